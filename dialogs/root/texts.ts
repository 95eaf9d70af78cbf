import type { Localized } from "../../knowledge/language.js";
import type { Audience } from "../../knowledge/topics.js";

interface RootTexts {
  readonly welcome: (name: string | undefined) => string;
  readonly suggestions: Readonly<Record<Audience, readonly string[]>>;
  readonly help: string;
  readonly helpInFlow: string;
  readonly cancelled: string;
  readonly nothingToCancel: string;
  readonly startAgain: string;
  readonly person: (helpDesk: string) => string;
  readonly personInFlow: string;
  readonly languageChosen: string;
  readonly questionCut: (limit: number) => string;
  readonly alsoAsked: string;
  readonly anotherQuestion: string;
  readonly backTo: (title: string) => string;
  readonly choose: string;
  readonly noneOfThese: string;
  readonly lost: string;
  readonly lostAgain: (helpDesk: string) => string;
  readonly askPerson: string;
  readonly didItHelp: string;
  readonly helped: Readonly<Record<"yes" | "partly" | "no", string>>;
  readonly thanks: string;
  readonly notHelped: (helpDesk: string) => string;
  readonly source: string;
  readonly checked: (day: string) => string;
  readonly otherwise: string;
  readonly staleButton: string;
  readonly emptyMessage: string;
  readonly attachment: string;
  readonly secretTold: string;
  readonly notPersonal: string;
  /** The same, where the bot speaks to them in their own chat at once. */
  readonly notPersonalMoved: string;
  readonly onIt: string;
  readonly fault: (reference: string) => string;
  readonly noMemory: string;
  readonly buttonDidNothing: string;
  readonly lostThread: string;
  readonly notKept: string;
  readonly busy: string;
}

export const texts: Localized<RootTexts> = {
  en: {
    welcome: (name) =>
      `Hi${name === undefined ? "" : ` ${name}`}, I help with passwords and signing in to Microsoft 365.\n\nTell me in your own words what is wrong. I never need your password, so don't type it here.`,
    suggestions: {
      user: ["I forgot my password", "My account is locked", "How do I change my password?"],
      admin: [
        "Somebody needs a new password",
        "Let people reset their own password",
        "I'm an admin and I'm locked out",
      ],
      helpdesk: [
        "Somebody needs a new password",
        "How does a user change a password?",
        "Somebody's account is locked",
      ],
    },
    help: "Tell me what is wrong, for example *I forgot my password* or *Jan can't sign in*. You can always say **cancel**, **start again**, **a person please** or **Nederlands**.",
    helpInFlow:
      "You can answer the question below, or say **cancel**, **start again** or **a person please**.",
    cancelled: "All right, I stopped. Nothing was changed.",
    nothingToCancel: "There is nothing to stop. What can I help you with?",
    startAgain: "Let's start again. What can I help you with?",
    person: (helpDesk) =>
      `You can reach a person here: **${helpDesk}**.\n\nTell them what you already tried. Never give anybody your password, not even the help desk.`,
    personInFlow: "I stopped what we were doing. Nothing was changed.",
    languageChosen: "I'll speak English from now on.",
    questionCut: (limit) => `That was a long message: I read only the first ${limit} characters.`,
    alsoAsked:
      "I see more than one question in there. I'll take the first one now; the other is behind this button.",
    anotherQuestion: "That is another question, so I'll take that one now.",
    backTo: (title) => `Back to: ${title}`,
    choose: "I'm not sure which of these you mean. **Which one fits best?**",
    noneOfThese: "None of these",
    lost: "I'm sorry, I don't know what to do with that. I only know about passwords and signing in to Microsoft 365. Can you say it in other words?",
    lostAgain: (helpDesk) =>
      `I still don't understand, sorry. It may be quicker to ask a person: **${helpDesk}**.`,
    askPerson: "Ask a person",
    didItHelp: "Did this help?",
    helped: { yes: "Yes, it helped", partly: "Partly", no: "No" },
    thanks: "Good to hear. Ask me anything else whenever you like.",
    notHelped: (helpDesk) =>
      `I'm sorry to hear that. Tell me what happened, in other words. Or ask a person: **${helpDesk}**.`,
    source: "Source",
    checked: (day) => `checked on ${day}`,
    otherwise: "If that does not work",
    staleButton:
      "That button belongs to an earlier question and no longer works. Nothing was changed. Ask me again if you still need it.",
    emptyMessage: "I didn't get any words there. What can I help you with?",
    attachment:
      "I can't read pictures or files. Please describe in a few words what you see. Leave out passwords.",
    secretTold:
      "That looks like a password. **Please never type a password here**: I don't need it, and I did not use or keep your message. If it is in use, change it now at [mysignins.microsoft.com](https://mysignins.microsoft.com/security-info/password/change), and tell me your question without it.",
    notPersonal: "I only talk about passwords and accounts in a personal chat. Please open a chat with me.",
    notPersonalMoved:
      "I only talk about passwords and accounts in a personal chat. I've sent you a message there.",
    onIt: "I'm on it. This is taking a little longer than usual.",
    fault: (reference) =>
      `Something went wrong on my side, so I stopped here. You can just ask me again. If it keeps happening, give the help desk this reference: **${reference}**.`,
    noMemory:
      "I can answer questions now, but I can't remember what we talk about, so I can't set passwords for anybody. Try that again in a few minutes.",
    buttonDidNothing: "I did nothing with this button just now.",
    lostThread:
      "I lost track of what we were talking about, so we start afresh. Nothing was changed by that.",
    notKept:
      "I could not keep where we are in this conversation. Say **start again** before you go on, then we begin afresh.",
    busy: "I am still busy with what you sent before. I did nothing with this message: please send it once more in a moment.",
  },
  nl: {
    welcome: (name) =>
      `Hoi${name === undefined ? "" : ` ${name}`}, ik help je met wachtwoorden en aanmelden bij Microsoft 365.\n\nVertel in je eigen woorden wat er mis is. Ik heb je wachtwoord nooit nodig, dus typ het hier niet.`,
    suggestions: {
      user: [
        "Ik ben mijn wachtwoord vergeten",
        "Mijn account is vergrendeld",
        "Hoe wijzig ik mijn wachtwoord?",
      ],
      admin: [
        "Iemand heeft een nieuw wachtwoord nodig",
        "Laat mensen zelf hun wachtwoord opnieuw instellen",
        "Ik ben beheerder en ik kom er niet meer in",
      ],
      helpdesk: [
        "Iemand heeft een nieuw wachtwoord nodig",
        "Hoe wijzigt een gebruiker een wachtwoord?",
        "Iemands account is vergrendeld",
      ],
    },
    help: "Vertel wat er mis is, bijvoorbeeld *ik ben mijn wachtwoord vergeten* of *Jan kan niet inloggen*. Je kunt altijd **annuleren**, **opnieuw**, **een medewerker graag** of **English** zeggen.",
    helpInFlow:
      "Je kunt de vraag hieronder beantwoorden, of **annuleren**, **opnieuw** of **een medewerker graag** zeggen.",
    cancelled: "Goed, ik ben gestopt. Er is niets veranderd.",
    nothingToCancel: "Er is niets om te stoppen. Waar kan ik je mee helpen?",
    startAgain: "We beginnen opnieuw. Waar kan ik je mee helpen?",
    person: (helpDesk) =>
      `Hier bereik je een medewerker: **${helpDesk}**.\n\nVertel wat je al hebt geprobeerd. Geef niemand je wachtwoord, ook de servicedesk niet.`,
    personInFlow: "Ik ben gestopt met waar we mee bezig waren. Er is niets veranderd.",
    languageChosen: "Vanaf nu praat ik Nederlands met je.",
    questionCut: (limit) => `Dat was een lang bericht: ik heb alleen de eerste ${limit} tekens gelezen.`,
    alsoAsked: "Ik lees meer dan één vraag. Ik begin met de eerste; de andere staat achter deze knop.",
    anotherQuestion: "Dat is een andere vraag, dus die pak ik nu.",
    backTo: (title) => `Terug naar: ${title}`,
    choose: "Ik weet niet zeker wat je bedoelt. **Wat past het best?**",
    noneOfThese: "Geen van deze",
    lost: "Sorry, hier kan ik niets mee. Ik weet alleen iets van wachtwoorden en aanmelden bij Microsoft 365. Kun je het anders zeggen?",
    lostAgain: (helpDesk) =>
      `Ik begrijp het nog steeds niet, sorry. Een medewerker helpt je misschien sneller: **${helpDesk}**.`,
    askPerson: "Vraag een medewerker",
    didItHelp: "Heeft dit geholpen?",
    helped: { yes: "Ja, dit hielp", partly: "Een beetje", no: "Nee" },
    thanks: "Fijn om te horen. Vraag gerust verder.",
    notHelped: (helpDesk) =>
      `Dat is jammer. Vertel in andere woorden wat er gebeurde. Of vraag een medewerker: **${helpDesk}**.`,
    source: "Bron",
    checked: (day) => `gecontroleerd op ${day}`,
    otherwise: "Als dat niet werkt",
    staleButton:
      "Die knop hoort bij een eerdere vraag en werkt niet meer. Er is niets veranderd. Vraag het me opnieuw als je het nog nodig hebt.",
    emptyMessage: "Ik zag geen woorden in je bericht. Waar kan ik je mee helpen?",
    attachment:
      "Ik kan geen afbeeldingen of bestanden lezen. Beschrijf in een paar woorden wat je ziet. Laat wachtwoorden weg.",
    secretTold:
      "Dat lijkt op een wachtwoord. **Typ hier nooit een wachtwoord**: ik heb het niet nodig, en ik heb je bericht niet gebruikt of bewaard. Is het in gebruik, wijzig het dan nu op [mysignins.microsoft.com](https://mysignins.microsoft.com/security-info/password/change), en stel je vraag opnieuw zonder het wachtwoord.",
    notPersonal:
      "Over wachtwoorden en accounts praat ik alleen in een persoonlijke chat. Open een chat met mij.",
    notPersonalMoved:
      "Over wachtwoorden en accounts praat ik alleen in een persoonlijke chat. Daar heb ik je een bericht gestuurd.",
    onIt: "Ik ben ermee bezig. Het duurt iets langer dan normaal.",
    fault: (reference) =>
      `Er ging bij mij iets mis, dus ik ben hier gestopt. Je kunt het gewoon opnieuw vragen. Blijft het misgaan, geef dan deze code aan de servicedesk: **${reference}**.`,
    noMemory:
      "Ik kan nu wel vragen beantwoorden, maar niet onthouden waar we het over hebben. Daarom kan ik nu voor niemand een wachtwoord instellen. Probeer dat over een paar minuten opnieuw.",
    buttonDidNothing: "Met deze knop heb ik nu niets gedaan.",
    lostThread:
      "Ik ben kwijt waar we het over hadden, dus we beginnen opnieuw. Daardoor is er niets veranderd.",
    notKept:
      "Ik kon niet bewaren waar we in dit gesprek zijn. Zeg eerst **opnieuw**, dan beginnen we van voren af aan.",
    busy: "Ik ben nog bezig met wat je eerder stuurde. Met dit bericht heb ik niets gedaan: stuur het zo nog een keer.",
  },
};
