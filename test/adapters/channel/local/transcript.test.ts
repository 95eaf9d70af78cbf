import assert from "node:assert/strict";
import type { ActivitySet, ChannelActivity } from "../../../../adapters/channel/local/activity.js";
import { DEFAULT_LIMITS } from "../../../../adapters/channel/local/limits.js";
import { createTranscript, type Reader } from "../../../../adapters/channel/local/transcript.js";

const said = (id: string, text: string, type = "message"): ChannelActivity => ({
  type,
  id,
  timestamp: "2026-11-20T09:00:00.000Z",
  from: { id: "bot", role: "bot" },
  text,
});

const create = (limits = {}) => createTranscript("conv", "epoch", { ...DEFAULT_LIMITS, ...limits });

function collect(): Reader & { readonly sets: ActivitySet[]; readonly state: { closed: boolean } } {
  const sets: ActivitySet[] = [];
  const state = { closed: false };
  return {
    sets,
    state,
    next: (set) => void sets.push(set),
    closed() {
      state.closed = true;
    },
  };
}

const textsOf = (sets: readonly ActivitySet[]) =>
  sets.flatMap((set) => set.activities.map((activity) => activity.text));

describe("a transcript", () => {
  it("gives a reader what comes after its watermark, then each new activity once", () => {
    const transcript = create();
    transcript.append(said("1", "one"));
    const { watermark } = transcript.after(undefined);
    transcript.append(said("2", "two"));
    const reader = collect();
    const stop = transcript.follow(watermark, reader);
    transcript.append(said("3", "three"));
    stop();
    transcript.append(said("4", "four"));

    assert.deepEqual(textsOf(reader.sets), ["two", "three"]);
    assert.deepEqual(textsOf([transcript.after(reader.sets.at(-1)?.watermark)]), ["four"]);
  });

  it("reads a watermark of another opening, or nonsense, as the start", () => {
    const transcript = create();
    transcript.append(said("1", "one"));
    for (const watermark of [undefined, "", "-", "other.1", "epoch", "epoch.", "epoch.x", "epoch.-1", "1"]) {
      assert.equal(transcript.after(watermark).activities.length, 1, String(watermark));
    }
    assert.equal(transcript.after("epoch.1").activities.length, 0);
  });

  it("keeps the newest activities when there are too many, by number and by size", () => {
    const byNumber = create({ activities: 3 });
    for (const text of ["a", "b", "c", "d", "e"]) byNumber.append(said(text, text));
    assert.deepEqual(textsOf([byNumber.after(undefined)]), ["c", "d", "e"]);

    const bySize = create({ characters: 1_000 });
    for (const text of ["a", "b", "c"]) bySize.append(said(text, text.repeat(400)));
    assert.equal(bySize.after(undefined).activities.length, 1);
    bySize.append(said("huge", "x".repeat(5_000)));
    assert.equal(bySize.after(undefined).activities.at(-1)?.id, "huge");
  });

  it("puts an update in the old place and sends it to readers under the same id", () => {
    const transcript = create();
    const reader = collect();
    transcript.append(said("1", "old"));
    transcript.append(said("2", "after"));
    transcript.follow(transcript.after(undefined).watermark, reader);
    transcript.replace(said("1", "new"));

    assert.deepEqual(textsOf(reader.sets), ["new"]);
    assert.deepEqual(textsOf([transcript.after(undefined)]), ["new", "after", "new"]);
  });

  it("erases what was deleted and tells readers so", () => {
    const transcript = create();
    transcript.append(said("1", "mistake"));
    transcript.erase({ ...said("1", "", "messageDelete") });

    const { activities } = transcript.after(undefined);
    assert.deepEqual(
      activities.map(({ type, id }) => ({ type, id })),
      [{ type: "messageDelete", id: "1" }],
    );
  });

  it("forgets that the bot typed once it has spoken", () => {
    const transcript = create();
    const reader = collect();
    transcript.follow(undefined, reader);
    transcript.append(said("1", "", "typing"));
    transcript.append(said("2", "spoken"));

    assert.equal(reader.sets.length, 2);
    assert.deepEqual(textsOf([transcript.after(undefined)]), ["spoken"]);
  });

  it("closes the oldest reader when there are too many, and all when it is closed", () => {
    const transcript = create({ readers: 2 });
    const readers = [collect(), collect(), collect()];
    for (const reader of readers) transcript.follow(undefined, reader);
    assert.deepEqual(
      readers.map((reader) => reader.state.closed),
      [true, false, false],
    );
    transcript.close();
    assert.ok(readers.every((reader) => reader.state.closed));
  });
});
