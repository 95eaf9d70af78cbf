import type { Chat, ChatEvents } from "./chat.js";
import { type Composer, createComposer } from "./composer.js";
import type { Status } from "./connection.js";
import { type ConversationView, createConversationView } from "./conversation-view.js";
import { button, h } from "./dom.js";
import { texts } from "./texts.js";
import type { Activity } from "./wire.js";

export interface ChatView {
  readonly element: HTMLElement;
  readonly events: ChatEvents;
  focus(): void;
}

export interface ChatViewDeps {
  /** The chat whose session is shown; it may be made after the view. */
  readonly chat: () => Chat;
  readonly onStartAgain: () => void;
  readonly onBotSpoke: () => void;
}

/** The conversation, what is wrong with the connection, and the message box. */
export function createChatView(session: ReturnType<Chat["session"]>, deps: ChatViewDeps): ChatView {
  const { language } = session;
  const { connection } = texts[language];
  const { chat } = deps;
  const notice = h("div", { class: "notice", role: "status", "data-testid": "notice", hidden: true });
  let latest: readonly Activity[] = session.activities;

  const conversation: ConversationView = createConversationView({
    language,
    onSay: (said) => chat().say(said),
    pressedOn: (activityId) => latest.find((one) => pressedOn(one, activityId))?.channelData?.pressed,
  });
  const composer: Composer = createComposer({
    language,
    draft: session.draft,
    onDraft: (draft) => chat().change({ draft }),
    onSend: (text) => chat().say({ type: "message", text }),
  });

  const showStatus = (status: Status) => {
    const over = status === "ended" || status === "expired";
    notice.hidden = status === "online";
    notice.className = `notice ${status}`;
    notice.replaceChildren(status === "online" ? "" : connection[status]);
    if (over) notice.append(" ", button(texts[language].startAgain, { class: "link" }, deps.onStartAgain));
    composer.enable(!over);
  };

  const events: ChatEvents = {
    onActivity(activity) {
      latest = chat().session().activities;
      conversation.show(activity);
      if (activity.from.role === "bot") deps.onBotSpoke();
    },
    onOwn(said, delivery) {
      if (said.type === "message") conversation.showOwn(said, delivery, () => chat().again(said));
    },
    onStatus: showStatus,
    onWaiting: (waiting) => conversation.typing(waiting),
  };

  conversation.restoring(true);
  for (const activity of session.activities) conversation.show(activity);
  for (const said of session.outbox) conversation.showOwn(said, "failed", () => chat().again(said));
  conversation.restoring(false);

  const element = h("div", { class: "chat", "data-testid": "chat" });
  element.append(conversation.element, notice, composer.element);
  return { element, events, focus: () => composer.focus() };
}

function pressedOn({ from, replyToId }: Activity, activityId: string): boolean {
  return from.role === "user" && replyToId === activityId;
}
