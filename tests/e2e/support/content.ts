import { readFileSync } from "node:fs";
import type { Language } from "./sites.ts";

export type LocalText = Record<Language, string>;

export interface Rank {
  id: string;
  track: string;
  titles: LocalText[];
  roles: { id: string; text: LocalText }[];
  awareness: { point: string; wording?: LocalText }[];
}

interface Part {
  id: string;
  title: LocalText;
  prefill: "strengths" | "growth" | "expectations" | "questions" | null;
  audience?: "me" | "talk" | "paper";
}

/** What an organisation's content folder says, as far as the tests ask. */
export class Content {
  readonly organisation: {
    id: string;
    revision: number;
    name: LocalText;
    sections: { title: LocalText }[];
    unstated: { topic: LocalText }[];
  };
  readonly tracks: { id: string; name: LocalText }[];
  readonly ranks: Rank[];
  readonly levels: { level: number; name: LocalText }[];
  readonly notApplicable: LocalText;
  readonly prompts: LocalText[];
  readonly questions: { about: string; short: boolean; question: LocalText; behaviours?: LocalText[] }[];
  readonly interviews: { id: string; name: LocalText; parts: Part[] }[];
  private readonly points: { id: string; text: LocalText }[];

  constructor(folder: string) {
    const read = (name: string): any =>
      JSON.parse(readFileSync(new URL(`../../../${folder}/${name}.json`, import.meta.url), "utf8"));
    this.organisation = read("organisation");
    ({ tracks: this.tracks, ranks: this.ranks, points: this.points } = read("ladder"));
    const assessment = read("assessment");
    this.levels = assessment.levels;
    this.notApplicable = assessment.not_applicable.name;
    this.prompts = assessment.prompts ?? [];
    this.questions = assessment.items;
    this.interviews = read("interview").types;
  }

  rank(id: string): Rank {
    return found(this.ranks.find((rank) => rank.id === id), id);
  }

  /** The rank's titles as the pages show them. */
  titles(id: string, language: Language): string {
    return this.rank(id).titles.map((title) => title[language]).join(language === "ja" ? "・" : " / ");
  }

  route(id: string): string {
    return `#/tracks/${this.rank(id).track}/${id}`;
  }

  level(level: number, language: Language): string {
    return found(this.levels.find((anchor) => anchor.level === level), String(level)).name[language];
  }

  question(about: string, language: Language): string {
    return found(this.questions.find((item) => item.about === about), about).question[language];
  }

  /** What somebody does at each level, the lowest first. */
  behaviours(about: string, language: Language): string[] {
    return (found(this.questions.find((item) => item.about === about), about).behaviours ?? []).map((one) => one[language]);
  }

  /** The official words a question stands on: a role's or a point's, as the rank with this id words it. */
  official(about: string, rank: string, language: Language): string {
    const [kind, id] = about.split("/");
    const { roles, awareness } = this.rank(rank);
    if (kind === "role") return found(roles.find((role) => role.id === id), about).text[language];
    const wording = awareness.find(({ point }) => point === id)?.wording;
    return (wording ?? found(this.points.find((point) => point.id === id), about).text)[language];
  }

  interview(id: string) {
    return found(this.interviews.find((kind) => kind.id === id), id);
  }

  /** The title of a part of the sheet. */
  part(kind: string, id: string, language: Language): string {
    return found(this.interview(kind).parts.find((part) => part.id === id), id).title[language];
  }
}

const found = <T>(value: T | undefined, id: string): T => {
  if (value === undefined) throw new Error(`the content has no "${id}"`);
  return value;
};

/** The real policy content, and the fictional organisation's. */
export const city = new Content("static-data");
export const museum = new Content("tests/fixtures/second-organisation");
