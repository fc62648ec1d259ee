// A trainer leads a workshop: chooses a programme, runs it from the projector by keys alone, and prints what people need.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "./support/axe.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { flat, readPdf } from "./support/pdf.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import type { Language } from "./support/sites.ts";

type Words = Record<Language, string>;
interface Slide {
  title: Words;
  lines?: Words[];
  minutes?: number;
}
interface Workshops {
  programmes: { id: string; name: Words; steps: { activity: string; minutes: number }[] }[];
  activities: { id: string; title: Words; purpose: Words; screens: Slide[]; handout?: { title: Words; fields: { label: Words }[] } }[];
  profiles: { id: string; name: Words; story: Words; questions: Words[] }[];
  values: { id: string; name: Words; text: Words }[];
}

const workshops = JSON.parse(readFileSync(new URL("../../static-data/workshop.json", import.meta.url), "utf8")) as Workshops;
const programme = (id: string) => workshops.programmes.find((one) => one.id === id) ?? workshops.programmes[0];
const activities = (id: string) =>
  programme(id).steps.flatMap((step) => workshops.activities.filter((activity) => activity.id === step.activity));
const slides = (id: string): Slide[] => activities(id).flatMap((activity) => activity.screens);

const route = (id: string): string => `#/workshop/programmes/${id}`;
const first = "ninety-minutes";

/** That slide of the programme, from 0, and no other. */
const expectSlide = async (page: Page, all: Slide[], at: number, language: Language): Promise<void> => {
  await expect(page.getByText(`${at + 1} / ${all.length}`, { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(all[at].title[language]);
  await expect(page.locator(".slide__lines li")).toHaveText((all[at].lines ?? []).map((line) => line[language]));
};

for (const language of ["ja", "en"] as Language[]) {
  test.describe(`in ${language}`, () => {
    test("the whole programme from the projector by keys alone", async ({ page, portal }) => {
      test.slow();
      const person = new Person(page, language);
      const all = slides(first);
      await page.clock.install({ time: new Date("2026-11-24T13:30:00") });
      await portal.open(`${route(first)}/screen`, { language });
      await expectSlide(page, all, 0, language);
      // From here on time passes only when told to.
      await page.clock.pauseAt(new Date("2026-11-24T13:31:00"));
      const said = page.locator(".clock__said");
      const left = page.getByRole("timer");
      // Every key that leads on has its turn, as clickers and people have them.
      const on = ["ArrowRight", "PageDown", "Space", "Enter"];
      for (let at = 0; at < all.length; at++) {
        await expectSlide(page, all, at, language);
        await expect(left).toHaveCount(all[at].minutes ? 1 : 0);
        if (all[at].minutes) await expect(left).toHaveText(`${all[at].minutes}:00`);
        await page.keyboard.press(on[at % on.length]);
        await page.clock.runFor(20);
      }
      await expectSlide(page, all, all.length - 1, language);
      await expect(page.getByText(person.say("screen.end"))).toBeVisible();

      // Back, to the ends, and a time that goes on meanwhile.
      const back = ["ArrowLeft", "PageUp", "Backspace"];
      for (const [step, key] of back.entries()) {
        await page.keyboard.press(key);
        await page.clock.runFor(20);
        await expectSlide(page, all, all.length - 2 - step, language);
      }
      await page.keyboard.press("Home");
      await page.clock.runFor(20);
      await expectSlide(page, all, 0, language);
      const timed = all.findIndex((slide) => slide.minutes);
      for (let at = 0; at < timed; at++) await page.keyboard.press("PageDown");
      await page.clock.runFor(20);
      await expectSlide(page, all, timed, language);
      const minutes = all[timed].minutes ?? 0;
      await page.keyboard.press("t");
      await page.clock.runFor(10_000);
      await expect(left).toHaveText(`${minutes - 1}:50`);
      await page.keyboard.press("t");
      await page.clock.runFor(10_000);
      await expect(left).toHaveText(`${minutes - 1}:50`);
      await page.keyboard.press("T");
      await page.clock.runFor(10_000);
      await page.keyboard.press("ArrowRight");
      await page.clock.runFor(10_000);
      await page.keyboard.press("ArrowLeft");
      await page.clock.runFor(300);
      await expect(left).toHaveText(`${minutes - 1}:30`);
      await expect(said).toBeEmpty();
      await page.clock.fastForward(minutes * 60_000);
      await expect(left).toHaveText("0:00");
      await expect(said).toHaveText(person.say("screen.over"));
      await expectSlide(page, all, timed, language);

      // Nothing to see, and back by any of the keys; nothing has moved.
      for (const [off, again] of [["b", "b"], [".", "PageDown"], ["B", "ArrowLeft"], ["b", "Enter"]]) {
        await page.keyboard.press(off);
        await page.clock.runFor(20);
        await expect(person.button("screen.bring-back")).toBeVisible();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(person.say("screen.blanked"));
        await page.keyboard.press(again);
        await page.clock.runFor(20);
        await expectSlide(page, all, timed, language);
      }

      // The keys explain themselves; Esc closes them.
      await page.keyboard.press("?");
      await expect(page.getByRole("heading", { level: 2, name: person.say("screen.keys") })).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("heading", { level: 2 })).toHaveCount(0);

      // Another page, and back to the same slide; and so after a reload.
      await expect(page).toHaveURL(new RegExp(`at=${timed + 1}$`));
      await page.clock.resume();
      await person.goTo("#/workshop/room");
      await page.goBack();
      await expectSlide(page, all, timed, language);
      await page.reload();
      await expectSlide(page, all, timed, language);
    });

    test("the whole screen, and the same by buttons", async ({ page, portal }) => {
      const person = new Person(page, language);
      const all = slides(first);
      await portal.open(route(first), { language });
      await person.link("programme.screen").click();
      await person.button("screen.next").click();
      await expectSlide(page, all, 1, language);
      await person.button("screen.back").click();
      await expectSlide(page, all, 0, language);
      const whole = () => page.evaluate(() => document.fullscreenElement !== null);
      await page.keyboard.press("f");
      await expect.poll(whole).toBe(true);
      await person.button("screen.full").click();
      await expect.poll(whole).toBe(false);
      await person.button("screen.blank").click();
      await expect(person.button("screen.bring-back")).toBeFocused();
      await page.keyboard.press("Space");
      await expectSlide(page, all, 0, language);
      await expect(person.heading()).toBeFocused();
      await person.button("screen.keys").click();
      await person.button("screen.keys-close").click();
      await expect(person.button("screen.keys")).toBeFocused();
      await page.goto(page.url().replace(/screen.*/, `screen?at=${all.findIndex((slide) => slide.minutes) + 1}`));
      await person.button("screen.start").click();
      await person.button("screen.more").click();
      await person.button("screen.stop").click();
      await person.button("screen.reset").click();
      await expect(person.button("screen.reset")).toBeDisabled();
      await person.link("screen.leave").or(page.getByRole("link", { name: person.say("screen.leave") })).first().click();
      await expect(person.heading()).toHaveText(programme(first).name[language]);
    });

    test("a programme is chosen, timed by the clock, and printed with all its notes", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/workshop", { language });
      await person.button("workshop.choose").click();
      await expect(page.getByRole("heading", { name: person.say("workshop.programmes") })).toBeFocused();
      const { name } = programme(first);
      await page.getByRole("link", { name: `${person.say("workshop.open")} ${name[language]}` }).click();
      await expect(person.heading()).toHaveText(name[language]);
      const rows = page.getByRole("table", { name: person.say("programme.timetable") }).getByRole("row");
      await expect(rows.nth(2).getByRole("cell").first()).toHaveText("0:10");
      await person.field("programme.begin").fill("いつか");
      await expect(page.getByText(person.say("programme.begin-wrong"))).toBeVisible();
      await expect(rows.nth(2).getByRole("cell").first()).toHaveText("0:10");
      await person.field("programme.begin").fill("１３：３０");
      await expect(rows.nth(2).getByRole("cell").first()).toHaveText("13:40");
      await expect(rows.last().getByRole("cell").first()).toHaveText("15:00");
      const printed = await readPdf(page);
      for (const { title, purpose } of activities(first)) {
        expect(printed.flat).toContain(flat(title[language]));
        expect(printed.flat, "closed on the screen, open on paper").toContain(flat(purpose[language]));
      }
      const second = activities(first)[1];
      // By the same clock.
      await expect(page.locator("summary").filter({ hasText: second.title[language] })).toContainText("13:40–13:55");
      await page.locator("summary").filter({ hasText: second.title[language] }).click();
      await page.getByRole("link", { name: `${person.say("programme.screen-here")} ${second.title[language]}` }).click();
      await expect(person.heading()).toHaveText(second.screens[0].title[language]);
    });

    test("handouts are a page each, with what was chosen", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open(`${route("experienced")}/handouts`, { language });
      const handouts = activities("experienced").flatMap(({ handout }) => (handout ? [handout] : []));
      // And what lies on the desks.
      await expect(page.getByText(person.say("handouts.count", { n: handouts.length + 1 }))).toBeVisible();
      const printed = await readPdf(page);
      expect(printed.pages.length).toBe(handouts.length + 1);
      expect(flat(printed.pages[handouts.length])).toContain(flat(person.say("handouts.desk-address")));
      for (const [at, { title, fields }] of handouts.entries()) {
        for (const words of [title, ...fields.map(({ label }) => label)]) {
          expect(flat(printed.pages[at])).toContain(flat(words[language]));
        }
      }
      // Cards and everybody to practise on, and nothing else.
      for (const { title } of handouts) await page.getByLabel(title[language], { exact: true }).uncheck();
      await person.field("handouts.desk").uncheck();
      await expect(page.getByText(person.say("handouts.nothing"))).toBeVisible();
      await expect(person.button("handouts.print")).toBeDisabled();
      await person.field("handouts.cards").check();
      for (const { name } of workshops.profiles) {
        await page.getByLabel(person.say("handouts.profile", { name: name[language] }), { exact: true }).check();
      }
      await person.field("handouts.levels").check();
      const cards = Math.ceil((workshops.values.length + 3) / 21);
      const others = await readPdf(page);
      expect(others.pages.length).toBe(1 + cards + workshops.profiles.length);
      for (const { name, text } of workshops.values) {
        expect(others.flat).toContain(flat(name[language]));
        expect(others.flat).toContain(flat(text[language]));
      }
      for (const [at, { story, questions }] of workshops.profiles.entries()) {
        const paper = flat(others.pages[1 + cards + at]);
        expect(paper).toContain(flat(person.say("profiles.fictional")));
        for (const words of [story, ...questions]) expect(paper).toContain(flat(words[language]));
      }
    });

    test("people to practise on say that they do not exist", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/workshop/profiles", { language });
      await expect(page.getByText(person.say("profiles.fictional"))).toHaveCount(workshops.profiles.length);
      const [{ name, questions }] = workshops.profiles;
      await page.getByRole("link", { name: name[language] }).click();
      await expect(person.heading()).toHaveText(name[language]);
      await expect(page.getByText(person.say("profiles.fictional"))).toBeVisible();
      await expect(page.getByRole("img", { name: person.say("outcome.radar") })).toBeVisible();
      await expect(page.getByText(questions[0][language])).toBeVisible();
      expect((await readPdf(page)).flat).toContain(flat(person.say("profiles.fictional")));
    });

    for (const width of [1280, 360]) {
      test(`every state at ${width} px`, async ({ page, portal }) => {
        test.slow();
        const person = new Person(page, language);
        await page.setViewportSize({ width, height: 800 });
        const check = async (): Promise<void> => {
          await expectNoSidewaysScroll(page);
          await expectNoAxeViolations(page);
        };
        await portal.open(`${route(first)}/screen?at=4`, { language });
        await check();
        await page.keyboard.press("?");
        await check();
        await page.keyboard.press("Escape");
        await page.keyboard.press("b");
        await expect(person.button("screen.bring-back")).toBeVisible();
        await check();
        await person.goTo(route(first));
        await person.field("programme.begin").fill("いつか");
        await page.locator("summary").nth(2).click();
        await check();
        await person.goTo(`${route("full-day")}/handouts`);
        await page.getByRole("checkbox").last().check();
        await check();
        await person.goTo(`#/workshop/profiles/${workshops.profiles[0].id}`);
        await check();
      });
    }
  });
}

test("on the smallest screens nothing scrolls sideways", async ({ page, portal }) => {
  test.slow();
  await portal.open("#/workshop", { language: "en" });
  const person = new Person(page, "en");
  await page.setViewportSize({ width: 320, height: 640 });
  const { id } = workshops.profiles[0];
  for (const one of ["#/workshop", route(first), `${route(first)}/screen`, `${route("experienced")}/handouts`, "#/workshop/profiles", `#/workshop/profiles/${id}`]) {
    await person.goTo(one);
    await expectNoSidewaysScroll(page);
  }
});

for (const [language, width, height] of [["ja", 1280, 720], ["en", 1280, 720], ["en", 1024, 768], ["en", 1920, 1080]] as const) {
  test(`every slide fits a projector of ${width} × ${height}, ${language}`, async ({ page, portal }) => {
    test.slow();
    const person = new Person(page, language);
    await page.setViewportSize({ width, height });
    await portal.open("#/workshop", { language });
    const controls = new Set<number>();
    for (const { id } of workshops.programmes) {
      await person.goTo(`${route(id)}/screen`);
      const all = slides(id);
      for (let at = 0; at < all.length; at++) {
        await expect(person.heading()).toHaveText(all[at].title[language]);
        const { y } = (await page.getByRole("group", { name: person.say("screen.controls") }).boundingBox()) ?? { y: 0 };
        controls.add(Math.round(y));
        const over = await page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
        expect.soft(over, `${id}, slide ${at + 1}`).toBeLessThanOrEqual(0);
        await page.keyboard.press("PageDown");
      }
    }
    expect([...controls], "what one presses stays where it is").toHaveLength(1);
  });
}

test("the key for the search does nothing while everybody looks at the screen", async ({ page, portal }) => {
  await portal.open(`${route(first)}/screen`);
  const person = new Person(page);
  await expectSlide(page, slides(first), 0, "ja");
  await page.keyboard.press("/");
  await page.keyboard.press("ArrowRight");
  await expectSlide(page, slides(first), 1, "ja");
  expect(page.url()).toContain("/screen");
  await person.link("screen.leave").click();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  for (const words of ["スライド", "配布"]) {
    await page.getByRole("searchbox").fill(words);
    await expect(page.locator(".result a").first()).toHaveAttribute("href", "#/workshop");
  }
});

test("a slide is there within a frame", async ({ page, portal }) => {
  await portal.open(`${route("full-day")}/screen`);
  await expectSlide(page, slides("full-day"), 0, "ja");
  const longest = await page.evaluate(async () => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let frames = 0;
    for (let at = 0; at < 20; at++) {
      const before = document.querySelector("h1")?.textContent;
      await frame();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", bubbles: true, cancelable: true }));
      let waited = 0;
      do {
        await frame();
        waited++;
      } while (document.querySelector("h1")?.textContent === before && waited < 10);
      frames = Math.max(frames, waited);
    }
    return frames;
  });
  expect(longest).toBe(1);
});
