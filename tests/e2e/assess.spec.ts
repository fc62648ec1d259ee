// The self-assessment: one question at a time, every answer kept, and a result that explains itself.
import { expectNoAxeViolations } from "./support/axe.ts";
import { city } from "./support/content.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { onThisMachine, recordFile, typical } from "./support/record.ts";
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

  test("left and right go to the question before and after, also from a level, and stop at both ends", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start(ranks);
    const { total } = await person.number();
    await page.keyboard.press("ArrowLeft");
    await person.expectNumber(1);
    await person.rating(2).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await person.expectNumber(2);
    await expect(person.question()).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await person.expectNumber(1);
    await expect(person.rating(2), "no other level was chosen on the way").toBeChecked();
    for (let n = 2; n <= total; n++) {
      await page.keyboard.press("ArrowRight");
      await person.expectNumber(n);
    }
    await page.keyboard.press("ArrowRight");
    await person.expectNumber(total);
    const evidence = person.field("question.evidence");
    await evidence.fill("ab");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("-");
    await expect(evidence, "in a text they move within it").toHaveValue("a-b");
    await person.expectNumber(total);
  });

  test("a key pressed on a level takes the focus with it, so that the arrows go on from there", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start(ranks);
    await person.rating(1).focus();
    await person.rate(4);
    await expect(person.rating(4)).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(person.rating(3)).toBeChecked();
  });

  test("other keys and key combinations are left alone", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start(ranks);
    for (const key of ["6", "9", "x", "Control+3", "Alt+3", "Control+ArrowRight", "Shift+ArrowRight"]) await page.keyboard.press(key);
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
        for (const key of ["3", "n", "Enter", "ArrowRight"]) {
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

test.describe("what goes with an answer", () => {
  const first = city.rank("kakaricho").roles[0]!.id;

  test("what each level looks like opens at that level, or at all of them", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start(ranks);
    const behaviours = city.behaviours(`role/${first}`, "ja");
    const shown = (level: number) => page.getByText(behaviours[level - 1] ?? "?", { exact: true });
    for (const level of [1, 2, 3, 4, 5]) await expect(shown(level)).toBeHidden();
    await page.locator("summary").filter({ hasText: city.level(4, "ja") }).press("Enter");
    await expect(shown(4)).toBeVisible();
    for (const level of [1, 2, 3, 5]) await expect(shown(level)).toBeHidden();
    await expect(page.getByRole("radio", { checked: true }), "looking is not answering").toHaveCount(0);
    await person.button("question.open-all").click();
    for (const level of [1, 2, 3, 4, 5]) await expect(shown(level)).toBeVisible();
    await person.rate(3);
    await person.button("question.close-all").click();
    for (const level of [1, 2, 3, 4, 5]) await expect(shown(level)).toBeHidden();
  });

  test("situation, task, action and result, a wish and a note are kept, and open again where something is written", async ({ page, portal }) => {
    const person = new Person(page);
    const { say } = person;
    await portal.open("#/assess");
    await person.start(ranks);
    for (const id of ["question.task", "question.action", "question.result", "question.note-label"]) {
      await expect(person.field(id), "quiet until it is wanted").toBeHidden();
    }
    await person.writeEvidence("窓口が混んだ月曜の朝");
    await person.disclosure("question.parts").click();
    await person.field("question.task").fill("待ち時間を短く");
    await person.field("question.action").fill("受付を二つに分けた");
    await person.field("question.result").fill("10分短くなった");
    await page.getByRole("checkbox", { name: say("question.wish") }).check();
    await person.disclosure("question.note").click();
    await expect(page.getByText(say("question.note-private"))).toBeVisible();
    await person.field("question.note-label").fill("異動の話はまだ内緒");
    await expect.poll(async () => (await onThisMachine(page)).join()).toContain("異動の話はまだ内緒");

    await portal.open("#/assess");
    await expect(person.field("question.task")).toHaveValue("待ち時間を短く");
    await expect(person.field("question.result")).toHaveValue("10分短くなった");
    await expect(page.getByRole("checkbox", { name: say("question.wish") })).toBeChecked();
    await expect(person.field("question.note-label"), "somebody may be looking on").toBeHidden();
    await expect(person.disclosure("question.note")).toContainText(say("question.note-filled"));
    await person.field("question.result").fill("");
    await person.field("question.action").fill("");
    await person.field("question.task").fill("");
    await expect(person.field("question.task"), "it does not close under the one who deletes").toBeVisible();

    await person.goTo("#/data");
    const { answers } = JSON.parse((await person.exportFile()).text).assessment;
    expect(answers[`role/${first}`]).toEqual({ evidence: { situation: "窓口が混んだ月曜の朝" }, note: "異動の話はまだ内緒", wish: true });
  });

  test("the prompts are the portal's, and none asks for praise of oneself", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start(ranks);
    await person.disclosure("question.prompts").click();
    const prompts = page.locator("details").filter({ has: person.disclosure("question.prompts") });
    await expect(prompts.getByRole("listitem")).toHaveText(city.prompts.map((prompt) => prompt.ja));
    await expect(prompts).toContainText(person.say("source.portal"));
  });
});

test.describe("texts of every kind", () => {
  test("10,000 characters are fine, 12,000 are said to be too many, and nothing is lost", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start(ranks);
    const evidence = person.field("question.evidence");
    await evidence.fill("あ".repeat(10_000));
    await expect(page.getByText(person.say("field.count-of", { n: 10_000, guide: 300 }))).toBeVisible();
    await expect(evidence).not.toHaveAttribute("aria-invalid", "true");
    const long = "𠮷".repeat(12_000);
    await evidence.fill(long);
    await expect(page.getByText(person.say("field.over", { over: 2_000 }))).toBeVisible();
    await expect(evidence).toHaveAttribute("aria-invalid", "true");
    await expect.poll(async () => (await onThisMachine(page)).join().includes(long)).toBe(true);
    await portal.open("#/assess");
    await expect(evidence).toHaveValue(long);
  });

  test("emoji and combining characters count as what one sees, and come back as they were", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start(ranks);
    const text = "👩🏽‍💻👨‍👩‍👧が葛󠄀";
    await person.writeEvidence(text);
    await expect(page.getByText(person.say("field.count-of", { n: 4, guide: 300 }))).toBeVisible();
    await expect.poll(async () => (await onThisMachine(page)).join()).toContain(text);
    await portal.open("#/assess");
    await expect(person.field("question.evidence")).toHaveValue(text);
  });

  test("pasted rich text arrives as plain text", async ({ page, portal, context }) => {
    const person = new Person(page);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await portal.open("#/assess");
    await person.start(ranks);
    await page.evaluate(async () => {
      const as = (type: string, text: string) => new Blob([text], { type });
      const html = as("text/html", "<h1>大きい</h1><b>太字</b>");
      await navigator.clipboard.write([new ClipboardItem({ "text/html": html, "text/plain": as("text/plain", "大きい\n太字") })]);
    });
    await person.field("question.evidence").focus();
    await page.keyboard.press("Control+v");
    await expect(person.field("question.evidence")).toHaveValue("大きい\n太字");
  });
});

test.describe("answers of another time", () => {
  const [shared, question] = ["point/work-improvement", city.question("point/work-improvement", "ja")];
  const carried = recordFile({
    current: "shunin",
    target: "shunin",
    answers: { [shared]: { rating: 4, rated_for: "shunin", evidence: { situation: "mine" } } },
    words: { [shared]: question },
  });

  test("carry over to another rank that asks the same, say so, and can be left or changed", async ({ page, portal }) => {
    const person = new Person(page);
    const { say } = person;
    await portal.open("#/data");
    await person.bringIn(carried);
    await person.goTo("#/assess");
    await expect(page.getByText(say.pattern("assess.carried"))).toHaveCount(0);
    await person.field("assess.target").selectOption("kakaricho");
    await expect(page.getByRole("status").filter({ hasText: say("assess.carried", { count: 1 }) })).toBeVisible();

    await person.button("assess.as-list").click();
    await expect(person.heading()).toHaveText(say("list.title"));
    const row = person.inList(question);
    await expect(row).toContainText(say("list.carried", { rank: city.titles("shunin", "ja") }));
    await row.getByRole("button", { name: say("list.open-one") }).click();
    await expect(person.question()).toHaveText(question);
    await expect(page.getByText(say("question.carried", { rank: city.titles("shunin", "ja") }))).toBeVisible();
    await person.button("question.carried-keep").press("Enter");
    await expect(person.button("question.carried-keep")).toHaveCount(0);
    await expect(person.rating(4)).toBeFocused();
    await expect(person.rating(4)).toBeChecked();
    await expect(person.field("question.evidence")).toHaveValue("mine");

    await person.goTo("#/data");
    const { answers } = JSON.parse((await person.exportFile()).text).assessment;
    expect(answers[shared]).toMatchObject({ rating: 4, rated_for: "kakaricho" });
  });

  test("to questions no longer asked stay readable, and go only when the person says so twice", async ({ page, portal }) => {
    const person = new Person(page);
    const { say } = person;
    const answers = {
      "role/of-another-time": { rating: 2, rated_for: "shunin", evidence: { situation: "昔の出来事" }, note: "昔のメモ" },
      "point/forgotten": { wish: true },
    };
    await portal.open("#/data");
    await person.bringIn(recordFile({ target: "shunin", answers, words: { "role/of-another-time": "昔の問い" } }));
    await person.goTo("#/assess");
    const retired = person.section("assess.retired");
    await expect(retired.getByRole("heading", { level: 3 })).toHaveText(["昔の問い", "point/forgotten"]);
    for (const words of ["昔の出来事", "昔のメモ", city.level(2, "ja")]) await expect(retired).toContainText(words);
    const card = retired.getByRole("listitem").filter({ hasText: "昔の問い" });
    await expect(card.getByRole("button", { name: say("assess.forget-yes") })).toBeHidden();
    await card.locator("summary").click();
    await card.getByRole("button", { name: say("assess.forget-yes") }).press("Enter");
    await expect(card).toHaveCount(0);
    await expect(page.getByRole("heading", { name: say("assess.retired") })).toBeFocused();
    await retired.locator("summary").click();
    await retired.getByRole("button", { name: say("assess.forget-yes") }).press("Enter");
    await expect(retired).toHaveCount(0);
    await expect(person.heading()).toBeFocused();
  });
});

test.describe("the list", () => {
  const questions = city.rank("kakaricho").roles.map(({ id }) => city.question(`role/${id}`, "ja"));
  const [one, two] = questions as [string, string];

  test("rates by keys: left and right choose, up and down go on, numbers and N rate", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.chooseRanks(ranks);
    await person.button("assess.as-list").click();
    const { say } = person;
    const total = await page.locator(".row").count();
    await person.choiceInList(one, 1).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await expect(person.choiceInList(one, 2)).toBeChecked();
    await page.keyboard.press("ArrowDown");
    await expect(person.choiceInList(two, 1), "the first, as nothing is chosen yet").toBeFocused();
    await expect(person.choiceInList(two, 1)).not.toBeChecked();
    await page.keyboard.press("4");
    await expect(person.choiceInList(two, 4)).toBeChecked();
    await expect(person.choiceInList(two, 4)).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(person.choiceInList(one, 2), "the one chosen").toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(person.choiceInList(one, 2), "nothing is before the first").toBeFocused();
    await expect(person.choiceInList(one, 2)).toBeChecked();
    await page.keyboard.press("n");
    await expect(person.choiceInList(one, "N")).toBeChecked();
    await expect(page.getByRole("progressbar", { name: say("question.progress", { n: 2, total }) })).toBeVisible();
  });

  test("has the wish and what happened, and neither writing nor converting rates", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await person.bringIn(recordFile(ranks));
    await person.goTo("#/assess/list");
    const row = person.inList(one);
    await row.getByRole("checkbox", { name: person.say("question.wish") }).check();
    await row.locator("summary").click();
    const evidence = row.getByRole("textbox");
    await evidence.pressSequentially("3 days, n 5");
    await page.keyboard.press("ArrowUp");
    await expect(evidence).toHaveValue("3 days, n 5");
    for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
      await person.choiceInList(one, 1).dispatchEvent("keydown", { key: "3", bubbles: true, cancelable: true, ...composing });
    }
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await expect(row).toContainText(person.say("question.note-filled"));
    await person.goTo("#/data");
    const { answers } = JSON.parse((await person.exportFile()).text).assessment;
    expect(Object.values(answers)).toEqual([{ wish: true, evidence: { situation: "3 days, n 5" } }]);
  });

  test("is left for the question one was at, and comes back to it", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await person.bringIn(recordFile(ranks));
    await person.goTo("#/assess/list");
    await person.choiceInList(two, 3).focus();
    await page.keyboard.press("Space");
    await expect(person.choiceInList(two, 3)).toBeChecked();
    await person.button("list.leave").click();
    await expect(person.question()).toHaveText(two);
    await expect(person.rating(3)).toBeChecked();
    await page.keyboard.press("ArrowRight");
    await person.expectNumber(3);
    const third = await person.question().innerText();
    await person.link("list.open").click();
    await expect(person.heading()).toHaveText(person.say("list.title"));
    await expect(page.getByRole("group", { name: third })).toBeFocused();
    await page.keyboard.press("5");
    await expect(person.choiceInList(third, 5)).toBeChecked();
  });

  test("without an aim says what will be there", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess/list");
    await expect(page.getByText(person.say("list.empty"))).toBeVisible();
    await person.link("list.empty-start").click();
    await expect(person.field("assess.target")).toBeVisible();
  });
});

for (const width of [1280, 360]) {
  for (const language of ["ja", "en"] as Language[]) {
    test(`everything open is accessible and fits, ${width} px, ${language}`, async ({ page, portal }) => {
      await page.setViewportSize({ width, height: 800 });
      const person = new Person(page, language);
      await portal.open("#/data", { language });
      const about = "point/work-improvement";
      const answers = {
        [about]: { rating: 4, rated_for: "shunin", evidence: { situation: "x".repeat(200), result: "y" }, note: "z", wish: true },
        "role/of-another-time": { rating: 2, evidence: { situation: "then" }, note: "mine" },
      };
      await person.bringIn(recordFile({ target: "kakaricho", at: about, answers }));
      for (const route of ["#/assess", "#/assess/list"]) {
        await person.goTo(route);
        await expect(page.getByRole("radio").first()).toBeVisible();
        await page.locator("summary").evaluateAll((all) => all.forEach((summary) => (summary as HTMLElement).click()));
        await expectNoSidewaysScroll(page);
        await expectNoAxeViolations(page);
        const small = await page.locator("main :is(label, summary, button)").evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
            // A label is pressed with all that is around it.
            .filter((one) => !(one.matches("label") && one.closest(".field, .level, .aim__level, .choice")))
            .map((one) => one.outerHTML.slice(0, 80)),
        );
        expect(small, "large enough to press").toEqual([]);
      }
      await person.goTo("#/assess");
      await person.button("question.settings").click();
      await expect(person.section("assess.retired")).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page);
    });
  }
}

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

    await expect.poll(async () => (await onThisMachine(page)).join()).toContain('"aim":1');
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
