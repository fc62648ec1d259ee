// The interview sheet: a draft from the self-assessment, and one's own words. What is printed: paper.spec.ts.
import { city } from "./support/content.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { typical } from "./support/record.ts";
import type { Language } from "./support/sites.ts";

const kind = "one-on-one";
const editor = `#/interview/${kind}`;

for (const language of ["ja", "en"] as Language[]) {
  test.describe(`in ${language}`, () => {
    const official = (about: string) => city.official(about, "kakaricho", language);

    test("the draft comes from the self-assessment", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/data", { language });
      await person.bringIn(typical);
      await person.goTo("#/interview");
      await page.getByRole("heading", { name: city.interview(kind).name[language] }).getByRole("link").click();

      const strengths = person.part(kind, "strengths");
      await expect(strengths).toHaveValue(new RegExp("Halved the queue at the counter\\."));
      await expect(strengths).toHaveValue(new RegExp("Weekly list of deadlines for the section\\."));
      expect(await strengths.inputValue(), "the rating is for the person alone").not.toContain(city.level(5, language));
      const growth = await person.part(kind, "growth").inputValue();
      expect(growth.indexOf(official("point/policy-alignment")), "the widest gap first").toBeLessThan(
        growth.indexOf(official("role/kakaricho-support")),
      );
      expect(growth).not.toContain(official("role/kakaricho-manage"));
      for (const { text } of city.rank("kakaricho").roles) {
        expect(await person.part(kind, "must").inputValue()).toContain(text[language]);
      }
      await expect(person.part(kind, "will")).toHaveValue("I want to try project work.");
      await expect(person.part(kind, "done")).toHaveValue("");
      const { parts } = city.interview(kind);
      const paper = parts.filter(({ audience = "paper" }) => audience === "paper").length;
      const me = parts.filter(({ audience }) => audience === "me").length;
      const counts = { total: parts.length, written: 1, draft: 3, paper, me };
      await expect(page.getByText(person.say("editor.counts", counts))).toBeVisible();
    });
  });
}

test("what was typed is never overwritten by later answers, and the draft is one press away", async ({ page, portal }) => {
  const person = new Person(page);
  const strengths = person.part(kind, "strengths");
  await portal.open("#/data");
  await person.bringIn(typical);
  await person.goTo(editor);
  const draft = await strengths.inputValue();
  await strengths.fill("自分の言葉で。");
  await expect(page.getByText(person.say("editor.own"))).toBeVisible();

  // A later answer: another question is now rated highest.
  await person.goTo("#/assess");
  await person.start({ target: "kakaricho" });
  for (;;) {
    await person.rate(5);
    await person.writeEvidence("後から書いた出来事");
    const { n, total } = await person.number();
    if (n === total) break;
    await person.button("question.next").click();
    await person.expectNumber(n + 1);
  }
  await person.goTo(editor);
  await expect(strengths).toHaveValue("自分の言葉で。");
  await page.getByRole("button", { name: new RegExp(`^${person.say("editor.back")}`) }).click();
  await expect(strengths, "the draft has the later answers").toHaveValue(/後から書いた出来事/);
  await expect(strengths).not.toHaveValue(draft);
});

test("an emptied part stays empty: that too is the person's choice", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(typical);
  await person.goTo(editor);
  await person.part(kind, "growth").fill("");
  await person.goTo("#/tracks");
  await person.goTo(editor);
  await expect(person.part(kind, "growth")).toHaveValue("");
});

test("without an assessment every part says what will appear", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open(editor);
  await expect(page.getByText(person.say("editor.nothing"))).toHaveCount(2);
  await expect(page.getByText(person.say("editor.no-rank"))).toHaveCount(1);
});
