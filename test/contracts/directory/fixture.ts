import type { Directory, Group, Person, Standing } from "../../../adapters/ports/directory.js";
import type { Domain } from "../../../adapters/ports/domain.js";
import { Secret } from "../../../adapters/ports/secret.js";
import type { SignInState } from "../../../adapters/ports/sign-in.js";
import type {
  PersonRegistration,
  RegisteredMethod,
  SsprState,
  TenantSspr,
} from "../../../adapters/ports/sspr.js";
import { idOf } from "../../support/contoso.js";

/** A tenant to hold a Directory against: who is in it, and exactly what the port must say of them. */
export interface DirectoryFixture {
  readonly directory: Directory;
  readonly people: Readonly<Record<FixturePerson, Person>>;
  /** The same display name, two people. */
  readonly namesakes: readonly [Person, Person];
  readonly standings: Readonly<Record<FixtureStanding, { readonly id: string; readonly standing: Standing }>>;
  readonly sspr: Readonly<Record<FixtureSspr, { readonly id: string; readonly state: SsprState }>>;
  /**
   * Somebody whom the tenant's policy lets sign in with a temporary access pass of an hour, and somebody whom it does
   * not. Absent for a directory that can make no passes and sign nobody out: then it must say so.
   */
  readonly accessPass?: { readonly usable: Person; readonly off: Person };
  /** False where this way to sign in cannot write to an on-premises directory, and so must refuse. */
  readonly resetsSynced?: false;
  readonly methods: Readonly<
    Record<FixtureMethods, { readonly id: string; readonly methods: readonly RegisteredMethod[] }>
  >;
  /** What a directory cannot tell is absent from these states, and must then be absent from its answers. */
  readonly signIn: Readonly<Record<FixtureSignIn, { readonly id: string; readonly state: SignInState }>>;
  readonly tenantSspr: TenantSspr;
  readonly domains: readonly Domain[];
  readonly registrations: {
    /** Some of the rows, exactly. */
    readonly rows: readonly PersonRegistration[];
    /** Object ids that no page may hold: disabled people. */
    readonly absent: readonly string[];
    readonly count: number;
  };
  /** Two groups whose names share the first word, only one of which has anybody in it. */
  readonly group: { readonly group: Group; readonly members: readonly Person[]; readonly empty: Group };
  readonly close?: () => Promise<void>;
}

/** `plain` is an enabled cloud member whose first name nobody shares; `guest` has mail unlike its name. */
type FixturePerson =
  | "plain"
  | "apostrophe"
  | "accented"
  | "guest"
  | "disabled"
  | "federated"
  | "syncedWithWriteback"
  | "syncedWithoutWriteback"
  | "syncedWritebackUnknown";

type FixtureStanding =
  | "noRole"
  | "tenantRole"
  | "severalRoles"
  | "unitScopedRole"
  | "customRole"
  | "groupMember"
  | "groupOwner"
  | "restrictedUnit";

type FixtureSspr =
  "ready" | "oneMethod" | "notRegistered" | "outOfScope" | "unlicensed" | "administrator" | "notReported";

type FixtureMethods = "appAndPhone" | "officePhone" | "alternateEmail" | "notForReset" | "none";

type FixtureSignIn = "free" | "blocked" | "smartLockout" | "onPremisesLock" | "elsewhere" | "notReported";

/** The fixture of the test that is running. */
export type CurrentFixture = () => DirectoryFixture;

/** A password that every tenant accepts, whoever it is for. */
export const GOOD_PASSWORD = new Secret("Kpd7-wTx3-Rfm9-Hnv2");

/** Who asks, where it does not matter who: a Global Administrator. */
export const ACTOR_ID = idOf("eleanor.wright");

const UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";

/** What is no object id of the tenant, though some of it leads to a person when it is taken at its word. */
export function badIds({ people }: DirectoryFixture): readonly string[] {
  const { id, userPrincipalName } = people.plain;
  const traversal = [`${UNKNOWN_ID}/../${id}`, `${id}/`, `${id}?$select=id`, `${id}#`, `../users/${id}`];
  const odd = ["", " ", "me", "__proto__", "constructor", "%00", "\u0000", "x".repeat(10_240), `${id}\n`];
  return [UNKNOWN_ID, userPrincipalName, ` ${id}`, ...traversal, ...odd];
}
