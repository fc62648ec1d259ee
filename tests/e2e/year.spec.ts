// A year lived through: four assessments, a plan that changes, a move to another department. The result, the plan and
// the history tell of it to somebody who was not there.
import { expectNoAxeViolations } from "./support/axe.ts";
import { city } from "./support/content.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { onThisMachine } from "./support/record.ts";
import type { Language } from "./support/sites.ts";

const keepToday = async (person: Person, name: string): Promise<void> => {
  await person.goTo("#/history");
  await person.field("history.name").fill(name);
  await person.button("history.take-button").click();
  await expect(person.page.getByRole("status").filter({ hasText: name }).first()).toBeVisible();
};

for (const language of ["ja", "en"] as Language[]) {
  test(`a year, told in ${language}`, async ({ page, portal }) => {
    test.setTimeout(180_000);
    const person = new Person(page, language);
    const { say } = person;

    // April: where I stand, and one thing to grow in.
    await page.clock.setFixedTime(new Date("2026-04-10T10:00:00"));
    await portal.open("#/assess", { language });
    await person.start({ current: "shunin", target: "kakaricho" });
    await person.answerAll((n) => (n === 2 ? 1 : 3));
    const grown = city.official("role/kakaricho-support", "kakaricho", language);
    const growth = person.section("outcome.growth");
    await growth.getByRole("button", { name: `${say("outcome.add-to-plan")} ${grown}` }).click();
    await expect(growth.getByRole("link", { name: say("outcome.in-plan") })).toBeFocused();
    await keepToday(person, "Opening look");
    await person.goTo("#/plan");
    await page.getByRole("button", { name: `${say("plan.edit")} ${grown}` }).click();
    await person.field("plan.first-step").fill("Ask everybody once how it goes.");
    await page.getByRole("button", { name: say("plan.own-action") }).first().click();
    await person.field("plan.action").fill("Five minutes for every member each week");
    await person.field("plan.by").fill("令和８年７月31日");
    await expect.poll(async () => (await onThisMachine(page)).join()).toContain("令和８年７月31日");

    // August: something happened.
    await page.clock.setFixedTime(new Date("2026-08-20T10:00:00"));
    await portal.open("#/", { language });
    await expect(page.getByText(say("desk.overdue", { action: "Five minutes for every member each week" }))).toBeVisible();
    await person.goTo("#/plan");
    await page.getByRole("checkbox").first().check();
    await person.goTo("#/assess/result");
    await page.getByRole("button", { name: new RegExp(`^${say("outcome.revisit")}`) }).nth(1).click();
    await person.rate(3);
    await person.writeEvidence("Two newcomers said they dare to ask now.");
    await keepToday(person, "Summer look");
    await expect.poll(async () => (await onThisMachine(page)).join()).toContain("Summer look");

    // November: another department, and the goal is reached.
    await page.clock.setFixedTime(new Date("2026-11-05T10:00:00"));
    await portal.open("#/path", { language });
    await person.button("path.add-assignment").click();
    await person.field("path.assignment-name").fill("Citizens' desk");
    await person.field("path.from").fill("Ｒ４");
    await person.field("path.to").fill("2026");
    await expect(page.getByRole("table", { name: say("path.picture") })).toContainText("Citizens' desk");
    await person.goTo("#/plan");
    await page.getByRole("button", { name: `${say("plan.edit")} ${grown}` }).click();
    await person.button("plan.reach").click();
    await person.field("plan.reflection").fill("Listening first changed the mornings.");
    await keepToday(person, "Harvest look");
    await expect.poll(async () => (await onThisMachine(page)).join()).toContain("Harvest look");

    // March: once more.
    await page.clock.setFixedTime(new Date("2027-03-15T10:00:00"));
    await portal.open("#/assess/result", { language });
    await page.getByRole("button", { name: new RegExp(`^${say("outcome.revisit")}`) }).nth(1).click();
    await person.rate(4);
    await keepToday(person, "Closing look");
    await expect.poll(async () => (await onThisMachine(page)).join()).toContain("Closing look");

    // What somebody reads who was not there.
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await portal.open("#/history?from=1&to=4", { language });
      const story = person.section("history.story");
      const told = await story.innerText();
      const order = ["Opening look", "Five minutes for every member each week", "Summer look", "Listening first changed the mornings.", "Harvest look", "Closing look"];
      const places = order.map((words) => told.indexOf(words));
      expect(places.every((place) => place >= 0), `${told}`).toBe(true);
      expect([...places].sort((one, other) => one - other), "in the order it happened").toEqual(places);
      const rose = page.getByRole("heading", { name: say("history.rose", { count: 1 }) });
      await expect(rose).toBeVisible();
      await expect(page.getByText("Two newcomers said they dare to ask now.").first()).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page);
      await person.goTo("#/plan");
      await expect(page.getByText("Listening first changed the mornings.").first()).toBeVisible();
      await expectNoSidewaysScroll(page);
      await person.goTo("#/assess/result");
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page);
      await person.goTo("#/");
      await expect(person.heading()).toHaveText(say("desk.title"));
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page);
    }
  });
}

test("the result says itself in words, and what one wishes comes first", async ({ page, portal }) => {
  const person = new Person(page);
  const { say } = person;
  await portal.open("#/assess");
  await person.start({ current: "shunin", target: "kakaricho" });
  const { total } = await person.number();
  await person.answerAll((n) => (n === 3 ? 1 : 4));
  const summary = person.section("summary.title");
  await expect(summary).toContainText(say("summary.answered", { rank: city.titles("kakaricho", "ja"), total, rated: total }));
  await expect(summary).toContainText(say("summary.reached", { aim: city.level(3, "ja"), reached: total - 1, below: 1 }));
  const first = person.section("outcome.growth").getByRole("listitem").first();
  await expect(first).toContainText(say("reason.below-aim", { by: 2 }));

  // Something else is wished for: it comes first, with that as its reason.
  await page.getByRole("button", { name: new RegExp(`^${say("outcome.revisit")}`) }).nth(5).click();
  await page.getByRole("checkbox", { name: say("outcome.wished") }).check();
  await person.goTo("#/assess/result");
  await expect(first).toContainText(say("reason.wished"));
});

test("paths side by side: staying, going, and what the marks say", async ({ page, portal }) => {
  const person = new Person(page);
  const { say } = person;
  await portal.open("#/assess/targets");
  await expect(page.getByText(say("targets.empty"))).toBeVisible();
  await person.goTo("#/assess");
  await person.start({ current: "shunin", target: "kakaricho" });
  await person.answerAll(() => 3);
  await person.goTo("#/assess/targets");
  const table = page.getByRole("table", { name: say("targets.overview") });
  await expect(table.getByRole("columnheader", { name: city.titles("kakaricho", "ja") })).toBeVisible();
  await expect(table.getByRole("columnheader", { name: city.titles("fukushukan", "ja") })).toBeVisible();
  await expect(page.getByText(/スペシャリストへ進むと/)).toBeVisible();
  await expect(page.getByText("「決裁権」は、ジェネラリストが◎（二重丸）、スペシャリストが✕（ばつ）です。")).toBeVisible();
  // A third one by keyboard; the address keeps it.
  await page.getByLabel(say("targets.choose", { n: 3 })).selectOption("kacho");
  await expect(page).toHaveURL(/ranks=kakaricho,fukushukan,kacho$/);
  await expect(table.getByRole("columnheader")).toHaveCount(3);
  await page.getByRole("button", { name: say("targets.aim") }).first().click();
  await expect(person.field("assess.target")).toHaveValue("fukushukan");
  await portal.open("#/assess/targets?ranks=emperor,kacho");
  await expect(page.getByText(say("targets.unknown", { ranks: "emperor" }))).toBeVisible();
});

test("whoever comes back has a desk with the next step, and is reminded of a file", async ({ page, portal }) => {
  const person = new Person(page);
  const { say } = person;
  await portal.open("#/tracks/generalist/kakaricho");
  await person.button("rank.here").click();
  await person.goTo("#/");
  await expect(person.heading()).toHaveText(say("desk.title"));
  await expect(page.getByText(say("desk.explore"))).toBeVisible();
  await person.goTo("#/assess");
  await person.start({ target: "kacho" });
  await person.answerAll(() => 2);
  await person.goTo("#/");
  await expect(page.getByText(say("desk.plan"))).toBeVisible();
  await expect(page.getByText(say("desk.file"))).toBeHidden();
  await person.goTo("#/assess");
  await page.evaluate(() => (location.hash = "#/assess/list"));
  // All of it by keys: rate, and down to the next question.
  const questions = await page.getByRole("main").getByRole("group").count();
  await page.getByRole("radio").first().focus();
  for (let question = 0; question < questions; question++) {
    await page.keyboard.press(question % 2 ? "4" : "1");
    await page.keyboard.press("ArrowDown");
  }
  await person.goTo("#/");
  await expect(page.getByText(say("desk.file"))).toBeVisible();
  await portal.open("#/");
  await expect(page.getByText(say("desk.file")), "after a reload too").toBeVisible();
  await person.goTo("#/data");
  await person.exportFile();
  await person.goTo("#/");
  await expect(page.getByText(say("desk.file"))).toBeHidden();
});
