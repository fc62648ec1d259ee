// age, the standard's own program, as somebody uses it on a terminal.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where it is; `cargo xtask test` says so, and says aloud when there is none. */
export const age = process.env.AYUMI_AGE ?? "";

/** It asks on a terminal only. `script` makes one, and answers are typed when it asks. */
const onTerminal = (command: string, answer: string): Promise<{ code: number; said: string }> =>
  new Promise((resolve, reject) => {
    const terminal = spawn("script", ["--quiet", "--return", "--command", command, "/dev/null"], { stdio: ["pipe", "pipe", "inherit"] });
    let said = "";
    let answered = 0;
    terminal.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
      const asked = said.match(/passphrase[^:\n]*: /gi)?.length ?? 0;
      while (answered < asked) {
        answered++;
        terminal.stdin.write(`${answer}\n`);
      }
    });
    terminal.on("error", reject);
    terminal.on("close", (code) => resolve({ code: code ?? -1, said }));
  });

const inFolder = async <T>(act: (path: (name: string) => string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), "ayumi-age-"));
  try {
    return await act((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Opens a protected file with it; what it says when it refuses. */
export const openWithAge = (file: Buffer, passphrase: string): Promise<Buffer | string> =>
  inFolder(async (path) => {
    writeFileSync(path("in.age"), file);
    const { code, said } = await onTerminal(`'${age}' --decrypt --output '${path("out")}' '${path("in.age")}'`, passphrase);
    return code === 0 ? readFileSync(path("out")) : said;
  });

/** Protects a text with it. */
export const protectWithAge = (text: string, passphrase: string, { armour = false } = {}): Promise<Buffer> =>
  inFolder(async (path) => {
    writeFileSync(path("in"), text);
    const how = armour ? "--armor" : "";
    const { code, said } = await onTerminal(`'${age}' --passphrase ${how} --output '${path("out.age")}' '${path("in")}'`, passphrase);
    if (code !== 0) throw new Error(`age refused: ${said}`);
    return readFileSync(path("out.age"));
  });
