import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { type BotProcess, startBotProcess } from "../support/bot-process.js";
import { openBrowser, shoot } from "../support/browser.js";
import { openChatPage } from "../support/chat-page.js";

interface Words {
  readonly language: "en" | "nl";
  readonly locale: string;
  readonly helper: string;
  readonly target: string;
  readonly targetName: string;
  readonly begin: string;
  readonly ask: string;
  readonly onlyThey: string;
  readonly confirm: RegExp;
  readonly done: string;
  readonly notYours: string;
  readonly ready: string;
  readonly wasReset: string;
  readonly link: string;
  readonly pageTitle: string;
  readonly reveal: string;
  readonly signIn: string;
  readonly seen: string;
}

const TALKS: readonly Words[] = [
  {
    language: "en",
    locale: "en-GB",
    helper: "Rachel Morgan",
    target: "emma.clarke@contoso.com",
    targetName: "Emma Clarke",
    begin: "help",
    ask: "please reset the password of emma.clarke@contoso.com, she forgot it",
    onlyThey: "Only Emma Clarke gets to see it, once, in their own chat with me.",
    confirm: /^Set a new password for Emma Clarke/,
    done: "I have sent Emma Clarke a message in their own chat with me.",
    notYours: "You don't get to see it.",
    ready: "You can sign in again",
    wasReset: "Your password was reset",
    link: "Show it once",
    pageTitle: "Your temporary password is ready",
    reveal: "Show the password once",
    signIn: "Sign in with it now.",
    seen: "It was opened",
  },
  {
    language: "nl",
    locale: "nl-NL",
    helper: "Karin Hendriks",
    target: "sandra.dewit@contoso.com",
    targetName: "Sandra de Wit",
    begin: "help",
    ask: "stel het wachtwoord van sandra.dewit@contoso.com opnieuw in, ze is het vergeten",
    onlyThey: "Alleen Sandra de Wit krijgt het te zien, één keer, in de eigen chat met mij.",
    confirm: /^Stel een nieuw wachtwoord in voor Sandra de Wit/,
    done: "Ik heb Sandra de Wit een bericht gestuurd in de eigen chat met mij.",
    notYours: "Jij krijgt het niet te zien.",
    ready: "Je kunt je weer aanmelden",
    wasReset: "Je wachtwoord is opnieuw ingesteld",
    link: "Eén keer tonen",
    pageTitle: "Je tijdelijke wachtwoord staat klaar",
    reveal: "Toon het wachtwoord één keer",
    signIn: "Meld je er nu mee aan.",
    seen: "Het is geopend",
  },
];

describe("a password that only its owner sees, in two browsers", () => {
  let browser: Browser;
  let bot: BotProcess;

  before(async function () {
    browser = await openBrowser(this);
    bot = await startBotProcess();
  });
  after(async () => {
    await browser?.close();
    await bot?.stop();
  });

  for (const words of TALKS) {
    it(`reaches the person's own chat, is shown once, and the help desk hears only that (${words.language})`, async () => {
      const theirs = await openChatPage(browser, bot.url, { locale: words.locale });
      await theirs.speakAs(words.target);
      await theirs.say(words.begin);
      await theirs.page.getByTestId("bot-message").nth(1).waitFor();

      const helper = await openChatPage(browser, bot.url, { locale: words.locale });
      await helper.speakAs(words.helper);
      await helper.say(words.ask);
      await helper.hear(words.targetName);
      await shoot(helper.page, `self-service-first-${words.language}`);
      await helper.say("INC-10423");
      await helper.hear(words.onlyThey);
      await shoot(helper.page, `what-will-happen-${words.language}`);
      await helper.page.getByRole("button", { name: words.confirm }).click();
      const done = await helper.hear(words.done);
      assert.ok((await done.innerText()).includes(words.notYours));
      assert.equal(await helper.page.getByRole("link", { name: words.link }).count(), 0);

      await theirs.hear(words.wasReset);
      await theirs.hear(words.ready);
      await shoot(theirs.page, `secret-for-you-${words.language}`);
      const link = theirs.page.getByRole("link", { name: words.link });
      const view = await theirs.follow(link);
      assert.equal(await view.getByRole("heading").innerText(), words.pageTitle);
      assert.equal(await view.getByTestId("secret").count(), 0, "opening the page shows nothing yet");
      await shoot(view, `one-view-own-waiting-${words.language}`);
      const address = view.url();
      await view.getByRole("button", { name: words.reveal }).click();
      const password = (await view.getByTestId("secret").innerText()).replaceAll(/\s/g, "");
      assert.match(password, /^[a-z\d-]{16,}$/);
      assert.ok((await view.getByTestId("shown").innerText()).includes(words.signIn));
      await shoot(view, `one-view-own-${words.language}`);

      await helper.hear(words.seen);
      const page = await helper.page.context().newPage();
      await page.goto(address);
      assert.equal(await page.getByTestId("reveal").count(), 0, "the help desk cannot open it");
      for (const [name, text] of [
        ["the helper's chat", await helper.html()],
        ["the person's chat", await theirs.html()],
        ["the data folder", bot.data()],
        ["the output", bot.output()],
      ] as const) {
        assert.ok(!text.includes(password), `the password is in ${name}`);
      }
      assert.deepEqual(theirs.problems, []);
      assert.deepEqual(
        helper.problems.filter((problem) => !problem.includes("410")),
        [],
      );
      for (const chat of [theirs, helper]) await chat.page.context().close();
    });
  }
});
