// Nothing is lost: whatever happens to the program or to the browser's storage, what was entered is there or can be taken out.
import type { Download, Page } from "@playwright/test";
import { city } from "./support/content.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { onThisMachine, recordFile, typical } from "./support/record.ts";
import { pageAddress } from "./support/sites.ts";

const text = async (download: Download): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
};

/** Presses the button of the page that says why nothing goes on, and gives the file. */
const rescue = async (page: Page): Promise<string> => {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /Save my record to a file/ }).click();
  return text(await download);
};

const kept = async (page: Page): Promise<string> => (await onThisMachine(page)).join("\n");

const withYears = recordFile({
  current: "shunin",
  target: "kakaricho",
  answers: { "role/kakaricho-manage": { rating: 4, evidence: { situation: "kept in the first part" } } },
  history: [{ id: 1, name: "kept in the second part", day: "2025-04-01", assessment: { target: "kakaricho", answers: {} } }],
});

test.describe("the program breaks off", () => {
  /** Has the program panic: the browser does not take what it draws. */
  const panic = (page: Page) =>
    page.evaluate(() => {
      const insert = Node.prototype.insertBefore;
      Node.prototype.insertBefore = function <T extends Node>(node: T, before: Node | null): T {
        if (this !== document.body) throw new Error("no room");
        return Reflect.apply(insert, this, [node, before]) as T;
      };
      location.hash = "#/support";
    });

  for (const language of ["ja", "en"] as const) {
    test(`the page says so, the record can be saved, and nothing stored has changed (${language})`, async ({ page, portal }) => {
      portal.expectFault(/./);
      const person = new Person(page, language);
      await portal.open("#/data", { language });
      await person.bringIn(withYears);
      await expect.poll(() => kept(page)).toContain("kept in the second part");
      const before = await kept(page);
      await panic(page);
      await expect(page.getByRole("alert").getByText("The portal has stopped.")).toBeVisible();
      await expect(page.getByRole("alert").getByText("ポータルが途中で止まりました")).toBeVisible();
      await expect(page.getByRole("button", { name: /Save my record to a file/ })).toBeFocused();
      const file = JSON.parse(await rescue(page));
      expect(file).toEqual(JSON.parse(withYears));
      await expect(page.getByText("保存を始めました")).toBeVisible();
      expect(await kept(page)).toBe(before);

      await portal.open("#/data", { language });
      expect(JSON.parse((await person.exportFile()).text)).toEqual(JSON.parse(withYears));
    });
  }

  test("in a visit that keeps nothing, too, where the record is nowhere else", async ({ page, portal }) => {
    portal.expectFault(/./);
    const person = new Person(page);
    await portal.open("#/data");
    await person.choice("keep.visit").check();
    await person.bringIn(withYears);
    await panic(page);
    expect(JSON.parse(await rescue(page))).toEqual(JSON.parse(withYears));
    expect(await onThisMachine(page)).toEqual([]);
  });
});

test.describe("the portal does not start", () => {
  for (const [what, pattern] of [["its program does not arrive", "**/*.wasm"], ["its content is broken", "**/ladder.json"]] as const) {
    test(`and the record can be saved all the same: ${what}`, async ({ page, portal }) => {
      portal.expectFault(/ERR_FAILED|Failed to fetch|console error/);
      const person = new Person(page);
      await portal.open("#/data");
      await person.bringIn(withYears);
      await expect.poll(() => kept(page)).toContain("kept in the second part");
      await page.route(pattern, (route) => (pattern.endsWith("wasm") ? route.abort() : route.fulfill({ body: "{" })));
      await portal.visit("#/");
      expect(JSON.parse(await rescue(page))).toEqual(JSON.parse(withYears));
    });
  }

  test("and nothing is on this machine: that is said", async ({ page, portal }) => {
    portal.expectFault(/ERR_FAILED|Failed to fetch|console error/);
    await page.route("**/*.wasm", (route) => route.abort());
    await portal.visit("#/");
    await page.getByRole("button", { name: /Save my record to a file/ }).click();
    await expect(page.getByText("There is no record on this device.")).toBeVisible();
  });
});

/** Puts a text in the place of the record, as another program or a newer portal might. */
const put = (page: Page, value: string) =>
  page.evaluate(
    ([name, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name ?? "");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("record", "readwrite");
          writing.objectStore("record").put(value, "current");
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [`ayumi/${city.organisation.id}`, value],
  );

test.describe("what is on the machine is not what was thought", () => {
  test("a record of a newer portal is left as it is, can be saved, and can be erased", async ({ page, portal }) => {
    const newer = typical.replace('"version": 5', '"version": 99');
    const person = new Person(page);
    await portal.open("#/data");
    await put(page, newer);
    await portal.open("#/assess");
    await expect(page.getByRole("alert").filter({ hasText: person.say("storage.newer") })).toBeVisible();
    await expect(page.getByRole("banner")).toContainText(person.say("kept.failed"));
    await person.field("assess.target").selectOption("kacho");
    await expect(person.field("assess.target")).toHaveValue("kacho");
    expect(await onThisMachine(page)).toEqual([newer]);
    await person.goTo("#/data");
    const download = page.waitForEvent("download");
    await person.button("data.set-aside-button").click();
    expect(await text(await download)).toBe(newer);
    await person.button("data.erase-button").click();
    await person.button("data.erase-yes").click();
    await expect.poll(() => onThisMachine(page)).toEqual([]);
  });

  test("the browser has removed everything while the portal is open: it is stored again, and said", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await person.bringIn(withYears);
    await expect.poll(() => kept(page)).toContain("kept in the second part");
    await page.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) {
        await new Promise((done) => (indexedDB.deleteDatabase(name ?? "").onsuccess = done));
      }
    });
    expect(await onThisMachine(page)).toEqual([]);
    await person.goTo("#/interview/one-on-one");
    await person.part("one-on-one", "will").fill("written after that");
    await expect.poll(() => kept(page)).toContain("written after that");
    expect(await kept(page)).toContain("kept in the first part");
    expect(await kept(page)).toContain("kept in the second part");
    await expect(page.getByText(person.say("storage.cleared"))).toBeVisible();
    await person.button("storage.known").click();
    await expect(page.getByText(person.say("storage.cleared"))).toBeHidden();
  });

  test("in another tab it was said that nothing is to be kept: then nothing is kept from here either", async ({ page, portal, context }) => {
    const one = new Person(page);
    await portal.open("#/interview/one-on-one");
    await one.part("one-on-one", "will").fill("before");
    await expect.poll(() => kept(page)).toContain("before");
    const other = await context.newPage();
    await other.goto(pageAddress("#/data"));
    const two = new Person(other);
    await two.choice("keep.visit").check();
    await expect.poll(() => onThisMachine(other)).toEqual([]);
    await expect(page.getByRole("banner")).toContainText(one.say("kept.visit"));
    await one.part("one-on-one", "will").fill("after");
    await expect(one.part("one-on-one", "will")).toHaveValue("after");
    await page.waitForTimeout(500);
    expect(await onThisMachine(page)).toEqual([]);
  });
});

test.describe("the browser does not store", () => {
  test("its space is used up when it is about to finish: said as that, and saved once there is room", async ({ page, portal }) => {
    await page.addInitScript(() => {
      // As browsers do it: each request succeeds, and the whole is taken back at the end.
      const begin = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function (...values) {
        const transaction = Reflect.apply(begin, this, values);
        if (values[1] === "readwrite" && !(window as never)["room"]) {
          transaction.commit = () => transaction.abort();
          Object.defineProperty(transaction, "error", { get: () => new DOMException("full", "QuotaExceededError") });
        }
        return transaction;
      };
    });
    const person = new Person(page);
    await portal.open("#/assess");
    await person.field("assess.target").selectOption("kacho");
    await expect(page.getByText(person.say("storage.full")).first()).toBeVisible();
    await expect(page.getByRole("banner")).toContainText(person.say("kept.failed"));
    expect(await onThisMachine(page)).toEqual([]);
    await page.evaluate(() => Object.assign(window, { room: true }));
    await person.button("storage.again").click();
    await expect(page.getByRole("banner")).toContainText(person.say("kept.machine"));
    expect(await kept(page)).toContain('"target":"kacho"');
  });

  test("it never answers: the portal opens all the same, and says so", async ({ page, portal }) => {
    await page.clock.install();
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    });
    const person = new Person(page);
    await portal.visit("#/assess");
    await expect(async () => {
      await page.clock.fastForward(9_000);
      await expect(page.getByText(person.say("storage.failed")).first()).toBeVisible({ timeout: 500 });
    }).toPass();
    await portal.ready();
  });

  test("half of a change is never stored: what was put before the fault is taken back", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/interview/one-on-one");
    await person.part("one-on-one", "will").fill("whole");
    await expect.poll(() => kept(page)).toContain("whole");
    const before = await kept(page);
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      let puts = 0;
      IDBObjectStore.prototype.put = function (...values) {
        puts += 1;
        if (puts % 2 === 0) throw new DOMException("broken", "DataCloneError");
        return Reflect.apply(put, this, values);
      };
    });
    await person.part("one-on-one", "will").fill("half of it");
    await expect(page.getByRole("banner")).toContainText(person.say("kept.failed"));
    expect(await kept(page)).toBe(before);
  });
});

test("the name of something kept is stored while it is being written, before the field is left", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(withYears);
  await person.goTo("#/history");
  await person.disclosure("history.kept").click();
  await page.getByRole("textbox").last().fill("A new name");
  await expect.poll(() => kept(page)).toContain("A new name");
});

test.describe("what was taken away can be had back", () => {
  test("a record replaced by a file: with the button, and with the keys", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await person.bringIn(typical);
    const before = (await person.exportFile()).text;
    for (const back of [() => person.button("taken.undo").click(), () => page.keyboard.press("Control+z")]) {
      await person.bringIn(withYears);
      await expect(page.getByRole("status").getByText(person.say("taken.replaced"))).toBeVisible();
      await back();
      await expect(page.getByText(person.say("taken.replaced"))).toBeHidden();
      expect((await person.exportFile()).text).toBe(before);
    }
    await expect.poll(() => kept(page)).toContain("Halved the queue");
  });

  test("from another page, by keys; and no more once something else is changed", async ({ page, portal }) => {
    const person = new Person(page, "en");
    await portal.open("#/data", { language: "en" });
    await person.bringIn(typical);
    await person.goTo("#/data");
    await person.bringIn(withYears);
    await person.goTo("#/support");
    await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeVisible();
    await expect(person.heading()).toBeFocused();
    await person.button("taken.undo").press("Enter");
    await expect(page.getByRole("status").getByText(person.say("taken.back"))).toBeVisible();
    await expect(person.button("storage.known")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByText(person.say("taken.back"))).toBeHidden();
    await expect(person.heading()).toBeFocused();
    await person.goTo("#/interview/one-on-one");
    await expect(person.part("one-on-one", "will")).toHaveValue("I want to try project work.");
    await person.goTo("#/data");
    await person.bringIn(withYears);
    await expect(person.button("taken.undo")).toBeVisible();
    await person.goTo("#/interview/one-on-one");
    await person.part("one-on-one", "will").fill("going on");
    await expect(person.button("taken.undo")).toHaveCount(0);
  });

  test("but not what was erased for good", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await person.bringIn(withYears);
    await person.bringIn(typical);
    await expect(person.button("taken.undo")).toBeVisible();
    await person.button("data.erase-button").click();
    await person.button("data.erase-yes").click();
    await expect(page.getByText(person.say("data.erased"))).toBeVisible();
    await expect(person.button("taken.undo")).toHaveCount(0);
    await page.keyboard.press("Control+z");
    await expect(page.getByText(person.say("data.empty"))).toBeVisible();
    expect(await onThisMachine(page)).toEqual([]);
  });
});

test("what was removed is in no copy, either", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(withYears.replace('"sheets": {}', '"sheets": { "one-on-one": { "parts": { "will": { "title": "will", "text": "a sheet to remove" } } } }'));
  await expect.poll(() => kept(page)).toContain("a sheet to remove");
  // From the second visit on, there are copies.
  await portal.open("#/data");
  const words = ["kept in the first part", "kept in the second part", "a sheet to remove"];
  await expect.poll(async () => (await kept(page)).split("a sheet to remove").length - 1).toBe(2);
  for (const [part, word] of [["part.sheets", "a sheet to remove"], ["part.history", "kept in the second part"]] as const) {
    await page.getByRole("button", { name: `${person.say("part.erase")} ${person.say(part)}`, exact: true }).click();
    await expect.poll(() => kept(page), part).not.toContain(word);
    words.splice(words.indexOf(word), 1);
    for (const other of words) expect(await kept(page), `${part} leaves the others`).toContain(other);
  }
  await person.button("taken.undo").click();
  await expect.poll(() => kept(page)).toContain("kept in the second part");
  expect(await kept(page), "what was removed before that stays removed").not.toContain("a sheet to remove");
});
