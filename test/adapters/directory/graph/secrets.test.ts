import assert from "node:assert/strict";
import { inspect } from "node:util";
import { createGraphDirectory } from "../../../../adapters/directory/graph/create-graph-directory.js";
import { Secret } from "../../../../adapters/ports/secret.js";
import { ACTOR_ID } from "../../../contracts/directory/fixture.js";
import { idOf } from "../../../support/contoso.js";
import { GRAPH_SENTENCE } from "../../../support/graph-fake/answers.js";
import type { FaultEffect } from "../../../support/graph-fake/faults.js";
import {
  callerWith,
  grantedFor,
  startContosoOnGraph,
  tokensOf,
} from "../../../support/graph-fake/start-contoso.js";
import { fakeToken } from "../../../support/graph-fake/tokens.js";
import { createSettableClock } from "../../../support/settable-clock.js";

const PASSWORD = "Canary7-wTx3-Rfm9-Hnv2";
const EFFECTS: readonly FaultEffect[] = [
  ...[302, 400, 401, 403, 404, 409, 429, 500, 503].map((status) => ({ kind: "status", status }) as const),
  { kind: "reset" },
  { kind: "half" },
  { kind: "silence" },
  { kind: "body", text: GRAPH_SENTENCE },
  { kind: "body", text: JSON.stringify({ error: { code: GRAPH_SENTENCE } }) },
];

describe("Secrets on the way to Microsoft Graph", () => {
  for (const signIn of ["delegated", "application"] as const) {
    it(`turn up in no answer and no log line, and neither do Graph's sentences (${signIn})`, async () => {
      const contoso = await startContosoOnGraph(signIn);
      const { fake, reports, clock } = contoso;
      const granted = grantedFor(signIn);
      const seen: unknown[] = [];
      for (const effect of EFFECTS) {
        const call = effect.kind === "silence" ? 40 : 8_000;
        const deadlines = { call, reading: 12_000, writing: 7_500 };
        const directory = contoso.connect(granted, { deadlines });
        for (const method of ["GET", signIn === "delegated" ? "POST" : "PATCH"]) {
          clock.advance(600_000);
          fake.faults.clear();
          fake.faults.add({ method, moment: "after", effect });
          const reset = {
            personId: idOf("sandra.dewit"),
            newPassword: new Secret(PASSWORD),
            actorId: ACTOR_ID,
            mustChangeAtNextSignIn: true,
          };
          seen.push(await directory.resetPassword(reset), await directory.standing(reset.personId));
          seen.push(await directory.findPeople("sandra", 3), await directory.sspr(reset.personId));
        }
      }
      await fake.close();
      assert.ok(fake.requests.some(({ body }) => JSON.stringify(body).includes(PASSWORD)));
      const text = inspect([seen, reports], { depth: 9, maxArrayLength: null, maxStringLength: null });
      const token = fakeToken(callerWith("application", granted.application));
      for (const secret of [PASSWORD, token, GRAPH_SENTENCE]) assert.ok(!text.includes(secret));
    });
  }

  it("go nowhere in the clear but to this machine", () => {
    const tokens = tokensOf(callerWith("application", []));
    const connect = (baseUrl: string) =>
      createGraphDirectory({ baseUrl, tokens, signIn: "application", clock: createSettableClock() });
    for (const bad of [
      "http://graph.microsoft.com",
      "http://127.0.0.1.evil.example",
      "ftp://127.0.0.1",
      "https://a/b",
    ]) {
      assert.throws(() => connect(bad), /base URL/, bad);
    }
    for (const good of ["https://proxy.contoso.com", "http://127.0.0.1:4010", "http://localhost:4010"]) {
      assert.ok(connect(good));
    }
  });
});
