// The page's Content-Security-Policy at work: whatever gets into the page does not run, loads nothing, sends nothing, and the
// portal goes on as before. For the hosted site and for the one file.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, type Page, test as base } from "@playwright/test";
import { Person } from "./support/person.ts";
import { pageAddress } from "./support/sites.ts";

interface Stranger {
  address: string;
  /** What it was asked for. */
  asked: string[];
}

/** Another host, which would answer whoever asks. */
const test = base.extend<{ stranger: Stranger }>({
  stranger: async ({}, use) => {
    const asked: string[] = [];
    const server: Server = createServer((request, response) => {
      if (request.url === "/bare") return void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><main></main>");
      asked.push(`${request.method} ${request.url}`);
      response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/javascript" }).end("window.injected = true");
    });
    server.on("upgrade", (request, socket) => {
      asked.push(`UPGRADE ${request.url}`);
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    await use({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

/** Puts something into the page. The stranger's address is given. */
type Injection = (address: string) => unknown;

const injections: [what: string, directive: RegExp, inject: Injection][] = [
  ["a script in the page", /script-src/, () => {
    const script = document.createElement("script");
    script.textContent = "window.injected = true";
    document.body.append(script);
  }],
  ["a script module in the page", /script-src/, () => {
    const script = document.createElement("script");
    script.type = "module";
    script.textContent = "window.injected = true";
    document.body.append(script);
  }],
  ["a handler in the markup", /script-src/, () => {
    document.querySelector("main")?.insertAdjacentHTML("beforeend", '<img src="data:," onerror="window.injected = true">');
    const button = document.createElement("button");
    button.setAttribute("onclick", "window.injected = true");
    document.body.append(button);
    button.click();
    button.remove();
  }],
  ["an address that is a script", /script-src/, () => {
    const link = document.createElement("a");
    link.href = "javascript:window.injected = true";
    document.body.append(link);
    link.click();
  }],
  // A moment later: what the test itself has the browser run may do all that.
  ["eval", /script-src/, () => void setTimeout(() => window.eval("window.injected = true"))],
  ["a function made of a text", /script-src/, () => void setTimeout(() => new Function("window.injected = true")())],
  ["a timer with a text", /script-src/, () => void setTimeout(() => setTimeout("window.injected = true" as unknown as () => void))],
  ["a script of another host", /script-src/, (address) => {
    const script = document.createElement("script");
    script.src = `${address}/script.js`;
    document.body.append(script);
  }],
  ["a script in a blob", /script-src/, () => {
    const script = document.createElement("script");
    script.src = URL.createObjectURL(new Blob(["window.injected = true"], { type: "text/javascript" }));
    document.body.append(script);
  }],
  ["a worker in an address", /worker-src|script-src|default-src/, () => {
    try {
      new Worker("data:text/javascript,postMessage(1)");
    } catch {
      // That is what is to happen.
    }
  }],
  ["a style element", /style-src/, () => {
    const style = document.createElement("style");
    style.textContent = "body { outline: 7px solid red }";
    document.body.append(style);
  }],
  ["a style attribute", /style-src/, () => {
    document.body.setAttribute("style", "outline: 7px solid red");
  }],
  ["a style sheet of another host", /style-src/, (address) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = `${address}/style.css`;
    document.head.append(link);
  }],
  ["an image of another host", /img-src/, (address) => {
    new Image().src = `${address}/pixel.png?what=was-typed`;
  }],
  ["a font of another host", /font-src|default-src/, async (address) => {
    await new FontFace("stranger", `url(${address}/font.woff2)`).load().catch(() => {});
  }],
  ["sound of another host", /media-src|default-src/, (address) => {
    new Audio(`${address}/sound.mp3`);
  }],
  ["a frame of another host", /frame-src|child-src|default-src/, (address) => {
    const frame = document.createElement("iframe");
    frame.src = `${address}/frame.html`;
    document.body.append(frame);
  }],
  ["an object of another host", /object-src|default-src/, (address) => {
    const object = document.createElement("object");
    object.data = `${address}/object.svg`;
    document.body.append(object);
  }],
  ["a request to another host", /connect-src|default-src/, async (address) => {
    await fetch(`${address}/fetch`, { method: "POST", body: "what was typed", mode: "no-cors" }).catch(() => {});
  }],
  ["an old-style request to another host", /connect-src|default-src/, (address) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${address}/xhr`);
    try {
      request.send("what was typed");
    } catch {
      // That is what is to happen.
    }
  }],
  ["a beacon to another host", /connect-src|default-src/, (address) => {
    navigator.sendBeacon(`${address}/beacon`, "what was typed");
  }],
  ["a socket to another host", /connect-src|default-src/, (address) => {
    try {
      new WebSocket(address.replace("http", "ws"));
    } catch {
      // That is what is to happen.
    }
  }],
  ["events of another host", /connect-src|default-src/, (address) => {
    new EventSource(`${address}/events`);
  }],
  ["a form sent to another host", /form-action/, (address) => {
    const form = document.createElement("form");
    form.method = "post";
    form.action = `${address}/form`;
    form.append(Object.assign(document.createElement("input"), { name: "typed", value: "secret" }));
    document.body.append(form);
    form.submit();
  }],
  ["another base for every address", /base-uri/, (address) => {
    const base = document.createElement("base");
    base.href = address;
    document.head.append(base);
  }],
];

const file = pathToFileURL(fileURLToPath(new URL("../../dist/ayumi.html", import.meta.url))).href;

const stillAnswers = async (page: Page): Promise<void> => {
  const person = new Person(page);
  await person.goTo("#/interview/one-on-one");
  await person.part("one-on-one", "will").fill("typed afterwards");
  await person.goTo("#/data");
  expect((await person.exportFile()).text).toContain("typed afterwards");
};

for (const [where, address] of [["the hosted site", () => pageAddress("#/tracks")], ["the one file", () => `${file}#/tracks`]] as const) {
  test(`in ${where} nothing that is injected runs, loads or sends anything, and the portal goes on`, async ({ page, stranger }) => {
    test.setTimeout(120_000);
    await page.goto(address());
    await expect(page.locator("html")).toHaveAttribute("data-ready", "true", { timeout: 20_000 });
    await page.evaluate(() => {
      const seen: string[] = ((window as any).violations = []);
      document.addEventListener("securitypolicyviolation", (event) => seen.push(event.violatedDirective));
    });
    const here = page.url();
    for (const [what, directive, inject] of injections) {
      await page.evaluate(() => ((window as any).violations.length = 0));
      await page.evaluate(inject, stranger.address);
      const violations = () => page.evaluate(() => (window as any).violations as string[]);
      await expect.poll(async () => (await violations()).join(), { message: what }).toMatch(directive);
      expect(await page.evaluate(() => "injected" in window), `${what} runs`).toBe(false);
    }
    expect(await page.evaluate(() => getComputedStyle(document.body).outlineWidth), "no style").not.toBe("7px");
    expect(page.url(), "the page is where it was").toBe(here);
    // Whatever had been on its way has arrived by now.
    await page.waitForTimeout(500);
    expect(stranger.asked, "nothing was asked of another host").toEqual([]);
    await stillAnswers(page);
  });
}

test("the host that listens would hear it, were there no policy", async ({ page, stranger }) => {
  await page.goto(`${stranger.address}/bare`);
  for (const [what, , inject] of injections.filter(([what]) => /^an image|^a request|^a beacon|^a script of/.test(what))) {
    const before = stranger.asked.length;
    await page.evaluate(inject, stranger.address.replace("127.0.0.1", "localhost"));
    await expect.poll(() => stranger.asked.length, { message: what }).toBeGreaterThan(before);
  }
  await expect.poll(() => page.evaluate(() => "injected" in window)).toBe(true);
});
