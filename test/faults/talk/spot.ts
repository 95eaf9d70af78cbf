import { DEFAULT_HOUSE_RULES } from "../../../adapters/directory/guard/house-rules.js";
import type { Directory } from "../../../adapters/ports/directory.js";
import { openHouseFor, playIn } from "../../conversations/play.js";
import { ROOMY_RULES } from "../../support/roomy-rules.js";
import type { House, Talk } from "../../support/talk.js";
import { placeOf, type TalkState } from "./states.js";

/** A talk that was led to a state and can be put back there. */
export interface Spot {
  readonly state: TalkState;
  readonly house: House;
  readonly talk: Talk;
  /** Writes to the directory since the spot was reached. */
  readonly writes: readonly string[];
  place(): Promise<string>;
  /** As the conversation stood when the spot was reached. */
  rewind(): Promise<void>;
  close(): Promise<void>;
}

export async function reach(state: TalkState): Promise<Spot> {
  const writes: string[] = [];
  // Trials are many and quick: the limits would be what answers them, where the script is not about limits.
  const limits = state.script.limits ?? ROOMY_RULES.limits;
  const script = { ...state.script, limits: { ...DEFAULT_HOUSE_RULES.limits, ...limits } };
  const house = await openHouseFor(script, { around: (directory) => noting(directory, writes) });
  const talk = await playIn(house, script);
  const { id } = talk.conversation;
  const kept = await house.store.conversations.load(id);
  writes.length = 0;
  return {
    state,
    house,
    talk,
    writes,
    place: () => placeOf(house, talk),
    rewind: async () => {
      const now = await house.store.conversations.load(id);
      if (kept === undefined) await house.store.conversations.forget(id);
      else await house.store.conversations.save(id, kept.document, now?.version ?? 0);
    },
    close: () => house.close(),
  };
}

function noting(directory: House["tenant"], writes: string[]): Directory {
  return {
    ...directory,
    resetPassword: (reset) => (writes.push("resetPassword"), directory.resetPassword(reset)),
    createAccessPass: (wish) => (writes.push("createAccessPass"), directory.createAccessPass(wish)),
    revokeSessions: (id) => (writes.push("revokeSessions"), directory.revokeSessions(id)),
  };
}
