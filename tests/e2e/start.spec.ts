import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/portal.ts";
import { pageAddress } from "./support/sites.ts";

const PROGRAM = /\/ayumi-[0-9a-f]+\.wasm$/;
const SCRIPT = /\/ayumi-[0-9a-f]+\.js$/;
const SECOND = /\/ayumi-split_.*\.wasm$/;
const PROVOKED = /console error|page error|CSP violation/;
const LOGIN = { contentType: "text/html", body: "<!doctype html><title>Sign in</title><p>Sign in" };

/** What a person sees, that is without the parts for other cases. */
const says = async (page: Page, ...sentences: string[]): Promise<void> => {
  for (const sentence of sentences) {
    await expect(page.getByRole("alert").filter({ visible: true }).first()).toContainText(sentence, { useInnerText: true });
  }
};

/** Has the host, or a proxy before it, send the page with a policy of its own. */
const withPolicy = (page: Page, policy: string): Promise<unknown> =>
  page.route(pageAddress(""), async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });

test("the page itself is cut off: what there is of it says so", async ({ page, portal }) => {
  portal.expectFault(PROVOKED);
  await page.route(pageAddress(""), async (route) => {
    const response = await route.fetch();
    const whole = await response.text();
    await route.fulfill({ response, body: whole.slice(0, whole.indexOf("<h1") + 40) });
  });
  await portal.visit("#/");
  await says(page, "途中までしか届いていません", "Only part of this page has arrived.");
});

const INCOMPLETE = ["ポータルのファイルがそろっていません", "The portal’s files are not complete."];
const BROWSER = ["このブラウザーではポータルを開始できません", "The portal cannot start in this browser."];

test.describe("what the host or a proxy forbids", () => {
  for (const policy of ["script-src 'none'", "default-src 'none'"]) {
    test(`scripts (${policy})`, async ({ page, portal }) => {
      portal.expectFault(PROVOKED);
      await withPolicy(page, policy);
      await portal.visit("#/tracks");
      await expect(page.getByText("The portal’s program is being blocked.")).toBeVisible({ timeout: 10_000 });
      await expect(page.getByText("ポータルのプログラムが止められています。")).toBeVisible();
    });
  }

  test("also where motion is not wanted", async ({ page, portal }) => {
    portal.expectFault(PROVOKED);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await withPolicy(page, "script-src 'none'");
    await portal.visit("#/");
    await expect(page.getByText("The portal’s program is being blocked.")).toBeVisible({ timeout: 10_000 });
  });

  test("WebAssembly", async ({ page, portal }) => {
    portal.expectFault(PROVOKED);
    await withPolicy(page, "script-src 'self' 'unsafe-inline'");
    await portal.visit("#/");
    await says(page, ...BROWSER);
  });

  test("nothing: then nothing of it is said", async ({ page, portal }) => {
    await portal.open("#/");
    await expect(page.getByText("The portal’s program is being blocked.")).toHaveCount(0);
  });
});

test.describe("too old a browser", () => {
  test("for the script that starts the program", async ({ page, portal }) => {
    portal.expectFault(PROVOKED);
    await page.route(pageAddress(""), async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
      // What today's syntax is to it.
      await route.fulfill({ response, body: body.replace('<script type="module">', '<script type="module">@new;') });
    });
    await portal.visit("#/");
    await says(page, ...BROWSER);
  });

  test("for the program, although it arrived whole", async ({ page, portal }) => {
    portal.expectFault(PROVOKED);
    await page.route(PROGRAM, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ contentType: "application/wasm", body: body.fill(0xff, 8) });
    });
    await portal.visit("#/");
    await says(page, ...BROWSER);
  });
});

test.describe("a copy that is not whole, or of two versions", () => {
  for (const [what, pattern] of [["program", PROGRAM], ["script", SCRIPT]] as const) {
    test(`the ${what} is not there`, async ({ page, portal }) => {
      portal.expectFault(/404|console error/);
      await page.route(pattern, (route) => route.fulfill({ status: 404, body: "Not found." }));
      await portal.visit("#/");
      await says(page, ...INCOMPLETE, "404", "ayumi-");
    });

    test(`the ${what} is cut off`, async ({ page, portal }) => {
      portal.expectFault(PROVOKED);
      await page.route(pattern, async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        const contentType = response.headers()["content-type"];
        await route.fulfill({ contentType, body: body.subarray(0, body.length / 2) });
      });
      await portal.visit("#/");
      await says(page, ...INCOMPLETE, "bytes");
    });

    test(`a page to sign in comes in place of the ${what}`, async ({ page, portal }) => {
      portal.expectFault(PROVOKED);
      await page.route(pattern, (route) => route.fulfill(LOGIN));
      await portal.visit("#/tracks");
      await says(page, ...INCOMPLETE, "text/html");
    });
  }

  test("a word that the program knows is missing", async ({ page, portal }) => {
    await page.route("**/locales/ja.json", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/ *"nav.tracks".*\n/, "") });
    });
    await portal.open("#/");
    await says(page, "locales/ja.json: nav.tracks", "もう一度まるごとコピーしてください", "copy the portal's whole folder again");
  });
});

test.describe("content", () => {
  test("a page to sign in comes in its place", async ({ page, portal }) => {
    await page.route("**/ladder.json", (route) => route.fulfill(LOGIN));
    await portal.open("#/");
    await says(page, "ladder.json", "ウェブページ（サインインやエラーの画面など）が届きました", "In place of this file a web page came");
  });

  test("it does not end, and the message names it", async ({ page, portal }) => {
    await page.clock.install();
    await page.route("**/abilities.json", () => {});
    await portal.visit("#/tracks");
    await expect(page.locator("#boot-waiting")).toBeVisible();
    await page.clock.fastForward(11_000);
    await says(page, "読み込みに時間がかかっています", "Loading is taking a while", "abilities.json");
    // After a minute it counts as missing.
    await page.clock.fastForward(60_000);
    await says(page, "abilities.json", "ファイルを読み込めません", "The file cannot be read");
  });

  test("the words of both languages are missing", async ({ page, portal }) => {
    portal.expectFault(/404|console error/);
    await page.route("**/locales/*.json", (route) => route.fulfill({ status: 404, body: "" }));
    await portal.open("#/");
    await says(page, "locales/", "ファイルを読み込めません", "The file cannot be read");
  });

  test("the words of one language are missing: the other is used, and it is said", async ({ page, portal }) => {
    portal.expectFault(/404|console error/);
    await page.route("**/locales/en*.json", (route) => route.fulfill({ status: 404, body: "" }));
    await portal.open("#/tracks", { language: "en" });
    await says(page, "locales/en", "The file cannot be read");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test.describe("the program's second file", () => {
  test("is missing", async ({ page, portal }) => {
    portal.expectFault(/404|console error/);
    await page.route(SECOND, (route) => route.fulfill({ status: 404, body: "" }));
    await portal.open("#/policy");
    await says(page, "ページのファイルを読み込めませんでした");
  });

  test("does not come", async ({ page, portal }) => {
    await page.route(SECOND, () => {});
    await portal.open("#/policy");
    await expect(page.getByText("Loading is taking a while. If nothing appears, reload the page.")).toBeVisible({ timeout: 12_000 });
  });
});

test("the page opened as a file says which file opens so", async ({ page, portal }) => {
  portal.expectFault(/./);
  await page.goto(`file://${fileURLToPath(new URL("../../dist/index.html", import.meta.url))}`);
  await says(page, "ayumi.html", "opens with a double click", "ダブルクリック");
});
