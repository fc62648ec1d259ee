// Every file the portal asks for fails, and hangs, in turn: the page says which in words, and what is on the machine stays.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page, Route } from "@playwright/test";
import { onDisk } from "./support/disk.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { typical } from "./support/record.ts";
import { pageAddress } from "./support/sites.ts";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** What no page asks for by itself, or only the browser; what protects files is asked for in protect.spec.ts. */
const UNASKED = /\.(br|gz|png|svg|webmanifest|config)$|^\.htaccess$|^index\.html$|^ayumi\.html$|^sw\.js$|^protect-|^static-data\/(schema\/|locales\/en)/;

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(DIST.length + 1))
  .filter((name) => !UNASKED.test(name))
  .sort();

/** A page that asks for the file. */
const asks = (file: string): string => {
  const name = file.replace(/^static-data\//, "").replace(/\.json$/, "");
  if (/^(organisation|ladder|abilities|locales\/ja)$/.test(name)) return "#/tracks";
  if (name === "assessment") return "#/assess";
  if (name === "interview") return "#/interview";
  if (name === "mentoring") return "#/mentor/guide";
  if (name === "workshop") return "#/workshop";
  if (name === "glossary") return "#/policy/glossary";
  if (name === "support") return "#/support";
  if (name === "indicators") return "#/policy/indicators";
  if (name === "measures") return "#/policy/measures";
  if (name === "development") return "#/path";
  return "#/policy";
};

const isProgram = (file: string): boolean => !file.endsWith(".json");

/** Sees to it that nothing is asked for in vain, with a record on the machine. */
const prepare = async (page: Page, portal: { open(route: string): Promise<void> }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(typical);
  await expect.poll(async () => (await onDisk(page)).current ?? "").toContain("Halved the queue");
  return person;
};

/** What there is on the machine of what the person entered. */
const entered = async (page: Page): Promise<string[]> => {
  const { current = "", history = "" } = await onDisk(page);
  return [current, history];
};

const alerts = (page: Page) => page.getByRole("alert").filter({ visible: true });

test("what is asked for is known: there is a page for every file of the site", () => {
  expect(files.length).toBeGreaterThan(15);
  expect(files.filter((file) => file.endsWith(".wasm")).length).toBe(2);
});

test("each file fails in turn: the page says so, and nothing is lost", async ({ page, portal }) => {
  test.setTimeout(180_000);
  portal.expectFault(/./);
  const person = await prepare(page, portal);
  const was = await entered(page);
  for (const file of files) {
    let times = 0;
    const fail = (route: Route) => (times++, route.abort());
    await page.route(`**/${file}`, fail);
    await portal.visit(asks(file));
    if (file.endsWith(".css")) {
      // A plain page is better than none.
      await portal.ready();
      await expect(person.heading()).toBeVisible();
    } else {
      const sentence = isProgram(file) ? /読み込めませんでした/ : new RegExp(file.split("/").pop() ?? "");
      await expect(alerts(page).filter({ hasText: sentence }).first(), file).toBeVisible({ timeout: 20_000 });
    }
    expect(times, `${file} was asked for`).toBeGreaterThan(0);
    expect(await entered(page), file).toEqual(was);
    await page.unroute(`**/${file}`, fail);
  }
  await portal.open("#/data");
  expect((await person.exportFile()).text).toContain("Halved the queue");
});

test("each file hangs in turn: the page says what it waits for, and nothing is lost", async ({ page, portal }) => {
  test.setTimeout(180_000);
  portal.expectFault(/./);
  const person = await prepare(page, portal);
  const was = await entered(page);
  await page.clock.install();
  for (const file of files) {
    let times = 0;
    const held: Route[] = [];
    const hang = (route: Route) => (times++, void held.push(route));
    await page.route(`**/${file}`, hang);
    await page.goto("about:blank");
    await page.goto(pageAddress(asks(file)), { waitUntil: "commit" });
    await expect.poll(() => times, { message: `${file} is asked for`, timeout: 15_000 }).toBeGreaterThan(0);
    const name = file.split("/").pop() ?? "";
    await expect(async () => {
      await page.clock.runFor(11_000);
      // It is named, or, once the page is there, its place says that it waits; after a minute content counts as missing.
      const named = alerts(page).filter({ hasText: name }).first();
      const waits = page.getByRole("status").filter({ hasText: /読み込んでいます|読み込みに時間がかかっています/ }).first();
      await expect(isProgram(file) ? named.or(waits).first() : named, file).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
    expect(await entered(page), file).toEqual(was);
    await page.unroute(`**/${file}`, hang);
    for (const route of held) await route.abort().catch(() => {});
  }
  await page.clock.resume();
  await portal.open("#/data");
  expect((await person.exportFile()).text).toContain("Halved the queue");
});
