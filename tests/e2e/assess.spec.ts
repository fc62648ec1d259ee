// The self-assessment: one question at a time, every answer kept, and a result that explains itself.
import { city } from "./support/content.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { onThisMachine, typical } from "./support/record.ts";
import type { Language } from "./support/sites.ts";

const ranks = { current: "shunin", target: "kakaricho" };

test.describe("before the first question", () => {
  test("a missing aim is said, and the place to choose it has the focus", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.button("assess.start").click();
    await expect(page.getByRole("alert")).toHaveText(person.say("assess.target-missing"));
    await expect(person.field("assess.target")).toBeFocused();
    await person.field("assess.target").selectOption("kacho");
    await expect(page.getByText(person.say("assess.target-missing"))).toBeHidden();
  });

  test("a rank's page leads to the form with that rank as the aim", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/tracks/specialist/shukan");
    await person.button("rank.aim").click();
    await expect(person.field("assess.target")).toHaveValue("shukan");
  });

  test("no rank has more than 15 questions in the short form, and the full one has more", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    for (const { id } of city.ranks) {
      await person.choice("assess.short", { count: 15 }).check();
      await person.start({ target: id });
      const { total } = await person.number();
      expect(total, id).toBeLessThanOrEqual(15);
      expect(total, id).toBeGreaterThanOrEqual(5);
      await person.button("question.settings").click();
      await person.choice("assess.full").check();
      await person.start({ target: id });
      expect((await person.number()).total, id).toBeGreaterThan(total);
      await person.button("question.settings").click();
    }
  });
});

test.describe("answering with the keyboard", () => {
  test("1 to 5 rate, N and 0 say it does not apply, Enter goes on", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start(ranks);
    for (const level of [1, 2, 3, 4, 5] as const) await person.rate(level);
    await person.rate("N");
    await person.rate(2);
    await page.keyboard.press("0");
    await expect(person.rating("N")).toBeChecked();
    await page.keyboard.press("n");
    await expect(person.rating("N")).toBeChecked();
    await page.keyboard.press("Enter");
    await person.expectNumber(2);
    await expect(person.question()).toBeFocused();
    await person.rate(3);
  });

  test("the arrow keys rate too, as in any group of choices", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start(ranks);
    await person.rating(1).focus();
    await page.keyboard.press("Space");
    await expect(person.rating(1)).toBeChecked();
    await page.keyboard.press("ArrowDown");
    await expect(person.rating(2)).toBeChecked();
    await expect(person.rating(2)).toBeFocused();
    await page.keyboard.press("Enter");
    await person.expectNumber(2);
  });

  test("other keys and key combinations are left alone", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start(ranks);
    for (const key of ["6", "9", "x", "Control+3", "Alt+3"]) await page.keyboard.press(key);
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await person.expectNumber(1);
  });

  test("writing evidence is only writing", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start(ranks);
    const evidence = person.field("question.evidence");
    await evidence.focus();
    await page.keyboard.type("3 new rules");
    await page.keyboard.press("Enter");
    await page.keyboard.type("n 5");
    await expect(evidence).toHaveValue("3 new rules\nn 5");
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await person.expectNumber(1);
  });

  test("so is converting Japanese: neither a number nor Enter counts while composing", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start(ranks);
    await page.getByRole("main").getByRole("heading", { level: 2 }).evaluate((heading) => {
      for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
        for (const key of ["3", "n", "Enter"]) {
          heading.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...composing }));
        }
      }
    });
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await person.expectNumber(1);
    // The same, but nothing is being converted: now it counts.
    await person.question().dispatchEvent("keydown", { key: "3" });
    await expect(person.rating(3)).toBeChecked();
  });
});

test.describe("moving between questions", () => {
  test("back, skip, clear, and what was said is still there", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start(ranks);
    const { total } = await person.number();
    await expect(person.button("question.back"), "nothing is before the first").toHaveCount(0);
    await person.rate(4);
    await person.writeEvidence("A list of deadlines.");
    await person.button("question.next").click();
    await person.expectNumber(2);
    await expect(page.getByRole("progressbar", { name: person.say("question.progress", { n: 1, total }) })).toBeVisible();
    await person.button("question.skip").click();
    await person.expectNumber(3);
    await expect(page.getByRole("progressbar", { name: person.say("question.progress", { n: 1, total }) })).toBeVisible();
    await person.button("question.back").click();
    await person.button("question.back").click();
    await person.expectNumber(1);
    await expect(person.rating(4)).toBeChecked();
    await expect(person.field("question.evidence")).toHaveValue("A list of deadlines.");
    await person.button("question.clear").click();
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await expect(person.field("question.evidence"), "only the rating goes").toHaveValue("A list of deadlines.");
  });

  test("leaving and coming back, even after closing, goes on at the same question", async ({ page, portal, context }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start(ranks);
    await person.rate(2);
    await page.keyboard.press("Enter");
    await person.expectNumber(2);
    await person.rate(5);
    await person.writeEvidence("例：朝の打合せ");
    await person.goTo("#/tracks");
    await person.goTo("#/assess");
    await person.expectNumber(2);
    await expect.poll(async () => (await onThisMachine(page)).join()).toContain("例：朝の打合せ");
    await page.close();

    const later = new Person(await context.newPage());
    await later.page.goto(process.env.AYUMI_ROOT + "#/");
    await later.link("home.resume").click();
    await later.expectNumber(2);
    await expect(later.rating(5)).toBeChecked();
    await expect(later.field("question.evidence")).toHaveValue("例：朝の打合せ");
    await later.button("question.back").click();
    await expect(later.rating(2)).toBeChecked();
  });

  test("a person meets what the questions are, and no level to reach", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start(ranks);
    const { total } = await person.number();
    for (let n = 1; n <= total; n++) {
      await person.expectNumber(n);
      await expect(person.question()).not.toBeEmpty();
      const main = await page.getByRole("main").innerText();
      for (const secret of ["outcome.aim", "outcome.aim-hint", "reason.new", "outcome.growth", "outcome.strengths"]) {
        expect(main, `${secret} on question ${n}`).not.toContain(person.say(secret));
      }
      await page.keyboard.press("Enter");
    }
    await expect(person.heading()).toHaveText(person.say("outcome.title"));
    await expect(page.getByText(person.say("outcome.empty")), "all were skipped").toBeVisible();
  });
});

test.describe("the result", () => {
  /** Rates kakaricho's own questions: 4 and 2 for the roles, 3, 1, 5 and N for the points, 3 for what follows. */
  const levels = [4, 2, 3, 1, 5, "N"] as const;

  const assess = async (person: Person): Promise<number> => {
    await person.start(ranks);
    const { total } = await person.number();
    await person.writeEvidence("Every Monday: a list of deadlines.");
    await person.question().focus();
    await person.answerAll((n) => levels[n - 1] ?? 3);
    return total;
  };

  test("shows strengths with their evidence, growth with its reasons, and every answer", async ({ page, portal }) => {
    const person = new Person(page);
    const { say } = person;
    await portal.open("#/assess");
    const total = await assess(person);
    const official = (about: string) => city.official(about, "kakaricho", "ja");

    const strengths = person.section("outcome.strengths").getByRole("listitem");
    await expect(strengths).toHaveCount(3);
    await expect(strengths.nth(0)).toContainText(official("point/work-improvement"));
    await expect(strengths.nth(0)).toContainText(say("outcome.no-evidence"));
    await expect(strengths.nth(1)).toContainText(official("role/kakaricho-manage"));
    await expect(strengths.nth(1)).toContainText(city.level(4, "ja"));
    await expect(strengths.nth(1)).toContainText("Every Monday: a list of deadlines.");

    const growth = person.section("outcome.growth").getByRole("listitem").filter({ has: page.getByRole("heading") });
    await expect(growth.nth(0)).toContainText(official("point/policy-alignment"));
    await expect(growth.nth(0)).toContainText(say("reason.below-aim", { by: 2 }));
    await expect(growth.nth(0)).toContainText(say("reason.new"));
    await expect(growth.nth(1)).toContainText(official("role/kakaricho-support"));
    await expect(growth.nth(1)).toContainText(say("reason.below-aim", { by: 1 }));
    await expect(growth).toHaveCount(2);

    const answers = page.getByRole("table", { name: say("outcome.detail") });
    await expect(answers.getByRole("row")).toHaveCount(1 + total);
    const row = (about: string) => answers.getByRole("row").filter({ hasText: official(about) });
    await expect(row("role/kakaricho-manage").getByRole("cell")).toContainText(`4 ${city.level(4, "ja")}`);
    await expect(row("point/staff-development").getByRole("cell")).toContainText(city.notApplicable.ja);

    await expect(page.getByRole("img", { name: say("outcome.radar") })).toBeVisible();
    const means = page.getByRole("table", { name: say("outcome.picture") });
    await expect(means.getByRole("row").filter({ hasText: say("group.roles") }).getByRole("cell")).toHaveText([/3\.0/, "2 / 2"]);
    await expect(means.getByRole("row").filter({ hasText: say("group.awareness") }).getByRole("cell")).toHaveText([/3\.0/, "3 / 4"]);
    await expect(page.getByText(say("outcome.private"))).toBeVisible();
    await expect(page.getByText(say("outcome.private-text"))).toBeVisible();
  });

  test("follows the level the person aims for", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await assess(person);
    const aim = (level: number) => page.getByRole("radio", { name: `${level} ${city.level(level, "ja")}` });
    const growth = person.section("outcome.growth").getByRole("listitem").filter({ has: page.getByRole("heading") });
    await expect(aim(3), "3 to begin with").toBeChecked();
    await expect(page.getByText(person.say("outcome.aim-hint"))).toBeVisible();

    await aim(3).focus();
    for (const level of [4, 5]) {
      await page.keyboard.press("ArrowRight");
      await expect(aim(level)).toBeChecked();
    }
    await expect(growth).toHaveCount(3);
    await expect(growth.nth(0)).toContainText(person.say("reason.below-aim", { by: 4 }));
    await expect(person.section("outcome.strengths").getByRole("listitem")).toHaveCount(1);

    for (const level of [4, 3, 2, 1]) {
      await page.keyboard.press("ArrowLeft");
      await expect(aim(level)).toBeChecked();
    }
    await expect(page.getByText(person.say("outcome.no-growth"))).toBeVisible();
    await expect(person.section("outcome.strengths").getByRole("listitem")).toHaveCount(3);

    await expect.poll(async () => (await onThisMachine(page)).join()).toContain('"aim": 1');
    await portal.open("#/assess/result");
    await expect(aim(1), "and it is remembered").toBeChecked();
  });

  for (const language of ["ja", "en"] as Language[]) {
    test(`draws a radar whose names are whole, ${language}`, async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/data", { language });
      await person.bringIn(typical);
      await person.goTo("#/assess/result");
      const cut = await page.getByRole("img", { name: person.say("outcome.radar") }).evaluate((picture) => {
        const frame = picture.getBoundingClientRect();
        const names = [...picture.querySelectorAll("text")].map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }));
        return names.filter(({ box }) => box.left < frame.left || box.right > frame.right).map(({ name }) => name?.trim());
      });
      expect(cut).toEqual([]);
    });
  }

  test("can be looked at on the way, and says how much is left", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start(ranks);
    const { total } = await person.number();
    await person.rate(4);
    await page.getByRole("link", { name: person.say("question.to-outcome") }).click();
    await expect(page.getByText(person.say("outcome.left", { count: total - 1 }))).toBeVisible();
    await person.button("outcome.to-assess").click();
    await person.expectNumber(1);
  });

  test("is empty with a way on before anything was answered", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess/result");
    await expect(page.getByText(person.say("outcome.empty"))).toBeVisible();
    await person.link("outcome.empty-start").click();
    await expect(person.heading()).toHaveText(person.say("assess.title"));
  });
});
