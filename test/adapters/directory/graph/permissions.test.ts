import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { SignInKind } from "../../../../adapters/directory/graph/capabilities.js";
import {
  BREAKABLE,
  type Breakable,
  GRAPH_PERMISSIONS,
  permissionsOf,
} from "../../../../adapters/directory/graph/permissions.js";
import { BUILT_IN_ROLES } from "../../../../adapters/directory/mock/roles.js";
import type { Directory } from "../../../../adapters/ports/directory.js";
import { ACTOR_ID, GOOD_PASSWORD } from "../../../contracts/directory/fixture.js";
import { idOf } from "../../../support/contoso.js";
import {
  type Granted,
  grantedFor,
  type GraphContoso,
  startContosoOnGraph,
} from "../../../support/graph-fake/start-contoso.js";

const PLAIN = idOf("sandra.dewit");
const FINANCE = "3c6a8f25-6d7e-4f90-8c2b-5e1c7d4b8044";

/** Whether each thing works, seen from outside. */
const WORKS: Readonly<Record<Breakable, (directory: Directory) => Promise<boolean>>> = {
  people: async (directory) =>
    (await directory.person(PLAIN)).kind === "person" &&
    (await directory.findPeople("sandra", 5)).kind === "people",
  standing: async (directory) => (await directory.standing(PLAIN)).kind === "standing",
  "role-holders": async (directory) => {
    const found = await directory.roleHolders([BUILT_IN_ROLES.helpdeskAdministrator.templateId], 99);
    return found.kind === "people" && found.people.some(({ id }) => id === idOf("maaike.postma"));
  },
  "sign-in": async (directory) => (await directory.signIn(PLAIN)).kind === "sign-in",
  sspr: async (directory) => (await directory.sspr(PLAIN)).kind === "sspr",
  licence: async (directory) => {
    const found = await directory.sspr(PLAIN);
    return found.kind === "sspr" && found.state.licensed === true;
  },
  methods: async (directory) => (await directory.methods(PLAIN)).kind === "methods",
  registrations: async (directory) => (await directory.registrations()).kind === "registrations",
  "tenant-settings": async (directory) => (await directory.tenantSspr()).kind === "tenant-sspr",
  domains: async (directory) => (await directory.domains()).kind === "domains",
  groups: async (directory) => (await directory.findGroups("finance", 5)).kind === "groups",
  members: async (directory) => (await directory.groupMembers(FINANCE, 5)).kind === "people",
  reset: async (directory) => {
    const reset = {
      personId: PLAIN,
      newPassword: GOOD_PASSWORD,
      actorId: ACTOR_ID,
      mustChangeAtNextSignIn: true,
    };
    return (await directory.resetPassword(reset)).kind === "changed";
  },
  passes: async (directory) =>
    (await directory.createAccessPass({ personId: PLAIN, minutes: 60, oneUse: true, actorId: ACTOR_ID }))
      .kind === "created",
  sessions: async (directory) =>
    (await directory.revokeSessions({ personId: PLAIN, actorId: ACTOR_ID })).kind === "revoked",
  writeback: async (directory) => {
    const found = await directory.person(idOf("willem.vandermeer"), ACTOR_ID);
    return found.kind === "person" && found.person.passwordWriteback === true;
  },
  "must-change": async (directory) => {
    const found = await directory.person(idOf("priya.sharma"), ACTOR_ID);
    return found.kind === "person" && found.person.mustChangePassword;
  },
};

const SIGN_INS: readonly SignInKind[] = ["delegated", "application"];
/** Never, whatever is granted: the switch can only be read with the asker's sign-in. */
const NOT_OFFERED: Readonly<Record<SignInKind, readonly Breakable[]>> = {
  delegated: [],
  application: ["writeback"],
};

describe("Graph permissions", () => {
  let contoso: GraphContoso;

  beforeEach(async () => {
    contoso = await startContosoOnGraph();
    const { assignments, groups } = contoso.fake.tenant;
    // Maaike is in the one group that can hold roles.
    const group = groups.find(({ isAssignableToRole }) => isAssignableToRole);
    assignments.push({
      id: "through a group",
      principalId: group?.id ?? "",
      roleDefinitionId: BUILT_IN_ROLES.helpdeskAdministrator.templateId,
      directoryScopeId: "/",
    });
  });

  afterEach(() => contoso.fake.close());

  /** The switch is to be read, not stated. */
  const connect = (granted: Granted) => contoso.connect(granted, { writeback: undefined });
  const brokenWith = async (granted: Granted) => {
    const broken: Breakable[] = [];
    for (const what of keysOf(BREAKABLE)) {
      if (!(await WORKS[what](connect(granted)))) broken.push(what);
    }
    return broken.filter((what) => !NOT_OFFERED[granted.signIn].includes(what)).toSorted();
  };

  for (const signIn of SIGN_INS) {
    it(`are enough for everything (${signIn})`, async () => {
      assert.deepEqual(await brokenWith(grantedFor(signIn)), []);
    });

    for (const { name, kind, breaks } of GRAPH_PERMISSIONS) {
      const expected = breaks[signIn];
      if (!expected) continue;
      it(`without the ${kind} ${name} break exactly what the table says (${signIn})`, async () => {
        assert.deepEqual(await brokenWith(grantedWithout(signIn, kind, name)), expected.toSorted());
      });

      it(`without the ${kind} ${name} are asked for by name, for the operator (${signIn})`, async () => {
        const directory = connect(grantedWithout(signIn, kind, name));
        const answers = [
          await directory.person(PLAIN),
          await directory.standing(PLAIN),
          await directory.sspr(PLAIN),
          await directory.methods(PLAIN),
          await directory.tenantSspr(),
          await directory.accessPassPolicy(PLAIN),
        ];
        const hints = answers.flatMap((answer) =>
          answer.kind === "unavailable" ? [answer.operatorHint] : [],
        );
        // What only leaves something unknown says nothing.
        if (kind === "delegated" || WRITES.includes(name)) assert.deepEqual(hints, []);
        else {
          const asks = new RegExp(`application permissions? .*${name.replaceAll(".", "\\.")}`);
          assert.ok(hints.length > 0 && hints.every((hint) => asks.test(hint)), hints.join("\n"));
        }
      });
    }
  }
});

describe("The README of the Graph adapter", () => {
  it("lists the permissions as the table does, each in its list", () => {
    const readme = readFileSync(
      new URL("../../../../../adapters/directory/graph/README.md", import.meta.url),
      "utf8",
    );
    const rows = [...readme.matchAll(/^\| `([\w.-]+)` +\| (bot|people|) +\| (bot|people|) +\|$/gm)];
    const listed = (at: 2 | 3, word: string) =>
      rows.filter((row) => row[at] === word).map(([, name]) => name);
    assert.deepEqual(listed(2, "bot"), permissionsOf("application", "application"));
    assert.deepEqual(listed(2, "people"), permissionsOf("application", "delegated"));
    assert.deepEqual(listed(3, "bot"), permissionsOf("delegated", "application"));
    assert.deepEqual(new Set(listed(3, "people")), new Set(permissionsOf("delegated", "delegated")));
  });
});

function grantedWithout(signIn: SignInKind, kind: SignInKind, name: string): Granted {
  const granted = grantedFor(signIn);
  return { ...granted, [kind]: granted[kind].filter((permission) => permission !== name) };
}

/** A write is refused with a reason and no hint. */
const WRITES: readonly string[] = [
  "User-PasswordProfile.ReadWrite.All",
  "UserAuthMethod-TAP.ReadWrite.All",
  "User.RevokeSessions.All",
];

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
