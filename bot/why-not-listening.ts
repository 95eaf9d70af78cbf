import type { Config } from "./config.js";

/** For the person who starts the process. */
export function whyNotListening(error: unknown, { port, host }: Pick<Config, "port" | "host">): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "no code";
  return code === "EADDRINUSE"
    ? `Port ${port} is taken, perhaps by this bot in another window. Set PORT to another number, or to 0 for any free one.`
    : `${host}:${port} cannot be listened on (${code}). Set HOST and PORT to an address of this machine.`;
}
