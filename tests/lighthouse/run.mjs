// Lighthouse on the first page, as a phone and as a desktop computer: `cargo xtask bench` serves the site and reads the result.
import lighthouse, { desktopConfig } from "lighthouse";
import { browser, losses, score } from "./scores.mjs";

const LIMITS = { performance: 99, accessibility: 100, "best-practices": 100 };
/** Performance is measured, so it scatters: the middle of this many counts. */
const RUNS = 3;

const chrome = await browser();

const measure = async (config) => {
  const options = { port: chrome.port, onlyCategories: Object.keys(LIMITS), logLevel: "error" };
  const { lhr } = await lighthouse(`${process.env.AYUMI_ROOT}#/`, options, config);
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  return lhr;
};

const middle = (results) => {
  const sorted = [...results].sort((a, b) => a.categories.performance.score - b.categories.performance.score);
  return sorted[Math.floor(sorted.length / 2)];
};

let kept = true;
try {
  for (const [name, config] of [["mobile", undefined], ["desktop", desktopConfig]]) {
    const results = [];
    for (let run = 0; run < RUNS; run++) results.push(await measure(config));
    const result = middle(results);
    if (name === "mobile") {
      // Points for speed rest on this machine, which may do other things at the same time: Lighthouse's own measure tells.
      const { benchmarkIndex } = result.environment;
      console.log(`Lighthouse ${result.lighthouseVersion} on #/ (the middle of ${RUNS} runs; speed of this machine: ${Math.round(benchmarkIndex)})`);
    }
    for (const [category, limit] of Object.entries(LIMITS)) {
      const reached = score(result, category);
      kept &&= reached >= limit;
      console.log(`  ${name.padEnd(8)} ${category.padEnd(16)} ${String(reached).padStart(3)}  (limit ${limit})${reached < limit ? "  BELOW" : ""}`);
      if (reached < limit) for (const loss of losses(result, category)) console.log(`           - ${loss}`);
    }
  }
} finally {
  await chrome.kill();
}
process.exitCode = kept ? 0 : 1;
