/** What can still be done when the conversation's memory cannot be had: answer from the articles, and say so. */
import type { TurnContext } from "botbuilder";
import type { Knowledge } from "../../knowledge/article.js";
import type { Localized } from "../../knowledge/language.js";
import type { Matcher } from "../../knowledge/match.js";
import { tellsSecret } from "../../knowledge/told-secret.js";
import { interruptIn } from "../kit/interrupt.js";
import { activityFor, type Button, type Message } from "../kit/message.js";
import { factsOf, type TurnFacts } from "../kit/turn-facts.js";
import { answerMessage } from "./answer.js";
import { texts } from "./texts.js";

export interface WithoutMemoryDeps {
  readonly knowledge: Knowledge;
  readonly matcher: Matcher;
  readonly helpDesk: Localized<string>;
  /** Topics that a flow does something for; here their article has to do. */
  readonly isFlow: (topic: string) => boolean;
}

/** Nothing here waits for an answer, begins a flow or changes anything. */
export function createWithoutMemory(deps: WithoutMemoryDeps): (turn: TurnContext) => Promise<void> {
  return async (turn) => {
    const facts = factsOf(turn);
    const message = messageFor(facts, deps);
    await turn.sendActivity(activityFor(message));
  };
}

function messageFor(facts: TurnFacts, deps: WithoutMemoryDeps): Message {
  const t = texts[facts.language];
  const { submit, text } = facts;
  if (submit !== undefined) return pressed(submit, facts, deps);
  if (tellsSecret(text)) return { text: t.secretTold };
  const interrupt = interruptIn(text);
  if (interrupt?.kind === "person") return { text: t.person(deps.helpDesk[facts.language]) };
  if (text === "" || interrupt !== undefined) return nothingPossible(facts, deps);
  const match = deps.matcher.match(text, { language: facts.language, audience: facts.audience });
  switch (match.kind) {
    case "sure":
      return article(match.topic.id, facts, deps);
    case "choose":
      return { text: `${t.noMemory}\n\n${t.choose}`, buttons: choices(match.topics, facts, deps) };
    case "lost":
      return nothingPossible(facts, deps);
  }
}

function pressed(
  submit: NonNullable<TurnFacts["submit"]>,
  facts: TurnFacts,
  deps: WithoutMemoryDeps,
): Message {
  const t = texts[facts.language];
  if (submit === "broken") return { text: t.staleButton };
  switch (submit.kind) {
    case "topic":
    case "article":
      return article(submit.topic, facts, deps);
    case "person":
      return { text: t.person(deps.helpDesk[facts.language]) };
    case "helped":
      return { text: submit.value === "yes" ? t.thanks : t.notHelped(deps.helpDesk[facts.language]) };
    case "answer":
    case "confirm":
    case "go-on":
    case "approval":
    case "approved":
    case "stop-batch":
    case "case":
      return { text: `${t.noMemory}\n\n${t.buttonDidNothing}` };
  }
}

function article(topic: string, facts: TurnFacts, deps: WithoutMemoryDeps): Message {
  const answer = deps.knowledge.answer(topic, facts.language, facts.audience);
  if (answer === undefined) return nothingPossible(facts, deps);
  const message = answerMessage(answer);
  return deps.isFlow(topic)
    ? { ...message, text: `${texts[facts.language].noMemory}\n\n${message.text}` }
    : message;
}

function nothingPossible(facts: TurnFacts, deps: WithoutMemoryDeps): Message {
  const t = texts[facts.language];
  return { text: `${t.noMemory}\n\n${t.person(deps.helpDesk[facts.language])}` };
}

function choices(
  topics: readonly { readonly id: string }[],
  { language }: TurnFacts,
  { knowledge }: WithoutMemoryDeps,
): readonly Button[] {
  return topics.map(({ id }) => ({
    title: knowledge.title(id, language) ?? id,
    submit: { kind: "article", topic: id },
  }));
}
