#!/usr/bin/env node
// Playwright starts this in the place of Firefox: the Firefox of the machine, with an interpreter between the two.
//
// Playwright speaks WebDriver BiDi to a Firefox that nobody patched, so the journeys need no driver and are the very same
// as in Chromium. But it expects the newest Firefox, and the long-supported one (153, tried) is behind in two things:
// - it lacks emulations that Playwright sets every page up with; no journey needs them, so one that is unknown counts as done;
// - its downloads have no id, and one of the same name as another is kept under another name.
import { spawn } from "node:child_process";
import { renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { WebSocket, WebSocketServer } from "ws";

const LISTENING = /WebDriver BiDi listening on (ws:\/\/\S+)/;
/** What downloads are to be called, by their addresses. */
const names = new Map();

const firefox = spawn(process.env.AYUMI_FIREFOX ?? "firefox", process.argv.slice(2), { stdio: ["ignore", "inherit", "pipe"] });
firefox.on("exit", (code) => process.exit(code ?? 1));
firefox.on("error", (error) => {
  console.error(String(error));
  process.exit(1);
});
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => firefox.kill(signal));

for await (const line of createInterface({ input: firefox.stderr })) {
  const address = LISTENING.exec(line)?.[1];
  // Playwright waits for just this line, and speaks to the address in it.
  console.error(address ? `WebDriver BiDi listening on ${await between(address)}` : line);
}

/** Passes everything on in both directions, but for what is said above; gives the address. */
function between(address) {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  server.on("connection", (playwright, request) => {
    const browser = new WebSocket(address + request.url, { perMessageDeflate: false });
    const waiting = [];
    const emulations = new Set();
    playwright.on("message", (data) => {
      const text = String(data);
      const { id, method } = JSON.parse(text);
      if (method.startsWith("emulation.")) emulations.add(id);
      if (browser.readyState === WebSocket.OPEN) browser.send(text);
      else waiting.push(text);
    });
    browser.on("open", () => waiting.forEach((text) => browser.send(text)));
    browser.on("message", (data) => {
      const text = String(data);
      const message = JSON.parse(text);
      if (emulations.delete(message.id) && message.error === "unknown command") {
        playwright.send(JSON.stringify({ type: "success", id: message.id, result: {} }));
      } else if (message.method?.startsWith("browsingContext.download")) {
        playwright.send(JSON.stringify(identified(message)));
      } else {
        playwright.send(text);
      }
    });
    playwright.on("close", () => browser.close());
    browser.on("close", () => playwright.close());
    for (const side of [playwright, browser]) side.on("error", (error) => console.error(String(error)));
  });
  return new Promise((go) => server.on("listening", () => go(`ws://127.0.0.1:${server.address().port}`)));
}

/** The same message about a download with an id, its address; the file is where Playwright will look for it. */
function identified(message) {
  const { params } = message;
  if (params.suggestedFilename) names.set(params.url, params.suggestedFilename);
  if (params.filepath && names.has(params.url)) {
    renameSync(params.filepath, join(dirname(params.filepath), names.get(params.url)));
  }
  return { ...message, params: { ...params, download: params.download ?? params.url } };
}
