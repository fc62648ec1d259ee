// The sheet on paper: what was chosen word for word and nothing else, on as many pages as was said before printing.
import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { expectNoAxeViolations } from "./support/axe.ts";
import { city } from "./support/content.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { flat, readPdf } from "./support/pdf.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { type Entered, recordFile } from "./support/record.ts";
import type { Language } from "./support/sites.ts";

type Audience = "me" | "talk" | "paper";
interface Written {
  title: string;
  text: string | null;
  audience: Audience;
}
interface Sheet {
  kind?: string;
  name?: string;
  day?: string;
  with?: string;
  parts: Record<string, Written>;
}

const languages: Language[] = ["ja", "en"];
const kinds = city.interviews as ((typeof city.interviews)[number] & { pages?: number })[];

/** Somebody with answers, a note, a plan and a path, and these sheets. */
const withSheets = (sheets: Record<string, Sheet>, entered: Entered = full): string =>
  recordFile({ ...entered, sheets });

const full: Entered = {
  current: "shunin",
  target: "kakaricho",
  answers: {
    "role/kakaricho-manage": { rating: 4, evidence: { situation: "Weekly list of deadlines." }, note: "A private note." },
    "point/policy-alignment": { rating: 1, note: "Another private note." },
    "point/work-improvement": { rating: 5, evidence: { situation: "Halved the queue." } },
  },
  goals: [1, 2].map((id) => ({
    id, title: `Goal ${id}`, about: null, state: "priority", begun: "2026-04-01", ended: null, first_step: "Ask someone.", sign: "",
    actions: [], reflection: "",
  })),
  path: {
    stages: [{ id: 1, kind: "assignment", name: "窓口の係", from: "2019", to: "2022", field: null, learned: "説明のしかた" }],
    wish: { fields: [], place: "本庁", reasons: "企画をしてみたい" },
    life: { events: "A life event.", conditions: "A condition.", shown: false },
  },
};

/** What an ordinary part says. */
const ordinary = (kind: string, part: string): string =>
  `${kind}/${part} について。\n窓口の待ち時間を「15分」まで減らしました（前年比 −40%）。 Halved the queue & kept <notes>.`;

/** Opens the sheet of a kind with this record. */
const open = async (person: Person, record: string, kind: string): Promise<void> => {
  await person.bringIn(record);
  await person.goTo(`#/interview/${kind}/sheet`);
  await expect(person.heading()).toContainText(person.say("sheet.title"));
};

/** What the check says about pages. */
const said = (person: Person) => person.section("sheet.check").locator("> [role=status]");

/** How many pages it says, of how many it may take. */
const saidPages = async (person: Person, may: number): Promise<number> => {
  const words = await said(person).innerText();
  if (words.includes(person.say("sheet.fits-one"))) return 1;
  if (words.includes(person.say("sheet.fits-two"))) return 2;
  const over = person.say.pattern(may === 1 ? "sheet.over-one" : "sheet.over-two").source.replace(/\$$/, "");
  return Number(new RegExp(over).exec(words)?.groups?.pages);
};

/** Whom a part is for, as one chooses it in the check. */
const whom = (page: Page, person: Person, part: string) => page.getByLabel(person.say("sheet.whom", { part }), { exact: true });

for (const language of languages) {
  for (const { id, name, parts, pages: may = 1 } of kinds) {
    test(`${id} in ${language}: what was chosen, word for word, on the pages it may take`, async ({ page, portal }, info) => {
      const person = new Person(page, language);
      const audience = (place: number): Audience => (["paper", "me", "paper", "talk"] as const)[place % 4] ?? "paper";
      const title = (part: (typeof parts)[number]) => part.title[language];
      const of = (whom: Audience) => parts.filter((_, place) => audience(place) === whom);
      const written = parts.map((part, place) => [part.id, { title: title(part), text: ordinary(id, part.id), audience: audience(place) }]);
      const sheet = { kind: name[language], day: "R8.12.1", name: "Hanako 花子", parts: Object.fromEntries(written) };
      await portal.open("#/data", { language });
      await open(person, withSheets({ [id]: sheet }), id);

      const printed = await readPdf(page);
      info.annotations.push({ type: "pages", description: `${printed.pages.length} of ${may}` });
      expect(printed.pages.length).toBeLessThanOrEqual(may);
      expect(await saidPages(person, may), "as was said").toBe(printed.pages.length);
      for (const part of of("paper")) {
        expect(printed.flat).toContain(flat(title(part)));
        expect(printed.flat).toContain(flat(ordinary(id, part.id)));
      }
      await expect(page.getByRole("article").getByRole("heading", { level: 3 })).toHaveText(of("paper").map(title));
      for (const part of [...of("me"), ...of("talk")]) expect(printed.flat).not.toContain(flat(`${id}/${part.id} について`));
      for (const never of ["private note", "A life event", "A condition"]) expect(printed.flat).not.toContain(flat(never));
      for (const head of [person.say("sheet.heading", { kind: name[language] }), "Hanako 花子", person.say("sheet.with"), person.say("sheet.foot")]) {
        expect(printed.flat).toContain(flat(head));
      }
      expect(printed.flat).toContain(flat(language === "ja" ? "2026年12月1日" : "1 December 2026"));
      for (const frame of ["nav.plan", "sheet.print", "sheet.lead", "sheet.check", "copy.title", "frame.skip", "frame.private", "audience.me"]) {
        expect(printed.flat, `${frame} belongs to the screen`).not.toContain(flat(person.say(frame)));
      }

      // The same for a mail, and what is to be talked about only when it is asked for.
      const text = person.field("copy.text");
      for (const part of of("paper")) expect(await text.inputValue()).toContain(ordinary(id, part.id));
      for (const part of [...of("me"), ...of("talk")]) await expect(text).not.toHaveValue(new RegExp(`${id}/${part.id} `));
      await person.field("copy.talk").check();
      for (const part of of("talk")) expect(await text.inputValue()).toContain(ordinary(id, part.id));
      for (const part of of("me")) await expect(text).not.toHaveValue(new RegExp(`${id}/${part.id} `));
    });
  }

  test(`in ${language}, every kind as it is at first fits the pages it may take`, async ({ page, portal }) => {
    test.slow();
    const person = new Person(page, language);
    await portal.open("#/data", { language });
    await person.bringIn(withSheets({}));
    for (const { id, pages: may = 1 } of kinds) {
      await person.goTo(`#/interview/${id}/sheet`);
      await expect(page.getByRole("article")).toBeVisible();
      const printed = await readPdf(page);
      expect.soft(printed.pages.length, id).toBeLessThanOrEqual(may);
      expect.soft(await saidPages(person, may), `${id}, as was said`).toBe(printed.pages.length);
      for (const never of ["private note", "A life event"]) expect.soft(printed.flat).not.toContain(flat(never));
    }
  });
}

const mixed = "窓口の説明をわかりやすくするため、よくある質問を一枚にまとめました。Excel の表（12件）と https://example.invalid/faq も見直しました。";
/** So many lines in the first part of a kind, and a few sentences in the others. */
const long = (kind: string, lines: number): string => {
  const parts = city.interview(kind).parts.map(({ id, title }, place) => {
    const first = Array.from({ length: lines }, (_, line) => `${line + 1} 行目 of what I did`).join("\n");
    return [id, { title: title.ja, text: place === 0 ? first : mixed.repeat(place % 2), audience: "paper" as const }] as const;
  });
  return withSheets({ [kind]: { kind, parts: Object.fromEntries(parts) } });
};

for (const [kind, width, lengths] of [
  ["one-on-one", 1280, [1, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 20, 44, 46, 50, 93, 97, 120]],
  ["one-on-one", 360, [1, 4, 5, 6, 7, 8, 9, 10, 11, 13, 16, 45, 49, 60]],
  ["appraisal-end", 1280, [1, 8, 9, 11, 12, 13, 30, 40, 44, 45, 46, 47, 48, 49, 52, 58, 62, 95, 110]],
] as const) {
  test(`${kind} at ${width} px: the pages that are said are those of the paper, for texts of many lengths`, async ({ page, portal }) => {
    test.slow();
    const person = new Person(page);
    const may = kinds.find(({ id }) => id === kind)?.pages ?? 1;
    await page.setViewportSize({ width, height: 800 });
    await portal.open("#/data");
    const counts = new Set<number>();
    for (const lines of lengths) {
      await open(person, long(kind, lines), kind);
      const { pages } = await readPdf(page);
      counts.add(pages.length);
      expect.soft(await saidPages(person, may), `${lines} lines`).toBe(pages.length);
    }
    expect(counts, "texts that fit and texts that do not").toContain(may);
    expect(counts).toContain(may + 1);
  });
}

test("a text longer than a page is said before printing with the part it is in, and nothing is cut", async ({ page, portal }) => {
  const person = new Person(page);
  const { id, title } = city.interview("one-on-one").parts[1] ?? { id: "", title: { ja: "", en: "" } };
  const lines = Array.from({ length: 90 }, (_, line) => `Line ${line + 1} of what I did.`);
  const sheet = { parts: { [id]: { title: title.ja, text: lines.join("\n"), audience: "paper" as const } } };
  await portal.open("#/data");
  await open(person, withSheets({ "one-on-one": sheet }), "one-on-one");
  await expect(said(person)).toContainText(person.say("sheet.over-parts"));
  await expect(said(person).getByRole("listitem").filter({ hasText: title.ja })).toBeVisible();
  await expect(person.button("sheet.print")).toBeEnabled();
  const printed = await readPdf(page);
  expect(printed.pages.length).toBeGreaterThan(1);
  for (const line of lines) expect(printed.flat).toContain(flat(line));
  // Taken off the page, the rest fits, and the focus is still on the choice.
  await whom(page, person, title.ja).selectOption(person.say("audience.talk"));
  await expect(said(person)).toContainText(person.say("sheet.fits-one"));
  await expect(whom(page, person, title.ja)).toBeFocused();
  expect((await readPdf(page)).flat).not.toContain(flat("Line 7 of what I did."));
});

test("with nothing chosen the page says so, cannot be printed, and shows the way on", async ({ page, portal }) => {
  const person = new Person(page);
  const { parts } = city.interview("one-on-one");
  const off = parts.map(({ id, title }) => [id, { title: title.ja, text: null, audience: "me" as const }] as const);
  await portal.open("#/data");
  await open(person, withSheets({ "one-on-one": { parts: Object.fromEntries(off) } }), "one-on-one");
  await expect(said(person)).toContainText(person.say("sheet.nothing"));
  await expect(person.button("sheet.print")).toBeDisabled();
  await expect(page.getByText(person.say("copy.empty"))).toBeVisible();
  expect((await readPdf(page)).flat).toContain(flat(person.say("sheet.nothing")));
  const title = parts[2]?.title.ja ?? "";
  await whom(page, person, title).selectOption(person.say("audience.paper"));
  await expect(person.button("sheet.print")).toBeEnabled();
  expect((await readPdf(page)).flat).toContain(flat(title));
  await person.link("sheet.edit").click();
  await expect(person.heading()).toHaveText(city.interview("one-on-one").name.ja);
});

for (const language of languages) {
  test(`a kind and a part the content no longer has are read and printed, in ${language}`, async ({ page, portal }) => {
    const person = new Person(page, language);
    const sheets = {
      "long-gone": {
        kind: "昔の面談",
        parts: {
          old: { title: "昔の項目", text: "そのころ書いたこと", audience: "paper" as const },
          older: { title: "昔のひみつ", text: "誰にも見せないこと", audience: "me" as const },
        },
      },
      "one-on-one": { parts: { retired: { title: "なくなった項目", text: "残っている言葉", audience: "paper" as const } } },
    };
    await portal.open("#/data", { language });
    await open(person, withSheets(sheets), "long-gone");
    const printed = await readPdf(page);
    expect(printed.pages).toHaveLength(1);
    for (const words of ["昔の面談", "昔の項目", "そのころ書いたこと"]) expect(printed.flat).toContain(words);
    expect(printed.flat).not.toContain("誰にも見せないこと");
    expect(printed.flat).not.toContain("昔のひみつ");
    await expect(said(person)).toContainText(person.say("sheet.fits-one"));
    await person.goTo("#/interview/one-on-one/sheet");
    const other = await readPdf(page);
    for (const words of ["なくなった項目", "残っている言葉"]) expect(other.flat).toContain(words);
  });
}

test("day, name and whom one meets are blank lines until they are given; no day is said when the field is left", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await open(person, withSheets({}), "one-on-one");
  const sheet = page.getByRole("article");
  await expect(sheet.getByText(person.say("sheet.name"), { exact: true })).toBeVisible();
  const day = person.field("sheet.date");
  await day.fill("来週");
  await expect(page.getByText(person.say("plan.date-unreadable"))).toBeHidden();
  await person.field("sheet.name").fill("塩尻 花子");
  await person.field("sheet.with").fill("係長");
  await expect(page.getByText(person.say("plan.date-unreadable"))).toBeVisible();
  await expect(sheet).toContainText("来週");
  await day.fill("R8.12.1");
  await expect(page.getByText(person.say("plan.date-unreadable"))).toBeHidden();
  const printed = await readPdf(page);
  for (const words of ["2026年12月1日", "塩尻花子", "係長"]) expect(printed.flat).toContain(words);
  await expect(person.field("copy.text")).toHaveValue(/2026年12月1日\n.*塩尻 花子\n.*係長/);
});

test("the text is copied, or selected where the browser does not allow that, or saved", async ({ page, portal }) => {
  const person = new Person(page);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const sheet = { parts: { done: { title: "", text: "# 一つ目\n* 二つ目", audience: "paper" as const } } };
  await portal.open("#/data");
  await open(person, withSheets({ "one-on-one": sheet }, {}), "one-on-one");
  const text = person.field("copy.text");
  await person.button("copy.copy").click();
  await expect(page.getByText(person.say("copy.copied"))).toBeVisible();
  await expect(person.button("copy.copy")).toBeFocused();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll("\r\n", "\n")).toBe(await text.inputValue());
  expect(copied).toContain("# 一つ目");

  await person.choice("copy.markdown").check();
  await expect(text).toHaveValue(/\\# 一つ目/);
  await expect(page.getByText(person.say("copy.copied"))).toBeHidden();
  for (const [form, ending] of [["copy.markdown", "md"], ["copy.plain", "txt"]] as const) {
    await person.choice(form).check();
    const download = page.waitForEvent("download");
    await person.button("copy.save").click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`ayumi-one-on-one.${ending}`);
    expect(readFileSync(await file.path(), "utf8")).toBe(await text.inputValue());
  }

  await page.evaluate(() => (document.execCommand = () => false));
  await person.button("copy.copy").click();
  await expect(page.getByText(person.say("copy.failed"))).toBeVisible();
  const selected = await text.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart === field.value.length);
  expect(selected, "to be copied by hand").toBe(true);
  await expect(text).toBeFocused();
});

test("the print button opens the browser's print dialog", async ({ page, portal }) => {
  const person = new Person(page);
  await page.addInitScript(() => (window.print = () => (document.title = "printing")));
  await portal.open("#/interview/one-on-one/sheet");
  await person.button("sheet.print").click();
  await expect(page).toHaveTitle("printing");
});

test("long words stay inside the paper, on a phone as well", async ({ page, portal }) => {
  const person = new Person(page);
  const text = `https://example.invalid/${"a".repeat(300)}`;
  const sheet = { name: "b".repeat(120), parts: { done: { title: "", text, audience: "paper" as const } } };
  await portal.open("#/data");
  await open(person, withSheets({ "one-on-one": sheet }), "one-on-one");
  expect((await readPdf(page)).flat).toContain(text);
  for (const width of [1280, 360, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const { scroll, client } = await page.getByRole("article").evaluate(({ scrollWidth: scroll, clientWidth: client }) => ({ scroll, client }));
    expect(scroll).toBeLessThanOrEqual(client);
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
  }
});
