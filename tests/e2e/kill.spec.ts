// The browser dies in the middle of typing, at moments nobody chose: what is on the machine afterwards is a beginning of
// what was typed, and all of it but the last second.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Locator } from "@playwright/test";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { kill, startBrowser } from "./support/profile.ts";
import { recordFile } from "./support/record.ts";
import { pageAddress } from "./support/sites.ts";

test.skip(process.platform === "win32", "there is no SIGKILL for a group of processes");

const open = async (context: BrowserContext, route: string): Promise<Person> => {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto("about:blank");
  await page.goto(pageAddress(route));
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true", { timeout: 20_000 });
  return new Person(page);
};

/** Numbers that look random and are the same in every run. */
const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const places: { what: string; route: string; field: (person: Person) => Locator }[] = [
  { what: "what happened", route: "#/assess", field: (person) => person.field("question.evidence") },
  { what: "a part of a sheet", route: "#/interview/one-on-one", field: (person) => person.part("one-on-one", "will") },
  { what: "a goal's first step", route: "#/plan", field: (person) => person.field("plan.first-step").first() },
];

/** Where every field of `places` is shown at once. */
const begun = recordFile({
  current: "shunin",
  target: "kakaricho",
  answers: { "role/kakaricho-manage": { rating: 4 } },
  goals: [
    {
      id: 1, title: "A goal", about: null, state: "priority", begun: "2026-11-24", ended: null,
      first_step: "", sign: "", actions: [], reflection: "",
    },
  ],
});

/** What a field had in it, and since when; never, if the browser was gone first. */
interface Stand {
  text: string;
  since: number;
}

/** Types until the browser is gone, and notes every stand of the field. */
const typing = async (field: Locator, text: string, stands: Stand[], pause: () => number): Promise<void> => {
  const page = field.page();
  const next = async (text: string, make: () => Promise<void>): Promise<void> => {
    const stand = { text, since: Infinity };
    stands.push(stand);
    await make();
    stand.since = Date.now();
  };
  try {
    stands.push({ text: await field.inputValue(), since: 0 });
    await next("", () => field.fill(""));
    await field.focus();
    const signs = [...text];
    for (const [at, sign] of signs.entries()) {
      await next(signs.slice(0, at + 1).join(""), () => page.keyboard.insertText(sign));
      await page.waitForTimeout(pause());
    }
  } catch (error) {
    // The browser was killed in the middle of it: that is what this is for.
    if (!/closed|crashed/i.test(String(error))) throw error;
  }
};

/** One of the stands of the last second: a beginning of what was typed, with all that was there a second before the end. */
const holds = (found: string, stands: Stand[], end: number, what: string): void => {
  const surely = stands.findLastIndex(({ since }) => since <= end - 1000);
  const since = stands.slice(Math.max(surely, 0)).map(({ text }) => text);
  expect(since, what).toContain(found);
};

/** To the field, past what is shown before it: the start of the assessment, or the goal as one reads it. */
const toField = async (person: Person, { field }: (typeof places)[number]): Promise<void> => {
  const names = ["assess.start", "assess.go-on", "plan.edit"].map((id) => person.say(id));
  const button = person.page.getByRole("main").getByRole("button", { name: new RegExp(`^(${names.join("|")})`) }).first();
  await expect(field(person).or(button).first()).toBeVisible();
  if (!(await field(person).isVisible())) await button.click();
  await expect(field(person)).toBeVisible();
};

const TEXT = "窓口でお待ちの方へ、声をかけた👩🏽‍💻。Then the queue was half as long; 次の週も続けて、係のみんなで見直した。".repeat(4);

for (const seed of [8, 20]) test(`twenty kills in the middle of typing, ten of them from seed ${seed}: at most the last second is lost`, async () => {
  test.setTimeout(300_000);
  const profile = mkdtempSync(join(tmpdir(), "ayumi-kill-"));
  const random = numbers(seed);
  const lost: number[] = [];
  try {
    let context = await startBrowser(profile);
    let person = await open(context, "#/data");
    await person.bringIn(begun);
    for (let time = 0; time < 10; time++) {
      const place = places[time % places.length] as (typeof places)[number];
      await person.goTo(place.route);
      await toField(person, place);
      const stands: Stand[] = [];
      const text = `${time}: ${TEXT}`;
      const run = typing(place.field(person), text, stands, () => 5 + random() * 60);
      await new Promise((go) => setTimeout(go, 300 + random() * 2_200));
      const end = Date.now();
      await kill(context, profile);
      await run;
      context = await startBrowser(profile);
      person = await open(context, place.route);
      await toField(person, place);
      const found = await place.field(person).inputValue();
      holds(found, stands, end, `kill ${time + 1}, ${place.what}`);
      lost.push(stands.length - 1 - stands.findLastIndex(({ text }) => text === found));
      await expect(person.page.getByRole("alert"), "nothing had to be set aside").toHaveCount(0);
    }
    test.info().annotations.push({ type: "signs lost at each kill", description: lost.join(" ") });
    await context.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test("killed as soon as a file brought in is seen saved: it is there", async () => {
  test.setTimeout(60_000);
  const profile = mkdtempSync(join(tmpdir(), "ayumi-kill-"));
  try {
    for (const words of ["the first file", "the second file"]) {
      const context = await startBrowser(profile);
      const person = await open(context, "#/data");
      const before = context.pages()[0];
      await person.bringIn(recordFile({ target: "kakaricho", words: { "role/kakaricho-manage": words } }));
      // What "saved" rests on: the stamp of this very save is there to read.
      await expect
        .poll(() =>
          before?.evaluate(async () => {
            const [{ name = "" } = {}] = await indexedDB.databases();
            const opening = indexedDB.open(name);
            await new Promise((go) => (opening.onsuccess = go));
            const asking = opening.result.transaction("record").objectStore("record").get("current");
            await new Promise((go) => (asking.onsuccess = go));
            opening.result.close();
            return String(asking.result);
          }),
        )
        .toContain(words);
      await kill(context, profile);
      const after = await startBrowser(profile);
      const again = await open(after, "#/data");
      expect((await again.exportFile()).text).toContain(words);
      await after.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test("the tab crashes in the middle of typing, five times: the next tab has it", async ({ context, page, portal }) => {
  test.setTimeout(90_000);
  portal.expectFault(/./);
  const random = numbers(5);
  const place = places[1] as (typeof places)[number];
  await portal.open(place.route);
  let person = new Person(page);
  for (let time = 0; time < 5; time++) {
    const stands: Stand[] = [];
    const run = typing(place.field(person), `${time}: ${TEXT}`, stands, () => 5 + random() * 60);
    await new Promise((go) => setTimeout(go, 300 + random() * 1_500));
    const end = Date.now();
    const gone = person.page.waitForEvent("crash");
    const browser = await context.newCDPSession(person.page);
    void browser.send("Page.crash").catch(() => {});
    await gone;
    await run;
    await person.page.close();
    const next = await context.newPage();
    await next.goto(pageAddress(place.route));
    await expect(next.locator("html")).toHaveAttribute("data-ready", "true");
    person = new Person(next);
    holds(await place.field(person).inputValue(), stands, end, `crash ${time + 1}`);
  }
});
