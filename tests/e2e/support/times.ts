import { relative } from "node:path";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** How many files are named. */
const SLOWEST = 12;

/** Says at the end in which files the time went. */
export default class Times implements Reporter {
  private readonly seconds = new Map<string, { sum: number; tests: number }>();

  onTestEnd({ location }: TestCase, { duration }: TestResult): void {
    const file = relative(process.cwd(), location.file);
    const { sum, tests } = this.seconds.get(file) ?? { sum: 0, tests: 0 };
    this.seconds.set(file, { sum: sum + duration / 1000, tests: tests + 1 });
  }

  onEnd(): void {
    const all = [...this.seconds].sort(([, a], [, b]) => b.sum - a.sum);
    const total = all.reduce((total, [, { sum }]) => total + sum, 0);
    console.log(`\nWhere ${total.toFixed(0)} s of browsers' time went:`);
    for (const [file, { sum, tests }] of all.slice(0, SLOWEST)) console.log(`${sum.toFixed(0).padStart(6)} s  ${file} (${tests} tests)`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
