import assert from "node:assert/strict";
import type { Activity, TurnContext } from "botbuilder";
import type { ActivitySet } from "../../../../adapters/channel/local/activity.js";
import { createTestChannel, echo } from "../../../support/local-channel.js";

const SANDRA = { userId: "11111111-1111-4111-8111-111111111111", userName: "Sandra", locale: "nl-NL" };

const texts = (set: ActivitySet) => set.activities.map((activity) => activity.text);

describe("the local channel", () => {
  it("tells the bot of an arrival once, with the bound person and their language", async () => {
    const seen: Partial<Activity>[] = [];
    const channel = createTestChannel(async ({ activity }) => void seen.push({ ...activity }));
    const conversation = channel.open(SANDRA);
    await channel.idle(conversation);

    assert.equal(seen.length, 1);
    const [arrival] = seen;
    assert.equal(arrival?.type, "conversationUpdate");
    assert.equal(arrival?.locale, "nl-NL");
    assert.equal(arrival?.from?.aadObjectId, SANDRA.userId);
    assert.deepEqual(
      arrival?.membersAdded?.map((member) => member.id),
      [SANDRA.userId, arrival?.recipient?.id],
    );
    assert.deepEqual(channel.activitiesAfter(conversation).activities, []);
  });

  it("gives each message an id, shows it to its sender, and answers in the same conversation", async () => {
    const channel = createTestChannel(echo);
    const conversation = channel.open(SANDRA);
    const received = channel.receive(conversation, {
      type: "message",
      text: "Hallo",
      channelData: { clientActivityID: "c1" },
    });
    await channel.idle(conversation);

    const { activities } = channel.activitiesAfter(conversation);
    assert.equal(activities.length, 2);
    const [said, answer] = activities;
    assert.ok(received.kind === "accepted" && said?.id === received.id);
    assert.match(received.id, new RegExp(`^${conversation.id}\\|.{8}-\\d{7}$`));
    assert.equal(said?.from.id, SANDRA.userId);
    assert.equal(said?.from.role, "user");
    assert.deepEqual(said?.channelData, { clientActivityID: "c1" });
    assert.equal(answer?.text, "You said: Hallo");
    assert.equal(answer?.from.role, "bot");
    assert.equal(answer?.replyToId, said?.id);
  });

  it("names nobody when the conversation is bound to nobody", async () => {
    const from: unknown[] = [];
    const channel = createTestChannel(async ({ activity }) => void from.push(activity.from));
    const conversation = channel.open({});
    channel.receive(conversation, { type: "message", text: "hi" });
    await channel.idle(conversation);

    assert.equal(JSON.stringify(from).includes("aadObjectId"), false);
    assert.equal(from.length, 2);
  });

  it("runs the turns of a conversation one after another, and of others meanwhile", async () => {
    const running = new Map<string, number>();
    let most = 0;
    let together = 0;
    const channel = createTestChannel(async ({ activity }) => {
      const id = activity.conversation.id;
      running.set(id, (running.get(id) ?? 0) + 1);
      most = Math.max(most, running.get(id) ?? 0);
      together = Math.max(together, [...running.values()].filter((count) => count > 0).length);
      await new Promise(setImmediate);
      running.set(id, (running.get(id) ?? 0) - 1);
    });
    const first = channel.open(SANDRA);
    const second = channel.open({ userId: "2" });
    for (let turn = 0; turn < 5; turn += 1) {
      channel.receive(first, { type: "message", text: String(turn) });
      channel.receive(second, { type: "message", text: String(turn) });
    }
    await Promise.all([channel.idle(first), channel.idle(second)]);

    assert.equal(most, 1);
    assert.equal(together, 2);
  });

  it("is busy when too many turns wait, records nothing then, and takes messages again afterwards", async () => {
    const channel = createTestChannel(echo, { limits: { waitingTurns: 2 } });
    const conversation = channel.open(SANDRA);
    await channel.idle(conversation);
    const outcomes = ["a", "b", "c", "d"].map(
      (text) => channel.receive(conversation, { type: "message", text }).kind,
    );
    await channel.idle(conversation);

    assert.deepEqual(outcomes, ["accepted", "accepted", "accepted", "busy"]);
    assert.equal(channel.activitiesAfter(conversation).activities.length, 6);
    assert.equal(channel.receive(conversation, { type: "message", text: "e" }).kind, "accepted");
    await channel.idle(conversation);
  });

  it("takes a message with the same client id once, so that a client may try again", async () => {
    const channel = createTestChannel(echo);
    const conversation = channel.open(SANDRA);
    const said = { type: "message", text: "once", channelData: { clientActivityID: "c7" } } as const;
    const outcomes = [channel.receive(conversation, said), channel.receive(conversation, said)];
    await channel.idle(conversation);

    assert.deepEqual(outcomes[0], outcomes[1]);
    assert.deepEqual(texts(channel.activitiesAfter(conversation)), ["once", "You said: once"]);
  });

  it("goes on after a turn failed, and after the handler of failed turns failed too", async () => {
    const faults: unknown[] = [];
    const channel = createTestChannel(
      async (turn) => {
        if (turn.activity.text === "break") throw new Error("broken turn");
        await echo(turn);
      },
      {
        onTurnError: async (turn, error) => {
          await turn.sendActivity("Something went wrong.");
          throw error;
        },
        onFault: (error) => void faults.push(error),
      },
    );
    const conversation = channel.open(SANDRA);
    channel.receive(conversation, { type: "message", text: "break" });
    channel.receive(conversation, { type: "message", text: "next" });
    await channel.idle(conversation);

    assert.equal(faults.length, 1);
    assert.deepEqual(texts(channel.activitiesAfter(conversation)), [
      "break",
      "next",
      "Something went wrong.",
      "You said: next",
    ]);
  });

  it("ends when the client says so, after the turns that came before", async () => {
    const channel = createTestChannel(echo);
    const conversation = channel.open(SANDRA);
    channel.receive(conversation, { type: "message", text: "last" });
    channel.receive(conversation, { type: "endOfConversation" });
    assert.equal(channel.receive(conversation, { type: "message", text: "late" }).kind, "ended");
    await channel.idle(conversation);

    assert.equal(channel.isEnded(conversation), true);
    assert.ok(texts(channel.activitiesAfter(conversation)).includes("You said: last"));
  });

  it("forgets the conversation that was used longest ago, and takes it up again under the same id", async () => {
    const channel = createTestChannel(echo, { limits: { conversations: 2 } });
    const [first, second] = [channel.open(SANDRA), channel.open(SANDRA)];
    channel.receive(first, { type: "message", text: "still here" });
    channel.open(SANDRA);

    assert.ok(channel.find(first.id));
    assert.equal(channel.find(second.id), undefined);
    const again = channel.reopen(SANDRA, second.id);
    assert.equal(again.id, second.id);
    assert.deepEqual(channel.activitiesAfter(again).activities, []);
  });

  it("never gives an activity id out twice, not even for a conversation that was opened again", () => {
    const ids = new Set<string>();
    let accepted = 0;
    for (let process = 0; process < 20; process += 1) {
      const channel = createTestChannel(() => Promise.resolve());
      const conversation = channel.reopen(SANDRA, "the-same-conversation");
      for (let message = 0; message < 5; message += 1) {
        const received = channel.receive(conversation, { type: "message", text: "again" });
        if (received.kind === "accepted") ids.add(received.id);
        accepted += 1;
      }
    }
    assert.equal(ids.size, accepted);
  });

  it("does not let the bot change what was said by changing its activity", async () => {
    const channel = createTestChannel(async ({ activity }: TurnContext) => {
      const { value } = activity as { value?: { choice: string } };
      if (value) value.choice = "tampered";
    });
    const conversation = channel.open(SANDRA);
    channel.receive(conversation, { type: "message", value: { choice: "two" } });
    await channel.idle(conversation);

    assert.deepEqual(channel.activitiesAfter(conversation).activities[0]?.value, { choice: "two" });
  });
});
