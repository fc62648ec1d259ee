import type { Page } from "@playwright/test";

/** Every text a person can see or hear that is Japanese and not marked as such. */
export const unmarkedJapanese = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const japanese = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/;
    const marked = (element: Element) => element.closest("[lang]")?.getAttribute("lang") === "ja";
    const found = [document.title].filter((title) => japanese.test(title));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const parent = node.parentElement;
      if (parent && japanese.test(text) && parent.checkVisibility() && !marked(parent)) found.push(text);
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], [alt], textarea, optgroup")) {
      const spoken = ["aria-label", "title", "placeholder", "alt", "label"].map((name) => element.getAttribute(name) ?? "");
      if (element instanceof HTMLTextAreaElement) spoken.push(element.value);
      for (const text of spoken) if (japanese.test(text) && !marked(element)) found.push(text);
    }
    return found;
  });
