import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { Person } from "./person.ts";

/** The search page, as somebody uses it who looks for something. */
export class Search {
  private readonly page: Page;

  constructor(private readonly person: Person) {
    this.page = person.page;
  }

  field(): Locator {
    return this.page.getByRole("searchbox", { name: this.person.say("search.label") });
  }

  status(): Locator {
    return this.page.getByRole("main").getByRole("status");
  }

  /** The links of everything that is shown. */
  results(): Locator {
    return this.page.locator(".result").getByRole("link");
  }

  /** The buttons of groups that show only a few. */
  more(): Locator {
    return this.page.getByRole("button", { name: this.person.say.pattern("search.more") });
  }

  /** How many were found, as the page announces it. */
  async count(): Promise<number> {
    const pattern = this.person.say.pattern("search.count");
    await expect(this.status()).toHaveText(pattern);
    const { groups } = pattern.exec(await this.status().innerText()) ?? {};
    return Number(groups?.count);
  }

  /** Looks for `words` in place of what was looked for; gives how many were found. */
  async look(words: string): Promise<number> {
    await this.field().fill(words);
    await expect(this.page).toHaveURL(address(words));
    return this.count();
  }
}

/** The address of a search: everything but letters and digits of English is encoded. */
export const address = (words: string): RegExp => {
  const byte = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  const encoded = [...Buffer.from(words)].map((one) => (/[0-9A-Za-z]/.test(String.fromCharCode(one)) ? String.fromCharCode(one) : byte(one)));
  return new RegExp(`#/search${words ? `\\?q=${encoded.join("")}` : ""}$`);
};
