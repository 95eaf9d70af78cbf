/** One turn of the talk: interrupts, the flow that waits, else the topic a person means. */
import type { TurnContext } from "botbuilder";
import { DialogSet, type DialogTurnResult, DialogTurnStatus } from "botbuilder-dialogs";
import type { Match } from "../../knowledge/match.js";
import { tellsSecret } from "../../knowledge/told-secret.js";
import { noteTried } from "../hand-off/said.js";
import { interruptIn } from "../kit/interrupt.js";
import type { Submit } from "../kit/submit.js";
import { LONGEST_QUESTION } from "../kit/turn-facts.js";
import { answerMessage, didItHelp } from "./answer.js";
import { anotherTopic } from "./another-topic.js";
import { answerToAwaited, isForTheFlow, optionsKept } from "./awaited.js";
import { offerOthers, takenNow, whichTopic } from "./choices.js";
import { createFeedback } from "./feedback.js";
import { readsLists } from "./flow-entry.js";
import { beginAbove } from "./unasked-buttons.js";
import { createFlowOptions } from "./flow-options.js";
import { interrupted, stopFlow, stoppedWhatRuns } from "./interrupted.js";
import { heardSignIn } from "./heard-sign-in.js";
import { noteEnd } from "./note-end.js";
import { isKnownStack } from "./known-stack.js";
import { dialogStateAccessor } from "./memory.js";
import { listenToOffers } from "./offered.js";
import { smallTalk } from "./small-talk.js";
import { offerSwitch, type SwitchOffer, switchAnswer, takeOffer } from "./switch-offer.js";
import { openTalk, type Talk } from "./talk.js";
import type { Root, RootDeps } from "./root.js";
import { texts } from "./texts.js";
import { welcome } from "./welcome.js";
import { createWithoutMemory } from "./without-memory.js";

export type { Root } from "./root.js";

export function createRoot(deps: RootDeps): Root {
  const set = new DialogSet(dialogStateAccessor);
  for (const { dialog } of [...deps.flows.map(({ flow }) => flow), ...deps.unasked.flows]) set.add(dialog);

  const options = createFlowOptions(deps.flows);
  const feedback = createFeedback(deps);
  const talkOf = (turn: TurnContext) => openTalk(set, turn);
  const entryOf = (topic: string) => deps.flows.find((flow) => flow.topic === topic);

  async function listening(turn: TurnContext, act: (talk: Talk) => Promise<void>): Promise<void> {
    const talk = await talkOf(turn);
    deps.handOff.listen(talk);
    listenToOffers(talk);
    await act(talk);
    await deps.handOff.afterTurn(talk);
  }

  async function heard(talk: Talk, turn: TurnContext): Promise<void> {
    const { facts } = talk;
    const t = texts[facts.language];
    const offer = takeOffer(talk.memory);
    if (facts.cut && !readsLists(deps.flows, talk.memory.topic))
      await talk.say(t.questionCut(LONGEST_QUESTION));
    if (tellsSecret(facts.long)) {
      await talk.say(t.secretTold);
      return talk.dialogs.repromptDialog();
    }
    if (facts.submit !== undefined && facts.submit !== "broken" && facts.submit.kind === "confirm") {
      await deps.onConfirmPressed(facts, facts.submit.action);
    }
    const interrupt = facts.submit === undefined ? interruptIn(facts.text) : undefined;
    if (interrupt?.kind === "cancel" && (await stoppedWhatRuns(talk, deps.unasked))) return;
    const inFlow = talk.dialogs.activeDialog !== undefined;
    // One step back is the flow's own affair; back from an offer is to the question that waits.
    const goesBack = interrupt?.kind === "back" && inFlow;
    if (interrupt !== undefined && !goesBack) return interrupted(talk, interrupt, deps.handOff);
    if (facts.submit === undefined && (await deps.handOff.command(talk)))
      return talk.dialogs.repromptDialog();
    const answer =
      facts.submit ?? (offer && (goesBack ? { kind: "go-on" as const } : switchAnswer(offer, facts.text)));
    if (inFlow && isForTheFlow(answer)) return inTheFlow(talk, offer);
    if (answer !== undefined) return pressed(talk, answer, offer);
    if (facts.text === "") return talk.say(turn.activity.attachments?.length ? t.attachment : t.emptyMessage);
    const awaited = answerToAwaited(talk.memory, facts);
    if (awaited !== undefined) return pressed(talk, awaited);
    delete talk.memory.awaiting;
    return matched(
      talk,
      deps.matcher.match(facts.text, { language: facts.language, audience: facts.audience }),
    );
  }

  async function inTheFlow(talk: Talk, offer: SwitchOffer | undefined): Promise<void> {
    const { facts } = talk;
    const heardAnother = anotherTopic(talk, deps.matcher);
    const result = await talk.dialogs.continueDialog();
    const another = heardAnother();
    if (another === undefined) return ended(talk, result);
    // Said once more after it was offered, it is wanted.
    if (!another.holdsOn || another.topic === offer?.topic) return switchTo(talk, another.topic);
    return offerSwitch(talk, another, options.of(another.topic, facts.text), deps.knowledge);
  }

  async function pressed(talk: Talk, submit: Submit | "broken", offer?: SwitchOffer): Promise<void> {
    const t = texts[talk.facts.language];
    if (submit === "broken") return talk.say(t.staleButton);
    switch (submit.kind) {
      case "topic":
        return begin(talk, submit.topic, optionsKept(talk.memory.awaiting ?? offer, submit.topic));
      case "article":
        await stopFlow(talk);
        return showArticle(talk, submit.topic);
      case "helped":
        return feedback(talk, submit.topic, submit.value);
      case "person":
        return interrupted(talk, { kind: "person" }, deps.handOff);
      case "case": {
        const topic = await deps.handOff.pressed(talk, submit);
        return topic === undefined ? talk.dialogs.repromptDialog() : begin(talk, topic, {});
      }
      case "approval":
      case "approved":
      case "stop-batch": {
        const begun = await deps.unasked.pressed(talk.facts, submit, talk.say);
        // A flow that was waiting goes on waiting, and its question stands at the bottom again.
        return begun === undefined
          ? talk.dialogs.repromptDialog()
          : ended(talk, await beginAbove(talk, begun));
      }
      case "go-on":
        if (talk.dialogs.activeDialog === undefined) return talk.say(t.staleButton);
        return talk.dialogs.repromptDialog();
      case "answer":
      case "confirm":
        return talk.say(t.staleButton);
    }
  }

  async function matched(talk: Talk, match: Match): Promise<void> {
    const { facts, memory } = talk;
    switch (match.kind) {
      case "sure":
        await offerOthers(talk, match.others, deps.knowledge);
        return begin(talk, match.topic.id, options.of(match.topic.id, facts.text));
      case "choose": {
        // Asked twice which one it is, and still not clear: a person, and no third list.
        if (memory.unanswered > 1) return lost(talk);
        memory.unanswered += 1;
        const topics = match.topics.map(({ id }) => id);
        memory.awaiting = { kind: "choice", topics, options: options.ofEach(topics, facts.text) };
        return talk.say(whichTopic(topics, deps.knowledge, facts.language));
      }
      case "lost":
        deps.onUnanswered(facts);
        return lost(talk);
    }
  }

  async function lost(talk: Talk): Promise<void> {
    const { facts, memory, say } = talk;
    const t = texts[facts.language];
    memory.unanswered += 1;
    if (await deps.handOff.withoutLuck(talk, {})) return;
    await say({
      text: memory.unanswered > 1 ? t.lostAgain(deps.helpDesk[facts.language]) : t.lost,
      buttons: [{ title: t.askPerson, submit: { kind: "person" } }],
      suggestions: t.suggestions[facts.audience],
    });
  }

  /** Something new in the middle of a flow: taken at once, with a way back. */
  async function switchTo(talk: Talk, topic: string): Promise<void> {
    const { facts, memory, say } = talk;
    await say(takenNow(memory.topic, deps.knowledge, facts.language));
    return begin(talk, topic, options.of(topic, facts.text));
  }

  async function begin(talk: Talk, topic: string, given: object): Promise<void> {
    await stopFlow(talk);
    talk.memory.unanswered = 0;
    if (topic === "talk-to-human") return interrupted(talk, { kind: "person" }, deps.handOff);
    if (topic !== "chitchat") noteTried(talk.memory, topic);
    const entry = entryOf(topic);
    if (entry === undefined) return showArticle(talk, topic);
    talk.memory.topic = topic;
    return ended(talk, await talk.dialogs.beginDialog(entry.flow.id, given));
  }

  async function showArticle(talk: Talk, topic: string): Promise<void> {
    const { facts, memory } = talk;
    const answer = deps.knowledge.answer(topic, facts.language, facts.audience);
    if (answer === undefined) return lost(talk);
    if (topic === "chitchat") return talk.say(smallTalk(answer, facts));
    memory.awaiting = { kind: "helped", topic };
    return talk.say(answerMessage(answer));
  }

  async function ended(talk: Talk, result: DialogTurnResult): Promise<void> {
    const { memory, facts } = talk;
    if (result.status !== DialogTurnStatus.complete) return;
    const topic = memory.topic ?? "";
    delete memory.topic;
    const entry = entryOf(topic);
    const after = entry?.after(result.result) ?? "nothing";
    noteEnd(memory, topic, after);
    if (typeof after === "object" && "begin" in after) return begin(talk, after.begin, {});
    if (typeof after === "object") return deps.handOff.toPerson(talk, { topic, ...after.person });
    switch (after) {
      case "ask-whether-it-helped":
        memory.awaiting = { kind: "helped", topic };
        return talk.say(didItHelp(topic, facts.language));
      case "show-the-article":
        return showArticle(talk, topic);
      case "nothing":
        return;
    }
  }

  return {
    message: (turn) => listening(turn, (talk) => heard(talk, turn)),
    signIn: (turn, repeated) =>
      listening(turn, async (talk) => ended(talk, await heardSignIn(talk, repeated))),
    canGoOn: (memory) => isKnownStack(memory.dialog, (id) => set.find(id)),
    withoutMemory: createWithoutMemory({ ...deps, isFlow: (topic) => entryOf(topic) !== undefined }),
    welcome: async (turn) => welcome(await talkOf(turn)),
    handOffEvent: async (turn, name, value) => deps.handOff[name](await talkOf(turn), value),
    chooseLanguage: async (turn, language) =>
      interrupted(await talkOf(turn), { kind: "language", language }, deps.handOff),
  };
}
