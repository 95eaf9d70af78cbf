/** Works out the facts of a turn: who speaks (from the channel), in which language, what was said or pressed. */
import type { Activity, TurnContext } from "botbuilder";
import type { Actor } from "../../adapters/ports/guard.js";
import type { Identity, Speaker } from "../../adapters/ports/identity.js";
import { readSubmit } from "../../dialogs/kit/submit.js";
import { LONGEST_LIST, LONGEST_QUESTION, type TurnFacts } from "../../dialogs/kit/turn-facts.js";
import type { Memory } from "../../dialogs/root/memory.js";
import { typedButton } from "../../dialogs/root/offered.js";
import { type Language, languageOfLocale } from "../../knowledge/language.js";
import type { Matcher } from "../../knowledge/match.js";
import type { Audience } from "../../knowledge/topics.js";

export interface ReadTurnDeps {
  readonly identity: Identity;
  readonly matcher: Matcher;
  readonly defaultLanguage: Language;
  /** For clients that do not say where they are. */
  readonly timeZone: string;
  /** The sender's object id as the channel proved it. */
  readonly objectIdOf: (activity: Activity) => string | undefined;
  /** When the sender proved who they are, where the channel tells it. */
  readonly signedInAtOf?: ((activity: Activity) => Date | undefined) | undefined;
}

export async function readTurn(turn: TurnContext, memory: Memory, deps: ReadTurnDeps): Promise<TurnFacts> {
  const { activity } = turn;
  const objectId = deps.objectIdOf(activity);
  const speaker = await deps.identity.speaker({ objectId });
  const said = textOf(activity);
  const text = said.slice(0, LONGEST_QUESTION);
  const language = languageOf(text, activity, memory, speaker, deps);
  return {
    language,
    speaker,
    audience: audienceOf(speaker),
    actor: actorOf(activity, objectId, deps.signedInAtOf?.(activity)),
    timeZone: timeZoneOf(activity, deps.timeZone),
    text,
    long: said,
    cut: said.length > LONGEST_QUESTION,
    submit: submitOf(text, activity, memory),
  };
}

/** The value of an invoke or an event is no button, and may be a token. */
function submitOf(text: string, activity: Activity, memory: Memory): TurnFacts["submit"] {
  if (activity.type !== "message") return undefined;
  return text === "" ? readSubmit(activity.value) : typedButton(text, memory);
}

/** Without the mention of the bot, and without characters nobody can see. */
function textOf(activity: Activity): string {
  const mention = /<at\b[^>]{0,200}>[^<]{0,200}<\/at>/giu;
  return (activity.text ?? "")
    .slice(0, LONGEST_LIST)
    .replaceAll(mention, " ")
    .replaceAll(/\p{Cf}/gu, "")
    .trim();
}

/** Explicit wish > clear words > the talk so far > the client > the directory. A waiting question is not re-read. */
function languageOf(
  text: string,
  activity: Activity,
  memory: Memory,
  speaker: Speaker,
  deps: ReadTurnDeps,
): Language {
  if (memory.wish !== undefined) return memory.wish;
  const inFlow = (memory.dialog?.dialogStack.length ?? 0) > 0;
  if (text !== "" && !inFlow) {
    const hint = memory.language ?? languageOfLocale(activity.locale);
    const match = deps.matcher.match(text, hint === undefined ? {} : { language: hint });
    if (match.languageIsClear) memory.language = match.language;
  }
  const preferred = speaker.kind === "known" ? speaker.person.preferredLanguage : undefined;
  return (
    memory.language ??
    languageOfLocale(activity.locale) ??
    languageOfLocale(preferred) ??
    deps.defaultLanguage
  );
}

const HELP_DESK_ROLES = new Set([
  "Helpdesk Administrator",
  "Password Administrator",
  "Authentication Administrator",
]);

/** From roles, never from what somebody says of themselves. */
function audienceOf(speaker: Speaker): Audience {
  if (speaker.kind !== "known" || speaker.roles.length === 0) return "user";
  if (speaker.roles.some(({ name }) => name.endsWith("Administrator") && !HELP_DESK_ROLES.has(name)))
    return "admin";
  return speaker.roles.some(({ name }) => HELP_DESK_ROLES.has(name)) ? "helpdesk" : "user";
}

function actorOf(activity: Activity, objectId: string | undefined, signedInAt: Date | undefined): Actor {
  return {
    personId: objectId ?? "",
    conversationId: activity.conversation.id,
    personal: isPersonal(activity),
    ...(signedInAt && { signedInAt }),
  };
}

/** Teams always tells the kind of a conversation; other channels of ours are one to one unless they say otherwise. */
export function isPersonal({ conversation, channelId }: Activity): boolean {
  if (conversation.isGroup) return false;
  const kind: unknown = conversation.conversationType;
  return kind === "personal" || (kind === undefined && channelId !== "msteams");
}

function timeZoneOf({ localTimezone }: Activity, otherwise: string): string {
  if (localTimezone === undefined) return otherwise;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: localTimezone }).resolvedOptions().timeZone;
  } catch {
    return otherwise;
  }
}
