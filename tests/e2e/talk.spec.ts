// From preparing a conversation to what becomes of it: rehearsed by keys, held, agreed, planned, in the calendar and
// in the story.
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expectNoAxeViolations } from "./support/axe.ts";
import { city } from "./support/content.ts";
import { follow } from "./support/keyboard.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { readPdf } from "./support/pdf.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { recordFile } from "./support/record.ts";
import type { Language } from "./support/sites.ts";

const kind = "one-on-one";
const route = `#/interview/${kind}`;

/** Something for the page, something only for oneself, and two questions. */
const written = recordFile({
  sheets: {
    [kind]: {
      parts: {
        will: { text: "I want to try project work." },
        worry: { text: "Nobody is to see this.", audience: "me" },
        questions: { text: "・What comes next?\n・Who could teach me?" },
      },
    },
  },
});

const check = async (page: Page): Promise<void> => {
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
};

/** A thing agreed, by its number from 0. */
const agreed = (person: Person, index: number): { what: Locator; by: Locator } => {
  const row = person.section("talk.agreed").getByRole("list").locator(":scope > li").nth(index);
  return {
    what: row.getByLabel(person.say("talk.what"), { exact: true }),
    by: row.getByLabel(person.say("talk.by"), { exact: true }),
  };
};

const agree = async (person: Person, index: number, what: string, by: string): Promise<void> => {
  await person.button("talk.agree").click();
  const row = agreed(person, index);
  await expect(row.what).toBeFocused();
  await row.what.fill(what);
  await row.by.fill(by);
};

for (const language of ["ja", "en"] as Language[]) {
  test.describe(`in ${language}`, () => {
    test("prepared, held, agreed, planned, in the calendar and in the story", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/data", { language });
      await person.bringIn(written);
      await person.goTo(`${route}/talk`);
      await expect(page.getByText(person.say("talk.prepared-count", { count: 2 }))).toBeVisible();
      await person.button("talk.begin").click();

      // In the conversation.
      await expect(person.heading()).toHaveText(city.interview(kind).name[language]);
      await expect(person.heading()).toBeFocused();
      await expect(page.getByText("I want to try project work.")).toBeVisible();
      await expect(page.getByText("Nobody is to see this.")).toHaveCount(0);
      const steps = person.section("talk.agenda").getByRole("checkbox");
      await steps.first().check();
      await expect(page.locator("[aria-current=step]")).toContainText(person.say("talk.from-to", { from: 3, to: 10 }));
      await page.getByRole("checkbox", { name: "Who could teach me?" }).check();
      await person.field("talk.notes").fill("A good talk 🌱");
      await person.field("talk.with").fill("Suzuki");
      await agree(person, 0, "Read one report a week", "令和8年13月1日");
      await agreed(person, 0).by.press("Tab");
      await expect(agreed(person, 0).by).toHaveAttribute("aria-invalid", "true");
      await expect(page.getByText(person.say("plan.date-no-such"))).toBeVisible();
      await agreed(person, 0).by.fill("令和9年2月1日");
      await expect(agreed(person, 0).by).not.toHaveAttribute("aria-invalid", "true");
      await agree(person, 1, "Ask the survey team", "2027-02-15");
      await agree(person, 2, "Taken back at once", "");
      await person.field("talk.next").fill("2027/3/1");

      // Words are not taken out without asking, and typing survives a reload.
      await page.getByRole("button", { name: `${person.say("talk.disagree")} Taken back at once` }).click();
      await expect(page.getByText(person.say("talk.disagree-ask"))).toBeFocused();
      await person.button("talk.disagree-yes").click();
      await expect(page.getByRole("heading", { name: person.say("talk.agreed") })).toBeFocused();
      await page.waitForTimeout(500);
      await portal.open(`${route}/talk`, { language });
      await expect(person.field("talk.notes")).toHaveValue("A good talk 🌱");
      await person.button("talk.end").click();

      // Afterwards.
      await expect(page).toHaveURL(/#\/talk\/1$/);
      await expect(person.heading()).toBeFocused();
      await person.field("notes.kind").first().selectOption({ label: person.say("action.people") });
      await page.getByRole("button", { name: `${person.say("notes.put-in")} Read one report a week` }).click();
      await expect(page.getByText(person.say("notes.put", { text: "Read one report a week" }))).toBeVisible();
      await expect(person.link("notes.to-plan")).toBeFocused();
      await person.field("notes.goal").selectOption({ label: "Read one report a week" });
      await page.getByRole("button", { name: `${person.say("notes.put-in")} Ask the survey team` }).click();
      await expect(person.link("notes.to-plan")).toHaveCount(2);
      await page.getByLabel(person.say("notes.thanked")).check();
      await person.disclosure("notes.prepared").click();
      await expect(page.locator("details").getByText("I want to try project work.")).toBeVisible();
      await expect(page.getByText("Nobody is to see this.")).toHaveCount(0);

      const download = page.waitForEvent("download");
      await person.button("notes.calendar").click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^ayumi-talk-\d{4}-\d\d-\d\d\.ics$/);
      const calendar = readFileSync((await file.path()) ?? "", "utf8");
      for (const day of ["20270201", "20270215", "20270301"]) expect(calendar).toContain(`DTSTART;VALUE=DATE:${day}`);
      expect(new Set(calendar.match(/^UID:.*$/gm)).size).toBe(3);

      const printed = await readPdf(page);
      for (const words of ["Readonereportaweek", "Suzuki", "Iwanttotryprojectwork."]) {
        expect(printed.flat).toContain(words);
      }
      expect(printed.flat).not.toContain("Nobody");

      await person.link("notes.to-plan").first().click();
      await expect(page.getByRole("heading", { level: 3, name: "Read one report a week" })).toBeVisible();
      await person.goTo("#/history");
      await expect(page.getByText(person.say("story.talked-with", { with: "Suzuki" }))).toBeVisible();
      await expect(page.getByText(person.say("story.talked-agreed", { count: 2 }))).toBeVisible();
      await page.getByRole("main").getByRole("link", { name: city.interview(kind).name[language] }).click();
      await expect(page.getByLabel(person.say("notes.thanked"))).toBeChecked();

      // Back into it, and in the end it goes.
      await person.button("notes.resume").click();
      await expect(person.field("talk.with")).toHaveValue("Suzuki");
      await person.button("talk.end").click();
      await person.button("notes.remove").click();
      await expect(page.getByText(person.say("notes.remove-ask"))).toBeFocused();
      await person.button("notes.remove-yes").click();
      await expect(page).toHaveURL(/#\/history$/);
      await page.goBack();
      await expect(person.heading()).not.toHaveText(city.interview(kind).name[language]);
    });

    test("everything left goes into the plan at once, for one goal", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open(`${route}/talk`, { language });
      await person.button("talk.begin").click();
      await agree(person, 0, "First", "2027-02-01");
      await agree(person, 1, "Second", "");
      await person.button("talk.end").click();
      await page.getByRole("button", { name: person.say("notes.all", { count: 2 }), exact: true }).click();
      await expect(page.getByText(person.say("notes.put-all", { count: 2 }))).toBeVisible();
      await expect(page.getByRole("heading", { name: person.say("talk.agreed") })).toBeFocused();
      await person.goTo("#/plan");
      await expect(page.getByText(person.say("plan.done-of", { done: 0, all: 2 })).first()).toBeVisible();
    });

    test("a rehearsal by keys alone", async ({ page, portal }) => {
      const person = new Person(page, language);
      await page.clock.install({ time: new Date("2026-11-24T10:00:00") });
      await portal.open("#/data", { language });
      await person.bringIn(written);
      await person.goTo(`${route}/rehearse`);
      await expect(page.getByText(person.say("rehearse.how-kept"))).toBeVisible();
      await follow(person.button("rehearse.begin"));

      const asked = (city.interview(kind) as unknown as { asked: Record<Language, string>[] }).asked;
      const prompt = (index: number) => page.getByRole("heading", { level: 2, name: asked[index][language], exact: true });
      await expect(prompt(0)).toBeFocused();
      // From here on time passes only when told to.
      await page.clock.pauseAt(new Date("2026-11-24T10:30:00"));
      // Alone, one sees what is only for oneself, marked.
      await expect(page.getByText("Nobody is to see this.")).toBeVisible();
      await expect(page.getByText(person.say("audience.me"), { exact: true })).toBeVisible();

      const left = page.getByRole("timer");
      const said = page.getByRole("main").getByRole("status");
      await page.keyboard.press("Space");
      await expect(said).toHaveText(person.say("rehearse.started"));
      await page.clock.runFor(12_000);
      await expect(left).toHaveText("0:48");
      await page.keyboard.press("Space");
      await page.clock.runFor(9_000);
      await expect(left).toHaveText("0:48");
      await page.keyboard.press("Space");
      await page.clock.runFor(20_000);
      await expect(said).toHaveText(person.say("rehearse.half"));
      await page.clock.runFor(30_000);
      await expect(said).toHaveText(person.say("rehearse.time-up"));
      await expect(prompt(0), "nothing moves on by itself").toBeVisible();

      await page.keyboard.press("ArrowRight");
      await page.clock.runFor(50);
      await expect(prompt(1)).toBeFocused();
      await expect(left).toHaveText("1:00");
      await page.keyboard.press("ArrowLeft");
      await page.clock.runFor(50);
      await expect(prompt(0)).toBeFocused();
      // On a button the space bar presses it.
      await person.button("rehearse.next").focus();
      await page.keyboard.press("Space");
      await page.clock.runFor(50);
      await expect(prompt(1)).toBeFocused();
      for (let index = 1; index < asked.length; index++) {
        await page.keyboard.press("ArrowRight");
        await page.clock.runFor(50);
      }
      await expect(page.getByRole("heading", { name: person.say("rehearse.over") })).toBeFocused();
      await page.getByRole("checkbox").first().check();
      await follow(person.button("rehearse.once-more"));
      await page.clock.runFor(50);
      await expect(prompt(0)).toBeFocused();
    });

    for (const width of [1280, 360]) {
      test(`every state at ${width} px`, async ({ page, portal }) => {
        await page.setViewportSize({ width, height: 800 });
        const person = new Person(page, language);
        await portal.open("#/data", { language });
        await person.bringIn(written);
        await person.goTo(`${route}/rehearse`);
        await check(page);
        await person.button("rehearse.begin").click();
        await person.button("rehearse.start").click();
        await check(page);
        while (await person.button("rehearse.next").isVisible()) await person.button("rehearse.next").click();
        await person.button("rehearse.finish").click();
        await check(page);
        await person.goTo(`${route}/talk`);
        await check(page);
        await person.button("talk.begin").click();
        await agree(person, 0, "Read one report a week", "someday");
        await person.field("talk.with").fill("Suzuki");
        await expect(page.getByText(person.say("plan.date-unreadable"))).toBeVisible();
        await agree(person, 1, "x".repeat(150), "2027-01-15");
        await check(page);
        await person.button("talk.end").click();
        await expect(page).toHaveURL(/#\/talk\/1$/);
        await check(page);
        await person.disclosure("notes.prepared").click();
        await person.button("notes.remove").click();
        await page.getByRole("button", { name: `${person.say("talk.disagree")} Read one report a week` }).click();
        await check(page);
      });
    }
  });
}

test("at 400 %, which is 320 px wide, nothing scrolls sideways", async ({ page, portal }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const person = new Person(page, "en");
  await portal.open(`${route}/talk`, { language: "en" });
  await person.button("talk.begin").click();
  await agree(person, 0, "Read one report a week", "someday");
  await expectNoSidewaysScroll(page);
  await person.button("talk.end").click();
  await expect(page).toHaveURL(/#\/talk\/1$/);
  await expectNoSidewaysScroll(page);
  await person.goTo(`${route}/rehearse`);
  await person.button("rehearse.begin").click();
  await expectNoSidewaysScroll(page);
});
