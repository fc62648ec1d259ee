// A workshop of a thousand.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPage } from "./measure.mjs";
import { fill } from "../support/room.mjs";

/** People who hand in at one workshop. */
const PEOPLE = 1000;

/** From choosing the folder to the picture painted, and the longest task on the way. */
export const room = async ({ browser, portal }) => {
  const read = (name) => JSON.parse(readFileSync(new URL(`../../../static-data/${name}.json`, import.meta.url), "utf8"));
  const questions = read("assessment").items.map(({ about }) => about);
  const groups = read("workshop").groups.map(({ id }) => id);
  const folder = mkdtempSync(join(tmpdir(), "ayumi-room-"));
  fill(folder, PEOPLE, { organisation: read("organisation"), questions, groups });
  // On a trainer's machine, not on a participant's phone.
  const page = await openPage(browser, `${portal}#/workshop/room`, { slower: false });
  await page.waitForSelector("#room-folder");
  await page.evaluate(() => {
    const seen = (window.roomSeen = { start: 0, shown: 0, longest: 0 });
    document.addEventListener("change", () => (seen.start = performance.now()), { capture: true });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) if (seen.start && startTime + duration > seen.start) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: "longtask" });
    new MutationObserver(() => {
      if (seen.shown || !document.querySelector(".levels-table")) return;
      seen.shown = -1;
      requestAnimationFrame(() => setTimeout(() => (seen.shown = performance.now())));
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.setInputFiles("#room-folder", folder);
  await page.waitForFunction(() => window.roomSeen.shown > 0, null, { timeout: 60_000 });
  await page.waitForTimeout(500);
  const { start, shown, longest } = await page.evaluate(() => window.roomSeen);
  rmSync(folder, { recursive: true, force: true });
  await page.context().close();
  return [
    { what: "1,000 workshop files read and shown, 1×", value: shown - start, limit: 2000 },
    { what: "… the longest task of it, 1×", value: longest, limit: 200 },
  ];
};
