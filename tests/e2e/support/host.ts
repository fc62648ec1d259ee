// A file host, as there are: well set up, carelessly set up, with every file packed beforehand, under a name of its own. It
// serves a copy of the finished site, whose files a test may change, from a port of its own, and may go away and come back.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer as createPlain, type IncomingMessage, type OutgoingHttpHeaders, type RequestListener } from "node:http";
import { createServer as createSecure } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { firstBuild } from "./builds.ts";

/** The name that the certificate of hosts with https is for. */
export const NAME = "portal.test";

export interface HostOptions {
  scheme?: "https" | "http";
  /** What it is called. A browser has to be told that every name but the first is this machine. */
  name?: string;
  /** The path the site stands under, with a slash at both ends. */
  under?: string;
  /** How many seconds browsers may keep every file without asking. */
  maxAge?: number;
  /** Types of endings that differ from the right ones; `null` sends none. */
  types?: Record<string, string | null>;
  /** Whether browsers are told to believe the types. */
  nosniff?: boolean;
  /** Sends the packed files that stand beside the others, and, where one does, never the plain file. */
  packed?: boolean;
}

/** The right types of the portal's files, by their endings. */
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Which file beside `file` to send to somebody who takes these codings. */
const packedFile = (file: string, request: IncomingMessage): { path: string; coding: string } => {
  const taken = String(request.headers["accept-encoding"] ?? "").split(",").map((coding) => coding.trim().split(";")[0]);
  for (const [coding, ending] of [["br", ".br"], ["gzip", ".gz"]] as const) {
    if (taken.includes(coding) && isFile(file + ending)) return { path: file + ending, coding };
  }
  return { path: file, coding: "" };
};

export class Host {
  readonly folder = mkdtempSync(join(tmpdir(), "ayumi-host-"));
  /** Asked for, by name, one after the other. */
  readonly asked: string[] = [];
  /** What was sent, by name: the coding, or an empty text for the plain file. */
  readonly sent = new Map<string, string>();
  /** Files that it has lost. */
  lost = /^$/;
  /** Called before every answer; a promise holds it back. */
  before: (name: string) => void | Promise<void> = () => {};
  private readonly options: Required<HostOptions>;
  private readonly server;
  private port = 0;

  private constructor(options: HostOptions) {
    this.options = { scheme: "http", name: "127.0.0.1", under: "/", maxAge: 0, types: {}, nosniff: false, packed: false, ...options };
    firstBuild(this.folder);
    const pem = readFileSync(new URL(`./${NAME}.pem`, import.meta.url));
    const answer: RequestListener = (request, response) => this.answer(request, response);
    this.server = this.options.scheme === "https" ? createSecure({ key: pem, cert: pem }, answer) : createPlain(answer);
  }

  static async start(options: HostOptions = {}): Promise<Host> {
    const host = new Host(options);
    await host.start();
    return host;
  }

  /** Where the portal opens. */
  get address(): string {
    const { scheme, name, under } = this.options;
    return `${scheme}://${name}:${this.port}${under}`;
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

  /** Changes a file of the content folder in place; with nothing given, deletes it. */
  edit(name: string, change?: (text: string) => string | Buffer): void {
    const file = join(this.folder, "static-data", name);
    if (change) writeFileSync(file, change(readFileSync(file, "utf8")));
    else rmSync(file);
  }

  async close(): Promise<void> {
    if (this.server.listening) await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async answer(...[request, response]: Parameters<RequestListener>): Promise<void> {
    const { under, packed } = this.options;
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const name = path.slice(under.length) || "index.html";
    this.asked.push(name);
    await this.before(name);
    const file = normalize(join(this.folder, name));
    const there = path.startsWith(under) && file.startsWith(this.folder) && !this.lost.test(name) && isFile(file);
    if (!there) return void response.writeHead(404).end("Not found.");
    const { path: chosen, coding } = packed ? packedFile(file, request) : { path: file, coding: "" };
    this.sent.set(name, coding);
    const headers = this.headers(file, chosen, coding);
    if (request.headers["if-none-match"] === headers.etag) return void response.writeHead(304, headers).end();
    response.writeHead(200, headers).end(readFileSync(chosen));
  }

  private headers(file: string, chosen: string, coding: string): OutgoingHttpHeaders {
    const { maxAge, types, nosniff } = this.options;
    const { mtime, mtimeMs } = statSync(chosen);
    const ending = extname(file);
    const type = types[ending] === undefined ? (TYPES[ending] ?? "application/octet-stream") : types[ending];
    return {
      "cache-control": maxAge ? `max-age=${maxAge}` : "no-cache",
      "last-modified": mtime.toUTCString(),
      etag: `"${mtimeMs}${coding}"`,
      ...(type ? { "content-type": type } : {}),
      ...(nosniff ? { "x-content-type-options": "nosniff" } : {}),
      ...(coding ? { "content-encoding": coding } : {}),
    };
  }
}
