// Finding anything, as one types: by any part of a word, in any width, from any page, without a mouse.
import { follow } from "./support/keyboard.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { routes } from "./support/routes.ts";
import { address, Search } from "./support/search.ts";

test.describe("the key /", () => {
  test("leads to the field from every page but what a whole room looks at", async ({ page, portal }) => {
    const person = new Person(page);
    const search = new Search(person);
    await portal.open("#/");
    // What a room looks at stays (workshop.spec.ts).
    const alone = routes.filter((route) => !route.startsWith("#/search") && !route.endsWith("/screen"));
    for (const route of alone) {
      await person.goTo(route);
      await expect(page.getByText("…", { exact: true })).toHaveCount(0);
      await page.keyboard.press("/");
      await expect(search.field(), route).toBeFocused();
      await expect(search.field()).toHaveValue("");
    }
    await page.keyboard.type("a/b");
    await expect(search.field(), "there it is a sign like any other").toHaveValue("a/b");
    await person.heading().click();
    await page.keyboard.press("/");
    await expect(search.field()).toBeFocused();
    await expect(search.field()).toHaveValue("a/b");
  });

  test("is a sign like any other where one writes, and with Ctrl it is not ours", async ({ page, portal }) => {
    const person = new Person(page);
    const search = new Search(person);
    await portal.open("#/interview/one-on-one");
    await person.part("one-on-one", "will").fill("");
    await person.part("one-on-one", "will").pressSequentially("24/7");
    await expect(person.part("one-on-one", "will")).toHaveValue("24/7");
    await person.goTo("#/tracks");
    for (const key of ["Control+/", "Alt+/", "Meta+/"]) await page.keyboard.press(key);
    await expect(person.heading()).toHaveText(person.say("tracks.title"));
    await person.goTo("#/policy/measures");
    await person.field("measures.mine").focus();
    await page.keyboard.press("/");
    await expect(search.field(), "a box to tick takes no text").toBeFocused();
  });
});

test("results come with every letter, are announced, counted, marked, and in the address", async ({ page, portal }) => {
  const person = new Person(page);
  const search = new Search(person);
  await portal.open("#/search");
  await expect(search.field()).toBeFocused();
  await expect(search.status()).toBeEmpty();
  let last = Infinity;
  for (const typed of ["ハ", "ハラ", "ハラスメント"]) {
    await page.keyboard.type(typed.slice((await search.field().inputValue()).length));
    await expect(page).toHaveURL(address(typed));
    const now = await search.count();
    expect(now).toBeGreaterThan(0);
    expect(now).toBeLessThanOrEqual(last);
    last = now;
    await expect(search.field()).toBeFocused();
  }
  for (const hit of await page.locator("mark").allInnerTexts()) expect(hit).toBe("ハラスメント");
  for (const result of await page.locator(".result").all()) await expect(result.locator("mark").first()).toBeVisible();
  // What the groups say they hold is what is announced.
  const heads = await page.getByRole("main").getByRole("heading", { level: 2 }).allInnerTexts();
  const pages = await person.section("search.pages").getByRole("link").count();
  const groups = heads.map((head) => Number(/(\d+)$/.exec(head.trim())?.[1] ?? 0)).reduce((sum, one) => sum + one, 0);
  expect(groups + pages).toBe(last);
});

test("typing leaves one step in the history, not one a letter", async ({ page, portal }) => {
  const person = new Person(page);
  const search = new Search(person);
  await portal.open("#/tracks");
  await page.keyboard.press("/");
  // The first time, the field comes with the program's second file.
  await expect(page.locator("#search")).toBeFocused();
  await page.keyboard.type("jinji");
  await expect(page).toHaveURL(/q=jinji$/);
  await page.goBack();
  await expect(person.heading()).toHaveText(person.say("tracks.title"));
});

test.describe("it finds the same, however it is written", () => {
  for (const ways of [
    ["テレワーク", "ﾃﾚﾜｰｸ", "てれわーく", "　テレワーク　"],
    ["KPI", "kpi", "ＫＰＩ", "ｋｐｉ"],
    ["DX", "ＤＸ", "dx"],
    ["ハラスメント", "ﾊﾗｽﾒﾝﾄ", "はらすめんと", "ハラスメント".normalize("NFD")],
    ["61.8%", "６１．８％"],
    ["telework", "TELEWORK", "Ｔｅｌｅｗｏｒｋ"],
  ]) {
    test(ways[0] ?? "", async ({ page, portal }) => {
      const person = new Person(page);
      const search = new Search(person);
      await portal.open("#/search");
      const first = await search.look(ways[0] ?? "");
      expect(first).toBeGreaterThan(0);
      const found = await search.results().allInnerTexts();
      for (const way of ways) {
        expect(await search.look(way), way).toBe(first);
        expect(await search.results().allInnerTexts(), way).toEqual(found);
        await expect(page.locator("mark").first(), way).toBeVisible();
      }
    });
  }
});

test("several words narrow it down, in any order, whatever space is between them", async ({ page, portal }) => {
  const person = new Person(page);
  const search = new Search(person);
  await portal.open("#/search");
  const [one, other] = [await search.look("育児"), await search.look("職員")];
  const both = await search.look("育児 職員");
  expect(both).toBeGreaterThan(0);
  expect(both).toBeLessThan(Math.min(one, other));
  expect(await search.look("職員　育児")).toBe(both);
  expect(await search.look("  職員   育児 ")).toBe(both);
});

test.describe("without a mouse", () => {
  test("arrows go through the results and back to the field, Enter follows one, Esc returns to the field", async ({ page, portal }) => {
    const person = new Person(page);
    const search = new Search(person);
    await portal.open("#/search?q=複線型");
    expect(await search.count()).toBeGreaterThan(3);
    await expect(search.field()).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(search.results().nth(0)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(search.results().nth(1)).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await expect(search.field()).toBeFocused();
    await expect(search.field()).toHaveValue("複線型");
    const all = await search.results().count();
    for (let presses = 0; presses < all + 2; presses++) await page.keyboard.press("ArrowDown");
    await expect(search.results().last(), "the last one is the end").toBeFocused();
    await page.keyboard.press("Escape");
    await expect(search.field()).toBeFocused();
    await expect(search.field()).toHaveValue("複線型");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).not.toHaveURL(/#\/search/);
    await expect(person.heading()).toBeVisible();
    await page.goBack();
    await expect(search.field()).toHaveValue("複線型");
    await expect(search.field()).toBeFocused();
    await expect(search.results()).toHaveCount(all);
  });

  test("showing all of a group leaves the focus on something, and the arrows go on through it", async ({ page, portal }) => {
    const person = new Person(page);
    const search = new Search(person);
    await portal.open("#/search?q=職員");
    const announced = await search.count();
    const before = await search.results().count();
    const button = search.more().first();
    const left = Number(person.say.pattern("search.more").exec(await button.innerText())?.groups?.count);
    await follow(button);
    await expect(search.results()).toHaveCount(before + left);
    expect(await search.count(), "no more are found than were").toBe(announced);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
    await page.keyboard.press("ArrowDown");
    await expect(page.locator(".result a:focus")).toHaveCount(1);
  });

  test("a word to begin with searches for it, and one can type on", async ({ page, portal }) => {
    const person = new Person(page);
    const search = new Search(person);
    await portal.open("#/search");
    const word = page.getByRole("main").getByRole("button").first();
    const text = await word.innerText();
    await follow(word);
    await expect(search.field()).toHaveValue(text);
    await expect(search.results().first()).toBeVisible();
    await expect(search.field()).toBeFocused();
  });
});
