// Takes the pictures of the gallery.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { city } from "../support/content.ts";
import { Person } from "../support/person.ts";
import { contribution } from "../support/room.mjs";
import { pageAddress } from "../support/sites.ts";
import { someone, TODAY } from "../support/someone.ts";
import { file, FOLDER, type Shown, SHOWN, type View, views, type Whose } from "./shown.ts";

const HEIGHTS = { 1280: 900, 360: 780 };

/** What forty people hand in: each answers twenty questions, in three groups. */
const handedIn = () => {
  const read = (name: string) => JSON.parse(readFileSync(new URL(`../../../static-data/${name}.json`, import.meta.url), "utf8"));
  const groups: { id: string }[] = read("workshop").groups;
  const questions = city.questions.slice(0, 20).map(({ about }) => about);
  return Array.from({ length: 40 }, (_, person) => {
    const level = (place: number) => 1 + (((person * 7 + place * 3) % 5) + (person % 3 === 0 ? 0 : 2)) % 5;
    const text = contribution({ organisation: city.organisation, questions, group: groups[person % 3]?.id, level, wishes: (place: number) => (person + place) % 4 === 0 });
    return { name: `${person}.json`, mimeType: "application/json", buffer: Buffer.from(text) };
  });
};

const photograph = async (page: Page, { at }: Shown, { width }: View): Promise<Buffer> => {
  // What is reached by a link stands with the focus on its heading: here nobody is on their way.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const top = at ? await page.locator(at).first().evaluate((part) => part.getBoundingClientRect().top + window.scrollY - 24) : 0;
  await page.evaluate((top) => window.scrollTo(0, top), top);
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  const clip = { x: 0, y: await page.evaluate(() => window.scrollY), width, height: HEIGHTS[width], scale: 1 };
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 82, clip });
  await session.detach();
  return Buffer.from(data, "base64");
};

/** What a page needs before it is as it is shown. */
const ready: Partial<Record<string, (person: Person) => Promise<void>>> = {
  question: async (person) => {
    const { page, say } = person;
    await page.getByRole("button", { name: new RegExp(`^(${say("assess.start")}|${say("assess.go-on")})$`) }).click();
    await expect(person.question()).toBeFocused();
  },
  room: async (person) => {
    await person.field("room.files").setInputFiles(handedIn());
    await expect(person.page.getByRole("heading", { level: 2, name: person.say("room.picture", { n: 40 }) })).toBeVisible();
  },
};

/** Whether there is such a page in this version. */
const isThere = async (person: Person): Promise<boolean> => (await person.heading().innerText()) !== person.say("not-found.title");

const show = async (person: Person, shown: Shown, view: View): Promise<void> => {
  await person.page.goto("about:blank");
  await person.page.goto(pageAddress(shown.route, { language: view.language }));
  await expect(person.page.locator("html")).toHaveAttribute("data-ready", "true", { timeout: 30_000 });
  await expect(person.page.getByRole("heading").first()).toBeVisible();
  await expect(person.page.locator(".waiting")).toHaveCount(0);
  if (!(await isThere(person))) return;
  await ready[shown.name]?.(person);
  writeFileSync(join(FOLDER, file(shown, view)), await photograph(person.page, shown, view));
};

const all = SHOWN.flatMap((shown) => views(shown).map((view) => ({ shown, view })));
const key = ({ language, width, scheme }: View, whose: Whose): string => [language, width, scheme, whose].join(" ");

for (const group of new Set(all.map(({ shown, view }) => key(view, shown.whose)))) {
  const mine = all.filter(({ shown, view }) => key(view, shown.whose) === group);
  const { shown: { whose }, view } = mine[0] as (typeof mine)[number];
  test(group, async ({ browser }) => {
    const viewport = { width: view.width, height: HEIGHTS[view.width] };
    const context = await browser.newContext({ viewport, colorScheme: view.scheme, reducedMotion: "reduce", locale: "ja-JP", timezoneId: "Asia/Tokyo" });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00+09:00`));
    const person = new Person(page, view.language);
    if (whose === "someone") {
      await page.goto(pageAddress("#/data", { language: view.language }));
      await person.bringIn(someone(view.language));
    }
    for (const { shown } of mine) await show(person, shown, view);
    await context.close();
  });
}
