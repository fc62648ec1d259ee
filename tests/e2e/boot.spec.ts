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
      await expect(page.getByText("読み込んでいます…")).toBeHidden();
    });
  }

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
    await says(page, "読み込みに時間がかかっています", "Loading is taking a while");
    // What is still awaited, for whoever is asked about it.
    await expect(page.locator("#boot-detail")).toContainText(".wasm");
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

/** Keeps the program away until it is let go. */
const hold = async (page: Page): Promise<() => void> => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/ayumi-[0-9a-f]+\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
};

/** Where the parts of the frame are that stand at the top of every page. */
const frame = (page: Page) =>
  page.locator(".header a").evaluateAll((links) =>
    links.map((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return `${link.textContent} ${link.getAttribute("aria-current")} ${[x, y, width, height].map(Math.round).join(" ")}`;
    }),
  );

for (const { language, waits } of [
  { language: "ja", waits: "読み込んでいます…" },
  { language: "en", waits: "Loading…" },
] as const) {
  test.describe(`before the program is there, in ${language}`, () => {
    for (const width of [1280, 360]) {
      test(`an inner page shows its frame and not the first page, and nothing moves when it comes, at ${width} px`, async ({ page, portal }) => {
        await page.setViewportSize({ width, height: 800 });
        for (const route of ["#/tracks", "#/policy", "#/search", "#/assess/result", "#/path", "#/data"]) {
          const letGo = await hold(page);
          await portal.visit(route, { language });
          await expect(page.locator("html")).toHaveAttribute("lang", language);
          await expect(page.getByRole("status").filter({ hasText: waits })).toBeVisible();
          await expect(page.getByRole("contentinfo")).toBeAttached();
          await expect(page.locator("h1:visible")).toHaveCount(0);
          const before = await frame(page);
          letGo();
          await portal.ready();
          expect(await frame(page), route).toEqual(before);
          await page.unrouteAll({ behavior: "wait" });
        }
      });
    }

    test("the links of the frame work", async ({ page, portal }) => {
      const letGo = await hold(page);
      await portal.visit("#/data", { language });
      const tracks = page.locator('.header__nav a[href="#/tracks"]');
      await tracks.click();
      await expect(tracks).toHaveAttribute("aria-current", "page");
      letGo();
      await portal.ready();
      await expect(page.locator(".tracks__ladder")).toBeVisible();
    });
  });
}

test("from the first page one can go on before the program is there", async ({ page, portal }) => {
  const letGo = await hold(page);
  await portal.visit("#/");
  await page.locator("main").getByRole("link", { name: "職位を見る" }).click();
  await expect(page.getByRole("status").filter({ hasText: "読み込んでいます…" })).toBeVisible();
  await expect(page.locator("h1:visible")).toHaveCount(0);
  await page.goBack();
  await expect(page.locator("#app h1")).toBeVisible();
  await page.goForward();
  letGo();
  await portal.ready();
  await expect(page.locator(".tracks__ladder")).toBeVisible();
});

test("English never shows the Japanese frame", async ({ page, portal }) => {
  await page.route("**/*.wasm", () => {});
  await portal.visit("#/", { language: "en" });
  await expect(page.getByText("職位を見る")).toHaveCount(0);
});

test.describe("nothing jumps while a page comes", () => {
  for (const language of ["ja", "en"] as const) {
    for (const width of [1280, 360]) {
      test(`in ${language} at ${width} px`, async ({ page, portal }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.addInitScript(() => {
          const shifts = ((window as unknown as { shifts: string[] }).shifts = []) as string[];
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as unknown as { value: number; sources: { node?: Element }[] }[]) {
              sum += entry.value;
              shifts.push(`${sum.toFixed(4)} ${entry.sources.map(({ node }) => `${node?.nodeName}.${node?.className}`).join(", ")}`);
            }
          }).observe({ type: "layout-shift", buffered: true });
        });
        for (const route of ["#/", "#/tracks", "#/policy", "#/search", "#/assess"]) {
          const letGo = await hold(page);
          await portal.visit(route, { language });
          // What stands ahead has been painted, so that whatever moves from there is counted.
          await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => setTimeout(go, 50))));
          letGo();
          await portal.ready();
          await page.waitForLoadState("networkidle");
          await expect(page.locator("main .waiting")).toHaveCount(0);
          await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => setTimeout(go, 50))));
          const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
          expect(Number.parseFloat(shifts.at(-1) ?? "0"), `${route}: ${shifts.join("; ")}`).toBeLessThan(0.01);
          await page.unrouteAll({ behavior: "wait" });
        }
      });
    }
  }
});

test("the first page is there before the program", async ({ page, portal }) => {
  await page.route("**/*.wasm", () => {});
  for (const route of ["", "#", "#/"]) {
    await portal.visit(route);
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    await expect(page.locator("#app h1")).toBeVisible();
    await expect(page.getByText("読み込んでいます…")).toBeHidden();
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
