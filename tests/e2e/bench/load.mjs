// The first visit: what one sees when, beside a plain page, and what jumps on the way.
import { median, visit } from "./measure.mjs";

const RUNS = 5;

/** Alternately, so that whatever else the machine does meets both alike. */
export const loads = async ({ browser, portal, plain }) => {
  const runs = { portal: [], plain: [] };
  // The first of each warms the servers and the disk.
  for (let run = 0; run <= RUNS; run++) {
    const both = { portal: await visit(browser, portal, { ready: true }), plain: await visit(browser, plain, { ready: false }) };
    if (run > 0) for (const page of ["portal", "plain"]) runs[page].push(both[page]);
  }
  const middle = (page, what) => median(runs[page].map((run) => run[what]));
  const paint = (what, key) => {
    const [ours, theirs] = [middle("portal", key), middle("plain", key)];
    return { what: `${what} of #/`, value: ours, limit: 1.15 * theirs, note: `${(ours / theirs).toFixed(2)} × the plain page's ${Math.round(theirs)} ms, allowed 1.15` };
  };
  return [
    paint("first contentful paint", "fcp"),
    paint("largest contentful paint", "lcp"),
    { what: "ready: controls answer", value: middle("portal", "ready"), limit: 0.7 * 3151, note: "0.7 × the 3,151 ms of Data Compass in shared/peers.md, where the plain page had 396 ms; aim 0.6" },
    { what: "layout shift of #/, the largest", value: Math.max(...runs.portal.map(({ shift }) => shift)), limit: 0.01, unit: "" },
  ];
};

/** Pages one arrives at by a link in a mail: one of the first file, one of the second, one with content of its own. */
const DEEP = ["#/tracks/generalist/kacho", "#/policy/measures/flextime", "#/interview"];

export const deepLinks = async ({ browser, portal }) => {
  const rows = [];
  for (const route of DEEP) {
    const { shift } = await visit(browser, portal + route, { ready: true });
    rows.push({ what: `layout shift of ${route}`, value: shift, limit: 0.01, unit: "" });
  }
  return rows;
};
