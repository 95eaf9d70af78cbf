import assert from "node:assert/strict";
import { type ConversationReference, type TurnContext, TurnContext as Turn } from "botbuilder";
import { referenceToKeep } from "../../../../adapters/channel/kept-reference.js";
import { createTestChannel } from "../../../support/local-channel.js";

const SANDRA = { userId: "11111111-1111-4111-8111-111111111111", userName: "Sandra" };

/** Runs one turn of a fresh conversation and gives all that its client can read. */
async function transcriptOf(logic: (turn: TurnContext) => Promise<void>) {
  const channel = createTestChannel(async (turn) => {
    if (turn.activity.type === "message") await logic(turn);
  });
  const conversation = channel.open(SANDRA);
  channel.receive(conversation, { type: "message", text: "go" });
  await channel.idle(conversation);
  return channel.activitiesAfter(conversation).activities.slice(1);
}

describe("the local channel's adapter", () => {
  it("passes typing through, and keeps traces and invoke responses to itself", async () => {
    const types: string[] = [];
    const channel = createTestChannel(async (turn) => {
      if (turn.activity.type !== "message") return;
      const sent = [
        { type: "typing" },
        { type: "trace" },
        { type: "invokeResponse" },
        { type: "delay", value: 1 },
      ];
      const responses = await turn.sendActivities(sent);
      assert.equal(new Set(responses.map((response) => response.id)).size, 4);
    });
    const conversation = channel.open(SANDRA);
    channel.subscribe(conversation, undefined, {
      next: (set) => types.push(...set.activities.map((activity) => activity.type)),
      closed: () => undefined,
    });
    channel.receive(conversation, { type: "message", text: "go" });
    await channel.idle(conversation);

    assert.deepEqual(types, ["message", "typing"]);
  });

  it("publishes a copy without addresses", async () => {
    const value = { nested: { recipient: "stays" } };
    const [sent] = await transcriptOf(async (turn) => {
      await turn.sendActivity({ type: "message", text: "hi", value });
      value.nested.recipient = "changed later";
    });

    assert.deepEqual(sent?.value, { nested: { recipient: "stays" } });
    for (const key of ["recipient", "serviceUrl", "conversation", "channelId"]) {
      assert.equal(sent !== undefined && key in sent, false, key);
    }
  });

  it("updates and deletes what it sent", async () => {
    const activities = await transcriptOf(async (turn) => {
      const kept = await turn.sendActivity("first");
      const gone = await turn.sendActivity("gone");
      await turn.updateActivity({ id: kept?.id ?? "", type: "message", text: "second" });
      await turn.deleteActivity(gone?.id ?? "");
    });

    assert.deepEqual(
      activities.map(({ type, text }) => ({ type, text })),
      [
        { type: "message", text: "second" },
        { type: "message", text: "second" },
        { type: "messageDelete", text: undefined },
      ],
    );
  });

  it("lets the bot speak first with a reference it kept, also after a restart", async () => {
    let kept: Partial<ConversationReference> = {};
    const before = createTestChannel(async ({ activity }) => {
      kept = Turn.getConversationReference(activity);
    });
    const conversation = before.open(SANDRA);
    await before.idle(conversation);

    const from: unknown[] = [];
    const after = createTestChannel(() => Promise.resolve());
    const speak = async (turn: TurnContext) => {
      from.push(turn.activity.from.aadObjectId);
      await turn.sendActivity("A colleague takes over.");
    };
    await after.adapter.continueConversation(kept, speak);
    await after.adapter.continueConversationAsync("", kept, speak);

    const again = after.find(conversation.id);
    assert.ok(again);
    assert.deepEqual(
      after.activitiesAfter(again).activities.map((activity) => activity.text),
      ["A colleague takes over.", "A colleague takes over."],
    );
    assert.deepEqual(from, [SANDRA.userId, SANDRA.userId]);
    assert.equal(again.speaker.userId, SANDRA.userId);
  });

  it("speaks first only in conversations that this process has open", async () => {
    let kept: object = {};
    const channel = createTestChannel(async ({ activity }) => {
      kept = referenceToKeep(activity);
    });
    const conversation = channel.open(SANDRA);
    await channel.idle(conversation);
    const hello = { type: "message", text: "A colleague takes over." };
    assert.deepEqual(await channel.send(JSON.parse(JSON.stringify(kept)), hello), { kind: "sent" });
    assert.deepEqual(
      channel.activitiesAfter(conversation).activities.map(({ text }) => text),
      ["A colleague takes over."],
    );
    const elsewhere = createTestChannel(() => Promise.resolve());
    assert.deepEqual(await elsewhere.send(kept, hello), { kind: "not-here" });
    assert.deepEqual(await channel.send({}, hello), { kind: "gone" });
  });
});
