// What concerns me: from what a person says of themselves, with the reason, and for nobody else to see.
import { city } from "./support/content.ts";
import { tabTo } from "./support/keyboard.ts";
import { Person } from "./support/person.ts";
import { citys } from "./support/policy.ts";
import { expect, test } from "./support/portal.ts";
import { onThisMachine, recordFile } from "./support/record.ts";

const situation = (id: string, language: "ja" | "en" = "ja"): string =>
  citys.situations.find((one) => one.id === id)?.name[language] ?? id;

/** Just the measures that concern somebody of these ranks and situations are shown, each with every reason. */
const expectMine = async (person: Person, ranks: string[], situations: string[]): Promise<void> => {
  const held = ranks.map((id) => city.rank(id));
  const mine = citys.measures
    .map((measure) => ({ measure, concerns: citys.concerning(measure, held, situations) }))
    .filter(({ concerns }) => concerns.length > 0);
  const main = person.page.getByRole("main");
  await expect(main.getByRole("heading", { level: 3 })).toHaveText(mine.map(({ measure }) => measure.name[person.language]));
  for (const { measure, concerns } of mine) {
    const card = main.locator("li.card").filter({ has: person.page.getByRole("link", { name: measure.name[person.language], exact: true }) });
    for (const { reason } of concerns) await expect(card).toContainText(reason[person.language]);
    await expect(card.locator(".why > li"), "and no other reason").toHaveCount(concerns.length);
  }
};

test("nothing picked yet: it says what to do, and doing it is right there", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/policy");
  await person.link("policy.mine").click();
  await expect(page).toHaveURL(/#\/policy\/measures\?mine=yes$/);
  await expect(page.getByText(person.say("measures.say-first"))).toBeVisible();
  await expect(person.link("measures.all")).toBeVisible();
  await person.field("measures.rank").selectOption("kacho");
  await expect(page.getByText(person.say("measures.say-first"))).toBeHidden();
  await expectMine(person, ["kacho"], []);
});

test("a rank and situations change the list and the reasons, by keyboard alone", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/policy/measures");
  await tabTo(person.field("measures.mine"));
  await page.keyboard.press("Space");
  await expect(person.field("measures.mine"), "the focus stays on what was pressed").toBeFocused();
  await tabTo(person.field("measures.rank"));
  await page.keyboard.press("ArrowDown");
  await expect(person.field("measures.rank")).toHaveValue("jimuin");
  await expectMine(person, ["jimuin"], []);
  const childCare = page.getByRole("checkbox", { name: situation("child-care") });
  await tabTo(childCare);
  await page.keyboard.press("Space");
  await expect(childCare).toBeFocused();
  await expectMine(person, ["jimuin"], ["child-care"]);
  await page.getByRole("checkbox", { name: situation("front-desk") }).check();
  await expectMine(person, ["jimuin"], ["child-care", "front-desk"]);
  await childCare.uncheck();
  await expectMine(person, ["jimuin"], ["front-desk"]);
  await expect(page.locator(".why__because").filter({ hasText: situation("front-desk") }).first(), "what of me makes it so").toBeVisible();
});

test("it combines with the other filters", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(recordFile({ situations: ["child-care"] }));
  await person.goTo("#/policy/measures?mine=yes");
  await expectMine(person, [], ["child-care"]);
  await person.field("measures.pillar").selectOption("diversity");
  const left = citys.measures.filter((one) => one.pillar === "diversity" && citys.concerning(one, [], ["child-care"]).length > 0);
  await expect(page.getByRole("main").getByRole("heading", { level: 3 })).toHaveText(left.map(({ name }) => name.ja));
  await expect(page).toHaveURL(/\?pillar=diversity&mine=yes$/);
});

test("it survives a reload and the other language, leaves with the file and goes with erasing; no address tells", async ({ page, portal }) => {
  const person = new Person(page);
  const addresses: string[] = [];
  page.on("framenavigated", (frame) => addresses.push(frame.url()));
  await portal.open("#/policy/measures?mine=yes");
  await person.field("measures.rank").selectOption("kakaricho");
  await page.getByRole("checkbox", { name: situation("family-care") }).check();
  await page.getByRole("checkbox", { name: situation("leave") }).check();
  await expectMine(person, ["kakaricho"], ["family-care", "leave"]);
  await expect.poll(async () => (await onThisMachine(page)).join()).toContain("leave");
  await page.reload();
  await portal.ready();
  await expect(page.getByRole("checkbox", { name: situation("family-care") })).toBeChecked();
  await expectMine(person, ["kakaricho"], ["family-care", "leave"]);
  await page.getByRole("link", { name: "English" }).click();
  const reader = new Person(page, "en");
  await expect(page.getByRole("checkbox", { name: situation("leave", "en") })).toBeChecked();
  await expectMine(reader, ["kakaricho"], ["family-care", "leave"]);
  await page.getByRole("link", { name: "日本語" }).click();
  await page.getByRole("link", { name: citys.measure("flextime").name.ja, exact: true }).click();
  await expect(person.section("measure.concerns")).toContainText(person.say("measure.you"));
  await expect(person.section("measure.concerns")).toContainText(situation("family-care"));

  await person.goTo("#/data");
  const { text } = await person.exportFile();
  expect(JSON.parse(text)).toMatchObject({ version: 5, situations: ["family-care", "leave"], assessment: { current: "kakaricho" } });
  await person.button("data.erase-button").click();
  await person.button("data.erase-yes").click();
  await expect.poll(() => onThisMachine(page)).toEqual([]);
  await person.goTo("#/policy/measures?mine=yes");
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await expect(page.getByText(person.say("measures.say-first"))).toBeVisible();
  await person.bringIn(text);
  await person.goTo("#/policy/measures?mine=yes");
  await expectMine(person, ["kakaricho"], ["family-care", "leave"]);

  for (const address of [...addresses, ...portal.requests.map((request) => request.url())]) {
    expect(address).not.toMatch(/family-care|[=/]leave|kakaricho/);
  }
});

test("a situation alone is something entered: #/data does not call it empty", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/policy/measures?mine=yes");
  await page.getByRole("checkbox", { name: situation("short-hours") }).check();
  await person.goTo("#/data");
  await expect(page.getByText(person.say("data.empty"))).toBeHidden();
  await expect(person.button("data.export-button")).toBeEnabled();
  expect(JSON.parse((await person.exportFile()).text).situations).toEqual(["short-hours"]);
});

test("ticking on and off again leaves nothing on the machine", async ({ page, portal }) => {
  await portal.open("#/policy/measures?mine=yes");
  const box = page.getByRole("checkbox", { name: situation("short-hours") });
  await box.check();
  await expect.poll(async () => (await onThisMachine(page)).join()).toContain("short-hours");
  await box.uncheck();
  await expect.poll(() => onThisMachine(page)).toEqual([]);
});

test("a file of the first version, before situations, is brought in whole", async ({ page, portal }) => {
  const person = new Person(page);
  const old = JSON.parse(recordFile({ current: "kacho", target: "bucho" }));
  for (const later of ["situations", "words", "plan", "path", "values", "talks", "together", "history"]) delete old[later];
  await portal.open("#/data");
  await person.bringIn(JSON.stringify({ ...old, version: 1 }));
  expect(JSON.parse((await person.exportFile()).text)).toMatchObject({ version: 5, situations: [], assessment: { current: "kacho" } });
});

test("a situation that the content no longer has shows nothing and is not lost", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(recordFile({ situations: ["walking-on-the-moon"] }));
  await person.goTo("#/policy/measures?mine=yes");
  await expect(page.getByRole("main").getByRole("heading", { level: 3 })).toHaveCount(0);
  await person.goTo("#/data");
  expect(JSON.parse((await person.exportFile()).text).situations).toEqual(["walking-on-the-moon"]);
});
