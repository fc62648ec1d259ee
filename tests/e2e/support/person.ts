import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import { city, type Content } from "./content.ts";
import type { Language } from "./sites.ts";
import { type Words, words } from "./words.ts";

/** A member of staff at the portal: finds things by what they are called and does what people do with them. */
export class Person {
  readonly say: Words;

  constructor(
    readonly page: Page,
    readonly language: Language = "ja",
    readonly content: Content = city,
  ) {
    this.say = words(language);
  }

  // --- Finding things. Ids are those of the portal's messages.

  button(id: string): Locator {
    return this.page.getByRole("button", { name: this.say(id), exact: true });
  }

  link(id: string): Locator {
    return this.page.getByRole("main").getByRole("link", { name: this.say(id), exact: true });
  }

  field(id: string): Locator {
    return this.page.getByLabel(this.say(id), { exact: true });
  }

  choice(id: string, values: Record<string, string | number> = {}): Locator {
    return this.page.getByRole("radio", { name: this.say(id, values), exact: true });
  }

  /** The part of the page under the heading with these words. */
  section(id: string): Locator {
    const heading = this.page.getByRole("heading", { name: this.say(id), exact: true });
    // The innermost section that has the heading: sections are nested.
    return this.page.locator("section").filter({ has: heading }).last();
  }

  heading(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  // --- Going places.

  /** Goes to another page within the portal, as a link does. */
  async goTo(route: string): Promise<void> {
    await this.page.evaluate((hash) => (location.hash = hash), route);
    await expect(this.heading()).toBeVisible();
  }

  // --- The self-assessment.

  async chooseRanks({ current, target }: { current?: string; target?: string }): Promise<void> {
    if (current) await this.field("assess.current").selectOption(current);
    if (target) await this.field("assess.target").selectOption(target);
  }

  /** From the form before the first question to the first question. */
  async start(ranks: { current?: string; target: string }): Promise<void> {
    await this.chooseRanks(ranks);
    await this.page.getByRole("button", { name: new RegExp(`^(${this.say("assess.start")}|${this.say("assess.go-on")})$`) }).click();
    await expect(this.question()).toBeFocused();
  }

  question(): Locator {
    return this.page.getByRole("main").getByRole("heading", { level: 2 });
  }

  /** Which question it is, of how many. */
  async number(): Promise<{ n: number; total: number }> {
    const pattern = this.say.pattern("question.number");
    const text = await this.page.getByText(pattern).innerText();
    const { n, total } = pattern.exec(text.trim())?.groups ?? {};
    return { n: Number(n), total: Number(total) };
  }

  async expectNumber(n: number): Promise<void> {
    await expect.poll(async () => (await this.number()).n, { message: `question ${n}` }).toBe(n);
  }

  rating(level: number | "N"): Locator {
    const name = level === "N" ? this.content.notApplicable[this.language] : this.content.level(level, this.language);
    return this.page.getByRole("radio", { name, exact: true });
  }

  /** Rates the question shown with the key of that sign. */
  async rate(level: number | "N"): Promise<void> {
    await this.page.keyboard.press(String(level));
    await expect(this.rating(level)).toBeChecked();
  }

  async writeEvidence(text: string): Promise<void> {
    await this.field("question.evidence").fill(text);
  }

  /** A question in the list, by its words. */
  inList(question: string): Locator {
    return this.page.locator(".row").filter({ has: this.page.getByRole("group", { name: question }) });
  }

  /** A choice of a question in the list. */
  choiceInList(question: string, level: number | "N"): Locator {
    const name = level === "N" ? this.content.notApplicable[this.language] : this.content.level(level, this.language);
    return this.inList(question).getByRole("radio", { name, exact: true });
  }

  /** Something that is shown when one opens it. */
  disclosure(id: string): Locator {
    return this.page.locator("summary").filter({ hasText: this.say(id) });
  }

  /** Rates every question from the one shown to the last, and arrives at the result. */
  async answerAll(level: (n: number) => number | "N"): Promise<void> {
    for (;;) {
      const { n, total } = await this.number();
      await this.rate(level(n));
      await this.page.keyboard.press("Enter");
      if (n === total) break;
      await this.expectNumber(n + 1);
    }
    await expect(this.heading()).toHaveText(this.say("outcome.title"));
  }

  // --- The interview sheet.

  part(kind: string, id: string): Locator {
    return this.page.getByRole("textbox", { name: this.content.part(kind, id, this.language), exact: true });
  }

  /** One of the three choices of whom a part is for. */
  forWhom(kind: string, id: string, whom: "me" | "talk" | "paper"): Locator {
    const name = `${this.say("editor.for")} ${this.content.part(kind, id, this.language)}`;
    const group = this.page.getByRole("group", { name, exact: true });
    return group.getByRole("radio", { name: this.say(`audience.${whom}`), exact: true });
  }

  // --- The files.

  async offerFile(content: string | Buffer, name = "ayumi.json"): Promise<void> {
    const buffer = typeof content === "string" ? Buffer.from(content) : content;
    const field = this.field("data.import-file");
    if (buffer.length < 1_000_000) {
      await field.setInputFiles({ name, mimeType: "application/json", buffer });
      return;
    }
    // A large one goes by way of the disk: through the debugger it takes longer than a test may.
    const folder = mkdtempSync(join(tmpdir(), "ayumi-file-"));
    try {
      writeFileSync(join(folder, name), buffer);
      await field.setInputFiles(join(folder, name));
      await expect(this.page.getByText(name).or(this.button("data.import-yes")).first()).toBeVisible({ timeout: 20_000 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Takes everything out; gives the file as text. */
  async exportFile(): Promise<{ name: string; text: string }> {
    const download = this.page.waitForEvent("download");
    await this.button("data.export-button").click();
    const file = await download;
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
  }

  /** Brings a record in on #/data, so that a test can begin in the middle of things. */
  async bringIn(text: string): Promise<void> {
    await this.goTo("#/data");
    await this.offerFile(text);
    await this.button("data.import-yes").click();
    await expect(this.page.getByText(this.say("data.imported"))).toBeVisible();
  }
}
