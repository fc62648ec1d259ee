import { defineConfig } from "@playwright/test";

// `cargo xtask test` serves the sites and hands over their addresses and the browser.
const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  workers: 2,
  // A machine that does other things at the same time makes a journey late: it has another try there, and is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 45_000,
  reporter: [["list"], ["./support/times.ts"]],
  outputDir: "test-results",
  use: {
    browserName: "chromium",
    locale: "ja-JP",
    // Copies for offline use would only take time; offline.spec.ts has browsers of its own.
    serviceWorkers: "block",
    timezoneId: "Asia/Tokyo",
    // A trace of every journey, thrown away where it went well, took a quarter of the time: `-- FILE --trace on` makes one.
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: process.env.AYUMI_CHROMIUM || undefined,
      args: [
        // Chromium's sandbox refuses to run as root, as in containers.
        ...(root ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
      ],
    },
  },
});
