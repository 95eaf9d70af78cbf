import type { Localized } from "../../knowledge/language.js";

interface Texts {
  /** To somebody who resets others, and to somebody who waits for their own. */
  readonly helper: string;
  readonly person: string;
  readonly missedHelper: string;
  readonly missedPerson: (helpDesk: string) => string;
  readonly howLong: string;
  readonly refusedHelper: string;
  readonly refusedPerson: (helpDesk: string) => string;
  readonly allClear: string;
}

export const texts: Localized<Texts> = {
  en: {
    helper:
      "**A temporary password no longer goes by mail.** The Microsoft 365 admin center stopped that on 30 August 2024, and I never do it: a mail can be read by others, and it stays where it is.\n\nWhen I set one, a page outside this chat shows it **once**, within 10 minutes. If the person has a chat with me, only they get to see it. Otherwise you do, and you pass it on in person or by phone. At the next sign-in they choose their own.\n\n**What would you like to know?**",
    person:
      "**A temporary password does not come by mail**, because a mail can be read by others. So don't wait for one.\n\nWhoever reset it gives it to you in person or by phone. Or you get a message from me here, with a page that shows it **once**, within 10 minutes. At your next sign-in you choose your own.\n\n**What would you like to know?**",
    missedHelper:
      "**Nobody can show it again, and neither can I.** Set a new one: it replaces the one that got lost. For the same person I can do that 15 minutes after the last time.",
    missedPerson: (helpDesk) =>
      `**Nobody can show it again, so ask for a new one.** Ask whoever reset it, or the help desk: ${helpDesk}. A new one replaces the old one. Have you registered a phone, app or mail address? Then you can also reset your password yourself.`,
    howLong:
      "**The page** shows it once, within 10 minutes. **The password itself** does not run out until it is used: then you must choose your own. So use it the same day, and don't leave it lying about. A temporary access pass from me is different: it works for one sign-in, within 60 minutes.",
    refusedHelper:
      "Mind capitals and characters that look alike, and let the person type it rather than paste it with a space. Was it set more than once? Only the last one works. Otherwise set a new one.",
    refusedPerson: (helpDesk) =>
      `Mind capitals and characters that look alike, and type it rather than pasting it with a space. Did you get more than one? Only the last one works. Otherwise ask for a new one: ${helpDesk}.`,
    allClear: "Good. Ask me anything else whenever you like.",
  },
  nl: {
    helper:
      "**Een tijdelijk wachtwoord gaat niet meer per mail.** Het Microsoft 365-beheercentrum is daar op 30 augustus 2024 mee gestopt, en ik doe het nooit: een mail kan door anderen worden gelezen en blijft staan.\n\nStel ik er een in, dan toont een pagina buiten deze chat het **één keer**, binnen 10 minuten. Heeft de persoon een chat met mij, dan krijgt alleen die het te zien. Anders jij, en je geeft het persoonlijk of telefonisch door. Bij de volgende aanmelding kiest de persoon zelf een nieuw.\n\n**Wat wil je weten?**",
    person:
      "**Een tijdelijk wachtwoord komt niet per mail**, want een mail kan door anderen worden gelezen. Wacht er dus niet op.\n\nWie het heeft ingesteld, geeft het je persoonlijk of telefonisch. Of je krijgt hier een bericht van mij, met een pagina die het **één keer** toont, binnen 10 minuten. Bij de volgende aanmelding kies je zelf een nieuw.\n\n**Wat wil je weten?**",
    missedHelper:
      "**Niemand kan het nog laten zien, ik ook niet.** Stel een nieuw in: dat komt in de plaats van het wachtwoord dat kwijt is. Voor dezelfde persoon kan ik dat 15 minuten na de vorige keer.",
    missedPerson: (helpDesk) =>
      `**Niemand kan het nog laten zien, dus vraag een nieuw.** Vraag het aan wie het heeft ingesteld, of aan de servicedesk: ${helpDesk}. Een nieuw komt in de plaats van het oude. Heb je een telefoon, app of mailadres vastgelegd? Dan kun je je wachtwoord ook zelf opnieuw instellen.`,
    howLong:
      "**De pagina** toont het één keer, binnen 10 minuten. **Het wachtwoord zelf** verloopt niet zolang het niet is gebruikt: dan moet je zelf een nieuw kiezen. Gebruik het dus dezelfde dag en laat het niet rondslingeren. Een tijdelijke toegangspas van mij is anders: daarmee kun je je één keer aanmelden, binnen 60 minuten.",
    refusedHelper:
      "Let op hoofdletters en tekens die op elkaar lijken, en laat de persoon het liever typen dan met een spatie plakken. Is het vaker ingesteld? Alleen het laatste werkt. Stel anders een nieuw in.",
    refusedPerson: (helpDesk) =>
      `Let op hoofdletters en tekens die op elkaar lijken, en typ het liever dan het met een spatie te plakken. Heb je er meer dan één gekregen? Alleen het laatste werkt. Vraag anders een nieuw: ${helpDesk}.`,
    allClear: "Prima. Vraag gerust verder.",
  },
};
