// Files protected by a passphrase: made here and opened by age, made by age and opened here, and why one does not open.
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium, type Download, type Locator, type Page } from "@playwright/test";
import { age, openWithAge, protectWithAge } from "./support/age.ts";
import { expectNoAxeViolations } from "./support/axe.ts";
import { city } from "./support/content.ts";
import { Host } from "./support/host.ts";
import { arrive, watch } from "./support/journey.ts";
import { tabTo } from "./support/keyboard.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { onThisMachine, typical } from "./support/record.ts";
import { contribution } from "./support/room.mjs";

// Trying a passphrase takes seconds, and longer where the machine does other things.
test.describe.configure({ timeout: 180_000 });
const patient = { timeout: 90_000 };

const PASSPHRASE = "kawara 42 umbrella stone";

const fixture = (name: string): Buffer => readFileSync(new URL(`../../crates/protect/tests/${name}`, import.meta.url));

const bytesOf = async (file: Download): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** What one fills in to protect a file, within a part of the page. */
const form = (person: Person, part: Locator) => ({
  open: part.locator("summary").filter({ hasText: person.say("seal.title") }),
  one: part.getByLabel(person.say("seal.passphrase"), { exact: true }),
  other: part.getByLabel(person.say("seal.again"), { exact: true }),
  save: part.getByRole("button", { name: person.say("seal.button"), exact: true }),
  stop: part.getByRole("button", { name: person.say("seal.stop"), exact: true }),
});

/** Saves the file of this part of the page with a passphrase. */
const protect = async (person: Person, part: Locator, passphrase = PASSPHRASE): Promise<{ name: string; bytes: Buffer }> => {
  const { open, one, other, save, stop } = form(person, part);
  await open.click();
  await one.fill(passphrase);
  await other.fill(passphrase);
  const download = person.page.waitForEvent("download", patient);
  await save.click();
  await expect(part.getByRole("status").filter({ hasText: person.say("seal.working") })).toBeVisible();
  await expect(stop).toBeFocused();
  const file = await download;
  await expect(part.getByText(person.say("seal.done"))).toBeVisible();
  await expect(save).toBeFocused();
  return { name: file.suggestedFilename(), bytes: await bytesOf(file) };
};

const offer = (field: Locator, ...files: [string, Buffer][]): Promise<void> =>
  field.setInputFiles(files.map(([name, buffer]) => ({ name, mimeType: "application/octet-stream", buffer })));

/** The question for the passphrase. */
const asked = (person: Person) => ({
  box: person.page.getByRole("group", { name: person.say("unlock.title"), exact: true }),
  field: person.field("unlock.passphrase"),
});

const expectNoTrace = async (page: Page, passphrase: string): Promise<void> => {
  const kept = await page.evaluate(() => [
    document.documentElement.outerHTML,
    location.href,
    ...[...document.querySelectorAll("input")].map((field) => field.value),
    ...[localStorage, sessionStorage].map((storage) => JSON.stringify(storage)),
  ]);
  const everywhere = [...kept, ...(await onThisMachine(page))].join("\n");
  expect(everywhere).not.toContain(passphrase);
  await expect.poll(() => page.workers().length, { message: "the worker has ended" }).toBe(0);
};

test.describe("with age itself", () => {
  test.skip(!age, "there is no age here: see the summary of cargo xtask test");

  test("what is made here opens there, and holds the same", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await person.bringIn(typical);
    const plain = await person.exportFile();
    const { name, bytes } = await protect(person, person.section("data.export"));
    expect(name).toBe(`${plain.name}.age`);
    expect(bytes.subarray(0, 40).toString("latin1")).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    expect(bytes.toString("latin1"), "the work that trying one passphrase takes").toMatch(/\n?-> scrypt \S+ 18\n/);
    for (const planted of ["kakaricho", "ayumi/record", PASSPHRASE]) expect(bytes.includes(planted)).toBe(false);
    await expectNoTrace(page, PASSPHRASE);
    expect(String(await openWithAge(bytes, PASSPHRASE))).toBe(plain.text);
    expect(await openWithAge(bytes, `${PASSPHRASE}.`)).toContain("incorrect passphrase");
    expect((await person.exportFile()).text, "one press still saves it plain").toBe(plain.text);
  });

  test("what is made there opens here, by keyboard, also written in letters", async ({ page, portal }) => {
    const person = new Person(page, "en");
    const { box, field } = asked(person);
    await portal.open("#/data", { language: "en" });
    for (const armour of [false, true]) {
      await offer(person.field("data.import-file"), ["mine.json.age", await protectWithAge(typical, PASSPHRASE, { armour })]);
      await expect(box).toContainText("mine.json.age");
      await expect(field).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(box.getByText(person.say("unlock.empty"))).toBeVisible();
      await page.keyboard.type("another one");
      await page.keyboard.press("Enter");
      await expect(box.getByText(person.say("unlock.wrong"))).toBeVisible(patient);
      await expect(field).toBeFocused();
      await expect(field).toHaveValue("");
      await page.keyboard.type(PASSPHRASE);
      await page.keyboard.press("Enter");
      await expect(person.button("data.import-yes")).toBeVisible(patient);
      await expectNoTrace(page, PASSPHRASE);
      await tabTo(person.button("data.import-yes"));
      await page.keyboard.press("Enter");
      await expect(page.getByText(person.say("data.imported"))).toBeVisible();
      const stored = person.section("data.stored");
      await expect(stored).toContainText(city.titles("kakaricho", "en"));
      await person.button("data.erase-button").click();
      await person.button("data.erase-yes").click();
      await expect(page.getByText(person.say("data.erased"))).toBeVisible();
    }
  });

  test("every other kind of file: text, a table, dates", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await person.bringIn(typical);
    const { name, bytes } = await protect(person, person.section("spreadsheet.title"));
    expect(name).toMatch(/\.csv\.age$/);
    const table = (await openWithAge(bytes, PASSPHRASE)) as Buffer;
    expect([...table.subarray(0, 3)], "Excel needs the mark").toEqual([0xef, 0xbb, 0xbf]);
    await person.goTo("#/interview/one-on-one/sheet");
    const sheet = await protect(person, person.section("copy.title"));
    expect(sheet.name).toMatch(/\.txt\.age$/);
    const text = await page.getByLabel(person.say("copy.text"), { exact: true }).inputValue();
    expect(String(await openWithAge(sheet.bytes, PASSPHRASE))).toBe(text);
  });
});

test("what is shown to a reader and what is handed in at a workshop can be protected, too", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(typical);
  await person.goTo("#/mentor/share");
  const share = await protect(person, person.section("share.step-give"));
  expect(share.name).toMatch(/-share-.*\.json\.age$/);
  await expect(page.getByText(person.say("share.saved"))).toBeVisible();
  await person.goTo("#/workshop/contribute");
  await expect(form(person, person.section("contribute.save-title")).open).toBeVisible();

  // A reader on another machine.
  await person.goTo("#/data");
  await person.button("data.erase-button").click();
  await person.button("data.erase-yes").click();
  await person.goTo("#/mentor");
  await offer(person.field("mentor.file"), ["share.json.age", share.bytes], ["broken.json", Buffer.from("{")]);
  const { box, field } = asked(person);
  await expect(box).toContainText("share.json.age");
  await expect(box).not.toContainText("broken.json");
  await field.fill(PASSPHRASE);
  await box.getByRole("button", { name: person.say("unlock.button"), exact: true }).click();
  await expect(page.locator("#found")).toBeFocused(patient);
  await expect(page.locator(".offer")).toHaveCount(2);
  await expect(page.getByText(person.say("mentor.will-open"))).toBeVisible();
});

test("the files of a room are asked for once; those that do not open are named", async ({ page, portal }) => {
  const person = new Person(page);
  const questions = city.questions.map(({ about }) => about);
  await portal.open("#/workshop/room");
  const one = contribution({ organisation: city.organisation, questions: questions.slice(0, 3), level: () => 3 });
  await offer(
    person.field("room.files"),
    ["one.json", Buffer.from(one)],
    ["by-age.json.age", fixture("by-age.age")],
    ["key.age", fixture("for-a-key.age")],
  );
  const { box, field } = asked(person);
  await expect(box).toContainText("by-age.json.age");
  await field.fill("another one");
  await field.press("Enter");
  await expect(box.getByText(person.say("unlock.wrong"))).toBeVisible(patient);
  await expect(box, "no passphrase opens this one: it is not asked for again").not.toContainText("key.age");
  await box.getByRole("button", { name: person.say("unlock.rest"), exact: true }).click();
  await expect(box).toBeHidden();
  await expect(page.getByText(person.say("room.refused", { n: 2 }))).toBeVisible();
  await page.locator("summary").filter({ hasText: person.say("room.refused-list") }).click();
  await expect(page.getByText(/by-age\.json\.age: パスフレーズで保護されていて/)).toBeVisible();
  await expect(page.getByText(/key\.age: .*「鍵」/)).toBeVisible();
});

test("damaged, cut off, for a key, too much work: each has its sentence, and nothing changes", async ({ page, portal }) => {
  const good = fixture("by-age.age").toString("latin1");
  const binary = Buffer.from(good.split("\n").slice(1, -2).join(""), "base64");
  const header = (work: number): Buffer => {
    const letters = (n: number) => "A".repeat(n);
    return Buffer.from(`age-encryption.org/v1\n-> scrypt ${letters(22)} ${work}\n${letters(43)}\n--- ${letters(43)}\n${letters(40)}`);
  };
  const changed = Buffer.from(binary);
  changed[changed.length - 1] ^= 1;
  const cases: [string, Buffer, RegExp, RegExp][] = [
    ["changed.age", changed, /壊れています/, /damaged/],
    ["cut.age", binary.subarray(0, binary.length - 5), /壊れています/, /damaged/],
    ["armour.age", Buffer.from(good.slice(0, 120)), /壊れています/, /damaged/],
    ["key.age", fixture("for-a-key.age"), /「鍵」で保護/, /with a key/],
    ["bomb.age", header(40), /時間とメモリー/, /too much time/],
    // It opens, and is no file of the portal.
    ["other.age", binary, /JSON/, /JSON/],
  ];
  for (const [language, place] of [["ja", 2], ["en", 3]] as const) {
    const person = new Person(page, language);
    await portal.open("#/data", { language });
    if (language === "ja") await person.bringIn(typical);
    const before = (await person.exportFile()).text;
    for (const one of language === "ja" ? cases : cases.slice(3, 5)) {
      await offer(person.field("data.import-file"), [one[0], one[1]]);
      const { field } = asked(person);
      await expect(field).toBeFocused();
      await field.fill("correct horse");
      await field.press("Enter");
      const refused = page.getByRole("alert").filter({ hasText: person.say("data.refused") });
      await expect(refused).toContainText(one[place], patient);
      await expect(refused).toContainText(one[0]);
    }
    expect((await person.exportFile()).text).toBe(before);
  }
});

test("a passphrase that is short or mistyped is said beside the fields; both can be shown", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(typical);
  const part = person.section("data.export");
  const { open, one, other, save } = form(person, part);
  await open.click();
  for (const [first, second, words] of [
    ["", "", person.say("seal.short", { n: 8 })],
    ["1234567", "1234567", person.say("seal.short", { n: 8 })],
    ["12345678", "12345679", person.say("seal.differ")],
  ] as const) {
    await one.fill(first);
    await other.fill(second);
    await save.click();
    await expect(part.getByText(words)).toBeVisible();
    await expect(one).toBeFocused();
    await expect(one).toHaveAccessibleDescription(new RegExp(words.slice(0, 8)));
  }
  await expect(one).toHaveAttribute("type", "password");
  await part.getByLabel(person.say("seal.show")).check();
  await expect(one).toHaveAttribute("type", "text");
  await expect(one, "what was typed stays").toHaveValue("12345678");
});

test("it can be stopped, and leaving it changes nothing", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(typical);
  const before = (await person.exportFile()).text;
  const downloads: string[] = [];
  page.on("download", (file) => downloads.push(file.suggestedFilename()));
  const { open, one, other, save, stop } = form(person, person.section("data.export"));
  await open.click();
  await one.fill(PASSPHRASE);
  await other.fill(PASSPHRASE);
  await save.click();
  await stop.click();
  await expect(one).toBeFocused();
  await expectNoTrace(page, PASSPHRASE);

  await offer(person.field("data.import-file"), ["by-age.age", fixture("by-age.age")]);
  const { box, field } = asked(person);
  await field.fill("correct horse");
  await field.press("Enter");
  await box.getByRole("button", { name: person.say("seal.stop"), exact: true }).click();
  await expect(field).toBeFocused();
  await box.getByRole("button", { name: person.say("unlock.leave"), exact: true }).click();
  await expect(box).toBeHidden();
  await expect(person.field("data.import-file")).toBeFocused();
  expect((await person.exportFile()).text).toBe(before);
  expect(downloads.filter((name) => name.endsWith(".age"))).toEqual([]);
});

test("where the program for it does not arrive, the page says so, and another try works", async ({ page, portal }) => {
  portal.expectFault(/protect-|ERR_FAILED|404/);
  const person = new Person(page);
  await portal.open("#/data");
  const { box, field } = asked(person);
  for (const ending of ["js", "wasm"]) {
    const files = `**/protect-*.${ending}`;
    await page.context().route(files, (route) => route.fulfill({ status: 404, body: "Not found." }));
    await offer(person.field("data.import-file"), ["by-age.age", fixture("by-age.age")]);
    await field.fill("correct horse");
    await field.press("Enter");
    await expect(box.getByText(person.say("seal.not-loaded"))).toBeVisible(patient);
    await page.context().unroute(files);
    await field.fill("correct horse");
    await field.press("Enter");
    await expect(page.getByText(person.say("data.refused"))).toBeVisible(patient);
  }
});

test("nobody downloads it who does not use it", async ({ page, portal }) => {
  const person = new Person(page);
  const ours = () => portal.requests.filter((request) => /protect-/.test(request.url())).length;
  await portal.open("#/data");
  await person.bringIn(typical);
  expect(ours()).toBe(0);
  await protect(person, person.section("data.export"));
  expect(ours()).toBeGreaterThan(0);
});

for (const language of ["ja", "en"] as const) {
  test(`no rule of accessibility is broken, on a phone, too (${language})`, async ({ page, portal }) => {
    const person = new Person(page, language);
    await portal.open("#/data", { language });
    await person.bringIn(typical);
    await form(person, person.section("data.export")).open.click();
    await form(person, person.section("data.export")).save.click();
    await offer(person.field("data.import-file"), ["by-age.age", fixture("by-age.age")]);
    await asked(person).field.press("Enter");
    await expect(page.getByText(person.say("unlock.empty"), { exact: true })).toBeVisible();
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
    }
  });
}

test("over plain http under the host's name, which browsers hold to be insecure", async ({ launchOptions, locale }) => {
  const name = "career.city.test";
  const host = await Host.start({ name, under: "/career/", types: { ".wasm": "application/octet-stream" } });
  const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${name} 127.0.0.1`] });
  const page = await browser.newPage({ locale });
  const faults = watch(page, host.address);
  await thereAndBack(page, host.address);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  expect(faults).toEqual([]);
  await browser.close();
  await host.close();
});

test("in the portal as one file, by double click", async ({ page }) => {
  const built = pathToFileURL(fileURLToPath(new URL("../../dist/ayumi.html", import.meta.url))).href;
  const faults = watch(page, built);
  await thereAndBack(page, built);
  expect(faults).toEqual([]);
});

/** Protects a record, erases it, and brings it back. */
const thereAndBack = async (page: Page, address: string): Promise<void> => {
  const person = new Person(page);
  await arrive(page, address, "#/data");
  await person.bringIn(typical);
  const before = (await person.exportFile()).text;
  const { name, bytes } = await protect(person, person.section("data.export"));
  await person.button("data.erase-button").click();
  await person.button("data.erase-yes").click();
  await offer(person.field("data.import-file"), [name, bytes]);
  await asked(person).field.fill(PASSPHRASE);
  await asked(person).field.press("Enter");
  await person.button("data.import-yes").click(patient);
  await expect(page.getByText(person.say("data.imported"))).toBeVisible();
  expect((await person.exportFile()).text).toBe(before);
};
