import assert from "node:assert/strict";
import fc from "fast-check";
import type { AskerToken, AskerTokens } from "../../../../adapters/ports/asker-tokens.js";
import type { Directory, PasswordWrite } from "../../../../adapters/ports/directory.js";
import { Secret } from "../../../../adapters/ports/secret.js";
import { GOOD_PASSWORD } from "../../../contracts/directory/fixture.js";
import { idOf } from "../../../support/contoso.js";
import {
  askersWith,
  type GraphContoso,
  grantedFor,
  graphTokensOf,
  startContosoOnGraph,
} from "../../../support/graph-fake/start-contoso.js";

const DELEGATED = grantedFor("delegated");
const ACTORS = ["eleanor.wright", "adam.wilson", "amara.okafor", "hassan.bouali"].map(idOf);
const TARGETS = ["sandra.dewit", "daan.visser", "lisa.bakker"].map(idOf);

/** Who asks for whom, and as whom they signed in. */
const STEP = fc.record({
  actor: fc.nat({ max: ACTORS.length - 1 }),
  target: fc.nat({ max: TARGETS.length - 1 }),
  signedInAs: fc.oneof(
    { weight: 3, arbitrary: fc.constant("self" as const) },
    fc.constantFrom("other" as const, "nobody" as const),
  ),
});

describe("Many askers at once", () => {
  let contoso: GraphContoso;
  let directory: Directory;
  /** How the next sign-in of each person is told, in order. */
  const signIns = new Map<string, AskerTokens["tokenOf"][]>();

  beforeEach(async () => {
    contoso = await startContosoOnGraph("delegated");
    const askers: AskerTokens = {
      tokenOf: async (personId, deadline) =>
        (await signIns.get(personId)?.shift()?.(personId, deadline)) ?? { kind: "sign-in-needed" },
    };
    directory = contoso.connect(DELEGATED, { askers: graphTokensOf(askers, contoso.clock) });
  });

  afterEach(() => contoso.fake.close());

  it("have each write carry its own actor's token, in whatever order tokens and writes come", async () => {
    const tokens = askersWith(DELEGATED.delegated, contoso.clock);
    const signIn =
      (signedInAs: "self" | "other" | "nobody"): AskerTokens["tokenOf"] =>
      async (personId, deadline): Promise<AskerToken> => {
        if (signedInAs === "nobody") return { kind: "sign-in-needed" };
        const other = ACTORS[(ACTORS.indexOf(personId) + 1) % ACTORS.length] ?? "";
        return tokens.tokenOf(signedInAs === "self" ? personId : other, deadline);
      };
    const steps = fc.array(STEP, { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), steps, async (scheduler, asked) => {
        signIns.clear();
        const before = contoso.fake.requests.length;
        const writes = asked.map(({ actor, target, signedInAs }) => {
          const actorId = ACTORS[actor] ?? "";
          const waiting = signIns.get(actorId) ?? [];
          signIns.set(actorId, [...waiting, scheduler.scheduleFunction(signIn(signedInAs))]);
          return directory.resetPassword({
            personId: TARGETS[target] ?? "",
            newPassword: new Secret(`${GOOD_PASSWORD.reveal()}-by-${actor}`),
            actorId,
            mustChangeAtNextSignIn: true,
          });
        });
        const ends = await scheduler.waitFor(Promise.all(writes));
        const sent = contoso.fake.requests.slice(before).filter(({ method }) => method === "POST");
        for (const { body, by } of sent) {
          const [, actor] = /-by-(\d)"/.exec(JSON.stringify(body)) ?? [];
          assert.equal(by, ACTORS[Number(actor)]);
        }
        const honest = asked.filter(({ signedInAs }) => signedInAs === "self");
        assert.equal(sent.length, honest.length);
        assert.equal(ends.filter(isUnsent).length, asked.length - honest.length);
      }),
      { numRuns: 60 },
    );
  });
});

function isUnsent(end: PasswordWrite): boolean {
  return end.kind === "not-changed" && end.reason === "sign-in-needed";
}
