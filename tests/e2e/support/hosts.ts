// File hosts as there are: well set up, carelessly set up, and with every file packed beforehand. Each serves the finished
// site in dist/ from a port of its own.
import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { TYPES } from "./types.ts";

const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));

export interface HostOptions {
  /** The path the site stands under, with a slash at both ends. */
  under?: string;
  /** Types of endings that differ from the right ones; `null` sends none. */
  types?: Record<string, string | null>;
  /** Whether browsers are told to believe the types. */
  nosniff?: boolean;
  /** Sends the packed files that stand beside the others, and, where one does, never the plain file. */
  packed?: boolean;
}

export interface RunningHost {
  /** Where the portal opens, under the name of this machine or another. */
  address(name?: string): string;
  /** What was sent, by path: the coding, or an empty text for the plain file. */
  readonly sent: Map<string, string>;
  close(): Promise<void>;
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Which file beside `file` to send to somebody who takes these codings. */
const packedFile = (file: string, request: IncomingMessage): { path: string; coding: string } => {
  const taken = String(request.headers["accept-encoding"] ?? "").split(",").map((coding) => coding.trim().split(";")[0]);
  for (const [coding, ending] of [["br", ".br"], ["gzip", ".gz"]] as const) {
    if (taken.includes(coding) && isFile(file + ending)) return { path: file + ending, coding };
  }
  return { path: file, coding: "" };
};

export const startSite = async ({ under = "/", types = {}, nosniff = false, packed = false }: HostOptions = {}): Promise<RunningHost> => {
  const sent = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const name = path.slice(under.length) || "index.html";
    const file = normalize(join(DIST, name));
    if (!path.startsWith(under) || !file.startsWith(DIST) || !isFile(file)) return void response.writeHead(404).end("Not found.");
    const { path: chosen, coding } = packed ? packedFile(file, request) : { path: file, coding: "" };
    const type = types[extname(file)] === undefined ? TYPES[extname(file)] : types[extname(file)];
    const headers: OutgoingHttpHeaders = { "cache-control": "no-cache" };
    if (type) headers["content-type"] = type;
    if (nosniff) headers["x-content-type-options"] = "nosniff";
    if (coding) headers["content-encoding"] = coding;
    sent.set(name, coding);
    response.writeHead(200, headers).end(readFileSync(chosen));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (name = "127.0.0.1") => `http://${name}:${port}${under}`,
    sent,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
