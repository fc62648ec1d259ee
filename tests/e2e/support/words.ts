import { readFileSync } from "node:fs";
import type { Language } from "./sites.ts";

/** Finds a message of the portal by its id, with its `{names}` filled in. */
export interface Words {
  (id: string, values?: Record<string, string | number>): string;
  /** A pattern that matches the message whatever its `{names}` hold, each a group of that name. */
  pattern(id: string): RegExp;
}

/** The portal's words in `language`, from its own locale files: tests stay true when the wording improves. */
export const words = (language: Language): Words => {
  const file = (name: string) => new URL(`../../../static-data/locales/${name}.json`, import.meta.url);
  const read = (name: string) => JSON.parse(readFileSync(file(name), "utf8")) as Record<string, string>;
  const messages = { ...read(`${language}-later`), ...read(language) };
  const message = (id: string): string => {
    const found = messages[id];
    if (found === undefined) throw new Error(`${language}.json has no message "${id}"`);
    return found;
  };
  const say = (id: string, values: Record<string, string | number> = {}): string =>
    message(id).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  const pattern = (id: string): RegExp =>
    new RegExp(literally(message(id)).replace(/\\\{(\w+)\\\}/g, "(?<$1>.+?)") + "$");
  return Object.assign(say, { pattern });
};

/** A text as a pattern that matches just it. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
