// The main journey in Firefox, in both languages, wide and narrow, and from a file.
import { expect, test } from "@playwright/test";
import { mainJourney, watch } from "../support/journey.ts";
import { expectNoSidewaysScroll } from "../support/layout.ts";
import { type Language, sites } from "../support/sites.ts";

for (const [language, width] of [["ja", 1280], ["en", 1280], ["ja", 360], ["en", 360]] as [Language, number][]) {
  test(`the main journey in ${language} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const faults = watch(page, sites.root);
    await mainJourney(page, sites.root, language);
    await expectNoSidewaysScroll(page);
    expect(faults, "nothing may go wrong behind the page").toEqual([]);
  });
}

test("the main journey in the one file, by double click", async ({ page }) => {
  const address = new URL("../../../dist/ayumi.html", import.meta.url).href;
  const faults = watch(page, address);
  await mainJourney(page, address);
  expect(faults, "nothing may go wrong behind the page").toEqual([]);
});
