import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { file, FOLDER, type Shown, SHOWN, type View, views } from "./shown.ts";

const LANGUAGES = { ja: "Japanese", en: "English" };
/** How wide a picture is on the page, so that two are beside each other. */
const WIDTHS = { 1280: 480, 360: 180 };

const head = ({ language, width, scheme }: View): string => `${LANGUAGES[language]}, ${width} px, ${scheme}`;

const image = (shown: Shown, view: View): string =>
  `<a href="gallery/${file(shown, view)}"><img src="gallery/${file(shown, view)}" width="${WIDTHS[view.width]}" alt="${shown.title}: ${head(view)}"></a>`;

const row = (cells: string[]): string => `| ${cells.join(" | ")} |`;

/** Wide and narrow ones each have a table: together they would not fit. */
const tables = (shown: Shown, seen: View[]): string =>
  Array.from({ length: Math.ceil(seen.length / 2) }, (_, pair) => seen.slice(2 * pair, 2 * pair + 2))
    .map((two) => [row(two.map(head)), row(two.map(() => "---")), row(two.map((view) => image(shown, view)))].join("\n"))
    .join("\n\n");

/** Writes docs/gallery.md: the pictures that are there, page by page. */
export default (): void => {
  const files = readdirSync(FOLDER);
  const parts = SHOWN.map((shown) => ({ shown, seen: views(shown).filter((view) => files.includes(file(shown, view))) }))
    .filter(({ seen }) => seen.length > 0)
    .map(({ shown, seen }) => `## ${shown.title}\n\n\`${shown.route}\`\n\n${tables(shown, seen)}\n`);
  const intro =
    "# Gallery\n\nWhat the portal looks like, made from the release build by `cargo xtask gallery`: run it after a change that shows, and the\n" +
    "difference between two commits is what the change did to the look. The person is made up, and the day is always the same.\n";
  writeFileSync(join(FOLDER, "../gallery.md"), [intro, ...parts].join("\n"));
  const bytes = files.reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0);
  console.log(`${files.length} pictures, ${(bytes / 1e6).toFixed(1)} MB, and docs/gallery.md to look at them.`);
};
