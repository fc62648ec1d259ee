// The one who looks: who they are, what is shown, their own view before the person's, both side by side, what they
// say, the file they hand back; two at one screen; and the conversation by keys.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "./support/axe.ts";
import { city } from "./support/content.ts";
import { follow, tabTo } from "./support/keyboard.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { readPdf } from "./support/pdf.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { recordFile } from "./support/record.ts";
import type { Language } from "./support/sites.ts";

const abouts = ["role/kakaricho-manage", "role/kakaricho-support", "point/immediate-issues"];

const share = (language: Language, ratings: (number | null)[]) => ({
  day: "2026-11-20",
  from: "Mika",
  to: "",
  message: "Tell me what you saw.",
  standing: { current: "shunin", target: "kakaricho" },
  items: abouts.map((about, index) => ({
    about,
    words: city.question(about, language),
    ...(ratings[index] === null ? {} : { rating: ratings[index] }),
    ...(index === 0 ? { evidence: { situation: "Weekly list of deadlines." } } : {}),
  })),
  sheet: { kind: "one-on-one", name: "1on1", parts: [{ title: "will", text: "I want to try project work." }] },
  goals: [{ title: "Lead a project", state: "priority", actions: [{ text: "Join the survey team", due: "2027-02-01", state: "planned" }] }],
  path: [{ kind: "assignment", name: "Tax", from: "2020", to: "2024", learned: "To explain" }],
  wish: null,
  life: null,
  values: [{ card: "learning", name: "Learning" }],
});

const review = { of: "0123456789abcdef", day: "2026-11-21", from: "", relation: "mentor", named: false, ratings: {}, points: [], message: "" };

const onDesk = (language: Language, ratings: (number | null)[], desk: object = {}): string =>
  recordFile({ together: { desks: [{ id: 1, share: share(language, ratings), review, seen: false, beside: false, ...desk }] } });

/** The row of a question. */
const row = (page: Page, index: number) => page.locator(".row").nth(index);

/** Goes to a step by the list of steps. */
const step = async (person: Person, id: string): Promise<void> => {
  const steps = person.page.getByRole("navigation", { name: person.say("guide.steps") });
  await steps.getByRole("button", { name: person.say(id) }).click();
  await expect(person.page.getByRole("heading", { level: 2, name: person.say(id), exact: true })).toBeFocused();
};

const next = (person: Person, id: string) =>
  person.page.getByRole("button", { name: person.say("reading.next", { step: person.say(id) }), exact: true });

for (const language of ["ja", "en"] as Language[]) {
  test(`a view is written before the person's is seen, and handed back, in ${language}`, async ({ page, portal }) => {
    const person = new Person(page, language);
    await portal.open("#/data", { language });
    await person.bringIn(onDesk(language, [5, 2, 3]));
    await person.goTo("#/mentor/desk/1");
    await expect(person.heading()).toHaveText(person.say("reading.title"));

    // Who the reader is, and who will know.
    await person.choice("relation.colleague").check();
    await expect(page.getByText(person.say("reading.together", { n: 3 }))).toBeVisible();
    await person.choice("relation.supervisor").check();
    await page.getByLabel(person.say("reading.named")).check();
    await expect(page.getByText(person.say("reading.open-supervisor"))).toBeVisible();
    await person.field("reading.name").fill("Tanaka");

    // What is shown, without the ratings.
    await next(person, "reading.shown").click();
    for (const words of ["Tell me what you saw.", "I want to try project work.", "Join the survey team", "To explain", "Learning"]) {
      await expect(page.getByText(words)).toBeVisible();
    }
    await expect(page.getByText(person.say("reading.covered-note"))).toBeVisible();
    await expect(page.getByText(`5 ${city.level(5, language)}`)).toHaveCount(0);

    // The reader's own view, by keys alone.
    await next(person, "reading.view").click();
    await expect(page.getByText("Weekly list of deadlines.")).toBeVisible();
    await tabTo(row(page, 0).getByRole("radio").first());
    await page.keyboard.press("2");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("2");
    await expect(page.getByRole("progressbar", { name: person.say("question.progress", { n: 2, total: 3 }) })).toBeVisible();
    await row(page, 0).locator("summary").filter({ hasText: person.say("reading.comment") }).click();
    await person.field("reading.comment-label").fill("You drew up the list with the newcomer.");

    // Not all: the answers stay covered unless the reader says so.
    await step(person, "reading.beside");
    await expect(page.getByText(person.say("reading.left", { left: 1, total: 3 }))).toBeVisible();
    await person.button("reading.to-view").click();
    await row(page, 2).locator("label").nth(2).click();
    // Nothing is lost on a reload.
    await page.waitForTimeout(500);
    await portal.open("#/mentor/desk/1", { language });
    await expect(page.getByRole("heading", { level: 2, name: person.say("reading.view"), exact: true })).toBeVisible();
    await expect(row(page, 2).getByRole("radio").nth(2)).toBeChecked();
    await expect(person.field("reading.comment-label")).toHaveValue("You drew up the list with the newcomer.");

    await step(person, "reading.beside");
    await person.button("reading.see").click();
    await expect(page.getByRole("heading", { level: 2, name: person.say("reading.beside"), exact: true })).toBeFocused();
    const topics = page.locator(".card");
    await expect(topics).toHaveCount(1);
    await expect(topics).toContainText(`5 ${city.level(5, language)}`);
    await expect(topics).toContainText(`2 ${city.level(2, language)}`);
    const topic = person.say("reading.topic", { item: city.question(abouts[0], language) });
    await topics.getByRole("button").click();
    await expect(topics.getByText(person.say("reading.topic-added"))).toBeVisible();
    await expect(page.getByRole("table").getByRole("row")).toHaveCount(4);

    // What to say.
    await step(person, "reading.points");
    await expect(page.getByRole("textbox", { name: `${person.say("point.topic")} 1` })).toHaveValue(topic);
    await person.button("reading.add-question").click();
    const question = page.getByRole("textbox", { name: `${person.say("point.question")} 1` });
    await expect(question).toBeFocused();
    await question.fill("What drew you to it?");
    await person.button("reading.add-action").click();
    await page.getByRole("textbox", { name: `${person.say("point.action")} 1` }).fill("Ask the survey team");
    await person.button("reading.add-action").click();
    const second = page.getByRole("textbox", { name: `${person.say("point.action")} 2` });
    await second.fill("Taken back");
    await page.getByRole("button", { name: `${person.say("reading.remove")} ${person.say("point.action")} 2` }).click();
    await expect(page.getByText(person.say("reading.remove-ask"))).toBeFocused();
    await page.getByRole("group", { name: person.say("reading.remove-ask") }).getByRole("button", { name: person.say("reading.remove-yes"), exact: true }).click();
    await expect(second).toHaveCount(0);
    await person.field("reading.message").fill("Good luck 🌱");

    // Handing it back: what is seen is what is in the file.
    await next(person, "reading.back").click();
    for (const words of ["Tanaka", "You drew up the list with the newcomer.", "What drew you to it?", "Ask the survey team", "Good luck 🌱"]) {
      await expect(page.locator(".reading__preview").getByText(words)).toBeVisible();
    }
    const download = page.waitForEvent("download");
    await person.button("reading.save").click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(new RegExp(`^ayumi-${city.organisation.id}-review-\\d{4}-\\d\\d-\\d\\d\\.json$`));
    await expect(page.getByText(person.say("reading.saved"))).toBeVisible();
    const file = JSON.parse(readFileSync((await saved.path()) ?? "", "utf8"));
    expect(file).toMatchObject({ format: "ayumi/review", version: 1, of: review.of, from: "Tanaka", relation: "supervisor", named: true, message: "Good luck 🌱" });
    expect(file.ratings).toEqual({ [abouts[0]]: 2, [abouts[1]]: 2, [abouts[2]]: 3 });
    expect(file.points.map((point: { kind: string }) => point.kind).sort()).toEqual(["action", "comment", "question", "topic"]);

    // Cleared, asked once.
    await person.button("reading.clear").click();
    await expect(page.getByText(person.say("reading.clear-ask"))).toBeFocused();
    await person.button("reading.clear-no").click();
    await expect(person.button("reading.clear")).toBeFocused();
    await person.button("reading.clear").click();
    await person.button("reading.clear-yes").click();
    await expect(page).toHaveURL(/#\/mentor$/);
    await person.goTo("#/mentor/desk/1");
    await expect(person.heading()).toHaveText(person.say("reading.gone"));
    await person.link("reading.to-mentor").click();
    await expect(page).toHaveURL(/#\/mentor$/);
  });
}

test("two at one screen: covered until opened together, and kept without a file", async ({ page, portal }) => {
  const person = new Person(page, "en");
  await portal.open("#/data", { language: "en" });
  const given = [{ id: 1, day: "2026-11-20", to: "", of: review.of, ratings: { [abouts[0]]: 5 } }];
  const desks = [{ id: 1, share: share("en", [5, 2, 3]), review, seen: false, beside: true }];
  await person.bringIn(recordFile({ together: { given, desks } }));
  await person.goTo("#/mentor/desk/1");
  await expect(page.getByText(person.say("reading.beside-start"))).toBeVisible();
  await step(person, "reading.keep");
  await expect(person.button("reading.keep-button")).toBeDisabled();
  await step(person, "reading.view");
  await row(page, 0).locator("label").nth(0).click();
  await step(person, "reading.beside");
  await person.button("reading.see-anyway").click();
  await expect(page.locator(".card")).toContainText(`5 ${city.level(5, "en")}`);
  await step(person, "reading.keep");
  await person.button("reading.keep-button").click();
  await expect(page).toHaveURL(/#\/mentor\/view\/1$/);
  await page.waitForTimeout(500);
  await person.goTo("#/data");
  const { together } = JSON.parse((await person.exportFile()).text);
  expect(together.desks).toEqual([]);
  expect(together.received[0].review.ratings).toEqual({ [abouts[0]]: 1 });
});

test("a share without ratings says so and goes on", async ({ page, portal }) => {
  const person = new Person(page, "ja");
  await portal.open("#/data", { language: "ja" });
  await person.bringIn(onDesk("ja", [null, null, null]));
  await person.goTo("#/mentor/desk/1");
  await step(person, "reading.beside");
  await expect(page.getByText(person.say("reading.none-shown-text"))).toBeVisible();
  await next(person, "reading.points").click();
  await expect(person.button("reading.add-question")).toBeVisible();
});

test("the conversation stage by stage, with keys and a clock, and on paper", async ({ page, portal }) => {
  const person = new Person(page, "ja");
  const mentoring = JSON.parse(readFileSync(new URL("../../static-data/mentoring.json", import.meta.url), "utf8"));
  const stages: { name: { ja: string }; minutes: number; questions: { ja: string }[] }[] = mentoring.stages;
  await page.clock.install({ time: new Date("2026-11-24T10:00:00") });
  await portal.open("#/mentor/guide", { language: "ja" });
  await expectNoAxeViolations(page);
  const printed = await readPdf(page);
  expect(printed.flat).toContain(stages[4].questions[0].ja.replaceAll(/\s/g, ""));
  await follow(person.button("conversation.begin"));
  const stage = (index: number) => page.getByRole("heading", { level: 2, name: stages[index].name.ja, exact: true });
  await expect(stage(0)).toBeFocused();
  await page.clock.pauseAt(new Date("2026-11-24T10:30:00"));
  const left = page.getByRole("timer");
  await expect(left).toHaveText(`${stages[0].minutes}:00`);
  await page.keyboard.press("Space");
  await page.clock.runFor(61_000);
  await expect(left).toHaveText(`${stages[0].minutes - 2}:59`);
  await page.keyboard.press("ArrowRight");
  await page.clock.runFor(50);
  await expect(stage(1)).toBeFocused();
  await expect(left, "each stage has a time of its own").toHaveText(`${stages[1].minutes}:00`);
  await page.keyboard.press("ArrowLeft");
  await page.clock.runFor(50);
  await expect(stage(0)).toBeFocused();
  for (let index = 0; index < stages.length; index++) {
    await page.keyboard.press("ArrowRight");
    await page.clock.runFor(50);
  }
  await expect(page.getByRole("heading", { name: person.say("conversation.over") })).toBeFocused();
  await page.clock.resume();
  await expectNoAxeViolations(page);
});

for (const width of [1280, 360]) {
  test(`every step is sound at ${width} px`, async ({ page, portal }) => {
    const person = new Person(page, "ja");
    await page.setViewportSize({ width, height: 800 });
    await portal.open("#/data", { language: "ja" });
    await person.bringIn(onDesk("ja", [5, 2, 3], { review: { ...review, relation: "colleague", ratings: { [abouts[0]]: 2, [abouts[1]]: 2, [abouts[2]]: "not-applicable" } } }));
    await person.goTo("#/mentor/desk/1");
    const check = async (): Promise<void> => {
      await expectNoAxeViolations(page);
      if (width > 1000) return;
      await page.setViewportSize({ width: 320, height: 800 });
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width, height: 800 });
    };
    for (const id of ["reading.who", "reading.shown", "reading.view", "reading.beside"]) {
      await step(person, id);
      await check();
    }
    await person.button("reading.see").click();
    await check();
    await page.locator(".card").getByRole("button").first().click();
    await step(person, "reading.points");
    await person.button("reading.add-question").click();
    await check();
    await step(person, "reading.back");
    await check();
    await person.goTo("#/mentor/guide");
    await check();
    await person.button("conversation.begin").click();
    await check();
  });
}
