// The plan: from the self-assessment to what one does, with dates in words, in a calendar and on paper.
import { readFileSync } from "node:fs";
import { expectNoAxeViolations } from "./support/axe.ts";
import { city } from "./support/content.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { flat, readPdf } from "./support/pdf.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import type { Language } from "./support/sites.ts";

interface Goal {
  title: string;
  state?: "priority" | "waiting" | "reached" | "dropped";
  actions?: object[];
}

const action = (id: number, text: string, due = "", state = "planned") => ({
  id,
  kind: ["experience", "people", "study"][id % 3],
  text,
  suggestion: null,
  due,
  state,
  done: state === "done" ? "2026-10-01" : null,
});

/** A file of somebody who answered a few questions and has these goals. */
const planned = (goals: Goal[] = []): string =>
  JSON.stringify({
    format: "ayumi/record",
    version: 5,
    framework: { id: city.organisation.id, revision: city.organisation.revision },
    assessment: {
      current: "shunin",
      target: "kakaricho",
      form: "short",
      aim: 4,
      at: null,
      answers: {
        "role/kakaricho-manage": { rating: 2 },
        "role/kakaricho-support": { rating: 1 },
        "point/work-improvement": { rating: 3 },
      },
    },
    sheets: {},
    situations: [],
    words: {},
    plan: {
      goals: goals.map(({ title, state = "priority", actions = [] }, index) => ({
        id: index + 1,
        title,
        about: null,
        state,
        begun: "2026-04-01",
        ended: state === "reached" || state === "dropped" ? "2026-09-30" : null,
        first_step: "",
        sign: "",
        actions,
        reflection: "",
      })),
    },
    path: { stages: [], wish: { fields: [], place: "", reasons: "" }, life: { events: "", conditions: "", shown: false } },
    talks: [],
    values: [],
    together: { given: [], desks: [], received: [] },
    history: [],
  });

/** Three worked on, four waiting, two reached; twelve actions. */
const rich = planned([
  ...["読みやすい文書を書く", "Speak up in meetings 🌱", "長い題".repeat(66)].map((title, index) => ({
    title,
    actions: [
      action(1, "先輩に聞く", "2026-11-20", "doing"),
      action(2, "Read one report, then rewrite it; twice\r\nEND:VCALENDAR", "R9.1.15"),
      action(3, `${title} を試す`, index === 0 ? "そのうち" : ""),
      action(4, "済んだこと", "", "done"),
    ],
  })),
  ...[1, 2, 3, 4].map((n) => ({ title: `Waiting ${n}`, state: "waiting" as const })),
  ...[1, 2].map((n) => ({ title: `Reached ${n}`, state: "reached" as const })),
]);

for (const language of ["ja", "en"] as Language[]) {
  test.describe(`in ${language}`, () => {
    test("from an empty plan to a first action, and nothing typed is lost", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/plan", { language });
      await expect(page.getByText(person.say("plan.empty"), { exact: true })).toBeVisible();
      await person.bringIn(planned());
      await person.goTo("#/plan");

      // A growth candidate, widest gap first, in one press.
      const words = city.official("role/kakaricho-support", "kakaricho", language);
      await page.getByRole("button", { name: `${person.say("plan.add-this")} ${words}` }).click();
      const heading = page.getByRole("heading", { level: 3, name: words });
      await expect(heading).toBeFocused();
      await expect(page.getByText(person.say("plan.added", { goal: words }))).toBeVisible();
      await expect(page.getByText(person.say("plan.why"))).toBeVisible();

      // A suggestion, with the date typed as one writes it here.
      const goal = page.getByRole("listitem").filter({ has: heading });
      await goal.getByText(person.say.pattern("plan.suggestions")).first().click();
      await goal.getByRole("button", { name: new RegExp(`^${person.say("plan.take")}`) }).first().click();
      const what = goal.getByLabel(person.say("plan.action"), { exact: true });
      await expect(what).toBeFocused();
      await expect(what).not.toHaveValue("");
      const by = goal.getByLabel(person.say("plan.by"), { exact: true });
      await by.fill("令和８年１３月１日");
      await expect(by).not.toHaveAttribute("aria-invalid", "true");
      await by.press("Tab");
      await expect(by).toHaveAttribute("aria-invalid", "true");
      await expect(goal.getByText(person.say("plan.date-no-such"))).toBeVisible();
      await by.fill("令和９年２月１日");
      await expect(by).toHaveAccessibleDescription(new RegExp(language === "ja" ? "2027年2月1日" : "1 February 2027"));

      // As it reads, and after a reload.
      await goal.getByRole("button", { name: new RegExp(`^${person.say("plan.close")}`) }).click();
      await goal.getByRole("checkbox").check();
      await expect(page.getByText(person.say("plan.done-of", { done: 1, all: 1 }))).toBeVisible();
      await page.waitForTimeout(500);
      await portal.open("#/plan", { language });
      await expect(page.getByRole("checkbox")).toBeChecked();
    });

    test("own words go into the plan at once, and taking out asks first", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/plan", { language });
      await person.button("plan.add-own").click();
      const title = person.field("plan.goal");
      await expect(title).toBeFocused();
      await title.fill("Draw better maps 🗺️");
      await page.getByRole("button", { name: person.say("plan.own-action") }).nth(1).click();
      await expect(person.field("plan.action")).toBeFocused();
      await person.field("plan.action").fill("Ask the survey team");
      await person.button("plan.in-a-month").click();
      await expect(person.field("plan.by")).toBeFocused();
      await expect(person.field("plan.by")).toHaveValue(/^\d{4}-\d\d-\d\d$/);
      await person.field("plan.state").selectOption({ label: person.say("action.doing") });

      await page.getByRole("button", { name: new RegExp(`^${person.say("plan.remove-action")}`) }).click();
      await expect(page.getByText(person.say("plan.remove-action-ask"))).toBeFocused();
      await person.button("plan.remove-no").click();
      await expect(person.field("plan.action")).toHaveValue("Ask the survey team");

      await person.button("plan.reach").click();
      await expect(person.field("plan.reflection")).toBeFocused();
      await person.field("plan.reflection").fill("The map hangs in the hall.");
      await person.button("plan.remove").click();
      await expect(page.getByText(person.say("plan.remove-ask"))).toBeFocused();
      await person.button("plan.remove-yes").click();
      await expect(person.heading()).toBeFocused();
      await expect(page.getByText(person.say("plan.empty"), { exact: true })).toBeVisible();
    });

    test("a full plan: what waits gets its turn when there is room", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/data", { language });
      await person.bringIn(rich);
      await person.goTo("#/plan");
      await expect(page.getByRole("heading", { name: person.say("plan.priorities", { count: 3, most: 3 }) })).toBeVisible();
      await expect(page.getByRole("button", { name: person.say("plan.work") })).toHaveCount(0);
      await expect(page.getByText(person.say("plan.not-a-date", { text: "そのうち" }))).toBeVisible();
      await expectNoAxeViolations(page);

      await page.getByRole("button", { name: `${person.say("plan.edit")} 読みやすい文書を書く` }).click();
      await expectNoAxeViolations(page);
      await person.button("plan.wait").click();
      await expect(page.getByRole("heading", { level: 3, name: "読みやすい文書を書く" })).toBeFocused();
      await page.getByRole("button", { name: new RegExp(`^${person.say("plan.close")}`) }).click();
      const second = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Waiting 2" }) });
      await second.getByRole("button", { name: `${person.say("plan.work")} Waiting 2` }).click();
      await expect(page.getByRole("heading", { name: "Waiting 2" })).toBeFocused();
      await expect(page.getByRole("button", { name: person.say("plan.work") })).toHaveCount(0);

      await page.setViewportSize({ width: 320, height: 640 });
      await page.getByRole("button", { name: new RegExp(`^${person.say("plan.edit")} Speak`) }).click();
      await expectNoSidewaysScroll(page);
    });

    test("its dates go into a calendar, and the whole of it on paper", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/data", { language });
      await person.bringIn(rich);
      await person.goTo("#/plan");
      const download = page.waitForEvent("download");
      await person.button("plan.calendar").click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^ayumi-plan-\d{4}-\d\d-\d\d\.ics$/);
      const lines = readFileSync(await file.path(), "utf8").replaceAll("\r\n ", "").split("\r\n");
      expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(6);
      expect(lines.filter((line) => line === "END:VCALENDAR")).toHaveLength(1);
      expect(lines).toContain("DTSTART;VALUE=DATE:20270115");
      expect(lines).toContain("SUMMARY:先輩に聞く");
      await expect(page.getByText(person.say("plan.calendar-saved"))).toBeVisible();

      const printed = await readPdf(page);
      for (const words of ["読みやすい文書を書く", "Waiting 4", "Reached 2", "そのうち", "済んだこと", person.say("goal.waiting")]) {
        expect(printed.flat).toContain(flat(words));
      }
      for (const frame of ["plan.lead", "plan.edit", "plan.print", "plan.add-own", "frame.skip"]) {
        expect(printed.flat, `${frame} belongs to the screen`).not.toContain(flat(person.say(frame)));
      }
    });
  });
}
