import type { BatchRefusal } from "../../adapters/ports/batch.js";
import type { Localized } from "../../knowledge/language.js";

interface Texts {
  readonly askWhom: string;
  readonly askWhomAgain: string;
  readonly onlyTheSteps: string;
  /** For somebody who is asked whether to leave it; without a number before the people were found. */
  readonly doing: (people: number | undefined) => string;
  readonly askWhichGroup: string;
  readonly noneOfThese: string;
  readonly tooMany: string;
  readonly nobody: (query: string) => string;
  readonly fine: (people: number) => string;
  readonly leftOut: string;
  readonly you: string;
  /** What follows the names of those it holds for. */
  readonly refused: Readonly<Record<BatchRefusal, string>>;
  readonly notFound: (names: string, whoMay: string) => string;
  readonly hidden: (people: number, whoMay: string) => string;
  readonly ambiguous: (names: string) => string;
  readonly unread: (entries: number) => string;
  readonly onlyOne: (name: string) => string;
  readonly nobodyLeft: string;
  readonly askReason: string;
  readonly confirmTitle: (people: number) => string;
  readonly happens: readonly string[];
  readonly ownChat: (people: number) => string;
  readonly toYou: (people: number) => string;
  readonly signedOut: string;
  readonly check: string;
  readonly confirm: (people: number) => string;
  readonly revoke: string;
  readonly keep: string;
  readonly started: (people: number) => string;
  readonly stopButton: string;
  readonly stopping: string;
  readonly nothingToStop: string;
  readonly alreadyStarted: string;
  readonly expired: string;
}

export const texts: Localized<Texts> = {
  en: {
    askWhom:
      "I can set new passwords for 2 to 40 people at once. **Who are they?** Paste their names or user names, with commas or each on a line of its own. Or name a group, such as *group Warehouse*.",
    askWhomAgain:
      "I need names or user names, such as *sandra.dewit@contoso.com, Lisa Bakker*, or a group, such as *group Warehouse*.",
    doing: (people) =>
      `You were setting new passwords for ${people === undefined ? "several" : String(people)} people.`,
    onlyTheSteps: "Just show me the steps",
    askWhichGroup: "There is more than one group of that name. **Which one do you mean?**",
    noneOfThese: "None of these",
    tooMany:
      "That is more than 40 people. I do at most 40 at once, as the admin center does, and nothing was changed. For more, a script is the way, and self-service spares most of it:",
    nobody: (query) => `I found nobody and no group called ${query}. Check the spelling.`,
    fine: (people) => `**I can do this for ${people === 1 ? "one person" : `${people} people`}:**`,
    leftOut: "**I leave out:**",
    you: "yourself: nobody resets their own password here.",
    refused: {
      "no-role": "I can't do this for you.",
      "actor-not-entitled": "I can't do this for you.",
      "not-personal": "not in this chat.",
      "sign-in-too-old": "sign in again first.",
      "own-request": "this is your own request.",
      "approver-not-entitled": "nobody may approve this.",
      "access-pass-not-allowed": "a pass is not possible.",
      "no-chat-with-target": "no chat with me.",
      guest: "a guest's password can only be reset by their own organisation.",
      federated: "they sign in with another identity provider. Reset the password there.",
      "synced-without-writeback":
        "the account comes from your own Active Directory. Reset the password there, on premises.",
      "account-disabled": "sign-in is blocked. Find out first why.",
      "privileged-off":
        "they have an administrator role or extra protection. Do these one at a time, by hand, in the Microsoft Entra admin center (**Users > All users > Reset password**).",
      "second-person":
        "they have an administrator role or extra protection. Ask me for these one at a time; a second person must then agree.",
      unreadable: "I could not read their roles.",
      limited: "they had a new password not long ago. Ask who did that.",
    },
    notFound: (names, whoMay) =>
      `${names}: not found. Check the spelling or use the whole user name. Is it right? Then your role is not enough for this account, or it is protected. For administrators, these roles can help: ${whoMay}.`,
    hidden: (people, whoMay) =>
      `${people} more: your role is not enough for these accounts, or they are protected. For administrators, these roles can help: ${whoMay}.`,
    ambiguous: (names) => `${names}: more than one person fits. Use the whole user name.`,
    unread: (entries) => `${entries} that I could not read as a name.`,
    onlyOne: (name) =>
      `That leaves one person. I do a single person apart, with a better choice of ways: say *new password for ${name}*.`,
    nobodyLeft: "That leaves nobody, so nothing was changed.",
    askReason:
      "**Why do they need new passwords?** One sentence or a ticket number is enough. It goes into the audit log.",
    confirmTitle: (people) => `New passwords for ${people} people?`,
    happens: [
      "I do one person after another. Their current passwords stop working straight away.",
      "Each person gets a temporary one and must choose their own at the next sign-in. Each of them hears that you did this.",
    ],
    ownChat: (people) =>
      people === 1
        ? "One of them sees it alone, once, in a chat with me. You don't."
        : `${people} of them see it themselves, once, in their own chat with me. You don't.`,
    toYou: (people) =>
      `For ${people} of them you get a page each. It shows the password once, within 10 minutes, and you pass it on in person or by phone.`,
    signedOut: "They are signed out everywhere.",
    check: "Check the names. You have 5 minutes. While I am busy you can say **stop** at any time.",
    confirm: (people) => `Set new passwords for ${people} people`,
    revoke: "Also sign them out everywhere",
    keep: "Don't sign them out",
    started: (people) =>
      `I have begun with ${people} people. You hear here how far I am, and what became of each of them. To stop before the next person, say **stop**.`,
    stopButton: "Stop before the next person",
    stopping: "I stop before the next person. You hear in a moment who has a new password and who does not.",
    nothingToStop: "Nothing is running that I could stop.",
    alreadyStarted: "You pressed this button before. I began then, and did nothing more now.",
    expired:
      "That took too long, so the confirmation is no longer valid. Nothing was changed. Ask me again to start over.",
  },
  nl: {
    askWhom:
      "Ik kan voor 2 tot 40 mensen tegelijk een nieuw wachtwoord instellen. **Voor wie?** Plak de namen of gebruikersnamen, met komma's ertussen of elk op een eigen regel. Of noem een groep, zoals *groep Warehouse*.",
    askWhomAgain:
      "Ik heb namen of gebruikersnamen nodig, zoals *sandra.dewit@contoso.com, Lisa Bakker*, of een groep, zoals *groep Warehouse*.",
    doing: (people) =>
      `Je was bezig met nieuwe wachtwoorden voor ${people === undefined ? "meerdere" : String(people)} mensen.`,
    onlyTheSteps: "Laat alleen de stappen zien",
    askWhichGroup: "Er is meer dan één groep met die naam. **Welke bedoel je?**",
    noneOfThese: "Geen van deze",
    tooMany:
      "Dat zijn meer dan 40 mensen. Ik doe er hooguit 40 tegelijk, net als het beheercentrum, en er is niets veranderd. Voor meer mensen is een script de weg, en zelf herstellen scheelt het meeste werk:",
    nobody: (query) => `Ik vind niemand en geen groep met de naam ${query}. Controleer de spelling.`,
    fine: (people) => `**Voor ${people === 1 ? "één persoon" : `${people} mensen`} kan ik het doen:**`,
    leftOut: "**Deze sla ik over:**",
    you: "jijzelf: niemand kan hier het eigen wachtwoord opnieuw instellen.",
    refused: {
      "no-role": "dit kan ik niet voor je doen.",
      "actor-not-entitled": "dit kan ik niet voor je doen.",
      "not-personal": "niet in deze chat.",
      "sign-in-too-old": "meld je eerst opnieuw aan.",
      "own-request": "dit is je eigen verzoek.",
      "approver-not-entitled": "niemand mag dit goedkeuren.",
      "access-pass-not-allowed": "een pas kan niet.",
      "no-chat-with-target": "geen chat met mij.",
      guest: "het wachtwoord van een gast kan alleen de eigen organisatie opnieuw instellen.",
      federated: "aanmelden gaat via een andere identiteitsprovider. Stel het wachtwoord daar opnieuw in.",
      "synced-without-writeback":
        "het account komt uit jullie eigen Active Directory. Stel het wachtwoord daar opnieuw in.",
      "account-disabled": "aanmelden is geblokkeerd. Zoek eerst uit waarom.",
      "privileged-off":
        "een beheerdersrol of extra bescherming. Doe deze een voor een, met de hand, in het Microsoft Entra-beheercentrum (**Gebruikers > Alle gebruikers > Wachtwoord opnieuw instellen**).",
      "second-person":
        "een beheerdersrol of extra bescherming. Vraag me deze een voor een; een tweede persoon moet het dan goedkeuren.",
      unreadable: "ik kon de rollen niet lezen.",
      limited: "kort geleden al een nieuw wachtwoord gekregen. Vraag wie dat deed.",
    },
    notFound: (names, whoMay) =>
      `${names}: niet gevonden. Controleer de spelling of gebruik de hele gebruikersnaam. Klopt de naam? Dan is jouw rol niet genoeg voor dit account, of het is beschermd. Voor beheerders kunnen deze rollen helpen: ${whoMay}.`,
    hidden: (people, whoMay) =>
      `nog ${people}: jouw rol is niet genoeg voor deze accounts, of ze zijn beschermd. Voor beheerders kunnen deze rollen helpen: ${whoMay}.`,
    ambiguous: (names) => `${names}: er past meer dan één persoon bij. Gebruik de hele gebruikersnaam.`,
    unread: (entries) => `${entries} die ik niet als naam kon lezen.`,
    onlyOne: (name) =>
      `Dan blijft er één persoon over. Eén persoon doe ik apart, met meer keus: zeg *nieuw wachtwoord voor ${name}*.`,
    nobodyLeft: "Dan blijft er niemand over, dus er is niets veranderd.",
    askReason:
      "**Waarom zijn er nieuwe wachtwoorden nodig?** Eén zin of een ticketnummer is genoeg. Het komt in het auditlogboek.",
    confirmTitle: (people) => `Nieuwe wachtwoorden voor ${people} mensen?`,
    happens: [
      "Ik doe ze een voor een. Hun huidige wachtwoord werkt dan meteen niet meer.",
      "Iedereen krijgt een tijdelijk wachtwoord en kiest bij de volgende aanmelding zelf een nieuw. Iedereen hoort dat jij dit hebt gedaan.",
    ],
    ownChat: (people) =>
      people === 1
        ? "Eén van hen ziet het zelf, één keer, in de eigen chat met mij. Jij krijgt dat niet te zien."
        : `${people} van hen zien het zelf, één keer, in de eigen chat met mij. Jij krijgt die niet te zien.`,
    toYou: (people) =>
      `Voor ${people} van hen krijg jij elk een pagina. Die toont het wachtwoord één keer, binnen 10 minuten, en jij geeft het persoonlijk of telefonisch door.`,
    signedOut: "Iedereen wordt overal afgemeld.",
    check: "Controleer de namen. Je hebt 5 minuten. Terwijl ik bezig ben kun je altijd **stop** zeggen.",
    confirm: (people) => `Stel nieuwe wachtwoorden in voor ${people} mensen`,
    revoke: "Meld iedereen ook overal af",
    keep: "Toch niet overal afmelden",
    started: (people) =>
      `Ik ben begonnen met ${people} mensen. Je hoort hier hoe ver ik ben en hoe het voor iedereen is afgelopen. Zeg **stop** om voor de volgende persoon te stoppen.`,
    stopButton: "Stop voor de volgende persoon",
    stopping: "Ik stop voor de volgende persoon. Je hoort zo wie een nieuw wachtwoord heeft en wie niet.",
    nothingToStop: "Er loopt niets dat ik kan stoppen.",
    alreadyStarted:
      "Je hebt al eerder op deze knop gedrukt. Toen ben ik begonnen; nu is er niets meer gebeurd.",
    expired:
      "Dit duurde te lang, dus de bevestiging is verlopen. Er is niets veranderd. Vraag het me opnieuw als het nog nodig is.",
  },
};
