// Going from page to page, and searching.
import { openPage, p95, untilPainted } from "./measure.mjs";

const ROUNDS = 4;
const ROUTES = ["#/tracks", "#/tracks/generalist/kacho", "#/compare?from=kakaricho&to=shukan", "#/abilities", "#/policy", "#/policy/measures", "#/policy/measures/flextime", "#/policy/indicators", "#/policy/roadmap", "#/support", "#/search", "#/assess", "#/interview", "#/mentor", "#/workshop", "#/data", "#/about", "#/"];

/** What is typed, key by key. */
const SEARCHES = ["人材育成", "育児休業", "係長", "ｶｵﾅﾋﾞ", "61.8", "KPI", "dialogue", "見つからない"];

/** Milliseconds until the heading of another page is painted, or null. */
export const changeRoute = (page, route) =>
  untilPainted(
    page,
    (route) => {
      location.hash = route;
    },
    () => document.querySelector("h1")?.textContent,
    route,
  );

/** Every page in turn: the first time in a visit, and then again. */
export const routeChanges = async ({ browser, portal }) => {
  const page = await openPage(browser, `${portal}#/`);
  const times = new Map(ROUTES.map((route) => [route, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const route of ROUTES) {
      const time = await changeRoute(page, route);
      if (time === null) throw new Error(`nothing new is shown on ${route}`);
      times.get(route).push(time);
    }
  }
  const all = [...times.values()].flat();
  const later = [...times.entries()].map(([route, [, ...again]]) => [route, Math.max(...again)]).sort(([, a], [, b]) => b - a);
  const slowest = later.slice(0, 3).map(([route, time]) => `${route} ${Math.round(time)}`).join(", ");
  if (process.env.AYUMI_ROUTES) for (const [route, each] of times) console.log(`  ${route}: ${each.map(Math.round).join(" ")}`);
  await page.context().close();
  return [{ what: "route change → painted, p95", value: p95(all), limit: 100, note: `the slowest again: ${slowest}` }];
};

/** Searches once, so that everything there is to find has been gone through. */
export const firstSearch = async (page) => {
  // The content is here once there are words to try.
  await page.waitForSelector(".search ul button", { timeout: 240_000 });
  await page.fill("#search", "研修");
  await page.waitForSelector(".result", { timeout: 240_000 });
};

/** Every key of every search: milliseconds until what is found is painted. */
export const searchKeys = async ({ browser }, site) => {
  const page = await openPage(browser, `${site}#/search`);
  await firstSearch(page);
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
      if (time === null) throw new Error(`nothing new is shown for ${text.slice(0, length)}`);
      times.push(time);
    }
  }
  await page.context().close();
  return times;
};

export const searches = async (bench) => [{ what: "a search key → painted, p95, 10×", value: p95(await searchKeys(bench, bench.grown[10])), limit: 50 }];
