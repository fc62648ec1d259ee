// Contributions of people who do not exist, for the tests and the benchmark.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What one of them hands in: a group of ranks or null, and a level for each of `questions`, 0 for none. */
export const contribution = ({ organisation, questions, group = null, level, wishes = () => false }) => {
  const given = questions.map((about, place) => [about, level(place)]).filter(([, level]) => level);
  return JSON.stringify({
    format: "ayumi/contribution",
    version: 1,
    framework: { id: organisation.id, revision: organisation.revision },
    month: "2026-11",
    group,
    ratings: Object.fromEntries(given),
    wishes: questions.filter((_, place) => wishes(place)),
  }, null, 2);
};

/** So many files in `folder`, no two alike, of fifty answers each. */
export const fill = (folder, count, { organisation, questions, groups }) => {
  mkdirSync(folder, { recursive: true });
  for (let person = 0; person < count; person++) {
    const group = groups[person % groups.length];
    // The person's number in base five, and something of the question: no two are the same.
    const level = (place) => (place < 6 ? Math.floor(person / 5 ** place) % 5 : (person * 7 + place * 3) % 5) + 1;
    const text = contribution({ organisation, questions: questions.slice(0, 50), group, level, wishes: (place) => (person + place) % 3 === 0 });
    writeFileSync(join(folder, `ayumi-${organisation.id}-contribution-2026-11-${person}.json`), text);
  }
};
