// The content is files that HR edits in place: an edit shows on reload, and a slip is named where it is.
import { city } from "./support/content.ts";
import { expect, open, test } from "./support/hosted.ts";
import { Person } from "./support/person.ts";

test("a changed sentence shows on reload, even where the host lets browsers keep files", async ({ page, host }) => {
  const person = new Person(page);
  const sentence = "同僚や後輩と情報を共有し、助け合って業務を進める。";
  await open(page, host, "#/tracks/generalist/shunin");
  await expect(page.getByText(sentence)).toBeVisible();
  host.edit("ladder.json", (text) => text.replace(sentence, "情報を分かち合い、ともに進める。"));
  await page.reload();
  await expect(page.getByText("情報を分かち合い、ともに進める。")).toBeVisible();
  await expect(page.getByText(sentence)).toHaveCount(0);

  // A bookmark opened later, a question, a word of the interface: all of it is content.
  host.edit("assessment.json", (text) => text.replace(city.question("role/kakaricho-manage", "ja"), "係の仕事を見渡していますか。"));
  host.edit("interview.json", (text) => text.replace("取り組んだこと", "力を入れたこと"));
  host.edit("locales/ja-later.json", (text) => text.replace(`"${person.say("assess.start")}"`, '"さあ、はじめる"'));
  await open(page, host, "#/assess");
  await person.chooseRanks({ target: "kakaricho" });
  await page.getByRole("button", { name: "さあ、はじめる" }).click();
  await expect(person.question()).toHaveText("係の仕事を見渡していますか。");
  await person.goTo("#/interview/one-on-one");
  await expect(page.getByRole("textbox", { name: "力を入れたこと" })).toBeVisible();
});

test.describe("a slip in a file is shown readably, with the file and the place, in both languages", () => {
  const slips: [what: string, route: string, file: string, change: ((text: string) => string) | undefined, place: string, names: string[]][] = [
    ["a comma too many", "#/", "ladder.json", (text) => text.replace('"tracks": [', '"tracks": [,'), "ladder.json", ["JSON", "4"]],
    ["an emptied sentence", "#/tracks", "ladder.json", (text) => text.replace("課長補佐", ""), "ladder.json: ranks[3].titles[0].ja", []],
    ["a misspelt field", "#/about", "organisation.json", (text) => text.replace('"revision"', '"revison"'), "organisation.json", ["revison", "revision"]],
    ["an id that nothing has", "#/abilities", "abilities.json", (text) => text.replace('"section": "abilities"', '"section": "abilitys"'), "abilities.json: kinds.held.source.section", ["abilitys", "abilities"]],
    ["a missing file", "#/", "ladder.json", undefined, "ladder.json", []],
    ["an emptied word of the interface", "#/", "locales/ja.json", (text) => text.replace(/"nav.tracks": ".*"/, '"nav.tracks": ""'), "locales/ja.json: nav.tracks", []],
    ["a slip in the questions", "#/assess", "assessment.json", (text) => text.replace('"about": "role/jimuin-learn"', '"about": "role/jimuin-lern"'), "assessment.json: items[0].about", ["jimuin-lern", "jimuin-learn"]],
    ["a slip in the interviews", "#/interview", "interview.json", (text) => text.replace('"prefill": "growth"', '"prefill": "grow"'), "interview.json: types[0].parts[3].prefill", ["grow", "growth"]],
  ];
  for (const [what, route, file, change, place, names] of slips) {
    test(what, async ({ page, host }) => {
      host.edit(file, change);
      await open(page, host, route);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("alert").first()).toContainText("ポータルの内容ファイル");
      await expect(page.getByRole("alert").first()).toContainText("What you entered is still there.");
      const problem = page.getByRole("listitem").filter({ hasText: place }).first();
      for (const language of ["ja", "en"]) {
        const sentence = problem.locator(`[lang=${language}]`);
        await expect(sentence).toHaveText(/.{10,}/);
        for (const name of names) await expect(sentence).toContainText(name);
      }
    });
  }

  test("a word of the interface that is missing shows as a gap, and everything else works", async ({ page, host }) => {
    const person = new Person(page);
    host.edit("locales/ja.json", (text) => text.replace(/ *"nav.tracks".*\n/, ""));
    await open(page, host, "#/");
    await page.getByRole("link", { name: "nav.tracks" }).click();
    await expect(person.heading()).toHaveText(person.say("tracks.title"));
  });

  test("a slip in one chapter leaves the others usable, and what was entered untouched", async ({ page, host }) => {
    const person = new Person(page);
    await open(page, host, "#/assess");
    await person.start({ target: "kakaricho" });
    await person.rate(4);
    await person.writeEvidence("still mine");
    await person.goTo("#/tracks");
    host.edit("assessment.json", () => "{");
    await open(page, host, "#/assess");
    await expect(page.getByRole("main")).toContainText("assessment.json");
    await person.goTo("#/tracks");
    await expect(page.getByRole("table", { name: person.say("ladder.caption") })).toBeVisible();
    await person.goTo("#/data");
    expect((await person.exportFile()).text).toContain("still mine");
  });

  test("a rank that was chosen and is no longer there does not break anything", async ({ page, host }) => {
    const person = new Person(page);
    await open(page, host, "#/assess");
    await person.start({ current: "sanji", target: "sanji" });
    await person.rate(4);
    await person.writeEvidence("about a rank that goes away");
    await page.waitForTimeout(300);
    for (const file of ["ladder.json", "abilities.json", "interview.json"]) host.edit(file, (text) => text.replaceAll('"sanji"', '"daisanji"'));
    for (const route of ["#/assess", "#/assess/result", "#/compare", "#/interview/one-on-one", "#/tracks", "#/data"]) {
      await open(page, host, route);
      await expect(person.heading(), route).toBeVisible();
      await expect(page.getByRole("main")).not.toContainText("ポータルの内容ファイル");
    }
    const { text } = await person.exportFile();
    expect(text).toContain("about a rank that goes away");
    expect(text).toContain('"target": "sanji"');
  });
});
