// The tables of a run: on the screen, and as Markdown for docs/speed.md.
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

const cell = (text, width) => text + " ".repeat(Math.max(1, width - [...text].length));
const number = (value, unit) => (unit === "" ? value.toFixed(4) : unit === "bytes" ? Math.round(value).toLocaleString("en") : String(Math.round(value)));
const shown = ({ value, limit, unit = "ms", missing }) =>
  missing ? ["not measured", "–", "–"] : [`${number(value, unit)} ${unit}`.trim(), `≤ ${number(limit, unit)} ${unit}`.trim(), `${(value / limit).toFixed(2)}${value <= limit ? "" : " OVER"}`];

/** More than this many times as much at ten times the content is worse than linear; a little is noise. */
const LINEAR = 12;
const grown = ({ at }) => {
  const [ten, hundred] = [at[10], at[100]];
  if (typeof ten !== "number" || typeof hundred !== "number") return "–";
  const ratio = hundred / ten;
  return `× ${ratio.toFixed(1)}${ratio > LINEAR ? " WORSE THAN LINEAR" : ""}`;
};
const size = (value) => (typeof value === "number" ? (value < 10 ? value.toFixed(1) : String(Math.round(value))) : "not measured");

const SIZES = [1, 10, 100];

/** Prints everything and writes it to `file`. Whether every budget was measured and kept, and nothing grows too fast. */
export const report = (rows, growth, file) => {
  console.log("\n1.6 Mbit/s, 150 ms and a processor 4× slower for the first visit; the others without the slow line, the workshop without either.\n");
  console.log(cell("what", 46) + cell("measured", 16) + cell("budget", 18) + cell("share", 12));
  for (const row of rows) {
    const [value, limit, share] = shown(row);
    console.log(cell(row.what, 46) + cell(value, 16) + cell(limit, 18) + cell(share, 12) + (row.missing ?? row.note ?? ""));
  }
  console.log("\n" + cell("what grows with the content", 56) + SIZES.map((times) => cell(`${times}×`, 14)).join("") + "10× → 100×");
  for (const row of growth) {
    console.log(cell(row.what, 56) + SIZES.map((times) => cell(size(row.at[times]), 14)).join("") + grown(row));
    for (const times of SIZES) if (typeof row.at[times] === "string") console.log(`    ${times}×: ${row.at[times]}`);
  }
  if (file) writeFileSync(file, markdown(rows, growth));
  return rows.every(({ value, limit, missing }) => !missing && value <= limit) && growth.every((row) => grown(row) !== "–" && !grown(row).includes("WORSE"));
};

const line = (cells) => `| ${cells.map((text) => String(text).replaceAll("|", "\\|")).join(" | ")} |\n`;
const table = (head, rows) => line(head) + line(head.map(() => "---")) + rows.map(line).join("");
const markdown = (rows, growth) => {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`;
  return (
    `On ${new Date().toISOString().slice(0, 10)}, ${machine}:\n\n` +
    table(["what", "measured", "budget", "share", ""], rows.map((row) => [row.what, ...shown(row), row.missing ?? row.note ?? ""])) +
    "\n" +
    table(["what grows with the content", ...SIZES.map((times) => `${times}×`), "10× → 100×"], growth.map((row) => [row.what, ...SIZES.map((times) => size(row.at[times])), grown(row)]))
  );
};
