// What was found leads to where it stands; what is looked for can be written in any way, kept and passed on.
import { tabTo } from "./support/keyboard.ts";
import { flat } from "./support/pdf.ts";
import { Person } from "./support/person.ts";
import { citys } from "./support/policy.ts";
import { expect, type Portal, test } from "./support/portal.ts";
import { address, Search } from "./support/search.ts";
import type { Language } from "./support/sites.ts";
import type { Page } from "@playwright/test";

const open = async (page: Page, portal: Portal, route: string, language: Language = "ja") => {
  const person = new Person(page, language);
  await portal.open(route, { language });
  return { person, say: person.say, search: new Search(person) };
};

test.describe("what is looked for stays", () => {
  for (const words of ["育休", "DX ハラスメント", "100% & #1 = a/b?c+d", "\"'<b>&amp;", "👩🏽‍💻 %E3%81", "１２．４日"]) {
    test(`in the address, over a reload and from a link: ${words}`, async ({ page, portal }) => {
      const { search } = await open(page, portal, "#/search");
      await search.look(words);
      await page.reload();
      await portal.ready();
      await expect(search.field()).toHaveValue(words);
      await portal.open(`#/search?q=${encodeURIComponent(words)}`);
      await expect(search.field()).toHaveValue(words);
      await expect(page.locator("b", { hasText: /^&amp;$/ })).toHaveCount(0);
    });
  }

  test("on the way back from a result, and forward again", async ({ page, portal }) => {
    const { person, search } = await open(page, portal, "#/tracks");
    await page.keyboard.press("/");
    await search.look("テレワーク");
    const found = await search.results().allInnerTexts();
    await search.results().first().click();
    await expect(person.heading()).toBeVisible();
    await expect(page).not.toHaveURL(/search/);
    const there = page.url();
    await page.goBack();
    await expect(page).toHaveURL(address("テレワーク"));
    await expect(search.field()).toHaveValue("テレワーク");
    expect(await search.results().allInnerTexts()).toEqual(found);
    await page.goForward();
    await expect(page).toHaveURL(there);
  });

  test("in the other language", async ({ page, portal }) => {
    const { search } = await open(page, portal, "#/search?q=telework");
    const found = await search.count();
    await page.getByRole("link", { name: "English" }).click();
    const reader = new Search(new Person(page, "en"));
    await expect(reader.field()).toHaveValue("telework");
    await expect(page).toHaveURL(address("telework"));
    expect(await reader.count()).toBeGreaterThanOrEqual(found);
  });

  test("until one asks for an empty search", async ({ page, portal }) => {
    const { search, say } = await open(page, portal, "#/search");
    await search.look("テレワーク");
    await page.getByRole("banner").getByRole("link", { name: say("search.title") }).click();
    await expect(page).toHaveURL(/#\/search$/);
    await expect(search.field(), "the field says what the address says").toHaveValue("");
    await expect(search.results()).toHaveCount(0);
  });
});

test.describe("results", () => {
  for (const [language, words] of [["ja", "ハラスメント"], ["ja", "係長"], ["ja", "職員 育児"], ["en", "harassment"]] as [Language, string][]) {
    test(`each leads to a page where the words stand: ${words}`, async ({ page, portal }) => {
      test.setTimeout(90_000);
      const { person, search, say } = await open(page, portal, `#/search?q=${words}`, language);
      const found = new Map<string, Set<string>>();
      const note = async (): Promise<void> => {
        for (const result of await page.locator(".result").all()) {
          const href = (await result.getByRole("link").getAttribute("href")) ?? "";
          const excerpt = result.locator("p:has(mark):not([lang])");
          const texts = [await result.getByRole("link").innerText(), ...(await excerpt.allInnerTexts())];
          const pieces = texts.flatMap((text) => text.replace(/^…|…$/g, "").split(" / "));
          found.set(href, new Set([...(found.get(href) ?? []), ...pieces]));
        }
      };
      expect(await search.count()).toBeGreaterThan(2);
      await note();
      for (let group = 0; group < (await search.more().count()); group++) {
        // One group is open at a time.
        const shown = async (): Promise<string> => (await search.results().allInnerTexts()).join();
        const before = await shown();
        await search.more().nth(group).click();
        await expect.poll(shown).not.toBe(before);
        await note();
      }
      expect(found.size).toBeGreaterThan(2);
      // A question is met where it is asked, one at a time; a suggestion beside the goal it is for, or in a list that opens.
      found.delete("#/assess");
      found.delete("#/plan");
      for (const [href, texts] of found) {
        await person.goTo(href);
        await expect(person.heading()).not.toHaveText(say("not-found.title"));
        await expect(page.getByText("…", { exact: true })).toHaveCount(0);
        // What opens is there, too.
        await page.locator("details").evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
        const values = await page.locator("textarea").evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
        const there = flat([await page.locator("main").innerText(), ...values].join());
        for (const text of texts) expect.soft(there, `${href} has “${text}”`).toContain(flat(text));
      }
    });
  }

  test("every measure, subject and term is found by its own name, first of its group", async ({ page, portal }) => {
    test.setTimeout(90_000);
    const { search } = await open(page, portal, "#/search");
    const wanted = [
      ...citys.measures.map(({ id, name }) => [name.ja, `#/policy/measures/${id}`]),
      ...citys.themes.map(({ id, title }) => [title.ja, `#/policy/themes/${id}`]),
      ...citys.terms.map(({ id, term }) => [term.ja, `#/policy/glossary?term=${id}`]),
    ] as [string, string][];
    for (const [name, href] of wanted) {
      await search.look(name);
      await expect(page.locator(`.result a[href="${href}"]`).first(), name).toBeVisible();
    }
  });

  test("what the document leaves open is found, and says so", async ({ page, portal }) => {
    const { say } = await open(page, portal, "#/search?q=コースを変えるときの決まり");
    const unstated = page.locator(".result").filter({ hasText: new RegExp(`${say("unknown.not-stated")}|${say("unknown.lost-figure")}`) });
    await expect(unstated.first()).toBeVisible();
    await expect(unstated.first().getByRole("link")).toHaveAttribute("href", "#/about");
  });
});

test("before everything has arrived it does not say that there is nothing", async ({ page, portal }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route("**/static-data/measures.json", async (route) => {
    await held;
    await route.continue();
  });
  const { search, say } = await open(page, portal, "#/search?q=メンタルヘルス");
  await expect(search.status()).toHaveText("…");
  await expect(page.getByText(say("search.nothing", { words: "メンタルヘルス" }))).toHaveCount(0);
  letGo();
  expect(await search.count()).toBeGreaterThan(0);
});

for (const language of ["ja", "en"] as Language[]) {
  test(`nothing found: it says so and gives ways on, ${language}`, async ({ page, portal }) => {
    const { person, search, say } = await open(page, portal, "#/search", language);
    expect(await search.look("qqqqq <i>")).toBe(0);
    await expect(page.getByText(say("search.nothing", { words: "qqqqq <i>" }))).toBeVisible();
    for (const id of ["search.shorter", "search.fewer"]) await expect(page.getByText(say(id))).toBeVisible();
    await tabTo(person.link("search.unstated"));
    await page.keyboard.press("Enter");
    await expect(person.heading()).toHaveText(say("about.title"));
    await page.goBack();
    await person.link("search.glossary").click();
    await expect(person.heading()).toHaveText(say("glossary.title"));
  });
}

test("in English it finds English words and Japanese ones, and marks which is which", async ({ page, portal }) => {
  const { search } = await open(page, portal, "#/search", "en");
  expect(await search.look("child-care leave")).toBeGreaterThan(3);
  await expect(page.locator(".result p[lang=ja] mark")).toHaveCount(0);
  expect(await search.look("育児休業")).toBeGreaterThan(3);
  await expect(page.locator(".result p[lang=ja] mark").first()).toHaveText("育児休業");
});

test("while Japanese is being composed nothing gets in its way", async ({ page, portal }) => {
  const { search } = await open(page, portal, "#/search");
  await expect(search.field()).toBeFocused();
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  for (const text of ["い", "いく", "いくじ", "育児"]) {
    await compose(text);
    await expect(search.field(), "what is being composed stays as it is").toHaveValue(text);
    await expect(page, "and is searched for already").toHaveURL(address(text));
  }
  // The keys that choose among candidates.
  for (const key of ["ArrowDown", "ArrowUp", "Escape", "/", "Enter"]) {
    await search.field().evaluate((field, key) => field.dispatchEvent(new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true, cancelable: true })), key);
    await expect(search.field(), key).toBeFocused();
    await expect(search.field(), key).toHaveValue("育児");
  }
  await keyboard.send("Input.insertText", { text: "育児" });
  await compose("きゅうぎょう");
  await expect(search.field()).toHaveValue("育児きゅうぎょう");
  await keyboard.send("Input.insertText", { text: "休業" });
  await expect(search.field()).toHaveValue("育児休業");
  await expect(page).toHaveURL(address("育児休業"));
  expect(await search.count()).toBeGreaterThan(0);
});

test("very long and odd words are looked for, and break nothing", async ({ page, portal }) => {
  const { search } = await open(page, portal, "#/search");
  for (const words of ["あ".repeat(3000), "\u{1F468}\u200D\u{1F469}", "゛", "ﾞﾞ", ".*", "\\", "  "]) {
    await search.field().fill(words);
    await expect(search.field()).toHaveValue(words);
  }
  expect(await search.look("職")).toBeGreaterThan(10);
});
