import { expectNoAxeViolations } from "./support/axe.ts";
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
          const tooWide = await page.evaluate(() => {
            const root = document.documentElement;
            return root.scrollWidth > root.clientWidth ? root.scrollWidth : 0;
          });
          expect(tooWide, "nothing scrolls sideways").toBe(0);
          await expectNoAxeViolations(page);
        });
      }
    });
  }
}
