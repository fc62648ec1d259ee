// Change over time: a year lived through, what it tells afterwards, and taking it out again.
import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "./support/axe.ts";
import { city } from "./support/content.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import type { Language } from "./support/sites.ts";
import { literally } from "./support/words.ts";
import { years } from "./support/years.mjs";

/** What one said of oneself on a day, and what had happened. */
interface Turn {
  day: string;
  name: string;
  levels: [number, number, number];
  evidence: string;
}

const ABOUT = ["role/kakaricho-manage", "point/work-improvement", "point/staff-development"];
const YEAR: Turn[] = [
  { day: "2026-04-10", name: "期首", levels: [2, 4, 3], evidence: "締切の前日に慌てていた。" },
  { day: "2026-07-15", name: "夏", levels: [3, 4, 3], evidence: "毎週、係で確認している。" },
  { day: "2026-11-20", name: "異動のあと", levels: [3, 3, 3], evidence: "新しい課で一覧をつくった。" },
  { day: "2027-03-20", name: "期末", levels: [4, 3, 3], evidence: "課全体に広がった。" },
];

/** A record with just these answers, and whatever was kept before. */
const record = (turn: Turn, history: unknown[] = []): string => {
  const { organisation } = city;
  const answer = (index: number) => ({
    rating: turn.levels[index],
    rated_for: "kakaricho",
    ...(index === 0 ? { evidence: { situation: turn.evidence } } : {}),
  });
  const answers = Object.fromEntries(ABOUT.map((about, index) => [about, answer(index)]));
  return JSON.stringify({
    format: "ayumi/record",
    version: 5,
    framework: { id: organisation.id, revision: organisation.revision },
    assessment: { current: "shunin", target: "kakaricho", form: "short", aim: 3, at: null, answers },
    sheets: {},
    situations: [],
    words: {},
    plan: { goals: [] },
    path: { stages: [], wish: { fields: [], place: "", reasons: "" }, life: { events: "", conditions: "", shown: false } },
    talks: [],
    values: [],
    together: { given: [], desks: [], received: [] },
    history,
  });
};

/** Changes what was said of one item on the page that asks it, as far as levels and evidence go: by a file. */
const sayNow = async (person: Person, turn: Turn): Promise<void> => {
  await person.goTo("#/data");
  const { text } = await person.exportFile();
  const kept = (JSON.parse(text) as { history: unknown[] }).history;
  await person.bringIn(record(turn, kept));
};

const keep = async (person: Person, name: string): Promise<void> => {
  await person.goTo("#/history");
  await person.field("history.name").fill(name);
  await person.button("history.take-button").click();
  await expect(person.page.getByText(person.say.pattern("history.taken"))).toBeVisible();
};

const liveTheYear = async (person: Person): Promise<void> => {
  for (const [index, turn] of YEAR.entries()) {
    await person.page.clock.setFixedTime(new Date(`${turn.day}T03:00:00Z`));
    if (index === 0) await person.bringIn(record(turn));
    else await sayNow(person, turn);
    await keep(person, turn.name);
  }
};

const summary = (page: Page) => page.locator(".pair-of-days__summary");

test("a year: four times kept, told in order, the first and the last compared with the evidence of then", async ({ page, portal }) => {
  test.setTimeout(60_000);
  const person = new Person(page);
  await portal.open("#/data");
  await liveTheYear(person);

  const events = person.section("history.story").locator("ol > li");
  await expect(events).toHaveCount(4);
  await expect(events.first()).toContainText("2026年4月10日");
  await expect(events.first()).toContainText("期首");
  await expect(events.nth(1)).toContainText("2 → 3");
  await expect(events.nth(1)).toContainText(YEAR[1].evidence);
  await expect(events.last()).toContainText("2027年3月20日");
  await expect(page.getByRole("table", { name: person.say("history.table") }).getByRole("rowheader")).toHaveCount(4);

  await person.field("history.from").focus();
  await person.field("history.from").selectOption({ index: 0 });
  await expect(page).toHaveURL(/#\/history\?from=1&to=4$/);
  await expect(person.field("history.from"), "the focus stays where one chooses").toBeFocused();
  await expect(summary(page)).toContainText(/上がった1、下がった1、変わらない1/);
  const rose = page.locator("li.card", { hasText: city.official(ABOUT[0], "kakaricho", "ja") });
  await expect(rose).toContainText(person.say("history.up", { by: 2 }));
  await expect(rose).toContainText(YEAR[0].evidence);
  await expect(rose).toContainText(YEAR[3].evidence);
  await expect(page.getByText(person.say("history.warm"))).toBeVisible();

  await page.reload();
  await portal.ready();
  await expect(summary(page)).toContainText(/2026年4月10日.*2027年3月20日/);
  // Today stands at the end of the later ones.
  await person.field("history.to").selectOption("");
  await expect(page).toHaveURL(/#\/history\?from=1$/);
});

test("names change in place; one is taken out, then all; asked once each, and the focus goes on", async ({ page, portal }) => {
  test.setTimeout(60_000);
  const person = new Person(page);
  await portal.open("#/data");
  await liveTheYear(person);
  await person.goTo("#/history?from=1&to=4");
  await page.getByRole("heading", { name: person.say("history.kept") }).click();

  const name = page.getByLabel(person.say("history.kept-name", { day: "2026年7月15日" }));
  await name.fill("夏休みの前");
  await name.press("Tab");
  await expect(person.section("history.story")).toContainText("夏休みの前");

  const first = person.say("history.called", { day: "2026年4月10日", name: "期首" });
  const remove = page.getByRole("button", { name: new RegExp(`^${person.say("history.remove")}.*${literally(first)}`) });
  await remove.click();
  await expect(page.getByText(person.say("history.remove-ask", { name: first }))).toBeFocused();
  await person.button("history.remove-no").click();
  await expect(remove).toBeFocused();
  await remove.click();
  await person.button("history.remove-yes").click();
  await expect(page.getByText(person.say("history.removed", { name: first }))).toBeVisible();
  await expect(page.locator("#kept")).toBeFocused();
  await expect(page, "the address names nothing that is gone").toHaveURL(/#\/history$/);
  await expect(person.section("history.story").locator("ol > li")).toHaveCount(3);

  await page.reload();
  await portal.ready();
  await expect(person.section("history.story")).toContainText("夏休みの前");
  await page.getByRole("heading", { name: person.say("history.kept") }).click();
  await person.button("history.clear").click();
  await expect(page.getByText(person.say("history.clear-ask", { count: 3 }))).toBeFocused();
  await person.button("history.clear-yes").click();
  await expect(page.getByText(person.say("history.cleared"))).toBeVisible();
  await expect(page.getByRole("heading", { name: person.say("history.take") })).toBeFocused();
  await expect(page.getByText(person.say("history.empty"))).toBeVisible();
  await page.reload();
  await portal.ready();
  await expect(page.getByText(person.say("history.empty"))).toBeVisible();
  await expect(person.button("history.take-button"), "today's answers are still there").toBeEnabled();
});

test("without answers there is nothing to keep; a name to pick; the same twice is noted", async ({ page, portal }) => {
  const person = new Person(page);
  await page.clock.setFixedTime(new Date("2026-04-10T03:00:00Z"));
  await portal.open("#/history");
  await expect(person.button("history.take-button")).toBeDisabled();
  await expect(person.link("history.to-assess")).toHaveAttribute("href", "#/assess");
  await person.goTo("#/data");
  await person.bringIn(record(YEAR[0]));
  await person.goTo("#/history");
  const start = person.say("history.quick-start", { year: 2026 });
  await page.getByRole("button", { name: start }).click();
  await expect(person.field("history.name")).toHaveValue(start);
  await person.field("history.name").press("Enter");
  await expect(page.getByText(person.say("history.taken", { name: start }))).toBeVisible();
  await expect(page.getByText(person.say("history.unchanged", { day: "2026年4月10日" }))).toBeVisible();
});

test("of 200 the newest are listed, and all when one asks", async ({ page, portal }) => {
  test.setTimeout(60_000);
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(years(200));
  await person.goTo("#/history");
  const table = page.getByRole("table", { name: person.say("history.table") });
  await expect(table.getByRole("rowheader")).toHaveCount(24);
  const all = page.getByRole("button", { name: person.say("history.table-all", { count: 200 }) });
  await all.first().click();
  await expect(table.getByRole("rowheader")).toHaveCount(200);
  await expect(page.getByRole("button", { name: person.say("history.table-less", { count: 24 }) })).toBeFocused();
  await expect(person.field("history.from").getByRole("option")).toHaveCount(24);
  await page.getByRole("button", { name: person.say("history.choose-all", { count: 200 }) }).click();
  await expect(person.field("history.from").getByRole("option")).toHaveCount(200);
});

for (const width of [1280, 360]) {
  for (const language of ["ja", "en"] as Language[]) {
    test.describe(`${width} px, ${language}`, () => {
      test.use({ viewport: { width, height: 800 } });

      test("no rule of accessibility is broken, empty, with a year, and while it is asked", async ({ page, portal }) => {
        test.setTimeout(90_000);
        const person = new Person(page, language);
        const check = async () => {
          await expectNoSidewaysScroll(page);
          await expectNoAxeViolations(page);
        };
        await portal.open("#/history", { language });
        await check();
        await person.goTo("#/data");
        await liveTheYear(person);
        await person.goTo("#/history?from=1&to=4");
        await expect(summary(page)).toBeVisible();
        await page.locator("details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
        await expect(person.button("history.clear")).toBeVisible();
        await check();
        await person.button("history.clear").click();
        await check();
        await person.goTo("#/history?from=77");
        await expect(page.getByText(person.say("history.unknown", { id: 77 }))).toBeVisible();
        await check();
      });
    });
  }
}
