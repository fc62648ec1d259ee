// Pictures of the finished site for docs/gallery: `cargo xtask gallery` serves it and hands over the browser.
import { defineConfig } from "@playwright/test";
import tests from "../playwright.config.ts";

export default defineConfig({
  ...tests,
  globalSetup: "./empty.ts",
  globalTeardown: "./write.ts",
  testDir: ".",
  testMatch: "*.pictures.ts",
  retries: 0,
  reporter: "list",
  timeout: 300_000,
  outputDir: "../test-results/gallery",
});
