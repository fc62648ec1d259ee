// Every page walked as people do who cannot use a mouse, who enlarge, or who choose their own colours: what the rules of
// axe (routes.spec.ts) do not see. At 320 × 256, which is 1280 × 1024 at 400 %; what was seen by hand is in
// docs/accessibility.md.
import { type Walked, inspect, unreached } from "./support/walk.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { typical } from "./support/record.ts";
import { routes } from "./support/routes.ts";

test.use({ viewport: { width: 320, height: 256 } });

/** Several pages a test: opening the program anew for each takes longer than looking at it. */
const PARTS = 4;
const parts = Array.from({ length: PARTS }, (_, part) => routes.filter((_, index) => index % PARTS === part));

for (const [index, part] of parts.entries()) {
  test(`headings, names, sizes and the way of the Tab key, part ${index + 1}`, async ({ page, portal }) => {
    test.slow();
    const person = new Person(page);
    await portal.open("#/data");
    await person.bringIn(typical);
    const found: Record<string, Walked> = {};
    for (const route of part) {
      await person.goTo(route);
      await expect(page.getByText("…", { exact: true })).toHaveCount(0);
      const walked = { ...(await inspect(page)), unreached: await unreached(page) };
      if (Object.values(walked).some((list) => list.length > 0)) found[route] = walked;
    }
    expect(found).toEqual({});
  });
}

test("with forced colours every button and field has a border", async ({ page, portal }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(typical);
  const bare: Record<string, string[]> = {};
  for (const route of ["#/", "#/assess", "#/plan", "#/path", "#/interview/one-on-one", "#/mentor/share", "#/workshop/values", "#/search", "#/data"]) {
    await person.goTo(route);
    await expect(page.getByText("…", { exact: true })).toHaveCount(0);
    const without = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("main button, main select, main textarea, main input:not([type=radio], [type=checkbox])")]
        .filter((one) => one.checkVisibility())
        // What lies unseen over a button has the border of that.
        .map((one) => (one.matches("[type=file]") ? one.parentElement!.querySelector<HTMLElement>(".button")! : one))
        .filter((one) => {
          const { borderStyle, borderBottomWidth, textDecorationLine } = getComputedStyle(one);
          // A word in a sentence that explains itself is underlined, as a link is.
          return !textDecorationLine.includes("underline") && (borderStyle === "none" || parseFloat(borderBottomWidth) < 1);
        })
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    if (without.length > 0) bare[route] = without;
  }
  expect(bare).toEqual({});
});

test("the accessibility page lists pages that are walked here", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/accessibility");
  await person.disclosure("access.list").press("Enter");
  const listed = await page.getByRole("main").locator("details a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).getAttribute("href")));
  expect(listed.length).toBeGreaterThan(20);
  expect(listed.filter((href) => !routes.includes(href ?? ""))).toEqual([]);
});
