// Ratings handed in by many, and the picture made of them: what is shown and what is saved, attacked.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "./support/axe.ts";
import { city } from "./support/content.ts";
import { follow, tabTo } from "./support/keyboard.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { recordFile, typical } from "./support/record.ts";
import { contribution, fill } from "./support/room.mjs";
import type { Language } from "./support/sites.ts";

const route = "#/workshop/room";
const workshop = JSON.parse(readFileSync(new URL("../../static-data/workshop.json", import.meta.url), "utf8"));
const groups: { id: string; name: Record<Language, string> }[] = workshop.groups;
const questions = city.questions.map(({ about }) => about);
const { organisation } = city;

interface Upload { name: string; mimeType: string; buffer: Buffer }

const upload = (name: string, content: string | Buffer): Upload => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(content),
});

/** Forty people, the last three of the last group; only these gave the highest level to the first question. */
const forty = Array.from({ length: 40 }, (_, person) => {
  const small = person >= 37;
  const level = (place: number) =>
    place === 0 ? (small ? 5 : 1 + (Math.floor(person / 3) % 3)) : place < 4 ? 1 + (Math.floor(person / 5 ** (place - 1)) % 5) : 1 + ((person * 7 + place * 3) % 5);
  const group = groups[small ? 3 : person % 3]?.id;
  return upload(`${person}.json`, contribution({ organisation, questions: questions.slice(0, 20), group, level, wishes: (place: number) => (person + place) % 4 === 0 }));
});

class Trainer extends Person {
  async take(files: Upload[] | string[]): Promise<void> {
    await this.field("room.files").setInputFiles(files as Upload[]);
    await expect(this.button("room.stop")).toBeHidden({ timeout: 30_000 });
  }

  picture(n: number) {
    return this.page.getByRole("heading", { level: 2, name: this.say("room.picture", { n }) });
  }

  async all(): Promise<void> {
    await this.field("room.filter").selectOption({ label: this.say("room.all") });
  }

  async table(): Promise<{ name: string; rows: string[][] }> {
    const download = this.page.waitForEvent("download");
    await this.button("room.save").click();
    const file = await download;
    const text = readFileSync(await file.path(), "utf8").replace(/^\uFEFF/, "");
    const rows = text.trim().split(/\r?\n/).map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, 8).map(([, cell = ""]) => cell.replace(/^"|"$/g, "")));
    return { name: file.suggestedFilename(), rows: rows.slice(1) };
  }
}

/** Every number of people on the page, and every count of a group's taken from everybody's, is at least five or nobody. */
const attack = (rows: string[][], everybody: string): void => {
  const byQuestion = new Map<string, string[][]>();
  for (const row of rows.filter(([what]) => what === "question")) {
    const [, id = ""] = row;
    byQuestion.set(id, [...(byQuestion.get(id) ?? []), row]);
  }
  expect(byQuestion.size).toBeGreaterThan(10);
  for (const [id, counts] of byQuestion) {
    const room = counts.filter((row) => row[3] === everybody);
    const others = counts.filter((row) => row[3] !== everybody);
    for (const row of counts) expect(Number(row[7]), row.join()).toBeGreaterThanOrEqual(5);
    for (const [, , , , from, to, none] of others) {
      const inside = (row: string[]) => (Number(row[4]) >= Number(from) && Number(row[5]) <= Number(to) && row[6] !== "only") || (row[6] === "only" && none === "too");
      const sum = (some: string[][]) => some.reduce((sum, row) => sum + Number(row[7]), 0);
      const rest = sum(room.filter(inside)) - sum(others.filter((row) => row[4] === from && row[5] === to));
      expect(rest === 0 || rest >= 5, `${id}: ${rest} left at ${from}–${to}`).toBe(true);
    }
  }
};

const check = async (page: Page): Promise<void> => {
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
};

test("forty people, three of them of one group: nothing of the three is shown or saved", async ({ page, portal }) => {
  const trainer = new Trainer(page);
  await portal.open(route);
  await trainer.take(forty);
  await expect(trainer.picture(40)).toBeVisible();
  await trainer.all();
  const main = page.getByRole("main");
  const small = groups[3]?.name.ja ?? "";
  await expect(main).not.toContainText(small);
  await expect(main).toContainText(groups[0]?.name.ja ?? "");
  for (const count of await main.locator(".levels-table__cells strong").allInnerTexts()) {
    expect(Number.parseInt(count, 10), count).toBeGreaterThanOrEqual(5);
  }
  const first = page.getByRole("table", { name: city.question(questions[0] ?? "", "ja") });
  await expect(first).not.toContainText(trainer.say("room.level", { n: 5 }));
  const { name, rows } = await trainer.table();
  expect(name).toMatch(new RegExp(`^ayumi-${organisation.id}-room-\\d{4}-\\d\\d\\.csv$`));
  expect(rows.flat().join()).not.toContain(small);
  attack(rows, trainer.say("room.everybody"));
});

test("fewer than five show nothing, and fewer than five more are asked about", async ({ page, portal }) => {
  const trainer = new Trainer(page);
  await portal.open(route);
  await trainer.take(forty.slice(0, 4));
  await expect(page.getByText(trainer.say("room.missing", { n: 1, least: 5, first: 10 }))).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  await trainer.take(forty.slice(4, 10));
  await expect(trainer.picture(10)).toBeVisible();
  await trainer.take(forty.slice(10, 12));
  const asked = page.getByText(trainer.say("room.few", { n: 2 }));
  await expect(asked).toBeFocused();
  await expect(trainer.picture(10)).toBeVisible();
  await trainer.button("room.few-no").click();
  await expect(asked).toBeHidden();
  await trainer.take(forty.slice(10, 12));
  await trainer.button("room.few-yes").click();
  await expect(trainer.picture(12)).toBeVisible();
  // Other pages of the same tab, and back.
  await trainer.goTo("#/tracks");
  await trainer.goTo(route);
  await expect(trainer.picture(12)).toBeVisible();
  await trainer.button("room.clear").click();
  await expect(page.getByText(trainer.say("room.clear-ask"))).toBeFocused();
  await trainer.button("room.clear-no").click();
  await expect(trainer.button("room.clear")).toBeFocused();
  await trainer.button("room.clear").click();
  await trainer.button("room.clear-yes").click();
  await expect(page.getByText(trainer.say("room.cleared"))).toBeVisible();
  await expect(trainer.picture(12)).toBeHidden();
});

test("files of other kinds, broken, cut, huge or twice are named, and the rest is read", async ({ page, portal }) => {
  const trainer = new Trainer(page);
  await portal.open(route);
  const whole = forty[0]?.buffer.toString() ?? "";
  const folder = mkdtempSync(join(tmpdir(), "ayumi-room-"));
  try {
    const files = forty.slice(0, 10).map(({ name, buffer }) => [name, buffer] as [string, Buffer]);
    const frame = (format: string) => JSON.stringify({ format, version: 1, framework: { id: organisation.id, revision: 1 } });
    files.push(
      ["record.json", Buffer.from(typical)],
      ["share.json", Buffer.from(frame("ayumi/share"))],
      ["review.json", Buffer.from(frame("ayumi/review"))],
      ["other.json", Buffer.from(frame("acme/todo"))],
      ["cut.json", Buffer.from(whole.slice(0, 200))],
      ["empty.json", Buffer.from("")],
      ["edited.json", Buffer.from(whole.replace('"2026-11"', '"2026-13"'))],
      ["bytes.json", Buffer.from([0xff, 0xfe, 0x00])],
      ["huge.json", Buffer.alloc(50_000_000, 32)],
      ["again.json", Buffer.from(whole)],
      ["older.json", Buffer.from((forty[20]?.buffer.toString() ?? "").replace(/"revision": \d+/, '"revision": 99'))],
      ["notes.txt", Buffer.from("not ours")],
    );
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    await trainer.field("room.folder").setInputFiles(folder);
    await expect(trainer.picture(11)).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(trainer.say("room.refused", { n: 9 }))).toBeVisible();
    await trainer.disclosure("room.refused-list").click();
    for (const name of ["record", "share", "review", "other", "cut", "empty", "edited", "bytes", "huge"]) {
      await expect(page.getByRole("listitem").filter({ hasText: `${name}.json` })).toHaveCount(1);
    }
    await expect(page.getByText(trainer.say("room.revisions"))).toBeVisible();
    await expect(page.getByText("notes.txt")).toBeVisible();
    await trainer.disclosure("room.twice-list").click();
    const [first, again] = [["0.json", "again.json"], ["again.json", "0.json"]].map(([name, first]) => trainer.say("room.twice-line", { name: name ?? "", first: first ?? "" }));
    await expect(page.getByText(first ?? "").or(page.getByText(again ?? ""))).toBeVisible();
    await check(page);
    await trainer.button("room.twice-count").click();
    await trainer.button("room.few-yes").click();
    await expect(trainer.picture(12)).toBeVisible();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("five thousand files, and stopping on the way", async ({ page, portal }) => {
  test.setTimeout(120_000);
  const trainer = new Trainer(page);
  await portal.open(route);
  const folder = mkdtempSync(join(tmpdir(), "ayumi-room-"));
  try {
    fill(folder, 5000, { organisation, questions, groups: groups.map(({ id }) => id) });
    await trainer.field("room.folder").setInputFiles(folder);
    await trainer.button("room.stop").click();
    await expect(page.getByText(trainer.say.pattern("room.stopped"))).toBeVisible();
    await trainer.button("room.clear").click();
    await trainer.button("room.clear-yes").click();
    await trainer.field("room.folder").setInputFiles(folder);
    await expect(trainer.picture(5000)).toBeVisible({ timeout: 60_000 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("dropped files are read, wherever they are dropped", async ({ page, portal }) => {
  const trainer = new Trainer(page);
  await portal.open(route);
  await expect(trainer.field("room.files")).toBeVisible();
  await page.evaluate((texts) => {
    const dropped = new DataTransfer();
    texts.forEach((text, number) => dropped.items.add(new File([text], `${number}.json`)));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
  }, forty.slice(0, 6).map(({ buffer }) => buffer.toString()));
  await expect(trainer.picture(6)).toBeVisible();
});

test("a participant hands in, and it is read on another machine", async ({ page, portal, browser }) => {
  const participant = new Person(page);
  await portal.open("#/workshop/contribute");
  await expect(participant.link("contribute.to-assess")).toBeVisible();
  await participant.bringIn(typical);
  await participant.goTo("#/workshop/contribute");
  await expect(page.getByRole("table")).toContainText(city.question("role/kakaricho-manage", "ja"));
  await tabTo(page.getByRole("checkbox", { name: participant.say("contribute.group") }));
  await page.keyboard.press("Space");
  await participant.disclosure("contribute.letters").click();
  const shown = await page.locator(".letters").innerText();
  const download = page.waitForEvent("download");
  await participant.button("contribute.save").click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^ayumi-${organisation.id}-contribution-\\d{4}-\\d\\d-[a-z]{4}\\.json$`));
  await expect(page.getByText(participant.say("contribute.then"))).toBeVisible();
  const text = readFileSync(await file.path(), "utf8");
  expect(text.trim()).toBe(shown.trim());
  expect(Object.keys(JSON.parse(text)).sort()).toEqual(["format", "framework", "group", "month", "ratings", "version", "wishes"]);
  expect(JSON.parse(text).group).toBe(groups[0]?.id);
  expect(text).not.toContain("deadlines");

  const other = await browser.newContext();
  const trainer = new Trainer(await other.newPage());
  await trainer.page.goto(page.url().split("#")[0] + route);
  await trainer.take([...forty.slice(0, 9), upload(file.suggestedFilename(), text)]);
  await expect(trainer.picture(10)).toBeVisible();
  await other.close();
});

test("the wall fits the smallest projector, from its first line on", async ({ page, portal }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const trainer = new Trainer(page);
  await portal.open(route);
  await trainer.take(forty);
  await trainer.button("room.project").click();
  await expect(trainer.heading()).toBeFocused();
  await expect(page.getByText(trainer.say("room.place", { n: 1, total: 20 }))).toBeInViewport({ ratio: 1 });
  await expect(trainer.button("room.leave")).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("six whose answers are spread: the page says what is missing, and is not empty", async ({ page, portal }) => {
  const trainer = new Trainer(page);
  await portal.open(route);
  await trainer.take(forty.slice(0, 6));
  await expect(trainer.picture(6)).toBeVisible();
  await expect(page.getByText(trainer.say("room.too-few"), { exact: true })).toBeVisible();
  await expect(page.getByText(city.question(questions[0] ?? "", "ja"))).toBeVisible();
  await expect(trainer.button("room.project")).toHaveCount(0);
  await check(page);
});

test("the wall is led by keys, and by nothing else", async ({ page, portal }) => {
  const trainer = new Trainer(page);
  await portal.open(route);
  await trainer.take(forty);
  await follow(trainer.button("room.project"));
  const question = trainer.heading();
  const total = 20;
  await expect(question).toBeFocused();
  await expect(page.getByText(trainer.say("room.place", { n: 1, total }))).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  const first = await question.innerText();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText(trainer.say("room.place", { n: 2, total }))).toBeVisible();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("PageUp");
  await expect(question).toHaveText(first);
  await page.keyboard.press("Escape");
  await expect(trainer.button("room.project")).toBeFocused();
});

for (const language of ["ja", "en"] as const) {
  for (const width of [1280, 360]) {
    test(`every state at ${width} px, ${language}`, async ({ page, portal }) => {
      await page.setViewportSize({ width, height: 800 });
      const trainer = new Trainer(page, language);
      await portal.open("#/workshop/contribute", { language });
      await check(page);
      await trainer.bringIn(recordFile({ ...JSON.parse(typical).assessment, current: null }));
      await trainer.goTo("#/workshop/contribute");
      await trainer.disclosure("contribute.letters").click();
      await check(page);
      await trainer.goTo(route);
      await check(page);
      await trainer.take(forty.slice(0, 3));
      await check(page);
      await trainer.take([...forty.slice(0, 38), upload("broken.json", "{")]);
      await expect(trainer.picture(38)).toBeVisible();
      await check(page);
      await trainer.take(forty.slice(38));
      await check(page);
      await trainer.button("room.few-yes").click();
      await trainer.button("room.clear").click();
      await check(page);
      await trainer.button("room.project").click();
      await check(page);
    });
  }
}

test("at 400 %, which is 320 px wide, nothing scrolls sideways", async ({ page, portal }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const trainer = new Trainer(page, "en");
  await portal.open("#/data", { language: "en" });
  await trainer.bringIn(typical);
  await trainer.goTo("#/workshop/contribute");
  await expectNoSidewaysScroll(page);
  await trainer.goTo(route);
  await trainer.take(forty);
  await expect(trainer.picture(40)).toBeVisible();
  await trainer.all();
  await expectNoSidewaysScroll(page);
  await trainer.button("room.project").click();
  await expectNoSidewaysScroll(page);
});
