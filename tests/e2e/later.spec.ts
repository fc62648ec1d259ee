import { expect, test } from "./support/portal.ts";

/** The program's second file. */
const later = /ayumi-split_later-[0-9a-f]+\.wasm$/;

test("the second file comes with the first page that is in it, once", async ({ page, portal }) => {
  await portal.open("#/", { site: "subPath" });
  await page.goto(new URL("#/tracks", page.url()).href);
  await expect(page.locator("h1")).toBeVisible();
  const asked = () => portal.requests.filter((request) => later.test(request.url())).map((request) => request.url());
  expect(asked()).toEqual([]);
  for (const route of ["#/policy", "#/search", "#/support", "#/about", "#/policy"]) {
    await page.goto(new URL(route, page.url()).href);
    await expect(page.locator("main h1")).toBeVisible();
  }
  expect(asked()).toHaveLength(1);
  expect(asked()[0]).toContain("/career/portal/");
});

test("a page of the second file answers", async ({ page, portal }) => {
  await portal.open("#/search");
  await page.locator("#search").fill("研修");
  await expect(page.locator(".result").first()).toBeVisible();
  await expect(page).toHaveURL(/%E7%A0%94%E4%BF%AE|研修/);
});

for (const answer of ["none", "404", "damaged"] as const) {
  test(`when the second file does not arrive (${answer}), the page says so, and the next try finds it`, async ({ page, portal }) => {
    portal.expectFault(/ERR_FAILED|404|console error/);
    await page.route(later, (route) =>
      answer === "none"
        ? route.abort()
        : route.fulfill(
            answer === "404"
              ? { status: 404, body: "Not found." }
              : { contentType: "application/wasm", body: "this is no program" },
          ),
    );
    await portal.open("#/policy");
    await expect(page.getByRole("alert")).toContainText("ファイルを読み込めませんでした");
    await page.unroute(later);
    await page.goto(new URL("#/tracks", page.url()).href);
    await page.goto(new URL("#/policy", page.url()).href);
    await expect(page.locator("main h1")).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("a host that sends the second file with another type will do", async ({ page, portal }) => {
  await page.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
  });
  await portal.open("#/policy");
  await expect(page.locator("main h1")).toBeVisible();
  // The heading is there before the file: what is drawn from it comes after.
  await expect(page.locator("main h2").first()).toBeVisible();
  await page.unrouteAll({ behavior: "wait" });
});
