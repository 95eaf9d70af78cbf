import type { Localized } from "../../knowledge/language.js";
import type { PageCode } from "./rules.js";

interface Texts {
  readonly wayTitle: string;
  readonly maybeTitle: string;
  readonly maybe: string;
  readonly pageTitle: string;
  readonly open: (link: string) => string;
  readonly typeName: (userName: string) => string;
  readonly iForgot: string;
  readonly proofs: (count: 1 | 2 | undefined, methods: string) => string;
  readonly newOne: string;
  readonly adminAccount: string;
  readonly askHow: string;
  readonly noCode: string;
  readonly noCodePhone: string;
  readonly noCodeMail: string;
  readonly noCodeApp: string;
  readonly askAfterNoCode: string;
  readonly askError: string;
  readonly refused: string;
  readonly askAfterRefused: string;
  readonly registerTitle: string;
  readonly register: (cause: string) => string;
  readonly registerAgain: string;
  readonly securityInfo: string;
  readonly askRegistered: string;
  readonly solved: string;
  readonly tooMany: string;
  readonly pageCode: Readonly<Record<PageCode, string>>;
  readonly otherError: string;
  readonly deskCanHelp: string;
  readonly gaveUp: string;
  readonly unavailable: string;
}

export const texts: Localized<Texts> = {
  en: {
    wayTitle: "You can set a new password yourself",
    maybeTitle: "Try the reset page",
    maybe:
      "I can't see everything about your account, so I'm not sure that it works for you. Trying does no harm.",
    pageTitle: "Reset your password",
    open: (link) => `Open [Reset your password](${link}) on any phone or computer.`,
    typeName: (userName) =>
      `Type your user name, **${userName}**, and the characters in the picture; select **Next**.`,
    iForgot: "Choose **I forgot my password**.",
    proofs: (count, methods) =>
      [
        count === 1 ? "Prove once that it is you." : "",
        count === 2 ? "Prove in two ways that it is you." : "",
        count === undefined ? "Prove that it is you." : "",
        methods === "" ? "" : `You registered: ${methods}.`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    newOne: "Choose a new password, and put it into your phone and mail apps as well.",
    adminAccount:
      "**This is an administrator account.** It always takes two proofs. Don't sign out anywhere until the new password works.",
    askHow: "**How did it go?**",
    noCode: "A code normally comes within a minute, and it is valid for five minutes.",
    noCodePhone:
      "By phone: type the whole number on the page, with its country code, such as +31 612345678. A text message needs reception.",
    noCodeMail: "By mail: look in the junk folder, and in the mailbox of the address that you registered.",
    noCodeApp: "With the app: nothing is sent. Open the authenticator app and read the code there.",
    askAfterNoCode:
      "You can also choose another way on the page. Wait a minute between tries: after five in an hour it keeps you out for a day. **Did it work?**",
    askError: "**What does the page say?** Pick one, or type the code that begins with SSPR.",
    refused: "The page did not like the new password. That has nothing to do with you.",
    askAfterRefused:
      "Try another one on the same page; a sentence of four words is easy to remember. **Did it work?**",
    registerTitle: "First register how you prove who you are",
    register: (cause) =>
      `${cause}\n\nYou are signed in here, so you may be able to put that right now. Open [Security info](https://mysignins.microsoft.com/security-info), select **Add sign-in method**, and add the authenticator app, a phone number or another email address until there are two.`,
    registerAgain:
      "I don't see enough in the directory yet. It can take a few minutes. Check that [Security info](https://mysignins.microsoft.com/security-info) lists two ways, and tell me again.",
    securityInfo: "Open Security info",
    askRegistered: "**Did you add them?**",
    solved:
      "Good. Put the new password into your phone, tablet and mail apps today: a device that keeps trying the old one locks your account.",
    tooMany:
      "There were too many tries, so the page keeps you out. Leave it alone for 24 hours after the last try; then it works again. The help desk can give you a new password straight away.",
    pageCode: {
      SSPR_0009: "That code means that resetting your own password is switched off in this organisation.",
      SSPR_0010:
        "That code means that new passwords do not get back to your organisation's own Active Directory.",
      SSPR_0011: "That code means that nobody has set up yet who may reset their own password.",
      SSPR_0012: "That code means that a licence is missing.",
      SSPR_0013: "That code means that your account is not in the group that may reset its own password.",
      SSPR_0014:
        "That code means that you have not registered enough ways to prove who you are. Register them once you can sign in again.",
      SSPR_0029:
        "That code means that something is wrong in how your organisation's own Active Directory is connected.",
      SSPR_0030:
        "That code means that the reset page can't reach your organisation's own Active Directory right now.",
    },
    otherError: "I can't tell from here what that message means.",
    deskCanHelp: "The help desk can check that it is you and give you a new password.",
    gaveUp: "I can't work this out with you here, sorry. A person can.",
    unavailable: "I can't look up your account right now. This is how it works for most people.",
  },
  nl: {
    wayTitle: "Je kunt zelf een nieuw wachtwoord instellen",
    maybeTitle: "Probeer de herstelpagina",
    maybe:
      "Ik kan niet alles van je account zien, dus ik weet niet zeker of het bij jou werkt. Proberen kan geen kwaad.",
    pageTitle: "Wachtwoord opnieuw instellen",
    open: (link) => `Open [Wachtwoord opnieuw instellen](${link}) op een telefoon of computer.`,
    typeName: (userName) =>
      `Typ je gebruikersnaam, **${userName}**, en de tekens uit het plaatje, en kies **Volgende**.`,
    iForgot: "Kies **Ik ben mijn wachtwoord vergeten**.",
    proofs: (count, methods) =>
      [
        count === 1 ? "Toon op één manier aan dat jij het bent." : "",
        count === 2 ? "Toon op twee manieren aan dat jij het bent." : "",
        count === undefined ? "Toon aan dat jij het bent." : "",
        methods === "" ? "" : `Je hebt vastgelegd: ${methods}.`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    newOne: "Bedenk een nieuw wachtwoord en zet het ook in je telefoon en mailapps.",
    adminAccount:
      "**Dit is een beheerdersaccount.** Je moet altijd op twee manieren aantonen dat jij het bent. Meld je nergens af voordat het nieuwe wachtwoord werkt.",
    askHow: "**Hoe ging het?**",
    noCode: "Een code komt meestal binnen een minuut en is vijf minuten geldig.",
    noCodePhone:
      "Per telefoon: typ op de pagina het hele nummer, met landcode, zoals +31 612345678. Voor een sms heb je bereik nodig.",
    noCodeMail:
      "Per mail: kijk bij de ongewenste mail, en in de mailbox van het adres dat je hebt vastgelegd.",
    noCodeApp: "Met de app: er wordt niets gestuurd. Open de authenticator-app en lees de code daar af.",
    askAfterNoCode:
      "Je kunt op de pagina ook een andere manier kiezen. Wacht een minuut tussen de pogingen: na vijf in een uur laat de pagina je er een dag niet in. **Is het gelukt?**",
    askError: "**Wat staat er op de pagina?** Kies er een, of typ de code die met SSPR begint.",
    refused: "De pagina vond het nieuwe wachtwoord niet goed genoeg. Dat ligt niet aan jou.",
    askAfterRefused:
      "Probeer op dezelfde pagina een ander; een zinnetje van vier woorden onthoud je makkelijk. **Is het gelukt?**",
    registerTitle: "Leg eerst vast hoe je aantoont dat jij het bent",
    register: (cause) =>
      `${cause}\n\nHier ben je aangemeld, dus misschien kun je dat nu nog regelen. Open [Beveiligingsgegevens](https://mysignins.microsoft.com/security-info), kies **Aanmeldingsmethode toevoegen** en voeg de authenticator-app, een telefoonnummer of een ander mailadres toe, tot het er twee zijn.`,
    registerAgain:
      "Ik zie in de directory nog niet genoeg. Dat kan een paar minuten duren. Kijk of er bij [Beveiligingsgegevens](https://mysignins.microsoft.com/security-info) twee manieren staan en zeg het me dan nog eens.",
    securityInfo: "Beveiligingsgegevens openen",
    askRegistered: "**Heb je ze toegevoegd?**",
    solved:
      "Mooi. Zet het nieuwe wachtwoord vandaag nog in je telefoon, tablet en mailapps: een apparaat dat het oude blijft proberen, vergrendelt je account.",
    tooMany:
      "Er is te vaak geprobeerd, dus de pagina laat je er niet in. Laat het na de laatste poging 24 uur rusten; daarna werkt het weer. De servicedesk kan je wel meteen een nieuw wachtwoord geven.",
    pageCode: {
      SSPR_0009: "Die code betekent dat zelf je wachtwoord opnieuw instellen uit staat in deze organisatie.",
      SSPR_0010:
        "Die code betekent dat nieuwe wachtwoorden niet terugkomen in de eigen Active Directory van je organisatie.",
      SSPR_0011: "Die code betekent dat nog niet is ingesteld wie zelf een wachtwoord opnieuw mag instellen.",
      SSPR_0012: "Die code betekent dat er een licentie ontbreekt.",
      SSPR_0013:
        "Die code betekent dat je account niet in de groep zit die zelf het wachtwoord opnieuw mag instellen.",
      SSPR_0014:
        "Die code betekent dat je te weinig hebt vastgelegd om aan te tonen wie je bent. Leg het vast zodra je weer kunt inloggen.",
      SSPR_0029:
        "Die code betekent dat er iets mis is met de koppeling naar de eigen Active Directory van je organisatie.",
      SSPR_0030:
        "Die code betekent dat de herstelpagina de eigen Active Directory van je organisatie nu niet kan bereiken.",
    },
    otherError: "Wat die melding betekent, kan ik van hieruit niet zien.",
    deskCanHelp: "De servicedesk kan controleren dat jij het bent en je een nieuw wachtwoord geven.",
    gaveUp: "Hier kom ik samen met jou niet uit, sorry. Een medewerker wel.",
    unavailable: "Ik kan je account nu niet opzoeken. Zo werkt het voor de meeste mensen.",
  },
};
