// The person who shows: choosing, saving, opening what comes back, and what becomes of it.
import type { Download, Page } from "@playwright/test";
import { expectNoAxeViolations } from "./support/axe.ts";
import { city } from "./support/content.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { typical } from "./support/record.ts";
import type { Language } from "./support/sites.ts";

interface Share {
  day: string;
  items: { about: string; words: string; rating?: number; evidence?: object }[];
  sheet: { parts: { title: string; text: string }[] } | null;
}

const check = async (page: Page): Promise<void> => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoAxeViolations(page);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 800 });
};

const textOf = async (file: Download): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
};

const offer = async (person: Person, files: { name: string; text: string | Buffer }[]): Promise<void> => {
  const payload = files.map(({ name, text }) => ({
    name,
    mimeType: "application/json",
    buffer: typeof text === "string" ? Buffer.from(text) : text,
  }));
  await person.field("mentor.file").setInputFiles(payload);
  await expect(person.page.locator("#found")).toBeFocused();
};

const frame = (format: string, revision = city.organisation.revision) => ({
  format: `ayumi/${format}`,
  version: 1,
  framework: { id: city.organisation.id, revision },
});

/** A view of the share with this fingerprint. */
const review = (of: string, more: object = {}, revision?: number): string =>
  JSON.stringify({
    ...frame("review", revision),
    of,
    day: "2026-11-28",
    from: "Suzuki",
    relation: "mentor",
    named: false,
    ratings: { "role/kakaricho-manage": 2, "role/kakaricho-support": 2, "point/policy-alignment": 5 },
    points: [
      { id: 1, kind: "comment", about: "role/kakaricho-manage", text: "You asked everybody first." },
      { id: 2, kind: "question", about: null, text: "What would you do first?" },
      { id: 3, kind: "topic", about: null, text: "Working across sections" },
      { id: 4, kind: "action", about: null, text: "Visit the survey team" },
    ],
    message: "Thank you for showing me this.",
    ...more,
  });

/** Shows questions and ratings, saves the file, and gives what is in it with what the record has of it. */
const shareFile = async (person: Person): Promise<{ share: Share; text: string }> => {
  const download = person.page.waitForEvent("download");
  await person.button("share.save").click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^ayumi-${city.organisation.id}-share-\\d{4}-\\d\\d-\\d\\d\\.json$`));
  const text = await textOf(file);
  return { share: JSON.parse(text) as Share, text };
};

const fingerprint = async (person: Person): Promise<string> => {
  await person.goTo("#/data");
  const { text } = await person.exportFile();
  return (JSON.parse(text) as { together: { given: { of: string }[] } }).together.given.at(-1)?.of ?? "";
};

for (const language of ["ja", "en"] as Language[]) {
  test(`in ${language}: shown, given back, taken in, and into the plan`, async ({ page, portal }) => {
    test.slow();
    const person = new Person(page, language);
    await portal.open("#/data", { language });
    await person.bringIn(typical);
    await person.goTo("#/mentor");
    await check(page);
    await person.link("mentor.show-go").click();
    await expect(person.heading()).toHaveText(person.say("share.title"));

    // Nothing private is chosen from the start.
    const box = (id: string) => page.getByRole("checkbox", { name: person.say(id), exact: true });
    await expect(box("share.items")).toBeChecked();
    await expect(box("share.standing")).toBeChecked();
    for (const id of ["share.ratings", "share.evidence"]) await expect(box(id)).not.toBeChecked();
    // Of what there is nothing yet, there is no box; it says why, and the way to it.
    for (const id of ["share.goals", "share.life", "share.values"]) await expect(box(id)).toHaveCount(0);
    await page.locator("summary").filter({ hasText: person.say.pattern("share.later") }).click();
    for (const id of ["share.to-plan", "share.to-values"]) await expect(person.link(id).first()).toBeVisible();
    await expect(page.getByText("Halved the queue at the counter.")).toHaveCount(0);
    await box("share.ratings").check();
    await box("share.evidence").check();
    await person.field("share.from").fill("Tanaka");
    await person.field("share.to").fill("Suzuki");
    await page.locator("#share-kind").selectOption({ label: city.interviews.find(({ id }) => id === "one-on-one")?.name[language] ?? "" });
    await page.getByRole("checkbox", { name: city.part("one-on-one", "will", language) }).check();
    const preview = person.section("share.step-preview");
    await expect(preview.getByText("Halved the queue at the counter.").first()).toBeVisible();
    await expect(preview.getByText("I want to try project work.").first()).toBeVisible();
    await check(page);

    // The preview is the file.
    const { share, text } = await shareFile(person);
    await expect(page.getByText(person.say("share.saved"))).toBeFocused();
    await expect(page.getByText(person.say("share.saved"))).toBeInViewport();
    expect(share.items.find(({ about }) => about === "role/kakaricho-manage")?.rating).toBe(4);
    expect(share.sheet?.parts.map((part) => part.text)).toEqual(["I want to try project work."]);
    await person.disclosure("share.literally").click();
    await expect(page.locator("pre")).toHaveText(text);
    await box("share.evidence").uncheck();
    await expect(page.getByText(person.say("share.saved"))).toHaveCount(0);

    // One's own file is not opened; a view of it is.
    const of = await fingerprint(person);
    await person.goTo("#/mentor");
    await offer(person, [{ name: "own.json", text }]);
    await expect(page.getByText(person.say("mentor.own"))).toBeVisible();
    await offer(person, [{ name: "view.json", text: review(of) }]);
    await check(page);
    await person.button("mentor.take-one").click();
    await expect(person.heading()).toHaveText(person.say("view.title"));
    await expect(page.getByText(person.say("view.levels-apart", { n: 2 })).first()).toBeVisible();
    await expect(page.getByText("Weekly list of deadlines for the section.").first()).toBeVisible();
    await check(page);

    const press = (id: string, what: string) => page.getByRole("button", { name: `${person.say(id)} ${what}`, exact: true });
    await press("view.accept", "You asked everybody first.").click();
    await expect(page.locator("#point-1")).toBeFocused();
    await expect(page.locator("#point-1")).toContainText(person.say("reply.accepted"));
    await press("view.put-aside", "What would you do first?").click();
    await expect(page.locator("#point-question")).toBeFocused();
    await page.locator("summary").filter({ hasText: person.say("view.aside", { n: 1 }) }).click();
    await press("view.bring-back", "What would you do first?").click();
    await expect(page.locator("#point-2")).toBeFocused();
    await press("view.make-goal", "Working across sections").click();
    await expect(page.locator("#point-3")).toContainText(person.say("view.in-plan"));
    await page.locator("#put-4-goal").selectOption({ label: "Working across sections" });
    await press("notes.put-in", "Visit the survey team").click();
    await expect(page.locator("#point-4")).toBeFocused();
    await page.locator("#point-4").getByRole("link").click();
    await expect(page.getByText("Working across sections").first()).toBeVisible();

    // Taken out again, with one question.
    await person.goTo("#/mentor/view/1");
    await person.button("view.remove").click();
    await expect(page.getByText(person.say("view.remove-ask"))).toBeFocused();
    await person.button("view.remove-yes").click();
    await expect(person.heading()).toHaveText(person.say("mentor.title"));
    await person.goTo("#/mentor/view/1");
    await expect(page.getByText(person.say("view.not-here"))).toBeVisible();
    await check(page);
  });
}

test("what does not belong here is refused by name, and the rest is taken in", async ({ page, portal }) => {
  test.slow();
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(typical);
  await person.goTo("#/mentor/share");
  const { text } = await shareFile(person);
  const of = await fingerprint(person);
  await person.goTo("#/mentor");
  const others = { ...JSON.parse(text), from: "Somebody else" };
  await offer(person, [
    { name: "record.json", text: typical },
    { name: "cut.json", text: text.slice(0, 200) },
    { name: "edited.json", text: text.replace('"items"', '"itmes"') },
    { name: "newer.json", text: text.replace('"version": 1', '"version": 9') },
    { name: "elsewhere.json", text: text.replace(city.organisation.id, "other-city") },
    { name: "bytes.json", text: Buffer.from([0xff, 0xfe, 0x00]) },
    { name: "notes.txt", text: "not json at all" },
    { name: "shown.json", text: JSON.stringify(others) },
    { name: "shown-again.json", text: JSON.stringify(others) },
    { name: "view.json", text: review(of) },
    { name: "stranger.json", text: review("0123456789abcdef", { from: "Nobody known" }) },
    { name: "colleague.json", text: review(of, { relation: "colleague", from: "Secret" }) },
  ]);
  const entry = (name: string) => page.locator(".offer").filter({ hasText: name }).first();
  for (const name of ["record.json", "cut.json", "edited.json", "newer.json", "elsewhere.json", "bytes.json", "notes.txt"]) {
    await expect(entry(name)).toContainText(person.say("mentor.refused"));
  }
  await expect(page.getByText(person.say("mentor.same-file", { name: "shown.json" }))).toBeVisible();
  await expect(entry("stranger.json")).toContainText(person.say("mentor.unknown"));
  // A voice that is protected shows nothing of itself.
  await expect(entry("colleague.json")).not.toContainText("Secret");
  await expect(person.button("mentor.take-all")).toHaveCount(0);
  await check(page);
  await page.getByRole("checkbox", { name: person.say("mentor.all-the-same") }).check();
  await page.getByRole("button", { name: person.say("mentor.take-all", { n: 4 }) }).click();
  await expect(page.locator("#going-on")).toBeFocused();
  await expect(page.getByText(person.say("mentor.taken", { n: 4 }))).toBeVisible();
  await expect(page.getByText("Secret")).toHaveCount(0);
  await check(page);

  // Once more: everything is known.
  await offer(person, [
    { name: "view.json", text: review(of) },
    { name: "stranger.json", text: review("0123456789abcdef", { from: "Nobody known" }) },
    { name: "shown.json", text: JSON.stringify(others) },
  ]);
  await expect(page.getByText(person.say("mentor.twice"))).toHaveCount(2);
  await expect(page.getByText(person.say("mentor.on-desk"))).toBeVisible();
  await expect(page.getByText(person.say("mentor.nothing-good"))).toBeVisible();
  await person.button("mentor.leave").click();
  await expect(person.field("mentor.file")).toBeFocused();

  // A later view of the same reader takes the place of the one before.
  await offer(person, [{ name: "later.json", text: review(of, { day: "2026-11-29" }, city.organisation.revision + 1) }]);
  await expect(page.getByText(person.say("mentor.replaces"))).toBeVisible();
  await expect(page.getByText(person.say("mentor.revision", { file: city.organisation.revision + 1, here: city.organisation.revision }))).toBeVisible();
  await person.button("mentor.leave").click();
  // What was handed out is taken off the list after one question.
  await page.getByRole("button", { name: new RegExp(`^${person.say("mentor.forget")} `) }).click();
  await expect(page.getByText(person.say("mentor.forget-ask"))).toBeFocused();
  await person.button("mentor.forget-yes").click();
  await expect(page.getByRole("heading", { name: person.say("mentor.given") })).toHaveCount(0);
});

test("a file of 50 MB is refused by its size", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/mentor");
  await expect(person.field("mentor.file")).toBeEnabled();
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>("#mentor-file");
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(50_000_000)], "huge.json"));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(page.locator(".offer")).toContainText("huge.json");
  await expect(page.locator(".offer")).toContainText("50.0 MB");
});

test("by keyboard, at one screen", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(typical);
  await person.goTo("#/mentor/share");
  const ratings = page.getByRole("checkbox", { name: person.say("share.ratings"), exact: true });
  await ratings.focus();
  await page.keyboard.press("Space");
  await expect(ratings).toBeChecked();
  await person.button("share.beside").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/mentor\/desk\/1$/);
  await person.goTo("#/mentor");
  await expect(page.getByRole("link", { name: person.say("mentor.beside") })).toBeVisible();
});
