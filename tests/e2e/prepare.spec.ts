// Preparing for an interview: step by step and by keys, whom each part is for, questions from the bank, a new sheet.
import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "./support/axe.ts";
import { city } from "./support/content.ts";
import { unmarkedJapanese } from "./support/japanese.ts";
import { follow, tabTo } from "./support/keyboard.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { typical } from "./support/record.ts";
import type { Language } from "./support/sites.ts";

const kind = "one-on-one";
const free = `#/interview/${kind}`;
const guide = `${free}/guide`;
const { parts } = city.interview(kind);
const asking = parts.find(({ prefill }) => prefill === "questions")?.id ?? "";

const check = async (page: Page): Promise<void> => {
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
};

/** The questions offered, each a box to tick. */
const offered = (page: Page, person: Person) =>
  page.getByRole("group", { name: person.say("bank.title"), exact: true }).getByRole("checkbox");

for (const language of ["ja", "en"] as Language[]) {
  test.describe(`in ${language}`, () => {
    const title = (place: number): string => parts[place]?.title[language] ?? "?";

    test("from nothing to the last step with the keyboard alone, and back to where one left", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open(guide, { language });
      const step = page.getByRole("heading", { level: 2 }).first();
      const at = (place: number) => expect(page.locator("#part")).toContainText(title(place));
      await expect(page.getByRole("navigation", { name: person.say("guide.steps") }).getByRole("button")).toHaveCount(parts.length);
      await check(page);
      await follow(person.button("guide.begin"));
      await expect(step).toBeFocused();
      await at(0);
      await expect(page.getByText(person.say("guide.step", { n: 1, total: parts.length }), { exact: false }).first()).toBeVisible();
      await check(page);

      // The heading, then the field: one writes at once.
      await page.keyboard.press("Tab");
      await page.keyboard.type("one");
      await page.keyboard.press("Control+Enter");
      await expect(step).toBeFocused();
      await at(1);
      await follow(person.button("guide.skip"));
      await at(2);
      await expect(page.locator("#part")).toBeFocused();
      await follow(person.button("guide.back"));
      await at(1);

      // Coming back resumes.
      await page.reload();
      await portal.ready();
      await at(1);
      await expect(page.locator("#part")).toBeFocused();
      if (language === "en") expect(await unmarkedJapanese(page)).toEqual([]);

      // Any step from the list, then the last.
      await page.getByRole("button", { name: title(parts.length - 1) }).press("Enter");
      await at(parts.length - 1);
      await expect(page.locator("#part")).toBeFocused();
      await follow(person.button("guide.finish"));
      await expect(page.getByRole("heading", { name: person.say("guide.end") })).toBeFocused();
      await check(page);
      await expect(page.getByRole("button", { name: title(0) })).toContainText(person.say("editor.written"));
      await expect(page.getByRole("button", { name: title(1) })).toContainText(person.say("editor.empty"));
      await follow(person.link("guide.to-all"));
      await expect(person.part(kind, parts[0]?.id ?? "")).toHaveValue("one");
    });

    test("questions are picked and left again, and one's own stay to the letter", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open(free, { language });
      const field = person.part(kind, asking);
      const own = language === "ja" ? "・自分の質問  \n\n二行目" : "- a question of mine  \n\nsecond";
      await field.fill(own);
      await person.disclosure("bank.title").click();
      const boxes = offered(page, person);
      const first = boxes.first();
      const words = (await first.locator("xpath=following-sibling::label").innerText()).trim();
      await first.press("Space");
      await expect(field).toHaveValue(`${own}\n${language === "ja" ? "・" : "- "}${words}`);
      await expect(page.getByText(person.say("bank.added", { question: words }))).toBeVisible();
      await expect(first).toBeFocused();
      await check(page);
      await first.press("Space");
      await expect(field).toHaveValue(own);
      await expect(page.getByText(person.say("bank.removed", { question: words }))).toBeVisible();

      // By what they are for, and those for other ranks.
      const all = await boxes.count();
      await person.field("bank.purpose").selectOption({ index: 1 });
      const some = await boxes.count();
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      await person.field("bank.purpose").selectOption("");
      await expect(boxes).toHaveCount(all);
      const others = page.getByRole("checkbox", { name: person.say.pattern("bank.others") });
      await others.check();
      expect(await boxes.count()).toBeGreaterThan(all);
    });
  });
}

test("whom a part is for stands in words, and stays", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open(free);
  await person.forWhom(kind, "done", "talk").check();
  await person.forWhom(kind, "can", "me").check();
  await page.reload();
  await portal.ready();
  await expect(person.forWhom(kind, "done", "talk")).toBeChecked();
  await expect(person.forWhom(kind, "can", "me")).toBeChecked();
  const card = page.locator(".sheet-part").filter({ has: person.part(kind, "can") });
  await expect(card.locator(".badge").first()).toHaveText(person.say("audience.me"));
});

test("what is written in one way stands in the other, and a draft stays a draft until it is changed", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(typical);
  await person.goTo(guide);
  const steps = page.getByRole("navigation", { name: person.say("guide.steps") });
  const strengths = steps.getByRole("button", { name: city.part(kind, "strengths", "ja") });
  await expect(strengths).toContainText(person.say("editor.draft"));
  await strengths.click();
  const field = person.part(kind, "strengths");
  await expect(field).toHaveValue(/Halved the queue/);
  await expect(person.link("outcome.title")).toHaveAttribute("href", "#/assess/result");
  await field.fill("自分の言葉で。");
  await expect(strengths).toContainText(person.say("editor.written"));
  await person.goTo(free);
  await expect(field).toHaveValue("自分の言葉で。");
});

test("while Japanese is being converted, Enter does not go on", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open(guide);
  await person.button("guide.begin").click();
  const field = person.part(kind, parts[0]?.id ?? "");
  const press = (composing: boolean) =>
    field.evaluate((element, isComposing) => {
      element.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, isComposing, bubbles: true }));
    }, composing);
  await press(true);
  await expect(field).toBeVisible();
  await press(false);
  await expect(field).toBeHidden();
});

test("after a conversation a new sheet is one question away, and what was prepared stays with its notes", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(typical);
  const file = JSON.parse((await person.exportFile()).text);
  const talk = { id: 1, kind, name: "1on1", begun: "2026-11-01", day: "", with: "", notes: "", agreed: [], next: "", thanked: false, over: true };
  file.talks = [{ ...talk, prepared: [{ title: "WILL", text: "I want to try project work.", audience: "paper" }] }];
  await person.bringIn(JSON.stringify(file));
  await person.goTo(free);
  await person.button("editor.anew-begin").press("Enter");
  await expect(page.getByText(person.say("editor.anew-ask"))).toBeFocused();
  await check(page);
  await person.button("editor.anew-no").press("Enter");
  await expect(person.button("editor.anew-begin")).toBeFocused();
  await expect(person.part(kind, "will")).toHaveValue("I want to try project work.");
  await person.button("editor.anew-begin").press("Enter");
  await person.button("editor.anew-yes").press("Enter");
  await expect(page.getByText(person.say("editor.anew-done"))).toBeVisible();
  await expect(person.heading()).toBeFocused();
  await expect(person.part(kind, "will")).toHaveValue("");
  await person.goTo("#/data");
  expect((await person.exportFile()).text).toContain("I want to try project work.");
});

test("at 320 px, with forced colours, every part of every kind fits", async ({ page, portal }) => {
  const person = new Person(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ forcedColors: "active" });
  await portal.open(free);
  for (const { id } of city.interviews) {
    await person.goTo(`#/interview/${id}`);
    await expect(page.getByRole("textbox").first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await person.goTo(`#/interview/${id}/guide`);
    await person.button("guide.begin").click();
    await expect(page.locator("#part")).toBeFocused();
    await expectNoSidewaysScroll(page);
  }
});
