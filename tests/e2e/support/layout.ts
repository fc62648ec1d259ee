import { expect, type Page } from "@playwright/test";

/** How wide the page is, if it is wider than the window; otherwise 0. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? scrollWidth : 0;
  });

export const expectNoSidewaysScroll = async (page: Page): Promise<void> =>
  expect(await tooWide(page), "nothing scrolls sideways").toBe(0);
