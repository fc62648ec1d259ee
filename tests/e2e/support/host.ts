import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { firstBuild } from "./builds.ts";
import { TYPES } from "./types.ts";

/** A copy of the finished site on a file host of its own, whose files a test may edit. */
export interface Host {
  address: string;
  /** Changes a file of the content folder in place; with nothing given, deletes it. */
  edit(name: string, change?: (text: string) => string | Buffer): void;
  close(): Promise<void>;
}

/** As careless a host as there is: it lets browsers keep every file for a day, and says when it last changed. */
export const startHost = async (): Promise<Host> => {
  const folder = mkdtempSync(join(tmpdir(), "ayumi-dist-"));
  firstBuild(folder);
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const file = join(folder, name.endsWith("/") ? `${name}index.html` : name);
    if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end("Not found.");
    const { mtime } = statSync(file);
    const headers = {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "cache-control": "max-age=86400",
      "last-modified": mtime.toUTCString(),
      etag: `"${mtime.getTime()}"`,
    };
    if (request.headers["if-none-match"] === headers.etag) return void response.writeHead(304, headers).end();
    response.writeHead(200, headers).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    edit: (name, change) => {
      const file = join(folder, "static-data", name);
      if (change) writeFileSync(file, change(readFileSync(file, "utf8")));
      else rmSync(file);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
