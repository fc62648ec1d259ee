import { readFileSync } from "node:fs";
import type { LocalText, Rank } from "./content.ts";

/** Years as the source gives them; `value` is null where it does not. */
interface Years {
  value: { from: number; to: number } | null;
}

export interface Entry {
  label: LocalText;
  years: Years;
}

export interface Concern {
  ranks?: string[];
  tracks?: string[];
  situations?: string[];
  reason: LocalText;
}

export interface Measure {
  id: string;
  pillar: string;
  name: LocalText;
  marks: string[];
  issues: LocalText[];
  directions: LocalText[];
  missions: LocalText[];
  cycle: string[];
  guide: { summary: LocalText; concerns: Concern[]; questions: LocalText[] };
  schedule: Entry[];
}

export interface Indicator {
  id: string;
  pillar?: string;
  name: LocalText;
  values: { year: number; text: { value: LocalText | null } }[];
  guide: { label: LocalText; measures: string[] };
}

interface Topic {
  id: string;
  title: LocalText;
  guide: { text: LocalText };
  measures: string[];
  contacts: { name: LocalText; details: LocalText[]; link?: string }[];
}

interface Named {
  id: string;
  name: LocalText;
}

/** What an organisation's files say of the rest of its policy, as far as the tests ask. */
export class Policy {
  readonly themes: { id: string; title: LocalText; statements: { text: LocalText }[] }[];
  readonly cycle: { title: LocalText; parts: Named[] };
  readonly roadmap: { steps: { text: LocalText; years: Years }[]; goals: { text: LocalText }[] };
  readonly plans: { name: LocalText; periods: Entry[] }[];
  readonly pillars: Named[];
  readonly marks: (Named & { symbol: string })[];
  readonly situations: Named[];
  readonly measures: Measure[];
  readonly indicators: Indicator[];
  readonly topics: Topic[];
  readonly terms: { id: string; term: LocalText; text: LocalText; also?: string[] }[];

  constructor(folder: string) {
    const read = (name: string): any =>
      JSON.parse(readFileSync(new URL(`../../../${folder}/${name}.json`, import.meta.url), "utf8"));
    ({ themes: this.themes, cycle: this.cycle, roadmap: this.roadmap, plans: this.plans } = read("policy"));
    ({ pillars: this.pillars, marks: this.marks, situations: this.situations, measures: this.measures } = read("measures"));
    this.indicators = read("indicators").indicators;
    this.topics = read("support").topics;
    this.terms = read("glossary").terms;
  }

  measure(id: string): Measure {
    const found = this.measures.find((measure) => measure.id === id);
    if (!found) throw new Error(`the content has no measure "${id}"`);
    return found;
  }

  /** What of `measure` concerns somebody of these ranks and situations. */
  concerning(measure: Measure, ranks: Rank[], situations: string[]): Concern[] {
    return measure.guide.concerns.filter(
      (concern) =>
        ranks.some(({ id, track }) => concern.ranks?.includes(id) || concern.tracks?.includes(track)) ||
        situations.some((id) => concern.situations?.includes(id)),
    );
  }
}

/** The city's policy, and the fictional organisation's. */
export const citys = new Policy("static-data");
export const museums = new Policy("tests/fixtures/second-organisation");
