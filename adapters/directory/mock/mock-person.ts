import type { DirectoryRole, Person } from "../../ports/directory.js";
import type { OtherMethod, SsprMethod } from "../../ports/sspr.js";

/** An account of the mock tenant: what the port shows of it, and what stands behind that. */
export interface MockPerson {
  readonly person: Person;
  readonly givenName: string;
  readonly surname: string;
  readonly roles: readonly DirectoryRole[];
  readonly roleAssignableGroup: "none" | "member" | "owner";
  readonly inRestrictedUnit: boolean;
  readonly sspr: MockSspr;
  /** In a group that the tenant's policy for temporary access passes includes. */
  readonly inAccessPassGroup: boolean;
  readonly lock: MockLock;
  readonly purpose: "person" | "break-glass" | "service";
}

interface MockSspr {
  /** In the group that the tenant's "selected" policy names. */
  readonly inGroup: boolean;
  readonly licensed: boolean;
  readonly methods: readonly SsprMethod[];
  readonly otherMethods: readonly OtherMethod[];
  /** Somebody so new that the directory's reports do not know them yet. */
  readonly reported: boolean;
  /** Tried too often just before the tenant began. */
  readonly throttled: boolean;
}

/** What keeps a person out, from the moment the tenant began. Entra's own lock ends after 15 minutes here. */
type MockLock = "none" | "smart-lockout" | "on-premises";

/** What must be said of a person; the rest falls back to a licensed cloud member who is ready for SSPR. */
export interface PersonFacts
  extends Partial<Omit<Person, "lastPasswordChange">>, Partial<Omit<MockPerson, "person" | "sspr">> {
  readonly id: string;
  readonly userPrincipalName: string;
  readonly givenName: string;
  readonly surname: string;
  /** UTC, ISO 8601; absent when the password was never set in the cloud. */
  readonly passwordChanged?: string;
  readonly sspr?: Partial<MockSspr>;
}

const READY_FOR_SSPR: MockSspr = {
  inGroup: true,
  licensed: true,
  methods: ["authenticator-app", "mobile-phone"],
  otherMethods: [],
  reported: true,
  throttled: false,
};

/** Completes a person's facts. Mail is the user principal name unless said otherwise. */
export function mockPerson(facts: PersonFacts): MockPerson {
  const {
    givenName,
    surname,
    roles = [],
    roleAssignableGroup = "none",
    inRestrictedUnit = false,
    inAccessPassGroup = true,
    purpose = "person",
    lock = "none",
    sspr,
    passwordChanged,
    ...person
  } = facts;
  return {
    person: {
      displayName: `${givenName} ${surname}`,
      ...(givenName === "" ? {} : { givenName }),
      mail: facts.userPrincipalName,
      userType: "member",
      accountEnabled: true,
      source: "cloud",
      mustChangePassword: false,
      ...(passwordChanged === undefined ? {} : { lastPasswordChange: new Date(passwordChanged) }),
      ...person,
    },
    givenName,
    surname,
    roles,
    roleAssignableGroup,
    inRestrictedUnit,
    inAccessPassGroup,
    purpose,
    lock,
    sspr: { ...READY_FOR_SSPR, ...sspr },
  };
}
