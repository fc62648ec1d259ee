// The folder from `cargo xtask build`, unchanged, on every kind of file host: the main journey works on each.
import { chromium, type Page } from "@playwright/test";
import { arrive, mainJourney, watch } from "./support/journey.ts";
import { Host, type HostOptions } from "./support/host.ts";
import { expect, test as base } from "./support/portal.ts";

/** The intranet's name for the host. Whoever asks for it is led to this machine. */
const NAME = "career.city.test";

/** `test` with hosts that end with it, and a window of a browser that knows the intranet. */
const test = base.extend<{ host: (options?: HostOptions) => Promise<Host>; intranet: Page }>({
  host: async ({}, use) => {
    const running: Host[] = [];
    await use(async (options) => {
      const host = await Host.start(options);
      running.push(host);
      return host;
    });
    await Promise.all(running.map((host) => host.close()));
  },
  intranet: async ({ launchOptions, locale, timezoneId, viewport }, use) => {
    const args = [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${NAME} 127.0.0.1`];
    const browser = await chromium.launch({ ...launchOptions, args });
    await use(await browser.newPage({ locale, timezoneId, viewport }));
    await browser.close();
  },
});

/** A journey has many steps, and the machine may do other things. */
test.describe.configure({ timeout: 120_000 });

const journey = async (page: Page, address: string): Promise<void> => {
  const faults = watch(page, address);
  await mainJourney(page, address);
  expect(faults, "nothing may go wrong behind the page").toEqual([]);
};

test("at the root of a host", async ({ page, host }) => {
  await journey(page, (await host()).address);
});

test("under a path, in English first", async ({ page, host }) => {
  const address = (await host({ under: "/jinji/career/" })).address;
  const faults = watch(page, address);
  await mainJourney(page, address, "en");
  expect(faults).toEqual([]);
});

test("over plain http under the host's name, which browsers hold to be insecure", async ({ intranet, host }) => {
  const address = (await host({ name: NAME, under: "/career/" })).address;
  await arrive(intranet, address, "#/about");
  expect(await intranet.evaluate(() => [isSecureContext, "serviceWorker" in navigator, "clipboard" in navigator])).toEqual([false, false, false]);
  await journey(intranet, address);
});

/** Scripts and styles of a wrong type are refused by browsers; for all else the portal does not depend on types. */
const types: [what: string, options: HostOptions][] = [
  ["as plain text", { types: { ".wasm": "text/plain", ".json": "text/plain" } }],
  ["as plain text, to be believed", { types: { ".wasm": "text/plain", ".json": "text/plain" }, nosniff: true }],
  ["as something", { types: { ".wasm": "application/octet-stream", ".json": "application/octet-stream", ".svg": "application/octet-stream" }, nosniff: true }],
  ["as nothing", { types: { ".wasm": null, ".json": null, ".svg": null } }],
];
for (const [what, options] of types) {
  test(`a host that sends program and content ${what}`, async ({ page, host }) => {
    await journey(page, (await host(options)).address);
  });
}

for (const [what, options] of [
  ["of a wrong type", { types: { ".js": "text/plain" } }],
  ["of a wrong type, to be believed", { types: { ".js": "application/octet-stream" }, nosniff: true }],
  ["of none", { types: { ".js": null }, nosniff: true }],
] as [string, HostOptions][]) {
  test(`a script ${what} cannot work, and the page says what is the matter`, async ({ page, host }) => {
    await page.goto((await host(options)).address);
    const message = page.getByRole("alert");
    await expect(message).toContainText("ポータルのファイルを読み込めませんでした", { useInnerText: true });
    await expect(message).toContainText(".js", { useInnerText: true });
    await expect(message).toContainText("A file the portal needs could not be loaded.", { useInnerText: true });
  });
}

test("styles of a wrong type leave a plain page that works", async ({ page, host }) => {
  const address = (await host({ types: { ".css": "text/plain" }, nosniff: true })).address;
  const faults = watch(page, address);
  await mainJourney(page, address);
  expect(faults.filter((fault) => !/later-[0-9a-f]+\.css|MIME type/.test(fault))).toEqual([]);
});

for (const [coding, name] of [["br", "127.0.0.1"], ["gzip", NAME]] as const) {
  // Over plain http browsers do not take Brotli (but from this machine itself): there it is gzip.
  test(`files packed beforehand, as ${coding}`, async ({ page, intranet, host }) => {
    const packed = await host({ packed: true, name });
    await journey(name === NAME ? intranet : page, packed.address);
    const files = [...packed.sent].filter(([file]) => !file.startsWith("static-data/") && file !== "favicon.svg");
    expect(files.length).toBeGreaterThan(4);
    for (const [file, sent] of files) expect(sent, file).toBe(coding);
    // Whoever edits content on the host has no packed file to forget.
    const content = [...packed.sent].filter(([file]) => file.startsWith("static-data/"));
    expect(content.length).toBeGreaterThan(4);
    for (const [file, sent] of content) expect(sent, file).toBe("");
  });
}
