// The interview sheet: a draft from the self-assessment, one's own words, and one A4 page.
import { city } from "./support/content.ts";
import { flat, readPdf } from "./support/pdf.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { recordFile, typical } from "./support/record.ts";
import type { Language } from "./support/sites.ts";

const kind = "one-on-one";
const editor = `#/interview/${kind}`;
const paper = `${editor}/sheet`;

for (const language of ["ja", "en"] as Language[]) {
  test.describe(`in ${language}`, () => {
    const official = (about: string) => city.official(about, "kakaricho", language);
    const title = (part: string) => city.part(kind, part, language);

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

    test("what is printed is what was chosen, on one page, and nothing that was left out", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/data", { language });
      await person.bringIn(typical);
      await person.goTo(editor);
      await person.part(kind, "done").fill("Rebuilt the form for childcare.\nTrained two colleagues.");
      await person.part(kind, "support").fill("This stays between me and the page.");
      await person.onPaper(kind, "support").uncheck();
      const chosen = await Promise.all(
        ["done", "strengths", "growth", "will", "must"].map((part) => person.part(kind, part).inputValue()),
      );
      await person.link("editor.to-sheet").click();
      await expect(person.heading()).toHaveText(person.say("sheet.title"));
      await expect(page.getByText(person.say("sheet.too-long"))).toBeHidden();

      const printed = await readPdf(page);
      expect(printed.pages).toHaveLength(1);
      for (const text of chosen) expect(printed.flat).toContain(flat(text));
      for (const part of ["done", "strengths", "growth", "will", "can", "must", "questions"]) {
        expect(printed.flat).toContain(flat(title(part)));
      }
      expect(printed.flat).toContain(flat(person.say("sheet.heading", { kind: city.interview(kind).name[language] })));
      expect(printed.flat).toContain(flat(person.say("sheet.target", { rank: city.titles("kakaricho", language) })));
      expect(printed.flat).toContain(flat(person.say("sheet.current", { rank: city.titles("shunin", language) })));
      expect(printed.flat).toContain(flat(person.say("sheet.foot")));
      for (const left of [title("support"), "This stays between me and the page."]) {
        expect(printed.flat).not.toContain(flat(left));
      }
      for (const frame of ["nav.plan", "sheet.print", "sheet.lead", "frame.skip", "frame.private"]) {
        expect(printed.flat, `${frame} belongs to the screen`).not.toContain(flat(person.say(frame)));
      }
    });

    test("a text that is too long for one page is said before printing, and is not cut", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open(editor, { language });
      const lines = Array.from({ length: 90 }, (_, line) => `Line ${line + 1} of what I did.`);
      await person.part(kind, "done").fill(lines.join("\n"));
      await person.link("editor.to-sheet").click();
      await expect(page.getByText(person.say("sheet.too-long"), { exact: true })).toBeVisible();
      const printed = await readPdf(page);
      expect(printed.pages.length).toBeGreaterThan(1);
      for (const line of lines) expect(printed.flat).toContain(flat(line));
      await person.link("sheet.edit").click();
      await person.part(kind, "done").fill("Short.");
      await person.link("editor.to-sheet").click();
      await expect(person.heading()).toHaveText(person.say("sheet.title"));
      await expect(page.getByText(person.say("sheet.too-long"), { exact: true })).toBeHidden();
    });

    test("when nothing is chosen, the page says so and offers the way back", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open(editor, { language });
      for (const { id } of city.interview(kind).parts) await person.onPaper(kind, id).uncheck();
      const total = city.interview(kind).parts.length;
      await expect(page.getByText(person.say("editor.printed", { count: 0, total }))).toBeVisible();
      await person.link("editor.to-sheet").click();
      await expect(page.getByText(person.say("sheet.nothing"))).toBeVisible();
      await expect(person.button("sheet.print")).toBeDisabled();
      await person.link("sheet.edit").click();
      await expect(person.part(kind, "done")).toBeVisible();
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

test("without an assessment every part says what will appear, and the page leaves room to write by hand", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open(editor);
  await expect(page.getByText(person.say("editor.nothing"))).toHaveCount(2);
  await expect(page.getByText(person.say("editor.no-rank"))).toHaveCount(1);
  await person.goTo(paper);
  const printed = await readPdf(page);
  expect(printed.pages).toHaveLength(1);
  for (const { title } of city.interview(kind).parts) expect(printed.flat).toContain(flat(title.ja));
});

test("the print button opens the browser's print dialog", async ({ page, portal }) => {
  const person = new Person(page);
  await page.addInitScript(() => (window.print = () => (document.title = "printing")));
  await portal.open(paper);
  await person.button("sheet.print").click();
  await expect(page).toHaveTitle("printing");
});

test("long words and many lines stay inside the paper", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  const text = `https://example.invalid/${"a".repeat(300)}`;
  await person.bringIn(recordFile({ sheets: { [kind]: { parts: { done: { text, on_paper: true } } } } }));
  await person.goTo(paper);
  const printed = await readPdf(page);
  expect(printed.flat).toContain(flat(text));
  const [sheet] = [page.getByRole("article")];
  const { scroll, client } = await sheet.evaluate(({ scrollWidth, clientWidth }) => ({ scroll: scrollWidth, client: clientWidth }));
  expect(scroll).toBeLessThanOrEqual(client);
});

for (const width of [1280, 360]) {
  test(`at ${width} px the warning agrees with the paper, line by line around the limit`, async ({ page, portal }) => {
    const person = new Person(page);
    await page.setViewportSize({ width, height: 800 });
    await portal.open(editor);
    for (const count of [5, 10, 11, 12, 13, 14, 16]) {
      await person.part(kind, "done").fill(Array.from({ length: count }, (_, line) => `${line + 1} 行目`).join("\n"));
      await person.link("editor.to-sheet").click();
      await expect(person.heading()).toHaveText(person.say("sheet.title"));
      const { pages } = await readPdf(page);
      const warned = await page.getByText(person.say("sheet.too-long"), { exact: true }).isVisible();
      expect.soft(warned, `${count} lines take ${pages.length} page(s)`).toBe(pages.length > 1);
      await person.link("sheet.edit").click();
    }
  });
}
