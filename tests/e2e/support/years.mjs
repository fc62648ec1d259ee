// A record with years of snapshots in it, each a whole assessment, as the portal writes it.
import { readFileSync } from "node:fs";

const content = (name) => JSON.parse(readFileSync(new URL(`../../../static-data/${name}.json`, import.meta.url), "utf8"));
const WORDS = "窓口の待ち時間について課内で話し合い、受付票の書き方を見直した。相談に来た人から「わかりやすくなった」と言われた。";

/** The month `months` after April 2008, on its first day. */
const day = (months) => {
  const month = 3 + months;
  return `${2008 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
};

/** `count` snapshots, a month apart, of every question there is, with evidence to a third of them. */
export const years = (count, { current = "kakaricho", target = "kacho" } = {}) => {
  const { organisation, assessment } = { organisation: content("organisation"), assessment: content("assessment") };
  const assessed = (turn) => {
    const answers = assessment.items.map(({ about }, index) => {
      const rating = 1 + ((index * 7 + turn * 3 + ((index * turn) % 4)) % 5);
      return [about, { rating, rated_for: target, ...(index % 3 === 0 ? { evidence: { situation: `${turn}: ${WORDS}` } } : {}) }];
    });
    return { current, target, form: "full", aim: 3, at: null, answers: Object.fromEntries(answers) };
  };
  return JSON.stringify({
    format: "ayumi/record",
    version: 3,
    framework: { id: organisation.id, revision: organisation.revision },
    assessment: assessed(count),
    sheets: {},
    situations: [],
    words: {},
    plan: { goals: [] },
    path: { stages: [], wish: { fields: [], place: "", reasons: "" }, life: { events: "", conditions: "", shown: false } },
    history: Array.from({ length: count }, (_, turn) => ({ id: turn + 1, name: `${turn + 1} 回目`, day: day(turn), assessment: assessed(turn) })),
  });
};
