import { randomBytes, randomInt } from "node:crypto";
import type { Clock } from "../../ports/clock.js";
import type { Directory, NotChanged, PasswordWrite } from "../../ports/directory.js";
import type { Random } from "../../ports/random.js";
import type { Secret } from "../../ports/secret.js";
import { accessPassRefusal, createPass, mayHaveAccessPass } from "./access-pass.js";
import type { SsprMethod } from "../../ports/sspr.js";
import { BANNED_WORDS } from "./banned-words.js";
import { mockGroups, searchGroups } from "./groups.js";
import type { MockPerson } from "./mock-person.js";
import { byName, nameWords, searchPeople } from "./name-search.js";
import { passwordFaults } from "./password-policy.js";
import type { MockPersonSummary } from "./person-views.js";
import { toPerson, toStanding, toSummary } from "./person-views.js";
import { registeredMethods } from "./registered-methods.js";
import { registrationPage } from "./registrations.js";
import { signInState } from "./sign-in-state.js";
import { ssprState } from "./sspr-state.js";
import type { StoredSecret } from "./stored-secret.js";
import { isStoredSecret, storeSecret } from "./stored-secret.js";
import type { TenantSettings } from "./tenant-settings.js";

/** What the mock tenant can do beyond a Directory, for the demonstration and for tests. */
export interface MockTenant {
  /** Everybody, in the order they were given, as they stand now. */
  listPeople(): readonly MockPersonSummary[];
  /** Whether an enabled person would get in with this password. Only passwords set by a reset are known. */
  signsInWith(id: string, password: Secret): boolean;
  /** Whether a temporary access pass lets an enabled person in now; one that is good for one sign-in is used up by it. */
  signsInWithPass(id: string, pass: Secret): boolean;
  /** When everything that this person was signed in with became void. */
  signedOutAt(id: string): Date | undefined;
  /** As if the person had been to their security info: from now on these are registered. */
  registers(id: string, methods: readonly SsprMethod[]): void;
}

export interface MockDirectoryDeps {
  readonly people: readonly MockPerson[];
  readonly tenant: TenantSettings;
  readonly clock: Clock;
  /** The operating system's unless given. */
  readonly random?: Random;
}

interface StoredPass {
  readonly hash: StoredSecret;
  readonly until: number;
  readonly oneUse: boolean;
}

const SYSTEM_RANDOM: Random = { bytes: (length) => randomBytes(length), below: (limit) => randomInt(limit) };

/**
 * A tenant in memory that answers as Entra and Graph would: it refuses what the cloud refuses (password
 * policy, guests, federated people, synced people without writeback) and leaves who may ask to the guard.
 */
export function createMockDirectory(deps: MockDirectoryDeps): Directory & MockTenant {
  const { people, tenant, clock, random = SYSTEM_RANDOM } = deps;
  const accounts = new Map(people.map((account) => [account.person.id, account]));
  const secrets = new Map<string, StoredSecret>();
  const passes = new Map<string, StoredPass>();
  const signedOut = new Map<string, Date>();
  const began = clock.now();
  const times = () => ({ began, now: clock.now() });
  const groups = mockGroups(tenant);
  // Graph reads object ids in either case.
  const accountOf = (id: string): MockPerson | undefined => accounts.get(id.toLowerCase());

  return {
    findPeople: async (query, limit) => {
      const hits = searchPeople([...accounts.values()], query, limit);
      return { kind: "people", people: hits.people.map(toPerson), more: hits.more };
    },
    person: async (id) => {
      const account = accountOf(id);
      return account ? { kind: "person", person: toPerson(account) } : { kind: "none" };
    },
    standing: async (id) => {
      const account = accountOf(id);
      return account ? { kind: "standing", standing: toStanding(account) } : { kind: "none" };
    },
    sspr: async (id) => {
      const account = accountOf(id);
      return account ? { kind: "sspr", state: ssprState(account, tenant, times()) } : { kind: "none" };
    },
    methods: async (id) => {
      const account = accountOf(id);
      return account ? { kind: "methods", methods: registeredMethods(account) } : { kind: "none" };
    },
    signIn: async (id) => {
      const account = accountOf(id);
      return account ? { kind: "sign-in", state: signInState(account, times()) } : { kind: "none" };
    },
    tenantSspr: async () => {
      const { administrators, methodsAllowed, ...rest } = tenant.sspr;
      const { passwordWriteback } = tenant;
      const settings = { ...rest, methodsAllowed: [...methodsAllowed], passwordWriteback };
      return { kind: "tenant-sspr", settings: { ...settings, administratorsAllowed: administrators } };
    },
    domains: async () => ({ kind: "domains", domains: tenant.domains.map((domain) => ({ ...domain })) }),
    registrations: async (after) => registrationPage([...accounts.values()], tenant, after),
    findGroups: async (query, limit) => {
      const found = searchGroups(groups, query);
      return { kind: "groups", groups: found.slice(0, limit), more: found.length > limit };
    },
    groupMembers: async (groupId, limit) => {
      const group = groups.find(({ id }) => id === groupId.toLowerCase());
      if (group === undefined) return { kind: "none" };
      const members = [...accounts.values()].filter(group.has).toSorted(byName);
      return { kind: "people", people: members.slice(0, limit).map(toPerson), more: members.length > limit };
    },
    roleHolders: async (templateIds, limit) => {
      const wanted = new Set(templateIds.map((id) => id.toLowerCase()));
      const holders = [...accounts.values()].filter(({ roles }) =>
        roles.some(({ templateId, scope }) => scope === "/" && wanted.has(templateId.toLowerCase())),
      );
      return {
        kind: "people",
        people: holders.slice(0, limit).map(toPerson),
        more: holders.length > limit,
      };
    },
    resetPassword: async ({ personId, newPassword, mustChangeAtNextSignIn }): Promise<PasswordWrite> => {
      const directoryRequestId = requestId(random);
      const account = accountOf(personId);
      if (account === undefined) {
        return { kind: "not-changed", reason: "no-such-person", directoryRequestId };
      }
      const refusal = refusalOf(account, newPassword, tenant);
      if (refusal !== undefined) {
        return { kind: "not-changed", reason: refusal, directoryRequestId };
      }
      const { person } = account;
      secrets.set(person.id, storeSecret(newPassword, random));
      accounts.set(person.id, {
        ...account,
        // An administrator's reset ends Entra's own lock (howto-password-smart-lockout, 2025-03-04).
        lock: account.lock === "smart-lockout" ? "none" : account.lock,
        person: { ...person, lastPasswordChange: clock.now(), mustChangePassword: mustChangeAtNextSignIn },
      });
      return { kind: "changed", directoryRequestId };
    },
    accessPassPolicy: async (id) => {
      const account = accountOf(id);
      return account
        ? { kind: "policy", usable: mayHaveAccessPass(account, tenant.accessPass) }
        : { kind: "none" };
    },
    createAccessPass: async ({ personId, minutes, oneUse }) => {
      const directoryRequestId = requestId(random);
      const account = accountOf(personId);
      const reason = account ? accessPassRefusal(account, tenant.accessPass, minutes) : "no-such-person";
      if (account === undefined || reason !== undefined) {
        return { kind: "not-created", reason: reason ?? "no-such-person", directoryRequestId };
      }
      const pass = createPass(random);
      const until = clock.now().getTime() + minutes * 60_000;
      passes.set(account.person.id, { hash: storeSecret(pass, random), until, oneUse });
      return { kind: "created", pass, directoryRequestId };
    },
    revokeSessions: async ({ personId }) => {
      const directoryRequestId = requestId(random);
      const account = accountOf(personId);
      if (account === undefined) return { kind: "not-revoked", reason: "no-such-person", directoryRequestId };
      // What a guest is signed in with at home stays.
      signedOut.set(account.person.id, clock.now());
      return { kind: "revoked", directoryRequestId };
    },
    listPeople: () => [...accounts.values()].map((account) => toSummary(account, tenant, times())),
    registers: (id, methods) => {
      const account = accountOf(id);
      if (account === undefined) return;
      const sspr = { ...account.sspr, methods: [...methods], reported: true };
      accounts.set(account.person.id, { ...account, sspr });
    },
    signsInWith: (id, password) => {
      const account = accountOf(id);
      const stored = account && secrets.get(account.person.id);
      return (
        account?.person.accountEnabled === true && stored !== undefined && isStoredSecret(password, stored)
      );
    },
    signsInWithPass: (id, pass) => {
      const account = accountOf(id);
      const stored = account && passes.get(account.person.id);
      if (account?.person.accountEnabled !== true || stored === undefined) return false;
      if (stored.until <= clock.now().getTime() || !isStoredSecret(pass, stored.hash)) return false;
      if (stored.oneUse) passes.delete(account.person.id);
      return true;
    },
    signedOutAt: (id) => {
      const account = accountOf(id);
      return account && signedOut.get(account.person.id);
    },
  };
}

function refusalOf(account: MockPerson, password: Secret, tenant: TenantSettings): NotChanged | undefined {
  if (!hasPasswordHere(account)) {
    return "not-permitted";
  }
  const faults = passwordFaults(password.reveal(), {
    words: [...BANNED_WORDS, ...tenant.bannedWords],
    names: [...nameWords(account), tenant.name],
  });
  return faults.length > 0 ? "password-policy" : undefined;
}

/** Guests' and federated people's passwords are kept elsewhere; without writeback a synced one is too. */
function hasPasswordHere({ person }: MockPerson): boolean {
  if (person.userType === "guest") {
    return false;
  }
  switch (person.source) {
    case "cloud":
      return true;
    case "synced":
      return person.passwordWriteback === true;
    case "federated":
      return false;
  }
}

/** Shaped like Graph's request-id. */
function requestId(random: Random): string {
  return Buffer.from(random.bytes(16))
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
