import type { Page } from "@playwright/test";
import { expect, test } from "./support/portal.ts";
import { pageAddress } from "./support/sites.ts";

const failed = "#boot-failed";

/** What a person sees, that is without the parts for other cases. */
const says = async (page: Page, ...sentences: string[]): Promise<void> => {
  for (const sentence of sentences) {
    await expect(page.locator(failed)).toContainText(sentence, { useInnerText: true });
  }
};

test.describe("when the program cannot start, the page says so in both languages", () => {
  test("JavaScript is off", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pageAddress("#/"));
    // Playwright does not look for text inside <noscript> by itself.
    const message = page.locator("noscript .boot-message");
    await expect(message).toBeVisible();
    await expect(message).toContainText("JavaScript が必要です");
    await expect(message).toContainText("This portal needs JavaScript.");
    await expect(page.locator("#app h1")).toBeVisible();
    await context.close();
  });

  test("WebAssembly is missing", async ({ page, portal }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, "WebAssembly"));
    await portal.visit("#/");
    await says(page, "このブラウザーではポータルを開始できません", "The portal cannot start in this browser.");
    await expect(page.locator(failed)).not.toContainText("could not be loaded", { useInnerText: true });
  });

  for (const [what, pattern] of [["program", "**/*.wasm"], ["script", "**/ayumi-*.js"]] as const) {
    test(`the ${what} does not arrive`, async ({ page, portal }) => {
      portal.expectFault(/ERR_FAILED|Failed to fetch|console error/);
      await page.route(pattern, (route) => route.abort());
      await portal.visit("#/tracks");
      await says(page, "ファイルを読み込めませんでした", "could not be loaded");
      await expect(page.locator("#boot-waiting")).toBeHidden();
    });
  }

  test("the program is not there (404)", async ({ page, portal }) => {
    portal.expectFault(/404|console error/);
    await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "Not found." }));
    await portal.visit("#/");
    await says(page, "ファイルを読み込めませんでした", "could not be loaded");
    await expect(page.locator("#boot-detail")).toContainText("404");
  });

  test("the program breaks off later", async ({ page, portal }) => {
    portal.expectFault(/unreachable|page error/);
    await portal.open("#/tracks");
    // What a panic in the program looks like from outside.
    await page.evaluate(() => {
      const error = new WebAssembly.RuntimeError("unreachable");
      window.dispatchEvent(new ErrorEvent("error", { error, message: "unreachable" }));
    });
    await says(page, "ポータルが途中で止まりました", "The portal has stopped.");
    await expect(page.locator("#app h1")).toBeVisible();
  });

  test("the program is damaged", async ({ page, portal }) => {
    portal.expectFault(/console error|page error/);
    await page.route("**/*.wasm", (route) =>
      route.fulfill({ contentType: "application/wasm", body: "this is no program" }),
    );
    await portal.visit("#/");
    await says(page, "開始する途中で問題が起きました", "Something went wrong");
  });

  test("it takes long, and the message goes when it starts after all", async ({ page, portal }) => {
    await page.clock.install();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route("**/*.wasm", async (route) => {
      await held;
      await route.continue();
    });
    await portal.visit("#/");
    await page.clock.fastForward(11_000);
    await says(page, "読み込みに時間がかかっています", "Loading is taking long");
    letGo();
    await page.clock.resume();
    await portal.ready();
    await expect(page.locator(failed)).toBeHidden();
  });
});

test("a host that sends the program with another type will do", async ({ page, portal }) => {
  await page.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
  });
  await portal.open("#/");
  await expect(page.locator(failed)).toBeHidden();
  await page.unrouteAll({ behavior: "wait" });
});

test("a bookmark to an inner page never shows the first page", async ({ page, portal }) => {
  await page.route("**/*.wasm", () => {});
  await portal.visit("#/tracks");
  await expect(page.locator("#boot-waiting")).toBeVisible();
  await expect(page.locator("#app")).toBeHidden();
});

test("English never shows the Japanese first page", async ({ page, portal }) => {
  await page.route("**/*.wasm", () => {});
  await portal.visit("#/", { language: "en" });
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("#app")).toBeHidden();
});

test("the first page is there before the program", async ({ page, portal }) => {
  await page.route("**/*.wasm", () => {});
  for (const route of ["", "#", "#/"]) {
    await portal.visit(route);
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    await expect(page.locator("#app h1")).toBeVisible();
    await expect(page.locator("#boot-waiting")).toBeHidden();
  }
});

test("works under a path", async ({ page, portal }) => {
  await portal.open("#/", { site: "subPath" });
  await expect(page.locator("h1")).toBeVisible();
  for (const request of portal.requests) expect(request.url()).toContain("/career/portal/");
});

test.describe("the policy refuses", () => {
  test("an injected inline script", async ({ page, portal }) => {
    portal.expectFault(/script-src/);
    await portal.open("#/");
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.injected = true";
      document.body.append(script);
    });
    expect(await page.evaluate(() => "injected" in window)).toBe(false);
  });

  test("eval and inline styles", async ({ page, portal }) => {
    portal.expectFault(/script-src|style-src/);
    await portal.open("#/");
    // A script of the page's own host would be held to this; the debugger is not.
    await page.route("**/evil.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: "try { eval('window.evaluated = true') } catch {}" }),
    );
    const colour = await page.evaluate(async () => {
      const script = document.createElement("script");
      script.src = "./evil.js";
      const done = new Promise((resolve) => (script.onload = resolve));
      document.body.append(script);
      await done;
      document.body.insertAdjacentHTML("beforeend", '<p id="styled" style="color: rgb(1, 2, 3)">x</p>');
      return getComputedStyle(document.getElementById("styled") as HTMLElement).color;
    });
    expect(await page.evaluate(() => "evaluated" in window)).toBe(false);
    expect(colour).not.toBe("rgb(1, 2, 3)");
  });

  test("anything from another host", async ({ page, portal }) => {
    portal.expectFault(/img-src|connect-src|Content Security Policy|another host/);
    await portal.open("#/");
    let asked = false;
    await page.route("http://example.test/**", (route) => {
      asked = true;
      return route.fulfill({ body: "" });
    });
    const refused = await page.evaluate(async () => {
      const image = new Image();
      const failed = new Promise((resolve) => (image.onerror = () => resolve(true)));
      image.src = "http://example.test/a.png";
      await failed;
      return fetch("http://example.test/b").then(() => false, () => true);
    });
    expect(refused).toBe(true);
    expect(asked).toBe(false);
  });
});

test("opening the first page asks for what the budget counts, and for nothing twice", async ({ page, portal }) => {
  await portal.open("#/");
  await page.waitForLoadState("networkidle");
  const asked = portal.requests.map((request) => request.url().slice(pageAddress("").length) || "index.html").sort();
  // Headless Chromium leaves the icon out; `cargo xtask` counts it.
  const counted = (process.env.AYUMI_FIRST_LOAD ?? "").split(",").filter((path) => path !== "favicon.svg").sort();
  expect(asked.filter((path) => path !== "favicon.svg")).toEqual(counted);
});
