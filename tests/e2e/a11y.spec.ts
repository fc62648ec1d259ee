// The states that no address leads to: axe at two widths in both languages, and what axe cannot see.
import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "./support/axe.ts";
import { city } from "./support/content.ts";
import { brokenWords, expectNoSidewaysScroll, tooWide } from "./support/layout.ts";
import { Person } from "./support/person.ts";
import { expect, type Portal, test } from "./support/portal.ts";
import { recordFile, typical } from "./support/record.ts";
import { routes } from "./support/routes.ts";
import type { Language } from "./support/sites.ts";

const check = async (page: Page): Promise<void> => {
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
};

/** Begins with what somebody entered earlier. */
const withRecord = async (page: Page, portal: Portal, language: Language): Promise<Person> => {
  const person = new Person(page, language);
  await portal.open("#/data", { language });
  await person.bringIn(typical);
  return person;
};

for (const width of [1280, 360]) {
  for (const language of ["ja", "en"] as Language[]) {
    test.describe(`${width} px, ${language}`, () => {
      test.use({ viewport: { width, height: 800 } });

      test("the form with something missing, and a question with a rating", async ({ page, portal }) => {
        const person = new Person(page, language);
        await portal.open("#/assess", { language });
        await person.button("assess.start").click();
        await expect(page.getByText(person.say("assess.target-missing"))).toBeVisible();
        await check(page);
        await person.start({ current: "shunin", target: "kakaricho" });
        await check(page);
        await person.rate(3);
        await person.writeEvidence("x".repeat(200));
        await check(page);
      });

      test("the result with answers, and at another level", async ({ page, portal }) => {
        const person = await withRecord(page, portal, language);
        await person.goTo("#/assess/result");
        await expect(page.getByRole("table", { name: person.say("outcome.detail") })).toBeVisible();
        await check(page);
        await page.getByRole("radio", { name: `5 ${city.level(5, language)}` }).focus();
        await page.keyboard.press("Space");
        await check(page);
      });

      test("the ladder and a rank with one's own place, and a pair to compare", async ({ page, portal }) => {
        const person = await withRecord(page, portal, language);
        for (const route of ["#/", "#/tracks", "#/tracks/generalist/shunin", "#/compare", "#/compare?from=kacho&to=kacho", "#/compare?from=emperor&to=kacho"]) {
          await person.goTo(route);
          await check(page);
        }
      });

      test("what concerns somebody with situations picked, filters that leave nothing, and searches", async ({ page, portal }) => {
        const person = new Person(page, language);
        await portal.open("#/data", { language });
        await person.bringIn(recordFile({ current: "kakaricho", situations: ["child-care", "flexible-work"] }));
        for (const route of ["#/policy/measures?mine=yes", "#/policy/measures?pillar=strategy&cycle=workplace", "#/policy/measures/flextime", "#/policy/glossary?term=dual-ladder", "#/search?q=職員", "#/search?q=qqqqq"]) {
          await person.goTo(route);
          await expect(page.getByText("…", { exact: true })).toHaveCount(0);
          await check(page);
        }
      });

      test("the filled sheet and the page to print, also too long, also empty", async ({ page, portal }) => {
        const person = await withRecord(page, portal, language);
        await person.goTo("#/interview/one-on-one");
        await expect(person.part("one-on-one", "will")).toBeVisible();
        await person.forWhom("one-on-one", "support", "me").check();
        await check(page);
        await person.goTo("#/interview/one-on-one/sheet");
        await expect(page.getByRole("article")).toBeVisible();
        await check(page);
        await person.goTo("#/interview/one-on-one");
        await person.part("one-on-one", "done").fill("long\n".repeat(90));
        await person.goTo("#/interview/one-on-one/sheet");
        await expect(page.getByText(person.say("sheet.over-parts"), { exact: true })).toBeVisible();
        await check(page);
      });

      test("the import question, a refusal, and the question before erasing", async ({ page, portal }) => {
        const person = await withRecord(page, portal, language);
        await person.offerFile(typical);
        await expect(page.getByText(person.say("data.import-ask-replace"))).toBeVisible();
        await check(page);
        await person.offerFile(`{"${"long".repeat(40)}": 1}`, `${"a-very-long-file-name-".repeat(6)}.json`);
        await expect(page.getByText(person.say("data.refused"))).toBeVisible();
        await check(page);
        await person.button("data.erase-button").click();
        await check(page);
        await person.button("data.erase-yes").click();
        await expect(page.getByText(person.say("data.erased"))).toBeVisible();
        await check(page);
      });
    });
  }
}

test.describe("at 400 %, which is 320 px wide", () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const language of ["ja", "en"] as Language[]) {
    test(`nothing scrolls sideways, ${language}`, async ({ page, portal }) => {
      const person = await withRecord(page, portal, language);
      for (const route of routes) {
        await person.goTo(route);
        await expect(page.getByText("…", { exact: true })).toHaveCount(0);
        expect.soft(await tooWide(page), `nothing scrolls sideways on ${route}`).toBe(0);
      }
      await person.goTo("#/assess");
      await person.start({ current: "shunin", target: "kakaricho" });
      await expectNoSidewaysScroll(page);
    });
  }
});

test("on a phone no English word is broken in two", async ({ page, portal }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const person = await withRecord(page, portal, "en");
  const broken: Record<string, string[]> = {};
  for (const route of [...routes, ...city.ranks.map(({ id }) => city.route(id))]) {
    await person.goTo(route);
    await expect(page.getByText("…", { exact: true })).toHaveCount(0);
    const words = await brokenWords(page);
    if (words.length > 0) broken[route] = words;
  }
  expect(broken).toEqual({});
});

test.describe("what a dialogue step does to the focus", () => {
  test("the question before erasing, and the answer, leave the focus on something", async ({ page, portal }) => {
    const person = await withRecord(page, portal, "ja");
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    await person.button("data.erase-button").focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText(person.say("data.erase-ask"))).toBeVisible();
    expect.soft(await focused(), "after asking").not.toBe("BODY");
    await person.button("data.erase-no").focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText(person.say("data.erase-ask"))).toBeHidden();
    expect.soft(await focused(), "after no").not.toBe("BODY");
    await person.button("data.erase-button").focus();
    await page.keyboard.press("Enter");
    await person.button("data.erase-yes").focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText(person.say("data.erased"))).toBeVisible();
    expect.soft(await focused(), "after yes").not.toBe("BODY");
    await person.offerFile(typical);
    await person.button("data.import-yes").press("Enter");
    await expect(page.getByText(person.say("data.imported"))).toBeVisible();
    expect.soft(await focused(), "after bringing in a file").not.toBe("BODY");
  });

  test("going back to the draft and clearing an answer leave the focus on something", async ({ page, portal }) => {
    const person = await withRecord(page, portal, "ja");
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    await person.goTo("#/interview/one-on-one");
    await person.part("one-on-one", "strengths").fill("own");
    await page.getByRole("button", { name: new RegExp(`^${person.say("editor.back")}`) }).press("Enter");
    await expect(person.part("one-on-one", "strengths")).not.toHaveValue("own");
    expect.soft(await focused(), "after going back to the draft").not.toBe("BODY");
    await person.goTo("#/assess");
    await person.start({ target: "kacho" });
    await person.rate(3);
    await person.button("question.clear").press("Enter");
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    expect.soft(await focused(), "after clearing").not.toBe("BODY");
  });
});

test("with forced colours the whole way is visible and works", async ({ page, portal }) => {
  // Axe reads the colours the styles name, not those that take their place.
  const without = ["color-contrast"];
  await page.emulateMedia({ forcedColors: "active" });
  const person = await withRecord(page, portal, "ja");
  for (const route of ["#/", "#/tracks", "#/compare?from=shunin&to=kakaricho", "#/assess/result"]) {
    await person.goTo(route);
    await expectNoAxeViolations(page, { without });
  }
  await expect(page.getByRole("img", { name: person.say("outcome.radar") })).toBeVisible();
  await person.goTo("#/assess");
  await person.start({ target: "kakaricho" });
  await person.rate(4);
  await expectNoAxeViolations(page, { without });
  // The choice looks different by more than a colour that forced colours take away.
  const look = (level: number) => person.rating(level).locator("..").screenshot();
  const [chosen, other] = [await look(4), await look(2)];
  expect(chosen.equals(other)).toBe(false);
});

test("on a dark screen everything can be read", async ({ page, portal }) => {
  // Every page in one go.
  test.slow();
  await page.emulateMedia({ colorScheme: "dark" });
  const person = await withRecord(page, portal, "ja");
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await ground(), "the page is dark").not.toBe("rgb(255, 255, 255)");
  for (const route of routes) {
    await person.goTo(route);
    await expect(page.getByText("…", { exact: true })).toHaveCount(0);
    // Nothing but colours differs from a light screen.
    await expectNoAxeViolations(page, { only: ["color-contrast", "link-in-text-block"] });
  }
});

test("with reduced motion nothing moves", async ({ page, portal }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const person = await withRecord(page, portal, "ja");
  for (const route of routes) {
    await person.goTo(route);
    const moving = await page.evaluate(() =>
      document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 10).length,
    );
    expect.soft(moving, route).toBe(0);
    expect.soft(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), route).toBe("auto");
  }
});
