// Where to turn, and where the portal's words come from.
import { city } from "./support/content.ts";
import { Person } from "./support/person.ts";
import { citys } from "./support/policy.ts";
import { expect, test } from "./support/portal.ts";
import type { Language } from "./support/sites.ts";
import { literally } from "./support/words.ts";

for (const language of ["ja", "en"] as Language[]) {
  test(`every topic has its words, its measures, and says that no contact is filled in, ${language}`, async ({ page, portal }) => {
    const person = new Person(page, language);
    await portal.open("#/support", { language });
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText(citys.topics.map(({ title }) => title[language]));
    for (const { title, guide, measures, contacts } of citys.topics) {
      const topic = page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: title[language], exact: true }) }).last();
      await expect(topic).toContainText(guide.text[language]);
      await expect(topic.getByText(person.say("support.none"))).toHaveCount(contacts.length === 0 ? 1 : 0);
      const named = citys.measures.filter(({ id }) => measures.includes(id)).map(({ name }) => name[language]);
      await expect(topic.getByRole("list").last().getByRole("link")).toHaveText(named);
    }
  });
}

test("from a measure to where to turn, and on to its measures", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/policy/measures/harassment");
  const topics = citys.topics.filter(({ measures }) => measures.includes("harassment"));
  expect(topics.length).toBeGreaterThan(0);
  for (const { title } of topics) await expect(page.getByRole("main").getByRole("link", { name: person.say("measure.support", { topic: title.ja }) })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: person.say("measure.support", { topic: topics[0]?.title.ja ?? "?" }) }).click();
  await expect(person.heading()).toHaveText(person.say("support.title"));
  await expect(person.heading()).toBeFocused();
  await page.getByRole("main").getByRole("link", { name: citys.measure("parental-leave").name.ja, exact: true }).first().click();
  await expect(person.heading()).toHaveText(citys.measure("parental-leave").name.ja);
});

for (const language of ["ja", "en"] as Language[]) {
  test(`about: every section with how much of it is shown, and everything left open, ${language}`, async ({ page, portal }) => {
    const person = new Person(page, language);
    await portal.open("#/about", { language });
    await page.locator("summary", { hasText: person.say("about.sections") }).click();
    const table = page.getByRole("table", { name: person.say("about.sections") });
    await expect(table.getByRole("rowheader")).toHaveText(city.organisation.sections.map(({ title }) => new RegExp(`^${literally(title[language])}`)));
    const counts = (await table.getByRole("cell").allInnerTexts()).map(Number);
    expect(counts.every((count) => count > 0), `nothing is shown of a section: ${counts}`).toBe(true);
    const fact = (id: string) => page.locator("dl.facts > div").filter({ hasText: person.say(id) }).getByRole("definition");
    expect(Number(await fact("about.official-count").innerText())).toBe(counts.reduce((sum, count) => sum + count, 0));
    expect(Number(await fact("about.portal-count").innerText())).toBeGreaterThan(0);
    await expect(fact("about.unstated-count")).toHaveText(String(city.organisation.unstated.length));
    const open = person.section("unknown.title").getByRole("listitem");
    await expect(open).toHaveCount(city.organisation.unstated.length);
    for (const [index, { topic }] of city.organisation.unstated.entries()) await expect(open.nth(index)).toContainText(topic[language]);
  });
}
