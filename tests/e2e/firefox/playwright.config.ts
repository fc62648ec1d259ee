// The Firefox of the machine, driven as it is (see launch.mjs). `cargo xtask test` serves the site and hands over both.
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  testMatch: "*.firefox.ts",
  forbidOnly: !!process.env.CI,
  workers: 1,
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  outputDir: "../test-results/firefox",
  use: {
    browserName: "firefox",
    // Any name that begins so makes Playwright speak WebDriver BiDi, which every Firefox knows, and not to its own patched one.
    channel: "moz-firefox",
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: fileURLToPath(new URL("launch.mjs", import.meta.url)),
      // Playwright lets files read each other, which nobody's Firefox does.
      firefoxUserPrefs: { "security.fileuri.strict_origin_policy": true },
    },
  },
});
