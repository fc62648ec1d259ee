// My path: what lies behind, year by year; what is wished for next; and what stays private.
import type { Locator } from "@playwright/test";
import { expectNoAxeViolations } from "./support/axe.ts";
import { open, test as onHost } from "./support/hosted.ts";
import { tabTo } from "./support/keyboard.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { recordFile } from "./support/record.ts";
import type { Language } from "./support/sites.ts";

interface Stage {
  kind: "assignment" | "project" | "qualification";
  name?: string;
  field?: string | null;
  from?: string;
  to?: string;
  learned?: string;
}

/** A file with a path, as somebody wrote it earlier. */
const pathFile = (stages: Stage[], { wish = {}, life = {} }: { wish?: object; life?: object } = {}): string =>
  recordFile({
    path: {
      stages: stages.map((stage, index) => ({ id: index + 1, name: "", field: null, from: "", to: "", learned: "", ...stage })),
      wish: { fields: [], place: "", reasons: "", ...wish },
      life: { events: "", conditions: "", shown: false, ...life },
    },
  });

const career: Stage[] = [
  { kind: "assignment", name: "市民課", field: "counter", from: "平成30年度", to: "令和2年度", learned: "先に聞くこと。\n二行目" },
  { kind: "assignment", name: "税務課", field: "administration", from: "2021", to: "２０２３年３月" },
  { kind: "assignment", name: "企画課", field: "administration", from: "R6" },
  { kind: "project", name: "窓口改善", field: "counter", from: "2019", to: "2019" },
  { kind: "qualification", name: "行政書士", from: "2021年11月" },
];

const picture = (person: Person): Locator => person.page.getByRole("table", { name: person.say("path.picture") });

test("from nothing to a first posting, by keyboard alone", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/path");
  await expect(page.getByText(person.say("path.empty"))).toBeVisible();
  await tabTo(person.button("path.add-assignment"));
  await page.keyboard.press("Enter");
  await expect(person.field("path.assignment-name")).toBeFocused();
  await page.keyboard.type("市民課");
  await tabTo(person.field("path.field"));
  await page.keyboard.press("ArrowDown");
  await tabTo(person.field("path.from"));
  await page.keyboard.type("令和4年度");
  await tabTo(person.field("path.learned"));
  await page.keyboard.type("x".repeat(201));
  await expect(page.getByText(person.say("field.count-of", { n: 201, guide: 200 }))).toBeVisible();
  await expect(picture(person)).toContainText("市民課");
  await expect(page.getByRole("heading", { level: 4, name: "市民課" })).toBeVisible();

  await portal.open("#/path");
  await expect(picture(person), "and it is still there").toContainText("市民課");
});

test("the picture has a line for each field, a further one for what overlaps, and years in words", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(pathFile(career));
  await person.goTo("#/path");
  const rows = picture(person).getByRole("row");
  await expect(rows.nth(1)).toContainText("市民課");
  await expect(rows.nth(2), "at the same time").toContainText("窓口改善");
  await expect(rows.nth(3), "a field without any").toHaveText("事業系");
  await expect(rows.nth(4)).toContainText(/税務課.*企画課/);
  await expect(rows.nth(5)).toContainText("行政書士");
  const years = page.getByRole("table", { name: person.say("path.years"), exact: true });
  await expect(years.getByRole("row", { name: "窓口系" })).toContainText(person.say("path.years-count", { n: 3 }));
  await expect(page.getByText(person.say("path.fields-new", { names: "事業系" }))).toBeVisible();
});

test.describe("years, as people write them", () => {
  const good: [from: string, to: string, read: RegExp][] = [
    ["2022", "令和5年度", /令和4年度（2022）.*令和5年度（2023）/],
    ["R4", "２０２４", /令和4年度（2022）.*令和6年度（2024）/],
    ["2022年4月", "2023/3", /令和4年度（2022）$/],
    ["平成元年", "", /平成1年度（1989）/],
  ];
  for (const [from, to, read] of good) {
    test(`${from} to ${to || "nothing"}`, async ({ page, portal }) => {
      const person = new Person(page);
      await portal.open("#/path");
      await person.button("path.add-assignment").click();
      await person.field("path.from").fill(from);
      await person.field("path.to").fill(to);
      await person.field("path.learned").focus();
      await expect(page.getByText(person.say.pattern("path.understood"))).toHaveText(read);
      await expect(page.locator("[aria-invalid]")).toHaveCount(0);
    });
  }

  const bad: [from: string, to: string, field: string, message: string][] = [
    ["むかし", "", "path.from", "path.bad-year"],
    ["😀", "", "path.from", "path.bad-year"],
    ["2022年13月", "", "path.from", "path.bad-month"],
    ["1022", "", "path.from", "path.bad-range"],
    ["2022", "来年", "path.to", "path.bad-year"],
    ["令和6年度", "2020", "path.to", "path.bad-order"],
    ["9".repeat(10_000), "", "path.from", "path.bad-year"],
  ];
  for (const [from, to, field, message] of bad) {
    test(`${from.slice(0, 12)} to ${to || "nothing"} is said at the field`, async ({ page, portal }) => {
      const person = new Person(page);
      await portal.open("#/path");
      await person.button("path.add-assignment").click();
      await person.field("path.from").fill(from);
      await person.field("path.to").fill(to);
      await person.field("path.learned").focus();
      await expect(person.field(field)).toHaveAttribute("aria-invalid", "true");
      await expect(person.field(field)).toHaveAccessibleDescription(person.say.pattern(message));
      await expect(person.field("path.from"), "nothing is lost").toHaveValue(from);
      await page.locator("summary").click();
      await expect(page.getByText(person.say("path.bad-years"))).toBeVisible();
      await expect(page.getByRole("heading", { name: person.say("path.undrawn") })).toBeVisible();
    });
  }

  test("while a year is begun nothing is wrong with it yet", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/path");
    await person.button("path.add-qualification").click();
    await person.field("path.gained").pressSequentially("202");
    await expect(page.locator("[aria-invalid]")).toHaveCount(0);
    await page.keyboard.press("Tab");
    await expect(person.field("path.gained")).toHaveAttribute("aria-invalid", "true");
  });
});

test("one entry is open at a time, and writing a year moves nothing away", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(pathFile(career));
  await person.goTo("#/path");
  await page.locator("summary", { hasText: "市民課" }).click();
  await page.locator("summary", { hasText: "企画課" }).click();
  await expect(person.field("path.assignment-name")).toHaveValue("企画課");
  await expect(page.locator("details[open]")).toHaveCount(1);
  await person.field("path.from").fill("");
  await person.field("path.from").pressSequentially("1999");
  await expect(person.field("path.from")).toBeFocused();
  await expect(person.field("path.from")).toHaveValue("1999");
});

test("removing asks once, and not for an empty entry; the focus stays near", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(pathFile(career));
  await person.goTo("#/path");
  await page.locator("summary", { hasText: "税務課" }).click();
  await person.button("path.remove").click();
  const question = page.getByText(person.say("path.remove-ask", { name: "税務課" }));
  await expect(question).toBeFocused();
  await person.button("path.remove-no").click();
  await expect(person.button("path.remove")).toBeFocused();
  await person.button("path.remove").click();
  await person.button("path.remove-yes").click();
  await expect(person.button("path.add-assignment")).toBeFocused();
  await expect(page.getByRole("main")).not.toContainText("税務課");

  await person.button("path.add-project").click();
  await person.button("path.remove").click();
  await expect(question).toHaveCount(0);
  await expect(page.locator("details")).toHaveCount(4);
  await expect(person.button("path.add-project")).toBeFocused();
});

test("the wish for the next posting, and life that is private until said otherwise, last", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/path");
  await page.getByRole("checkbox", { name: "事業系" }).check();
  await person.field("path.wish-place").fill("観光課");
  await person.field("path.wish-reasons").fill("外に向けた仕事がしたい。");
  await person.field("path.life-events").fill("二人目が生まれる");
  await expect(page.getByText(person.say("path.life-closed"), { exact: true })).toBeVisible();
  await person.field("path.life-show").check();
  await expect(page.getByText(person.say("path.life-open"), { exact: true })).toBeVisible();
  await expect(person.section("path.wish").getByRole("link")).toHaveCount(1);
  await portal.open("#/path");
  await expect(page.getByRole("checkbox", { name: "事業系" })).toBeChecked();
  await expect(person.field("path.wish-reasons")).toHaveValue("外に向けた仕事がしたい。");
  await expect(person.field("path.life-events")).toHaveValue("二人目が生まれる");
  await expect(person.field("path.life-show")).toBeChecked();
});

test("on paper there is what was written, nothing to press, and nothing private", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(pathFile(career, { wish: { fields: ["projects"], reasons: "理由の文" }, life: { events: "ひみつ" } }));
  await person.goTo("#/path");
  await page.emulateMedia({ media: "print" });
  const main = page.getByRole("main");
  for (const words of ["市民課", "二行目", "行政書士", "理由の文"]) await expect(main.getByText(words).last()).toBeVisible();
  await expect(main.locator("input:visible, textarea:visible, select:visible, button:visible")).toHaveCount(0);
  await expect(main.getByText("ひみつ")).toBeHidden();
  await expectNoSidewaysScroll(page);
});

onHost("without its file of fields the page still works, and shows ids", async ({ page, host }) => {
  host.edit("development.json", () => "{ broken");
  const person = new Person(page);
  await open(page, host, "#/data");
  await person.bringIn(pathFile(career));
  await person.goTo("#/path");
  await expect(page.getByRole("alert")).toContainText("development.json");
  await expect(picture(person).getByRole("rowheader", { name: "counter" }).first()).toBeVisible();
  await page.locator("summary", { hasText: "市民課" }).click();
  await expect(person.field("path.field")).toHaveValue("counter");
});

/** Thirty-five years, a career of moves; and everything far too long. */
const long: Stage[] = [
  ...Array.from({ length: 20 }, (_, index): Stage => {
    const from = 1991 + Math.floor(index * 1.75);
    return { kind: "assignment", name: `社会教育スポーツ課${index}`, field: ["counter", "projects", "administration"][index % 3], from: `${from}`, to: `${from + 1}` };
  }),
  { kind: "project", name: "😀葛󠄀城".repeat(2_500), from: "2030", to: "令和1年度", learned: "x".repeat(10_000) },
];

for (const width of [1280, 360, 320]) {
  for (const language of ["ja", "en"] as Language[]) {
    test(`at ${width} px in ${language}: empty, with a path, with far too much`, async ({ page, portal }) => {
      await page.setViewportSize({ width, height: 800 });
      const person = new Person(page, language);
      await portal.open("#/path", { language });
      await expectNoAxeViolations(page);
      for (const stages of [career, long]) {
        await person.bringIn(pathFile(stages));
        await person.goTo("#/path");
        await page.locator("summary").last().click();
        await page.waitForFunction(() => document.querySelector("details[open] input"));
        await expectNoSidewaysScroll(page);
        await expectNoAxeViolations(page);
      }
    });
  }
}
