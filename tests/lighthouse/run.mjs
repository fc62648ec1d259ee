// Lighthouse on the first page, as a phone and as a desktop computer: `cargo xtask bench` serves the site and reads the result.
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const LIMITS = { performance: 99, accessibility: 100, "best-practices": 100 };
/** Performance is measured, so it scatters: the middle of this many counts. */
const RUNS = 3;

const root = process.getuid?.() === 0;
const chrome = await launch({
  chromePath: process.env.AYUMI_CHROMIUM,
  // Chromium's sandbox refuses to run as root, as in containers.
  chromeFlags: ["--headless=new", "--disable-quic", ...(root ? ["--no-sandbox"] : [])],
});

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

/** What cost points, in Lighthouse's own words. */
const losses = ({ categories, audits }, name) =>
  categories[name].auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id }) => `${audits[id].title}${audits[id].displayValue ? ` (${audits[id].displayValue})` : ""}`);

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
      const score = Math.round(result.categories[category].score * 100);
      kept &&= score >= limit;
      console.log(`  ${name.padEnd(8)} ${category.padEnd(16)} ${String(score).padStart(3)}  (limit ${limit})${score < limit ? "  BELOW" : ""}`);
      if (score < limit) for (const loss of losses(result, category)) console.log(`           - ${loss}`);
    }
  }
} finally {
  await chrome.kill();
}
process.exitCode = kept ? 0 : 1;
