import { test as base, expect, type Page, type Request } from "@playwright/test";
import { type Language, pageAddress, type Site, sites } from "./sites.ts";

export { expect };

/** Opens the portal, and notes everything that must never happen on any page. */
export class Portal {
  readonly requests: Request[] = [];
  private readonly faults: string[] = [];
  private readonly expected: RegExp[] = [];

  constructor(readonly page: Page) {
    page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(`console error: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.faults.push(`page error: ${error.message}`));
    page.on("request", (request) => {
      this.requests.push(request);
      const own = Object.values(sites).some((site) => request.url().startsWith(new URL(site).origin));
      if (!own && !/^(data|blob|about):/.test(request.url())) {
        this.faults.push(`request to another host: ${request.url()}`);
      }
    });
  }

  /** Opens a route and waits until its controls answer. */
  async open(route: string, options: { site?: Site; language?: Language } = {}): Promise<void> {
    await this.visit(route, options);
    await this.ready();
  }

  /** Opens a route without waiting for the program: for pages on which it cannot start. */
  async visit(route: string, options: { site?: Site; language?: Language } = {}): Promise<void> {
    const address = pageAddress(route, options);
    // Only the part after the # would change: the browser would not load anything.
    if (this.page.url().split("#")[0] === address.split("#")[0]) await this.page.goto("about:blank");
    await this.page.goto(address);
  }

  async ready(): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-ready", "true", { timeout: 15_000 });
  }

  /** Faults that the test provokes itself. */
  expectFault(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  /** What went wrong and was not provoked. */
  unexpectedFaults(): string[] {
    return this.faults.filter((fault) => !this.expected.some((pattern) => pattern.test(fault)));
  }

  async noteViolations(): Promise<void> {
    // Chromium reports violations on the console too, but not for every kind of resource.
    await this.page.exposeFunction("noteCspViolation", (what: string) => this.faults.push(`CSP violation: ${what}`));
    await this.page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        const note = (window as unknown as { noteCspViolation(what: string): void }).noteCspViolation;
        note(`${event.violatedDirective} ${event.blockedURI}`);
      });
    });
  }
}

/** `test` with a `portal`; any fault that was not provoked fails the test. */
export const test = base.extend<{ portal: Portal }>({
  portal: async ({ page }, use) => {
    const portal = new Portal(page);
    await portal.noteViolations();
    await use(portal);
    expect(portal.unexpectedFaults(), "nothing may go wrong behind the page").toEqual([]);
  },
});
