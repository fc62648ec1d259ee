// The policy's five files, edited in place: an edit shows on reload, and a slip in one leaves the others usable.
import { city } from "./support/content.ts";
import { expect, open, test } from "./support/hosted.ts";
import { Person } from "./support/person.ts";
import { citys } from "./support/policy.ts";
import { Search } from "./support/search.ts";
import type { Page } from "@playwright/test";

test("a changed sentence shows on reload, on its page and in the search", async ({ page, host }) => {
  const person = new Person(page);
  const { missions } = citys.measure("parental-leave");
  const [mission, statement] = [missions[0]?.ja ?? "", citys.themes[0]?.statements[0]?.text.ja ?? ""];
  const changed = "いつでも、だれでも、まわりに気がねなく休めるようにする。";
  await open(page, host, "#/policy/measures/parental-leave");
  await expect(person.section("measure.missions")).toContainText(mission);
  host.edit("measures.json", (text) => text.replace(JSON.stringify(mission), JSON.stringify(changed)));
  await page.reload();
  await expect(person.section("measure.missions")).toContainText(changed);
  await expect(page.getByText(mission)).toHaveCount(0);

  host.edit("policy.json", (text) => text.replace(JSON.stringify(statement), JSON.stringify("三年で、すべてを見直した。")));
  await open(page, host, `#/policy/themes/${citys.themes[0]?.id}`);
  await expect(page.getByText("三年で、すべてを見直した。")).toBeVisible();
  await open(page, host, "#/search?q=気がねなく");
  await expect(page.getByRole("main").getByRole("link", { name: citys.measure("parental-leave").name.ja })).toBeVisible();
});

test("a contact that HR fills in shows, the first as a link and the second with its lines", async ({ page, host }) => {
  const person = new Person(page);
  const contacts = [
    { name: { ja: "外部相談窓口", en: "Outside desk" }, details: [], link: "mailto:desk@example.test" },
    { name: { ja: "職員係", en: "Staff section" }, details: [{ ja: "内線 1234", en: "Extension 1234" }] },
  ];
  host.edit("support.json", (text) => {
    const file = JSON.parse(text);
    file.topics[0].contacts = contacts;
    return JSON.stringify(file);
  });
  await open(page, host, "#/support");
  const first = page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: citys.topics[0]?.title.ja }) }).last();
  await expect(first.getByRole("link", { name: "外部相談窓口", exact: true })).toHaveAttribute("href", "mailto:desk@example.test");
  await expect(first).toContainText("内線 1234");
  await expect(first).not.toContainText(person.say("support.none"));
  await expect(page.getByText(person.say("support.none"))).toHaveCount(citys.topics.length - 1);
});

test.describe("a slip is shown with the file and the place, in both languages, and the rest works", () => {
  const half = (text: string): string => text.slice(0, text.length / 2);
  const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le");
  type Change = ((text: string) => string | Buffer) | undefined;
  const slips: [what: string, route: string, file: string, change: Change, place: string, names: string[]][] = [
    ["the measures are missing", "#/policy/measures", "measures.json", undefined, "measures.json", []],
    ["the measures end in the middle", "#/policy/measures", "measures.json", half, "measures.json", ["JSON"]],
    ["the measures are UTF-16", "#/policy/measures", "measures.json", utf16, "measures.json", ["UTF-8"]],
    ["a field nobody knows", "#/policy/measures/training", "measures.json", (text) => text.replace('"missions"', '"mission"'), "measures.json: measures[0]", ["mission", "missions"]],
    ["a newer schema", "#/policy/measures", "measures.json", (text) => text.replace('"schema": 1', '"schema": 99'), "measures.json: schema", ["99"]],
    ["a pillar that nothing is", "#/policy/measures", "measures.json", (text) => text.replace('"pillar": "strategy"', '"pillar": "strateg"'), "measures.json: measures[0].pillar", ["strateg", "strategy"]],
    ["a year that ends before it begins", "#/policy/roadmap", "measures.json", (text) => text.replace(/"from": 2025,(\s*)"to": 2029/, '"from": 2029,$1"to": 2025'), "measures.json: measures[1].schedule", ["2029", "2025"]],
    ["the subjects end in the middle", "#/policy/themes/staff-vision", "policy.json", half, "policy.json", ["JSON"]],
    ["the indicators are missing", "#/policy/indicators", "indicators.json", undefined, "indicators.json", []],
    ["an indicator of no measure", "#/policy/indicators", "indicators.json", (text) => text.replace('"career-support"', '"carreer-support"'), "indicators.json: indicators[0].guide.measures[1]", ["carreer-support", "career-support"]],
    ["the glossary is no JSON", "#/policy/glossary", "glossary.json", () => "用語集", "glossary.json", ["JSON"]],
    ["a contact that could do harm", "#/support", "support.json", (text) => text.replace('"contacts": []', '"contacts": [{ "name": { "ja": "窓口", "en": "Desk" }, "details": [], "link": "javascript:alert(1)" }]'), "support.json: topics[0].contacts[0].link", ["javascript:alert(1)"]],
  ];
  for (const [what, route, file, change, place, names] of slips) {
    test(what, async ({ page, host }) => {
      const person = new Person(page);
      await open(page, host, "#/interview/one-on-one");
      await person.part("one-on-one", "will").fill("still mine");
      await page.waitForTimeout(300);
      host.edit(file, change);
      await open(page, host, route);
      await expect(page).not.toHaveTitle(new RegExp(person.say("not-found.title")));
      const problem = page.getByRole("listitem").filter({ has: page.locator("code", { hasText: place }) }).first();
      for (const language of ["ja", "en"]) {
        const sentence = problem.locator(`[lang=${language}]`);
        await expect(sentence).toHaveText(/.{10,}/);
        for (const name of names) await expect(sentence).toContainText(name);
      }
      await expect(page.getByRole("main")).toContainText("What you entered is still there.");
      await expectOthersWork(page, file);
      await person.goTo("#/interview/one-on-one");
      await expect(person.part("one-on-one", "will")).toHaveValue("still mine");
    });
  }
});

/** Every page that needs nothing of `file` shows its content, and the pages that share it show the rest. */
const expectOthersWork = async (page: Page, file: string): Promise<void> => {
  const person = new Person(page);
  const main = page.getByRole("main");
  const signs: [needs: string, route: string, words: string | undefined][] = [
    ["ladder.json", "#/tracks", city.ranks[0]?.titles[0]?.ja],
    ["policy.json", "#/policy", citys.themes[0]?.title.ja],
    ["policy.json", "#/policy/themes/staff-vision", citys.themes.find(({ id }) => id === "staff-vision")?.statements[0]?.text.ja],
    ["policy.json", "#/policy/roadmap", citys.plans[0]?.name.ja],
    ["measures.json", "#/policy", citys.measures[0]?.name.ja],
    ["measures.json", "#/policy/measures/training", citys.measure("training").missions[0]?.ja],
    ["indicators.json", "#/policy/indicators", citys.indicators[0]?.name.ja],
    ["support.json", "#/support", citys.topics[0]?.guide.text.ja],
    ["glossary.json", "#/policy/glossary", citys.terms[0]?.text.ja],
  ];
  for (const [needs, route, words] of signs) {
    await person.goTo(route);
    if (needs === file) await expect(main, `${route} without ${file}`).toContainText(file);
    else await expect(main, `${route} without ${file}`).toContainText(words ?? "?");
  }
  await person.goTo("#/search");
  expect(await new Search(person).look("職員"), "the search finds what is there").toBeGreaterThan(10);
  await person.goTo("#/about");
  await expect(main).toContainText(person.say("about.words"));
};

test("a file saved as UTF-8 with a mark at its beginning, as Windows does, is read", async ({ page, host }) => {
  const person = new Person(page);
  host.edit("measures.json", (text) => `\ufeff${text}`);
  await open(page, host, "#/policy/measures");
  await expect(page.getByRole("main").getByRole("heading", { level: 3 })).toHaveCount(citys.measures.length);
  await expect(person.heading()).toHaveText(person.say("measures.title"));
});
