import type { SsprPolicy } from "../../adapters/ports/sspr.js";
import type { Localized } from "../../knowledge/language.js";

interface Texts {
  readonly todayTitle: string;
  readonly policyIs: Readonly<Record<SsprPolicy, string>>;
  readonly policyUnknown: string;
  readonly worthALook: string;
  readonly iCannot: string;
  readonly askToday: string;
  readonly stepTitle: (step: number, steps: number, title: string) => string;
  readonly alreadySo: string;
  readonly askStep: string;
  readonly openEntra: string;
  readonly seen: (title: string) => string;
  readonly notSeen: (title: string) => string;
  readonly notVisible: (title: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly notVisibleHere: string;
  readonly policy: Readonly<Record<SsprPolicy, string>>;
  readonly who: string;
  readonly methodsRequired: string;
  readonly methodsAllowed: string;
  readonly registerAtSignIn: string;
  readonly reconfirm: string;
  readonly days: (days: number) => string;
  readonly notifyPerson: string;
  readonly notifyAdministrators: string;
  readonly helpDesk: string;
  /** Shown when no link of one's own is known; `told` when the directory would have told it. */
  readonly microsoftsOwn: (told: boolean) => string;
  readonly writeback: string;
  readonly gaveUp: string;
}

export const texts: Localized<Texts> = {
  en: {
    todayTitle: "Resetting one's own password in your organisation, today",
    policyIs: {
      none: "It is **off** for everybody but administrators.",
      selected: "It is **on for one group**. Everybody else has to ask the help desk.",
      all: "It is **on for everybody**.",
    },
    policyUnknown:
      "I can't see the settings from here: Microsoft Graph does not tell them. So I tell you what to look for, and you tell me what you see.",
    worthALook: "Worth a look:",
    iCannot:
      "I can't change these settings myself: that takes the Microsoft Entra admin center, as **Authentication Policy Administrator**. I go through them with you and look at the result where I can.",
    askToday: "**What would you like?**",
    stepTitle: (step, steps, title) => `Step ${step} of ${steps}: ${title}`,
    alreadySo: "This is fine as it is. You can go on.",
    askStep: "**How does it look?**",
    openEntra: "Open the Entra admin center",
    seen: (title) => `✔ *${title}*: I see it in the directory.`,
    notSeen: (title) =>
      `*${title}*: the directory still shows something else than I advise. That is fine if you mean it so; a change can take some minutes to show.`,
    notVisible: (title) => `*${title}*: I can't see that from here, so I go by what you say.`,
    yes: "yes",
    no: "no",
    notVisibleHere: "not visible from here",
    policy: { none: "None", selected: "Selected", all: "All" },
    who: "Switched on for",
    methodsRequired: "Methods required",
    methodsAllowed: "Methods that count",
    registerAtSignIn: "Asked to register at sign-in",
    reconfirm: "Confirm again",
    days: (days) => (days === 0 ? "never" : days === 1 ? "after 1 day" : `after ${days} days`),
    notifyPerson: "Mail to the person after a reset",
    notifyAdministrators: "Mail to administrators when one of them resets",
    helpDesk: "Link for help",
    microsoftsOwn: (told) => (told ? "none of your own" : "not visible from here"),
    writeback: "Password writeback",
    gaveUp: "I can't work this out with you here, sorry. A person can.",
  },
  nl: {
    todayTitle: "Zelf een wachtwoord opnieuw instellen in jullie organisatie, vandaag",
    policyIs: {
      none: "Het staat **uit** voor iedereen behalve beheerders.",
      selected: "Het staat **aan voor één groep**. Alle anderen moeten naar de servicedesk.",
      all: "Het staat **aan voor iedereen**.",
    },
    policyUnknown:
      "Ik kan de instellingen van hieruit niet zien: Microsoft Graph vertelt ze niet. Ik zeg je dus waar je op moet letten, en jij zegt wat je ziet.",
    worthALook: "Hier is iets te verbeteren:",
    iCannot:
      "Ik kan deze instellingen niet zelf wijzigen: dat gaat in het Microsoft Entra-beheercentrum, als **beheerder van verificatiebeleid** (Authentication Policy Administrator). Ik loop ze met je door en kijk waar ik kan naar het resultaat.",
    askToday: "**Wat wil je doen?**",
    stepTitle: (step, steps, title) => `Stap ${step} van ${steps}: ${title}`,
    alreadySo: "Dit staat al goed. Je kunt verder.",
    askStep: "**Hoe ziet het eruit?**",
    openEntra: "Entra-beheercentrum openen",
    seen: (title) => `✔ *${title}*: ik zie het in de directory.`,
    notSeen: (title) =>
      `*${title}*: de directory laat nog iets anders zien dan ik aanraad. Dat is prima als je het zo bedoelt; een wijziging is soms pas na een paar minuten te zien.`,
    notVisible: (title) => `*${title}*: dat kan ik van hieruit niet zien, dus ik ga af op wat jij zegt.`,
    yes: "ja",
    no: "nee",
    notVisibleHere: "van hieruit niet te zien",
    policy: { none: "Geen", selected: "Geselecteerd", all: "Alle" },
    who: "Staat aan voor",
    methodsRequired: "Aantal methoden nodig",
    methodsAllowed: "Methoden die meetellen",
    registerAtSignIn: "Vraag om vast te leggen bij het inloggen",
    reconfirm: "Opnieuw bevestigen",
    days: (days) => (days === 0 ? "nooit" : days === 1 ? "na 1 dag" : `na ${days} dagen`),
    notifyPerson: "Mail aan de persoon na een reset",
    notifyAdministrators: "Mail aan beheerders als een van hen reset",
    helpDesk: "Link voor hulp",
    microsoftsOwn: (told) => (told ? "geen eigen link" : "van hieruit niet te zien"),
    writeback: "Wachtwoorden terugschrijven",
    gaveUp: "Hier kom ik samen met jou niet uit, sorry. Een medewerker wel.",
  },
};
