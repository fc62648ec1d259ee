// Where there is no network, and when a new version comes. Each journey has a host and a browser of its own.
import { type BrowserContext, expect, type Page, test as base } from "@playwright/test";
import { expectNoAxeViolations } from "./support/axe.ts";
import { build, hashed, SECOND, secondBuild } from "./support/builds.ts";
import { city } from "./support/content.ts";
import { Person } from "./support/person.ts";
import { contribution } from "./support/room.mjs";
import { routes } from "./support/routes.ts";
import { type Host, startBrowser, startHost } from "./support/offline.ts";

interface Options {
  scheme: "https" | "http";
  maxAge: number;
}

const test = base.extend<{ host: Host; browserOfOnesOwn: BrowserContext; person: Person } & Options>({
  scheme: ["https", { option: true }],
  maxAge: [0, { option: true }],
  host: async ({ scheme, maxAge }, use) => {
    const host = await startHost(scheme, maxAge);
    await use(host);
    await host.close();
  },
  browserOfOnesOwn: async ({}, use) => {
    const { context, close } = await startBrowser();
    await use(context);
    await close();
  },
  person: async ({ browserOfOnesOwn }, use) => use(new Person(await browserOfOnesOwn.newPage())),
});
test.describe.configure({ timeout: 90_000 });

const ready = async (page: Page): Promise<void> => {
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true", { timeout: 20_000 });
};
const open = async (page: Page, host: Host, route: string): Promise<void> => {
  await page.goto("about:blank");
  await page.goto(`${host.address}${route}`);
  await ready(page);
};

/** What is in the whole copies on this machine, the newest first. */
const copies = (page: Page): Promise<{ build: string; words: string }[]> =>
  page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const scope = (await navigator.serviceWorker.getRegistration())?.scope ?? "";
      const text = async (key: string) => (await cache.match(new URL(key, scope)))?.text();
      const taken = await text("?copy=taken");
      const words = (await text("?copy=content")) ?? "";
      if (taken) found.push({ build: name.split(" ").pop() ?? "", words, taken: Number(taken) });
    }
    return found.sort((a, b) => b.taken - a.taken).map(({ build, words }) => ({ build, words }));
  });
const builds = async (page: Page) => (await copies(page)).map(({ build }) => build);

/** A visit that lasts until there is a copy on this machine. */
const visit = async (page: Page, host: Host, route = "#/"): Promise<void> => {
  await open(page, host, route);
  await expect.poll(() => builds(page), { timeout: 30_000 }).toEqual([build(host.folder)]);
  await expect.poll(() => page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);
};

/** What the page is made of, by the names that hold a hash. */
const madeOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const names = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname.split("/").pop() ?? "");
    return [...new Set(names.filter((name) => /-[0-9a-f]{16}\.\w+$/.test(name)))].sort();
  });
const buildOf = (page: Page) => page.locator('meta[name="ayumi-build"]').getAttribute("content");

const inCopy = (person: Person) => person.page.getByRole("status").filter({ hasText: person.say.pattern("version.copy") });
const newer = (person: Person) => person.page.getByRole("status").filter({ hasText: person.say("version.newer") });

/** Somebody else's tab: by opening the portal, the browser learns what is new. */
const openElsewhere = async (context: BrowserContext, host: Host): Promise<Page> => {
  const page = await context.newPage();
  await open(page, host, "#/tracks");
  return page;
};

test("after one visit every page is there without the server, in both languages, and says where it is from", async ({ host, person, browserOfOnesOwn }) => {
  const { page } = person;
  await visit(page, host);
  await host.stop();
  const broken: string[] = [];
  page.on("pageerror", (error) => broken.push(error.message));
  for (const language of ["ja", "en"] as const) {
    await page.goto("about:blank");
    await page.goto(`${host.address}?lang=${language}#/`);
    await ready(page);
    const reader = new Person(page, language);
    for (const route of routes.filter((route) => route !== "#/nowhere")) {
      await reader.goTo(route);
      await expect(page.getByRole("main").locator(".waiting"), route).toHaveCount(0);
      await expect(page.getByRole("alert").filter({ hasText: /\S/ }), route).toHaveCount(0);
    }
    await reader.goTo("#/policy");
    await expect(inCopy(reader)).toBeVisible();
    await expectNoAxeViolations(page);
  }
  expect(broken).toEqual([]);
  await page.reload();
  await ready(page);
  const other = await browserOfOnesOwn.newPage();
  await open(other, host, "#/policy/measures/parental-leave");
  await expect(other.getByRole("main").locator("h1")).not.toBeEmpty();
  // The server is back: the page goes back to it when the person says so.
  await host.start();
  await new Person(other).button("version.again").click();
  await expect(other.locator("html")).not.toHaveAttribute("data-copy");
  await ready(other);
  await expect(inCopy(new Person(other))).toHaveCount(0);
});

test("the server goes away while one reads: chapters come from the copy of the same build; what one writes is kept", async ({ host, person }) => {
  const { page } = person;
  await visit(page, host);
  await page.reload();
  await ready(page);
  await host.stop();
  await person.goTo("#/assess");
  await expect(inCopy(person)).toBeVisible();
  await person.start({ target: "kakaricho" });
  await person.rate(4);
  await person.writeEvidence("電波の届かない庁舎で書いた");
  await expect(page.getByText(person.say("kept.machine"))).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(person.field("question.evidence")).toHaveValue("電波の届かない庁舎で書いた");
});

for (const [how, maxAge] of [["", 0], [", from a host that lets browsers keep everything for a day", 86_400]] as const) {
  test.describe(() => {
    test.use({ maxAge });
    test(`a new version: everything of it or nothing, and nothing typed is lost${how}`, async ({ host, person, browserOfOnesOwn }) => {
      const { page } = person;
      await visit(page, host, "#/assess");
      await person.start({ target: "kakaricho" });
      const first = await buildOf(page);
      host.deploy(secondBuild);
      const elsewhere = await openElsewhere(browserOfOnesOwn, host);
      expect(await buildOf(elsewhere)).toBe("second-build");
      await expect(newer(person)).toBeVisible({ timeout: 30_000 });
      await expect(elsewhere.getByText(person.say("version.newer"))).toHaveCount(0);
      // Nothing happens by itself, and the old version goes on, with parts of it that were never asked for.
      expect(await buildOf(page)).toBe(first);
      await expectNoAxeViolations(page);
      await person.field("question.evidence").pressSequentially("押す直前まで書いていた");
      await person.button("version.use").click();
      await expect.poll(() => buildOf(page)).toBe("second-build");
      await ready(page);
      await expect(person.field("question.evidence")).toHaveValue("押す直前まで書いていた");
      await expect(page.getByText(SECOND)).toBeVisible();
      await expect(newer(person)).toHaveCount(0);
      const parts = await madeOf(page);
      expect(parts.length).toBeGreaterThan(2);
      expect(hashed(host.folder)).toEqual(expect.arrayContaining(parts));
      await host.stop();
      await page.reload();
      await ready(page);
      expect(await buildOf(page)).toBe("second-build");
      await expect(page.getByText(SECOND)).toBeVisible();
      expect(hashed(host.folder)).toEqual(expect.arrayContaining(await madeOf(page)));
    });
  });
}

test("an old page goes on with its own parts when the server has only the new ones, and when there is none", async ({ host, person, browserOfOnesOwn }) => {
  const { page } = person;
  await visit(page, host);
  const old = hashed(host.folder);
  host.deploy(secondBuild);
  await openElsewhere(browserOfOnesOwn, host);
  await expect(newer(person)).toBeVisible({ timeout: 30_000 });
  await host.stop();
  // The second part was never asked for by this page.
  await person.goTo("#/search?q=育休");
  await expect(page.locator(".result").first()).toBeVisible();
  await expect(page.getByText(SECOND)).toHaveCount(0);
  expect(old).toEqual(expect.arrayContaining(await madeOf(page)));
});

for (const [what, break_] of [
  ["dies in the middle of the update", (host: Host) => {
    host.before = async (name) => {
      if (/split_later-.*wasm$/.test(name)) await host.stop();
    };
  }],
  ["has only half of the new version", (host: Host) => {
    host.lost = /^later-.*\.css$/;
  }],
  ["sends another page in place of a file", (host: Host) => {
    host.before = (name) => {
      if (/^later-.*\.css$/.test(name)) host.edit(`../${name}`, () => "<!doctype html><title>ログイン</title>");
    };
  }],
] as const) {
  test(`the server ${what}: the old copy stays, whole`, async ({ host, person, browserOfOnesOwn }) => {
    const { page } = person;
    await visit(page, host);
    const first = await buildOf(page);
    const old = hashed(host.folder);
    host.deploy(secondBuild);
    break_(host);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update().catch(() => {});
      // Until the new worker has given up.
      const worker = registration?.installing;
      if (worker) await new Promise<void>((go) => worker.addEventListener("statechange", () => worker.state !== "installing" && go()));
    });
    expect(await builds(page)).toEqual([first]);
    await expect(newer(person)).toHaveCount(0);
    if (what.startsWith("dies")) {
      await page.waitForTimeout(100);
    } else {
      await host.stop();
    }
    await page.reload();
    await ready(page);
    expect(await buildOf(page)).toBe(first);
    await person.goTo("#/search?q=育休");
    await expect(page.locator(".result").first()).toBeVisible();
    expect(old).toEqual(expect.arrayContaining(await madeOf(page)));
    // Once the server is whole again, the new version comes.
    host.lost = /^$/;
    host.before = () => {};
    host.deploy(secondBuild);
    await host.start();
    await openElsewhere(browserOfOnesOwn, host);
    await expect(newer(person)).toBeVisible({ timeout: 30_000 });
  });
}

test("content that was edited shows at once, and afterwards without the server", async ({ host, person }) => {
  const { page } = person;
  await visit(page, host);
  host.edit("locales/ja.json", (text) => JSON.stringify({ ...JSON.parse(text), "frame.private": "書き直した一文です。" }));
  await page.reload();
  await ready(page);
  await expect(page.getByText("書き直した一文です。")).toBeVisible();
  await expect.poll(async () => (await copies(page))[0]?.words ?? "", { timeout: 30_000 }).toContain("書き直した一文です。");
  await host.stop();
  await page.reload();
  await ready(page);
  await expect(inCopy(person)).toBeVisible();
  await expect(page.getByText("書き直した一文です。")).toBeVisible();
});

test("a server that does not answer for long: the page comes from the copy, with the content it was taken with", async ({ host, person }) => {
  const { page } = person;
  await visit(page, host);
  host.edit("locales/ja.json", (text) => JSON.stringify({ ...JSON.parse(text), "frame.private": "書き直した一文です。" }));
  host.before = (name) => (name === "index.html" ? new Promise<void>((go) => setTimeout(go, 8000)) : undefined);
  await page.reload();
  await ready(page);
  await expect(inCopy(person)).toBeVisible();
  await expect(page.getByText(person.say("frame.private"))).toBeVisible();
});

test("where opening again would lose something, the notice says so instead", async ({ host, person, browserOfOnesOwn }) => {
  const { page } = person;
  await visit(page, host, "#/workshop/room");
  host.deploy(secondBuild);
  await openElsewhere(browserOfOnesOwn, host);
  await expect(newer(person)).toContainText(person.say("version.page"), { timeout: 30_000 });
  await person.goTo("#/tracks");
  await expect(person.button("version.use")).toBeVisible();
  // What was collected in the room is in memory only.
  await person.goTo("#/workshop/room");
  const file = contribution({ organisation: city.organisation, questions: [], level: () => 3 });
  await person.field("room.files").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(file) });
  await person.goTo("#/tracks");
  await expect(newer(person)).toContainText(person.say("version.room"));
  await expect(person.button("version.use")).toHaveCount(0);
});

test("nothing is kept beyond the visit: the notice does not offer to lose what was entered", async ({ host, person, browserOfOnesOwn }) => {
  const { page } = person;
  await visit(page, host, "#/data");
  await person.choice("keep.visit").check();
  host.deploy(secondBuild);
  await openElsewhere(browserOfOnesOwn, host);
  await expect(newer(person)).toBeVisible({ timeout: 30_000 });
  await person.goTo("#/assess");
  await expect(person.button("version.use")).toBeVisible();
  await person.start({ target: "kakaricho" });
  await expect(newer(person)).toContainText(person.say("version.visit"));
  await expect(person.button("version.use")).toHaveCount(0);
});

test("it can be installed", async ({ host, person }) => {
  const { page } = person;
  await visit(page, host);
  const session = await page.context().newCDPSession(page);
  const { url, errors, data } = await session.send("Page.getAppManifest");
  expect(url).toBe(`${host.address}manifest.webmanifest`);
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // The certificate is one that only these tests take: that alone is amiss.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["not-from-secure-origin"]);
  for (const { src, sizes } of JSON.parse(data ?? "").icons) {
    const size = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, new URL(src, url).href);
    if (sizes !== "any") expect(size, src).toBe(sizes);
  }
});

test.describe("on plain http under a real name", () => {
  test.use({ scheme: "http" });
  test("there is no worker, nothing is asked for it, and the portal works", async ({ host, person }) => {
    const { page } = person;
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    await open(page, host, "#/assess");
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await person.start({ target: "kakaricho" });
    await person.rate(3);
    // Longer than a page on https waits.
    await page.waitForTimeout(5000);
    expect(host.asked.filter((name) => /^sw\.js$|manifest|icon-/.test(name))).toEqual([]);
    expect(errors).toEqual([]);
  });
});

test("the first visit asks for nothing of it before the page is there and at rest", async ({ host, person }) => {
  const { page } = person;
  await open(page, host, "#/");
  expect(host.asked).not.toContain("sw.js");
  expect(host.asked).not.toContain("manifest.webmanifest");
  await visit(page, host);
  expect(host.asked).toContain("sw.js");
});

test("copies hold the portal and nothing of the person", async ({ host, person }) => {
  const { page } = person;
  await visit(page, host, "#/assess");
  await person.start({ target: "kakaricho" });
  await person.writeEvidence("だれにも見せない一文");
  await page.reload();
  await ready(page);
  await expect(person.field("question.evidence")).toHaveValue("だれにも見せない一文");
  const all = await page.evaluate(async () => {
    const texts = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        texts.push(request.url, (await (await cache.match(request))?.text()) ?? "");
      }
    }
    return texts.join("\n");
  });
  expect(all).toContain("ayumi-build");
  expect(all).not.toContain("だれにも見せない一文");
});

test("whoever runs the host can take the worker away again", async ({ host, person, browserOfOnesOwn }) => {
  const { page } = person;
  await visit(page, host);
  host.edit("../sw.js", () => "self.registration.unregister();");
  const other = await openElsewhere(browserOfOnesOwn, host);
  await page.close();
  await expect
    .poll(async () => {
      await open(other, host, "#/");
      return other.evaluate(() => !!navigator.serviceWorker.controller);
    }, { timeout: 20_000 })
    .toBe(false);
});
