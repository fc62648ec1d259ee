// Finding one's way through the ranks: no mouse, no dead ends.
import { city } from "./support/content.ts";
import { follow, tabTo } from "./support/keyboard.ts";
import { expectNoSidewaysScroll } from "./support/layout.ts";
import { Person } from "./support/person.ts";
import { expect, test } from "./support/portal.ts";

test.describe("by keyboard alone", () => {
  test("from the first page to a rank, its neighbour, and what changes between them", async ({ page, portal }) => {
    const person = new Person(page);
    const { say } = person;
    await portal.open("#/");

    await follow(page.getByRole("main").getByRole("link", { name: say("home.start") }).first());
    await expect(person.heading()).toHaveText(say("tracks.title"));
    await expect(person.heading()).toBeFocused();

    await follow(page.getByRole("table", { name: say("ladder.caption") }).getByRole("link", { name: "主査" }));
    await expect(person.heading()).toHaveText(city.titles("shunin", "ja"));
    await expect(person.heading()).toBeFocused();

    await follow(page.getByRole("link", { name: new RegExp(`^${say("rank.compare")}.*課長補佐・係長`) }));
    await expect(page).toHaveURL(/#\/compare\?from=shunin&to=kakaricho$/);
    await expect(person.heading()).toBeFocused();

    await tabTo(person.button("compare.swap"));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#\/compare\?from=kakaricho&to=shunin$/);
    await expect(person.button("compare.swap"), "swapping stays where one is").toBeFocused();

    await follow(page.getByRole("link", { name: say("compare.to-rank", { rank: city.titles("shunin", "ja") }) }));
    await expect(person.heading()).toHaveText(city.titles("shunin", "ja"));
  });

  test("from the ranks to what they are expected to be able to do", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/tracks");
    await follow(page.getByRole("main").getByRole("link", { name: person.say("abilities.title") }));
    await expect(person.heading()).toHaveText(person.say("abilities.title"));
    await expect(person.heading()).toBeFocused();
    const nav = page.getByRole("navigation", { name: person.say("frame.nav") });
    await expect(nav.getByRole("link", { name: person.say("nav.tracks") })).toHaveAttribute("aria-current", "page");
  });

  test("the skip link leads past the navigation and stays on the page", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/tracks");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: person.say("frame.skip") })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(person.heading()).toBeFocused();
    await expect(page).toHaveURL(/#\/tracks$/);
  });

  test("two ranks are chosen from the lists without leaving them", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/compare");
    await tabTo(person.field("compare.from"));
    await page.keyboard.press("ArrowDown");
    await expect(person.field("compare.from")).toBeFocused();
    await expect(person.field("compare.from")).toHaveValue("jimuin");
    await tabTo(person.field("compare.to"));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(page).toHaveURL(/from=jimuin&to=shuji$/);
    await expect(person.section("compare.new").getByRole("listitem").first()).toBeVisible();
  });
});

test.describe("what changes", () => {
  /** The statements under one heading of the comparison. */
  const under = async (person: Person, id: string): Promise<string[]> =>
    (await person.section(id).getByRole("listitem").allInnerTexts()).map((text) => text.trim());

  test("from 主査・係長代理・主任 to 課長補佐・係長, word for word", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/compare?from=shunin&to=kakaricho");
    // The page comes with the program's second file.
    await expect(person.section("compare.stays")).toBeVisible();
    expect(await under(person, "compare.stays")).toEqual(["直近課題の解決"]);
    expect(await under(person, "compare.new")).toEqual([
      "係内業務の進捗を管理し、業務の目的、期限、完成度を確認するなど、業務マネジメントを行う。",
      "係内の相互支援体制を構築し、係員全員で目標達成を目指せる職場を創る。",
      "方針の意識合わせ",
      "業務管理と改善",
      "係員の支援・育成",
    ]);
    expect(await under(person, "compare.past")).toEqual([
      "係長を補佐し、係の中心的役割として、主体性のある行動、責任感のある業務遂行を身に付ける。",
      "同僚や後輩と情報を共有し、助け合って業務を進める。",
      "市民目線の対応",
      "方針達成への貢献",
      "自立を目指す姿勢",
      "職場づくりへの貢献",
    ]);
    await expect(page.getByText(person.say("compare.summary", { new: 5, stays: 1, past: 6 }))).toBeVisible();
    await expect(page.getByText(person.say("compare.same-authority"))).toBeVisible();
  });

  test("across the tracks, from 課長補佐・係長 to 副主幹・専門官, word for word and with the authority", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/compare?from=kakaricho&to=fukushukan");
    expect(await under(person, "compare.stays")).toEqual([]);
    await expect(person.section("compare.stays")).toContainText(person.say("compare.none"));
    expect(await under(person, "compare.new")).toEqual([
      "メイン及び関連部署内において、高度な専門技術や知識を駆使し、サービスの向上・新規開発を行う。",
      "技術的視点による直近課題の解決",
      "専門技術の深化",
      "市民目線の対応（現場主義）",
      "方針達成への貢献",
    ]);
    expect(await under(person, "compare.past")).toEqual([
      "係内業務の進捗を管理し、業務の目的、期限、完成度を確認するなど、業務マネジメントを行う。",
      "係内の相互支援体制を構築し、係員全員で目標達成を目指せる職場を創る。",
      "直近課題の解決",
      "方針の意識合わせ",
      "業務管理と改善",
      "係員の支援・育成",
    ]);
    const rows = person.section("compare.authority").getByRole("row");
    const budget = rows.filter({ hasText: "各種予算の執行・編成の総括と管理" });
    await expect(budget.getByRole("cell")).toHaveText([/◎\s*二重丸/, /○\s*丸/]);
    await expect(rows, "all seven kinds differ between the tracks").toHaveCount(1 + 7);
  });

  test("swapping turns new and past around", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/compare?from=shunin&to=kakaricho");
    await expect(person.section("compare.past")).toBeVisible();
    const [added, gone] = [await under(person, "compare.new"), await under(person, "compare.past")];
    await person.button("compare.swap").click();
    await expect(person.field("compare.from")).toHaveValue("kakaricho");
    await expect(person.field("compare.to")).toHaveValue("shunin");
    expect(await under(person, "compare.new")).toEqual(gone);
    expect(await under(person, "compare.past")).toEqual(added);
  });

  test("a rank with itself, and nothing chosen yet", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/compare?from=kacho&to=kacho");
    await expect(page.getByText(person.say("compare.same"))).toBeVisible();
    await person.goTo("#/compare");
    await person.section("compare.steps").getByRole("link").first().click();
    await expect(person.heading()).toBeVisible();
    await expect(page).toHaveURL(/from=jimuin&to=shuji$/);
  });
});

test.describe("an address that leads nowhere says so and offers the way on", () => {
  for (const [what, route] of [
    ["an unknown page", "#/nowhere/at/all"],
    ["an unknown rank", "#/tracks/generalist/emperor"],
    ["an unknown track", "#/tracks/acrobat/kacho"],
    ["a rank under the wrong track", "#/tracks/specialist/kacho"],
    ["an unknown kind of interview", "#/interview/inquisition"],
    ["the sheet of an unknown kind", "#/interview/inquisition/sheet"],
  ] as const) {
    test(what, async ({ page, portal }) => {
      const person = new Person(page);
      await portal.open(route);
      await expect(person.heading()).toHaveText(person.say("not-found.title"));
      await expect(page.getByRole("main")).toContainText(route.replace("#", ""));
      await expect(page).toHaveTitle(new RegExp(person.say("not-found.title")));
      await person.link("not-found.tracks").click();
      await expect(person.heading()).toHaveText(person.say("tracks.title"));
    });
  }

  test("an unknown rank to compare, in the place where another can be chosen", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/compare?from=emperor&to=kacho");
    await expect(page.getByText(person.say("compare.unknown", { rank: "emperor" }))).toBeVisible();
    await person.field("compare.from").selectOption("kakaricho");
    await expect(page.getByText(person.say("compare.unknown", { rank: "emperor" }))).toBeHidden();
    await expect(person.section("compare.new").getByRole("listitem").first()).toBeVisible();
  });
});

test.describe("every page", () => {
  test("has a title of its own", async ({ page, portal }) => {
    test.setTimeout(90_000);
    const person = new Person(page);
    await portal.open("#/");
    const titles = new Map([[await page.title(), "#/"]]);
    for (const route of ["#/tracks", "#/tracks/generalist/kacho", "#/tracks/specialist/shukan", "#/compare", "#/abilities", "#/assess", "#/assess/list", "#/assess/result", "#/assess/targets", "#/history", "#/plan", "#/path", "#/interview", "#/interview/one-on-one", "#/interview/one-on-one/sheet", "#/policy", "#/policy/themes/staff-vision", "#/policy/measures", "#/policy/measures/dual-ladder", "#/policy/indicators", "#/policy/roadmap", "#/policy/glossary", "#/support", "#/search", "#/data", "#/about", "#/nowhere"]) {
      await portal.open(route);
      await expect(person.heading()).toBeVisible();
      await expect(page.getByText("…", { exact: true })).toHaveCount(0);
      const title = await page.title();
      expect.soft(titles.get(title), `${route} is called "${title}" too`).toBeUndefined();
      titles.set(title, route);
    }
  });

  test("has the focus on its heading after a link, and back finds the place one came from", async ({ page, portal }) => {
    const person = new Person(page);
    await page.setViewportSize({ width: 1280, height: 500 });
    await portal.open("#/tracks/generalist/kacho");
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
    await person.link("rank.to-abilities").click();
    await expect(person.heading()).toHaveText(person.say("abilities.title"));
    await expect(person.heading()).toBeFocused();
    expect(await page.evaluate(() => scrollY), "a new page begins at its top").toBe(0);
    await page.goBack();
    await expect(person.heading()).toHaveText(city.titles("kacho", "ja"));
    await expect(person.heading()).toBeFocused();
    // A link that the mouse has to be scrolled to may have moved the page a little before it was followed.
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(400);
    await page.goForward();
    await expect(person.heading()).toHaveText(person.say("abilities.title"));
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("every rank and every step between ranks fits the width", async ({ page, portal }) => {
    const person = new Person(page);
    await portal.open("#/tracks");
    for (const rank of city.ranks) {
      await person.goTo(city.route(rank.id));
      await expect(person.heading()).toHaveText(city.titles(rank.id, "ja"));
      await expectNoSidewaysScroll(page);
      await person.goTo(`#/compare?from=shunin&to=${rank.id}`);
      await expect(person.field("compare.to")).toHaveValue(rank.id);
      await expectNoSidewaysScroll(page);
    }
  });
});
