import type { Page } from "@playwright/test";

/** What is wrong on a page, each thing in words. */
export interface Walked {
  /** Headings that skip a level, or a page that does not begin with its only `h1`. */
  headings: string[];
  /** What one can use and what has no name. */
  nameless: string[];
  /** What is too small to press. */
  small: string[];
  /** What the Tab key does not lead to, or without showing where one is. */
  unreached: string[];
}

/** The smallest side of main controls, and of everything else (WCAG 2.2, 2.5.5 and 2.5.8), in CSS pixels. */
const MAIN = 44;
const ANY = 24;

export const inspect = async (page: Page): Promise<Omit<Walked, "unreached">> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const usable = ["button", "link", "textbox", "searchbox", "combobox", "listbox", "radio", "checkbox", "slider", "spinbutton", "tab", "img", "image"];
  const nameless = nodes
    .filter(({ ignored, role, name }) => !ignored && usable.includes(String(role?.value)) && !String(name?.value ?? "").trim())
    .map(({ role }) => String(role?.value));
  const seen = await page.evaluate(({ main, any }) => {
    const headings: string[] = [];
    let last = 0;
    for (const heading of document.querySelectorAll<HTMLElement>("h1, h2, h3, h4, h5, h6")) {
      if (!heading.checkVisibility()) continue;
      const level = Number(heading.tagName[1]);
      if (level > last + 1 || (level === 1 && last > 0)) headings.push(`h${level} after h${last}: ${heading.innerText}`);
      last = level;
    }

    const small: string[] = [];
    for (const one of document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary")) {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.closest(".visually-hidden")) continue;
      const style = getComputedStyle(one);
      // In a sentence a link is as high as the line, which WCAG allows.
      if (one.tagName === "A" && style.display === "inline") continue;
      let [width, height] = [0, 0];
      const label = (one as HTMLInputElement).labels?.[0];
      const grow = (element: Element) => {
        const box = element.getBoundingClientRect();
        width = Math.max(width, box.width);
        height = Math.max(height, box.height);
      };
      grow(one);
      if (label && one.matches("[type=radio], [type=checkbox]")) {
        grow(label);
        // Where the whole card answers, the label reaches over it.
        if (getComputedStyle(label, "::after").position === "absolute" && label.offsetParent) grow(label.offsetParent);
      }
      const first = one.matches(".button, .section-nav a, nav a, select, textarea, input:not([type=radio], [type=checkbox])");
      const least = first ? main : any;
      if (Math.min(Math.round(height), first ? main : Math.round(width)) < least) small.push(`${Math.round(width)} × ${Math.round(height)}: ${one.outerHTML.slice(0, 100)}`);
    }
    return { headings, small };
  }, { main: MAIN, any: ANY });
  return { nameless, ...seen };
};

/** What the Tab key does not lead to from the top of the page on, and where it leads without showing it. */
export const unreached = async (page: Page): Promise<string[]> => {
  const expected = await page.evaluate(() => {
    // The focus is put where the page begins.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    (window as unknown as { walked: Set<Element> }).walked = new Set();
    const groups = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]")].filter((one) => {
      if (one.tabIndex < 0 || one.matches(":disabled") || !one.checkVisibility({ visibilityProperty: true })) return false;
      // Of radios of one name one is reached, and the arrow keys lead to the others.
      const name = one.matches("[type=radio]") ? (one as HTMLInputElement).name : "";
      if (name === "") return true;
      const known = groups.has(name);
      groups.add(name);
      return !known;
    }).length;
  });
  const hidden: string[] = [];
  let reached = 0;
  for (; reached < expected; reached++) {
    await page.keyboard.press("Tab");
    const fault = await page.evaluate(() => {
      const one = document.activeElement; // A link in a picture is no HTMLElement.
      const { walked } = window as unknown as { walked: Set<Element> };
      // At the end of the page, or in a circle.
      if (!one || one === document.body || walked.has(one)) return "nothing";
      walked.add(one);
      const shows = (element: Element | null | undefined) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
      };
      const box = one.getBoundingClientRect();
      const where = one.outerHTML.slice(0, 100);
      if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return `out of view: ${where}`;
      return [one, (one as HTMLInputElement).labels?.[0], one.parentElement].some(shows) ? null : `the focus does not show: ${where}`;
    });
    if (fault === "nothing") break;
    if (fault) hidden.push(fault);
  }
  return reached < expected ? [`Tab leads to ${reached} of ${expected}`, ...hidden] : hidden;
};
