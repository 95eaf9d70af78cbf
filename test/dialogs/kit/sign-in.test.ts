import assert from "node:assert/strict";
import { type Activity, TestAdapter, type TurnContext } from "botbuilder";
import { DialogSet, DialogTurnStatus } from "botbuilder-dialogs";
import { defineFlow } from "../../../dialogs/kit/flow.js";
import { flowRef } from "../../../dialogs/kit/flow-ref.js";
import { createSignIn, type SignInDeps, waitsForSignIn } from "../../../dialogs/kit/sign-in.js";
import { rememberFacts } from "../../../dialogs/kit/turn-facts.js";
import {
  dialogStateAccessor,
  emptyMemory,
  readMemory,
  rememberMemory,
} from "../../../dialogs/root/memory.js";
import { standingClock } from "../../support/test-clock.js";

const MINUTE = 60_000;

/** A flow of two steps, the second of which says how the first ended, in a talk that is kept as JSON. */
function openTalk(deps: SignInDeps | undefined, language: "en" | "nl" = "en") {
  const signIn = createSignIn(deps);
  const flow = defineFlow<object, object, string>({
    ref: flowRef("flow"),
    questions: signIn.questions,
    steps: [
      async (step) => signIn.ask(step),
      async (step) => {
        const answer = JSON.stringify(step.answer ?? "nothing");
        await step.say(`${signIn.succeeded(step) ? "go" : "stop"} ${answer}`);
        return step.end("ended");
      },
    ],
  });
  const set = new DialogSet(dialogStateAccessor).add(flow.dialog);
  let document = JSON.stringify(emptyMemory());
  let waits = false;
  const adapter = new TestAdapter(async (turn: TurnContext) => {
    const memory = readMemory(JSON.parse(document)) ?? assert.fail("the talk cannot be read back");
    rememberMemory(turn, memory);
    const actor = { personId: "person", conversationId: "chat", personal: true };
    const text = turn.activity.text ?? "";
    rememberFacts(turn, {
      language,
      speaker: { kind: "unknown" },
      audience: "user",
      actor,
      timeZone: "UTC",
      text,
      long: text,
      cut: false,
      submit: undefined,
    });
    const dialogs = await set.createContext(turn);
    const { status } = await dialogs.continueDialog();
    if (status === DialogTurnStatus.empty) await dialogs.beginDialog(flow.id, {});
    waits = waitsForSignIn(dialogs);
    document = JSON.stringify(memory);
  });
  return {
    adapter,
    waits: () => waits,
    document: () => document,
    say: async (text: string): Promise<string> => {
      const before = adapter.activeQueue.length;
      await adapter.receiveActivity(text);
      return JSON.stringify(adapter.activeQueue.slice(before));
    },
    invoke: async (name: string, value: unknown) => {
      const before = adapter.activeQueue.length;
      const activity: Partial<Activity> = { type: "invoke", name, value };
      await adapter.receiveActivity(activity);
      return JSON.stringify(adapter.activeQueue.slice(before));
    },
  };
}

describe("the step that lets the asker sign in", () => {
  const faults: unknown[] = [];
  const clock = standingClock();
  const deps = (whose: SignInDeps["whose"] = () => "own"): SignInDeps => ({
    connectionName: "graph",
    whose,
    clock,
    onFault: (error) => void faults.push(error),
  });

  it("goes on at once where nobody has to sign in", async () => {
    assert.match(await openTalk(undefined).say("begin"), /go \\"nothing\\"|go/);
  });

  it("goes on at once where the person is signed in, and hands on no token", async () => {
    const talk = openTalk(deps());
    talk.adapter.addUserToken("graph", "test", "user1", "the-token");
    const said = await talk.say("begin");
    assert.match(said, /go .*signed-in/);
    assert.equal(said.includes("the-token"), false);
    assert.equal(talk.document().includes("the-token"), false);
  });

  it("asks whose the token is, of nobody but the asker", async () => {
    const asked: string[][] = [];
    const talk = openTalk(deps((...given) => (asked.push([...given]), "own")));
    talk.adapter.addUserToken("graph", "test", "user1", "the-token");
    await talk.say("begin");
    assert.deepEqual(asked, [["the-token", "person"]]);
  });

  it("ends without a sign-in where the token names nobody, and tells the operator", async () => {
    const before = faults.length;
    const talk = openTalk(deps(() => "unreadable"));
    talk.adapter.addUserToken("graph", "test", "user1", "the-token");
    assert.match(await talk.say("begin"), /sign-in service does not answer.*stop/);
    assert.equal(faults.length, before + 1);
    assert.equal(String(faults.at(-1)).includes("the-token"), false);
  });

  for (const { language, over } of [
    { language: "en", over: /10 minutes to sign in/ },
    { language: "nl", over: /10 minuten om je aan te melden/ },
  ] as const) {
    it(`waits ten minutes and no longer, whatever comes then (${language})`, async () => {
      for (const late of ["words", "123456"]) {
        const talk = openTalk(deps(), language);
        await talk.say("begin");
        assert.ok(talk.waits());
        clock.move(10 * MINUTE);
        await talk.say("words");
        assert.ok(talk.waits());
        clock.move(1);
        assert.match(await talk.say(late), over);
        assert.equal(talk.waits(), false);
      }
      const talk = openTalk(deps(), language);
      talk.adapter.addExchangeableToken("graph", "test", "user1", "client", "the-token");
      await talk.say("begin");
      clock.move(10 * MINUTE + 1);
      const said = await talk.invoke("signin/tokenExchange", {
        id: "1",
        connectionName: "graph",
        token: "client",
      });
      assert.match(said, over);
      assert.match(said, /stop/);
    });
  }

  it("keeps nothing of a token in the talk while it waits and after", async () => {
    const talk = openTalk(deps());
    talk.adapter.addExchangeableToken("graph", "test", "user1", "client-token", "the-token");
    await talk.say("begin");
    const waiting = talk.document();
    const said = await talk.invoke("signin/tokenExchange", {
      id: "1",
      connectionName: "graph",
      token: "client-token",
    });
    assert.match(said, /"status":200/);
    assert.match(said, /go .*signed-in/);
    for (const text of [waiting, talk.document()]) {
      assert.equal(text.includes("the-token"), false);
      assert.equal(text.includes("client-token"), false);
    }
  });
});
