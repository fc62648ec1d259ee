import { readFileSync } from "node:fs";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A record with something of its own in every field, and where each of these words stands. */
export interface Planted {
  text: string;
  /** The words, by their place in the record: "plan.goals.0.title". */
  marks: Map<string, string>;
}

const folder = new URL("../../../crates/career/tests/it/files/", import.meta.url);

/** The file of today's version with every field filled in, and in place of each text another word that stands nowhere else.
 * Ids, days and levels stay as they are. `words` makes more of the word; `file` is another file of that kind. */
export const planted = (
  change: (record: any) => void = () => {},
  { file = "record-5", words = (mark: string): string => mark }: { file?: string; words?: (mark: string, place: string) => string } = {},
): Planted => {
  const record = JSON.parse(readFileSync(new URL(`${file}.json`, folder), "utf8")) as { [name: string]: Json };
  change(record);
  const marks = new Map<string, string>();
  const plant = (value: Json, place: string): Json => {
    if (typeof value === "string") {
      // What people write is Japanese there; a day is not replaced, or it would be none.
      if (!/[\u3040-\u30ff\u3400-\u9fff]/.test(value) || value.startsWith("令和")) return value;
      const mark = `QZ${String(marks.size + 1).padStart(3, "0")}ZQ`;
      marks.set(place, mark);
      return words(mark, place);
    }
    if (value === null || typeof value !== "object") return value;
    const inside = (name: string | number): string => (place ? `${place}.${name}` : String(name));
    if (Array.isArray(value)) return value.map((one, at) => plant(one, inside(at)));
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plant(one, inside(name))]));
  };
  const text = JSON.stringify(plant(record, ""), null, 2);
  return { text, marks };
};

/** The places whose words stand in `text`, whatever white space a printer or a calendar put between their letters. */
export const placesIn = (text: string, { marks }: Planted): string[] => {
  const close = text.replace(/\s+/g, "");
  return [...marks].filter(([, mark]) => close.includes(mark)).map(([place]) => place);
};
