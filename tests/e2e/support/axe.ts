import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** No rule of WCAG 2.0–2.2 A and AA or of axe's best practices is broken; some may be left out by their id, or others than these. */
export const expectNoAxeViolations = async (page: Page, { without = [], only = [] }: { without?: string[]; only?: string[] } = {}): Promise<void> => {
  // What stands at the foot of the window lies over what is below it; one can scroll on.
  await page.evaluate(() => document.querySelector(".taken__offer--here") && scrollTo(0, document.body.scrollHeight));
  // Run through the debugger: the page's policy would refuse a script element, and rightly so.
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async ({ tags, without, only }) => {
    const axe = (window as unknown as { axe: typeof import("axe-core") }).axe;
    const results: AxeResults = await axe.run(document, {
      runOnly: only.length > 0 ? { type: "rule", values: only } : { type: "tag", values: tags },
      // Off by default in axe, though WCAG 2.2 has it.
      rules: only.length > 0 ? {} : { "target-size": { enabled: true }, ...Object.fromEntries(without.map((id) => [id, { enabled: false }])) },
    });
    return results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}\n  ${node.html.slice(0, 200)}\n  ${node.failureSummary ?? ""}`),
    );
  }, { tags: TAGS, without, only });
  expect(violations).toEqual([]);
};
