import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Log } from "../log.js";
import { knock, type Access } from "./front-door.js";

/** Takes over connections, such as websockets, under the paths it matches. */
export interface UpgradeHandler {
  readonly matches: (pathname: string) => boolean;
  readonly handle: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

export interface Upgrades {
  add(handler: UpgradeHandler): void;
  receive(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Ends every connection that was taken over. */
  closeAll(): void;
}

const REASONS = { 400: "Bad Request", 403: "Forbidden", 404: "Not Found" } as const;

/** Anybody may ask for an upgrade, before saying who they are: whatever they send, the process goes on. */
export function createUpgrades(access: Access, log: Log): Upgrades {
  const handlers: UpgradeHandler[] = [];
  const open = new Set<Duplex>();
  return {
    add: (handler) => void handlers.push(handler),
    receive(request, socket, head) {
      socket.on("error", () => socket.destroy());
      const door = knock(access, request, true);
      if (door.kind === "shut") return turnAway(socket, door.status);
      const handler = handlers.find(({ matches }) => matches(door.pathname));
      if (handler === undefined) return turnAway(socket, 404);
      open.add(socket);
      socket.once("close", () => open.delete(socket));
      try {
        handler.handle(request, socket, head);
      } catch (error) {
        log.error("upgrade-failed", { error });
        socket.destroy();
      }
    },
    closeAll() {
      for (const socket of open) socket.destroy();
    },
  };
}

function turnAway(socket: Duplex, status: keyof typeof REASONS): void {
  const answer = `HTTP/1.1 ${status} ${REASONS[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`;
  socket.end(answer, () => socket.destroy());
}
