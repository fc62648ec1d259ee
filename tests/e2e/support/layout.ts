import { expect, type Page } from "@playwright/test";

/** The page is no wider than the window. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? scrollWidth : 0;
  });
  expect(tooWide, "nothing scrolls sideways").toBe(0);
};
