import type { ConversationScript } from "../../conversations/conversation.js";
import { everyScript } from "../../conversations/every-script.js";
import { openHouseFor, playIn } from "../../conversations/play.js";
import { readMemory } from "../../../dialogs/root/memory.js";
import type { House, Talk } from "../../support/talk.js";

/** Somewhere a talk can stand, and the shortest script seen to lead there. */
export interface TalkState {
  /** File, title and how many exchanges in. */
  readonly name: string;
  readonly script: ConversationScript;
  /** Which flow waits at which step with which question, or what the root awaits. */
  readonly place: string;
}

/** Where a talk stands when nothing is asked. */
export const NOTHING_WAITS = "nothing waits";
/** How the places after an answer begin, where whatever is said is welcome. */
export const DID_IT_HELP = "did it help: ";

/** The flow and the question of a place; undefined where no flow waits. */
export function questionIn(place: string): { readonly flow: string; readonly question: string } | undefined {
  const [flow, , question] = place.split(" > ");
  return flow === undefined || question === undefined ? undefined : { flow, question };
}

let walked: Promise<readonly TalkState[]> | undefined;

/** Every prefix of every talk: each place once a locale. Walked once a process: it is data. */
export function everyState(): Promise<readonly TalkState[]> {
  walked ??= walk();
  return walked;
}

async function walk(): Promise<readonly TalkState[]> {
  const states = new Map<string, TalkState>();
  for (const { name, scripts } of await everyScript()) {
    for (const script of scripts) {
      const house = await openHouseFor(script);
      try {
        await playIn(house, script, {
          seen: async (talk, played) => {
            const place = await placeOf(house, talk);
            const key = `${place}, ${script.locale}`;
            if ((states.get(key)?.script.turns.length ?? Infinity) <= played) return;
            const title = `${name}, "${script.title}", after ${played}`;
            const turns = script.turns.slice(0, played);
            states.set(key, { name: title, script: { ...script, turns }, place });
          },
        });
      } finally {
        await house.close();
      }
    }
  }
  return [...states.values()];
}

/** The flow, step and question that wait, as the store holds them. */
export async function placeOf(house: House, talk: Talk): Promise<string> {
  const stored = await house.store.conversations.load(talk.conversation.id);
  const memory = stored === undefined ? undefined : readMemory(stored.document);
  if (memory === undefined) return NOTHING_WAITS;
  const stack = stackIn(memory.dialog);
  if (stack.length > 0) return stack.join(" > ");
  const { awaiting } = memory;
  if (awaiting === undefined) return NOTHING_WAITS;
  return awaiting.kind === "helped" ? `${DID_IT_HELP}${awaiting.topic}` : "which topic";
}

/** botbuilder's stack, the inner ones behind the outer: ids, and the step where there is one. */
function stackIn(dialog: unknown): readonly string[] {
  const list = field(dialog, "dialogStack");
  if (!Array.isArray(list)) return [];
  return list.flatMap((instance: unknown) => {
    const state = field(instance, "state");
    const step = field(state, "stepIndex");
    const own = `${String(field(instance, "id"))}${typeof step === "number" ? ` step ${step}` : ""}`;
    return [own, ...stackIn(field(state, "dialogs"))];
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
