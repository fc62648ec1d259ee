// What was typed a second ago is still there when the browser dies.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { kill, startBrowser } from "./support/profile.ts";
import { pageAddress } from "./support/sites.ts";

const open = async (context: BrowserContext, route: string): Promise<Person> => {
  const page: Page = await context.newPage();
  await page.goto(pageAddress(route));
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true", { timeout: 15_000 });
  return new Person(page);
};

test("evidence typed one second before every process is killed is there afterwards, three times", async () => {
  test.skip(process.platform === "win32", "there is no SIGKILL for a group of processes");
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), "ayumi-profile-"));
  try {
    const texts = ["最初の出来事", "二度目の出来事 👩🏽‍💻", "三度目、消えないこと"];
    for (const [time, text] of texts.entries()) {
      const context = await startBrowser(profile);
      const person = await open(context, "#/assess");
      if (time === 0) {
        await person.start({ target: "kakaricho" });
      } else {
        await expect(person.field("question.evidence"), "what was there before the kill").toHaveValue(texts[time - 1] ?? "");
      }
      await person.field("question.evidence").fill("");
      await person.field("question.evidence").pressSequentially(text);
      await person.page.waitForTimeout(1000);
      await kill(context, profile);
    }
    const context = await startBrowser(profile);
    const person = await open(context, "#/assess");
    await expect(person.field("question.evidence")).toHaveValue(texts.at(-1) ?? "");
    await context.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
