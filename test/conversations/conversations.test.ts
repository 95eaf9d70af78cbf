import assert from "node:assert/strict";
import { adminLockedOutInEnglish } from "./admin-locked-out.en.js";
import { adminLockedOutInDutch } from "./admin-locked-out.nl.js";
import { adminWithoutRoleInEnglish } from "./admin-without-role.en.js";
import { adminWithoutRoleInDutch } from "./admin-without-role.nl.js";
import { approvalEndsInEnglish } from "./approval-ends.en.js";
import { accountLockedInEnglish } from "./account-locked.en.js";
import { accountLockedInDutch } from "./account-locked.nl.js";
import { bulkInEnglish } from "./bulk-reset.en.js";
import { bulkInDutch } from "./bulk-reset.nl.js";
import { mailedInEnglish } from "./temporary-password-email.en.js";
import { mailedInDutch } from "./temporary-password-email.nl.js";
import { fateInEnglish } from "./temporary-password-fate.en.js";
import { fateInDutch } from "./temporary-password-fate.nl.js";
import { changeInEnglish } from "./change-own-password.en.js";
import { changeInDutch } from "./change-own-password.nl.js";
import type { Branch, ConversationScript } from "./conversation.js";
import { enableInEnglish } from "./enable-sspr.en.js";
import { enableInDutch } from "./enable-sspr.nl.js";
import { expiryInEnglish } from "./password-expiry-policy.en.js";
import { expiryInDutch } from "./password-expiry-policy.nl.js";
import { forgotInEnglish } from "./forgot-own-password.en.js";
import { forgotInDutch } from "./forgot-own-password.nl.js";
import { diagnosisInEnglish } from "./sspr-diagnosis.en.js";
import { diagnosisInDutch } from "./sspr-diagnosis.nl.js";
import { usernameInEnglish } from "./forgot-username.en.js";
import { usernameInDutch } from "./forgot-username.nl.js";
import { handOffInEnglish } from "./hand-off.en.js";
import { handOffInDutch } from "./hand-off.nl.js";
import { takeOverInEnglish } from "./take-over.en.js";
import { takeOverQuietInDutch } from "./take-over-quiet.nl.js";
import { takeOverQuietInEnglish } from "./take-over-quiet.en.js";
import { takeOverInDutch } from "./take-over.nl.js";
import { play } from "./play.js";
import { registerInEnglish } from "./register-sspr-info.en.js";
import { registerInDutch } from "./register-sspr-info.nl.js";
import { approvalInEnglish } from "./approval.en.js";
import { approvalInDutch } from "./approval.nl.js";
import { DIRECTORIES } from "./directories.js";
import { limitsInEnglish } from "./limits.en.js";
import { limitsInDutch } from "./limits.nl.js";
import { deliveryInEnglish } from "./delivery.en.js";
import { deliveryInDutch } from "./delivery.nl.js";
import { resetInEnglish } from "./reset-user-password.en.js";
import { resetInDutch } from "./reset-user-password.nl.js";

const ALL: Readonly<Record<string, readonly ConversationScript[]>> = {
  "approval, English": [...approvalInEnglish, ...approvalEndsInEnglish],
  "approval, Nederlands": approvalInDutch,
  "reset-user-password, English": resetInEnglish,
  "reset-user-password, Nederlands": resetInDutch,
  "ways and readers, English": deliveryInEnglish,
  "ways and readers, Nederlands": deliveryInDutch,
  "forgot-own-password, English": forgotInEnglish,
  "forgot-own-password, Nederlands": forgotInDutch,
  "forgot-own-password, every diagnosis, English": diagnosisInEnglish,
  "forgot-own-password, every diagnosis, Nederlands": diagnosisInDutch,
  "change-own-password, English": changeInEnglish,
  "change-own-password, Nederlands": changeInDutch,
  "forgot-username, English": usernameInEnglish,
  "forgot-username, Nederlands": usernameInDutch,
  "account-locked, English": accountLockedInEnglish,
  "account-locked, Nederlands": accountLockedInDutch,
  "register-sspr-info, English": registerInEnglish,
  "register-sspr-info, Nederlands": registerInDutch,
  "admin-locked-out, English": [...adminLockedOutInEnglish, ...adminWithoutRoleInEnglish],
  "admin-locked-out, Nederlands": [...adminLockedOutInDutch, ...adminWithoutRoleInDutch],
  "hand-off to a person, English": handOffInEnglish,
  "hand-off to a person, Nederlands": handOffInDutch,
  "taken over for the help desk, English": [...takeOverInEnglish, ...takeOverQuietInEnglish],
  "taken over for the help desk, Nederlands": [...takeOverInDutch, ...takeOverQuietInDutch],
  "enable-sspr, English": enableInEnglish,
  "enable-sspr, Nederlands": enableInDutch,
  "password-expiry-policy, English": expiryInEnglish,
  "password-expiry-policy, Nederlands": expiryInDutch,
  "bulk-reset, English": bulkInEnglish,
  "bulk-reset, Nederlands": bulkInDutch,
  "temporary-password-email, English": [...mailedInEnglish, ...fateInEnglish],
  "temporary-password-email, Nederlands": [...mailedInDutch, ...fateInDutch],
  "limits, English": limitsInEnglish,
  "limits, Nederlands": limitsInDutch,
};

/** Talks that are also held on Microsoft Graph, with the same words. */
const ON_GRAPH_TOO = new Set([
  "approval, English",
  "approval, Nederlands",
  "reset-user-password, English",
  "reset-user-password, Nederlands",
  "ways and readers, English",
  "ways and readers, Nederlands",
  "limits, English",
  "limits, Nederlands",
]);

for (const [where, open] of Object.entries(DIRECTORIES)) {
  for (const [name, scripts] of Object.entries(ALL)) {
    if (where !== "the mock tenant" && !ON_GRAPH_TOO.has(name)) continue;
    describe(`conversations on ${where}: ${name}`, () => {
      for (const script of scripts) {
        it(script.title, async () => {
          const { options, close } = await open();
          try {
            await play(script, options);
          } finally {
            await close();
          }
        });
      }
    });
  }
}

/** The compiler misses none: every branch is a key. */
const BRANCHES: Readonly<Record<Branch, true>> = {
  yes: true,
  unknown: true,
  administrator: true,
  guest: true,
  disabled: true,
  federated: true,
  "administrators-off": true,
  "tenant-off": true,
  "not-in-scope": true,
  unlicensed: true,
  "no-writeback": true,
  throttled: true,
  "not-registered": true,
  "too-few-methods": true,
};

describe("the branches of the diagnosis", () => {
  for (const [language, scripts] of Object.entries({
    English: diagnosisInEnglish,
    Nederlands: diagnosisInDutch,
  })) {
    it(`all have a conversation: ${language}`, () => {
      const played = new Set(scripts.flatMap(({ branch }) => (branch === undefined ? [] : [branch])));
      assert.deepEqual([...played].toSorted(), Object.keys(BRANCHES).toSorted());
    });
  }
});
