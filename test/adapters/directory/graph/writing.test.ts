import assert from "node:assert/strict";
import type { SignInKind } from "../../../../adapters/directory/graph/capabilities.js";
import type { Fetch } from "../../../../adapters/directory/graph/http/transport.js";
import type { PasswordWrite } from "../../../../adapters/ports/directory.js";
import { ACTOR_ID, GOOD_PASSWORD } from "../../../contracts/directory/fixture.js";
import { idOf } from "../../../support/contoso.js";
import type { Fault, FaultEffect } from "../../../support/graph-fake/faults.js";
import { type GraphContoso, startContosoOnGraph } from "../../../support/graph-fake/start-contoso.js";

const PLAIN = idOf("sandra.dewit");
const status = (code: number, retryAfter?: string): FaultEffect => ({
  kind: "status",
  status: code,
  ...(retryAfter !== undefined && { retryAfter }),
});

const PROXY_PAGE: FaultEffect = { kind: "body", text: "<html>a proxy says hello</html>" };

/** What a write may say after each fault. `applied` is whether the fake changed the account. */
const FAULTS: readonly (readonly [name: string, fault: Omit<Fault, "method">, said: string])[] = [
  ["500 before", { moment: "before", effect: status(500) }, "unknown"],
  ["502 before", { moment: "before", effect: status(502) }, "unknown"],
  ["503 before", { moment: "before", effect: status(503) }, "unknown"],
  ["504 before", { moment: "before", effect: status(504) }, "unknown"],
  ["502 after", { moment: "after", effect: status(502) }, "unknown"],
  ["503 after", { moment: "after", effect: status(503) }, "unknown"],
  ["504 after", { moment: "after", effect: status(504) }, "unknown"],
  ["408", { moment: "before", effect: status(408) }, "unknown"],
  ["a redirect", { moment: "before", effect: status(307) }, "unknown"],
  ["a reset before", { moment: "before", effect: { kind: "reset" } }, "unknown"],
  ["a reset after", { moment: "after", effect: { kind: "reset" } }, "unknown"],
  ["half an answer", { moment: "after", effect: { kind: "half" } }, "unknown"],
  ["the page of a proxy before", { moment: "before", effect: PROXY_PAGE }, "unknown"],
  ["the page of a proxy after", { moment: "after", effect: PROXY_PAGE }, "unknown"],
  ["silence before", { moment: "before", effect: { kind: "silence" } }, "unknown"],
  ["silence after", { moment: "after", effect: { kind: "silence" } }, "unknown"],
  ["429 for longer than there is time", { moment: "before", effect: status(429, "30") }, "unavailable"],
  ["401", { moment: "before", effect: status(401) }, "unavailable"],
  ["403", { moment: "before", effect: status(403) }, "not-permitted"],
  ["404", { moment: "before", effect: status(404) }, "no-such-person"],
  ["400 of another kind", { moment: "before", effect: status(400) }, "unavailable"],
];

describe("Writing to Microsoft Graph", () => {
  let contoso: GraphContoso;

  afterEach(() => contoso.fake.close());

  const reset = (personId = PLAIN): Promise<PasswordWrite> =>
    contoso.directory.resetPassword({
      personId,
      newPassword: GOOD_PASSWORD,
      actorId: ACTOR_ID,
      mustChangeAtNextSignIn: true,
    });
  /** Gives up on a write once it arrived and nothing comes back, instead of after so many milliseconds. */
  const untilSilence: Fetch = async (url, init) => {
    const late = new AbortController();
    const looking = setInterval(() => {
      if (contoso.fake.silent > 0) late.abort();
    }, 2);
    try {
      return await fetch(url, { ...init, signal: late.signal });
    } finally {
      clearInterval(looking);
    }
  };
  const writes = () => contoso.fake.requests.filter(({ method }) => method !== "GET");

  for (const [signIn, method] of [
    ["delegated", "POST"],
    ["application", "PATCH"],
  ] as const satisfies readonly (readonly [SignInKind, string])[]) {
    describe(`with ${signIn} sign-in`, () => {
      beforeEach(async () => {
        contoso = await startContosoOnGraph(signIn, { fetch: untilSilence });
      });

      for (const [name, fault, said] of FAULTS) {
        it(`is sent once and says "${said}" after ${name}`, async () => {
          contoso.fake.faults.add({ method, ...fault });
          const write = await reset();
          assert.equal(write.kind === "not-changed" ? write.reason : write.kind, said);
          assert.equal(writes().length, 1);
          if (write.kind === "not-changed") assert.equal(passwordOf(), undefined);
        });
      }

      it("is sent again only after a 429, which proves that nothing was applied", async () => {
        contoso.fake.faults.add({ method, moment: "before", effect: status(429, "2"), times: 2 });
        assert.equal((await reset()).kind, "changed");
        assert.equal(writes().length, 3);
        assert.deepEqual(contoso.waits.slice(0, 2), [2_000, 2_000]);
      });

      it("is not sent once nobody waits any more", async () => {
        const left = new AbortController();
        left.abort();
        const write = await contoso.directory.resetPassword({
          personId: PLAIN,
          newPassword: GOOD_PASSWORD,
          actorId: ACTOR_ID,
          mustChangeAtNextSignIn: true,
          signal: left.signal,
        });
        assert.deepEqual(write, { kind: "not-changed", reason: "unavailable" });
        assert.equal(writes().length, 0);
      });

      it("is refused before the call for whom Graph cannot do it", async () => {
        for (const name of ["inge.peeters", "joost.kuipers", "henk.dekker", "megan.price"]) {
          assert.deepEqual(await reset(idOf(name)), { kind: "not-changed", reason: "not-permitted" });
        }
        assert.equal(writes().length, 0);
      });
    });
  }

  describe("following a reset operation", () => {
    beforeEach(async () => {
      contoso = await startContosoOnGraph("delegated");
    });

    const OPERATION = /\/operations\//;
    const polls = () => contoso.fake.requests.filter(({ path }) => OPERATION.test(path));

    it("keeps the query of its address, and asks no faster than every two seconds", async () => {
      contoso.fake.tenant.settings.operation.takesMs = 5_000;
      assert.equal((await reset()).kind, "changed");
      assert.deepEqual(contoso.waits, [2_000, 2_000, 2_000]);
      for (const { query } of polls()) assert.equal(query, "?aadgdc=DUB02P&aadgsu=ssprprod-a");
    });

    it("asks no faster than that after a fault either", async () => {
      contoso.fake.faults.add({ path: OPERATION, moment: "before", effect: status(503), times: 1 });
      assert.equal((await reset()).kind, "changed");
      const [first, second] = polls().map(({ at }) => at.getTime());
      assert.ok(first !== undefined && second !== undefined && second - first >= 2_000);
    });

    it("takes 202 for no success: an operation that fails changed nothing", async () => {
      contoso.fake.tenant.settings.operation.endsAs = "failed";
      const write = await reset(idOf("willem.vandermeer"));
      assert.equal(write.kind, "not-changed");
      assert.equal(write.reason, "unavailable");
    });

    it("does not know of one that is still running when the time is over", async () => {
      contoso.fake.tenant.settings.operation.takesMs = 60_000;
      const write = await reset();
      assert.equal(write.kind, "unknown");
      assert.match(write.operatorHint, /accepted.*had not ended/);
      assert.equal(writes().length, 1);
    });

    it("does not take a refusal to tell for a failure", async () => {
      contoso.fake.faults.add({ path: OPERATION, moment: "before", effect: status(403) });
      const write = await reset();
      assert.equal(write.kind, "unknown");
      assert.match(write.operatorHint, /accepted.*UserAuthenticationMethod\.Read\.All/);
      assert.equal(polls().length, 1);
    });

    for (const [what, location] of [
      ["no address", undefined],
      ["another host", "https://graph.microsoft.com.evil.example/v1.0/users/a/authentication/operations/b"],
      ["another path", "/v1.0/users/a/authentication/operations/../../../me"],
      ["something else of Graph's", "/v1.0/me/messages"],
    ] as const) {
      it(`follows ${what} nowhere`, async () => {
        const headers =
          location === undefined ? {} : { Location: location.replace(/^\//, `${contoso.fake.url}/`) };
        const effect = { kind: "status", status: 202, headers } as const;
        contoso.fake.faults.add({ method: "POST", moment: "after", effect });
        assert.equal((await reset()).kind, "unknown");
        assert.equal(
          contoso.fake.requests.filter(({ method, path }) => method === "GET" && path.includes("operations"))
            .length,
          0,
        );
      });
    }
  });

  function passwordOf(): string | undefined {
    return contoso.fake.tenant.users.get(PLAIN)?.password;
  }
});
