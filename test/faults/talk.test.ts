import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ODD_ANSWERS } from "./talk/odd-words.js";
import { reach, type Spot } from "./talk/spot.js";
import { everyState, type TalkState } from "./talk/states.js";
import { interruptEach, sayOdd } from "./talk/trial.js";
import { tryStates } from "./talk/trials.js";

/** At each state; the states share out all odd answers and a part of the naughty strings. */
const EACH = 3;

describe("odd answers and interrupts at every state that a talk can stand in", function () {
  this.timeout(120_000);
  let states: readonly TalkState[];
  before(async () => {
    states = await everyState();
  });

  it("there are states of every flow, in both languages", () => {
    const dialogs = fileURLToPath(new URL("../../dialogs", import.meta.url));
    const flows = readdirSync(dialogs).filter((folder) => {
      const index = join(dialogs, folder, "index.js");
      return folder !== "kit" && existsSync(index) && readFileSync(index, "utf8").includes("defineFlow(");
    });
    assert.ok(flows.includes("reset-user-password"));
    const without = flows.flatMap((flow) =>
      ["en-GB", "nl-NL"]
        .filter(
          (locale) => !states.some(({ place, script }) => place.includes(flow) && script.locale === locale),
        )
        .map((locale) => `${flow}, ${locale}`),
    );
    assert.deepEqual(without, []);
  });

  it("all lead on: no fault, no silence, no loop, no write, a person within reach", async () => {
    const { trials, wrong } = await tryStates(states, { odd: EACH, naughty: EACH });
    assert.deepEqual(wrong, []);
    assert.ok(trials >= 2 * ODD_ANSWERS.length, `${trials}`);
  });

  describe("a bot that goes wrong is found out:", () => {
    let spot: Spot;
    before(async () => {
      const asking = states.find(({ place }) => place.startsWith("forgot-own-password"));
      assert.ok(asking !== undefined);
      spot = await reach(asking);
    });
    after(() => spot.close());

    for (const [what, answer] of [
      ["silence", ""],
      ["a fault", "Something went wrong on my side, so I stopped here."],
      ["a thread that is lost", "I lost track of what we were talking about, so we start afresh."],
      ["a loop", "How did it go? [1] Good"],
    ] as const) {
      it(what, async () => {
        const broken = { ...spot, talk: { ...spot.talk, say: async () => answer } };
        assert.notEqual(await sayOdd(broken, "hm"), undefined);
        // A loop may pass for a question that "back" leads to.
        assert.ok((await interruptEach(broken)).length >= 8);
      });
    }

    it("a write", async () => {
      assert.match(
        (await sayOdd({ ...spot, writes: ["resetPassword"] }, "hm")) ?? "",
        /writes: resetPassword/,
      );
    });
  });
});
