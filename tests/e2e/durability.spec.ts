// What was typed a second ago is still there when the browser dies.
import { mkdtempSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { pageAddress } from "./support/sites.ts";

const root = process.getuid?.() === 0;

/** A browser that keeps its profile, as people's do. */
const startBrowser = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: process.env.AYUMI_CHROMIUM || undefined,
    args: [...(root ? ["--no-sandbox"] : []), "--disable-background-networking", "--no-first-run"],
    locale: "ja-JP",
  });

/** Ends the browser of this profile and every process it started, with no chance to write anything more. */
const kill = async (context: BrowserContext, profile: string): Promise<void> => {
  // The browser notes its own process there, as "host-123"; Playwright starts it as a group of its own.
  const browser = Number(readlinkSync(join(profile, "SingletonLock")).split("-").pop());
  const closed = context.waitForEvent("close");
  process.kill(-browser, "SIGKILL");
  await closed;
};

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
