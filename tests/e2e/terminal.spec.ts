// A machine that others use, too: one sees whether anything is kept, erases all of it in two clicks, and covers the page.
import type { BrowserContext, Page } from "@playwright/test";
import { expectNoAxeViolations } from "./support/axe.ts";
import { follow, tabTo } from "./support/keyboard.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { onThisMachine, recordFile } from "./support/record.ts";
import { routes } from "./support/routes.ts";
import { type Language, pageAddress } from "./support/sites.ts";

const PLANTED = "planted: what nobody else may read";

/** Something in every part of a record. */
const full = recordFile({
  current: "shunin",
  target: "kakaricho",
  answers: { "role/kakaricho-manage": { rating: 4, evidence: { situation: PLANTED }, note: `${PLANTED}, note` } },
  words: { "role/kakaricho-manage": "how it was asked" },
  sheets: { "one-on-one": { parts: { will: { title: "will", text: PLANTED } } } },
  path: { life: { events: PLANTED } },
  values: [{ card: "calm", name: PLANTED, pile: "close" }],
  history: [{ id: 1, name: PLANTED, day: "2026-04-01", assessment: { answers: { "role/kakaricho-manage": { rating: 2 } } } }],
});

/** Everything that the browser holds for the portal. */
const everything = async (page: Page) => ({
  databases: await onThisMachine(page),
  local: await page.evaluate(() => ({ ...localStorage })),
  session: await page.evaluate(() => ({ ...sessionStorage })),
  cookies: await page.context().cookies(),
  caches: await page.evaluate(() => caches.keys()),
  state: await page.evaluate(() => JSON.stringify(history.state)),
});

const banner = (person: Person) => person.page.getByRole("banner");
const sign = (person: Person, id: string) => banner(person).getByRole("link", { name: person.say(id), exact: true });
const question = (person: Person) => person.page.getByRole("dialog", { name: person.say("leave.ask") });
const cover = (person: Person) => person.page.getByRole("dialog", { name: person.say("cover.title") });

const second = async (context: BrowserContext, route: string): Promise<Person> => {
  const page = await context.newPage();
  await page.goto(pageAddress(route));
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  return new Person(page);
};

const check = async (page: Page): Promise<void> => {
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
};

/** Presses what erases and leaves: the page is opened anew by it. */
const leave = async (person: Person, press: () => Promise<void>): Promise<void> => {
  const opened = person.page.waitForEvent("load");
  await press();
  await opened;
};

/** The last page says that nothing is left, and Back and a reload bring nothing of it. */
const expectGone = async (person: Person): Promise<void> => {
  const { page } = person;
  await expect(page.getByText(person.say("left.nothing"), { exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  for (const step of ["goBack", "reload"] as const) {
    await page[step]();
    await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
    await expect(person.heading()).toBeVisible();
    await expect(page.locator("main .waiting")).toHaveCount(0);
    expect(await page.locator("body").innerText()).not.toContain("planted");
    const typed = await page.locator("input, textarea").evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    expect(typed.join()).not.toContain("planted");
  }
};

for (const [width, language] of [[1280, "ja"], [360, "en"]] as [number, Language][]) {
  test.describe(`${width} px, ${language}`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("which mode one is in stands on every page, and leads to the choice", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/tracks", { language });
      await sign(person, "kept.machine").click();
      await person.choice("keep.visit").check();
      await expect(sign(person, "kept.visit")).toBeVisible();
      await expect(page.getByText(person.say("cover.suggested"))).toBeVisible();
      await check(page);
      for (const route of ["#/", "#/tracks/generalist/kacho", "#/workshop", "#/search"]) {
        await portal.open(route, { language });
        await expect(sign(person, "kept.visit")).toBeVisible();
        await expect(person.button("leave.button"), "whoever keeps nothing can leave from anywhere").toBeVisible();
      }
      await check(page);
      await page.emulateMedia({ forcedColors: "active" });
      await expect(sign(person, "kept.visit")).toHaveCSS("border-top-style", "dashed");
      await page.emulateMedia({ media: "print" });
      await expect(sign(person, "kept.visit")).toBeHidden();
    });

    test("two clicks erase everything, and a last page says what is not the portal's to erase", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/data", { language });
      await expect(person.button("leave.button"), "there is nothing to erase").toHaveCount(0);
      await person.bringIn(full);
      await person.goTo("#/interview/one-on-one");
      await person.part("one-on-one", "will").fill(`${PLANTED}, and more`);
      await expect.poll(async () => (await onThisMachine(page)).join()).toContain("and more");

      await person.button("leave.button").click();
      await expect(question(person).getByRole("heading")).toBeFocused();
      await expect(question(person)).toContainText(person.say("leave.unfiled", { n: 1 }));
      await check(page);
      await page.keyboard.press("Escape");
      await expect(question(person)).toBeHidden();
      await expect(person.button("leave.button")).toBeFocused();
      expect((await onThisMachine(page)).join(), "asking erases nothing").toContain("planted");

      await person.button("leave.button").click();
      await leave(person, () => person.button("leave.yes").click());
      await expect(page.getByText(person.say("left.nothing"), { exact: true })).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      for (const id of ["left.files", "left.paper", "left.addresses", "left.program"]) {
        await expect(page.getByText(person.say(id))).toBeVisible();
      }
      await check(page);
      expect(await everything(page)).toMatchObject({ databases: [], local: {}, session: {}, cookies: [], caches: [] });
      expect(JSON.stringify(await everything(page))).not.toContain("planted");
      await expectGone(person);
    });

    test("the page is covered at once, and everything is there again", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/interview/one-on-one", { language });
      const field = person.part("one-on-one", "will");
      await field.fill(PLANTED);
      const title = await page.title();
      await person.button("cover.button").click();
      await expect(cover(person).getByRole("button")).toBeFocused();
      await expect(page).toHaveTitle(person.say("frame.title"));
      await expect(field).toBeHidden();
      await expect(person.heading()).toBeHidden();
      await check(page);
      // Not on paper either.
      await page.emulateMedia({ media: "print" });
      await expect(cover(person)).toBeHidden();
      expect((await page.locator("body").innerText()).trim()).toBe("");
      await page.emulateMedia({ media: null });
      await person.button("cover.go-on").click();
      await expect(cover(person)).toBeHidden();
      await expect(page).toHaveTitle(title);
      await expect(field).toHaveValue(PLANTED);
      await expect(person.button("cover.button")).toBeFocused();
    });

    test("one part of what was entered is erased, and the others stay", async ({ page, portal }) => {
      const person = new Person(page, language);
      await portal.open("#/data", { language });
      await expect(page.getByText(person.say("part.none"))).toBeVisible();
      await person.bringIn(full);
      const erase = (part: string) => page.getByRole("button", { name: `${person.say("part.erase")} ${person.say(part)}`, exact: true });
      await expect(erase("part.plan"), "there is none").toHaveCount(0);
      for (const part of ["part.assessment", "part.history", "part.path", "part.values", "part.sheets"]) await expect(erase(part)).toBeVisible();
      await check(page);
      await erase("part.sheets").click();
      await expect(page.getByText(person.say("part.erased", { part: person.say("part.sheets") }))).toBeVisible();
      await expect(page.getByRole("heading", { name: person.say("part.title") })).toBeFocused();
      await expect(erase("part.sheets")).toHaveCount(0);
      const file = JSON.parse((await person.exportFile()).text);
      expect(file.sheets).toEqual({});
      expect(file.assessment.current).toBe("shunin");
      for (const part of ["part.assessment", "part.history", "part.path", "part.values"]) await erase(part).click();
      await expect(page.getByText(person.say("part.none"))).toBeVisible();
      await expect.poll(() => onThisMachine(page)).toEqual([]);
    });
  });
}

test.describe("leaving", () => {
  test("by keys alone; a key pressed twice erases nothing", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await person.bringIn(full);
    await person.goTo("#/plan");
    await tabTo(person.button("leave.button"), "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect(question(person)).toBeVisible();
    await leave(person, () => follow(person.button("leave.yes")));
    await expectGone(person);
  });

  test("from a visit that kept nothing: only that choice stays, for whoever comes next", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await person.choice("keep.visit").check();
    await person.choice("cover.minutes", { n: 5 }).check();
    await person.goTo("#/interview/one-on-one");
    await person.part("one-on-one", "will").fill(PLANTED);
    await person.button("leave.button").click();
    await leave(person, () => person.button("leave.yes").click());
    await expect(page.getByText(person.say("left.nothing"), { exact: true })).toBeVisible();
    expect(await everything(page)).toMatchObject({ databases: [], session: {}, cookies: [], caches: [] });
    expect((await everything(page)).local).toEqual({ "ayumi.keep": "visit", "ayumi.cover": "5" });
    await expectGone(person);
  });

  test("the way to a file first leads to it, and nothing is erased", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/interview/one-on-one");
    await person.part("one-on-one", "will").fill(PLANTED);
    await person.button("leave.button").click();
    await question(person).getByRole("link", { name: person.say("leave.file") }).click();
    await expect(question(person)).toBeHidden();
    await expect(person.button("data.export-button")).toBeFocused();
    expect((await person.exportFile()).text).toContain(PLANTED);
  });

  test("when the browser does not erase, that is said, and another try does it", async ({ page, portal }) => {
    const person = new Person(page);
    await page.addInitScript(() => {
      const erase = IDBObjectStore.prototype.delete;
      IDBObjectStore.prototype.delete = function (...which) {
        if (document.documentElement.dataset["stuck"]) throw new DOMException("read only", "InvalidStateError");
        return erase.apply(this, which);
      };
    });
    await portal.open("#/data");
    await person.bringIn(full);
    await expect.poll(async () => (await onThisMachine(page)).join()).toContain("planted");
    await page.evaluate(() => (document.documentElement.dataset["stuck"] = "yes"));
    await person.button("leave.button").click();
    await person.button("leave.yes").click();
    await expect(question(person).getByRole("alert")).toContainText(person.say("leave.failed"));
    await expectNoAxeViolations(page);
    expect((await onThisMachine(page)).join()).toContain("planted");
    await page.evaluate(() => delete document.documentElement.dataset["stuck"]);
    await leave(person, () => person.button("leave.again").click());
    await expect(page.getByText(person.say("left.nothing"), { exact: true })).toBeVisible();
    expect(await onThisMachine(page)).toEqual([]);
  });

  test("another tab is empty at once, what it remembered by itself included, and brings nothing back", async ({ page, portal, context }) => {
    const person = new Person(page);
    await portal.open("#/interview/one-on-one");
    await person.part("one-on-one", "will").fill(PLANTED);
    await expect.poll(async () => (await onThisMachine(page)).join()).toContain("planted");
    const other = await second(context, "#/interview/one-on-one");
    await expect(other.part("one-on-one", "will")).toHaveValue(PLANTED);
    await other.goTo("#/data");
    await other.button("data.erase-button").click();
    await expect(other.button("data.erase-yes")).toBeVisible();
    await person.button("leave.button").click();
    await leave(person, () => person.button("leave.yes").click());
    await expect(page.getByText(person.say("left.nothing"), { exact: true })).toBeVisible();
    await expect(other.page.getByText(other.say("data.empty"))).toBeVisible();
    await expect(other.button("data.erase-yes"), "the page begins anew").toHaveCount(0);
    await other.goTo("#/interview/one-on-one");
    await other.part("one-on-one", "will").fill("begun anew");
    await expect.poll(async () => (await onThisMachine(page)).join()).toContain("begun anew");
    expect((await onThisMachine(page)).join()).not.toContain("planted");
  });

  test("a tab that keeps nothing hears it, too", async ({ page, portal, context }) => {
    const person = new Person(page);
    await portal.open("#/data");
    const other = await second(context, "#/interview/one-on-one");
    await person.choice("keep.visit").check();
    await expect(sign(other, "kept.visit"), "the choice is made for all tabs").toBeVisible();
    await other.part("one-on-one", "will").fill(PLANTED);
    expect(await onThisMachine(page)).toEqual([]);
    await person.button("leave.button").click();
    await leave(person, () => person.button("leave.yes").click());
    await expect(other.part("one-on-one", "will")).toHaveValue("");
  });

  test("a visit that keeps nothing does not come back when the browser had kept its page", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/data");
    await person.choice("keep.visit").check();
    await person.goTo("#/interview/one-on-one");
    await person.part("one-on-one", "will").fill(PLANTED);
    const anew = page.waitForEvent("load");
    // As after Back from another site: this browser is started without such a store.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    await anew;
    await portal.ready();
    await expect(person.part("one-on-one", "will")).not.toHaveValue(PLANTED);
  });
});

test("the last page says so when something is left, or cannot be looked at", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(full);
  await person.goTo("#/left");
  await expect(page.getByText(person.say("left.something"), { exact: true })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.addInitScript(() => (IDBFactory.prototype.open = () => { throw new DOMException("blocked", "SecurityError"); }));
  await portal.open("#/left");
  await expect(page.getByText(person.say("left.unseen"), { exact: true })).toBeVisible();
  await expect(page.getByText(person.say("left.nothing"), { exact: true })).toHaveCount(0);
});

test.describe("covering by itself", () => {
  const begin = async (person: Person, open: () => Promise<void>): Promise<void> => {
    const { page } = person;
    await page.clock.install();
    await open();
    await person.goTo("#/data");
    await expect(person.choice("cover.never")).toBeChecked();
    await person.choice("cover.minutes", { n: 5 }).check();
    await person.goTo("#/interview/one-on-one");
    await person.part("one-on-one", "will").fill(PLANTED);
  };

  test("after the minutes chosen without a key or a pointer, and any key takes it away", async ({ page, portal }) => {
    const person = new Person(page);
    await begin(person, () => portal.open("#/assess"));
    const field = person.part("one-on-one", "will");
    await field.focus();
    await page.clock.fastForward("04:30");
    await page.keyboard.press("ArrowLeft");
    await page.clock.fastForward("04:30");
    await expect(cover(person), "somebody was there half a minute before five minutes were over").toBeHidden();
    await page.clock.fastForward("00:40");
    await expect(cover(person)).toBeVisible();
    await expect(field).toBeHidden();
    await page.keyboard.press("x");
    await expect(cover(person)).toBeHidden();
    await expect(field).toBeFocused();
    await expect(field, "the key is not written into it").toHaveValue(PLANTED);
  });

  test("a machine that slept is covered by the touch that wakes it", async ({ page, portal }) => {
    const person = new Person(page);
    await begin(person, () => portal.open("#/assess"));
    // No timer has run meanwhile.
    await page.clock.setSystemTime(Date.now() + 3_600_000);
    await page.mouse.move(300, 300);
    await expect(cover(person)).toBeVisible();
    await cover(person).getByRole("button").click();
    await page.clock.fastForward("00:20");
    await expect(cover(person), "now somebody is there").toBeHidden();
  });

  test("never, unless it was chosen; and not a screen for all to see", async ({ page, portal }) => {
    const person = new Person(page);
    await page.clock.install();
    await portal.open("#/interview/one-on-one");
    await person.part("one-on-one", "will").fill(PLANTED);
    await page.clock.fastForward("59:00");
    await expect(person.part("one-on-one", "will")).toBeVisible();
    await person.goTo("#/data");
    await person.choice("cover.minutes", { n: 2 }).check();
    await person.goTo("#/workshop/programmes/ninety-minutes/screen");
    await page.clock.fastForward("30:00");
    await expect(person.heading()).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
});

test("the browser is asked to remember nothing that is typed", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(full);
  let fields = 0;
  for (const route of [...routes, "#/interview/one-on-one/talk", "#/talk/1"]) {
    await person.goTo(route);
    await expect(page.locator("main .waiting")).toHaveCount(0);
    const typed = page.locator("input:is([type=text], [type=search], :not([type])), textarea:not([readonly])");
    for (const field of await typed.all()) {
      await expect(field, route).toHaveAttribute("autocomplete", "off");
      fields++;
    }
  }
  expect(fields).toBeGreaterThan(10);
});
