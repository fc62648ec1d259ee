// The summary for Excel: what was chosen and nothing else, in cells that calculate nothing.
import { expectNoAxeViolations } from "./support/axe.ts";
import { city } from "./support/content.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";
import { recordFile } from "./support/record.ts";

const stage = { id: 1, kind: "assignment", name: "=1+1", field: "counter", from: "R4", to: "", learned: "一行目, \"引用\"\n二行目" };

const file = (life: object) =>
  recordFile({
    current: "shunin",
    target: "kakaricho",
    answers: {
      "role/kakaricho-manage": { rating: 4, rated_for: "kakaricho", evidence: { situation: "@cmd" }, note: "PLANTED-NOTE" },
    },
    sheets: { "one-on-one": { parts: { will: { text: "PLANTED-SHEET" } } } },
    path: {
      stages: [stage],
      wish: { fields: ["projects"], place: "－観光", reasons: "理由" },
      life: { events: "PLANTED-LIFE", conditions: "", shown: false, ...life },
    },
    history: [{ id: 1, name: "四月", day: "2026-04-01", assessment: {} }],
  });

/** The cells of a CSV file, as a spreadsheet reads them. */
const cells = (text: string): string[][] => {
  const rows: string[][] = [[""]];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const row = rows.at(-1) as string[];
    const add = (sign: string) => (row[row.length - 1] += sign);
    if (quoted) {
      if (text[at] !== '"') add(text[at] as string);
      else if (text[at + 1] === '"') add(text[at++] as string);
      else quoted = false;
    } else if (text[at] === '"') quoted = true;
    else if (text[at] === ",") row.push("");
    else if (text.startsWith("\r\n", at)) rows.push([""]), at++;
    else add(text[at] as string);
  }
  return rows.filter((row) => row.length > 1);
};

const exportTable = async (person: Person): Promise<{ name: string; text: string }> => {
  const download = person.page.waitForEvent("download");
  await person.button("spreadsheet.button").click();
  const file = await download;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
};

const part = (person: Person, id: string) => person.page.getByRole("checkbox", { name: person.say(id), exact: true });

test("the file has the rows announced, with a mark for Excel and lines it understands", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(file({}));
  await expect(page.getByText(person.say("spreadsheet.total", { n: 9 }))).toBeVisible();
  await expectNoAxeViolations(page);
  const { name, text } = await exportTable(person);
  expect(name).toMatch(new RegExp(`^ayumi-${city.organisation.id}-summary-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
  await expect(person.section("spreadsheet.title").getByText(person.say("data.exported"))).toBeVisible();
  expect(text.startsWith("\u{feff}")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  const [head, ...rows] = cells(text.slice(1));
  const columns = ["part", "id", "name", "state", "level", "from", "to", "text"];
  expect(head).toEqual(columns.map((column) => person.say(`spreadsheet.${column}`)));
  expect(rows).toEqual([
    ["current", "shunin", city.titles("shunin", "ja"), "", "", "", "", ""],
    ["target", "kakaricho", city.titles("kakaricho", "ja"), "", "", "", "", ""],
    ["aim", "", "", "", "3", "", "", ""],
    ["answer", "role/kakaricho-manage", city.official("role/kakaricho-manage", "kakaricho", "ja"), city.level(4, "ja"), "4", "", "", ""],
    ["assignment", "1", "'=1+1", "窓口系", "", "2022", "", "一行目, \"引用\"\n二行目"],
    ["wish", "projects", "事業系", "", "", "", "", ""],
    ["wish", "place", "", "", "", "", "", "'－観光"],
    ["wish", "reasons", "", "", "", "", "", "理由"],
    ["snapshot", "1", "四月", "", "", "2026-04-01", "", ""],
  ]);
  expect(text).not.toContain("PLANTED");
});

test("with everything chosen there is still no private note, no sheet and no life that is not to be shown", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(file({}));
  await part(person, "spreadsheet.evidence").check();
  await expect(part(person, "spreadsheet.life")).toBeDisabled();
  await expect(page.getByText(person.say("spreadsheet.life-closed"))).toBeVisible();
  const { text } = await exportTable(person);
  expect(text).toContain("'@cmd");
  expect(text).not.toContain("PLANTED");
});

test("life goes in once it may be shown and was chosen; what is taken out stays out", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await person.bringIn(file({ shown: true }));
  expect((await exportTable(person)).text, "not without choosing it").not.toContain("PLANTED");
  await part(person, "spreadsheet.life").check();
  await part(person, "spreadsheet.ratings").uncheck();
  await part(person, "spreadsheet.wish").uncheck();
  const { text } = await exportTable(person);
  expect(cells(text.slice(1)).slice(1).map(([code]) => code)).toEqual(["assignment", "life", "snapshot"]);
  expect(text).toContain("PLANTED-LIFE");
  expect(text).not.toMatch(/PLANTED-(NOTE|SHEET)/);
});

test("with nothing entered, or nothing chosen, there is nothing to save", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/data");
  await expect(person.button("spreadsheet.button")).toBeDisabled();
  await person.bringIn(file({}));
  for (const id of ["ratings", "plan", "path", "wish", "history"]) await part(person, `spreadsheet.${id}`).uncheck();
  await expect(page.getByText(person.say("spreadsheet.total", { n: 0 }))).toBeVisible();
  await expect(person.button("spreadsheet.button")).toBeDisabled();
});

test("much that is in no file yet is said calmly, until it is in one", async ({ page, portal }) => {
  const person = new Person(page);
  await portal.open("#/path");
  // Going on with the same text is one change, a box ticked each time another.
  for (let times = 0; times < 30; times++) await page.getByRole("checkbox", { name: "事業系" }).click();
  await page.getByRole("checkbox", { name: "総務系" }).check();
  await person.goTo("#/data");
  const reminder = page.getByText(person.say.pattern("data.unfiled"));
  await expect(reminder).toBeVisible();
  await exportTable(person);
  await expect(reminder, "a table is no copy of everything").toBeVisible();
  await person.exportFile();
  await expect(reminder).toBeHidden();
  await person.goTo("#/");
  await person.goTo("#/data");
  await expect(reminder).toBeHidden();
});
