import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { type BotProcess, startBotProcess } from "../support/bot-process.js";
import { openBrowser, shoot } from "../support/browser.js";
import { type ChatPage, openChatPage } from "../support/chat-page.js";
import { type FakeTenantServers, startFakeTenant } from "../support/graph-fake/start-fake-tenant.js";

interface Words {
  readonly language: "en" | "nl";
  readonly as: string;
  readonly ask: string;
  readonly found: string;
  readonly reason: string;
  readonly sure: string;
  readonly confirm: RegExp;
  readonly done: string;
  readonly open: string;
  readonly helped: string;
  readonly thanks: string;
  readonly mustChange: string;
}

const TALKS: readonly Words[] = [
  {
    language: "nl",
    as: "Karin Hendriks",
    ask: "Sandra kan niet meer inloggen, hoe geef ik haar een nieuw wachtwoord?",
    found: "Ik heb deze persoon gevonden",
    reason: "Vergeten tijdens haar vakantie",
    sure: "Een nieuw wachtwoord instellen?",
    confirm: /^Stel een nieuw wachtwoord in voor Sandra de Wit/,
    done: "Het nieuwe wachtwoord is ingesteld",
    open: "Tijdelijk wachtwoord tonen",
    helped: "Ja, dit hielp",
    thanks: "Fijn om te horen.",
    mustChange: "Ja",
  },
  {
    language: "en",
    as: "Rachel Morgan",
    ask: "Sandra can't get in any more, how do I give her a new password?",
    found: "I found this person",
    reason: "Back from leave, forgot it",
    sure: "Set a new password?",
    confirm: /^Set a new password for Sandra de Wit/,
    done: "The new password is set",
    open: "Show the temporary password",
    helped: "Yes, it helped",
    thanks: "Good to hear.",
    mustChange: "Yes",
  },
];

/** A tenant for the process: the mock in it, or a fake of Graph beside it. */
const TENANTS: Readonly<Record<string, () => Promise<Pick<FakeTenantServers, "settings" | "close">>>> = {
  "the mock tenant": async () => ({ settings: {}, close: async () => {} }),
  "Microsoft Graph": () => startFakeTenant(),
};

for (const [where, startTenant] of Object.entries(TENANTS))
  describe(`a password reset in the browser, on the real process and ${where}`, () => {
    let browser: Browser;
    let bot: BotProcess;
    let tenant: Awaited<ReturnType<typeof startTenant>>;
    const picture = (page: ChatPage["page"], name: string) =>
      shoot(page, where === "the mock tenant" ? name : `${name}-graph`);

    before(async function () {
      browser = await openBrowser(this);
      tenant = await startTenant();
      // The same person is reset once in each language.
      bot = await startBotProcess({ LIMIT_TARGET_15_MINUTES: "2", ...tenant.settings });
    });
    after(async () => {
      await browser?.close();
      await bot?.stop();
      await tenant?.close();
    });

    for (const words of TALKS) {
      it(`goes from the question to the password, shown once and nowhere else (${words.language})`, async () => {
        const chat = await openChatPage(browser, bot.url);
        await chat.speakAs(words.as);
        await chat.say(words.ask);
        await chat.hear(words.found);
        await chat.say(words.reason);
        await chat.hear(words.sure);
        await chat.page.getByRole("button", { name: words.confirm }).click();
        await chat.hear(words.done);
        await picture(chat.page, `reset-${words.language}`);

        const open = chat.page.getByRole("link", { name: words.open });
        const view = await chat.follow(open);
        assert.equal(await view.getByTestId("secret").count(), 0, "opening the page shows nothing yet");
        await view.getByTestId("reveal").click();
        const password = (await view.getByTestId("secret").innerText()).replaceAll(/\s/g, "");
        assert.match(password, /^[a-z\d-]{16,}$/);
        await picture(view, `one-view-${words.language}`);

        assert.deepEqual(chat.problems, []);
        const again = await chat.follow(open);
        assert.equal(await again.getByTestId("secret").count(), 0);
        assert.equal(await again.getByTestId("reveal").count(), 0);

        await chat.page.getByRole("button", { name: words.helped }).click();
        await chat.hear(words.thanks);
        const row = await chat.tenantRow("sandra.dewit@contoso.com");
        assert.match(await row.innerText(), new RegExp(`${words.mustChange}$`));
        await picture(chat.page, `reset-done-${words.language}`);

        const sinks = {
          "chat page": await chat.html(),
          "Direct Line transcript": await transcript(chat),
          "data folder": bot.data(),
          output: bot.output(),
        };
        for (const [name, text] of Object.entries(sinks)) {
          assert.ok(
            text.includes("Sandra") || name === "output" || name === "data folder",
            `nothing to look at in the ${name}`,
          );
          for (const secret of [password, password.replaceAll("-", "")]) {
            assert.ok(!text.includes(secret), `the password is in the ${name}`);
          }
        }
        await chat.page.context().close();
      });
    }

    it("refuses an ordinary user in the browser, with what to do instead", async () => {
      const chat = await openChatPage(browser, bot.url);
      await chat.speakAs("Emma Clarke");
      await chat.say(TALKS[1]?.ask ?? "");
      await chat.hear("your account has no role that may reset somebody else's password");
      await chat.page.context().close();
    });

    it("goes on in the middle of a question after the process was killed", async () => {
      const chat = await openChatPage(browser, bot.url);
      await chat.speakAs("Karin Hendriks");
      await chat.say("daan.visser@contoso.com kan niet meer inloggen, hij heeft een nieuw wachtwoord nodig");
      await chat.hear("Waarom is er een nieuw wachtwoord nodig?");
      await bot.restart();
      await chat.say("Vergeten tijdens zijn vakantie");
      await chat.hear("Een nieuw wachtwoord instellen?");
      await chat.page.context().close();
    });
  });

/** What the page's own token opens at the Direct Line endpoint. */
async function transcript({ page }: ChatPage): Promise<string> {
  const kept: unknown = await page.evaluate("sessionStorage.getItem('password-support-chat')");
  const { token, conversationId } = JSON.parse(String(kept)) as { token: string; conversationId: string };
  const address = new URL(`/v3/directline/conversations/${conversationId}/activities`, page.url());
  const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
  assert.equal(response.status, 200);
  return response.text();
}
