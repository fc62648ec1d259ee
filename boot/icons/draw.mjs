// Draws the icons of the installed portal from boot/favicon.svg. Run it when that changes:
//   cd tests/e2e && node ../../boot/icons/draw.mjs [a Chromium]
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { chromium } = createRequire(`${process.cwd()}/`)("playwright");
const svg = readFileSync(new URL("../favicon.svg", import.meta.url), "utf8");
// A maskable icon is cut to a circle or whatever: the colour goes to the edges, the drawing stays inside.
const maskable = svg.replace(' rx="6"', "").replace('viewBox="0 0 32 32"', 'viewBox="-2 -2 36 36"').replace("<rect ", '<rect x="-2" y="-2" ').replace('width="32" height="32"', 'width="36" height="36"');
const browser = await chromium.launch({ executablePath: process.argv[2], args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
for (const [name, size, drawing] of [["icon-192", 192, svg], ["icon-512", 512, svg], ["icon-maskable-512", 512, maskable]]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: new URL(`./${name}.png`, import.meta.url).pathname, omitBackground: true });
}
await browser.close();
