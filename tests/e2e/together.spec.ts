// Two people on two machines: mentee and mentor play through files, and end with both views side by side.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { city } from "./support/content.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { typical } from "./support/record.ts";

const file = async (page: Page, press: () => Promise<void>): Promise<{ name: string; mimeType: string; buffer: Buffer }> => {
  const download = page.waitForEvent("download");
  await press();
  const saved = await download;
  return { name: saved.suggestedFilename(), mimeType: "application/json", buffer: readFileSync(await saved.path()) };
};

test("mentee and mentor through files: both views merged, a topic in the plan", async ({ page, portal, browser }) => {
  test.slow();
  const mentee = new Person(page, "ja");
  await portal.open("#/data");
  await mentee.bringIn(typical);

  // The mentee shows questions and answers.
  await mentee.goTo("#/mentor/share");
  await page.getByRole("checkbox", { name: mentee.say("share.ratings"), exact: true }).check();
  await mentee.field("share.from").fill("山川");
  const shared = await file(page, () => mentee.button("share.save").click());
  const share = JSON.parse(shared.buffer.toString());
  const rated = share.items.find((item: { rating?: number }) => item.rating !== undefined);
  expect(rated.about).toBe("role/kakaricho-manage");

  // The mentor, in a browser of their own, and in English.
  const other = await browser.newContext();
  const mentor = new Person(await other.newPage(), "en");
  await mentor.page.goto(`${page.url().split(/[?#]/)[0]}?lang=en#/mentor`);
  await expect(mentor.heading()).toHaveText(mentor.say("mentor.title"));
  await mentor.field("mentor.file").setInputFiles([shared]);
  await mentor.button("mentor.open-one").click();
  await expect(mentor.heading()).toHaveText(mentor.say("reading.title"));
  const go = async (id: string) => {
    const steps = mentor.page.getByRole("navigation", { name: mentor.say("guide.steps") });
    await steps.getByRole("button", { name: mentor.say(id) }).click();
    await expect(mentor.page.getByRole("heading", { level: 2, name: mentor.say(id), exact: true })).toBeFocused();
  };
  // Before the mentor's own view nothing tells the mentee's: each row offers every level, and none is given or named more.
  const named = (level: number) => mentor.page.getByText(`${level} ${city.level(level, "en")}`);
  await go("reading.shown");
  await expect(named(rated.rating)).toHaveCount(0);
  await go("reading.view");
  await expect(named(rated.rating)).toHaveCount(await named(rated.rating === 1 ? 2 : 1).count());
  await expect(mentor.page.getByRole("radio", { checked: true })).toHaveCount(0);
  // Two levels from the mentee's own view of the first question; the rest is left blank.
  const level = rated.rating > 2 ? rated.rating - 2 : rated.rating + 2;
  await mentor.page.locator(".row").first().locator("label").nth(level - 1).click();
  await go("reading.beside");
  await mentor.button("reading.see-anyway").click();
  await expect(named(rated.rating).first()).toBeVisible();
  await mentor.page.locator(".card").first().getByRole("button").click();
  await go("reading.back");
  const review = await file(mentor.page, () => mentor.button("reading.save").click());
  expect(JSON.parse(review.buffer.toString()).ratings).toEqual({ [rated.about]: level });
  await other.close();

  // Back with the mentee: nothing changes before they say so, then both views stand side by side.
  await mentee.goTo("#/mentor");
  await mentee.field("mentor.file").setInputFiles([review]);
  await expect(page.locator("#found")).toBeFocused();
  await mentee.button("mentor.take-one").click();
  await expect(mentee.heading()).toHaveText(mentee.say("view.title"));
  const row = page.getByRole("row").filter({ hasText: city.question(rated.about, "ja") });
  await expect(row).toContainText(city.level(rated.rating, "ja"));
  await expect(row).toContainText(city.level(level, "ja"));
  await page.getByRole("button", { name: new RegExp(`^${mentee.say("view.make-goal")}`) }).click();
  await mentee.goTo("#/plan");
  // The topic is in the language of the one who gave it, the question in the words the mentee was asked in.
  await expect(page.getByText(city.question(rated.about, "ja")).first()).toBeVisible();
});
