import type { Page } from "@playwright/test";
import { city, type Content } from "./content.ts";

interface Entered {
  current?: string | null;
  target?: string | null;
  form?: "short" | "full";
  aim?: number;
  at?: string | null;
  answers?: Record<string, { rating: number | "not-applicable" | null; evidence: string }>;
  situations?: string[];
  sheets?: Record<string, { parts: Record<string, { text: string | null; on_paper: boolean }> }>;
}

/** A file of everything a person entered, as the portal writes it. */
export const recordFile = (entered: Entered = {}, { organisation }: Content = city): string => {
  const { sheets = {}, current = null, target = null, form = "short", aim = 3, at = null, answers = {}, situations = [] } = entered;
  const framework = { id: organisation.id, revision: organisation.revision };
  const assessment = { current, target, form, aim, at, answers };
  return JSON.stringify({ format: "ayumi/record", version: 2, framework, assessment, sheets, situations }, null, 2);
};

/** What somebody on the way from shunin to kakaricho might have entered. */
export const typical = recordFile({
  current: "shunin",
  target: "kakaricho",
  answers: {
    "role/kakaricho-manage": { rating: 4, evidence: "Weekly list of deadlines for the section." },
    "role/kakaricho-support": { rating: 2, evidence: "" },
    "point/immediate-issues": { rating: 3, evidence: "" },
    "point/policy-alignment": { rating: 1, evidence: "" },
    "point/work-improvement": { rating: 5, evidence: "Halved the queue at the counter." },
    "point/staff-development": { rating: "not-applicable", evidence: "" },
  },
  sheets: { "one-on-one": { parts: { will: { text: "I want to try project work.", on_paper: true } } } },
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
