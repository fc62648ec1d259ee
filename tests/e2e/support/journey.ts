// What somebody does from first look to the file they keep. Written once, to be gone wherever the portal may stand and in
// whichever browser: it is given an address and asks for nothing but the page.
import { expect, type Page } from "@playwright/test";
import { city } from "./content.ts";
import { Person } from "./person.ts";
import type { Language } from "./sites.ts";

const current = "shunin";
const target = "kakaricho";
const evidence = "朝の打合せで、期限の一覧を見直した。";
const wish = "新しい窓口を、係のみんなで考えたい。\nA second line.";

/** Collects what must never happen: errors, and requests for anything that is not under `address`. */
export const watch = (page: Page, address: string): string[] => {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console error: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) faults.push(`request elsewhere: ${url}`);
  });
  return faults;
};

/** Opens a route as from a bookmark and waits until its controls answer. `address` ends in `/` or names a file. */
export const arrive = async (page: Page, address: string, route: string, language?: Language): Promise<void> => {
  // Were only the part after the # another, the browser would load nothing.
  if (page.url() !== "about:blank") await page.goto("about:blank");
  await page.goto(`${address}${language ? `?lang=${language}` : ""}${route}`);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true", { timeout: 20_000 });
};

/** The whole way: looking around, assessing oneself, planning, preparing, taking out, erasing, bringing back, in both languages. */
export const mainJourney = async (page: Page, address: string, language: Language = "ja"): Promise<void> => {
  const person = new Person(page, language);
  const { say } = person;
  await arrive(page, address, "#/", language === "ja" ? undefined : language);
  await expect(person.heading()).toHaveText(say("home.title"));
  await lookAround(person);
  await assess(person);
  await plan(person);
  await prepare(person);
  const file = await takeOutAndBack(person);
  await inTheOtherLanguage(page, language);

  // Whoever comes back another day finds it all as it was.
  await arrive(page, address, "#/data", language);
  expect((await person.exportFile()).text, "what was kept").toBe(file);
};

const lookAround = async (person: Person): Promise<void> => {
  const { page, say, language } = person;
  await page.getByRole("main").getByRole("link", { name: say("home.start") }).first().click();
  await expect(person.heading()).toHaveText(say("tracks.title"));
  const title = city.rank(target).titles[0]?.[language] ?? "";
  await page.getByRole("table", { name: say("ladder.caption") }).getByRole("link", { name: title }).first().click();
  await expect(person.heading()).toHaveText(city.titles(target, language));
  for (const role of city.rank(target).roles) await expect(page.getByText(role.text[language])).toBeVisible();
  await page.getByRole("link", { name: new RegExp(`^${say("rank.compare")}`) }).first().click();
  await expect(person.heading()).toHaveText(say("compare.title"));
  await expect(person.section("compare.new").getByRole("listitem").first()).toBeVisible();
};

const assess = async (person: Person): Promise<void> => {
  const { page, say, language } = person;
  await page.getByRole("navigation", { name: say("frame.nav") }).getByRole("link", { name: say("nav.assess") }).click();
  await person.start({ current, target });
  await expect(person.question()).toHaveText(city.question("role/kakaricho-manage", language));
  for (const [index, level] of ([4, 2, 3, "N"] as const).entries()) {
    await person.rate(level);
    if (index === 0) {
      await person.writeEvidence(evidence);
      await person.question().focus();
    }
    await page.keyboard.press("Enter");
    await person.expectNumber(index + 2);
  }
  await person.goTo("#/assess/result");
  await expect(person.heading()).toHaveText(say("outcome.title"));
  const answers = page.getByRole("table", { name: say("outcome.detail") });
  for (const level of [2, 3, 4]) await expect(answers).toContainText(city.level(level, language));
  await expect(person.section("outcome.strengths")).toContainText(evidence);
};

const plan = async (person: Person): Promise<void> => {
  const { page, say, language } = person;
  const grow = city.official("role/kakaricho-support", target, language);
  await expect(person.section("outcome.growth")).toContainText(grow);
  await person.section("outcome.growth").getByRole("button", { name: new RegExp(`^${say("outcome.add-to-plan")}`) }).first().click();
  await expect(person.section("outcome.growth").getByText(say("outcome.in-plan")).first()).toBeVisible();
  await person.goTo("#/plan");
  await expect(person.heading()).toHaveText(say("plan.title"));
  await expect(page.getByRole("main")).toContainText(grow);
};

const prepare = async (person: Person): Promise<void> => {
  const { page, say } = person;
  await person.goTo("#/interview/one-on-one");
  await person.part("one-on-one", "will").fill(wish);
  await person.forWhom("one-on-one", "will", "paper").check();
  await person.link("editor.to-sheet").click();
  await expect(person.heading()).toContainText(say("sheet.title"));
  await expect(page.getByRole("main")).toContainText("A second line.");
};

const takeOutAndBack = async (person: Person): Promise<string> => {
  const { page, say } = person;
  await person.goTo("#/data");
  const { name, text } = await person.exportFile();
  expect(name).toMatch(new RegExp(`^ayumi-${city.organisation.id}-\\d{4}-\\d\\d-\\d\\d\\.json$`));
  const file = JSON.parse(text);
  expect(file.assessment).toMatchObject({ current, target });
  expect(file.assessment.answers["role/kakaricho-manage"]).toMatchObject({ rating: 4, evidence: { situation: evidence } });
  expect(file.plan.goals).toHaveLength(1);
  expect(file.sheets["one-on-one"].parts.will.text).toBe(wish);

  await person.button("data.erase-button").click();
  await person.button("data.erase-yes").click();
  await expect(page.getByText(say("data.erased"))).toBeVisible();
  await expect(page.getByText(say("data.empty"))).toBeVisible();
  await person.offerFile(text);
  await person.button("data.import-yes").click();
  await expect(page.getByText(say("data.imported"))).toBeVisible();
  expect((await person.exportFile()).text, "what came back").toBe(text);
  return text;
};

const inTheOtherLanguage = async (page: Page, language: Language): Promise<void> => {
  const other = language === "ja" ? "en" : "ja";
  const there = new Person(page, other);
  await page.getByRole("link", { name: other === "en" ? "English" : "日本語", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", other);
  await expect(there.heading()).toHaveText(there.say("data.title"));
  await there.goTo("#/assess/result");
  await expect(page.getByRole("table", { name: there.say("outcome.detail") })).toContainText(city.level(4, other));
};
