// Files of people who mean ill: whatever their texts are, they are shown as text or refused, nothing runs, nothing is turned
// around or pushed out of the window, and the page goes on.
import type { Page } from "@playwright/test";
import { city } from "./support/content.ts";
import { tooWide } from "./support/layout.ts";
import { readPdf } from "./support/pdf.ts";
import { Person } from "./support/person.ts";
import { placesIn, planted } from "./support/planted.ts";
import { expect, test } from "./support/portal.ts";
import { onThisMachine, recordFile, typical } from "./support/record.ts";

/** Markup, scripts, formulas, signs that turn lines around, signs nobody sees, and signs that are none. */
const hostile = (mark: string): string =>
  [
    `${mark}</script></title></textarea><script>window.hit = "script"</script>`,
    `<img src=x onerror="window.hit = 'image'"><svg onload="window.hit = 'svg'"></svg><iframe srcdoc="<script>parent.hit = 1</script>"></iframe>`,
    `<a href="javascript:window.hit = 'link'">click</a> [click](javascript:window.hit) javascript:window.hit='address'`,
    "{{constructor.constructor('window.hit = 1')()}} ${window.hit = 1} &lt;b&gt; &#x3c;script&#x3e; \\u003cscript\\u003e",
    `=HYPERLINK("http://example.test/?"&A1) @SUM(1) +1 -1 |cmd`,
    "\u202eturned around\u202c \u2067isolated\u2069 \u200f\u061c \u202a\u202b\u202d never closed: \u202e\u2067",
    "\u200b\u200c\u200d\u2060\ufeff\u00ad zero wide \u0001\u0007\u001b[31m\u007f\u0085\u009b controls \uffff\ufffe\ufdd0",
    "e" + "\u0301".repeat(60) + " many signs on one letter, \u{1f468}\u200d\u{1f469}\u200d\u{1f467} a family",
    `END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:another\r\n# Heading\n---\n| a | b |`,
  ].join("\n");

const own = [
  "#/", "#/assess", "#/assess/list", "#/assess/result", "#/plan", "#/path", "#/history", "#/interview", "#/interview/one-on-one",
  "#/interview/one-on-one/sheet", "#/interview/one-on-one/talk", "#/interview/one-on-one/rehearse", "#/interview/retired-interview",
  "#/interview/retired-interview/sheet", "#/talk/1", "#/mentor", "#/mentor/share", "#/mentor/desk/1", "#/mentor/view/1", "#/mentor/views",
  "#/workshop/values", "#/workshop/contribute", "#/search?q=QZ", "#/data",
];

/** That nothing ran, and that nothing stands in the page that only markup could have put there. */
const expectHarmless = async (page: Page, where: string): Promise<void> => {
  const found = await page.evaluate(() => ({
    hit: (window as unknown as { hit?: unknown }).hit ?? null,
    foreign: document.querySelectorAll("main iframe, main script, main [onerror], main [onload], main a[href^='javascript:']").length,
  }));
  expect(found, where).toEqual({ hit: null, foreign: 0 });
};

for (const [what, words, width] of [
  ["markup, scripts, formulas and signs that turn lines around", hostile, 1280],
  ["the same on a narrow screen", hostile, 360],
  ["a hundred thousand letters without a space", (mark: string, place: string) =>
    mark + "W".repeat(/note$|situation$|title$|learned$|events$|notes$|reflection$|message$/.test(place) ? 100_000 : 3_000), 360],
] as const) {
  test(`a record of ${what}: every page shows it as text, and nothing is pushed out of the window`, async ({ page, portal }) => {
    test.setTimeout(180_000);
    page.on("dialog", (dialog) => {
      throw new Error(`a dialog: ${dialog.message()}`);
    });
    await page.setViewportSize({ width, height: 800 });
    const person = new Person(page);
    const all = planted(() => {}, { words });
    await portal.open("#/data");
    await person.bringIn(all.text);
    let shown = 0;
    for (const route of own) {
      await person.goTo(route);
      await expectHarmless(page, route);
      expect.soft(await tooWide(page), `${route} is as wide as the window`).toBe(0);
      shown += placesIn(await page.getByRole("main").innerText(), all).length;
    }
    expect(shown, "it is shown, as text").toBeGreaterThan(60);
    for (const route of ["#/interview/one-on-one/sheet", "#/plan", "#/path", "#/talk/1"]) {
      await person.goTo(route);
      expect(placesIn((await readPdf(page)).flat, all).length, `${route} prints`).toBeGreaterThan(0);
    }
    // It goes on, and nothing was lost on the way.
    await portal.open("#/data");
    const again = JSON.parse((await person.exportFile()).text);
    expect(placesIn(JSON.stringify(again), all)).toEqual([...all.marks.keys()]);
  });
}

test("a share and a view whose every text is hostile: shown as text, by name, and taken in", async ({ page, portal }) => {
  test.setTimeout(90_000);
  const person = new Person(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await portal.open("#/mentor");
  const share = planted(() => {}, { file: "share-1", words: hostile });
  const review = planted(() => {}, { file: "review-1", words: hostile });
  const name = "<img src=x onerror=hit=1>\u202e.json";
  await person.field("mentor.file").setInputFiles([
    { name, mimeType: "application/json", buffer: Buffer.from(share.text) },
    { name: `view ${name}`, mimeType: "application/json", buffer: Buffer.from(review.text) },
  ]);
  await expect(page.locator("#found")).toBeFocused();
  await expectHarmless(page, "what was found");
  expect(await tooWide(page)).toBe(0);
  await expect(page.locator(".offer").first()).toContainText("onerror");
  const all = page.getByRole("checkbox", { name: person.say("mentor.all-the-same") });
  if (await all.count()) await all.check();
  await page.getByRole("button", { name: person.say("mentor.take-all", { n: 2 }) }).click();
  for (const route of ["#/mentor", "#/mentor/desk/1", "#/mentor/view/1", "#/mentor/views", "#/data"]) {
    await person.goTo(route);
    await expectHarmless(page, route);
    expect.soft(await tooWide(page), route).toBe(0);
  }
});

test("a sentence around a hostile name stays the way it reads", async ({ page, portal }) => {
  const person = new Person(page);
  const turning = "\u202eabc\u2067def";
  await portal.open("#/data");
  await person.bringIn(recordFile({ talks: [{
    id: 1, kind: "one-on-one", name: turning, begun: "2026-12-01", day: "2026-12-02", with: turning, notes: turning, agreed: [],
    next: "2027-01-15", thanked: false, over: true, prepared: [],
  }] }));
  // Our own words run on to the right, whatever stands in the names between them, which are of Latin letters here.
  for (const route of ["#/history", "#/talk/1", "#/interview"]) {
    await person.goTo(route);
    const backwards = await page.getByRole("main").evaluate((main) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? "";
        let before: DOMRect | undefined;
        for (const { index, 0: sign } of text.matchAll(/[\u3040-\u30ff\u4e00-\u9fff0-9]/g)) {
          range.setStart(node, index);
          range.setEnd(node, index + sign.length);
          const place = range.getBoundingClientRect();
          const sameLine = before && Math.abs(before.top - place.top) < 4;
          if (before && sameLine && place.left < before.left) found.push(text.trim());
          before = place;
        }
      }
      return [...new Set(found)];
    });
    expect(backwards, `${route}: our own words stay`).toEqual([]);
    await expect(page.getByRole("main"), `${route} shows the name`).toContainText("abc");
  }
});

test.describe("files that are no files of ours are refused, quickly, and nothing changes", () => {
  const within = (value: string): string => typical.replace(/"rating": 4/, `"rating": ${value}`);
  const files: [what: string, content: string][] = [
    ["a number of another order", within("1e999")],
    ["a number of ten thousand digits", within("9".repeat(10_000))],
    ["a number below everything", within("-1e999")],
    ["not a number", within("NaN")],
    ["infinity", within("Infinity")],
    ["a hundred thousand brackets", "[".repeat(100_000)],
    ["a hundred thousand objects", '{"a":'.repeat(100_000)],
    ["a hundred thousand brackets, closed, where a value is to be", within("[".repeat(100_000) + "]".repeat(100_000))],
    ["the same key twice", typical.replace('"version": 5', '"version": 5, "version": 5')],
    ["the same answer twice", typical.replace('"role/kakaricho-support": {', '"role/kakaricho-manage": {')],
    ["half of a sign", typical.replace("Halved", "\\ud83d")],
    ["the other half", typical.replace("Halved", "\\ude00 Halved")],
    ["ids that are names of other things", typical.replaceAll("role/kakaricho-manage", "__proto__")],
    ["an id with markup", typical.replaceAll("role/kakaricho-manage", "role/<img src=x onerror=hit=1>")],
    ["a list of a million nothings", within(`[${"null,".repeat(1_000_000)}null]`)],
    ["a comma too many", typical.replace(/\}\s*$/, ",}")],
    ["a comment", typical.replace("{", "{ // mine\n")],
  ];
  for (const [what, content] of files) {
    test(what, async ({ page, portal }) => {
      const person = new Person(page);
      await portal.open("#/data");
      await person.bringIn(recordFile({ target: "bucho", answers: { "role/bucho-policy": { rating: 3, evidence: { situation: "mine" } } } }));
      const before = (await person.exportFile()).text;
      expect(content, "it is another file").not.toBe(typical);
      await person.offerFile(content);
      const refusal = page.getByRole("alert").filter({ hasText: person.say("data.refused") });
      await expect(refusal).toContainText("ayumi.json", { timeout: 15_000 });
      await expectHarmless(page, what);
      expect(await tooWide(page)).toBe(0);
      expect((await person.exportFile()).text).toBe(before);
      expect((await onThisMachine(page)).join()).toContain("mine");
      await person.goTo("#/tracks");
      await expect(person.heading()).toHaveText(person.say("tracks.title"));
    });
  }
});

for (const file of ["record-1", "record-2", "record-3", "record-4", "record-5"]) {
  test(`a file of an older version opens, whole: ${file}`, async ({ page, portal }) => {
    const person = new Person(page);
    const all = planted(() => {}, { file });
    await portal.open("#/data");
    await person.bringIn(all.text);
    const { text } = await person.exportFile();
    expect(placesIn(text, all)).toEqual([...all.marks.keys()]);
    expect(JSON.parse(text).version).toBe(5);
    await portal.open("#/data");
    expect((await person.exportFile()).text, "after a reload").toBe(text);
  });
}

test("the files from hand to hand of version 1 open, and say who they are from", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/mentor");
  for (const [file, from] of [["share-1", "from"], ["review-1", "from"]] as const) {
    const all = planted(() => {}, { file });
    await person.field("mentor.file").setInputFiles({ name: `${file}.json`, mimeType: "application/json", buffer: Buffer.from(all.text) });
    await expect(page.locator(".offer").first()).toContainText(all.marks.get(from) ?? "nobody");
    await person.button("mentor.leave").click();
  }
  const handedIn = planted(() => {}, { file: "contribution-1" });
  await person.goTo("#/workshop/room");
  await person.field("room.files").setInputFiles({ name: "one.json", mimeType: "application/json", buffer: Buffer.from(handedIn.text) });
  await expect(page.getByText(person.say("room.missing", { n: 4, least: 5, first: 10 }))).toBeVisible();
  expect(city.organisation.id).toBe(JSON.parse(handedIn.text).framework.id);
});
