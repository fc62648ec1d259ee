// What grows how with the content: the same at once, ten and a hundred times.
import { readdirSync, statSync } from "node:fs";
import { median, openPage } from "./measure.mjs";
import { firstSearch, searchKeys } from "./pages.mjs";
import { rateAll, startAssessment } from "./record.mjs";

const QUESTIONS = 5;

/** Where the memory of the program is, to be asked for its size later. */
const watchMemory = (page) =>
  page.addInitScript(() => {
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const original = WebAssembly[name];
      WebAssembly[name] = async (...given) => {
        const made = await original.apply(WebAssembly, given);
        window.programMemory ??= (made.instance ?? made).exports.memory;
        return made;
      };
    }
  });

/** The processor's time so far, in milliseconds, and the script's memory in bytes. */
const metrics = async (session) => {
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { busy: of("TaskDuration") * 1000, heap: of("JSHeapUsedSize") };
};

/** All content read and made ready to be found, and what then is in memory. */
const reading = async (browser, site) => {
  let session;
  const prepare = async (page) => {
    await watchMemory(page);
    session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
  };
  const page = await openPage(browser, `${site}#/search`, { slower: false, prepare });
  await firstSearch(page);
  const { busy } = await metrics(session);
  await session.send("HeapProfiler.collectGarbage");
  const { heap } = await metrics(session);
  const program = await page.evaluate(() => window.programMemory?.buffer.byteLength ?? null);
  await page.context().close();
  if (program === null) throw new Error("the program's memory was not found");
  return { busy, memory: heap + program };
};

const rating = async (browser, site) => {
  const page = await openPage(browser, `${site}#/assess`);
  await startAssessment(page);
  const times = await rateAll(page, QUESTIONS);
  await page.context().close();
  return median(times);
};

/** For each thing measured, its value at each size; a value that could not be had is the reason. */
export const growth = async (bench) => {
  const sites = { 1: bench.portal, ...bench.grown };
  const rows = [
    ["all content read, to the first search (ms of work)", "busy"],
    ["memory with all of it, scripts and program (MB)", "memory"],
    ["a search key → painted, median (ms)", "search"],
    ["a rating → painted, median (ms)", "rating"],
  ].map(([what, key]) => ({ what, key, at: {} }));
  for (const [times, site] of Object.entries(sites)) {
    const put = async (keys, measure) => {
      const values = await measure().catch((error) => Object.fromEntries(keys.map((key) => [key, String(error.message).split("\n")[0]])));
      for (const row of rows) if (row.key in values) row.at[times] = values[row.key];
    };
    await put(["busy", "memory"], async () => {
      // The first visit has the server pack the files.
      await reading(bench.browser, site);
      const { busy, memory } = await reading(bench.browser, site);
      return { busy, memory: memory / 1e6 };
    });
    await put(["search"], async () => ({ search: median(await searchKeys(bench, site)) }));
    await put(["rating"], async () => ({ rating: await rating(bench.browser, site) }));
  }
  return rows;
};
