import type { Page } from "@playwright/test";

/** What a printed page says, a text for every sheet of paper. */
export interface Printed {
  pages: string[];
  /** All of it, without any white space: paper breaks lines, and some fonts set words apart. */
  flat: string;
}

/** Prints the page as the browser would, on A4 unless its styles say otherwise, and reads the paper. */
export const readPdf = async (page: Page): Promise<Printed> => {
  const bytes = await page.pdf({ preferCSSPageSize: true, format: "A4", printBackground: true });
  const { getDocument } = await reader();
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(plain(content.items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("")));
  }
  await document.destroy();
  return { pages, flat: flat(pages.join("")) };
};

/** A text as `Printed.flat` has it, to look for there. */
export const flat = (text: string): string => text.replace(/\s+/g, "");

/** Fonts give some characters back as others that look the same (⾯ for 面, ‧ for ・). */
const plain = (text: string): string =>
  text
    .replace(/[\u2e80-\u2fdf]/g, (radical) => RADICALS[radical] ?? radical.normalize("NFKC"))
    .replace(/\u2027/g, "・");

/** Radicals that Unicode does not lead back to the character. */
const RADICALS: Record<string, string> = { "⻑": "長", "⻄": "西", "⻘": "青", "⻝": "食", "⻩": "黄", "⻭": "歯", "⻯": "竜", "⻲": "亀", "⻨": "麦", "⺠": "民" };

/** On loading, pdf.js tells the console that it cannot draw: here it only reads. */
const reader = async (): Promise<typeof import("pdfjs-dist/legacy/build/pdf.mjs")> => {
  const { log, warn } = console;
  console.log = console.warn = () => {};
  try {
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    Object.assign(console, { log, warn });
  }
};
