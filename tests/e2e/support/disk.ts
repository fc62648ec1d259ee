import type { Page } from "@playwright/test";
import { city } from "./content.ts";

/** The calls a save makes, and where a fault can be put. */
export type Call = "transaction" | "objectStore" | "get" | "put" | "delete" | "commit";

/** What happens there: the call throws; it goes through and the transaction is aborted; its request ends in an error. */
export type How = "throws" | "aborts" | "errs";

export interface Fault {
  call: Call;
  /** The how manieth such call, from 1; every one from there on if `on`. */
  n: number;
  how: How;
  on?: boolean;
}

interface Bench {
  counts: Record<string, number>;
  fault: Fault | null;
  struck: number;
}

/** Puts itself between the page and the browser's storage. To be added before the page is opened. */
export const betweenPageAndDisk = (first: Fault | null): void => {
  const bench: Bench = { counts: {}, fault: first, struck: 0 };
  (window as unknown as { bench: Bench }).bench = bench;
  const strikes = (call: string): boolean => {
    const n = (bench.counts[call] = (bench.counts[call] ?? 0) + 1);
    const { fault } = bench;
    const now = fault?.call === call && (fault.on ? n >= fault.n : n === fault.n);
    if (now) bench.struck++;
    return now;
  };
  const wrap = (owner: object, call: string, abort: (self: any, result: any) => void): void => {
    const whole = Reflect.get(owner, call) as (...values: unknown[]) => any;
    Reflect.set(owner, call, function (this: any, ...values: unknown[]): unknown {
      if (!strikes(call)) return whole.apply(this, values);
      if (bench.fault?.how === "throws") throw new DOMException("put in by a test", "QuotaExceededError");
      // Adding what is there already is an error of the request, as when the disk is full.
      if (bench.fault?.how === "errs") {
        const [value, key] = call === "put" ? values : ["", values[0]];
        IDBObjectStore.prototype.add.call(this, value, key as string).addEventListener("error", (event) => {
          event.preventDefault();
          event.stopPropagation();
        });
        return IDBObjectStore.prototype.add.call(this, value, key as string);
      }
      const result = call === "commit" ? undefined : whole.apply(this, values);
      abort(this, result);
      return result;
    });
  };
  wrap(IDBDatabase.prototype, "transaction", (_, transaction: IDBTransaction) => transaction.abort());
  wrap(IDBTransaction.prototype, "objectStore", (transaction: IDBTransaction) => transaction.abort());
  wrap(IDBTransaction.prototype, "commit", (transaction: IDBTransaction) => transaction.abort());
  for (const call of ["get", "put", "delete"]) {
    wrap(IDBObjectStore.prototype, call, (store: IDBObjectStore) => store.transaction.abort());
  }
};

/** From now on this fault and no other; counting begins anew. */
export const arm = (page: Page, fault: Fault | null): Promise<void> =>
  page.evaluate((fault) => {
    const { bench } = window as unknown as { bench: Bench };
    Object.assign(bench, { counts: {}, fault, struck: 0 });
  }, fault);

/** How often each call was made since counting began, and how often the fault struck. */
export const counted = (page: Page): Promise<Bench> =>
  page.evaluate(() => {
    const { bench } = window as unknown as { bench: Bench };
    return { ...bench, counts: { ...bench.counts } };
  });

export const DATABASE = `ayumi/${city.organisation.id}`;

/** Every text on this machine by its place, read in another page, where no fault is. */
export const onDisk = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async (name) => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return {};
    const database = await answer(indexedDB.open(name));
    try {
      if (!database.objectStoreNames.contains("record")) return {};
      const transaction = database.transaction("record");
      const store = transaction.objectStore("record");
      const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
      return Object.fromEntries(keys.map((key, at) => [String(key), String(values[at])]));
    } finally {
      database.close();
    }
  }, DATABASE);

/** Puts a text in a place of the database, as another program might. */
export const put = (page: Page, slot: string, text: string): Promise<void> =>
  page.evaluate(
    ([name, slot, text]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name as string);
        opening.onerror = reject;
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("record", "readwrite");
          transaction.objectStore("record").put(text, slot);
          transaction.oncomplete = () => resolve(opening.result.close());
          transaction.onabort = reject;
        };
      }),
    [DATABASE, slot, text],
  );
