import type { Localized } from "../../knowledge/language.js";
import type { Expiry, OwnExpiry } from "./rules.js";
import type { View } from "./questions.js";

interface Texts {
  readonly title: string;
  readonly defaultDomain: (name: string) => string;
  readonly value: Readonly<Record<Exclude<Expiry["kind"], "days">, string>>;
  readonly days: (days: number) => string;
  readonly moreDomains: (count: number) => string;
  readonly noneExpire: string;
  readonly someExpire: string;
  readonly defaultMeans: string;
  readonly federatedMeans: string;
  readonly synced: string;
  readonly noticesGone: string;
  readonly askMore: string;
  readonly openPage: string;
  readonly view: Readonly<Record<View, string>>;
  readonly ownTitle: string;
  readonly own: Readonly<Record<Exclude<OwnExpiry["kind"], "ends" | "after-days">, string>>;
  readonly ownEnds: (days: number, on: string) => string;
  readonly ownPast: (days: number, on: string) => string;
  readonly ownAfterDays: (days: number) => string;
  readonly bewareOfMail: string;
  readonly askOwn: string;
  readonly changeButton: string;
  readonly glad: string;
  readonly gaveUp: string;
}

const RECOMMENDED = "https://learn.microsoft.com/microsoft-365/admin/misc/password-policy-recommendations";

export const texts: Localized<Texts> = {
  en: {
    title: "When passwords expire in your organisation",
    defaultDomain: (name) => `${name} (default)`,
    value: {
      never: "never",
      default: "nothing set, so the default",
      federated: "decided by another sign-in system",
    },
    days: (days) => (days === 1 ? "after 1 day" : `after ${days} days`),
    moreDomains: (count) => `And ${count} more domains.`,
    noneExpire: "No domain is set to expire passwords. **That is what Microsoft advises.**",
    someExpire:
      "**Microsoft advises never.** Forced changes make people choose weaker passwords, and a stolen one is used at once. Change a password when there is a reason, and use a second proof for everybody.",
    defaultMeans:
      "**Nothing set** means today's default: never. Only organisations that began before 2021 may still have 90 days there; the page shows it.",
    federatedMeans: "A federated domain signs in elsewhere, so the rules of that system count there.",
    synced: "People from your own Active Directory follow its rules, not these.",
    noticesGone:
      "Microsoft 365 no longer warns anybody in advance. Whoever gets such a mail should be suspicious.",
    askMore: "**Anything else about this?**",
    openPage: "Open Org settings",
    view: {
      where:
        "1. In the Microsoft 365 admin center, open **Settings** > **Org settings** > **Security & privacy**.\n2. Select **Password expiration policy**.\n3. Tick **Set passwords to never expire**. Or take the tick away and type 14 to 730 days.\n4. Select **Save**.\n\nIt takes the role User Administrator; to see the page, Microsoft also names Security Administrator. It holds for each domain: save it again after you add a domain, or convert one from federated. I can't set it from here, because it touches everybody.",
      why: `People who must change choose *Summer2026*, then *Autumn2026*: guessed in no time. Waiting for day 90 does not stop a thief either. That is why [Microsoft](${RECOMMENDED}) and NIST (SP 800-63B) advise against it. What does help: a second proof for everybody, banned words, and a change when there is a sign of misuse. An auditor who asks for 90 days can be shown these.`,
      exception:
        "For one cloud account, with Microsoft Graph PowerShell: `Update-MgUser -UserId name@example.com -PasswordPolicies DisablePasswordExpiration`, and with `None` it follows the domain again. A service account is better off without a password at all: a managed identity or a certificate. For people from your own Active Directory you set it there.",
    },
    ownTitle: "Your own password",
    own: {
      guest: "You are a guest here, so your own organisation decides when your password expires.",
      federated:
        "You sign in through another sign-in system of your organisation, and that decides. Change it there, or ask the help desk.",
      synced:
        "Your account comes from your organisation's own network, and its rules count. A countdown from **Windows** on your work computer is real: change your password before it ends.",
      never:
        "As far as I can see, your password **does not expire**. A countdown does not come from Microsoft 365, then: it may belong to something else, or be a trick.",
      unknown:
        "I can't see a date for your password. In most organisations it does not expire. When it does, you are simply asked for a new one at sign-in.",
    },
    ownEnds: (days, on) =>
      `In your organisation a password lasts ${days} days, so yours lasts until **${on}**, unless your account is an exception. Change it before then, at a moment that suits you.`,
    ownPast: (days, on) =>
      `In your organisation a password lasts ${days} days, so yours ended on **${on}**, unless your account is an exception. Sign in with the old one, and you are asked for a new one.`,
    ownAfterDays: (days) =>
      `In your organisation a password lasts ${days} days. I can't see when you last changed yours.`,
    bewareOfMail:
      "**Is it a mail with a button?** Don't press it. Microsoft 365 sends no warnings in advance any more, so such a mail is mostly phishing. Only type your password on a page that you opened yourself.",
    askOwn: "**What would you like to do?**",
    changeButton: "Change password",
    glad: "Good. Ask me anything else whenever you like.",
    gaveUp: "I can't work this out with you here, sorry. A person can.",
  },
  nl: {
    title: "Wanneer wachtwoorden bij jullie verlopen",
    defaultDomain: (name) => `${name} (standaard)`,
    value: {
      never: "nooit",
      default: "niets ingesteld, dus de standaard",
      federated: "bepaald door een ander aanmeldsysteem",
    },
    days: (days) => (days === 1 ? "na 1 dag" : `na ${days} dagen`),
    moreDomains: (count) => `En nog ${count} domeinen.`,
    noneExpire: "Geen enkel domein laat wachtwoorden verlopen. **Dat is wat Microsoft aanraadt.**",
    someExpire:
      "**Microsoft raadt aan: nooit.** Wie moet wijzigen, kiest een zwakker wachtwoord, en een gestolen wachtwoord wordt meteen gebruikt. Laat een wachtwoord wijzigen als er een reden is, en laat iedereen op een tweede manier aantonen wie het is.",
    defaultMeans:
      "**Niets ingesteld** betekent de standaard van nu: nooit. Alleen bij organisaties van voor 2021 kan het daar nog 90 dagen zijn; op de pagina zie je het.",
    federatedMeans:
      "Bij een gefedereerd domein log je ergens anders in, dus gelden de regels van dat systeem.",
    synced: "Mensen uit jullie eigen Active Directory volgen de regels daar, niet deze.",
    noticesGone:
      "Microsoft 365 waarschuwt niemand meer vooraf. Wie toch zo'n mail krijgt, moet wantrouwig zijn.",
    askMore: "**Wil je hier nog iets over weten?**",
    openPage: "Organisatie-instellingen openen",
    view: {
      where:
        "1. Ga in het Microsoft 365-beheercentrum naar **Instellingen** > **Organisatie-instellingen** > **Beveiliging en privacy**.\n2. Kies **Verloopbeleid wachtwoorden**.\n3. Zet het vinkje bij **Wachtwoorden instellen dat ze nooit verlopen**. Of haal het weg en vul 14 tot 730 dagen in.\n4. Kies **Opslaan**.\n\nDaarvoor moet je gebruikersbeheerder zijn; om de pagina te zien noemt Microsoft ook beveiligingsbeheerder. Het geldt per domein: sla het opnieuw op als je een domein toevoegt of van gefedereerd omzet. Ik kan het van hieruit niet instellen, want het raakt iedereen.",
      why: `Wie moet wijzigen, kiest *Zomer2026* en daarna *Herfst2026*: zo geraden. En een dief wacht geen 90 dagen. Daarom raden [Microsoft](${RECOMMENDED}) en NIST (SP 800-63B) het af. Wat wel helpt: voor iedereen een tweede manier om aan te tonen wie het is, verboden woorden, en wijzigen als er een teken van misbruik is. Vraagt een accountant om 90 dagen, laat dan deze bronnen zien.`,
      exception:
        "Voor één cloudaccount, met Microsoft Graph PowerShell: `Update-MgUser -UserId naam@example.com -PasswordPolicies DisablePasswordExpiration`. Met `None` volgt het weer het domein. Een serviceaccount kan beter helemaal geen wachtwoord hebben, maar een beheerde identiteit of een certificaat. Voor mensen uit jullie eigen Active Directory stel je het daar in.",
    },
    ownTitle: "Je eigen wachtwoord",
    own: {
      guest: "Je bent hier te gast, dus je eigen organisatie bepaalt wanneer je wachtwoord verloopt.",
      federated:
        "Je meldt je aan via een ander aanmeldsysteem van je organisatie, en dat bepaalt het. Wijzig het daar, of vraag de servicedesk.",
      synced:
        "Je account komt uit het eigen netwerk van je organisatie, en de regels daarvan gelden. Telt **Windows** op je werkcomputer af, dan klopt dat: wijzig je wachtwoord voor het zover is.",
      never:
        "Voor zover ik kan zien, **verloopt je wachtwoord niet**. Een aftelling komt dan niet van Microsoft 365: die hoort bij iets anders, of het is een truc.",
      unknown:
        "Ik kan geen datum voor je wachtwoord zien. In de meeste organisaties verloopt het niet. Doet het dat wel, dan wordt er bij het inloggen gewoon om een nieuw gevraagd.",
    },
    ownEnds: (days, on) =>
      `In jouw organisatie is een wachtwoord ${days} dagen geldig. Dat van jou is dus geldig tot **${on}**, tenzij je account een uitzondering is. Wijzig het daarvoor, als het jou uitkomt.`,
    ownPast: (days, on) =>
      `In jouw organisatie is een wachtwoord ${days} dagen geldig. Dat van jou is dus verlopen op **${on}**, tenzij je account een uitzondering is. Log in met het oude; daarna wordt om een nieuw gevraagd.`,
    ownAfterDays: (days) =>
      `In jouw organisatie is een wachtwoord ${days} dagen geldig. Ik kan niet zien wanneer je het voor het laatst hebt gewijzigd.`,
    bewareOfMail:
      "**Is het een mail met een knop?** Klik er niet op. Microsoft 365 stuurt geen waarschuwingen vooraf meer, dus zo'n mail is meestal phishing. Typ je wachtwoord alleen op een pagina die je zelf hebt geopend.",
    askOwn: "**Wat wil je doen?**",
    changeButton: "Wachtwoord wijzigen",
    glad: "Mooi. Vraag gerust verder.",
    gaveUp: "Hier kom ik samen met jou niet uit, sorry. Een medewerker wel.",
  },
};
