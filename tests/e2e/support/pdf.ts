import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a printed page says, a text for every sheet of paper. */
export interface Printed {
  pages: string[];
  text: string;
}

/** Prints the page as the browser would, on A4 unless its styles say otherwise, and reads the paper. */
export const readPdf = async (page: Page): Promise<Printed> => {
  const bytes = await page.pdf({ preferCSSPageSize: true, format: "A4", printBackground: true });
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
  }
  await document.destroy();
  return { pages, text: pages.join("\n") };
};
