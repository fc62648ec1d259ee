// What copies for offline use are tried with: a host with a real name, and a browser that finds it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";
import { Host, NAME } from "./host.ts";

export type { Host };

/** Its name is a made-up one, so that a browser does not take plain http for safe as it does on 127.0.0.1; and it stands under a path, as on most intranets. */
export const startHost = (scheme: "https" | "http", maxAge: number): Promise<Host> => Host.start({ scheme, maxAge, name: NAME, under: "/career/" });

/** A browser that finds the host under its name and takes its certificate, with a profile of its own. */
export const startBrowser = async (): Promise<{ context: BrowserContext; close(): Promise<void> }> => {
  const profile = mkdtempSync(join(tmpdir(), "ayumi-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.AYUMI_CHROMIUM || undefined,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--host-resolver-rules=MAP ${NAME} 127.0.0.1`,
      "--ignore-certificate-errors",
      "--disable-background-networking",
      "--no-first-run",
    ],
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    serviceWorkers: "allow",
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
