import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));
const HASHED = /-[0-9a-f]{16}\.(?:js|wasm|css)$/;

/** What the pages of the second build say in their footer. */
export const SECOND = "これは第二版です。";

/** The files of a site that have the hash of their bytes in their names. */
export const hashed = (folder: string): string[] => readdirSync(folder).filter((name) => HASHED.test(name)).sort();

/** The name of the build that a site is of. */
export const build = (folder: string): string =>
  /name="ayumi-build" content="([^"]+)"/.exec(readFileSync(join(folder, "index.html"), "utf8"))?.[1] ?? "";

/** The finished site. */
export const firstBuild = (folder: string): void => cpSync(DIST, folder, { recursive: true });

/** The same as somebody would have built it after a change: other bytes and another name in each file of the program. */
export const secondBuild = (folder: string): void => {
  firstBuild(folder);
  const names: [string, string][] = [];
  const rename = (text: string): string => names.reduce((text, [old, name]) => text.replaceAll(old, name), text);
  // The script names the second part, so it comes last.
  const order = [...hashed(folder)].sort((a, b) => Number(a.endsWith(".js")) - Number(b.endsWith(".js")));
  for (const old of order) {
    const file = join(folder, old);
    const bytes = readFileSync(file);
    // A section that nobody reads, or a comment.
    const more = old.endsWith(".wasm") ? Buffer.from([0, 2, 1, 0x62]) : Buffer.from("\n/* second */\n");
    const changed = old.endsWith(".js") ? Buffer.concat([Buffer.from(rename(bytes.toString("utf8"))), more]) : Buffer.concat([bytes, more]);
    writeFileSync(file, changed);
    const name = old.replace(/[0-9a-f]{16}/, createHash("sha256").update(changed).digest("hex").slice(0, 16));
    renameSync(file, join(folder, name));
    names.push([old, name]);
  }
  names.push([build(folder), "second-build"]);
  for (const name of ["index.html", "sw.js"]) {
    writeFileSync(join(folder, name), rename(readFileSync(join(folder, name), "utf8")));
  }
  const locale = join(folder, "static-data/locales/ja.json");
  const words = JSON.parse(readFileSync(locale, "utf8"));
  writeFileSync(locale, JSON.stringify({ ...words, "frame.private": SECOND }));
};
