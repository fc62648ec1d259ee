// Value cards sorted by keys alone and by touch, and into the sheet; several views beside one's own.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "./support/axe.ts";
import { city } from "./support/content.ts";
import { follow } from "./support/keyboard.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { readPdf } from "./support/pdf.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { recordFile } from "./support/record.ts";
import type { Language } from "./support/sites.ts";

const route = "#/workshop/values";

const file = new URL("../../static-data/workshop.json", import.meta.url);
const cards = (JSON.parse(readFileSync(file, "utf8")) as { values: { id: string; name: Record<Language, string> }[] }).values;

const check = async (page: Page): Promise<void> => {
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
};

const inHand = (page: Page) => page.locator("#card");

/** The names in the order they are put in. */
const ranked = (page: Page) => page.locator(".ranked__name");

const question = "role/kakaricho-manage";

/** A view of one question that came back. */
const received = (id: number, relation: string, level: number, words: string) => ({
  id,
  taken: "2026-11-20",
  review: {
    of: "0123456789abcdef",
    day: "2026-11-19",
    from: `Name ${id}`,
    relation,
    named: false,
    ratings: { [question]: level },
    points: [{ id: 1, kind: "comment", about: null, text: words }],
    message: "",
  },
  replies: {},
});

const viewed = (relations: string[]): string =>
  recordFile({
    current: "shunin",
    target: "kakaricho",
    answers: { [question]: { rating: 2 } },
    together: { received: relations.map((relation, index) => received(index + 1, relation, 3 + (index % 3), `word ${index + 1}`)) },
  });

for (const language of ["ja", "en"] as Language[]) {
  test.describe(`in ${language}`, () => {
    const name = (index: number): string => cards[index].name[language];

    test("all cards by keys alone, put in order, and into the sheet", async ({ page, portal }) => {
      // Every one of the cards takes its moment.
      test.slow();
      const person = new Person(page, language);
      await portal.open("#/workshop", { language });
      await person.goTo(route);
      await expect(person.heading()).toBeFocused();
      const said = page.locator(".card-table").getByRole("status");
      await expect(inHand(page)).toHaveText(name(0));
      await page.keyboard.press("1");
      await expect(said).toContainText(person.say("values.laid", { name: name(0), pile: person.say("values.close") }));
      await expect(inHand(page)).toHaveText(name(1));
      await page.keyboard.press("ArrowLeft");
      await expect(inHand(page)).toHaveText(name(0));
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("1");
      await expect(inHand(page)).toHaveText(name(2));
      for (let index = 2; index < cards.length; index++) {
        await page.keyboard.press(index % 2 ? "2" : "3");
        if (index + 1 < cards.length) await expect(inHand(page)).toHaveText(name(index + 1));
      }
      await expect(inHand(page)).toHaveText(person.say("values.all"));
      await expect(inHand(page)).toBeFocused();

      // The focus stays with the card that is moved.
      await expect(ranked(page)).toHaveText([name(0), name(1)]);
      await follow(page.getByRole("button", { name: person.say("values.up", { name: name(1) }), exact: true }));
      await expect(ranked(page)).toHaveText([name(1), name(0)]);
      await expect(page.getByText(person.say("values.moved", { name: name(1), n: 1, total: 2 }))).toBeVisible();
      await expect(page.getByRole("button", { name: person.say("values.down", { name: name(1) }), exact: true })).toBeFocused();

      // It is kept, printed and suggested.
      await page.waitForTimeout(500);
      await portal.open(route, { language });
      await expect(ranked(page)).toHaveText([name(1), name(0)]);
      const printed = await readPdf(page);
      for (const card of [0, 1]) expect(printed.flat).toContain(name(card).replaceAll(" ", ""));
      expect(printed.flat).not.toContain(person.say("values.keys").replaceAll(" ", ""));
      const kind = "cross-mentor";
      await page
        .getByRole("main")
        .getByRole("link", { name: person.say("values.to-kind", { kind: city.interview(kind).name[language] }), exact: true })
        .click();
      const bullet = language === "ja" ? "・" : "- ";
      await expect(person.part(kind, "values")).toHaveValue(`${bullet}${name(1)}\n${bullet}${name(0)}`);
    });

    test("a card is taken up again, taken back, and all are begun anew", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/data", { language });
      await person.bringIn(recordFile({ values: cards.slice(0, 2).map(({ id, name }) => ({ card: id, name: name[language], pile: "some" })) }));
      await person.goTo(route);
      await page.getByRole("button", { name: `${name(1)} ${person.say("values.take")}`, exact: true }).click();
      await expect(inHand(page)).toBeFocused();
      await expect(page.locator(".pile--some")).toHaveAttribute("aria-pressed", "true");
      await person.button("values.take-back").click();
      await expect(page.getByRole("main").getByRole("status").first()).toHaveText(person.say("values.taken-back", { name: name(1) }));
      await expect(inHand(page)).toBeFocused();
      await person.button("values.anew").click();
      await expect(page.getByText(person.say("values.anew-ask"))).toBeFocused();
      await person.button("values.anew-no").click();
      await expect(person.button("values.anew")).toBeFocused();
      await person.button("values.anew").click();
      await person.button("values.anew-yes").click();
      await expect(person.heading()).toBeFocused();
      await expect(page.getByText(person.say("values.cleared"))).toBeVisible();
    });

    test("three views are shown together, and two are not", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/mentor/views", { language });
      await expect(page.getByText(person.say("views.empty"))).toBeVisible();
      await person.bringIn(viewed(["colleague", "colleague", "elsewhere"]));
      await person.goTo("#/mentor/views");
      await expect(page.getByText("word 2")).toBeVisible();
      await expect(page.getByText("Name 2")).toHaveCount(0);
      await expect(page.getByText(person.say("views.both", { own: 2, mean: "4.0" })).first()).toBeVisible();
      await person.disclosure("views.table").click();
      await expect(page.getByRole("table")).toBeVisible();
      await page.locator("#remove-view-1").click();
      await expect(page.locator("#ask-view")).toBeFocused();
      await page.getByRole("button", { name: person.say("views.remove-yes"), exact: true }).click();
      await expect(page.locator("#kept-views")).toBeFocused();
      await expect(page.getByText(person.say("views.waiting-text", { here: 2, n: 1 }))).toBeVisible();
      await expect(page.getByText("word 2")).toHaveCount(0);
    });

    for (const width of [1280, 360]) {
      test(`every state at ${width} px`, async ({ page, portal }) => {
        await page.setViewportSize({ width, height: 800 });
        const person = new Person(page, language);
        await portal.open(route, { language });
        await check(page);
        await page.locator(".pile--close").click();
        await page.locator(".pile--far").click();
        await check(page);
        const pile = (index: number): string => (index < 7 ? "close" : index % 2 ? "some" : "far");
        const values = cards.map(({ id, name }, index) => ({ card: id, name: name[language], pile: pile(index) }));
        await person.bringIn(recordFile({ values }));
        await person.goTo(route);
        await expect(page.getByText(person.say("values.many", { n: 7 }))).toBeVisible();
        await person.button("values.anew").click();
        await check(page);
        await person.goTo("#/mentor/views");
        await check(page);
        await person.bringIn(viewed(["mentor", "colleague", "colleague", "colleague", "elsewhere"]));
        await person.goTo("#/mentor/views");
        await person.disclosure("views.table").click();
        await person.disclosure("views.protection").click();
        await page.locator("#remove-view-2").click();
        await check(page);
      });
    }
  });
}

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test("piles are large enough to tap", async ({ page, portal }) => {
    await portal.open(route, { language: "ja" });
    for (const pile of ["close", "some", "far"]) {
      const before = await inHand(page).innerText();
      const button = page.locator(`.pile--${pile}`);
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await button.tap();
      await expect(inHand(page)).not.toHaveText(before);
    }
  });
});

test("at 400 %, which is 320 px wide, nothing scrolls sideways", async ({ page, portal }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const person = new Person(page, "en");
  await portal.open(route, { language: "en" });
  await page.locator(".pile--close").click();
  await expectNoSidewaysScroll(page);
  await person.bringIn(viewed(["colleague", "colleague", "colleague"]));
  await person.goTo("#/mentor/views");
  await expectNoSidewaysScroll(page);
});
