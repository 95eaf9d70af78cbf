/** Actions that a card of this house may once have carried. */
export interface KnownActions {
  /** Waits for its button, in the conversation `own`, for the person who speaks there. */
  readonly waiting: string;
  readonly spent: string;
  readonly withdrawn: string;
}

/** One submit: an activity's JSON as it goes over the wire, and in whose conversation. */
export interface Pressed {
  readonly where: "own" | "elsewhere" | "stranger" | "victim";
  readonly body: string;
}

export interface Mutation {
  readonly name: string;
  readonly make: (random: () => number) => Pressed;
}

/** Every way here in which a submit is not the press of the button that waits. None may do anything. */
export function mutations({ waiting, spent, withdrawn }: KnownActions): readonly Mutation[] {
  const not = ["elsewhere", "stranger", "victim"] as const;
  return [
    mutation("other actor or conversation", (random) => [pick(not, random), json(confirm(waiting))]),
    mutation("old id", (random) => [
      pick(["own", ...not] as const, random),
      json(confirm(pick([spent, withdrawn], random))),
    ]),
    mutation("guessed id", (random) => ["own", json(confirm(letters(random, 22)))]),
    mutation("id with a letter changed", (random) => ["own", json(confirm(flipped(waiting, random)))]),
    mutation("id of another shape", (random) => {
      const shapes = [` ${waiting}`, `${waiting} `, `${waiting}\u0000`, waiting.slice(1), `${waiting}=`];
      return ["own", json(confirm(pick([...shapes, `${waiting}'--`, `../${waiting}`, ""], random)))];
    }),
    mutation("id of another type", (random) => {
      const types: readonly unknown[] = [
        [waiting],
        { id: waiting },
        { toString: waiting },
        null,
        true,
        7,
        [[]],
      ];
      return ["own", json({ kind: "confirm", action: pick(types, random) })];
    }),
    mutation("other verb with the id", (random) => {
      const verbs = ["Confirm", "confirm ", "confirmed", "execute", "approve", "approved", "approval", ""];
      const kind = pick(verbs, random);
      // `approved` is the verb of a button that carries an action of its own: it may only do what was approved.
      return [pick(not, random), json({ kind, action: waiting, request: waiting, decision: "approve" })];
    }),
    mutation("answer in the place of a press", (random) => [
      "own",
      json({
        kind: "answer",
        question: letters(random, 8),
        value: pick([waiting, "confirm", "yes"], random),
      }),
    ]),
    mutation("extra keys on a press that is not theirs", (random) => [
      pick(not, random),
      json({ ...confirm(waiting), actorId: "x", personal: true, conversationId: "own", role: "admin" }),
    ]),
    mutation("__proto__ and its kin", (random) => {
      const keys = ["__proto__", "constructor", "prototype", "toString"];
      const key = pick(keys, random);
      const inner = json({ kind: "confirm", action: waiting, polluted: true });
      return ["own", `{"${key}":${inner},"action":"${pick([spent, "x"], random)}"}`];
    }),
    mutation("no object at all", (random) => [
      "own",
      pick(
        [`"${waiting}"`, json(json(confirm(waiting))), "[]", "true", "0", `[${json(confirm(waiting))}]`],
        random,
      ),
    ]),
    mutation("nested or very long", (random) => [
      "own",
      pick(
        [
          json({ kind: "confirm", action: { action: confirm(waiting) } }),
          json({ data: confirm(waiting), kind: "confirm" }),
          json({ kind: "confirm", action: waiting.repeat(2_000) }),
          `${'{"a":'.repeat(200)}1${"}".repeat(200)}`,
        ],
        random,
      ),
    ]),
    {
      name: "speaks as somebody else in the activity",
      make: (random) => ({
        where: pick(not, random),
        body: `{"type":"message","from":{"id":"karin","role":"user","aadObjectId":"x"},"conversation":{"id":"own"},"value":${json(confirm(waiting))}}`,
      }),
    },
  ];
}

function mutation(
  name: string,
  make: (random: () => number) => readonly [where: Pressed["where"], value: string],
): Mutation {
  return {
    name,
    make(random) {
      const [where, value] = make(random);
      const extra = random() < 0.3 ? ',"channelData":{"postBack":true},"locale":"nl-NL"' : "";
      return { where, body: `{"type":"message","value":${value}${extra}}` };
    },
  };
}

function confirm(action: string): { readonly kind: string; readonly action: string } {
  return { kind: "confirm", action };
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function letters(random: () => number, length: number): string {
  return Array.from({ length }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length))).join("");
}

/** The last letter of 128 bits in base64url carries two of them: the one before it always counts. */
function flipped(id: string, random: () => number): string {
  const at = Math.floor(random() * (id.length - 1));
  const was = id.charAt(at);
  const now = pick(
    Array.from(LETTERS).filter((letter) => letter !== was),
    random,
  );
  return id.slice(0, at) + now + id.slice(at + 1);
}

function pick<T>(from: readonly T[], random: () => number): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined && !from.includes(picked as T)) throw new Error("nothing to pick from");
  return picked as T;
}
