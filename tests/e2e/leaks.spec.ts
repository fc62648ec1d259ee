// A word that stands nowhere else is planted in every field of a record, and every byte that leaves the portal is searched
// for them: in what is made for others there is what was chosen, and nothing else.
import { hostname, userInfo } from "node:os";
import type { Page } from "@playwright/test";
import { city } from "./support/content.ts";
import { readPdf } from "./support/pdf.ts";
import { Person } from "./support/person.ts";
import { placesIn, type Planted, planted } from "./support/planted.ts";
import { expect, test } from "./support/portal.ts";
import { contribution } from "./support/room.mjs";
import { routes } from "./support/routes.ts";
import { sites } from "./support/sites.ts";

const kind = "one-on-one";

/** Life and conditions are not to be shown, here. */
const hidden = (record: any): void => {
  record.path.life.shown = false;
};

/** What is saved by pressing a button: its name and its bytes as text. */
const saved = async (page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> => {
  const download = page.waitForEvent("download");
  await press();
  const file = await download;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
};

/** That of everything planted only what stands at `allowed` places is in `text`, and something of each of these is. */
const expectOnly = (what: string, text: string, all: Planted, allowed: RegExp[]): void => {
  const found = placesIn(text, all);
  expect(found.filter((place) => !allowed.some((one) => one.test(place))), `${what}: not meant to be there`).toEqual([]);
  for (const one of allowed) expect(found.some((place) => one.test(place)), `${what}: nothing of ${one} is there`).toBe(true);
};

const bring = async (page: Page, portal: { open(route: string): Promise<void> }, change?: (record: any) => void) => {
  const all = planted(change);
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(all.text);
  return { all, person };
};

const checkAll = async (page: Page): Promise<void> => {
  // Some boxes open others.
  for (let more = true; more; ) {
    const open = page.getByRole("main").getByRole("checkbox", { checked: false, disabled: false });
    more = (await open.count()) > 0;
    if (more) await open.first().check();
  }
};

// What a person writes, by where it stands in the record.
const note = /^assessment\.answers\..*\.note$/;
const evidence = /^assessment\.answers\..*\.evidence\./;
const goals = /^plan\.goals\.\d\.(title|first_step|sign|reflection)$/;
const actions = /^plan\.goals\.\d\.actions\.\d\.text$/;
const stages = /^path\.stages\.\d\.(name|learned)$/;
const wish = /^path\.wish\./;
const life = /^path\.life\./;

test("there is a word in every field of the record that is a person's own", () => {
  const { marks } = planted();
  for (const place of [
    note, evidence, goals, actions, stages, wish, life, /^sheets\..*\.name$/, /^sheets\..*\.with$/, /^sheets\..*parts\.worry\.text$/,
    /^talks\.0\.(name|with|notes)$/, /^talks\.0\.agreed\.0\.text$/, /^talks\.0\.prepared\.\d\.text$/, /^words\./, /^values\.\d\.name$/,
    /^together\.given\.0\.to$/, /^together\.desks\.0\.share\.life\.events$/, /^together\.desks\.0\.review\.points\.3\.text$/,
    /^together\.received\.0\.review\.(from|message)$/, /^together\.received\.0\.replies\.1\.text$/, /^history\.0\.name$/,
    /^history\.0\.assessment\.answers\..*\.note$/,
  ]) {
    expect([...marks.keys()].some((one) => place.test(one)), String(place)).toBe(true);
  }
  expect(marks.size).toBeGreaterThan(90);
});

test.describe("files", () => {
  test("the whole record has all of it, and nothing of the machine or the time of day", async ({ page, portal }) => {
    const { all, person } = await bring(page, portal);
    const { name, text } = await person.exportFile();
    expect(placesIn(text, all)).toEqual([...all.marks.keys()]);
    expect(JSON.parse(text)).toEqual(JSON.parse(all.text));
    for (const of of [hostname(), userInfo().username, "Chromium", "Linux", "Asia/Tokyo", "127.0.0.1"]) {
      // Short names of machines may be part of a word.
      expect(text, of).not.toMatch(new RegExp(`"[^"]*\\b${of}\\b[^"]*"`));
    }
    // Days and no times; and nothing long and random but the fingerprints of what was shown.
    expect(text).not.toMatch(/\d{1,2}:\d\d|T\d\d|\dZ"/);
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/i);
    const tokens = [...text.matchAll(/"([A-Za-z0-9+/_=-]{16,})"(?!:)/g)].map(([, token]) => token).filter((token) => /\d/.test(token ?? ""));
    expect(new Set(tokens)).toEqual(new Set(["00112233445566aa", "0000000000000000"]));
    expect(name).toMatch(/^ayumi-[a-z-]+-\d{4}-\d\d-\d\d\.json$/);
  });

  for (const shown of [false, true]) {
    test(`the summary for Excel with every part chosen, life ${shown ? "to be shown" : "not to be shown"}`, async ({ page, portal }) => {
      const { all, person } = await bring(page, portal, shown ? undefined : hidden);
      await checkAll(page);
      const { name, text } = await saved(page, () => person.button("spreadsheet.button").click());
      const chosen = [evidence, goals, actions, stages, wish, /^history\.0\.name$/];
      expectOnly("the summary", text, all, shown ? [...chosen, life] : chosen);
      expect(placesIn(name, all)).toEqual([]);
    });

    test(`what is shown to one reader with everything chosen, life ${shown ? "to be shown" : "not to be shown"}`, async ({ page, portal }) => {
      const { all, person } = await bring(page, portal, shown ? undefined : hidden);
      await person.goTo("#/mentor/share");
      await page.locator("#share-kind").selectOption({ index: 1 });
      await checkAll(page);
      const { name, text } = await saved(page, () => person.button("share.save").click());
      const chosen = [
        evidence, /^plan\.goals\.\d\.title$/, actions, stages, wish, /^values\.0\.name$/, /^sheets\.one-on-one\.parts\.(will|done)\.text$/,
      ];
      const found = placesIn(text, all);
      // The part about last time suggests what was agreed then: it was ticked with the others.
      const maybe = [/^words\./, /^talks\.0\.agreed\.0\.text$/, /^sheets\.one-on-one\.(kind|parts\.(will|done)\.title)$/];
      expectOnly("the share", text, { ...all, marks: new Map([...all.marks].filter(([place]) => !maybe.some((one) => one.test(place)))) },
        shown ? [...chosen, life] : chosen);
      expect(found.filter((place) => note.test(place) || place.includes("worry"))).toEqual([]);
      expect(placesIn(name, all)).toEqual([]);
    });
  }

  test("what is shown to one reader has nothing that was not chosen, a part at a time", async ({ page, portal }) => {
    test.setTimeout(90_000);
    const { all, person } = await bring(page, portal);
    await person.goTo("#/mentor/share");
    const parts: [id: string, words: RegExp[]][] = [
      ["share.goals", [/^plan\.goals\.\d\.title$/, actions]],
      ["share.path", [stages]],
      ["share.posting", [wish]],
      ["share.life", [life]],
      ["share.values", [/^values\.0\.name$/]],
    ];
    const box = (id: string) => page.getByRole("checkbox", { name: person.say(id), exact: true });
    for (const id of ["share.items", "share.standing"]) await box(id).uncheck();
    for (const [id, words] of parts) {
      await box(id).check();
      const { text } = await saved(page, () => person.button("share.save").click());
      expectOnly(id, text, all, words);
      const { standing, items, sheet } = JSON.parse(text);
      expect([standing, items, sheet], id).toEqual([null, [], null]);
      await box(id).uncheck();
    }
  });

  test("a reader's view has what the reader wrote, and nothing of what was shown or of their own record", async ({ page, portal }) => {
    // At the same screen there is no file: here the reader is somewhere else.
    const { all, person } = await bring(page, portal, (record) => (record.together.desks[0].beside = false));
    await person.goTo("#/mentor/desk/1");
    const steps = page.getByRole("navigation", { name: person.say("guide.steps") });
    await steps.getByRole("button", { name: person.say("reading.back") }).click();
    const { name, text } = await saved(page, () => person.button("reading.save").click());
    expectOnly("the view", text, all, [/^together\.desks\.0\.review\./]);
    expect(placesIn(name, all)).toEqual([]);
  });

  test("what is handed in at a workshop: levels, a month, a group of ranks and wishes, and no other field", async ({ page, portal }) => {
    const { all, person } = await bring(page, portal);
    await person.goTo("#/workshop/contribute");
    await checkAll(page);
    const { name, text } = await saved(page, () => person.button("contribute.save").click());
    expect(placesIn(text + name, all)).toEqual([]);
    const file = JSON.parse(text);
    expect(Object.keys(file).sort()).toEqual(["format", "framework", "group", "month", "ratings", "version", "wishes"]);
    expect(file.framework).toEqual({ id: city.organisation.id, revision: city.organisation.revision });
    expect(file.month).toMatch(/^\d{4}-\d\d$/);
    const asked = new Set(city.questions.map(({ about }) => about));
    for (const [about, rating] of Object.entries(file.ratings)) {
      expect(asked.has(about), about).toBe(true);
      expect([1, 2, 3, 4, 5, "not-applicable"]).toContain(rating);
    }
    for (const about of file.wishes) expect(asked.has(about), about).toBe(true);
    // Nowhere a day, a time or something long and random; of the name of the file four letters, so that two files fit one folder.
    expect(text).not.toMatch(/\d{4}-\d\d-\d\d|\d\d:\d\d|[0-9a-f]{16}/);
    expect(name).toMatch(new RegExp(`^ayumi-${city.organisation.id}-contribution-\\d{4}-\\d\\d-[a-z]{4}\\.json$`));
    // Twice the same: nothing in it is of this saving.
    expect((await saved(page, () => person.button("contribute.save").click())).text).toBe(text);
  });

  test("the table of a room has nothing of the trainer's own record, nor a file's name", async ({ page, portal }) => {
    const { all, person } = await bring(page, portal);
    await person.goTo("#/workshop/room");
    const questions = city.questions.map(({ about }) => about).slice(0, 10);
    const files = Array.from({ length: 12 }, (_, at) => ({
      name: `QZ999ZQ-${at}.json`,
      mimeType: "application/json",
      buffer: Buffer.from(contribution({ organisation: city.organisation, questions, group: null, level: (place: number) => 1 + ((place < 2 ? Math.floor(at / 5 ** place) : at + place) % 5) })),
    }));
    await person.field("room.files").setInputFiles(files);
    await expect(page.getByRole("heading", { level: 2, name: person.say("room.picture", { n: 12 }) })).toBeVisible({ timeout: 20_000 });
    const { name, text } = await saved(page, () => person.button("room.save").click());
    expect(placesIn(text + name, all)).toEqual([]);
    expect(text).not.toContain("QZ999ZQ");
    expect(text).not.toMatch(/\d{4}-\d\d-\d\d/);
  });

  test("calendar files have what is dated, and nothing private", async ({ page, portal }) => {
    const dated = (record: any): void => {
      record.plan.goals[0].actions[0].state = "planned";
      record.plan.goals[0].state = "priority";
    };
    const { all, person } = await bring(page, portal, dated);
    await person.goTo("#/plan");
    const plan = await saved(page, () => person.button("plan.calendar").click());
    expectOnly("the plan's dates", plan.text, all, [/^plan\.goals\.\d\.(title|actions\.\d\.text)$/]);
    await person.goTo("#/talk/1");
    const talk = await saved(page, () => person.button("notes.calendar").click());
    expectOnly("a conversation's dates", talk.text, all, [/^talks\.0\.name$|^plan\.goals\.\d\.(title|actions\.\d\.text)$/]);
    for (const { text, name } of [plan, talk]) {
      expect(placesIn(name, all)).toEqual([]);
      expect(text).not.toContain(hostname());
      // A calendar asks when an entry was made: that day, at no time in particular.
      for (const [, stamp] of text.matchAll(/^DTSTAMP:(.*?)\r?$/gm)) expect(stamp).toMatch(/^\d{8}T000000Z$/);
      for (const [, id] of text.matchAll(/^UID:(.*?)\r?$/gm)) expect(placesIn(id ?? "", all)).toEqual([]);
    }
  });

  test("the sheet as a text, plain and with its headings marked", async ({ page, portal }) => {
    const { all, person } = await bring(page, portal, hidden);
    await person.goTo(`#/interview/${kind}/sheet`);
    const own = /^sheets\.one-on-one\.(name|with|parts\.(will|done)\.(title|text))$/;
    // What a part suggests as long as nothing is written comes from answers, plan and path.
    const drafts = [evidence, goals, actions, stages, wish, /^values\.\d\.name$/, /^words\./, /^talks\.0\.agreed\.0\.text$/];
    const forms = page.getByRole("group", { name: person.say("copy.form") }).getByRole("radio");
    expect(await forms.count()).toBe(2);
    await person.field("copy.talk").check();
    for (let form = 0; form < 2; form++) {
      await forms.nth(form).check();
      const { name, text } = await saved(page, () => person.button("copy.save").click());
      expect(await person.field("copy.text").inputValue()).toBe(text);
      const found = placesIn(text, all);
      expect(found.filter((place) => !own.test(place) && !drafts.some((one) => one.test(place)))).toEqual([]);
      expect(found.filter((place) => own.test(place)).length).toBeGreaterThanOrEqual(4);
      expect(placesIn(name, all)).toEqual([]);
    }
  });

  test("the portal as one file, handed on by somebody with a record, has nothing of it", async ({ page, portal }) => {
    const { all, person } = await bring(page, portal);
    await person.goTo("#/about");
    const { text } = await saved(page, () => person.button("about.single-save").click());
    expect(text.length).toBeGreaterThan(100_000);
    expect(placesIn(text, all)).toEqual([]);
  });
});

/** Pages of the record's own things, beside the routes everybody has. */
const own = ["#/talk/1", "#/mentor/desk/1", "#/mentor/view/1", "#/interview/retired-interview", "#/history?from=1&to=now", "#/plan", "#/path"];

test("no page prints a private note, a part for oneself alone, or life that is not to be shown", async ({ page, portal }) => {
  test.setTimeout(300_000);
  const { all, person } = await bring(page, portal, hidden);
  const printed = new Map<string, string[]>();
  for (const route of [...new Set([...routes, ...own])]) {
    await person.goTo(route);
    await page.waitForLoadState("networkidle");
    printed.set(route, placesIn((await readPdf(page)).flat, all));
  }
  expect(printed.get(`#/interview/${kind}/sheet`), "the sheet is there").toContain("sheets.one-on-one.parts.done.text");
  expect(printed.get("#/plan")).toContain("plan.goals.1.title");
  expect(printed.get("#/path")).toContain("path.stages.0.name");
  const wrong = [...printed].map(([route, places]) => [route, places.filter((place) => note.test(place) || place.includes("worry") || place.endsWith("life.events") || place.endsWith("life.conditions"))]);
  expect(Object.fromEntries(wrong.filter(([, places]) => places?.length))).toEqual({});
  // The paper for others has no more than was chosen for it.
  const sheet = printed.get(`#/interview/${kind}/sheet`) ?? [];
  expect(sheet.filter((place) => /^(talks|together|history)\.|will|\.note$/.test(place)), "what is only to be talked about stays off the paper").toEqual([]);
});

test("over every page nothing of it is in a title, an address, a request, the console, a cookie or another store", async ({ page, portal, context }) => {
  test.setTimeout(300_000);
  const seen: [what: string, text: string][] = [];
  page.on("console", (message) => seen.push(["the console", message.text()]));
  page.on("framenavigated", (frame) => seen.push(["an address", frame.url()]));
  page.on("request", (request) => {
    seen.push(["a request", [request.url(), JSON.stringify(request.headers()), request.postData() ?? ""].join("\n")]);
    expect(request.method(), request.url()).toBe("GET");
  });
  const { all, person } = await bring(page, portal);
  for (const route of [...new Set([...routes, ...own])]) {
    await person.goTo(route);
    const now = await page.evaluate(() => ({
      title: document.title,
      address: location.href,
      state: JSON.stringify(history.state),
      cookie: document.cookie,
      local: JSON.stringify({ ...localStorage }),
      session: JSON.stringify({ ...sessionStorage }),
      name: window.name,
    }));
    seen.push(...Object.entries(now));
  }
  // Typing and choosing, too.
  await person.goTo(`#/interview/${kind}`);
  await person.part(kind, "will").fill(all.marks.get(`sheets.${kind}.parts.worry.text`) ?? "");
  await person.goTo("#/assess");
  const goOn = page.getByRole("button", { name: person.say("assess.go-on"), exact: true });
  await expect(goOn.or(person.field("question.evidence")).first()).toBeVisible();
  if (await goOn.isVisible()) await goOn.click();
  await person.field("question.evidence").fill([...all.marks.values()].join(" "));
  await portal.open("#/data");
  seen.push(["cookies", JSON.stringify(await context.cookies())]);
  seen.push(["kept copies", JSON.stringify(await page.evaluate(() => caches.keys()))]);
  for (const [what, text] of seen) {
    const plain = (() => {
      try {
        return decodeURIComponent(text);
      } catch {
        return text;
      }
    })();
    // What a kind of interview is called is content, and pages are called so, too.
    const places = placesIn(text + plain, all).filter((place) => !/^(talks\.\d+\.name|sheets\.[^.]+\.kind)$/.test(place));
    expect(places, what).toEqual([]);
  }
  expect(await context.cookies()).toEqual([]);
  const hosts = new Set(portal.requests.map((request) => new URL(request.url())).filter(({ protocol }) => protocol.startsWith("http")).map(({ origin }) => origin));
  expect([...hosts], "no request leaves the host").toEqual([new URL(sites.root).origin]);
  expect(seen.filter(([what]) => what === "a request").length).toBeGreaterThan(10);
});
