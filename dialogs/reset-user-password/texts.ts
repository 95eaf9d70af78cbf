import type { NotChangedReason, Refusal } from "../../adapters/ports/guard.js";
import type { Localized } from "../../knowledge/language.js";

interface Texts {
  readonly askWho: string;
  readonly askWhoAgain: string;
  readonly onlyTheSteps: string;
  /** For somebody who is asked whether to leave it; without a name before the person was found. */
  readonly doing: (name: string | undefined) => string;
  readonly notFound: (query: string, whoMay: string) => string;
  readonly askWhich: (query: string) => string;
  readonly askWhichMore: (query: string) => string;
  readonly askWhichAgain: string;
  readonly noneOfThese: string;
  readonly found: string;
  readonly askReason: string;
  readonly askReasonAgain: string;
  readonly name: string;
  readonly userName: string;
  readonly department: string;
  readonly noDepartment: string;
  readonly reason: string;
  readonly confirmAgain: string;
  readonly cancelButton: string;
  readonly cancelled: string;
  readonly gaveUp: string;
  readonly changedTitle: string;
  readonly changed: (name: string, until: string) => string;
  readonly lastChange: string;
  readonly nextSignIn: string;
  readonly mustChange: string;
  readonly needNotChange: string;
  readonly showPassword: string;
  readonly notChanged: Readonly<Record<NotChangedReason, string>>;
  readonly unknown: (until: string) => string;
  readonly alreadyDone: string;
  readonly expired: string;
  readonly tookTooLong: string;
  readonly changedMeanwhile: string;
  readonly directoryDown: string;
  readonly refused: (reason: Refusal, whoMay: string, helpDesk: string) => string;
}

export const texts: Localized<Texts> = {
  en: {
    askWho:
      "I can set a new temporary password for somebody. **Who is it for?** Type a name, an email address or a user name.",
    askWhoAgain: "Please type the person's name, email address or user name.",
    doing: (name) =>
      name === undefined
        ? "You were setting a new password for somebody."
        : `You were setting a new password for ${name}.`,
    onlyTheSteps: "Only show me the steps",
    notFound: (query, whoMay) =>
      `I can't find anybody called ${query}. **Who is it for?** Check the spelling, or type the full email address.\n\nIs the name right? Then your role does not reach this account, or it is protected. For administrators these roles can help: ${whoMay}.`,
    askWhich: (query) => `More than one person fits ${query}. **Which one do you mean?**`,
    askWhichMore: (query) =>
      `Many people fit ${query}; these are the first. **Which one do you mean?** You can also type the full email address.`,
    askWhichAgain: "Please pick one of these people, or type the full email address.",
    noneOfThese: "None of these",
    found: "I found this person",
    askReason:
      "**Why does this person need a new password?** One sentence or a ticket number. It goes into the audit log.",
    askReasonAgain: "Please give a reason of 10 to 200 characters, or a ticket number such as INC-10423.",
    name: "Name",
    userName: "User name",
    department: "Department",
    noDepartment: "not filled in",
    reason: "Reason",
    confirmAgain:
      "I only go on when you press the button. Typing yes is not enough for something like this. Can't you press it? Then type all the words on it.",
    cancelButton: "Cancel",
    cancelled: "All right, I stopped. Nothing was changed.",
    gaveUp: "I'll stop here, so nothing was changed. Ask me again whenever you like.",
    changedTitle: "The new password is set",
    changed: (name, until) =>
      `The old password of ${name} no longer works.\n\nPress the button below to see the temporary password. It is shown **once**, until ${until}. Pass it on in person or by phone, not by email or chat.`,
    lastChange: "Last password change",
    nextSignIn: "At the next sign-in",
    mustChange: "must choose a new password",
    needNotChange: "can keep this password",
    showPassword: "Show the temporary password",
    notChanged: {
      "password-policy":
        "The directory refused the new password. Nothing was changed. Please ask me to try once more.",
      "access-pass-off":
        "Temporary access passes are not switched on for this person. Nothing was changed. Ask me again and choose a temporary password.",
      "not-permitted":
        "The directory did not allow this reset. Nothing was changed. Ask an administrator with a higher role.",
      gone: "This account is no longer there. Nothing was changed.",
      "sign-in-needed":
        "I do this with your own rights, and your sign-in with me has ended. Nothing was changed. Ask me again; I'll let you sign in first.",
      unavailable:
        "The directory is not available right now. Nothing was changed. Please try again in a few minutes.",
    },
    unknown: (until) =>
      `I sent the reset, but the directory did not confirm it. **I don't know yet whether the password was changed.**\n\nI keep looking at the account and tell you here, by ${until} at the latest. Please don't try again before then.`,
    alreadyDone: "You pressed this button before. I did the reset then, and nothing more now.",
    expired:
      "That took longer than 5 minutes, so the confirmation is no longer valid. Nothing was changed. Ask me again to start over.",
    tookTooLong:
      "I give one reset 15 minutes, and this one took longer. Nothing was changed. Ask me again to start over.",
    changedMeanwhile:
      "This account changed while you were deciding. To be safe I did nothing. Ask me again to start over.",
    directoryDown:
      "I can't reach the directory right now, so I can't look this up. Nothing was changed. Please try again in a few minutes.",
    refused: (reason, whoMay, helpDesk) =>
      ({
        "no-role": `I can't do this for you: your account has no role that may reset somebody else's password. These roles may: ${whoMay}.\n\n**What you can do:** ask the person to reset it themselves at [passwordreset.microsoftonline.com](https://passwordreset.microsoftonline.com), or let them contact the help desk: ${helpDesk}.`,
        "role-too-low": `Your role does not reach this account, because the person has an administrator role or extra protection. These roles may reset it: ${whoMay}.\n\n**What you can do:** ask somebody with one of these roles. You can also contact ${helpDesk}.`,
        "privileged-off": `This person has an administrator role or extra protection, and this organisation does not let me set a new password for such accounts.\n\n**What you can do:** one of these roles can do it by hand in the Microsoft Entra admin center (Users > All users > Reset password): ${whoMay}. Let a second person check it. Questions? Contact ${helpDesk}.`,
        "own-request": "This is your own request, so somebody else has to decide on it.",
        "approver-not-entitled":
          "The person who approved this may not do so any more. To be safe I did nothing. Ask me again, so that somebody else can approve it.",
        "own-account":
          "This is your own account, and nobody may reset their own password here. Change it yourself at [mysignins.microsoft.com](https://mysignins.microsoft.com/security-info/password/change), or reset it at [passwordreset.microsoftonline.com](https://passwordreset.microsoftonline.com).",
        guest:
          "This is a guest. Their password belongs to their own organisation, so it can only be reset there. Ask them to contact the help desk of their own organisation.",
        federated:
          "This person signs in with another identity provider, so there is no password here to reset. Reset it in that system, for example in your own Active Directory.",
        "synced-without-writeback":
          "This account comes from your own Active Directory, and changes here don't go back to it. Reset the password in Active Directory, on premises.",
        "account-disabled":
          "Sign-in is blocked for this account, so a new password would not help. Find out first why it was blocked. An administrator can unblock it under **Users > Active users > Block sign-in**.",
        "actor-not-entitled": `I can only do this for active members of this organisation, and your account is not one. Contact ${helpDesk}.`,
        "sign-in-too-old":
          "You signed in a while ago. Before a reset I want to be sure that it is still you: sign out, sign in again and ask me once more. Nothing was changed.",
        "protected-account": `This account is protected: nobody can reset it through me. Contact ${helpDesk}.`,
        "not-personal": "I only do this in a personal chat. Open a chat with me and ask again.",
        "access-pass-not-allowed":
          "You can't make a temporary access pass for this person: it takes an Authentication Administrator or higher, or it is not switched on for them. Nothing was changed. Ask me again and choose a temporary password.",
        "no-chat-with-target":
          "This person has no chat with me any more, so I can't hand it over there. Nothing was changed. Ask me again and pass it on yourself.",
        unreadable: `I could not read which roles this account has, so I did nothing, to be safe. Contact ${helpDesk}.`,
      })[reason],
  },
  nl: {
    askWho:
      "Ik kan een nieuw tijdelijk wachtwoord instellen voor iemand. **Voor wie is het?** Typ een naam, een e-mailadres of een gebruikersnaam.",
    askWhoAgain: "Typ de naam, het e-mailadres of de gebruikersnaam van die persoon.",
    doing: (name) =>
      name === undefined
        ? "Je was bezig met een nieuw wachtwoord voor iemand."
        : `Je was bezig met een nieuw wachtwoord voor ${name}.`,
    onlyTheSteps: "Laat alleen de stappen zien",
    notFound: (query, whoMay) =>
      `Ik kan niemand vinden met de naam ${query}. **Voor wie is het?** Controleer de spelling of typ het hele e-mailadres.\n\nKlopt de naam? Dan is jouw rol niet genoeg voor dit account, of het is beschermd. Voor beheerders kunnen deze rollen helpen: ${whoMay}.`,
    askWhich: (query) => `Er past meer dan één persoon bij ${query}. **Wie bedoel je?**`,
    askWhichMore: (query) =>
      `Er passen veel mensen bij ${query}; dit zijn de eersten. **Wie bedoel je?** Je kunt ook het hele e-mailadres typen.`,
    askWhichAgain: "Kies een van deze mensen of typ het hele e-mailadres.",
    noneOfThese: "Geen van deze",
    found: "Ik heb deze persoon gevonden",
    askReason:
      "**Waarom is er een nieuw wachtwoord nodig?** Eén zin of een ticketnummer is genoeg. Het komt in het auditlogboek.",
    askReasonAgain: "Geef een reden van 10 tot 200 tekens, of een ticketnummer zoals INC-10423.",
    name: "Naam",
    userName: "Gebruikersnaam",
    department: "Afdeling",
    noDepartment: "niet ingevuld",
    reason: "Reden",
    confirmAgain:
      "Ik ga pas verder als je op de knop drukt. Ja typen is hiervoor niet genoeg. Kun je niet op de knop drukken? Typ dan alle woorden die erop staan.",
    cancelButton: "Annuleren",
    cancelled: "Goed, ik ben gestopt. Er is niets veranderd.",
    gaveUp: "Ik stop hier; er is niets veranderd. Vraag het me gerust opnieuw.",
    changedTitle: "Het nieuwe wachtwoord is ingesteld",
    changed: (name, until) =>
      `Het oude wachtwoord van ${name} werkt niet meer.\n\nDruk op de knop hieronder om het tijdelijke wachtwoord te zien. Het wordt **één keer** getoond, tot ${until}. Geef het persoonlijk of telefonisch door, niet per mail of chat.`,
    lastChange: "Laatste wachtwoordwijziging",
    nextSignIn: "Bij de volgende aanmelding",
    mustChange: "moet een nieuw wachtwoord kiezen",
    needNotChange: "mag dit wachtwoord houden",
    showPassword: "Tijdelijk wachtwoord tonen",
    notChanged: {
      "password-policy":
        "De directory heeft het nieuwe wachtwoord geweigerd. Er is niets veranderd. Vraag me om het nog eens te proberen.",
      "access-pass-off":
        "Voor deze persoon zijn tijdelijke toegangspassen niet aangezet. Er is niets veranderd. Vraag het me opnieuw en kies een tijdelijk wachtwoord.",
      "not-permitted":
        "De directory stond deze reset niet toe. Er is niets veranderd. Vraag een beheerder met een hogere rol.",
      gone: "Dit account bestaat niet meer. Er is niets veranderd.",
      "sign-in-needed":
        "Dit doe ik met jouw eigen rechten, en je aanmelding bij mij is verlopen. Er is niets veranderd. Vraag het me opnieuw, dan laat ik je eerst aanmelden.",
      unavailable:
        "De directory is nu niet bereikbaar. Er is niets veranderd. Probeer het over een paar minuten opnieuw.",
    },
    unknown: (until) =>
      `Ik heb de reset verstuurd, maar de directory heeft die niet bevestigd. **Ik weet nog niet of het wachtwoord is gewijzigd.**\n\nIk blijf naar het account kijken en laat het je hier weten, uiterlijk ${until}. Probeer het tot die tijd niet opnieuw.`,
    alreadyDone:
      "Je hebt al eerder op deze knop gedrukt. Toen heb ik het wachtwoord opnieuw ingesteld; nu is er niets meer gebeurd.",
    expired:
      "Dit duurde langer dan 5 minuten, dus de bevestiging is verlopen. Er is niets veranderd. Vraag het me opnieuw als het nog nodig is.",
    tookTooLong:
      "Voor één reset heb ik 15 minuten, en dit duurde langer. Er is niets veranderd. Vraag het me opnieuw om van voren af aan te beginnen.",
    changedMeanwhile:
      "Dit account is intussen gewijzigd. Voor de zekerheid heb ik niets gedaan. Vraag het me opnieuw om van voren af aan te beginnen.",
    directoryDown:
      "Ik kan de directory nu niet bereiken, dus ik kan dit niet opzoeken. Er is niets veranderd. Probeer het over een paar minuten opnieuw.",
    refused: (reason, whoMay, helpDesk) =>
      ({
        "no-role": `Dit kan ik niet voor je doen: je account heeft geen rol waarmee je het wachtwoord van een ander opnieuw mag instellen. Deze rollen mogen dat wel: ${whoMay}.\n\n**Wat je wel kunt doen:** vraag of die persoon het zelf doet op [passwordreset.microsoftonline.com](https://passwordreset.microsoftonline.com), of laat die persoon contact opnemen met de servicedesk: ${helpDesk}.`,
        "role-too-low": `Met jouw rol kun je dit account niet opnieuw instellen, omdat deze persoon een beheerdersrol of extra bescherming heeft. Deze rollen mogen het wel: ${whoMay}.\n\n**Wat je wel kunt doen:** vraag iemand met een van deze rollen. Je kunt ook contact opnemen met ${helpDesk}.`,
        "privileged-off": `Deze persoon heeft een beheerdersrol of extra bescherming, en in deze organisatie mag ik voor zulke accounts geen nieuw wachtwoord instellen.\n\n**Wat je wel kunt doen:** iemand met een van deze rollen kan het zelf doen in het Microsoft Entra-beheercentrum (Gebruikers > Alle gebruikers > Wachtwoord opnieuw instellen): ${whoMay}. Laat een tweede persoon meekijken. Vragen? Neem contact op met ${helpDesk}.`,
        "own-request": "Dit is je eigen verzoek, dus iemand anders moet erover beslissen.",
        "approver-not-entitled":
          "Wie dit heeft goedgekeurd, mag dat nu niet meer. Voor de zekerheid heb ik niets gedaan. Vraag het me opnieuw, dan kan iemand anders het goedkeuren.",
        "own-account":
          "Dit is je eigen account, en niemand kan hier het eigen wachtwoord opnieuw instellen. Wijzig het zelf op [mysignins.microsoft.com](https://mysignins.microsoft.com/security-info/password/change), of stel het opnieuw in op [passwordreset.microsoftonline.com](https://passwordreset.microsoftonline.com).",
        guest:
          "Dit is een gast. Het wachtwoord hoort bij de eigen organisatie van de gast en kan alleen daar opnieuw worden ingesteld. Vraag de gast om contact op te nemen met de eigen servicedesk.",
        federated:
          "Deze persoon meldt zich aan via een andere identiteitsprovider, dus er is hier geen wachtwoord om opnieuw in te stellen. Doe het in dat systeem, bijvoorbeeld in jullie eigen Active Directory.",
        "synced-without-writeback":
          "Dit account komt uit jullie eigen Active Directory, en wijzigingen van hier gaan daar niet naar terug. Stel het wachtwoord opnieuw in in de lokale Active Directory.",
        "account-disabled":
          "Aanmelden is geblokkeerd voor dit account, dus een nieuw wachtwoord helpt niet. Zoek eerst uit waarom het is geblokkeerd. Een beheerder kan de blokkering opheffen via **Gebruikers > Actieve gebruikers > Aanmelding blokkeren**.",
        "actor-not-entitled": `Dit kan ik alleen doen voor actieve leden van deze organisatie, en dat is jouw account niet. Neem contact op met ${helpDesk}.`,
        "sign-in-too-old":
          "Je bent al een tijd geleden aangemeld. Voor een reset wil ik zeker weten dat jij het nog bent: meld je af, meld je opnieuw aan en vraag het me dan nog eens. Er is niets veranderd.",
        "protected-account": `Dit account is beschermd: via mij kan niemand het opnieuw instellen. Neem contact op met ${helpDesk}.`,
        "not-personal":
          "Dit doe ik alleen in een persoonlijke chat. Open een chat met mij en vraag het opnieuw.",
        "access-pass-not-allowed":
          "Je kunt voor deze persoon geen tijdelijke toegangspas maken: daarvoor moet je verificatiebeheerder of hoger zijn, of de pas is voor deze persoon niet aangezet. Er is niets veranderd. Vraag het me opnieuw en kies een tijdelijk wachtwoord.",
        "no-chat-with-target":
          "Deze persoon heeft geen chat meer met mij, dus ik kan het daar niet geven. Er is niets veranderd. Vraag het me opnieuw en geef het zelf door.",
        unreadable: `Ik kon niet lezen welke rollen dit account heeft. Voor de zekerheid heb ik niets gedaan. Neem contact op met ${helpDesk}.`,
      })[reason],
  },
};
