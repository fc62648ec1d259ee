import { expect, type Page, test as base } from "@playwright/test";
import { Host } from "./host.ts";

export { expect };

/** As careless a host as there is: it lets browsers keep every file for a day. */
export const careless = (): Promise<Host> => Host.start({ maxAge: 86_400 });

/** `test` with a `host`, whose files it may edit. */
export const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = await careless();
    await use(host);
    await host.close();
  },
});

/** Opens a route there and waits until its controls answer. */
export const open = async (page: Page, host: Host, route: string): Promise<void> => {
  if (page.url().startsWith(host.address)) await page.goto("about:blank");
  await page.goto(host.address + route);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true", { timeout: 15_000 });
};
