// Faults of the browser's storage, put in at every call a save makes: what is on the machine is what the person last saw
// saved, the page says when it is not, and the next change saves everything once the fault is gone.
import { writeFileSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { city } from "./support/content.ts";
import { arm, betweenPageAndDisk, type Call, counted, DATABASE, type Fault, type How, onDisk, put } from "./support/disk.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { recordFile, typical } from "./support/record.ts";
import { pageAddress } from "./support/sites.ts";
import { literally } from "./support/words.ts";

const sheet = "#/interview/one-on-one";

/** Another page of the same host that is not the portal: it looks at the disk and meddles with it. */
const beside = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(new URL("favicon.svg", pageAddress("")).href);
  return page;
};

/** The portal in a tab of its own, whose faults the fixture does not look at. */
const tab = async (context: BrowserContext, route: string, fault: Fault | null = null): Promise<Person> => {
  const page = await context.newPage();
  await page.addInitScript(betweenPageAndDisk, fault);
  await page.goto(pageAddress(route));
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  return new Person(page);
};

const says = (person: Person, id: "kept.machine" | "kept.failed" | "kept.not-erased") =>
  expect(person.page.getByRole("banner"), "what the page says of where it is kept").toContainText(person.say(id));

/** Until these words are on the machine, and the page says so. */
const saved = async (person: Person, looking: Page, ...words: string[]): Promise<void> => {
  await expect.poll(async () => Object.values(await onDisk(looking)).join("\n")).toContain(words.at(-1));
  const all = Object.values(await onDisk(looking)).join("\n");
  for (const word of words) expect(all).toContain(word);
  await says(person, "kept.machine");
};

/** One of the sentences for when it is not saved, whatever the reason. */
const trouble = (person: Person) =>
  person.page.getByText(new RegExp([person.say("storage.failed"), person.say("storage.full")].map(literally).join("|"))).first();

const write = async (person: Person, words: string, part = "will"): Promise<void> => {
  if (!person.page.url().endsWith(sheet)) await person.goTo(sheet);
  await person.part("one-on-one", part).fill(words);
};

const withHistory = (name: string): string =>
  recordFile({
    target: "kakaricho",
    answers: { "role/kakaricho-manage": { rating: 4, evidence: { situation: name } } },
    history: [{ id: 1, name: `snapshot ${name}`, day: "2026-04-01", assessment: { target: "kakaricho" } }],
  });

/** What somebody does, and which words are then on the machine. */
const doings: { what: string; calls: Call[]; act: (person: Person, words: string) => Promise<void> }[] = [
  { what: "a text is typed", calls: ["transaction", "objectStore", "get", "put", "commit"], act: write },
  {
    what: "a record with a history is brought in",
    calls: ["transaction", "get", "put", "commit"],
    act: (person, words) => person.bringIn(withHistory(words)),
  },
  {
    what: "a record without the history there was is brought in",
    calls: ["put", "delete", "commit"],
    act: (person, words) => person.bringIn(recordFile({ target: "kacho", words: { "role/kacho-manage": words } })),
  },
];

for (const { what, calls, act } of doings) {
  test(`storage fails at each call of a save in turn, when ${what}`, async ({ page, portal, context }) => {
    test.setTimeout(120_000);
    const looking = await beside(context);
    await page.addInitScript(betweenPageAndDisk, null);
    const person = new Person(page);
    await portal.open("#/data");
    let n = 0;
    const fresh = () => `words no. ${++n} `;
    const begin = async (): Promise<void> => {
      const words = fresh();
      await person.bringIn(withHistory(words));
      await saved(person, looking, words);
    };
    // A save without a fault says how many calls there are to fail.
    await begin();
    await arm(page, null);
    const whole = fresh();
    await act(person, whole);
    await saved(person, looking, whole);
    const { counts } = await counted(page);

    let tried = 0;
    for (const call of calls) {
      expect(counts[call], call).toBeGreaterThan(0);
      const hows: How[] = call === "put" ? ["throws", "aborts", "errs"] : ["throws", "aborts"];
      for (let at = 1; at <= (counts[call] ?? 0); at++) {
        for (const how of hows) {
          await begin();
          const before = await onDisk(looking);
          // A transaction that cannot be begun is tried once more: the browser may have closed the database.
          await arm(page, { call, n: at, how, on: call === "transaction" });
          const lost = fresh();
          await act(person, lost);
          await says(person, "kept.failed");
          expect((await counted(page)).struck, `${call} ${at} ${how}`).toBeGreaterThan(0);
          await expect(trouble(person)).toBeVisible();
          expect(await onDisk(looking), `${call} ${at} ${how}: nothing has changed on the machine`).toEqual(before);
          await arm(page, null);
          const next = fresh();
          await write(person, next, "can");
          await saved(person, looking, lost, next);
          tried++;
        }
      }
    }
    expect(tried).toBeGreaterThan(6);
  });
}

test("each save of a first visit fails in turn, and the next one keeps everything", async ({ page, portal, context }) => {
  test.setTimeout(120_000);
  const looking = await beside(context);
  const journey = [
    (person: Person) => person.field("assess.target").selectOption("kakaricho"),
    (person: Person) => person.button("assess.start").click(),
    (person: Person) => person.rate(4),
    (person: Person) => person.writeEvidence("what happened first"),
    (person: Person) => person.writeEvidence("what happened first, and then"),
    (person: Person) => write(person, "what I want"),
    (person: Person) => person.forWhom("one-on-one", "will", "me").check(),
  ];
  await portal.open("#/");
  for (let failing = 0; failing < journey.length; failing++) {
    const person = await tab(context, "#/assess");
    for (const [at, step] of journey.entries()) {
      if (at !== failing) {
        await step(person);
        continue;
      }
      // What was done before has arrived; it is what the person saw saved.
      await expect.poll(() => person.page.evaluate(() => (window as any).bench.counts.commit ?? 0)).toBeGreaterThanOrEqual(at);
      const before = await onDisk(looking);
      await arm(person.page, { call: "put", n: 1, how: "errs" });
      await step(person);
      await says(person, "kept.failed");
      expect(await onDisk(looking), `step ${at}`).toEqual(before);
      await arm(person.page, null);
    }
    if (failing === journey.length - 1) await person.part("one-on-one", "can").fill("one more change");
    await expect.poll(async () => JSON.parse((await onDisk(looking)).current ?? "{}")?.sheets?.["one-on-one"]?.parts.will).toMatchObject({
      text: "what I want",
      audience: "me",
    });
    const { assessment } = JSON.parse((await onDisk(looking)).current ?? "");
    expect(assessment).toMatchObject({ target: "kakaricho" });
    expect(assessment.answers["role/kakaricho-manage"]).toMatchObject({ rating: 4, evidence: { situation: "what happened first, and then" } });
    await says(person, "kept.machine");
    await person.goTo("#/data");
    await person.button("data.erase-button").click();
    await person.button("data.erase-yes").click();
    await expect.poll(() => onDisk(looking)).toEqual({});
    await person.page.close();
  }
});

test("the disk is full: the browser's own error, for as long as it lasts", async ({ page, portal, context }) => {
  const person = new Person(page);
  const browser = await context.newCDPSession(page);
  const origin = new URL(pageAddress("")).origin;
  // Before the database is opened: for half a minute Chromium goes by the room it saw there was.
  await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 100_000 });
  await portal.open(sheet);
  const looking = await beside(context);
  await write(person, "before it was full");
  await saved(person, looking, "before it was full");
  const before = await onDisk(looking);
  const long = "while it was full".repeat(20_000);
  await write(person, long);
  await says(person, "kept.failed");
  await expect(page.getByText(person.say("storage.full")).first()).toBeVisible();
  expect(await onDisk(looking)).toEqual(before);
  await person.goTo("#/data");
  expect((await person.exportFile()).text, "it can be taken out").toContain(long);
  await browser.send("Storage.overrideQuotaForOrigin", { origin });
  await person.button("storage.again").click();
  await saved(person, looking, long);
  await expect(page.getByText(person.say("storage.full"))).toHaveCount(0);
});

test("erasing fails: the page says so and does not pretend, and erasing again erases", async ({ page, portal, context }) => {
  const person = new Person(page);
  const looking = await beside(context);
  await page.addInitScript(betweenPageAndDisk, null);
  await portal.open("#/data");
  await person.bringIn(typical);
  await saved(person, looking, "Halved the queue");
  const before = await onDisk(looking);
  await arm(page, { call: "transaction", n: 1, how: "throws", on: true });
  await person.button("data.erase-button").click();
  await person.button("data.erase-yes").click();
  await says(person, "kept.not-erased");
  await expect(page.getByText(person.say("data.erased"))).toHaveCount(0);
  expect(await onDisk(looking)).toEqual(before);
  await arm(page, null);
  await person.button("data.erase-button").click();
  await person.button("data.erase-yes").click();
  await expect(page.getByText(person.say("data.erased"))).toBeVisible();
  await expect.poll(() => onDisk(looking)).toEqual({});
});

test("reading fails at the start: nothing is written to that disk, and it is all there the next time", async ({ page, portal, context }) => {
  test.setTimeout(90_000);
  const looking = await beside(context);
  const first = new Person(page);
  await portal.open("#/data");
  await first.bringIn(withHistory("of last week"));
  await saved(first, looking, "of last week");
  await page.goto("about:blank");
  const before = await onDisk(looking);
  const faults: Fault[] = [
    { call: "transaction", n: 1, how: "throws" },
    ...[1, 2, 3, 4, 5, 6].map((n) => ({ call: "get", n, how: n % 2 ? "throws" : "aborts" }) as const),
  ];
  for (const fault of faults) {
    const person = await tab(context, sheet, { ...fault, on: true });
    await says(person, "kept.failed");
    await write(person, "typed in spite of it");
    await expect(trouble(person)).toBeVisible();
    // What is on the screen can be taken out all the same.
    await person.goTo("#/data");
    expect((await person.exportFile()).text).toContain("typed in spite of it");
    expect(await onDisk(looking), JSON.stringify(fault)).toEqual(before);
    await person.page.close();
  }
  // Once it can be read, both are kept.
  const after = await tab(context, sheet, { call: "get", n: 1, how: "aborts", on: true });
  await says(after, "kept.failed");
  await arm(after.page, null);
  await write(after, "typed in the end");
  await saved(after, looking, "of last week", "typed in the end");
});

/** Deletes a database, from a page beside the portal. */
const erase = (name: string): Promise<string> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    for (const [event, said] of [["success", "done"], ["error", "failed"], ["blocked", "has to wait"]]) {
      request.addEventListener(event as string, () => resolve(said as string));
    }
  });

test.describe("the storage is taken away while the portal is open", () => {
  test("by the browser, as when the person or a policy clears it", async ({ page, portal, context }) => {
    const person = new Person(page);
    const looking = await beside(context);
    await portal.open(sheet);
    await write(person, "before it was cleared");
    await saved(person, looking, "before it was cleared");
    const browser = await context.newCDPSession(page);
    await browser.send("Storage.clearDataForOrigin", { origin: new URL(pageAddress("")).origin, storageTypes: "indexeddb" });
    await expect.poll(() => onDisk(looking)).toEqual({});
    await write(person, "after it was cleared", "can");
    await saved(person, looking, "before it was cleared", "after it was cleared");
    await expect(page.getByText(person.say("storage.cleared"))).toBeVisible();
    await person.button("storage.known").click();
    await expect(page.getByText(person.say("storage.cleared"))).toHaveCount(0);
  });

  test("by another page that deletes the database", async ({ page, portal, context }) => {
    const person = new Person(page);
    const looking = await beside(context);
    await portal.open(sheet);
    await write(person, "before it was deleted");
    await saved(person, looking, "before it was deleted");
    expect(await looking.evaluate(erase, DATABASE), "it does not wait for the portal").toBe("done");
    await write(person, "after it was deleted", "can");
    await saved(person, looking, "before it was deleted", "after it was deleted");
    await portal.open(sheet);
    await expect(person.part("one-on-one", "will")).toHaveValue("before it was deleted");
  });

  test("before the start: the portal begins anew and says nothing wrong", async ({ page, portal, context }) => {
    const person = new Person(page);
    const looking = await beside(context);
    await portal.open(sheet);
    await write(person, "of last week");
    await saved(person, looking, "of last week");
    await page.goto("about:blank");
    expect(await looking.evaluate(erase, DATABASE)).toBe("done");
    await portal.open("#/data");
    await expect(page.getByText(person.say("data.empty"))).toBeVisible();
    await says(person, "kept.machine");
    await write(person, "of this week");
    await saved(person, looking, "of this week");
  });
});

test("the database of a newer portal is left alone, and the page says that nothing is saved", async ({ page, portal, context }) => {
  const person = new Person(page);
  const looking = await beside(context);
  await looking.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open(name, 7);
        request.onupgradeneeded = () => request.result.createObjectStore("record").put("of a newer portal", "current");
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = reject;
      }),
    DATABASE,
  );
  await portal.open(sheet);
  await says(person, "kept.failed");
  await write(person, "typed with the older portal");
  await expect(trouble(person)).toBeVisible();
  expect(await onDisk(looking)).toEqual({ current: "of a newer portal" });
  await person.goTo("#/data");
  expect((await person.exportFile()).text).toContain("typed with the older portal");
});

test("a record of a newer portal is left alone, said, and can be taken out", async ({ page, portal, context }) => {
  const person = new Person(page);
  const looking = await beside(context);
  await portal.open(sheet);
  await write(person, "of an older portal");
  await saved(person, looking, "of an older portal");
  await page.goto("about:blank");
  const newer = JSON.stringify({ format: "ayumi/record", version: 99, framework: { id: city.organisation.id, revision: 1 }, poems: ["unknown here"] });
  await put(looking, "current", newer);
  await portal.open(sheet);
  await expect(page.getByText(person.say("storage.newer"))).toBeVisible();
  await write(person, "typed in spite of it");
  await says(person, "kept.failed");
  expect((await onDisk(looking)).current).toBe(newer);
  await person.goTo("#/data");
  const download = page.waitForEvent("download");
  await person.button("data.set-aside-button").click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toBe(newer);
});

test("a database that never answers: the portal starts, says so, and what is typed can be taken out", async ({ page, portal }) => {
  test.setTimeout(90_000);
  const person = new Person(page);
  await page.clock.install();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await portal.visit(sheet);
  await page.clock.runFor(9_000);
  await portal.ready();
  await says(person, "kept.failed");
  await page.clock.resume();
  await write(person, "typed in spite of it");
  await expect(trouble(person)).toBeVisible();
  await person.goTo("#/data");
  expect((await person.exportFile()).text).toContain("typed in spite of it");
});

test("the clock jumps by a year, to 1970, to 2100 and beyond between changes in two tabs: each is kept, the later one wins", async ({ page, portal, context }) => {
  test.setTimeout(120_000);
  const looking = await beside(context);
  await context.clock.install({ time: new Date("2026-11-29T10:00:00") });
  const one = new Person(page);
  await portal.open(sheet);
  const two = await tab(context, sheet);
  const moments = ["2025-11-29T10:00:00", "2027-11-29T10:00:00", "1970-01-01T09:00:00", "2100-02-28T23:59:59", "1899-12-31T00:00:00"];
  for (const [at, moment] of moments.entries()) {
    await one.part("one-on-one", "will").fill(`by the first tab, ${at}`);
    await saved(one, looking, `by the first tab, ${at}`);
    await two.page.clock.setSystemTime(new Date(moment));
    await two.part("one-on-one", "can").fill(`by the second tab, ${at}`);
    await saved(two, looking, `by the first tab, ${at}`, `by the second tab, ${at}`);
    await two.part("one-on-one", "will").fill(`the second tab wins, ${at}`);
    await saved(two, looking, `the second tab wins, ${at}`);
    await expect(one.part("one-on-one", "will")).toHaveValue(`the second tab wins, ${at}`);
    // Pages that show days do so, whatever the day; and the file has what was entered.
    for (const route of ["#/history", "#/plan", "#/path", "#/interview", "#/mentor/share", "#/workshop/contribute"]) await two.goTo(route);
    await two.goTo("#/data");
    expect((await two.exportFile()).text).toContain(`the second tab wins, ${at}`);
    await two.goTo(sheet);
  }
});

test.describe("bringing in a file is broken off", () => {
  /** A record of 30 MB, as somebody who writes at length for years might have. */
  const large = (words: string): string => {
    const evidence = { situation: words + "長い文。".repeat(2_500) };
    const answers = Object.fromEntries(city.questions.map(({ about }) => [about, { rating: 3, evidence }]));
    const size = Buffer.byteLength(JSON.stringify(answers));
    const history = Array.from({ length: Math.floor(30_000_000 / size) }, (_, at) => ({
      id: at + 1,
      name: String(at),
      day: "2026-04-01",
      assessment: { target: "kakaricho", form: "full" as const, answers },
    }));
    return recordFile({ target: "kakaricho", history });
  };

  const ways: [what: string, breakOff: (person: Person, portal: { visit(route: string): Promise<void> }) => Promise<void>][] = [
    ["by saying no", async (person) => {
      await expect(person.button("data.import-yes")).toBeVisible({ timeout: 30_000 });
      await person.button("data.import-no").click();
    }],
    ["by going to another page of the portal", (person) => person.goTo("#/tracks")],
    ["by reloading", async (_, portal) => portal.visit("#/data")],
    ["by closing the tab", async (person) => person.page.close()],
  ];
  for (const [what, breakOff] of ways) {
    test(`${what}, while 30 MB are read`, async ({ page, portal, context }) => {
      test.setTimeout(90_000);
      const looking = await beside(context);
      const before = new Person(page);
      await portal.open("#/data");
      await before.bringIn(typical);
      await saved(before, looking, "Halved the queue");
      const withoutCopies = async () => {
        const { "last-good": _, "last-good-history": __, ...rest } = await onDisk(looking);
        return rest;
      };
      const was = await withoutCopies();
      const person = await tab(context, "#/data");
      const name = test.info().outputPath("large.json");
      writeFileSync(name, large("never used"));
      await person.field("data.import-file").setInputFiles(name);
      await breakOff(person, { visit: async (route) => void (await person.page.goto("about:blank"), await person.page.goto(pageAddress(route))) });
      if (!person.page.isClosed()) {
        await person.goTo("#/data");
        await person.page.waitForTimeout(1_500);
        await expect(person.section("data.stored")).toContainText(city.titles("kakaricho", "ja"));
        expect((await person.exportFile()).text).not.toContain("never used");
      }
      expect(await withoutCopies()).toEqual(was);
    });
  }
});
