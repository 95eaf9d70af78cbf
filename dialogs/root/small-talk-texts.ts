import type { Localized } from "../../knowledge/language.js";

/** What people say that is about nothing in particular. */
export type SmallTalkKind = "thanks" | "bye" | "sorry" | "praise" | "fine" | "how-are-you" | "who";

export const smallTalkTexts: Localized<Readonly<Record<SmallTalkKind, string>>> = {
  en: {
    thanks: "You're welcome. If anything else comes up, just tell me.",
    bye: "Goodbye. Come back whenever you need me.",
    sorry: "No harm done. Being locked out is no fun. Tell me what is wrong and we go on.",
    praise: "That's kind, thank you. If anything else comes up, just tell me.",
    fine: "Good. Is there anything else I can do?",
    "how-are-you": "I'm fine, thanks for asking. What can I do for you?",
    who: "I'm a chat bot, not a person. I help with passwords and signing in at Microsoft 365, and I hand you over to a person when you want one.",
  },
  nl: {
    thanks: "Graag gedaan. Komt er nog iets op, zeg het gerust.",
    bye: "Tot ziens. Kom gerust terug als je me nodig hebt.",
    sorry: "Geeft niets. Er niet in kunnen is vervelend. Vertel wat er mis is, dan gaan we verder.",
    praise: "Dat is aardig, dank je. Komt er nog iets op, zeg het gerust.",
    fine: "Mooi. Kan ik nog iets voor je doen?",
    "how-are-you": "Goed, dank je. Wat kan ik voor je doen?",
    who: "Ik ben een chatbot, geen mens. Ik help bij wachtwoorden en aanmelden bij Microsoft 365. Wil je een medewerker, dan draag ik je over.",
  },
};
