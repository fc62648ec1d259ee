import { expect, type Locator } from "@playwright/test";

/** Presses Tab until the focus is where it should be, as somebody without a mouse does. */
export const tabTo = async (target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> => {
  const page = target.page();
  await expect(target).toHaveCount(1);
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`60 presses of ${key} do not lead to ${String(target)}`);
};

/** The same, and then Enter. */
export const follow = async (target: Locator): Promise<void> => {
  await tabTo(target);
  await target.page().keyboard.press("Enter");
};
