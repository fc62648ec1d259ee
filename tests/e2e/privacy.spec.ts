// What a person enters stays with them: on no other host, in no cookie, in no address.
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";

test("over a whole journey nothing leaves the machine and nothing shows in the address", async ({ page, portal, context }) => {
  const person = new Person(page);
  const typed = ["secret-evidence", "secret-wish"];
  const addresses: string[] = [];
  page.on("framenavigated", (frame) => addresses.push(frame.url()));

  await portal.open("#/");
  await person.link("home.start").first().click();
  await page.getByRole("table", { name: person.say("ladder.caption") }).getByRole("link", { name: "課長補佐" }).click();
  await page.getByRole("link", { name: new RegExp(`^${person.say("rank.compare")}`) }).first().click();
  await person.goTo("#/assess");
  await person.start({ current: "shunin", target: "kakaricho" });
  await person.writeEvidence("secret-evidence");
  await person.question().focus();
  await person.answerAll(() => 4);
  await person.link("outcome.to-interview").click();
  await person.goTo("#/interview/one-on-one");
  await person.part("one-on-one", "will").fill("secret-wish");
  await person.link("editor.to-sheet").click();
  await expect(page.getByText("secret-wish")).toBeVisible();
  await person.goTo("#/data");
  const { name } = await person.exportFile();
  await person.goTo("#/about");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");

  // That no request goes to another host, and nothing is refused by the page's policy, the fixture checks.
  for (const request of portal.requests) {
    expect(request.method(), request.url()).toBe("GET");
    expect(request.postData(), request.url()).toBeNull();
  }
  for (const address of [...addresses, ...portal.requests.map((request) => request.url()), page.url(), name]) {
    for (const words of typed) expect(decodeURIComponent(address)).not.toContain(words);
  }
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(() => ({ local: { ...localStorage }, session: { ...sessionStorage }, state: JSON.stringify(history.state) }));
  for (const key of Object.keys(kept.local)) expect(key).toMatch(/^ayumi\./);
  expect(kept.session).toEqual({});
  for (const words of typed) expect(JSON.stringify(kept)).not.toContain(words);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("the page's policy allows no inline script or style, no eval, and no other host", async ({ page, portal }) => {
  await portal.open("#/");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("default-src");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});
