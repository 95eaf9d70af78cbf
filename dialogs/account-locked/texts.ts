import type { Localized } from "../../knowledge/language.js";

interface Texts {
  readonly askWhose: string;
  readonly blockedTitle: string;
  readonly blocked: string;
  readonly smartTitle: string;
  readonly smart: string;
  readonly smartUntil: (time: string) => string;
  readonly smartEnds: (page: string) => string;
  readonly onPremisesTitle: string;
  readonly onPremises: string;
  readonly onPremisesUntil: (time: string) => string;
  readonly onPremisesEnds: (page: string) => string;
  readonly eitherTitle: string;
  readonly either: string;
  readonly eitherEnds: (page: string) => string;
  readonly devices: string;
  readonly askLocked: string;
  /** What the directory told, before the person is asked what the screen says. */
  readonly seen: Readonly<Record<"free" | "not-blocked" | "unknown", string>>;
  readonly notBlockedTitle: string;
  readonly screenDiffers: string;
  readonly askScreen: string;
  readonly comesBack: string;
  readonly askComesBack: string;
  readonly solved: string;
  readonly deskCanHelp: string;
  readonly guest: string;
  readonly gaveUp: string;
}

export const texts: Localized<Texts> = {
  en: {
    askWhose: "**Is it about your own account, or somebody else's?**",
    blockedTitle: "Your account is blocked by an administrator",
    blocked:
      "Somebody switched off sign-in for this account. Waiting does not help, and a new password does not either: only an administrator can undo it, after finding out why it was done.",
    smartTitle: "Your account is locked for a while",
    smart:
      "That happens after about ten wrong tries: for a minute at first, and longer each time. You have lost nothing.",
    smartUntil: (time) => `The lock ends by itself at **${time}**.`,
    smartEnds: (page) =>
      `**What ends it:** waiting without trying; a new password through [Reset your password](${page}), with **I forgot my password**; or a new password from the help desk.\n\n**What does not:** trying again, restarting the computer, or **I know my password** on that page.`,
    onPremisesTitle: "Your account is locked in your organisation's own network",
    onPremises:
      "The lock is in your organisation's own Active Directory. It comes from wrong tries as well, and it is another lock than Microsoft's.",
    onPremisesUntil: (time) => `It ends by itself at **${time}**.`,
    onPremisesEnds: (page) =>
      `**What ends it:** the time your organisation set, without new tries; a new password through [Reset your password](${page}), if that works for your account; or the help desk, who can unlock it.\n\n**What does not:** trying again.`,
    eitherTitle: "Your account is locked",
    either:
      "That happens after too many wrong tries. You have lost nothing. The lock is at Microsoft or in your organisation's own network; I can't see which from here.",
    eitherEnds: (page) =>
      `**What ends it:** waiting without trying, at Microsoft a minute or longer, in your own network as long as your organisation set; a new password through [Reset your password](${page}), if that works for your account; or the help desk, who can look at both.\n\n**What does not:** trying again.`,
    devices:
      "**Look for the device that keeps trying the old password**: a phone, a tablet, a mail app, a second computer, a network drive. Put the right password in there, or switch it off, else the lock comes back.",
    askLocked: "**How is it now?**",
    seen: {
      free: "I see no block and no lock on your account right now.",
      "not-blocked":
        "No administrator has blocked your account. Whether it is locked for a while, I can't see from here.",
      unknown: "I can't see from here whether your account is locked.",
    },
    notBlockedTitle: "In the directory your account is not blocked",
    screenDiffers:
      "So the screen may be about another account: look at the name on it. Or a rule of your organisation keeps you out, such as one about the place or the device. The help desk can look up which of the two it is.",
    askScreen: "**What does the screen say?**",
    comesBack:
      "Then something keeps trying. Go through them one by one:\n\n1. Phone and tablet: mail, calendar and Teams, also the old phone in a drawer.\n2. A second computer, a shared meeting-room screen, a computer at home.\n3. Saved passwords: the browser, the Windows credential manager, network drives, the Wi-Fi at work.\n4. Switch off what you don't need, wait 15 minutes, and sign in once.",
    askComesBack:
      "**Did it stop?** If you find nothing, somebody else may be guessing: then the help desk should look.",
    solved: "Good to hear. If it happens again, look at your phone and mail apps first.",
    deskCanHelp: "The help desk can see where the wrong tries come from, and give you a new password.",
    guest:
      "You are a guest here, so your account is kept by your own organisation. Their help desk can see whether it is locked.",
    gaveUp: "I can't work this out with you here, sorry. A person can.",
  },
  nl: {
    askWhose: "**Gaat het om je eigen account of om dat van iemand anders?**",
    blockedTitle: "Je account is geblokkeerd door een beheerder",
    blocked:
      "Iemand heeft aanmelden voor dit account uitgezet. Wachten helpt niet, en een nieuw wachtwoord ook niet: alleen een beheerder kan het terugdraaien, nadat duidelijk is waarom het is gedaan.",
    smartTitle: "Je account zit tijdelijk op slot",
    smart:
      "Dat gebeurt na zo'n tien foute pogingen: eerst een minuut, daarna steeds langer. Je bent niets kwijt.",
    smartUntil: (time) => `Het slot gaat er vanzelf af om **${time}**.`,
    smartEnds: (page) =>
      `**Wat het opheft:** wachten zonder te proberen; een nieuw wachtwoord via [Wachtwoord opnieuw instellen](${page}), met **Ik ben mijn wachtwoord vergeten**; of een nieuw wachtwoord van de servicedesk.\n\n**Wat niet helpt:** opnieuw proberen, de computer herstarten, of **Ik weet mijn wachtwoord** op die pagina.`,
    onPremisesTitle: "Je account zit op slot in het eigen netwerk van je organisatie",
    onPremises:
      "Het slot zit in de eigen Active Directory van je organisatie. Ook dat komt door foute pogingen, maar het is een ander slot dan dat van Microsoft.",
    onPremisesUntil: (time) => `Het gaat er vanzelf af om **${time}**.`,
    onPremisesEnds: (page) =>
      `**Wat het opheft:** de tijd die je organisatie heeft ingesteld, zonder nieuwe pogingen; een nieuw wachtwoord via [Wachtwoord opnieuw instellen](${page}), als dat voor jouw account werkt; of de servicedesk, die het kan ontgrendelen.\n\n**Wat niet helpt:** opnieuw proberen.`,
    eitherTitle: "Je account zit op slot",
    either:
      "Dat gebeurt na te veel foute pogingen. Je bent niets kwijt. Het slot zit bij Microsoft of in het eigen netwerk van je organisatie; van hieruit kan ik niet zien welk van de twee.",
    eitherEnds: (page) =>
      `**Wat het opheft:** wachten zonder te proberen, bij Microsoft een minuut of langer, in het eigen netwerk zo lang als je organisatie heeft ingesteld; een nieuw wachtwoord via [Wachtwoord opnieuw instellen](${page}), als dat voor jouw account werkt; of de servicedesk, die naar allebei kan kijken.\n\n**Wat niet helpt:** opnieuw proberen.`,
    devices:
      "**Zoek het apparaat dat het oude wachtwoord blijft proberen**: een telefoon, tablet, mailapp, tweede computer of netwerkschijf. Zet daar het juiste wachtwoord in of zet het uit, anders komt het slot terug.",
    askLocked: "**Hoe is het nu?**",
    seen: {
      free: "Ik zie op dit moment geen blokkering en geen slot op je account.",
      "not-blocked":
        "Geen beheerder heeft je account geblokkeerd. Of het tijdelijk op slot zit, kan ik van hieruit niet zien.",
      unknown: "Ik kan van hieruit niet zien of je account op slot zit.",
    },
    notBlockedTitle: "In de directory is je account niet geblokkeerd",
    screenDiffers:
      "Het scherm gaat dus misschien over een ander account: kijk welke naam erop staat. Of een regel van je organisatie houdt je tegen, bijvoorbeeld over de plek of het apparaat. De servicedesk kan opzoeken wat van de twee het is.",
    askScreen: "**Wat staat er op het scherm?**",
    comesBack:
      "Dan blijft er iets proberen. Ga ze een voor een langs:\n\n1. Telefoon en tablet: mail, agenda en Teams, ook de oude telefoon in de la.\n2. Een tweede computer, een gedeeld scherm in een vergaderkamer, de computer thuis.\n3. Bewaarde wachtwoorden: de browser, Referentiebeheer van Windows, netwerkschijven, de wifi op het werk.\n4. Zet uit wat je niet nodig hebt, wacht 15 minuten en log één keer in.",
    askComesBack:
      "**Is het opgehouden?** Vind je niets, dan zit er misschien een ander te raden: laat de servicedesk dan kijken.",
    solved: "Fijn om te horen. Gebeurt het nog eens, kijk dan eerst naar je telefoon en mailapps.",
    deskCanHelp:
      "De servicedesk kan zien waar de foute pogingen vandaan komen en je een nieuw wachtwoord geven.",
    guest:
      "Je bent hier te gast, dus je account wordt door je eigen organisatie beheerd. De servicedesk daar kan zien of het op slot zit.",
    gaveUp: "Hier kom ik samen met jou niet uit, sorry. Een medewerker wel.",
  },
};
