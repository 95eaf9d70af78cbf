import type { Clock } from "../../../adapters/ports/clock.js";
import type { DirectoryReader } from "../../../adapters/ports/directory.js";
import type { Speaker } from "../../../adapters/ports/identity.js";
import type { RegisteredMethod, SsprMethod, SsprState } from "../../../adapters/ports/sspr.js";
import { diagnose } from "./diagnose.js";
import type { Diagnosis } from "./diagnosis.js";

export interface AccountDeps {
  readonly directory: DirectoryReader;
  readonly clock: Clock;
}

/** What a flow needs of the speaker's own account. JSON: it is stored with the talk. */
export interface OwnAccount {
  readonly userName: string;
  readonly diagnosis: Diagnosis;
  /** Absent when the directory did not tell. */
  readonly methods?: readonly RegisteredMethod[];
  readonly synced: boolean;
}

/** `stranger` is nobody of this tenant; `unavailable` means that nobody could be looked up. */
export type ReadAccount =
  { readonly kind: "account"; readonly account: OwnAccount } | { readonly kind: "stranger" | "unavailable" };

/** Reads the speaker's own account, and never anybody else's. What cannot be read is a doubt, not a fault. */
export async function readAccount(speaker: Speaker, { directory, clock }: AccountDeps): Promise<ReadAccount> {
  if (speaker.kind !== "known") return { kind: speaker.kind === "unknown" ? "stranger" : "unavailable" };
  const { person } = speaker;
  const [sspr, methods] = await Promise.all([directory.sspr(person.id), directory.methods(person.id)]);
  const registered = methods.kind === "methods" ? methods.methods : undefined;
  const state = sspr.kind === "sspr" ? withNewest(sspr.state, registered ?? []) : {};
  return {
    kind: "account",
    account: {
      userName: person.userPrincipalName,
      diagnosis: diagnose(person, state, clock.now()),
      ...(registered === undefined ? {} : { methods: registered }),
      synced: person.source === "synced",
    },
  };
}

/**
 * The report behind a state can lag by hours behind the list of methods. Who has just registered something counts as
 * having it, and what the report says of "enough" is then about yesterday.
 */
function withNewest(state: SsprState, listed: readonly RegisteredMethod[]): SsprState {
  const { registered, ...rest } = state;
  const { methodsRegistered: reported } = rest;
  if (reported === undefined) return state;
  const added = listed.flatMap(({ kind }) => (isProof(kind) && !reported.includes(kind) ? [kind] : []));
  if (added.length === 0) return state;
  const methodsRegistered = [...new Set([...reported, ...added])];
  return { ...rest, methodsRegistered, ...(registered === true && { registered }) };
}

function isProof(kind: RegisteredMethod["kind"]): kind is SsprMethod {
  return kind !== "passkey" && kind !== "windows-hello";
}
