// Rating oneself, on its own and with years of it behind one; and looking back at those years.
import { median, openPage, p95, untilPainted } from "./measure.mjs";
import { changeRoute } from "./pages.mjs";
import { years } from "../support/years.mjs";

/** Years of self-assessments behind one. */
const SNAPSHOTS = 200;
const OPENINGS = 5;

/** Goes through the form before the first question. */
export const startAssessment = async (page) => {
  await page.selectOption("#assess-target", "kacho");
  await page.click("form.start button[type=submit]");
  await page.waitForSelector("input[name=rating]");
};

/** Gives the rating n (1 to 5): milliseconds until the next frame is painted; null where it is given already. */
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

/** Rates question by question: the times. More than one rating a question: the first also moves the progress on. */
export const rateAll = async (page, most) => {
  const times = [];
  for (let question = 0; question < most; question++) {
    for (const n of [3, 5, 2]) {
      const time = await rate(page, n);
      if (time !== null) times.push(time);
    }
    if (!(await nextQuestion(page))) break;
  }
  if (!times.length) throw new Error("no rating was given");
  return times;
};

export const ratings = async ({ browser, grown }) => {
  const page = await openPage(browser, `${grown[10]}#/assess`);
  await startAssessment(page);
  const times = await rateAll(page, 100);
  await page.context().close();
  return [{ what: "a rating → painted, p95, 10×", value: p95(times), limit: 50 }];
};

/** A page with that many snapshots in the record. */
const openWithYears = async (browser, site, route) => {
  const page = await openPage(browser, `${site}#/data`);
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
export const histories = async ({ browser, portal }) => {
  const page = await openWithYears(browser, portal, "#/history");
  await page.waitForSelector(".history-table");
  const shows = () => document.querySelectorAll(".history-table").length;
  const times = [];
  for (let round = 0; round < OPENINGS; round++) {
    await changeRoute(page, "#/tracks");
    const time = await untilPainted(
      page,
      () => {
        location.hash = "#/history";
      },
      shows,
    );
    if (time === null) throw new Error("nothing is shown on #/history");
    times.push(time);
  }
  await page.context().close();
  return [{ what: "history of 200 snapshots opened", value: median(times), limit: 300 }];
};

export const ratingsAfterYears = async ({ browser, grown }) => {
  const page = await openWithYears(browser, grown[10], "#/assess");
  await page.waitForSelector("input[name=rating], form.start");
  if (await page.$("form.start")) await startAssessment(page);
  const times = await rateAll(page, 10);
  await page.context().close();
  return [{ what: "a rating with 200 snapshots, p95, 10×", value: p95(times), limit: 50 }];
};
