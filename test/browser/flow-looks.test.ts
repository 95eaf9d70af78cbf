import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { accountLockedInEnglish } from "../conversations/account-locked.en.js";
import { accountLockedInDutch } from "../conversations/account-locked.nl.js";
import { adminLockedOutInEnglish } from "../conversations/admin-locked-out.en.js";
import { adminLockedOutInDutch } from "../conversations/admin-locked-out.nl.js";
import { bulkInEnglish } from "../conversations/bulk-reset.en.js";
import { bulkInDutch } from "../conversations/bulk-reset.nl.js";
import { changeInEnglish } from "../conversations/change-own-password.en.js";
import { changeInDutch } from "../conversations/change-own-password.nl.js";
import type { ConversationScript } from "../conversations/conversation.js";
import { enableInEnglish } from "../conversations/enable-sspr.en.js";
import { enableInDutch } from "../conversations/enable-sspr.nl.js";
import { forgotInEnglish } from "../conversations/forgot-own-password.en.js";
import { forgotInDutch } from "../conversations/forgot-own-password.nl.js";
import { usernameInEnglish } from "../conversations/forgot-username.en.js";
import { usernameInDutch } from "../conversations/forgot-username.nl.js";
import { handOffInEnglish } from "../conversations/hand-off.en.js";
import { handOffInDutch } from "../conversations/hand-off.nl.js";
import { expiryInEnglish } from "../conversations/password-expiry-policy.en.js";
import { expiryInDutch } from "../conversations/password-expiry-policy.nl.js";
import { registerInEnglish } from "../conversations/register-sspr-info.en.js";
import { registerInDutch } from "../conversations/register-sspr-info.nl.js";
import { resetInEnglish } from "../conversations/reset-user-password.en.js";
import { resetInDutch } from "../conversations/reset-user-password.nl.js";
import { mailedInEnglish } from "../conversations/temporary-password-email.en.js";
import { mailedInDutch } from "../conversations/temporary-password-email.nl.js";
import { type BotProcess, startBotProcess } from "../support/bot-process.js";
import { openBrowser, shoot } from "../support/browser.js";
import { openChatPage } from "../support/chat-page.js";
import { lowContrasts, overflow } from "../support/in-page.js";

type Scripts = readonly ConversationScript[];

/** The first talk of each flow, in English and in Dutch. */
const FLOWS: Readonly<Record<string, readonly [Scripts, Scripts]>> = {
  "account-locked": [accountLockedInEnglish, accountLockedInDutch],
  "admin-locked-out": [adminLockedOutInEnglish, adminLockedOutInDutch],
  "bulk-reset": [bulkInEnglish, bulkInDutch],
  "change-own-password": [changeInEnglish, changeInDutch],
  "enable-sspr": [enableInEnglish, enableInDutch],
  "forgot-own-password": [forgotInEnglish, forgotInDutch],
  "forgot-username": [usernameInEnglish, usernameInDutch],
  "hand-off": [handOffInEnglish, handOffInDutch],
  "password-expiry-policy": [expiryInEnglish, expiryInDutch],
  "register-sspr-info": [registerInEnglish, registerInDutch],
  "reset-user-password": [resetInEnglish, resetInDutch],
  "temporary-password-email": [mailedInEnglish, mailedInDutch],
};

const PHONE = { width: 360, height: 720 };
/** Turns of the person looked at; the confirmation of a reset is not among them. */
const MOST_TURNS = 3;

describe("the cards of each flow on a phone, on the real process", () => {
  let browser: Browser;
  let bot: BotProcess;

  before(async function () {
    browser = await openBrowser(this);
  });
  after(() => browser?.close());
  afterEach(() => bot?.stop());

  for (const [flow, [english, dutch]] of Object.entries(FLOWS)) {
    for (const [language, scripts] of [["en", english] as const, ["nl", dutch] as const]) {
      it(`are readable and fit, light and dark: ${flow} (${language})`, async () => {
        const [script] = scripts;
        assert.ok(script !== undefined);
        // Its own tenant: what one talk did would be a limit for the next.
        bot = await startBotProcess();
        const chat = await openChatPage(browser, bot.url, { viewport: PHONE, locale: script.locale });
        await chat.speakAs(script.as);
        let turn = 0;
        for (const { by, say, press } of script.turns) {
          if (turn === MOST_TURNS || (say === undefined && press === undefined)) break;
          if (by !== undefined && by !== script.as) continue;
          turn += 1;
          const said = chat.page.getByTestId("bot-message");
          const before = await said.count();
          if (say !== undefined) await chat.say(say);
          else
            await chat.page
              .getByRole("button", { name: press ?? "" })
              .last()
              .click();
          // What it says is the conversation tests' affair; here only that it stands there whole.
          await said.nth(before).waitFor();
          await chat.page.waitForLoadState("networkidle");
          for (const colorScheme of ["light", "dark"] as const) {
            await chat.page.emulateMedia({ colorScheme });
            await shoot(chat.page, `flow-${flow}-${language}-${turn}-${colorScheme}`);
            assert.deepEqual(await overflow(chat.page), [], `turn ${turn} sticks out`);
            assert.deepEqual(await lowContrasts(chat.page), [], `turn ${turn}, ${colorScheme}`);
          }
        }
        assert.ok(turn > 0);
        assert.deepEqual(chat.problems, []);
        await chat.page.context().close();
      });
    }
  }
});
