/** The talk itself: a line in, the bot's turn out. The same for a person at a terminal and for a script. */
import type { LocalChannel } from "../../adapters/channel/local/local-channel.js";
import type { Conversation } from "../../adapters/channel/local/conversation.js";
import { type Press, viewOf } from "./terminal-view.js";

export interface ChatIo {
  write(text: string): void;
  noSuchButton(number: number): string;
  /** Shows the page behind a link in a way that fits here. */
  open(url: string): Promise<void>;
}

export interface ConversationLoop {
  /** The bot's first words. */
  begin(): Promise<void>;
  /** One line of the person; resolves when the bot has said all it has to say. */
  line(text: string): Promise<void>;
  /** Shows what the bot says by itself between the lines, and calls back after it; the result ends that. */
  listen(shown: () => void): () => void;
}

export function createConversationLoop(
  channel: LocalChannel,
  conversation: Conversation,
  io: ChatIo,
): ConversationLoop {
  let watermark: string | undefined;
  let presses: readonly Press[] = [];
  let inTurn = false;

  async function hear(): Promise<void> {
    await channel.idle(conversation);
    show([]);
  }

  /** Whether there was something new; `before` are buttons that can still be pressed. */
  function show(before: readonly Press[]): boolean {
    const set = channel.activitiesAfter(conversation, watermark);
    watermark = set.watermark;
    const view = viewOf(
      set.activities.filter(({ from }) => from.role === "bot"),
      before.length,
    );
    if (view.lines.length === 0) return false;
    presses = [...before, ...view.presses];
    io.write(`${view.lines.join("\n")}\n\n`);
    return true;
  }

  async function press(number: number): Promise<void> {
    const pressed = presses[number - 1];
    switch (pressed?.kind) {
      case undefined:
        io.write(`${io.noSuchButton(number)}\n\n`);
        return;
      case "open":
        return io.open(pressed.url);
      case "say":
        return say(pressed.text);
      case "submit":
        channel.receive(conversation, {
          type: "message",
          value: pressed.value,
          replyToId: pressed.replyToId,
          channelData: { postBack: true, pressed: pressed.title },
        });
        return hear();
    }
  }

  async function say(text: string): Promise<void> {
    channel.receive(conversation, { type: "message", text });
    await hear();
  }

  return {
    begin: hear,
    async line(text) {
      const button = /^#(\d{1,3})$/.exec(text.trim())?.[1];
      inTurn = true;
      try {
        await (button === undefined ? say(text) : press(Number(button)));
      } finally {
        inTurn = false;
      }
    },
    listen: (shown) =>
      channel.subscribe(conversation, watermark, {
        next: () => {
          // A turn shows what it said when it is over, with this among it.
          if (!inTurn && show(presses)) shown();
        },
        closed: () => undefined,
      }),
  };
}
