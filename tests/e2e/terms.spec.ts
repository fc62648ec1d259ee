// Terms explain themselves where they stand, and the sentence stays as it was written.
import { expectNoAxeViolations } from "./support/axe.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { tabTo } from "./support/keyboard.ts";
import { Person } from "./support/person.ts";
import { citys } from "./support/policy.ts";
import { expect, test } from "./support/portal.ts";
import type { Language } from "./support/sites.ts";
import { literally } from "./support/words.ts";

const routes = [
  ...citys.measures.map(({ id }) => `#/policy/measures/${id}`),
  ...citys.themes.map(({ id }) => `#/policy/themes/${id}`),
  "#/support",
];

test("a term opens its explanation by keyboard, Esc closes it, and the focus is where it was", async ({ page, portal }) => {
  await portal.open("#/policy/measures/dual-ladder");
  const term = page.locator("button.term").first();
  const word = await term.innerText();
  await tabTo(term);
  await page.keyboard.press("Enter");
  const note = page.locator(".term-note:popover-open");
  await expect(note).toHaveCount(1);
  await expect(note).toBeVisible();
  const meant = citys.terms.find(({ term: { ja }, also = [] }) => [ja, ...also].includes(word));
  await expect(note).toContainText(meant?.text.ja ?? `the glossary has no ${word}`);
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);
  await expect(term).toBeFocused();

  await page.keyboard.press("Space");
  await expect(note).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(note.getByRole("link"), "the way to the whole glossary comes next").toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`#/policy/glossary\\?term=${meant?.id}$`));
  await expect(page.locator(".term-note:popover-open")).toHaveCount(0);
  await expect(page.getByRole("term").filter({ hasText: meant?.term.ja ?? "?" }).first()).toBeFocused();
  await page.goBack();
  await expect(page.locator(".term-note:popover-open"), "nothing lies over the page one comes back to").toHaveCount(0);
});

for (const language of ["ja", "en"] as Language[]) {
  test(`every term on every page opens what the glossary says of it, once a page, ${language}`, async ({ page, portal }) => {
    test.setTimeout(90_000);
    const person = new Person(page, language);
    await portal.open("#/policy", { language });
    const seen = new Set<string>();
    for (const route of routes) {
      await person.goTo(route);
      await expect(page.getByText("…", { exact: true })).toHaveCount(0);
      const targets = await page.locator("button.term").evaluateAll((terms) => terms.map((term) => term.getAttribute("popovertarget") ?? ""));
      expect(new Set(targets).size, `${route}: none twice`).toBe(targets.length);
      for (const id of targets) {
        const meant = citys.terms.find((one) => `term-${one.id}` === id);
        await expect(page.locator(`#${id}`), route).toHaveText(new RegExp(`^${literally(meant?.term[language] ?? "?")}`));
        await expect(page.locator(`#${id}`), route).toContainText(meant?.text[language] ?? "?");
        seen.add(id);
      }
    }
    expect(seen.size, "there are terms at all").toBeGreaterThan(10);
  });
}

test("opened from the last line of a phone it stays in the window, and another one takes its place", async ({ page, portal }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const person = new Person(page);
  await portal.open("#/policy/measures/dual-ladder");
  const terms = page.locator("button.term");
  for (const term of await terms.all()) {
    await term.press("Enter");
    const note = page.locator(".term-note:popover-open");
    await expect(note).toHaveCount(1);
    const box = await note.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(640);
    await expectNoSidewaysScroll(page);
  }
  await person.heading().click();
  await expect(page.locator(".term-note:popover-open"), "a press beside it closes it").toHaveCount(0);
});

for (const language of ["ja", "en"] as Language[]) {
  test(`the glossary has every term with what it means, ${language}`, async ({ page, portal }) => {
    await portal.open("#/policy/glossary", { language });
    await expect(page.getByRole("term")).toHaveCount(citys.terms.length);
    for (const [index, { term, text }] of citys.terms.entries()) {
      await expect(page.getByRole("term").nth(index)).toContainText(term[language]);
      await expect(page.getByRole("definition").nth(index)).toContainText(text[language]);
    }
  });
}

test("an unknown term shows the whole glossary all the same", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/policy/glossary?term=no-such-term");
  await expect(person.heading()).toHaveText(person.say("glossary.title"));
  await expect(page.getByRole("term")).toHaveCount(citys.terms.length);
  await person.goTo("#/policy");
  await person.goTo("#/policy/glossary?term=no-such-term");
  expect(await page.evaluate(() => document.activeElement?.tagName), "the focus is on something").not.toBe("BODY");
});
