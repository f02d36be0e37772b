import { defineConfig } from "@playwright/test";
import tests from "./playwright.config.ts";

/** The measurements of `cargo xtask bench`: the same browser as for the tests, one at a time, no retries. */
export default defineConfig({
  ...tests,
  testDir: "bench",
  testMatch: "*.bench.ts",
  outputDir: "test-results/bench",
  fullyParallel: false,
  workers: 1,
  timeout: 600_000,
  reporter: [["list"]],
});
