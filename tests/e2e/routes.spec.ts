import { expectNoAxeViolations } from "./support/axe.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { expect, test } from "./support/portal.ts";
import { routes } from "./support/routes.ts";
import type { Language } from "./support/sites.ts";

const languages: Language[] = ["ja", "en"];

for (const width of [1280, 360]) {
  for (const language of languages) {
    test.describe(`${width} px, ${language}`, () => {
      test.use({ viewport: { width, height: 800 } });

      for (const route of routes) {
        test(route, async ({ page, portal }) => {
          await portal.open(route, { language });
          await expect(page.locator("h1")).toHaveCount(1);
          await expect(page.locator("h1")).toBeVisible();
          expect((await page.title()).trim()).not.toBe("");
          await expect(page.locator("html")).toHaveAttribute("lang", language);
          await expectNoSidewaysScroll(page);
          await expectNoAxeViolations(page);
        });
      }
    });
  }
}
