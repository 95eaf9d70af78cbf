import { createLog, type Log } from "../../bot/log.js";
import { createServer, type Access, type Mount, type WebServer } from "../../bot/web/server.js";

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly server: WebServer;
  /** Every line logged so far. */
  readonly logged: readonly string[];
  readonly log: Log;
}

/** The web server on a free loopback port, with a log that is kept. */
export async function startServer(
  mounts: readonly Mount[] | ((log: Log) => readonly Mount[]),
  access: Access = { mode: "local" },
): Promise<RunningServer> {
  const logged: string[] = [];
  const clock = { now: () => new Date(Date.UTC(2026, 10, 20)) };
  const log = createLog({ level: "debug", clock, write: (line) => logged.push(line) });
  const routes = typeof mounts === "function" ? mounts(log) : mounts;
  const server = createServer({ access, log, routes });
  const { port } = await server.listen(0, "127.0.0.1");
  return { url: `http://127.0.0.1:${port}`, port, server, logged, log };
}
