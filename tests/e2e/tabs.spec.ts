// Two tabs or windows with the portal open at once: the newest edit wins, nothing of either is lost, and the other says so.
import type { BrowserContext, Page } from "@playwright/test";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { onThisMachine } from "./support/record.ts";
import { pageAddress } from "./support/sites.ts";

const second = async (context: BrowserContext, route: string): Promise<Person> => {
  const page: Page = await context.newPage();
  await page.goto(pageAddress(route));
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  return new Person(page);
};

const kept = async (page: Page): Promise<string> => (await onThisMachine(page)).join("\n");

for (const channel of [true, false]) {
  test.describe(channel ? "tabs that hear each other" : "a browser in which they do not", () => {
    test.beforeEach(async ({ context }) => {
      if (!channel) await context.addInitScript(() => Reflect.deleteProperty(window, "BroadcastChannel"));
    });

    test("what both write is kept, and said", async ({ page, portal, context }) => {
      const one = new Person(page);
      await portal.open("#/assess");
      await one.start({ target: "kakaricho" });
      const two = await second(context, "#/interview/one-on-one");
      await one.writeEvidence("written in the first window");
      await expect.poll(() => kept(page)).toContain("written in the first window");
      if (channel) await expect(two.page.getByText(two.say("storage.merged"))).toBeVisible();
      await two.part("one-on-one", "will").fill("written in the second window");
      await expect(two.page.getByText(two.say("storage.merged"))).toBeVisible();
      await expect.poll(() => kept(page)).toContain("written in the second window");
      expect(await kept(page)).toContain("written in the first window");
      if (channel) {
        await expect(page.getByText(one.say("storage.merged"))).toBeVisible();
        await one.button("storage.known").click();
        await expect(page.getByText(one.say("storage.merged"))).toBeHidden();
      }
    });

    test("of one field the newest words stay", async ({ page, portal, context }) => {
      const one = new Person(page);
      await portal.open("#/interview/one-on-one");
      const two = await second(context, "#/interview/one-on-one");
      await one.part("one-on-one", "will").fill("first");
      await expect.poll(() => kept(page)).toContain("first");
      await two.part("one-on-one", "will").fill("second");
      await expect.poll(() => kept(page)).toContain("second");
      expect(await kept(page)).not.toContain("first");
      if (channel) await expect(one.part("one-on-one", "will")).toHaveValue("second");
    });
  });
}

test("what is erased in one tab is gone in the other", async ({ page, portal, context }) => {
  const one = new Person(page);
  await portal.open("#/interview/one-on-one");
  await one.part("one-on-one", "will").fill("to be erased");
  const two = await second(context, "#/interview/one-on-one");
  await expect(two.part("one-on-one", "will")).toHaveValue("to be erased");
  await one.goTo("#/data");
  await one.button("data.erase-button").click();
  await one.button("data.erase-yes").click();
  await expect(page.getByText(one.say("data.erased"))).toBeVisible();
  await expect(two.part("one-on-one", "will")).toHaveValue("");
  await two.part("one-on-one", "will").fill("begun anew");
  await expect.poll(() => kept(page)).toContain("begun anew");
});
