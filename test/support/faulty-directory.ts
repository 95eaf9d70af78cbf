import type {
  AccessPassWish,
  AccessPassWrite,
  Directory,
  FoundAccessPassPolicy,
  FoundDomains,
  FoundGroups,
  FoundMembers,
  FoundMethods,
  FoundPeople,
  FoundPerson,
  FoundRegistrations,
  FoundSignIn,
  FoundSsprState,
  FoundStanding,
  FoundTenantSspr,
  PasswordReset,
  PasswordWrite,
  SessionsWish,
  SessionsWrite,
  Unavailable,
} from "../../adapters/ports/directory.js";

/**
 * What goes wrong. Each fault sees what was asked and gives the answer to put in the real one's place,
 * throws, or gives undefined to let the real one answer. May be changed between calls.
 */
export interface DirectoryFaults {
  findPeople?: (query: string) => FoundPeople | undefined;
  person?: (id: string) => FoundPerson | undefined;
  standing?: (id: string) => FoundStanding | undefined;
  sspr?: (id: string) => FoundSsprState | undefined;
  accessPassPolicy?: (id: string) => FoundAccessPassPolicy | undefined;
  roleHolders?: (templateIds: readonly string[]) => FoundPeople | undefined;
  methods?: (id: string) => FoundMethods | undefined;
  signIn?: (id: string) => FoundSignIn | undefined;
  tenantSspr?: () => FoundTenantSspr | undefined;
  domains?: () => FoundDomains | undefined;
  registrations?: () => FoundRegistrations | undefined;
  findGroups?: (query: string) => FoundGroups | undefined;
  groupMembers?: (groupId: string) => FoundMembers | undefined;
  resetPassword?: (reset: PasswordReset) => WriteFault | undefined;
  createAccessPass?: (wish: AccessPassWish) => WriteFault<AccessPassWrite> | undefined;
  revokeSessions?: (wish: SessionsWish) => WriteFault<SessionsWrite> | undefined;
}

/** `applied` tells whether the tenant changed before the answer was lost or spoilt. */
export interface WriteFault<Write = PasswordWrite> {
  readonly applied: boolean;
  readonly answer: Write;
}

export const UNAVAILABLE: Unavailable = {
  kind: "unavailable",
  operatorHint: "a test switched the directory off",
};

/** The write went out and no answer came back. */
export function lostAnswer(applied: boolean): WriteFault {
  return { applied, answer: { kind: "unknown", operatorHint: "a test lost the answer" } };
}

/** Everything out of reach. */
export const OUTAGE: DirectoryFaults = {
  findPeople: () => UNAVAILABLE,
  person: () => UNAVAILABLE,
  standing: () => UNAVAILABLE,
  sspr: () => UNAVAILABLE,
  accessPassPolicy: () => UNAVAILABLE,
  roleHolders: () => UNAVAILABLE,
  methods: () => UNAVAILABLE,
  signIn: () => UNAVAILABLE,
  tenantSspr: () => UNAVAILABLE,
  domains: () => UNAVAILABLE,
  registrations: () => UNAVAILABLE,
  findGroups: () => UNAVAILABLE,
  groupMembers: () => UNAVAILABLE,
  resetPassword: () => ({ applied: false, answer: { kind: "not-changed", reason: "unavailable" } }),
  createAccessPass: () => ({ applied: false, answer: { kind: "not-created", reason: "unavailable" } }),
  revokeSessions: () => ({ applied: false, answer: { kind: "not-revoked", reason: "unavailable" } }),
};

/** The directory as it behaves on a bad day. */
export function createFaultyDirectory(directory: Directory, faults: DirectoryFaults): Directory {
  return {
    findPeople: async (query, limit) => faults.findPeople?.(query) ?? directory.findPeople(query, limit),
    person: async (id, askerId) => faults.person?.(id) ?? directory.person(id, askerId),
    standing: async (id) => faults.standing?.(id) ?? directory.standing(id),
    sspr: async (id) => faults.sspr?.(id) ?? directory.sspr(id),
    roleHolders: async (templateIds, limit) =>
      faults.roleHolders?.(templateIds) ?? directory.roleHolders(templateIds, limit),
    methods: async (id) => faults.methods?.(id) ?? directory.methods(id),
    signIn: async (id) => faults.signIn?.(id) ?? directory.signIn(id),
    tenantSspr: async () => faults.tenantSspr?.() ?? directory.tenantSspr(),
    domains: async () => faults.domains?.() ?? directory.domains(),
    registrations: async (after) => faults.registrations?.() ?? directory.registrations(after),
    findGroups: async (query, limit) => faults.findGroups?.(query) ?? directory.findGroups(query, limit),
    groupMembers: async (id, limit) => faults.groupMembers?.(id) ?? directory.groupMembers(id, limit),
    accessPassPolicy: async (id) => faults.accessPassPolicy?.(id) ?? directory.accessPassPolicy(id),
    resetPassword: (reset) => writeWith(faults.resetPassword?.(reset), () => directory.resetPassword(reset)),
    createAccessPass: (wish) =>
      writeWith(faults.createAccessPass?.(wish), () => directory.createAccessPass(wish)),
    revokeSessions: (wish) => writeWith(faults.revokeSessions?.(wish), () => directory.revokeSessions(wish)),
  };
}

async function writeWith<Write>(
  fault: WriteFault<Write> | undefined,
  write: () => Promise<Write>,
): Promise<Write> {
  if (fault !== undefined && !fault.applied) return fault.answer;
  const answer = await write();
  return fault?.answer ?? answer;
}
