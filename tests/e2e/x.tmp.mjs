import { chromium } from "@playwright/test";
import fs from "fs";
const base = process.argv[2] ?? "http://127.0.0.1:9100/";
const inject = process.argv[3] !== "no";
const css = ["projector","room","handouts","workshop"].map(n=>fs.readFileSync(`/work/wt-room/styles/later/${n}.css`,"utf8")).join("\n");
const b = await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
const c = await b.newContext({bypassCSP:true, viewport:{width:1280,height:720}});
const p = await c.newPage();
const go = async (r) => { await p.goto("about:blank"); await p.goto(base+r); await p.locator("h1").waitFor(); await p.waitForTimeout(700); if (inject) await p.addStyleTag({content:css}); await p.waitForTimeout(100); };
for (const [w,h] of [[1280,720],[1920,1080]]) {
  await p.setViewportSize({width:w,height:h});
  const tops = new Set(); let worst=0;
  await go("#/workshop/programmes/full-day/screen");
  for (let i=0;i<55;i++){ tops.add(Math.round((await p.locator(".projector__controls").boundingBox()).y)); worst=Math.max(worst, await p.evaluate(()=>document.documentElement.scrollHeight-innerHeight)); if(i===6) await p.screenshot({path:`/tmp/f/slide-${w}.png`}); await p.keyboard.press("PageDown"); await p.waitForTimeout(40);}
  await p.screenshot({path:`/tmp/f/slide-last-${w}.png`});
  console.log(w,[...tops],worst);
}
await p.setViewportSize({width:1280,height:720});
await go("#/workshop/programmes/ninety-minutes");
await p.pdf({path:"/tmp/f/notes.pdf",preferCSSPageSize:true});
await go("#/workshop/programmes/ninety-minutes/handouts");
await p.pdf({path:"/tmp/f/hand.pdf",preferCSSPageSize:true});
await b.close();
