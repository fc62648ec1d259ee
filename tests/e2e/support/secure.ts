import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer as createPlain } from "node:http";
import { createServer as createSecure } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";
import { firstBuild } from "./builds.ts";
import { TYPES } from "./types.ts";

/** A made-up name, so that a browser does not take plain http for safe as it does on 127.0.0.1. */
const NAME = "portal.test";

/** A file host with a real name, whose files a test may change and which may go away and come back. */
export class SecureHost {
  readonly folder = mkdtempSync(join(tmpdir(), "ayumi-host-"));
  /** Asked for since the last look, by name. */
  readonly asked: string[] = [];
  /** Files that it has lost. */
  lost = /^$/;
  /** Called before every answer; a promise holds it back. */
  before: (name: string) => void | Promise<void> = () => {};
  private readonly server;
  private port = 0;

  constructor(private readonly scheme: "https" | "http" = "https", private readonly maxAge = 0) {
    firstBuild(this.folder);
    const pem = readFileSync(new URL(`./${NAME}.pem`, import.meta.url));
    const answer: Parameters<typeof createPlain>[1] = async (request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
      // Under a path, as on most intranets.
      const name = path.replace(/^\/career\//, "") || "index.html";
      this.asked.push(name);
      await this.before(name);
      const file = join(this.folder, name);
      const there = path.startsWith("/career/") && !this.lost.test(name) && existsSync(file) && statSync(file).isFile();
      if (!there) return void response.writeHead(404).end("Not found.");
      const etag = `"${statSync(file).mtimeMs}"`;
      const headers = {
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        "cache-control": this.maxAge ? `max-age=${this.maxAge}` : "no-cache",
        etag,
      };
      if (request.headers["if-none-match"] === etag) return void response.writeHead(304, headers).end();
      response.writeHead(200, headers).end(readFileSync(file));
    };
    this.server = scheme === "https" ? createSecure({ key: pem, cert: pem }, answer) : createPlain(answer);
  }

  get address(): string {
    return `${this.scheme}://${NAME}:${this.port}/career/`;
  }

  /** Goes on where it was before it stopped. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.port, "127.0.0.1", resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Is gone: nobody answers. */
  async stop(): Promise<void> {
    const stopped = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await stopped;
  }

  /** Puts another build in the place of the one that is there. */
  deploy(build: (folder: string) => void): void {
    rmSync(this.folder, { recursive: true });
    build(this.folder);
  }

  /** Changes a content file in place. */
  edit(name: string, change: (text: string) => string): void {
    const file = join(this.folder, "static-data", name);
    writeFileSync(file, change(readFileSync(file, "utf8")));
  }

  async close(): Promise<void> {
    if (this.server.listening) await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A browser that finds the host under its name and takes its certificate, with a profile of its own. */
export const startBrowser = async (): Promise<{ context: BrowserContext; close(): Promise<void> }> => {
  const profile = mkdtempSync(join(tmpdir(), "ayumi-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.AYUMI_CHROMIUM || undefined,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--host-resolver-rules=MAP ${NAME} 127.0.0.1`,
      "--ignore-certificate-errors",
      "--disable-background-networking",
      "--no-first-run",
    ],
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    serviceWorkers: "allow",
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
