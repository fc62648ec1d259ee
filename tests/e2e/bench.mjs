// The benchmark: `cargo xtask bench` serves the finished site, a plain page with the same text, and the site with ten and
// a hundred times its content, and runs this.
import { growth } from "./bench/growth.mjs";
import { deepLinks, loads } from "./bench/load.mjs";
import { launch, openPage } from "./bench/measure.mjs";
import { routeChanges, searches } from "./bench/pages.mjs";
import { histories, ratings, ratingsAfterYears } from "./bench/record.mjs";
import { room } from "./bench/room.mjs";
import { report } from "./bench/table.mjs";

const bytes = Number(process.env.AYUMI_FIRST_LOAD_BYTES);
const weight = async () => [{ what: "first load of #/, brotli 11", value: bytes, limit: 250_000, unit: "bytes", note: `aim 185,000: ${(bytes / 185_000).toFixed(2)} of it` }];

const MEASURES = { loads, weight, deepLinks, ratings, ratingsAfterYears, histories, searches, routeChanges, room };
/** To measure a few only: `AYUMI_BENCH=searches,room cargo xtask bench --as-built`. */
const only = process.env.AYUMI_BENCH?.split(",");
const wanted = (name) => !only || only.includes(name);

const browser = await launch();
const bench = {
  browser,
  portal: process.env.AYUMI_ROOT,
  plain: process.env.AYUMI_PLAIN,
  grown: Object.fromEntries(process.env.AYUMI_GROWN.split(",").map((site) => site.split("="))),
};
// The server packs every file at its first request, the program's second one for longer than a page waits: before, and not
// while something is measured.
const first = await openPage(browser, `${bench.portal}#/search`, { slower: false });
await first.waitForSelector(".search ul button", { timeout: 300_000 });
await first.context().close();
const rows = [];
for (const [name, measure] of Object.entries(MEASURES).filter(([name]) => wanted(name))) {
  const start = Date.now();
  try {
    rows.push(...(await measure(bench)));
  } catch (error) {
    // One that fails says so, and the others are measured all the same.
    rows.push({ what: name, missing: String(error.message).split("\n")[0] });
  }
  // What was left open takes time from what comes next.
  for (const context of browser.contexts()) await context.close();
  console.log(`${name}: ${Math.round((Date.now() - start) / 1000)} s`);
}
const grows = wanted("growth") ? await growth(bench) : [];
await browser.close();
process.exitCode = report(rows, grows, process.env.AYUMI_TABLES) ? 0 : 1;
