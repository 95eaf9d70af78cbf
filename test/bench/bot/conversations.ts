import { Agent, request } from "node:http";
import { listenOnLoopback } from "../../support/loopback.js";
import type { BotProcess } from "./bot-process.js";
import type { Question } from "./questions.js";

/** How one turn went. */
export interface Turn {
  /** From the first byte sent to the last byte of the answer; the bot has replied by then. */
  readonly ms: number;
  /** Activities that the bot sent, typing indicators included. */
  readonly sent: number;
  /** Whether a reply asks if the article helped: only articles do. */
  readonly article: boolean;
}

/** The channel's two sides: delivers what people say, and takes what the bots send. */
export interface Conversations {
  /** Rejects on any status but 200, when the bot did not reply, and after ten seconds. */
  ask(bot: BotProcess, conversation: string, question: Question): Promise<Turn>;
  close(): Promise<void>;
}

interface Heard {
  sent: number;
  replied: boolean;
  article: boolean;
}

const TURN_DEADLINE = 10_000;

export async function openConversations(): Promise<Conversations> {
  const heard = new Map<string, Heard>();
  const connector = await listenOnLoopback((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const conversation = /\/v3\/conversations\/([^/]+)\/activities/.exec(incoming.url ?? "")?.[1] ?? "";
      // Read as text: quotes inside a string are escaped, so these can only be fields.
      note(heard.get(decodeURIComponent(conversation)), Buffer.concat(chunks).toString());
      response.setHeader("Content-Type", "application/json");
      response.end('{"id":"reply"}');
    });
  });
  const agent = new Agent({ keepAlive: true, scheduling: "fifo" });
  let count = 0;

  return {
    async ask(bot, conversation, question) {
      const hears: Heard = { sent: 0, replied: false, article: false };
      heard.set(conversation, hears);
      count += 1;
      const body = JSON.stringify(messageOf(`m${count}`, conversation, question, connector.url));
      const begun = performance.now();
      const status = await post(`${bot.url}/api/messages`, body, agent).catch((error: unknown) => {
        throw new Error(`${bot.kind.name}: no answer to "${question.text}"`, { cause: error });
      });
      const ms = performance.now() - begun;
      heard.delete(conversation);
      if (status !== 200) throw new Error(`${bot.kind.name}: answered ${status} to "${question.text}"`);
      if (!hears.replied) throw new Error(`${bot.kind.name}: did not reply to "${question.text}"`);
      return { ms, sent: hears.sent, article: hears.article };
    },
    close: async () => {
      agent.destroy();
      await connector.close();
    },
  };
}

function note(hears: Heard | undefined, activity: string): void {
  if (hears === undefined) return;
  hears.sent += 1;
  hears.replied ||= !activity.includes('"type":"typing"');
  hears.article ||= activity.includes('"kind":"helped"');
}

function messageOf(id: string, conversation: string, { text, locale }: Question, serviceUrl: string): object {
  return {
    type: "message",
    id,
    timestamp: new Date().toISOString(),
    channelId: "emulator",
    serviceUrl,
    from: { id: `user-of-${conversation}`, name: "User" },
    recipient: { id: "bot", name: "Bot" },
    conversation: { id: conversation },
    text,
    textFormat: "plain",
    locale,
  };
}

function post(url: string, body: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
    const asked = request(url, { method: "POST", agent, headers, timeout: TURN_DEADLINE }, (response) => {
      response.on("error", reject);
      response.on("end", () => resolve(response.statusCode ?? 0));
      response.resume();
    });
    asked.on("timeout", () => asked.destroy(new Error(`no answer from ${url} within ${TURN_DEADLINE} ms`)));
    asked.on("error", reject);
    asked.end(body);
  });
}
