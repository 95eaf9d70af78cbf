import { randomBytes } from "node:crypto";
import type { LocalSpeaker } from "../../adapters/channel/local/conversation.js";
import type { LocalChannel } from "../../adapters/channel/local/local-channel.js";
import { createTokens, type Tokens } from "../../adapters/channel/local/tokens.js";
import type { Speakers } from "../../bot/web/direct-line/admission.js";
import { createLog } from "../../bot/log.js";
import { mountDirectLine } from "../../bot/web/direct-line.js";
import { createServer, type Mount } from "../../bot/web/server.js";
import { createTestChannel, echo } from "./local-channel.js";
import { createSettableClock, type SettableClock } from "./settable-clock.js";

export const SANDRA: LocalSpeaker = {
  userId: "11111111-1111-4111-8111-111111111111",
  userName: "Sandra de Vries",
  locale: "nl-NL",
};

export interface LocalSite {
  /** Such as `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly port: number;
  readonly channel: LocalChannel;
  readonly tokens: Tokens;
  readonly clock: SettableClock;
  /** Everything that was logged as a warning or worse. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

export interface LocalSiteOptions {
  readonly channel?: LocalChannel;
  readonly key?: Uint8Array;
  readonly port?: number;
  readonly speakers?: Speakers;
  readonly heartbeatMs?: number;
  readonly routes?: (parts: { readonly tokens: Tokens; readonly speakers: Speakers }) => readonly Mount[];
}

/** A web server on loopback with Direct Line over a local channel, as local mode has it. */
export async function openLocalSite(options: LocalSiteOptions = {}): Promise<LocalSite> {
  const clock = createSettableClock();
  const channel = options.channel ?? createTestChannel(echo, { clock });
  const tokens = createTokens({ key: options.key ?? randomBytes(32), clock });
  const logged: string[] = [];
  const log = createLog({ level: "warn", write: (line) => void logged.push(line), clock });
  const speakers = options.speakers ?? ((id) => Promise.resolve(id === SANDRA.userId ? SANDRA : undefined));
  const directLine = mountDirectLine({
    channel,
    tokens,
    speakers,
    log,
    ...(options.heartbeatMs === undefined ? {} : { heartbeatMs: options.heartbeatMs }),
  });
  const server = createServer({
    access: { mode: "local" },
    log,
    routes: [directLine.mount, ...(options.routes?.({ tokens, speakers }) ?? [])],
  });
  server.onUpgrade(directLine.upgrade);
  const { port } = await server.listen(options.port ?? 0, "127.0.0.1");
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    channel,
    tokens,
    clock,
    logged,
    close: () => server.close(),
  };
}
