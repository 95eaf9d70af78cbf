import type { OneViewTexts } from "./texts.js";

const ONCE = [
  "Je kunt het één keer bekijken. Daarna is het gewist.",
  "Het staat tien minuten klaar, gerekend vanaf de reset.",
  "Let op dat er niemand meekijkt.",
] as const;

const PASS_ONCE = [
  "Je kunt hem één keer bekijken. Daarna is hij gewist.",
  "Hij staat tien minuten klaar.",
  "Let op dat er niemand meekijkt.",
] as const;

export const dutch: OneViewTexts = {
  otherLanguage: "English",
  waiting: {
    "temporary-password-to-pass-on": {
      title: "Er staat een tijdelijk wachtwoord klaar",
      lead: "Je hebt de bot om een nieuw wachtwoord voor iemand gevraagd. Je ziet het hier, en nergens anders.",
      rules: ONCE,
      button: "Toon het wachtwoord één keer",
    },
    "temporary-password-own": {
      title: "Je tijdelijke wachtwoord staat klaar",
      lead: "Iemand heeft je een nieuw wachtwoord gegeven. Alleen jij kunt het zien, hier en nergens anders.",
      rules: ONCE,
      button: "Toon het wachtwoord één keer",
    },
    "temporary-access-pass-to-pass-on": {
      title: "Er staat een tijdelijke toegangspas klaar",
      lead: "Je hebt de bot om een pas gevraagd waarmee iemand zich één keer kan aanmelden. Je ziet hem hier, en nergens anders.",
      rules: PASS_ONCE,
      button: "Toon de pas één keer",
    },
    "temporary-access-pass-own": {
      title: "Je tijdelijke toegangspas staat klaar",
      lead: "Iemand heeft een pas voor je gemaakt waarmee je je één keer kunt aanmelden. Alleen jij kunt hem zien, hier en nergens anders.",
      rules: PASS_ONCE,
      button: "Toon de pas één keer",
    },
  },
  shown: {
    copy: "Kopieer",
    copied: "Gekopieerd",
    copyFailed: "Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.",
  },
  shownTo: {
    "temporary-password-to-pass-on": {
      title: (name) => `Tijdelijk wachtwoord voor ${name}`,
      lead: "Geef het persoonlijk of telefonisch door, en alleen als je zeker weet dat je de juiste persoon spreekt.",
      label: "Tijdelijk wachtwoord",
      passedOn: "Ik heb het doorgegeven",
      rules: [
        "Het is hier al gewist: als je deze pagina herlaadt, komt het niet terug.",
        "Bij de volgende keer aanmelden moet er een eigen wachtwoord gekozen worden.",
        "Stuur het niet via chat of e-mail.",
      ],
    },
    "temporary-password-own": {
      title: (name) => `Tijdelijk wachtwoord voor ${name}`,
      lead: "Meld je er nu mee aan. Daarna kies je een eigen wachtwoord.",
      label: "Tijdelijk wachtwoord",
      passedOn: "Ik heb me aangemeld",
      rules: [
        "Het is hier al gewist: als je deze pagina herlaadt, komt het niet terug.",
        "Het is alleen van jou: niemand van de servicedesk heeft het gezien of heeft het nodig.",
        "Heb je hier niet om gevraagd? Bel de servicedesk.",
      ],
    },
    "temporary-access-pass-to-pass-on": {
      title: (name) => `Tijdelijke toegangspas voor ${name}`,
      lead: "Geef hem persoonlijk of telefonisch door, en alleen als je zeker weet dat je de juiste persoon spreekt.",
      label: "Tijdelijke toegangspas",
      passedOn: "Ik heb hem doorgegeven",
      rules: [
        "Hij is hier al gewist: als je deze pagina herlaadt, komt hij niet terug.",
        "Hij werkt voor één keer aanmelden, binnen een uur. De persoon typt hem waar om het wachtwoord wordt gevraagd.",
        "Stuur hem niet via chat of e-mail.",
      ],
    },
    "temporary-access-pass-own": {
      title: (name) => `Tijdelijke toegangspas voor ${name}`,
      lead: "Meld je er binnen een uur één keer mee aan: typ hem waar om het wachtwoord wordt gevraagd. Kies daarna een nieuw wachtwoord op mysignins.microsoft.com.",
      label: "Tijdelijke toegangspas",
      passedOn: "Ik heb me aangemeld",
      rules: [
        "Hij is hier al gewist: als je deze pagina herlaadt, komt hij niet terug.",
        "Hij is alleen van jou: niemand van de servicedesk heeft hem gezien of heeft hem nodig.",
        "Heb je hier niet om gevraagd? Bel de servicedesk.",
      ],
    },
  },
  hidden: {
    "temporary-password": {
      title: "Klaar. Het wachtwoord staat niet meer in beeld.",
      lead: "Je kunt dit tabblad sluiten en teruggaan naar de chat.",
    },
    "temporary-access-pass": {
      title: "Klaar. De pas staat niet meer in beeld.",
      lead: "Je kunt dit tabblad sluiten en teruggaan naar de chat.",
    },
  },
  gone: {
    title: "Hier staat geen wachtwoord (meer)",
    lead: "Dat kan een paar redenen hebben:",
    reasons: [
      "het is al bekeken, en dat kan maar één keer;",
      "er zijn meer dan tien minuten voorbij;",
      "de link is voor iemand anders, of niet compleet.",
    ],
    next: "Heb je nog een wachtwoord nodig? Ga terug naar de chat en vraag de bot om het opnieuw te resetten. De oude link doet er dan niet meer toe.",
  },
  who: {
    title: "Wie ben je?",
    lead: "Deze link is voor één persoon. Open hem in de browser waarin je chat, of zeg hier wie je bent.",
    label: "Ik ben",
    button: "Ga verder",
  },
  somebodyElse: "Praat je intussen namens iemand anders? Zeg wie je bent en probeer het opnieuw.",
};
