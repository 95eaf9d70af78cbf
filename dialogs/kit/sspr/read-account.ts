import type { Clock } from "../../../adapters/ports/clock.js";
import type { DirectoryReader } from "../../../adapters/ports/directory.js";
import type { Speaker } from "../../../adapters/ports/identity.js";
import type { RegisteredMethod } from "../../../adapters/ports/sspr.js";
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
  return {
    kind: "account",
    account: {
      userName: person.userPrincipalName,
      diagnosis: diagnose(person, sspr.kind === "sspr" ? sspr.state : {}, clock.now()),
      ...(methods.kind === "methods" ? { methods: methods.methods } : {}),
      synced: person.source === "synced",
    },
  };
}
