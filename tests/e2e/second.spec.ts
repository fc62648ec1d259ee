// Another organisation's content, and nothing else, makes it that organisation's portal.
import { readFileSync } from "node:fs";
import { city, museum } from "./support/content.ts";
import { flat, readPdf } from "./support/pdf.ts";
import { Person } from "./support/person.ts";
import { citys, museums } from "./support/policy.ts";
import { expect, type Portal, test } from "./support/portal.ts";
import { Search } from "./support/search.ts";
import type { Page } from "@playwright/test";
import type { Language } from "./support/sites.ts";

/** What only the city says. */
const policy = [
  ...citys.measures.flatMap(({ name, missions, issues }) => [name, ...missions, ...issues]),
  ...[...citys.pillars, ...citys.marks, ...citys.situations, ...citys.cycle.parts].map(({ name }) => name),
  ...citys.themes.flatMap(({ title, statements }) => [title, ...statements.map(({ text }) => text)]),
  ...citys.indicators.flatMap(({ name, guide }) => [name, guide.label]),
  ...citys.terms.map(({ text }) => text),
  ...citys.topics.flatMap(({ title, guide }) => [title, guide.text]),
];
const words = [
  "塩尻",
  "Shiojiri",
  ...[...city.ranks.flatMap(({ titles }) => titles), ...policy].flatMap(({ ja, en }) => [ja, en]),
].filter((text) => text.length > 2 || /^[^A-Za-z]{2}$/.test(text));
const museumSays = JSON.stringify([museum, museums]);
// What the portal itself calls its pages is anybody's.
const portalSays = ["ja", "ja-later", "en", "en-later"].flatMap((tag) => Object.values(JSON.parse(readFileSync(new URL(`../../static-data/locales/${tag}.json`, import.meta.url), "utf8"))));
const ofTheCity = words.filter((text) => !museumSays.includes(text) && !portalSays.includes(text));

const expectNothingOfTheCity = async (page: Page, where: string): Promise<void> => {
  const seen = `${await page.title()}\n${await page.locator("body").innerText()}`;
  expect.soft(ofTheCity.filter((words) => seen.includes(words)), `${where} in the museum`).toEqual([]);
};

const open = (portal: Portal, route: string, language: Language = "ja") => portal.open(route, { site: "second", language });

for (const language of ["ja", "en"] as Language[]) {
  test(`in ${language} every page is the museum's`, async ({ page, portal }) => {
    const person = new Person(page, language, museum);
    await open(portal, "#/", language);
    await expect(page).toHaveTitle(new RegExp(museum.organisation.name[language]));
    const routes = [
      "#/", "#/tracks", "#/compare", "#/abilities", "#/assess", "#/assess/result", "#/interview", "#/data", "#/about", "#/nowhere",
      ...museum.ranks.map(({ id }) => museum.route(id)),
      "#/compare?from=star-keeper&to=dome-master",
      ...museum.interviews.flatMap(({ id }) => [`#/interview/${id}`, `#/interview/${id}/sheet`]),
      "#/policy", "#/policy/measures", "#/policy/measures?mine=yes", "#/policy/indicators", "#/policy/roadmap", "#/policy/glossary", "#/support", "#/search",
      ...museums.themes.map(({ id }) => `#/policy/themes/${id}`),
      ...museums.measures.map(({ id }) => `#/policy/measures/${id}`),
    ];
    for (const route of routes) {
      await person.goTo(route);
      await expect(page.getByText("…", { exact: true })).toHaveCount(0);
      await expectNothingOfTheCity(page, route);
    }
  });
}

test("the ladder has its three tracks, with every rank", async ({ page, portal }) => {
  const person = new Person(page, "ja", museum);
  await open(portal, "#/tracks");
  const ladder = page.getByRole("table", { name: person.say("ladder.caption") });
  await expect(ladder.getByRole("columnheader")).toHaveText(museum.tracks.map(({ name }) => name.ja));
  await expect(ladder.getByRole("link")).toHaveCount(museum.ranks.length);
  for (const { id, titles, roles } of museum.ranks) {
    await ladder.getByRole("link", { name: titles[0]?.ja ?? "" }).first().click();
    await expect(person.heading()).toHaveText(museum.titles(id, "ja"));
    for (const role of roles) await expect(page.getByText(role.text.ja)).toBeVisible();
    await page.goBack();
  }
  await person.goTo("#/tracks/generalist/kacho");
  await expect(person.heading(), "the city's ranks are unknown here").toHaveText(person.say("not-found.title"));
});

test("the comparison knows a point that each rank words in its own way", async ({ page, portal }) => {
  const person = new Person(page, "ja", museum);
  await open(portal, "#/compare?from=star-apprentice&to=star-keeper");
  await expect(person.section("compare.stays").getByRole("listitem")).toHaveText(["やさしい手つき"]);
  await expect(person.section("compare.new")).toContainText("来館者の驚きを大切に（展示室で）");
  await expect(person.section("compare.past")).toContainText("読める記録を残すこと");
});

test("a short assessment, its result, both kinds of interview, the page and the data", async ({ page, portal }) => {
  const person = new Person(page, "ja", museum);
  const { say } = person;
  await open(portal, "#/assess");
  await person.start({ current: "star-apprentice", target: "star-keeper" });
  expect((await person.number()).total).toBeLessThanOrEqual(15);
  await expect(person.question()).toHaveText(museum.question("role/keeper-research", "ja"));
  await person.writeEvidence("紀要に三頁を書いた");
  await person.question().focus();
  await person.answerAll((n) => (n === 1 ? 5 : n === 2 ? 1 : 3));
  await expect(person.section("outcome.strengths")).toContainText("紀要に三頁を書いた");
  await expect(person.section("outcome.strengths")).toContainText(museum.level(5, "ja"));
  await expect(person.section("outcome.growth")).toContainText(museum.official("role/keeper-apprentices", "star-keeper", "ja"));
  await expectNothingOfTheCity(page, "the result");

  await person.link("outcome.to-interview").click();
  await expect(page.getByRole("main").getByRole("heading", { level: 3 })).toHaveText(museum.interviews.map(({ name }) => name.ja));
  for (const { id, name, parts } of museum.interviews) {
    await person.goTo(`#/interview/${id}`);
    await expect(person.heading()).toHaveText(name.ja);
    for (const part of parts) await expect(person.part(id, part.id)).toBeVisible();
    const strengths = parts.find(({ prefill }) => prefill === "strengths");
    if (strengths) await expect(person.part(id, strengths.id)).toHaveValue(/紀要に三頁を書いた/);
    const onPaper = parts.filter(({ audience }) => (audience ?? "paper") === "paper");
    await person.part(id, onPaper[0]?.id ?? "").fill(`${name.ja}のために書いた`);
    await person.link("editor.to-sheet").click();
    await expect(person.heading()).toContainText(say("sheet.title"));
    const printed = await readPdf(page);
    expect(printed.pages).toHaveLength(1);
    expect(printed.flat).toContain(flat(`${name.ja}のために書いた`));
    for (const { title } of onPaper) expect(printed.flat).toContain(flat(title.ja));
    expect(ofTheCity.filter((words) => printed.flat.includes(flat(words)))).toEqual([]);
  }

  await person.goTo("#/data");
  await expectNothingOfTheCity(page, "my data");
  const { name, text } = await person.exportFile();
  expect(name).toContain(museum.organisation.id);
  expect(JSON.parse(text).framework).toEqual({ id: museum.organisation.id, revision: museum.organisation.revision });
  await person.button("data.erase-button").click();
  await person.button("data.erase-yes").click();
  await person.offerFile(text);
  await person.button("data.import-yes").click();
  expect((await person.exportFile()).text).toBe(text);
});

for (const language of ["ja", "en"] as Language[]) {
  test(`it has its own policy: subjects, measures, values and years, ${language}`, async ({ page, portal }) => {
    const person = new Person(page, language, museum);
    await open(portal, "#/policy", language);
    const main = page.getByRole("main");
    for (const { name } of [...museums.measures, ...museums.cycle.parts]) await expect(main).toContainText(name[language]);
    for (const { id, title, statements } of museums.themes) {
      await person.goTo(`#/policy/themes/${id}`);
      await expect(person.heading()).toHaveText(title[language]);
      for (const { text } of statements) await expect(main).toContainText(text[language]);
    }
    for (const { id, name, missions, guide } of museums.measures) {
      await person.goTo(`#/policy/measures/${id}`);
      await expect(person.heading()).toContainText(name[language]);
      for (const text of [...missions, ...guide.questions]) await expect(main).toContainText(text[language]);
    }
    await person.goTo("#/policy/indicators");
    for (const { values, guide } of museums.indicators) {
      const cells = page.getByRole("table", { name: guide.label[language] }).getByRole("cell");
      await expect(cells).toHaveCount(values.length);
      for (const [index, { text }] of values.entries()) if (text.value) await expect(cells.nth(index)).toHaveText(text.value[language]);
    }
    await person.goTo("#/policy/roadmap");
    const spans = [...museums.measures.flatMap(({ schedule }) => schedule), ...museums.plans.flatMap(({ periods }) => periods)];
    await expect(page.locator(".timeline__bar")).toHaveText(spans.filter(({ years }) => years.value).map(({ label }) => label[language]));
    for (const { label } of spans) await expect(main).toContainText(label[language]);
  });
}

test("what concerns a keeper there is what its own files say", async ({ page, portal }) => {
  const person = new Person(page, "ja", museum);
  await open(portal, "#/policy/measures?mine=yes");
  await expect(page.getByRole("checkbox")).toHaveCount(1 + museums.situations.length);
  await page.getByRole("checkbox", { name: museums.situations[0]?.name.ja ?? "?" }).check();
  const mine = museums.measures.filter((measure) => museums.concerning(measure, [], [museums.situations[0]?.id ?? ""]).length > 0);
  expect(mine.length).toBeGreaterThan(0);
  await expect(page.getByRole("main").getByRole("heading", { level: 3 })).toHaveText(mine.map(({ name }) => name.ja));
  await expect(person.field("measures.rank").getByRole("option")).toHaveCount(1 + museum.ranks.length);
});

test("a contact that is filled in is a link, one without an address is words, an empty list says so", async ({ page, portal }) => {
  const person = new Person(page, "ja", museum);
  await open(portal, "#/support");
  const contacts = museums.topics.flatMap(({ contacts }) => contacts);
  expect(contacts.some(({ link }) => link) && contacts.some(({ link }) => !link), "there are both").toBe(true);
  for (const { name, details, link } of contacts) {
    const item = page.getByRole("listitem").filter({ hasText: name.ja });
    if (link) await expect(item.getByRole("link", { name: name.ja })).toHaveAttribute("href", link);
    else await expect(item.getByRole("link")).toHaveCount(0);
    for (const line of details) await expect(item).toContainText(line.ja);
  }
  const empty = museums.topics.filter((topic) => topic.contacts.length === 0).length;
  await expect(page.getByText(person.say("support.none"))).toHaveCount(empty);
});

test("its search finds its own words and none of the city's", async ({ page, portal }) => {
  const search = new Search(new Person(page, "ja", museum));
  await open(portal, "#/search");
  for (const { id, name } of museums.measures) {
    expect(await search.look(name.ja)).toBeGreaterThan(0);
    await expect(page.locator(`.result a[href="#/policy/measures/${id}"]`)).toBeVisible();
  }
  for (const words of ["塩尻", "ハラスメント", "課長補佐", "タレントマネジメント"]) expect(await search.look(words), words).toBe(0);
});

test("two portals on one host keep their records apart", async ({ page, portal }) => {
  const there = new Person(page, "ja", museum);
  const here = new Person(page, "ja", city);
  // Both answer at the same address, as after moving a folder.
  await page.route(`${process.env.AYUMI_ROOT}static-data/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(process.env.AYUMI_ROOT ?? "", process.env.AYUMI_SECOND ?? "") });
    await route.fulfill({ response });
  });
  await portal.open("#/assess");
  await there.start({ target: "star-keeper" });
  await there.rate(4);
  await page.unrouteAll({ behavior: "wait" });
  await portal.open("#/data");
  await expect(page.getByText(here.say("data.empty"))).toBeVisible();
  await here.goTo("#/assess");
  await expect(here.field("assess.target")).toHaveValue("");
});
