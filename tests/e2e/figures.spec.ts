// Numbers and years: every one that the document gives is there in words, and none that it does not.
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { Person } from "./support/person.ts";
import { citys } from "./support/policy.ts";
import { expect, test } from "./support/portal.ts";
import type { Language } from "./support/sites.ts";

for (const language of ["ja", "en"] as Language[]) {
  test(`every value of every indicator stands in a table, ${language}`, async ({ page, portal }) => {
    const person = new Person(page, language);
    await portal.open("#/policy/indicators", { language });
    await expect(page.getByRole("table")).toHaveCount(citys.indicators.length);
    for (const { values, guide, name } of citys.indicators) {
      const table = page.getByRole("table", { name: guide.label[language] });
      const years = values.map(({ year }) => new RegExp(String(year)));
      await expect(table.getByRole("columnheader")).toHaveText(years);
      await expect(table.getByRole("cell")).toHaveText(values.map(({ text }) => text.value?.[language] ?? person.say("unknown.not-stated")));
      await expect(page.getByRole("main")).toContainText(name[language]);
    }
  });
}

test("an indicator leads to its measures, and a measure to the indicators", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/policy/indicators");
  for (const { guide } of citys.indicators) {
    const card = page.locator("li.card").filter({ has: page.getByRole("table", { name: guide.label.ja }) });
    await expect(card.getByRole("link")).toHaveText(guide.measures.map((id) => citys.measure(id).name.ja).sort(inOrder));
  }
  await page.getByRole("main").getByRole("link", { name: citys.measure("flextime").name.ja, exact: true }).first().click();
  await person.section("measure.indicator").getByRole("link", { name: person.say("indicators.title") }).click();
  await expect(person.heading()).toHaveText(person.say("indicators.title"));
});

/** The order in which the document names the measures. */
const inOrder = (one: string, other: string): number => {
  const place = (name: string) => citys.measures.findIndex((measure) => measure.name.ja === name);
  return place(one) - place(other);
};

for (const language of ["ja", "en"] as Language[]) {
  test(`the roadmap draws a bar for every known span and for nothing else, ${language}`, async ({ page, portal }) => {
    const person = new Person(page, language);
    await portal.open("#/policy/roadmap", { language });
    const entries = citys.measures.flatMap(({ name, schedule }) => schedule.map((entry) => ({ name, ...entry })));
    const known = entries.filter(({ years }) => years.value);
    const dated = page.getByRole("table", { name: person.say("roadmap.dated") });
    await expect(dated.locator(".timeline__bar")).toHaveText(known.map(({ label }) => label[language]));
    for (const { name, years } of known) {
      const bar = dated.getByRole("row").filter({ hasText: name[language] }).locator("td:has(.timeline__bar)");
      const { from, to } = years.value ?? { from: 0, to: 0 };
      await expect(bar, name.en).toHaveJSProperty("colSpan", to - from + 1);
    }

    const unknown = entries.filter(({ years }) => !years.value);
    const undated = person.section("roadmap.schedule").locator("ol > li");
    await expect(undated).toHaveCount(unknown.length);
    for (const [index, { label }] of unknown.entries()) await expect(undated.nth(index)).toContainText(label[language]);

    const plans = page.getByRole("table", { name: person.say("roadmap.plans") });
    const periods = citys.plans.flatMap(({ periods }) => periods);
    await expect(plans.locator(".timeline__bar")).toHaveText(periods.filter(({ years }) => years.value).map(({ label }) => label[language]));
    const listed = person.section("roadmap.plans").getByRole("listitem");
    const left = citys.plans.filter(({ periods }) => periods.length === 0 || periods.some(({ years }) => !years.value));
    await expect(listed).toHaveCount(left.length);
    for (const [index, { name }] of left.entries()) {
      await expect(listed.nth(index)).toContainText(name[language]);
      await expect(listed.nth(index)).toContainText(person.say("year.unknown"));
    }
  });
}

test("a bar stands under its own years", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/policy/roadmap");
  for (const [name, entries] of [
    ["roadmap.dated", citys.measures.flatMap(({ schedule }) => schedule)],
    ["roadmap.plans", citys.plans.flatMap(({ periods }) => periods)],
  ] as const) {
    const table = page.getByRole("table", { name: person.say(name) });
    for (const { label, years } of entries) {
      if (!years.value) continue;
      const bar = await table.locator("td", { hasText: label.ja }).first().boundingBox();
      const first = await table.getByRole("columnheader", { name: String(years.value.from) }).boundingBox();
      const last = await table.getByRole("columnheader", { name: String(years.value.to) }).boundingBox();
      expect(Math.abs((bar?.x ?? 0) - (first?.x ?? NaN)), `${label.ja} begins`).toBeLessThan(3);
      const end = (box: typeof bar): number => (box ? box.x + box.width : NaN);
      expect(Math.abs(end(bar) - end(last)), `${label.ja} ends`).toBeLessThan(3);
    }
  }
});

test("the steps of the roadmap stand in order, with a year where there is one", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/policy/roadmap");
  const steps = person.section("roadmap.steps").getByRole("listitem");
  const { steps: written, goals } = citys.roadmap;
  await expect(steps).toHaveCount(written.length + goals.length);
  for (const [index, { text, years }] of written.entries()) {
    await expect(steps.nth(index)).toContainText(text.ja);
    await expect(steps.nth(index)).toContainText(years.value ? String(years.value.from) : person.say("year.unknown"));
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const language of ["ja", "en"] as Language[]) {
    test(`a timeline scrolls in a region of its own, also by keyboard, and never the page, ${language}`, async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/policy/roadmap", { language });
      await expectNoSidewaysScroll(page);
      for (const id of ["roadmap.dated", "roadmap.plans"]) {
        const region = page.getByRole("region", { name: person.say(id) });
        const [inner, outer] = await region.evaluate((element) => [element.scrollWidth, element.clientWidth]);
        expect(inner, id).toBeGreaterThan(outer ?? 0);
        await region.focus();
        await page.keyboard.press("ArrowRight");
        await expect.poll(() => region.evaluate((element) => element.scrollLeft), id).toBeGreaterThan(0);
        expect(await page.evaluate(() => scrollX)).toBe(0);
      }
    });
  }
});
