// The benchmark: `cargo xtask bench` serves the finished site and a plain page with the same text, and runs this.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { fill } from "./support/room.mjs";
import { years } from "./support/years.mjs";
import { median, p95, throttle, untilPainted, visit } from "./support/measure.mjs";

const portal = process.env.AYUMI_ROOT;
const plain = process.env.AYUMI_PLAIN;
/** The same portal with ten times its content. */
const large = process.env.AYUMI_LARGE;
const bytes = Number(process.env.AYUMI_FIRST_LOAD_BYTES);
const RUNS = 5;
const ROUNDS = 4;

/** Goes through the form before the first question. */
const startAssessment = async (page) => {
  await page.selectOption("#assess-target", "kacho");
  await page.click("form.start button[type=submit]");
  await page.waitForSelector("input[name=rating]");
};

/** Gives the rating n (1 to 5): milliseconds until the next frame is painted, or null. */
const rate = (page, n) =>
  untilPainted(
    page,
    (n) => document.getElementById(`rating-${n}`)?.click(),
    () => document.querySelector("input[name=rating]:checked")?.id,
    n,
  );

/** Goes on to the next question; false after the last. */
const nextQuestion = async (page) => {
  const number = await page.textContent(".question__number");
  await page.click(".question .actions .button--primary");
  await page.waitForFunction((number) => document.querySelector(".question__number")?.textContent !== number, number);
  return (await page.$("input[name=rating]")) !== null;
};

const ROUTES = ["#/tracks", "#/tracks/generalist/kacho", "#/compare?from=kakaricho&to=shukan", "#/abilities", "#/policy", "#/policy/measures", "#/policy/measures/flextime", "#/policy/indicators", "#/policy/roadmap", "#/support", "#/search", "#/assess", "#/interview", "#/data", "#/about", "#/"];

/** What is typed, key by key. */
const SEARCHES = ["人材育成", "育児休業", "係長", "ｶｵﾅﾋﾞ", "61.8", "KPI", "dialogue", "見つからない"];

const changeRoute = (page, route) =>
  untilPainted(
    page,
    (route) => {
      location.hash = route;
    },
    () => document.querySelector("h1")?.textContent,
    route,
  );

const browser = await chromium.launch({
  executablePath: process.env.AYUMI_CHROMIUM || undefined,
  args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--no-first-run"],
});

/** Alternately, so that whatever else the machine does meets both alike. */
const loads = async () => {
  const runs = { portal: [], plain: [] };
  // The first of each warms the servers and the disk.
  for (let run = 0; run <= RUNS; run++) {
    const both = { portal: await visit(browser, portal, { ready: true }), plain: await visit(browser, plain, { ready: false }) };
    if (run > 0) for (const page of ["portal", "plain"]) runs[page].push(both[page]);
  }
  const middle = (page, what) => median(runs[page].map((run) => run[what]));
  return { portal: (what) => middle("portal", what), plain: (what) => middle("plain", what) };
};

const openPage = async (route, site = portal, { slower = true } = {}) => {
  const page = await (await browser.newContext({ locale: "ja-JP" })).newPage();
  await page.goto(site + route);
  await page.waitForSelector("html[data-ready]");
  if (slower) await throttle(page, { line: false });
  return page;
};

const routeChanges = async () => {
  const page = await openPage("#/");
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const route of ROUTES) {
      const time = await changeRoute(page, route);
      if (time === null) return { missing: `nothing new is shown on ${route}` };
      times.push(time);
    }
  }
  return { value: p95(times) };
};

const searches = async () => {
  const page = await openPage("#/search", large);
  // The content is here once there are words to try.
  await page.waitForSelector(".search ul button");
  const times = [];
  for (const text of SEARCHES) {
    for (let length = 1; length <= text.length; length++) {
      const time = await untilPainted(
        page,
        (typed) => {
          const field = document.getElementById("search");
          field.value = typed;
          field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        },
        () => document.querySelector(".search").textContent + [...document.querySelectorAll(".search mark")].map((mark) => mark.textContent),
        text.slice(0, length),
      );
      if (time === null) return { missing: `nothing new is shown for ${text.slice(0, length)}` };
      times.push(time);
    }
  }
  return { value: p95(times) };
};

const ratings = async () => {
  const page = await openPage("#/assess", large);
  await startAssessment(page);
  const times = [];
  do {
    // More than one rating a question: the first also moves the progress on.
    for (const n of [3, 5, 2]) {
      const time = await rate(page, n);
      if (time === null) return { missing: "see rate() in tests/e2e/bench.mjs" };
      times.push(time);
    }
  } while (await nextQuestion(page));
  return { value: p95(times) };
};

/** Years of self-assessments behind one. */
const SNAPSHOTS = 200;

/** A page with that many snapshots in the record. */
const openWithYears = async (route, site = portal) => {
  const page = await openPage("#/data", site);
  const buffer = Buffer.from(years(SNAPSHOTS));
  await page.setInputFiles("#import", { name: "ayumi.json", mimeType: "application/json", buffer });
  await page.click(".notice .button--primary", { timeout: 60_000 });
  // Years of it are written to disk once; what is measured is what comes after.
  await page.waitForTimeout(3000);
  await page.evaluate((route) => {
    location.hash = route;
  }, route);
  return page;
};

/** From another page to the history and all that it shows at first, with the program and the content there. */
const histories = async () => {
  const page = await openWithYears("#/history");
  await page.waitForSelector(".history-table");
  const shows = () => document.querySelectorAll(".history-table").length;
  const times = [];
  for (let round = 0; round < RUNS; round++) {
    await changeRoute(page, "#/tracks");
    const time = await untilPainted(
      page,
      () => {
        location.hash = "#/history";
      },
      shows,
    );
    if (time === null) return { missing: "nothing is shown on #/history" };
    times.push(time);
  }
  return { value: median(times) };
};

const ratingsAfterYears = async () => {
  const page = await openWithYears("#/assess", large);
  await page.waitForSelector("input[name=rating], form.start");
  if (await page.$("form.start")) await startAssessment(page);
  const times = [];
  for (let question = 0; question < 10; question++) {
    for (const n of [3, 5, 2]) {
      const time = await rate(page, n);
      // Chosen already: nothing changes.
      if (time !== null) times.push(time);
    }
    if (!(await nextQuestion(page))) break;
  }
  return times.length ? { value: p95(times) } : { missing: "see ratingsAfterYears() in tests/e2e/bench.mjs" };
};

/** People who hand in at one workshop. */
const PEOPLE = 1000;

/** From choosing the folder to the picture painted, and the longest task on the way. */
const room = async () => {
  const read = (name) => JSON.parse(readFileSync(new URL(`../../static-data/${name}.json`, import.meta.url), "utf8"));
  const questions = read("assessment").items.map(({ about }) => about);
  const groups = read("workshop").groups.map(({ id }) => id);
  const folder = mkdtempSync(join(tmpdir(), "ayumi-room-"));
  fill(folder, PEOPLE, { organisation: read("organisation"), questions, groups });
  // On a trainer's machine, not on a participant's phone.
  const page = await openPage("#/workshop/room", portal, { slower: false });
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
  return { read: { value: shown - start }, longest: { value: longest } };
};

const load = await loads();
const [changed, rated, searched] = [await routeChanges(), await ratings(), await searches()];
const [history, ratedAfterYears] = [await histories(), await ratingsAfterYears()];
const workshop = await room();
await browser.close();

const rows = [];
const row = (what, value, unit, limit, note = "") =>
  rows.push({ what, value: `${Math.round(value)} ${unit}`, limit: `≤ ${Math.round(limit)} ${unit}`, share: value / limit, note });
const measured = (what, { value, missing }, limit) =>
  missing ? rows.push({ what, value: "not measured", limit: `≤ ${limit} ms`, note: missing }) : row(what, value, "ms", limit);

for (const [what, key] of [["first contentful paint", "fcp"], ["largest contentful paint", "lcp"]]) {
  const ratio = load.portal(key) / load.plain(key);
  row(`${what} of #/`, load.portal(key), "ms", 1.15 * load.plain(key), `${ratio.toFixed(2)} × the plain page's ${Math.round(load.plain(key))} ms, allowed 1.15`);
}
row("ready: controls answer", load.portal("ready"), "ms", 0.7 * 2200, "0.7 × Data Compass, 2.2 s in shared/peers.md; aim 0.6");
row("first load of #/, brotli 11", bytes, "bytes", 250_000, `aim 185,000: ${(bytes / 185_000).toFixed(2)} of it`);
measured("a rating → painted, p95, 10×", rated, 50);
measured("a rating with 200 snapshots, p95, 10×", ratedAfterYears, 50);
measured("history of 200 snapshots opened", history, 300);
measured("a search key → painted, p95, 10×", searched, 50);
measured("route change → painted, p95", changed, 100);
measured("1,000 workshop files read and shown, 1×", workshop.read, 2000);
measured("… the longest task of it, 1×", workshop.longest, 200);

const cell = (text, width) => text + " ".repeat(Math.max(0, width - [...text].length));
console.log(`\n1.6 Mbit/s, 150 ms, processor 4× slower; median of ${RUNS}, side by side. The last seven without the slow line.\n`);
console.log(cell("what", 42) + cell("measured", 16) + cell("budget", 18) + cell("share", 8) + "");
for (const { what, value, limit, share, note } of rows) {
  const verdict = share === undefined ? "–" : `${share.toFixed(2)} ${share <= 1 ? "ok" : "OVER"}`;
  console.log(cell(what, 42) + cell(value, 16) + cell(limit, 18) + cell(verdict, 10) + note);
}
process.exitCode = rows.some(({ share }) => share > 1) ? 1 : 0;
