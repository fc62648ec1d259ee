// One person with a record that shows every page as it is after some months of use, in either language. They do not exist.
import { recordFile } from "./record.ts";
import type { Language } from "./sites.ts";

/** The day they look at it. */
export const TODAY = "2026-11-20";

/** What was answered: level, and what happened. */
const answers = (language: Language) => {
  const given: [about: string, rating: number, happened?: Record<Language, string>, wish?: boolean][] = [
    ["role/kakaricho-manage", 3, { ja: "窓口の混む日を前もって調べ、昼の当番を組み直した。待ち時間が短くなった。", en: "Worked out which days the counter is busy and changed the lunch rota. People wait less." }],
    ["role/kakaricho-support", 2, { ja: "新人の相談を週に一度聞く時間をつくった。", en: "Set aside an hour a week for our newcomer's questions." }, true],
    ["point/immediate-issues", 4, { ja: "苦情の多かった案内文を、課のみんなで書き直した。", en: "Rewrote, together with the section, the notice that most people complained about." }],
    ["point/policy-alignment", 2, undefined, true],
    ["point/work-improvement", 5, { ja: "申請書の点検を二人一組にして、やり直しを半分にした。", en: "Had two people check each application. Half as many come back." }],
    ["point/staff-development", 3],
    ["element/situational-judgement", 4],
    ["element/strategic-thinking", 2],
    ["element/communication", 5, { ja: "会議の最後に、決まったことを声に出して確かめるようにした。", en: "Say aloud at the end of a meeting what was decided." }],
    ["element/coordination", 3],
    ["ability/contribution", 4],
    ["ability/dialogue-empathy", 4],
  ];
  return Object.fromEntries(
    given.map(([about, rating, happened, wish]) => [
      about,
      { rating, rated_for: "kakaricho", ...(happened ? { evidence: { situation: happened[language] } } : {}), ...(wish ? { wish } : {}) },
    ]),
  );
};

/** What they showed to somebody, by the fingerprint it has. */
const SHOWN = "00000000000000aa";

export const someone = (language: Language): string => {
  const say = (ja: string, en: string): string => ({ ja, en })[language];
  const assessment = { current: "shunin", target: "kakaricho", answers: answers(language) };
  const ratings = Object.fromEntries(Object.entries(assessment.answers).map(([about, { rating }]) => [about, rating]));
  const stage = (id: number, kind: string, name: string, from: string, to = "", field: string | null = null, learned = "") => ({ id, kind, name, field, from, to, learned });
  const action = (id: number, text: string, due: string, state: string) => ({ id, kind: "experience", text, suggestion: null, due, state, done: state === "done" ? "2026-10-02" : null });
  const goal = (id: number, title: string, about: string | null, state: string, more: object = {}) => ({
    id, title, about, state, begun: "2026-06-01", ended: null, first_step: "", sign: "", actions: [], reflection: "", ...more,
  });
  const before = Object.fromEntries(Object.entries(assessment.answers).map(([about, { rating, rated_for }], place) => [about, { rating: Math.max(1, rating - (place % 3 === 0 ? 0 : 1)), rated_for }]));
  return recordFile({
    ...assessment,
    aim: 4,
    sheets: {
      "one-on-one": {
        day: "2026-12-04",
        with: say("課長", "My section head"),
        parts: {
          will: { text: say("係のみんなが相談しやすい窓口を、自分の手でつくってみたい。", "I would like to build a counter where everyone in the section finds it easy to ask."), audience: "paper" },
        },
      },
    },
    goals: [
      goal(1, say("後輩が自分で決められるように支える", "Help a younger colleague decide for themselves"), "role/kakaricho-support", "priority", {
        first_step: say("週に一度、十五分だけ話す", "Talk for fifteen minutes once a week"),
        sign: say("相談の前に、自分の案を持ってくる", "They bring an idea of their own"),
        actions: [
          action(1, say("係会議の進行を任せる", "Let them lead the section's meeting"), "2026-12-15", "doing"),
          action(2, say("昨年の引き継ぎ書を一緒に直す", "Improve last year's handover together"), "2026-10-01", "done"),
        ],
      }),
      goal(2, say("総合計画と係の仕事のつながりを話せるようになる", "Be able to say how the city's plan and our work belong together"), "point/policy-alignment", "priority", {
        actions: [action(1, say("企画課の説明会に出る", "Go to the planning section's briefing"), "2027-01-20", "planned")],
      }),
      goal(3, say("予算の資料を一つ、はじめから作る", "Prepare one budget paper from scratch"), null, "waiting"),
    ],
    path: {
      stages: [
        stage(1, "assignment", say("市民課", "Residents' section"), "2018", "2020", "counter", say("まず聞くこと。", "Listen first.")),
        stage(2, "assignment", say("税務課", "Tax section"), "2021", "2023", "administration"),
        stage(3, "assignment", say("福祉課", "Welfare section"), "2024", "", "counter"),
        stage(4, "project", say("窓口の案内を見直す", "New signs for the counters"), "2022", "2022", "counter"),
        stage(5, "qualification", say("行政書士", "Administrative scrivener"), "2021"),
      ],
      wish: { fields: ["counter"], place: "", reasons: say("窓口で学んだことを、しくみに生かしたい。", "I want what I learned at the counter to become part of how things are done.") },
    },
    together: {
      given: [{ id: 1, day: "2026-11-02", to: say("田中さん", "Ms Tanaka"), of: SHOWN, ratings }],
      received: [
        {
          id: 1,
          taken: "2026-11-12",
          review: {
            of: SHOWN,
            day: "2026-11-10",
            from: say("田中", "Tanaka"),
            relation: "mentor",
            named: false,
            ratings: { "role/kakaricho-manage": 4, "role/kakaricho-support": 3, "point/work-improvement": 4, "element/communication": 5 },
            points: [
              { id: 1, kind: "comment", about: "role/kakaricho-manage", text: say("当番の組み直しを、係の全員に相談しながら進めていました。", "You changed the rota with everyone, not for them.") },
              { id: 2, kind: "question", about: null, text: say("来年、いちばん任せてほしい仕事は何ですか。", "Which work would you most like to be given next year?") },
              { id: 3, kind: "action", about: null, text: say("予算の説明資料を一つ作ってみる", "Prepare one budget paper") },
            ],
            message: say("いつも周りをよく見ていますね。", "You always notice how others are doing."),
          },
          replies: {},
        },
      ],
    },
    history: [{ id: 1, name: say("昨年の秋", "Last autumn"), day: "2025-11-14", assessment: { ...assessment, answers: before } }],
  });
};
