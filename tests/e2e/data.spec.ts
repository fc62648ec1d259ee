// What a person entered is theirs: they take it out, bring it back, erase it, or keep nothing at all.
import { city, museum } from "./support/content.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { onThisMachine, recordFile, typical } from "./support/record.ts";

test.describe("taking out, erasing, bringing back", () => {
  test("the file holds everything and says what it is", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.start({ current: "shunin", target: "kakaricho" });
    await person.rate(4);
    await person.writeEvidence("締切の一覧、Ａ４で😀\n\"二行目\"");
    await person.goTo("#/data");
    const { name, text } = await person.exportFile();
    expect(name).toMatch(new RegExp(`^ayumi-${city.organisation.id}-\\d{4}-\\d\\d-\\d\\d\\.json$`));
    await expect(page.getByText(person.say("data.exported"))).toBeVisible();
    const file = JSON.parse(text);
    expect(file).toMatchObject({
      format: "ayumi/record",
      version: 5,
      framework: { id: city.organisation.id, revision: city.organisation.revision },
      assessment: { current: "shunin", target: "kakaricho", form: "short", aim: 3 },
    });
    expect(file.assessment.answers).toEqual({
      "role/kakaricho-manage": { rating: 4, rated_for: "kakaricho", evidence: { situation: "締切の一覧、Ａ４で😀\n\"二行目\"" } },
    });
  });

  test("export, erase, import, export: the same to the byte", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await person.bringIn(typical);
    await person.goTo("#/interview/one-on-one");
    await person.part("one-on-one", "questions").fill("葛󠄀城 👨‍👩‍👧 ｶﾅ\ttab\n\nblank line ");
    await person.forWhom("one-on-one", "can", "me").check();
    await person.goTo("#/data");
    const { text: before } = await person.exportFile();

    await person.button("data.erase-button").click();
    await expect(page.getByText(person.say("data.erase-ask"))).toBeVisible();
    await person.button("data.erase-yes").click();
    await expect(page.getByText(person.say("data.erased"))).toBeVisible();
    await expect(page.getByText(person.say("data.empty"))).toBeVisible();
    await expect.poll(() => onThisMachine(page)).toEqual([]);
    await expect(person.button("data.export-button")).toBeDisabled();

    await person.offerFile(before);
    await expect(page.getByText(person.say("data.import-ask"))).toBeVisible();
    await person.button("data.import-yes").click();
    await expect(page.getByText(person.say("data.imported"))).toBeVisible();
    expect((await person.exportFile()).text).toBe(before);

    await expect.poll(async () => (await onThisMachine(page)).length).toBeGreaterThan(0);
    await portal.open("#/data");
    expect((await person.exportFile()).text, "and after a reload").toBe(before);
  });

  test("erasing asks once, and no means no", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await person.bringIn(typical);
    await person.button("data.erase-button").click();
    await person.button("data.erase-no").click();
    await expect(page.getByText(person.say("data.erase-ask"))).toBeHidden();
    const facts = person.section("data.stored");
    await expect(facts).toContainText(city.titles("kakaricho", "ja"));
    expect((await onThisMachine(page)).join()).toContain("kakaricho");
  });

  test("after erasing, a reload finds nothing and no preference", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await person.bringIn(typical);
    await person.button("data.erase-button").click();
    await person.button("data.erase-yes").click();
    await expect(page.getByText(person.say("data.erased"))).toBeVisible();
    await expect.poll(() => onThisMachine(page)).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await portal.open("#/assess");
    await expect(person.field("assess.target")).toHaveValue("");
    await expect(person.button("assess.start")).toBeVisible();
  });

  test("the page counts what is there, and shows what is in a file before using it", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await person.bringIn(recordFile({ target: "bucho" }));
    await person.offerFile(typical);
    const ask = page.getByRole("group", { name: person.say("data.import-ask-replace") });
    const fact = (id: string, value: string) =>
      ask.locator("dl > div").filter({ has: page.getByText(person.say(id), { exact: true }) }).getByText(value, { exact: true });
    await expect(fact("data.current", city.titles("shunin", "ja"))).toBeVisible();
    await expect(fact("data.target", city.titles("kakaricho", "ja"))).toBeVisible();
    await expect(fact("data.answers", "6")).toBeVisible();
    await expect(fact("data.evidence", "2")).toBeVisible();
    await expect(fact("data.sheets", "1")).toBeVisible();
    await person.button("data.import-no").click();
    await expect(ask).toBeHidden();
    await expect(person.section("data.stored")).toContainText(city.titles("bucho", "ja"));
  });
});

test.describe("a file that cannot be used is refused whole, in a sentence, and nothing changes", () => {
  const changed = (change: (file: Record<string, any>) => void): string => {
    const file = JSON.parse(typical);
    change(file);
    return JSON.stringify(file);
  };
  const files: [what: string, content: string | Buffer, sentence: RegExp][] = [
    ["broken", typical.replace('"target":', '"target"'), /ayumi\.json.*JSON/],
    ["cut short", typical.slice(0, typical.length / 2), /JSON/],
    ["empty", "", /JSON/],
    ["no JSON at all", "<!doctype html><p>Hello", /JSON/],
    ["not UTF-8", Buffer.from([0x7b, 0x22, 0x83, 0x65, 0x83, 0x58, 0x22]), /UTF-8/],
    ["foreign: a share", changed((file) => (file.format = "ayumi/share")), /誰かに見せるためのファイル.*メンター.*自分の記録の控え/],
    ["foreign: of something else", '{"name": "package", "version": "1.0.0"}', /ayumi\/record/],
    ["newer", changed((file) => (file.version = 99)), /99/],
    ["of another organisation", recordFile({}, museum), new RegExp(museum.organisation.id)],
    ["oversized", JSON.stringify({ format: "ayumi/record", padding: "x".repeat(41_000_000) }), /41\.\d MB.*40\.0 MB/],
    ["with a level that is none", changed((file) => (file.assessment.answers["role/kakaricho-manage"].rating = 7)), /role\/kakaricho-manage/],
    ["with a misspelt field", changed((file) => (file.assessment.tarqet = "kacho")), /tarqet.*target/],
    ["without a part", changed((file) => delete file.sheets), /sheets/],
  ];
  for (const [what, content, sentence] of files) {
    test(what, async ({ page, portal }) => {
      const person = new Person(page);
      await portal.open("#/data");
      await person.bringIn(recordFile({ target: "bucho", answers: { "role/bucho-policy": { rating: 3, evidence: { situation: "mine" } } } }));
      const before = (await person.exportFile()).text;
      await person.offerFile(content);
      const refusal = page.getByRole("alert").filter({ hasText: person.say("data.refused") });
      await expect(refusal).toContainText(sentence);
      await expect(refusal).toContainText(person.say("data.refused-text"));
      await expect(person.button("data.import-yes")).toHaveCount(0);
      expect((await person.exportFile()).text).toBe(before);
      expect((await onThisMachine(page)).join()).toContain("mine");
    });
  }

  test("in English too, and a mended file is taken right after", async ({ page, portal }) => {
    const person = new Person(page, "en");
    await portal.open("#/data", { language: "en" });
    await person.offerFile(changed((file) => (file.version = 99)));
    await expect(page.getByRole("alert")).toContainText(/newer.*99/);
    await person.offerFile(typical);
    await expect(page.getByRole("alert").filter({ hasText: person.say("data.refused") })).toHaveCount(0);
    await person.button("data.import-yes").click();
    await expect(page.getByText(person.say("data.imported"))).toBeVisible();
  });
});

test.describe("keeping nothing", () => {
  test("leaves the machine as it was: what is entered is gone after a reload", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/assess");
    await person.choice("keep.visit").check();
    await expect(page.getByRole("banner")).toContainText(person.say("kept.visit"));
    await person.start({ current: "shunin", target: "kakaricho" });
    await person.rate(4);
    await person.writeEvidence("only for now");
    await expect(page.getByText(person.say("question.not-kept"))).toBeVisible();
    await person.goTo("#/assess/result");
    await expect(page.getByRole("main")).toContainText("only for now");
    expect(await onThisMachine(page)).toEqual([]);

    await portal.open("#/data");
    await expect(page.getByText(person.say("data.empty"))).toBeVisible();
    await expect(person.choice("keep.visit"), "the choice itself is remembered").toBeChecked();
    expect(await onThisMachine(page)).toEqual([]);
  });

  test("takes away what was kept before, and keeping again keeps it", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await person.bringIn(typical);
    await expect.poll(async () => (await onThisMachine(page)).join()).toContain("kakaricho");
    await person.choice("keep.visit").check();
    await expect.poll(() => onThisMachine(page)).toEqual([]);
    await expect(person.section("data.stored"), "it is still there for this visit").toContainText(city.titles("kakaricho", "ja"));
    await person.choice("keep.machine").check();
    await expect.poll(async () => (await onThisMachine(page)).join()).toContain("kakaricho");
  });
});

test.describe("when the browser allows no storage, the portal says so and works", () => {
  for (const [what, block] of [
    ["opening throws", () => (IDBFactory.prototype.open = () => { throw new DOMException("blocked", "SecurityError"); })],
    ["there is none", () => Reflect.deleteProperty(window, "indexedDB") && Object.defineProperty(window, "indexedDB", { value: undefined })],
  ] as const) {
    test(what, async ({ page, portal }) => {
      const person = new Person(page);
      await page.addInitScript(block);
      await portal.open("#/assess");
      await expect(page.getByText(person.say("storage.failed")).first()).toBeVisible();
      await expect(page.getByRole("banner")).toContainText(person.say("kept.failed"));
      await person.start({ current: "shunin", target: "kakaricho" });
      await person.rate(5);
      await person.goTo("#/assess/result");
      await expect(page.getByRole("table", { name: person.say("outcome.detail") })).toContainText(city.level(5, "ja"));
      await page.getByRole("link", { name: person.say("storage.to-data") }).click();
      expect(JSON.parse((await person.exportFile()).text).assessment.target).toBe("kakaricho");
    });
  }

  test("writing fails later on, as when the disk is full", async ({ page, portal }) => {
    const person = new Person(page);
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await portal.open("#/assess");
    await expect(page.getByRole("banner")).toContainText(person.say("kept.machine"));
    await person.field("assess.target").selectOption("kacho");
    await expect(page.getByRole("banner")).toContainText(person.say("kept.failed"));
    await expect(page.getByText(person.say("storage.full")).first()).toBeVisible();
  });

  test("preferences are blocked as well", async ({ page, portal }) => {
    const person = new Person(page, "en");
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked", "SecurityError"); } });
    });
    await portal.open("#/");
    await page.getByRole("link", { name: "English" }).click();
    await expect(person.heading()).toHaveText(person.say("home.title"));
  });
});

test.describe("a record on this machine that cannot be read", () => {
  /** Puts a text in the place of the record, as a fault or another program might. */
  const damage = (person: Person, text: string) =>
    person.page.evaluate(
      async ([name, text]) => {
        const done = <T>(request: IDBRequest<T>): Promise<T> =>
          new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        const database = await done(indexedDB.open(name ?? ""));
        const store = database.transaction("record", "readwrite").objectStore("record");
        await done(store.put(text, "current"));
        database.close();
      },
      [`ayumi/${city.organisation.id}`, text],
    );

  test("is set aside, not lost, and can be taken out", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await damage(person, "{ what was here");
    await portal.open("#/data");
    await expect(page.getByText(person.say("storage.unreadable"))).toBeVisible();
    const download = page.waitForEvent("download");
    await person.button("data.set-aside-button").click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe("{ what was here");

    // Entering something, and taking it back, does not cost the record that was set aside.
    await person.goTo("#/assess");
    await person.field("assess.target").selectOption("kacho");
    await expect.poll(async () => (await onThisMachine(page)).join()).toContain('"target":"kacho"');
    await person.field("assess.target").selectOption("");
    await expect.poll(async () => (await onThisMachine(page)).join()).not.toContain('"target":"kacho"');
    expect(await onThisMachine(page)).toContain("{ what was here");
  });

  test("gives way to the last good copy", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await person.bringIn(typical);
    await expect.poll(async () => (await onThisMachine(page)).join()).toContain("kakaricho");
    await portal.open("#/data");
    await damage(person, typical.slice(0, 200));
    await portal.open("#/data");
    await expect(page.getByText(person.say("storage.restored"))).toBeVisible();
    await expect(person.section("data.stored")).toContainText(city.titles("kakaricho", "ja"));
    expect(await onThisMachine(page)).toContain(typical.slice(0, 200));
  });
});
