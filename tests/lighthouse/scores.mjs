// What `run.mjs` and `pages.mjs` share: a browser for Lighthouse, and what cost a page points.
import { launch } from "chrome-launcher";

const root = process.getuid?.() === 0;

export const browser = () =>
  launch({
    chromePath: process.env.AYUMI_CHROMIUM,
    // Chromium's sandbox refuses to run as root, as in containers.
    chromeFlags: ["--headless=new", "--disable-quic", ...(root ? ["--no-sandbox"] : [])],
  });

/** A category's score out of 100. */
export const score = (result, category) => Math.round(result.categories[category].score * 100);

/** What cost points, in Lighthouse's own words. */
export const losses = ({ categories, audits }, name) =>
  categories[name].auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id }) => `${audits[id].title}${audits[id].displayValue ? ` (${audits[id].displayValue})` : ""}`);
