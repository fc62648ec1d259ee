// Japanese by default, English by a switch, and never a mixture.
import { city } from "./support/content.ts";
import { unmarkedJapanese } from "./support/japanese.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { typical } from "./support/record.ts";
import { routes } from "./support/routes.ts";

test("it opens in Japanese, whatever the browser prefers", async ({ browser }) => {
  const context = await browser.newContext({ locale: "en-GB" });
  const person = new Person(await context.newPage());
  await person.page.goto(process.env.AYUMI_ROOT + "#/tracks");
  await expect(person.heading()).toHaveText(person.say("tracks.title"));
  await expect(person.page.locator("html")).toHaveAttribute("lang", "ja");
  await context.close();
});

test("the switch keeps the page, its place in the history and what was typed, and is remembered", async ({ page, portal }) => {
  const [ja, en] = [new Person(page, "ja"), new Person(page, "en")];
  await portal.open("#/assess");
  await ja.start({ target: "kakaricho" });
  await ja.rate(4);
  await page.keyboard.press("Enter");
  await ja.expectNumber(2);
  await ja.writeEvidence("typed before the switch");

  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await en.expectNumber(2);
  await expect(en.question()).toHaveText(city.question("role/kakaricho-support", "en"));
  await expect(en.field("question.evidence")).toHaveValue("typed before the switch");
  await expect(page).toHaveTitle(new RegExp(en.say("assess.title")));
  await expect(page).toHaveURL(/#\/assess$/);
  await expect(page.getByRole("link", { name: "English" })).toHaveAttribute("aria-current", "true");

  await portal.open("#/assess");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await en.expectNumber(2);

  await page.getByRole("link", { name: "日本語" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await expect(ja.field("question.evidence")).toHaveValue("typed before the switch");
  await expect(page).toHaveTitle(new RegExp(ja.say("assess.title")));
});

test("the switch keeps what is on #/data in the middle of a step, and where the page is scrolled to", async ({ page, portal }) => {
  const en = new Person(page, "en");
  const ja = new Person(page, "ja");
  await portal.open("#/data");
  await ja.bringIn(typical);
  await ja.button("data.erase-button").click();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByText(en.say("data.erase-ask"))).toBeVisible();
});

test("the switch works by keyboard and keeps the focus", async ({ page, portal }) => {
  await portal.open("#/abilities");
  const english = page.getByRole("link", { name: "English" });
  await english.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(english).toBeFocused();
});

test("?lang= before the hash sets the language, and the switch has the last word", async ({ page, portal }) => {
  const [ja, en] = [new Person(page, "ja"), new Person(page, "en")];
  await portal.open("#/compare?from=shunin&to=kakaricho", { language: "en" });
  await expect(en.heading()).toHaveText(en.say("compare.title"));
  await page.getByRole("link", { name: "日本語" }).click();
  await expect(ja.heading()).toHaveText(ja.say("compare.title"));
  await page.reload();
  await portal.ready();
  await expect(ja.heading()).toHaveText(ja.say("compare.title"));
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
});

test("an unknown ?lang= is no harm", async ({ page, portal }) => {
  await portal.visit("#/");
  await page.goto(`${process.env.AYUMI_ROOT}?lang=tlh#/tracks`);
  await portal.ready();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
});

test("in English no Japanese is left on any page, other than quotations marked as such", async ({ page, portal }) => {
  const person = new Person(page, "en");
  await portal.open("#/", { language: "en" });
  for (const route of [...routes, ...city.ranks.map(({ id }) => city.route(id)), "#/assess?with=question"]) {
    await person.goTo(route);
    await expect(page.getByText("…", { exact: true })).toHaveCount(0);
    expect.soft(await unmarkedJapanese(page), route).toEqual([]);
  }
});

test("a whole short journey in English, without any Japanese", async ({ page, portal }) => {
  const person = new Person(page, "en");
  const { say } = person;
  const english = async (where: string): Promise<void> =>
    expect.soft(await unmarkedJapanese(page), where).toEqual([]);

  await portal.open("#/", { language: "en" });
  await person.link("home.start").first().click();
  await page.getByRole("table", { name: say("ladder.caption") }).getByRole("link", { name: "Section Chief" }).last().click();
  await person.button("rank.aim").click();
  await person.start({ current: "shunin", target: "kakaricho" });
  await english("the first question");
  await person.writeEvidence("A list of deadlines every Monday.");
  await english("a question with evidence");
  await person.question().focus();
  await person.answerAll((n) => ((n % 5) + 1) as 1 | 2 | 3 | 4 | 5);
  await english("the result");
  await person.link("outcome.to-interview").click();
  await page.getByRole("heading", { name: city.interview("one-on-one").name.en }).getByRole("link").click();
  await expect(person.part("one-on-one", "strengths")).toHaveValue(/A list of deadlines every Monday|./);
  await english("the sheet");
  await person.link("editor.to-sheet").click();
  await expect(person.heading()).toContainText(say("sheet.title"));
  await english("the printed page");
  await person.goTo("#/data");
  await english("my data");
  await person.offerFile("{");
  await expect(page.getByText(say("data.refused"))).toBeVisible();
  await english("a refusal");
  await person.offerFile(typical);
  await expect(page.getByText(say("data.import-ask-replace"))).toBeVisible();
  await english("the import question");
  await person.button("data.erase-button").click();
  await person.button("data.erase-yes").click();
  await english("erased");
});
