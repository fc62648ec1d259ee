import type { Page } from "@playwright/test";
import { city, type Content } from "./content.ts";

/** What was said to one question; what says nothing is left out, as in the portal's own files. */
export interface Answer {
  rating?: number | "not-applicable";
  rated_for?: string;
  evidence?: { situation?: string; task?: string; action?: string; result?: string };
  note?: string;
  wish?: boolean;
}

interface Assessed {
  current?: string | null;
  target?: string | null;
  form?: "short" | "full";
  aim?: number;
  at?: string | null;
  answers?: Record<string, Answer>;
}

/** What was prepared for one kind of interview. */
export interface Sheet {
  kind?: string;
  name?: string;
  day?: string;
  with?: string;
  parts: Record<string, { title?: string; text?: string | null; audience?: "me" | "talk" | "paper" }>;
}

export interface Entered extends Assessed {
  situations?: string[];
  sheets?: Record<string, Sheet>;
  /** How questions were worded when they were answered. */
  words?: Record<string, string>;
  /** Goals of the plan, as in the file. */
  goals?: object[];
  /** Parts of the path that are not empty. */
  path?: { stages?: object[]; wish?: object; life?: object };
  /** Cards of values that were sorted. */
  values?: object[];
  /** What was shown to others, and what came back. */
  together?: { given?: object[]; desks?: object[]; received?: object[] };
  /** Conversations, as in the file. */
  talks?: object[];
  history?: { id: number; name: string; day: string; assessment: Assessed }[];
}

/** An assessment as in the file, with what was not entered. */
const assessed = ({ current = null, target = null, form = "short", aim = 3, at = null, answers = {} }: Assessed) => ({
  current,
  target,
  form,
  aim,
  at,
  answers,
});

/** A file of everything a person entered, as the portal writes it. */
export const recordFile = (entered: Entered = {}, { organisation }: Content = city): string => {
  const { sheets = {}, situations = [], words = {}, goals = [], path = {}, values = [], talks = [], together = {}, history = [] } = entered;
  const file = {
    format: "ayumi/record",
    version: 5,
    framework: { id: organisation.id, revision: organisation.revision },
    assessment: assessed(entered),
    sheets,
    situations,
    words,
    plan: { goals },
    path: {
      stages: path.stages ?? [],
      wish: { fields: [], place: "", reasons: "", ...path.wish },
      life: { events: "", conditions: "", shown: false, ...path.life },
    },
    values,
    talks,
    together: { given: [], desks: [], received: [], ...together },
    history: history.map((snapshot) => ({ ...snapshot, assessment: assessed(snapshot.assessment) })),
  };
  return JSON.stringify(file, null, 2);
};

/** What somebody on the way from shunin to kakaricho might have entered. */
export const typical = recordFile({
  current: "shunin",
  target: "kakaricho",
  answers: {
    "role/kakaricho-manage": { rating: 4, evidence: { situation: "Weekly list of deadlines for the section." } },
    "role/kakaricho-support": { rating: 2 },
    "point/immediate-issues": { rating: 3 },
    "point/policy-alignment": { rating: 1 },
    "point/work-improvement": { rating: 5, evidence: { situation: "Halved the queue at the counter." } },
    "point/staff-development": { rating: "not-applicable" },
  },
  sheets: { "one-on-one": { parts: { will: { title: "will", text: "I want to try project work." } } } },
});

/** Every text that the browser holds in any database of the portal on this machine. */
export const onThisMachine = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const texts: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name ?? ""));
      for (const store of database.objectStoreNames) {
        const values = await answer(database.transaction(store).objectStore(store).getAll());
        texts.push(...values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))));
      }
      database.close();
    }
    return texts;
  });
