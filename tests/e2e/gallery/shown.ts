// What the gallery shows, and how.
import { fileURLToPath } from "node:url";
import type { Language } from "../support/sites.ts";

/** Where the pictures are. */
export const FOLDER = fileURLToPath(new URL("../../../docs/gallery", import.meta.url));

/** Whose portal it is: nobody's yet, or somebody's with months of use. */
export type Whose = "new" | "someone";

export interface Shown {
  /** The name of its pictures. */
  name: string;
  title: string;
  route: string;
  whose: Whose;
  /** What is at the top of the picture, where it is not the page's own. */
  at?: string;
  /** How it is shown beside wide in Japanese and narrow in English, both light. */
  also?: View[];
}

export interface View {
  language: Language;
  width: 1280 | 360;
  scheme: "light" | "dark";
}

const view = (language: Language, width: View["width"], scheme: View["scheme"]): View => ({ language, width, scheme });

/** Every page is shown so. */
export const ALWAYS: View[] = [view("ja", 1280, "light"), view("en", 360, "light")];
const wideDark = view("ja", 1280, "dark");
const narrowDark = view("en", 360, "dark");
const swapped = [view("en", 1280, "light"), view("ja", 360, "light")];
const swappedDark = [view("en", 1280, "dark"), view("ja", 360, "dark")];
const everything = [wideDark, narrowDark, ...swapped, ...swappedDark];

const page = (name: string, title: string, route: string, whose: Whose, also: View[] = [], at?: string): Shown => ({ name, title, route, whose, also, at });

export const SHOWN: Shown[] = [
  page("first", "The first page, to somebody new", "#/", "new", everything),
  page("back", "The first page, to somebody who comes back", "#/", "someone", [wideDark, narrowDark]),
  page("ladder", "The two ladders", "#/tracks", "new", [...swapped, wideDark]),
  page("rank", "A rank", "#/tracks/generalist/kakaricho", "new", [narrowDark]),
  page("compare", "Two ranks side by side", "#/compare?from=kakaricho&to=shukan", "new"),
  page("question", "A question", "#/assess", "someone", [...swapped, wideDark, narrowDark]),
  page("result", "The result", "#/assess/result", "someone", [...swapped, wideDark, narrowDark]),
  page("picture", "The result, in a picture", "#/assess/result", "someone", [wideDark], ".radar"),
  page("plan", "The plan", "#/plan", "someone", [wideDark]),
  page("path", "My path", "#/path", "someone", [narrowDark]),
  page("history", "What changed", "#/history", "someone"),
  page("interviews", "Interviews", "#/interview", "someone"),
  page("editor", "Preparing for an interview", "#/interview/one-on-one", "someone", [view("ja", 360, "light")]),
  page("sheet", "The sheet for the interview", "#/interview/one-on-one/sheet", "someone", [wideDark], ".paper"),
  page("mentor", "Mentor", "#/mentor", "someone", [narrowDark]),
  page("view", "What a mentor gave back", "#/mentor/view/1", "someone", [wideDark]),
  page("workshop", "Workshop", "#/workshop", "new"),
  page("room", "What forty people handed in", "#/workshop/room", "new", [wideDark], "h2:has-text('40')"),
  page("screen", "For the projector", "#/workshop/programmes/ninety-minutes/screen", "new"),
  page("policy", "The policy", "#/policy", "new", [narrowDark]),
  page("measure", "A measure", "#/policy/measures/parental-leave", "new", [view("ja", 360, "light")]),
  page("roadmap", "The roadmap", "#/policy/roadmap", "new", [wideDark]),
  page("search", "Search", "#/search?q=育休", "new"),
  page("data", "My data", "#/data", "someone"),
  page("about", "About the portal", "#/about", "new"),
  page("accessibility", "Accessibility", "#/accessibility", "new"),
];

/** The name of a picture. */
export const file = ({ name }: Shown, { language, width, scheme }: View): string => `${name}-${language}-${width}-${scheme}.webp`;

/** Every view of a page. */
export const views = ({ also = [] }: Shown): View[] => [...ALWAYS, ...also];
