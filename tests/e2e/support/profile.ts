// A browser with a profile that outlives it, and its sudden end.
import { readlinkSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";

const root = process.getuid?.() === 0;

/** A browser that keeps its profile, as people's do. */
export const startBrowser = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: process.env.AYUMI_CHROMIUM || undefined,
    args: [...(root ? ["--no-sandbox"] : []), "--disable-background-networking", "--disable-component-update", "--no-first-run"],
    locale: "ja-JP",
  });

/** Ends the browser of this profile and every process it started, with no chance to write anything more. */
export const kill = async (context: BrowserContext, profile: string): Promise<void> => {
  // The browser notes its own process there, as "host-123"; Playwright starts it as a group of its own.
  const browser = Number(readlinkSync(join(profile, "SingletonLock")).split("-").pop());
  const closed = context.waitForEvent("close");
  process.kill(-browser, "SIGKILL");
  await closed;
};
