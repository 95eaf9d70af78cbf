import assert from "node:assert/strict";
import type { RuleContext } from "../../../knowledge/check/article-rule.js";
import { markdownRule } from "../../../knowledge/check/markdown-rule.js";
import { translationRule } from "../../../knowledge/check/translation-rule.js";
import { article, fixture } from "../support/articles.js";

const context: RuleContext = { today: new Date("2026-11-20"), topics: new Set() };

function told(body: string, language: "en" | "nl" = "nl"): readonly string[] {
  const read = article({ body }, language);
  return [...markdownRule(read, context), ...translationRule(read, context)].map(
    (finding) => finding.message,
  );
}

describe("errors that machine translation made before", () => {
  const cases: readonly (readonly [name: string, message: RegExp])[] = [
    ["broken-ampersand", /^_amp_ was once an &/],
    ["lost-space-after-link", /^a space is missing after the link$/],
    ["lost-space-after-bold", /^a space is missing after bold text$/],
    ["lower-case-names", /^names in a menu path begin with a capital/],
    ["lower-case-button", /^de naam van een knop begint met een hoofdletter/],
    ["detached-plural", /^\(s\) stands alone/],
    ["wrong-sense", /^bedoeld is: wie om het nieuwe wachtwoord vroeg$/],
    ["tile-became-person", /^bedoeld is de tegel Beheer, geen mens$/],
    ["app-launcher", /^schrijf: het app-startprogramma$/],
    ["space-inside-bold", /^a space stands inside the \*\* of bold text$/],
    ["space-inside-link", /^a space stands inside the brackets of a link$/],
    ["space-before-full-stop", /^a space stands before the punctuation$/],
    ["word-salad", /^contactgegevens werk je bij; je reset ze niet$/],
    ["resetting-a-self-service-password", /^schrijf: selfservice voor wachtwoordherstel/],
    ["double-settings", /^schrijf: Instellingen > Organisatie-instellingen$/],
    ["glued-path", /^a menu path is written A > B, with a space on both sides$/],
    ["lost-half-of-a-name", /^half of a name on the screen was lost at the &$/],
    ["full-stop-in-bold", /^the full stop belongs after the \*\* of bold text$/],
    ["bold-swallowed-under", /^vet heeft het volgende woord opgeslokt$/],
    ["bold-swallowed-to", /^vet heeft het volgende woord opgeslokt$/],
    ["bold-swallowed-and", /^vet heeft het volgende woord opgeslokt$/],
    ["your-persons", /^schrijf: mensen, medewerkers of collega's$/],
    ["reports-instead-of-signs-in", /^zich melden is iets anders dan zich aanmelden$/],
    ["no-verb", /^deze zin heeft geen werkwoord$/],
  ];
  for (const [name, message] of cases) {
    it(`finds: ${name.replaceAll("-", " ")}`, () => {
      const messages = told(fixture(`machine-translation/${name}.txt`));
      assert.ok(
        messages.some((one) => message.test(one)),
        messages.join("; "),
      );
    });
  }

  it("has nothing to say about the same sentences written well", () => {
    const body = [
      "De volgende keer dat iemand zich aanmeldt, wordt om een code gevraagd. Meld je daarna aan.",
      "",
      "1. Ga naar **Mijn account** > [Beveiliging en privacy](https://example.com/) en kies **Opslaan**.",
      "2. Kies **Wachtwoord opnieuw instellen**, en bij **Entra ID** > **Gebruikers** > de persoon.",
      "3. Typ **een mens graag**; zoek op '.onmicrosoft.com' (of op je naam).",
    ].join("\n");
    assert.deepEqual(told(body), []);
  });

  it("warns when Dutch says u", () => {
    assert.deepEqual(told("Heeft u uw wachtwoord nog?"), ["deze bot zegt je en jouw, geen u en uw"]);
    assert.deepEqual(told("Na een uur mag u weer.", "en"), []);
  });
});

describe("Markdown that a chat would show broken", () => {
  const cases: readonly (readonly [body: string, message: RegExp])[] = [
    ["Press **Save now.", /^\*\* has no partner on this line$/],
    ["Press**Save** now.", /^a space is missing before bold text$/],
    ["See[the page](https://example.com/).", /^a space is missing before the link$/],
    ["See [the page] (https://example.com/).", /^a space stands between the text of a link and its address$/],
    ["See [the page](https://example.com/ here).", /^the address of a link is broken$/],
    ["See [the page](https://example.com/", /^the address of a link is broken$/],
    ["Open **Users** >  > **Active users**.", /^a menu path has nothing between two >$/],
    ["Open **Security &amp; privacy**.", /^write the character itself, not its HTML code$/],
    ["A line<br>and another.", /^HTML cannot be shown$/],
    ["Type `Get-MgUser now.", /^a ` has no partner$/],
  ];
  for (const [body, message] of cases) {
    it(`finds it in: ${body}`, () => {
      const messages = told(body, "en");
      assert.ok(
        messages.some((one) => message.test(one)),
        messages.join("; "),
      );
    });
  }

  it("leaves addresses and code alone", () => {
    const body =
      "See [it](https://go.example.com/p/?linkid=1&amp;x=a>b), then `Update-MgUser -UserId <name> .`.";
    assert.deepEqual(told(body, "en"), []);
  });
});
