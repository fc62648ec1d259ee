// The interviews at a glance: what is going on, the year, the kinds, the log; and what a kind is before its sheet.
import { expectNoAxeViolations } from "./support/axe.ts";
import { city } from "./support/content.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { flat, readPdf } from "./support/pdf.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import type { Language } from "./support/sites.ts";

const today = new Date("2026-11-24T03:00:00Z");

const conversation = (id: number, kind: string, begun: string, more: object = {}) => ({
  id,
  kind,
  name: `${kind} then`,
  begun,
  day: "",
  with: "",
  notes: "",
  agreed: [],
  next: "",
  thanked: false,
  over: true,
  prepared: [],
  ...more,
});

/** A file of somebody in the middle of a year of interviews; one kind is no longer in the content. */
const busy = JSON.stringify({
  format: "ayumi/record",
  version: 5,
  framework: { id: city.organisation.id, revision: city.organisation.revision },
  assessment: { current: "shunin", target: "kakaricho", form: "short", aim: 3, at: null, answers: {} },
  sheets: {
    "one-on-one": { kind: "1on1", parts: { will: { title: "will", text: "I want to try project work." } } },
    "appraisal-end": { kind: "期末面談", day: "令和8年12月1日", parts: {} },
    "old-kind": { kind: "昔の面談", parts: { old: { title: "昔の項目", text: "still readable" } } },
  },
  situations: ["child-care"],
  words: {},
  plan: { goals: [] },
  path: { stages: [], wish: { fields: [], place: "", reasons: "" }, life: { events: "", conditions: "", shown: false } },
  talks: [
    conversation(1, "appraisal-start", "2026-05-12", { with: "Sato" }),
    conversation(2, "one-on-one", "2026-11-20", {
      agreed: [{ id: 1, text: "find a course", due: "", action: null }],
      next: "2027/1/15",
    }),
  ],
  values: [],
  together: { given: [], desks: [], received: [] },
  history: [],
});

const name = (kind: string, language: Language): string => city.interview(kind).name[language];

for (const language of ["ja", "en"] as Language[]) {
  test.describe(`in ${language}`, () => {
    const day = (ja: string, en: string): string => (language === "ja" ? ja : en);

    test("somebody new finds the kinds, and by keyboard the way to write the first sheet", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/interview", { language });
      await expect(page.getByText(person.say("interview.now"))).toHaveCount(0);
      await expect(page.getByText(person.say("interview.log-empty"))).toBeVisible();
      await expect(page.getByText(person.say("rhythm.own-none"))).toBeVisible();
      const cards = page.getByRole("main").getByRole("heading", { level: 3 });
      await expect(cards).toHaveCount(city.interviews.length);
      await cards.first().getByRole("link").focus();
      await page.keyboard.press("Enter");
      await expect(person.heading()).toHaveText(city.interviews[0]?.name[language] ?? "");
      await expect(person.heading()).toBeFocused();

      // What is long is there for whoever opens it.
      const more = page.getByRole("heading", { level: 2, name: person.say("about-kind.more") });
      const afterwards = page.getByRole("heading", { name: person.say("about-kind.afterwards"), exact: true });
      await expect(afterwards).toBeHidden();
      await more.click();
      await expect(afterwards).toBeVisible();
      await expectNoAxeViolations(page);
      await page.getByRole("link", { name: person.say.pattern("about-kind.guide") }).press("Enter");
      await expect(page).toHaveURL(/#\/interview\/one-on-one\/guide$/);
    });

    test("what is going on leads on, own days are in the year, and the log to its notes", async ({ page, portal }) => {
      const person = new Person(page, language);
      await page.clock.setFixedTime(today);
      await portal.open("#/data", { language });
      await person.bringIn(busy);
      await person.goTo("#/interview");

      const now = person.section("interview.now").getByRole("listitem");
      await expect(now).toHaveCount(3);
      await expect(now.nth(0)).toContainText(name("appraisal-end", language));
      await expect(now.nth(0)).toContainText(day("2026年12月1日", "1 December 2026"));
      await expect(now.nth(1)).toContainText(name("one-on-one", language));
      const total = city.interview("one-on-one").parts.length;
      await expect(now.nth(2)).toContainText(person.say("interview.written", { count: 1, total }));

      const year = page.getByRole("figure");
      const own = year.getByRole("listitem");
      await expect(own).toHaveText([
        new RegExp(day("2026年5月12日", "12 May 2026")),
        new RegExp(day("2026年11月20日", "20 November 2026")),
        new RegExp(day("2026年12月1日", "1 December 2026")),
        new RegExp(day("2027年1月15日", "15 January 2027")),
      ]);
      await expect(year.locator("svg")).toBeVisible();

      const turning = page.locator("section").filter({ has: page.getByRole("heading", { name: name("leave-before", language) }) });
      await expect(turning.last().getByText(person.say("interview.for-you")).first()).toBeVisible();
      await expectNoAxeViolations(page);

      const log = person.section("interview.log").getByRole("link");
      await expect(log).toHaveCount(2);
      await expect(log.first()).toContainText(day("2026年11月20日", "20 November 2026"));
      await log.last().click();
      await expect(page).toHaveURL(/#\/talk\/1$/);
      await expect(person.heading()).toBeVisible();

      await person.goTo("#/interview");
      await person.section("interview.gone").getByRole("link", { name: "昔の面談", exact: true }).click();
      await expect(page.getByText(person.say("about-kind.gone"))).toBeVisible();
      await expect(page.getByRole("textbox", { name: "昔の項目", exact: true })).toHaveValue("still readable");
    });

    test("at 320 px the year is a list, nothing scrolls sideways, and it reads on paper and in forced colours", async ({ page, portal }) => {
      const person = new Person(page, language);
      await page.clock.setFixedTime(today);
      await portal.open("#/data", { language });
      await person.bringIn(busy);
      await page.setViewportSize({ width: 320, height: 640 });
      await person.goTo("#/interview");
      await expect(page.getByRole("figure").locator("svg")).toBeHidden();
      await expect(page.getByRole("figure").getByRole("listitem")).toHaveCount(4);
      await expectNoSidewaysScroll(page);
      await person.goTo("#/interview/appraisal-end");
      await page.getByRole("heading", { level: 2, name: person.say("about-kind.more") }).click();
      await expectNoSidewaysScroll(page);

      await person.goTo("#/interview");
      const printed = await readPdf(page);
      for (const kind of ["appraisal-start", "appraisal-middle", "appraisal-end", "appraisal-feedback"]) {
        expect(printed.flat).toContain(flat(name(kind, language)));
      }
      expect(printed.flat).toContain(flat(day("2027年1月15日", "15 January 2027")));
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ forcedColors: "active" });
      await expectNoAxeViolations(page, { without: ["color-contrast"] });
      const stroke = (name: string): Promise<string> =>
        page.locator(name).first().evaluate((shape) => getComputedStyle(shape).stroke);
      expect(await stroke(".month-line__mark"), "a mark is drawn in a colour of the system").toBe(
        await stroke(".month-line__axis"),
      );
    });
  });
}
