import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A way to a server that can be cut. */
export interface Wire {
  readonly url: string;
  /** Breaks every connection, without a word to either end. */
  cut(): void;
  /** From now on connections are broken, and new ones too; or they stay open and nothing comes through. */
  fail(how: "down" | "silent"): void;
  mend(): void;
  close(): Promise<void>;
}

export async function openWire(url: string): Promise<Wire> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let failing: "down" | "silent" | undefined;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((near) => {
    if (failing === "down") {
      near.destroy();
      return;
    }
    const far = connect(Number(port || "5432"), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => sockets.delete(socket));
    }
    if (failing === undefined) near.pipe(far).pipe(near);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const through = new URL(url);
  through.hostname = "127.0.0.1";
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    cut,
    fail(how) {
      failing = how;
      if (how === "down") cut();
      else for (const socket of sockets) socket.unpipe();
    },
    mend() {
      failing = undefined;
      cut();
    },
    async close() {
      server.close();
      cut();
      await once(server, "close");
    },
  };
}
