import assert from "node:assert/strict";
import { GRAPH_CALLS } from "../../../../adapters/directory/graph/calls.js";
import type { Directory } from "../../../../adapters/ports/directory.js";
import type { AskerToken, AskerTokens } from "../../../../adapters/ports/asker-tokens.js";
import { Secret } from "../../../../adapters/ports/secret.js";
import { ACTOR_ID, GOOD_PASSWORD } from "../../../contracts/directory/fixture.js";
import { TENANT_ID } from "../../../support/activities.js";
import { idOf } from "../../../support/contoso.js";
import type { FaultEffect } from "../../../support/graph-fake/faults.js";
import {
  askersWith,
  type GraphContoso,
  grantedFor,
  graphTokensOf,
  startContosoOnGraph,
} from "../../../support/graph-fake/start-contoso.js";
import { fakeToken } from "../../../support/graph-fake/tokens.js";

const PLAIN = idOf("sandra.dewit");
const SYNCED = idOf("willem.vandermeer");
const ADAM = idOf("adam.wilson");
const DELEGATED = grantedFor("delegated");

/** Each write, and what it says when nothing was written. */
const WRITES: Readonly<Record<string, (directory: Directory, actorId: string) => Promise<string>>> = {
  "a reset": async (directory, actorId) => {
    const wish = { personId: PLAIN, newPassword: GOOD_PASSWORD, actorId, mustChangeAtNextSignIn: true };
    const write = await directory.resetPassword(wish);
    return write.kind === "not-changed" ? write.reason : write.kind;
  },
  "a pass": async (directory, actorId) => {
    const write = await directory.createAccessPass({ personId: PLAIN, minutes: 60, oneUse: true, actorId });
    return write.kind === "not-created" ? write.reason : write.kind;
  },
  "signing out": async (directory, actorId) => {
    const write = await directory.revokeSessions({ personId: PLAIN, actorId });
    return write.kind === "not-revoked" ? write.reason : write.kind;
  },
};

const challenge = (
  status: number,
  headers: Readonly<Record<string, string>>,
  code?: string,
): FaultEffect => ({
  kind: "status",
  status,
  headers,
  ...(code !== undefined && { code }),
});

const STEP_UP: readonly (readonly [what: string, effect: FaultEffect])[] = [
  [
    "a claims challenge",
    challenge(401, {
      "WWW-Authenticate":
        'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", ' +
        'error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZX19fQ=="',
    }),
  ],
  ["interaction_required", challenge(401, {}, "interaction_required")],
  ["InteractionRequired", challenge(403, {}, "InteractionRequired")],
];

describe("With the asker's own sign-in", () => {
  let contoso: GraphContoso;

  beforeEach(async () => {
    contoso = await startContosoOnGraph("delegated");
  });

  afterEach(() => contoso.fake.close());

  const writes = () => contoso.fake.requests.filter(({ method }) => method !== "GET");
  const connectTo = (askers: AskerTokens) =>
    contoso.connect(DELEGATED, { askers: graphTokensOf(askers, contoso.clock) });
  const answering = (answer: AskerToken) => connectTo({ tokenOf: async () => answer });

  for (const [what, write] of Object.entries(WRITES)) {
    it(`${what} is done with the token of the person who asks, and all that leads to it with the bot's`, async () => {
      assert.match(await write(contoso.directory, ACTOR_ID), /^(changed|created|revoked)$/);
      assert.ok(writes().length > 0);
      for (const { method, path, by } of contoso.fake.requests) {
        const asker = method !== "GET" || path.includes("/operations/");
        assert.equal(by, asker ? ACTOR_ID : "the bot", `${method} ${path}`);
      }
    });

    it(`${what} is not even sent without a sign-in, or with another person's`, async () => {
      const other = await askersWith(DELEGATED.delegated, contoso.clock).tokenOf(
        ACTOR_ID,
        AbortSignal.abort(),
      );
      for (const answer of [other, { kind: "sign-in-needed" } as const]) {
        assert.equal(await write(answering(answer), ADAM), "sign-in-needed");
      }
      assert.deepEqual(writes(), []);
    });

    it(`${what} is not sent where the token service is out of reach, which is no reason to sign in`, async () => {
      const out = answering({ kind: "unavailable", operatorHint: "token service: 503" });
      assert.equal(await write(out, ACTOR_ID), "unavailable");
      assert.deepEqual(writes(), []);
    });

    for (const [why, effect] of STEP_UP) {
      it(`${what} needs a new sign-in after ${why}`, async () => {
        contoso.fake.faults.add({ method: "POST", moment: "before", effect });
        assert.equal(await write(contoso.directory, ACTOR_ID), "sign-in-needed");
        assert.equal(writes().length, 1);
      });
    }

    it(`${what} is not permitted where Entra says no to the person, whatever the bot may do`, async () => {
      assert.equal(await write(contoso.directory, idOf("priya.sharma")), "not-permitted");
    });
  }

  it("the table says of each call whose token it carries", async () => {
    await contoso.directory.person(SYNCED, ACTOR_ID);
    for (const write of Object.values(WRITES)) await write(contoso.directory, ACTOR_ID);
    await contoso.directory.standing(PLAIN);
    await contoso.directory.tenantSspr();
    const seen = new Set(contoso.reports.map(({ call }) => call));
    assert.ok(seen.size > 10);
    for (const { call, as } of contoso.reports) assert.equal(as, GRAPH_CALLS[call].delegatedBy, call);
  });

  it("a person is fetched once for a piece of work, however many calls that takes", async () => {
    let fetched = 0;
    const askers = askersWith(DELEGATED.delegated, contoso.clock);
    const counting = connectTo({
      tokenOf: (personId, deadline) => {
        fetched += 1;
        return askers.tokenOf(personId, deadline);
      },
    });
    contoso.fake.tenant.settings.operation.takesMs = 5_000;
    assert.equal(await WRITES["a reset"]?.(counting, ACTOR_ID), "changed");
    assert.equal(fetched, 1);
    assert.equal(await WRITES["a reset"]?.(counting, ACTOR_ID), "changed");
    assert.equal(fetched, 2);
  });

  describe("the switch of password writeback", () => {
    const LOOK = "/directory/onPremisesSynchronization";
    const looks = () => contoso.fake.requests.filter(({ path }) => path === LOOK).length;
    let directory: Directory;
    beforeEach(() => {
      directory = contoso.connect(DELEGATED, { writeback: undefined });
    });
    const writebackOf = async (askerId?: string) => {
      const found = await directory.person(SYNCED, askerId);
      assert.equal(found.kind, "person");
      return found.person.passwordWriteback;
    };
    const tenantWriteback = async () => {
      const found = await directory.tenantSspr();
      assert.equal(found.kind, "tenant-sspr");
      return found.settings.passwordWriteback;
    };

    it("is unknown, and nobody is asked, until somebody asks who may see it; then it is known to all", async () => {
      assert.equal(await writebackOf(), undefined);
      assert.equal(await tenantWriteback(), undefined);
      assert.equal(looks(), 0);
      assert.equal(await writebackOf(ACTOR_ID), true);
      assert.equal(await writebackOf(), true);
      assert.equal(await tenantWriteback(), true);
      assert.equal(looks(), 1);
    });

    it("is not shown to help-desk staff, who are not asked again for ten minutes", async () => {
      assert.equal(await writebackOf(ADAM), undefined);
      assert.equal(await writebackOf(ADAM), undefined);
      assert.equal(looks(), 1);
      contoso.clock.advance(10 * 60_000);
      assert.equal(await writebackOf(ADAM), undefined);
      assert.equal(looks(), 2);
    });

    it("is looked at again after ten minutes, and not forgotten while nobody may look", async () => {
      assert.equal(await writebackOf(ACTOR_ID), true);
      contoso.fake.tenant.settings.passwordWritebackEnabled = false;
      assert.equal(await writebackOf(ACTOR_ID), true);
      contoso.clock.advance(10 * 60_000);
      assert.equal(await writebackOf(ADAM), true);
      assert.equal(await writebackOf(ACTOR_ID), false);
      assert.equal(await writebackOf(), false);
    });

    it("needs no look where the operator states it", async () => {
      for (const stated of [true, false]) {
        directory = contoso.connect(DELEGATED, { writeback: stated });
        assert.equal(await writebackOf(ACTOR_ID), stated);
      }
      assert.equal(looks(), 0);
    });
  });

  it("a person is read without one who asks as well; only what the bot may not see is missing", async () => {
    const nobody = answering({ kind: "sign-in-needed" });
    const without = await nobody.person(idOf("priya.sharma"), ACTOR_ID);
    const asked = await contoso.directory.person(idOf("priya.sharma"), ACTOR_ID);
    assert.ok(without.kind === "person" && asked.kind === "person");
    assert.equal(asked.person.mustChangePassword, true);
    assert.deepEqual(without.person, { ...asked.person, mustChangePassword: false });
  });

  it("no token turns up in what the log hears", async () => {
    const token = fakeToken({ kind: "delegated", permissions: [], personId: ADAM }, Date.now() * 2, {
      tid: TENANT_ID,
    });
    const directory = answering({ kind: "token", token: new Secret(token) });
    for (const write of Object.values(WRITES)) await write(directory, ADAM);
    assert.ok(!JSON.stringify(contoso.reports).includes("eyJ"));
    assert.ok(!JSON.stringify(contoso.fake.requests).includes(token));
  });
});
