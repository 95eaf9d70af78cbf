import type { Localized } from "../../knowledge/language.js";
import type { CaseState } from "../../adapters/ports/handoff.js";

/** Names, and whatever the desk wrote, come escaped. */
interface Texts {
  readonly person: (helpDesk: string, number: string) => string;
  readonly noLuck: string;
  readonly status: Readonly<Record<Exclude<CaseState, "open">, (number: string, helpDesk: string) => string>>;
  readonly deskSays: (note: string) => string;
  /** To whoever asks the bot to help somebody. */
  readonly notForYou: (whoMay: string) => string;
  readonly howToAsk: (problems: string) => string;
  readonly noBody: (who: string) => string;
  readonly several: (who: string) => string;
  readonly thatIsYou: string;
  readonly asked: (name: string, number: string) => string;
  readonly askedBefore: (name: string, number: string) => string;
  readonly directoryDown: string;
  /** To the person who was to be helped. */
  readonly over: string;
  readonly declined: (helpDesk: string) => string;
}

export const texts: Localized<Texts> = {
  en: {
    person: (helpDesk, number) =>
      `You can reach a person here: **${helpDesk}**.\n\nYour case number is **${number}**. Mention it: then they can look up what we tried, and you need not tell it again. Never give anybody your password, not even the help desk.`,
    noLuck: "You have asked several times now, and I have not been able to help. A person will get further.",
    status: {
      accepted: (number) =>
        `Somebody at the help desk is working on your case **${number}**. You can go on asking me things meanwhile.`,
      failed: (number, helpDesk) =>
        `The help desk could not take your case **${number}** now. You can reach a person here: **${helpDesk}**.`,
      completed: (number) =>
        `The help desk has closed your case **${number}**. Is something still wrong? Just tell me.`,
    },
    deskSays: (note) => `The help desk writes: “${note}”`,
    notForYou: (whoMay) =>
      `I only do that for the help desk and administrators (${whoMay}). Your account does not have such a role.`,
    howToAsk: (problems) =>
      `I can help somebody in their own chat with one of these:\n${problems}\n\nWrite it like this: **take over sanne@contoso.com: forgot password**.`,
    noBody: (who) =>
      `I can't ask “${who}”. Either I know nobody of that name whom you may help, or they have no chat with me yet. Check the name, or ask them to open a chat with me and tell me what is wrong.`,
    several: (who) =>
      `More than one person fits “${who}”. Please give the full user name, such as name@contoso.com.`,
    thatIsYou: "That is you. Just tell me what is wrong.",
    asked: (name, number) =>
      `I asked ${name} in their own chat whether I may help (case **${number}**). You hear from me how it ended, and in an hour if they have not begun.`,
    askedBefore: (name, number) =>
      `I asked ${name} that less than an hour ago (case **${number}**), and they have not finished yet. Give them a call if it takes long.`,
    directoryDown: "I can't look anybody up right now. Nothing was done. Please try again in a few minutes.",
    over: "That is over, so this button does nothing any more. Is something still wrong? Just tell me.",
    declined: (helpDesk) =>
      `All right, I won't do anything, and the help desk hears so. Did you not expect this at all? Then tell ${helpDesk}.`,
  },
  nl: {
    person: (helpDesk, number) =>
      `Hier bereik je een medewerker: **${helpDesk}**.\n\nJe zaaknummer is **${number}**. Noem het: dan zien ze wat we hebben geprobeerd en hoef je het niet opnieuw te vertellen. Geef niemand je wachtwoord, ook de servicedesk niet.`,
    noLuck:
      "Je hebt het nu een paar keer gevraagd, en het is me niet gelukt je te helpen. Een medewerker komt verder.",
    status: {
      accepted: (number) =>
        `Een medewerker van de servicedesk is bezig met je zaak **${number}**. Je kunt mij intussen gewoon dingen blijven vragen.`,
      failed: (number, helpDesk) =>
        `De servicedesk kon je zaak **${number}** nu niet oppakken. Hier bereik je een medewerker: **${helpDesk}**.`,
      completed: (number) =>
        `De servicedesk heeft je zaak **${number}** afgesloten. Is er nog iets mis? Vertel het me gerust.`,
    },
    deskSays: (note) => `De servicedesk schrijft: “${note}”`,
    notForYou: (whoMay) =>
      `Dat doe ik alleen voor de servicedesk en voor beheerders (${whoMay}). Jouw account heeft niet zo'n rol.`,
    howToAsk: (problems) =>
      `Ik kan iemand in de eigen chat helpen met een van deze problemen:\n${problems}\n\nSchrijf het zo: **neem sanne@contoso.com over: wachtwoord vergeten**.`,
    noBody: (who) =>
      `Ik kan “${who}” niet vragen. Of ik ken niemand met die naam die jij mag helpen, of deze persoon heeft nog geen chat met mij. Controleer de naam, of vraag de persoon om een chat met mij te openen en te vertellen wat er mis is.`,
    several: (who) =>
      `Er is meer dan één persoon die “${who}” kan zijn. Geef de volledige gebruikersnaam, zoals naam@contoso.com.`,
    thatIsYou: "Dat ben je zelf. Vertel gewoon wat er mis is.",
    asked: (name, number) =>
      `Ik heb ${name} in de eigen chat gevraagd of ik mag helpen (zaak **${number}**). Je hoort van mij hoe het is afgelopen, en over een uur als de persoon nog niet is begonnen.`,
    askedBefore: (name, number) =>
      `Dat heb ik ${name} minder dan een uur geleden al gevraagd (zaak **${number}**), en het is nog niet klaar. Bel even als het lang duurt.`,
    directoryDown:
      "Ik kan nu niemand opzoeken. Er is niets gedaan. Probeer het over een paar minuten opnieuw.",
    over: "Dat is al voorbij, dus deze knop doet niets meer. Is er nog iets mis? Vertel het me gerust.",
    declined: (helpDesk) =>
      `Goed, ik doe niets, en de servicedesk hoort dat. Verwachtte je dit helemaal niet? Meld het dan: ${helpDesk}.`,
  },
};
