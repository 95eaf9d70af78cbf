import type {
  Directory,
  AccessPassWish,
  AccessPassWrite,
  PasswordReset,
  PasswordWrite,
  Person,
  SessionsWrite,
  Standing,
} from "../../../../../adapters/ports/directory.js";
import { Secret } from "../../../../../adapters/ports/secret.js";
import type { SettableClock } from "../../../../support/settable-clock.js";
import { standing } from "./role-names.js";

/** A small directory in memory that counts what is asked of it and can be told to misbehave. */
export interface Tenant extends Directory {
  /** Every password write that arrived, in order. */
  readonly writes: readonly PasswordReset[];
  /** Every wish for a pass that arrived, and everybody who was signed out, in order. */
  readonly passes: readonly AccessPassWish[];
  readonly signedOut: readonly string[];
  /** The pass that was made last. */
  readonly lastPass: string | undefined;
  /** What happens to them from now on. */
  onPass(behaviour: (wish: AccessPassWish) => Promise<AccessPassWrite>): void;
  onSignOut(behaviour: (personId: string) => Promise<SessionsWrite>): void;
  /** Passes are switched on for this person. */
  allowPass(id: string): void;
  /** Every question, such as `person:sandra`. */
  readonly questions: readonly string[];
  put(person: Person, standing?: Standing): void;
  remove(id: string): void;
  /** The passwords that people sign in with. */
  passwordOf(id: string): string | undefined;
  /** Changes a password as somebody else would. */
  changeElsewhere(id: string): void;
  /** What happens to the writes from now on; `apply` changes the account. */
  onWrite(behaviour: (apply: () => void, reset: PasswordReset) => Promise<PasswordWrite>): void;
  /** These answer `unavailable` (or never, for `hanging`) from now on. */
  fail(
    what: "person" | "standing" | "findPeople" | "accessPassPolicy" | "roleHolders",
    how?: "unavailable" | "hanging" | "throwing",
  ): void;
  recover(): void;
}

const DOWN = { kind: "unavailable", operatorHint: "the test took it down" } as const;

export function createTenant(clock: SettableClock): Tenant {
  const people = new Map<string, Person>();
  const standings = new Map<string, Standing>();
  const passwords = new Map<string, string>();
  const failures = new Map<string, string>();
  const writes: PasswordReset[] = [];
  const questions: string[] = [];
  const passes: AccessPassWish[] = [];
  const signedOut: string[] = [];
  const passAllowed = new Set<string>();
  let lastPass: string | undefined;
  let passBehaviour: (wish: AccessPassWish) => Promise<AccessPassWrite> = async () => {
    lastPass = `Pass-${passes.length}-${Math.random().toString(36).slice(2)}`;
    return { kind: "created", pass: new Secret(lastPass), directoryRequestId: `pass-${passes.length}` };
  };
  let signOutBehaviour: (personId: string) => Promise<SessionsWrite> = async () => ({
    kind: "revoked",
    directoryRequestId: `sign-out-${signedOut.length}`,
  });
  let behaviour: (apply: () => void, reset: PasswordReset) => Promise<PasswordWrite> = async (apply) => {
    apply();
    return { kind: "changed", directoryRequestId: `request-${writes.length}` };
  };

  async function answer<T>(question: string, read: () => T): Promise<T | typeof DOWN> {
    questions.push(question);
    // As over a network: the answer never comes in the same tick.
    await new Promise((resolve) => setImmediate(resolve));
    const failure = failures.get(question.slice(0, question.indexOf(":")));
    if (failure === "unavailable") return DOWN;
    if (failure === "hanging") return new Promise(() => undefined);
    if (failure === "throwing") throw new Error("the directory adapter broke");
    return read();
  }

  function change(id: string, changes: Partial<Person>): void {
    const person = people.get(id);
    if (person) people.set(id, { ...person, ...changes });
  }

  return {
    writes,
    passes,
    signedOut,
    get lastPass() {
      return lastPass;
    },
    onPass(next) {
      passBehaviour = next;
    },
    onSignOut(next) {
      signOutBehaviour = next;
    },
    allowPass: (id) => void passAllowed.add(id),
    questions,
    put(person, withStanding = standing([])) {
      people.set(person.id, person);
      standings.set(person.id, withStanding);
    },
    remove(id) {
      people.delete(id);
      standings.delete(id);
    },
    passwordOf: (id) => passwords.get(id),
    changeElsewhere: (id) => change(id, { lastPasswordChange: clock.now(), mustChangePassword: false }),
    onWrite(next) {
      behaviour = next;
    },
    fail: (what, how = "unavailable") => void failures.set(what, how),
    recover: () => failures.clear(),

    findPeople: (query, limit) =>
      answer(`findPeople:${query}`, () => {
        const found = [...people.values()].filter((each) => each.displayName.includes(query));
        return { kind: "people", people: found.slice(0, limit), more: found.length > limit } as const;
      }),
    person: (id) =>
      answer(`person:${id}`, () => {
        const person = people.get(id);
        return person ? ({ kind: "person", person } as const) : ({ kind: "none" } as const);
      }),
    standing: (id) =>
      answer(`standing:${id}`, () => {
        const found = standings.get(id);
        return found ? ({ kind: "standing", standing: found } as const) : ({ kind: "none" } as const);
      }),
    sspr: async () => ({ kind: "none" }),
    accessPassPolicy: (id) =>
      answer(`accessPassPolicy:${id}`, () => ({ kind: "policy", usable: passAllowed.has(id) }) as const),
    async createAccessPass(wish) {
      passes.push(wish);
      await new Promise((resolve) => setImmediate(resolve));
      return passBehaviour(wish);
    },
    async revokeSessions({ personId }) {
      signedOut.push(personId);
      await new Promise((resolve) => setImmediate(resolve));
      return signOutBehaviour(personId);
    },
    roleHolders: (templateIds, limit) =>
      answer(`roleHolders:${templateIds.length}`, () => {
        const holders = [...people.values()].filter(({ id }) =>
          standings
            .get(id)
            ?.roles.some(({ templateId, scope }) => scope === "/" && templateIds.includes(templateId)),
        );
        return { kind: "people", people: holders.slice(0, limit), more: holders.length > limit } as const;
      }),
    // The guard asks none of these.
    methods: async () => ({ kind: "none" }),
    signIn: async () => ({ kind: "none" }),
    tenantSspr: async () => DOWN,
    domains: async () => DOWN,
    registrations: async () => DOWN,
    findGroups: async () => DOWN,
    groupMembers: async () => DOWN,
    async resetPassword(reset) {
      writes.push(reset);
      const apply = (): void => {
        passwords.set(reset.personId, reset.newPassword.reveal());
        change(reset.personId, {
          lastPasswordChange: clock.now(),
          mustChangePassword: reset.mustChangeAtNextSignIn,
        });
      };
      await new Promise((resolve) => setImmediate(resolve));
      return behaviour(apply, reset);
    },
  };
}
