import { showBar } from "./bar.js";
import { type Chat, createChat } from "./chat.js";
import { type ChatView, createChatView } from "./chat-view.js";
import { type Access, startConversation } from "./direct-line.js";
import { button, byId, h } from "./dom.js";
import { peopleView } from "./people-view.js";
import { forgetSession, loadSession, saveSession, type Session } from "./session.js";
import { createTenantView, type TenantMemory, type TenantView } from "./tenant-view.js";
import { type Language, LANGUAGES, LOCALES, texts } from "./texts.js";
import { applyTheme } from "./theme.js";
import type { Activity, PersonCard } from "./wire.js";

const main = byId("main");
const panel = byId("tenant");
const WIDE = matchMedia("(min-width: 70rem)");
/** Several messages in a row ask for one look at the tenant. */
const LOOK_AFTER_MS = 250;

let language: Language = navigator.language.toLowerCase().startsWith("nl") ? "nl" : "en";
let chat: Chat | undefined;
let view: ChatView | undefined;
let tenant: TenantView | undefined;
let memory: TenantMemory = { before: new Map(), told: new Map() };
let tenantOpen = WIDE.matches;
let look = 0;

applyTheme();
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  applyTheme();
  bar();
});

function bar(): void {
  showBar({
    language,
    person: chat?.session().person,
    tenantOpen,
    onLanguage: switchLanguage,
    onTenant: toggleTenant,
    onStartAgain: () => void startAgain(),
    onChangePerson: changePerson,
  });
  panel.hidden = chat === undefined || !tenantOpen;
}

async function people(): Promise<readonly PersonCard[] | undefined> {
  const answer = await fetch("/people", { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
  return answer?.ok === true ? ((await answer.json()) as readonly PersonCard[]) : undefined;
}

async function showStart(): Promise<void> {
  bar();
  const found = await people();
  if (chat !== undefined) return;
  const { start } = texts[language];
  const again = () => void showStart();
  main.replaceChildren(
    found === undefined
      ? h("div", { class: "start" }, h("p", { role: "alert" }, start.failed), button(start.retry, {}, again))
      : peopleView(found, language, (person) => void begin(person, person.language)),
  );
}

/** `spoken` is the language to begin in: the person's own, or the one that was chosen last. */
async function begin(person: PersonCard, spoken: Language): Promise<void> {
  const access = await startConversation(person, LOCALES[spoken]);
  if (access.kind !== "ok") {
    const trouble = h("p", { role: "alert", class: "notice offline" }, texts[language].connection.failed);
    main.querySelector(".notice")?.remove();
    main.prepend(trouble);
    return;
  }
  language = spoken;
  const { conversationId, token } = access.value;
  memory = { before: new Map(), told: new Map() };
  const session = {
    person,
    language,
    conversationId,
    token,
    watermark: "",
    activities: [],
    outbox: [],
    draft: "",
  };
  saveSession(session);
  open(session, access.value);
}

function open(session: Session, access?: Access): void {
  chat?.leave();
  language = session.language;
  show(session);
  chat = createChat(session, access, {
    onActivity(activity) {
      view?.events.onActivity(activity);
      followTalk(activity);
    },
    onOwn: (said, delivery) => view?.events.onOwn(said, delivery),
    onStatus: (status) => view?.events.onStatus(status),
    onWaiting: (waiting) => view?.events.onWaiting(waiting),
  });
  bar();
  void lookAtTenant();
}

function show(session: Session): void {
  view = createChatView(session, {
    chat: () => chat ?? never(),
    onStartAgain: () => void startAgain(),
    onBotSpoke() {
      clearTimeout(look);
      look = window.setTimeout(() => void lookAtTenant(), LOOK_AFTER_MS);
    },
  });
  main.replaceChildren(view.element);
  tenant = createTenantView(panel, language, memory, toggleTenant);
  view.focus();
}

function never(): never {
  throw new Error("the chat is made right after its view");
}

async function lookAtTenant(): Promise<void> {
  const found = await people();
  if (found !== undefined) tenant?.show(found);
}

function toggleTenant(): void {
  tenantOpen = !tenantOpen;
  bar();
  if (tenantOpen && !WIDE.matches) panel.querySelector("button")?.focus();
  else document.querySelector<HTMLElement>("[data-testid=tenant-toggle]")?.focus();
}

function switchLanguage(wish: Language): void {
  language = wish;
  if (chat === undefined) return void showStart();
  chat.change({ language });
  show(chat.session());
  bar();
  void lookAtTenant();
  // The bot hears of the wish; what was said stays as it is.
  chat.say({ type: "event", name: "language", value: wish });
}

/** Whoever begins to speak Dutch has the page in Dutch too. */
function followTalk({ from, locale }: Activity): void {
  const spoken = LANGUAGES.find((one) => locale?.startsWith(one) === true);
  if (chat === undefined || from.role !== "bot" || spoken === undefined || spoken === language) return;
  language = spoken;
  chat.change({ language });
  show(chat.session());
  bar();
  void lookAtTenant();
}

async function startAgain(): Promise<void> {
  if (chat === undefined) return;
  const { person } = chat.session();
  chat.end();
  await begin(person, language);
}

function changePerson(): void {
  chat?.end();
  chat = undefined;
  view = undefined;
  forgetSession();
  void showStart().then(() => main.querySelector("h1")?.focus());
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented || chat === undefined) return;
  if (tenantOpen && !WIDE.matches) toggleTenant();
  view?.focus();
});
byId("skip").addEventListener("click", (event) => {
  event.preventDefault();
  if (view === undefined) main.querySelector("input")?.focus();
  else view.focus();
});
for (const sign of ["online", "focus"]) window.addEventListener(sign, () => chat?.hurry());

const session = loadSession();
if (session === undefined) void showStart();
else open(session);
