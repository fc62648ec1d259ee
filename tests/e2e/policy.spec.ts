// The policy beyond the ranks: a measure is found in several ways, and its page says what the document says.
import type { Locator } from "@playwright/test";
import { flat, readPdf } from "./support/pdf.ts";
import { follow } from "./support/keyboard.ts";
import { Person } from "./support/person.ts";
import { citys, type Measure } from "./support/policy.ts";
import { expect, test } from "./support/portal.ts";
import type { Language } from "./support/sites.ts";

/** The names of the measures shown, in order. */
const shown = (person: Person): Locator => person.page.getByRole("main").getByRole("heading", { level: 3 });

/** Just these measures are shown, and counted. */
const expectShown = async (person: Person, measures: Measure[]): Promise<void> => {
  await expect(shown(person)).toHaveText(measures.map(({ name }) => name[person.language]));
  const counts = { count: measures.length, total: citys.measures.length };
  await expect(person.page.getByRole("main").getByRole("status")).toHaveText(person.say("measures.shown", counts));
};

test("by keyboard alone from the first page to a measure, and back", async ({ page, portal }) => {
  const person = new Person(page);
  const { say } = person;
  const measure = citys.measure("parental-leave");
  await portal.open("#/");
  await follow(page.getByRole("navigation", { name: say("frame.nav") }).getByRole("link", { name: say("nav.policy") }));
  await expect(person.heading()).toHaveText(say("policy.title"));
  await expect(person.heading()).toBeFocused();
  await follow(person.link("measures.title"));
  await expect(person.heading()).toHaveText(say("measures.title"));
  await expect(person.heading()).toBeFocused();
  await follow(page.getByRole("main").getByRole("link", { name: measure.name.ja, exact: true }));
  await expect(person.heading()).toHaveText(measure.name.ja);
  await expect(person.heading()).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${measure.name.ja}`));

  const where = page.getByRole("navigation", { name: say("frame.breadcrumbs") });
  await follow(where.getByRole("link", { name: say("measures.title") }));
  await expect(person.heading()).toHaveText(say("measures.title"));
  const beside = page.getByRole("navigation", { name: say("nav.policy"), exact: true });
  await follow(beside.getByRole("link", { name: say("policy.title") }));
  await expect(person.heading()).toHaveText(say("policy.title"));
  await page.goBack();
  await page.goBack();
  await expect(person.heading()).toHaveText(measure.name.ja);
  await expect(person.heading()).toBeFocused();
});

for (const language of ["ja", "en"] as Language[]) {
  test(`every part of the cycle's picture leads to its measures, ${language}`, async ({ page, portal }) => {
    const person = new Person(page, language);
    await portal.open("#/policy", { language });
    const ring = page.getByRole("group", { name: citys.cycle.title[language] });
    await expect(ring.getByRole("link")).toHaveCount(citys.cycle.parts.length);
    for (const [index, { id, name }] of citys.cycle.parts.entries()) {
      const part = ring.getByRole("link").nth(index);
      // A long name stands in several lines.
      expect(flat((await part.textContent()) ?? "")).toBe(flat(name[language]));
      await part.focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`#/policy/measures\\?cycle=${id}$`));
      await expect(person.field("measures.cycle")).toHaveValue(id);
      await expectShown(person, citys.measures.filter(({ cycle }) => cycle.includes(id)));
      await page.goBack();
      await expect(person.heading()).toHaveText(person.say("policy.title"));
    }
  });
}

test("the first page of the policy leads to every subject and every measure", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/policy");
  for (const { name } of citys.measures) await expect(person.section("policy.pillars").getByRole("link", { name: name.ja, exact: true })).toBeVisible();
  for (const { id, title, statements } of citys.themes) {
    await expect(person.section("policy.themes").getByRole("link", { name: title.ja, exact: true })).toBeVisible();
    await person.goTo(`#/policy/themes/${id}`);
    await expect(person.heading()).toHaveText(title.ja);
    const said = await page.locator(".said > p.definition").allTextContents();
    expect(said, "every sentence word for word").toEqual(statements.map(({ text }) => text.ja));
    await person.goTo("#/policy");
  }
});

test.describe("filters", () => {
  test("combine, stand in the address, and survive back, a reload and the other language", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/policy/measures");
    await expectShown(person, citys.measures);
    await person.field("measures.pillar").selectOption("environment");
    await expectShown(person, citys.measures.filter(({ pillar }) => pillar === "environment"));
    await person.field("measures.mark").selectOption("employer-plan");
    await person.field("measures.cycle").focus();
    await person.field("measures.cycle").selectOption("workplace");
    const left = citys.measures.filter(
      ({ pillar, marks, cycle }) => pillar === "environment" && marks.includes("employer-plan") && cycle.includes("workplace"),
    );
    expect(left.length).toBeGreaterThan(0);
    await expectShown(person, left);
    await expect(person.field("measures.cycle"), "the focus stays where one chooses").toBeFocused();
    const address = /#\/policy\/measures\?pillar=environment&mark=employer-plan&cycle=workplace$/;
    await expect(page).toHaveURL(address);

    await shown(person).getByRole("link").first().click();
    await expect(person.heading()).toHaveText(left[0]?.name.ja ?? "");
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expectShown(person, left);
    await page.reload();
    await portal.ready();
    await expectShown(person, left);
    await page.getByRole("link", { name: "English" }).click();
    const reader = new Person(page, "en");
    await expect(reader.heading()).toHaveText(reader.say("measures.title"));
    await expectShown(reader, left);
    await expect(page).toHaveURL(address);
    for (const [field, value] of [["pillar", "environment"], ["mark", "employer-plan"], ["cycle", "workplace"]]) {
      await expect(reader.field(`measures.${field}`)).toHaveValue(value ?? "");
    }
  });

  test("that leave nothing say so, and all measures are one step away", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/policy/measures?pillar=strategy&cycle=workplace");
    await expectShown(person, []);
    await expect(page.getByText(person.say("measures.nothing"))).toBeVisible();
    await person.link("measures.all").click();
    await expectShown(person, citys.measures);
    await expect(person.field("measures.pillar")).toHaveValue("");
  });

  test("that nothing is called leave no dead end", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/policy/measures?pillar=no-such-pillar");
    await expectShown(person, []);
    await person.link("measures.all").click();
    await expectShown(person, citys.measures);
  });
});

test.describe("a measure's page", () => {
  for (const language of ["ja", "en"] as Language[]) {
    test(`has the words of every measure as they are written, ${language}`, async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/policy/measures", { language });
      for (const measure of citys.measures) {
        await person.goTo(`#/policy/measures/${measure.id}`);
        await expect(person.heading()).toContainText(measure.name[language]);
        for (const part of ["issues", "directions", "missions"] as const) {
          const items = person.section(`measure.${part}`).getByRole("listitem");
          const written = measure[part].map((text) => (language === "ja" ? text.ja : text.en + text.ja));
          expect(await items.allTextContents(), `${measure.id}, ${part}`).toEqual(written);
          const seen = (await items.allInnerTexts()).map(flat);
          expect(seen, `${measure.id}, ${part}, as one sees it`).toEqual(written.map(flat));
        }
        const summary = person.section("measure.summary").locator("p", { hasText: measure.guide.summary[language] });
        await expect(summary).toHaveText(measure.guide.summary[language]);
        const questions = measure.guide.questions.map((text) => text[language]);
        await expect(person.section("measure.questions").getByRole("listitem")).toHaveText(questions);
        await expect(person.section("measure.concerns")).toContainText(measure.guide.concerns[0]?.reason[language] ?? "?");
      }
    });
  }

  test("has the schedule with its years, or says that they are unknown, and the values of its indicators", async ({ page, portal }) => {
    const person = new Person(page);
    const { say } = person;
    await portal.open("#/policy/measures");
    for (const measure of citys.measures) {
      await person.goTo(`#/policy/measures/${measure.id}`);
      await expect(person.heading()).toContainText(measure.name.ja);
      const schedule = person.section("measure.schedule");
      await expect(schedule.getByRole("listitem")).toHaveCount(measure.schedule.length);
      for (const [index, { label, years }] of measure.schedule.entries()) {
        const entry = schedule.getByRole("listitem").nth(index);
        await expect(entry).toContainText(label.ja);
        if (years.value) await expect(entry).toContainText(String(years.value.from));
        else await expect(entry).toContainText(say("year.unknown"));
        if (!years.value) expect(await entry.innerText(), "no year is made up").not.toMatch(/20\d\d|令和/);
      }
      const own = citys.indicators.filter(({ guide }) => guide.measures.includes(measure.id));
      const indicators = own.length > 0 ? own : citys.indicators.filter(({ pillar }) => pillar === measure.pillar);
      for (const { values, guide } of indicators) {
        const cells = page.getByRole("table", { name: guide.label.ja }).getByRole("cell");
        await expect(cells).toHaveText(values.map(({ text }) => text.value?.ja ?? say("unknown.not-stated")));
      }
    }
  });

  test("leads to the interviews in which its questions can be asked, and where none is named, to all", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/policy/measures/extended-retirement");
    const way = page.getByRole("main").locator('a[href="#/interview/extended-retirement"]');
    const name = await way.innerText();
    await way.click();
    await expect(person.heading()).toHaveText(name);
    await person.goTo("#/policy/measures/harassment");
    await person.link("measure.all-interviews").click();
    await expect(person.heading()).toHaveText(person.say("interview.title"));
  });

  test("prints its words, and not the frame around them", async ({ page, portal }) => {
    const person = new Person(page);
    const measure = citys.measure("follow-up");
    await portal.open(`#/policy/measures/${measure.id}`);
    await expect(person.heading()).toHaveText(measure.name.ja);
    const { flat: paper } = await readPdf(page);
    for (const { ja } of [measure.name, ...measure.issues, ...measure.missions]) expect(paper).toContain(flat(ja));
    for (const id of ["nav.together", "frame.skip"]) expect(paper).not.toContain(flat(person.say(id)));
  });
});

test.describe("an address of the policy that leads nowhere says so and offers the way on", () => {
  for (const route of ["#/policy/measures/free-lunch", "#/policy/themes/free-lunch", "#/policy/free-lunch", "#/policy/measures/dual-ladder/more"]) {
    test(route, async ({ page, portal }) => {
      const person = new Person(page);
      await portal.open(route);
      await expect(person.heading()).toHaveText(person.say("not-found.title"));
      await expect(page.getByRole("main")).toContainText(route.replace("#", ""));
      await expect(page).toHaveTitle(new RegExp(person.say("not-found.title")));
      await person.link("not-found.home").click();
      await expect(page).toHaveURL(/#\/$/);
    });
  }
});
