// Lighthouse's rules of accessibility and best practices on every page: `cargo xtask bench --pages` serves the site and
// writes what was found into the documentation and onto the portal's own page.
import { readFileSync, writeFileSync } from "node:fs";
import lighthouse from "lighthouse";
import { browser, losses, score } from "./scores.mjs";

const CATEGORIES = ["accessibility", "best-practices"];
const AIM = 100;

/** The addresses that the browser tests visit too. */
const source = readFileSync(new URL("../e2e/support/routes.ts", import.meta.url), "utf8");
const routes = [...source.matchAll(/^ {2}"(#.*)",$/gm)].map(([, route]) => route);
if (routes.length === 0) throw new Error("tests/e2e/support/routes.ts names no address.");
const { devDependencies } = JSON.parse(readFileSync(new URL("../e2e/package.json", import.meta.url), "utf8"));

const chrome = await browser();
const rows = [];
let versions = {};
try {
  for (const route of routes) {
    const { lhr } = await lighthouse(`${process.env.AYUMI_ROOT}${route}`, {
      port: chrome.port,
      onlyCategories: CATEGORIES,
      logLevel: "error",
      // Nothing that depends on the speed of the line is looked at.
      throttlingMethod: "provided",
      // A picture of each page is half of the time, and no rule looks at it.
      disableFullPageScreenshot: true,
    });
    if (lhr.runtimeError) throw new Error(`${route}: ${lhr.runtimeError.message}`);
    const [, chromium = "?"] = /Chrome\/(\d+)/.exec(lhr.environment.hostUserAgent) ?? [];
    versions = { lighthouse: lhr.lighthouseVersion, chromium };
    const scores = CATEGORIES.map((category) => score(lhr, category));
    const lost = CATEGORIES.flatMap((category) => losses(lhr, category));
    rows.push({ route, scores, lost });
    console.log(`  ${scores.map((value) => String(value).padStart(3)).join(" ")}  ${route}${lost.map((loss) => `\n           - ${loss}`).join("")}`);
  }
} finally {
  await chrome.kill();
}

const lowest = CATEGORIES.map((_, index) => Math.min(...rows.map(({ scores }) => scores[index])));
const day = new Date().toISOString().slice(0, 10);
const below = rows.filter(({ lost, scores }) => lost.length > 0 || scores.some((value) => value < AIM));
console.log(`Lighthouse ${versions.lighthouse} on ${rows.length} pages, the lowest: ${CATEGORIES.map((name, index) => `${name} ${lowest[index]}`).join(", ")}`);

const { AYUMI_TABLES: tables, AYUMI_FACTS: facts } = process.env;
if (tables) {
  const line = (cells) => `| ${cells.map((text) => String(text).replaceAll("|", "\\|")).join(" | ")} |\n`;
  writeFileSync(
    tables,
    `On ${day}, Lighthouse ${versions.lighthouse} and Chromium ${versions.chromium}, as a phone, in Japanese, nothing entered: ${rows.length} pages, the lowest ` +
      `${CATEGORIES.map((name, index) => `${name.replace("-", " ")} ${lowest[index]}`).join(", ")}.\n\n` +
      (below.length === 0 ? "No page lost a point.\n\n" : line(["below 100", ...CATEGORIES, "why"]) + line(["---", "---", "---", "---"]) + below.map(({ route, scores, lost }) => line([`\`${route}\``, ...scores, lost.join("; ")])).join("") + "\n") +
      `The pages: ${rows.map(({ route }) => `\`${route}\``).join(", ")}.\n`,
  );
}
if (facts) {
  const found = { day, pages: rows.length, "axe-core": devDependencies["axe-core"], ...versions, ...Object.fromEntries(CATEGORIES.map((name, index) => [name, lowest[index]])) };
  writeFileSync(facts, Object.entries(found).map(([name, value]) => `${name} ${value}\n`).join(""));
}
process.exitCode = below.length === 0 ? 0 : 1;
