import { ACTOR_ID } from "./directory/fixture.js";
import assert from "node:assert/strict";
import type { Directory, Unavailable } from "../../adapters/ports/directory.js";
import { Secret } from "../../adapters/ports/secret.js";

/** A Directory that cannot reach or may not read its tenant, and somebody who is in that tenant. */
export interface UnavailableFixture {
  readonly directory: Directory;
  readonly personId: string;
  readonly userPrincipalName: string;
  readonly close?: () => Promise<void>;
}

/** What every Directory must do when its tenant does not answer as it should. */
export function describeUnavailableDirectory(name: string, make: () => Promise<UnavailableFixture>): void {
  describe(`${name} as a directory that is out of reach`, () => {
    let fixture: UnavailableFixture;

    beforeEach(async () => {
      fixture = await make();
    });

    afterEach(async () => {
      await fixture.close?.();
    });

    it("says so instead of finding nobody", async () => {
      assertUnavailable(await fixture.directory.findPeople(fixture.userPrincipalName, 10));
      assertUnavailable(await fixture.directory.person(fixture.personId));
      assertUnavailable(await fixture.directory.sspr(fixture.personId));
      assertUnavailable(await fixture.directory.accessPassPolicy(fixture.personId));
      assertUnavailable(await fixture.directory.methods(fixture.personId));
      assertUnavailable(await fixture.directory.signIn(fixture.personId));
    });

    it("says so instead of giving a shorter list of role holders", async () => {
      assertUnavailable(await fixture.directory.roleHolders(["62e90394-69f5-4237-9190-012177145e10"], 10));
    });

    it("says so instead of an empty tenant", async () => {
      assertUnavailable(await fixture.directory.tenantSspr());
      assertUnavailable(await fixture.directory.domains());
      assertUnavailable(await fixture.directory.registrations());
      assertUnavailable(await fixture.directory.findGroups("finance", 10));
      assertUnavailable(await fixture.directory.groupMembers(fixture.personId, 10));
    });

    it("says so instead of giving a shorter list of roles", async () => {
      assertUnavailable(await fixture.directory.standing(fixture.personId));
    });

    it("never claims that a password was changed", async () => {
      const write = await fixture.directory.resetPassword({
        personId: fixture.personId,
        newPassword: new Secret("Kpd7-wTx3-Rfm9-Hnv2"),
        actorId: ACTOR_ID,
        mustChangeAtNextSignIn: true,
      });
      const honest =
        write.kind === "unknown" || (write.kind === "not-changed" && write.reason === "unavailable");
      assert.ok(honest, write.kind);
    });

    it("never claims that a pass was made or that somebody was signed out", async () => {
      const { directory, personId } = fixture;
      for (const write of [
        await directory.createAccessPass({ personId, minutes: 60, oneUse: true, actorId: ACTOR_ID }),
        await directory.revokeSessions({ personId, actorId: ACTOR_ID }),
      ]) {
        assert.ok(write.kind !== "created" && write.kind !== "revoked", write.kind);
      }
    });
  });
}

function assertUnavailable(answer: { readonly kind: string } | Unavailable): void {
  assert.equal(answer.kind, "unavailable");
  assert.ok(
    "operatorHint" in answer && answer.operatorHint.trim() !== "",
    "the operator must learn what to fix",
  );
}
