// The portal as one file: opened by double click, without any host, it does what the hosted portal does.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expectNoAxeViolations } from "./support/axe.ts";
import { museum } from "./support/content.ts";
import { careless } from "./support/hosted.ts";
import { arrive, mainJourney, watch } from "./support/journey.ts";
import { Person } from "./support/person.ts";
import { expect, test as base } from "./support/portal.ts";

const built = fileURLToPath(new URL("../../dist/ayumi.html", import.meta.url));

/** A folder like a shared drive's, with a name as people give them. */
const test = base.extend<{ drive: string }>({
  drive: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "共有 ドライブ-"));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});
test.describe.configure({ timeout: 120_000 });

const address = (file: string): string => pathToFileURL(file).href;

test("the main journey, by double click", async ({ page, drive }) => {
  const file = join(drive, "歩み.html");
  copyFileSync(built, file);
  const faults = watch(page, address(file));
  await mainJourney(page, address(file));
  expect(faults, "nothing may go wrong behind the page").toEqual([]);
});

test("it says where it keeps what one enters, in both languages", async ({ page, drive }) => {
  const file = join(drive, "ayumi.html");
  copyFileSync(built, file);
  for (const language of ["ja", "en"] as const) {
    const person = new Person(page, language);
    await arrive(page, address(file), "#/", language);
    await page.getByRole("link", { name: person.say("home.file-link") }).click();
    await expect(page.getByText(person.say("data.keep-file"))).toBeVisible();
    await person.goTo("#/about");
    await expect(page.getByText(person.say("about.single-here"))).toBeVisible();
    await expect(person.button("about.single-save")).toHaveCount(0);
    await expectNoAxeViolations(page);
  }
});

test("nothing can leave it, and what is injected does not run", async ({ page, drive }) => {
  const file = join(drive, "ayumi.html");
  copyFileSync(built, file);
  await arrive(page, address(file), "#/");
  await expect(page.locator("html"), "no message on the way").not.toHaveAttribute("data-boot-failed");
  const left = await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.injected = true";
    document.body.append(script);
    const image = new Image();
    const refused = new Promise((resolve) => (image.onerror = () => resolve("refused")));
    image.src = "http://example.test/a.png";
    const fetched = await fetch("http://example.test/").then(() => "fetched", () => "refused");
    return ["injected" in window, await refused, fetched];
  });
  expect(left).toEqual([false, "refused", "refused"]);
});

test("the hosted portal hands it out with the content it shows now", async ({ page, drive }) => {
  const host = await careless();
  const person = new Person(page);
  host.edit("ladder.json", (text) => text.replace("同僚や後輩と情報を共有し", "</script>同僚や後輩と「情報」を分かち合い"));
  await arrive(page, host.address, "#/about");
  const download = page.waitForEvent("download");
  await person.button("about.single-save").click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("ayumi.html");
  await expect(page.getByText(person.say("about.single-saved"))).toBeVisible();
  const file = join(drive, "ayumi.html");
  writeFileSync(file, readFileSync(await saved.path()));
  await host.close();

  const faults = watch(page, address(file));
  await arrive(page, address(file), "#/tracks/generalist/shunin");
  await expect(page.getByText("</script>同僚や後輩と「情報」を分かち合い")).toBeVisible();
  expect(faults).toEqual([]);
});

test("another organisation's portal hands out its own", async ({ page, portal, drive }) => {
  const person = new Person(page);
  await portal.open("#/about", { site: "second" });
  const download = page.waitForEvent("download");
  await person.button("about.single-save").click();
  const file = join(drive, "ayumi.html");
  writeFileSync(file, readFileSync(await (await download).path()));
  await page.goto("about:blank");
  portal.expectFault(/another host/);
  await arrive(page, address(file), "#/tracks");
  await expect(page.getByRole("banner")).toContainText(museum.organisation.name.ja);
  const rank = museum.ranks[0]?.titles[0]?.ja ?? "";
  await expect(page.getByRole("table", { name: person.say("ladder.caption") })).toContainText(rank);
});

test("where the file is not there the page says so, and what to do", async ({ page, portal }) => {
  portal.expectFault(/404|console error/);
  const person = new Person(page);
  await page.route("**/ayumi.html", (route) => route.fulfill({ status: 404, body: "Not found." }));
  await portal.open("#/about");
  await person.button("about.single-save").click();
  await expect(page.getByText(person.say("about.single-failed"))).toBeVisible();
  await expect(person.button("about.single-save")).toBeEnabled();
});
