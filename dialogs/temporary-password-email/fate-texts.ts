import type { SecretFate } from "../../adapters/ports/secrets.js";
import type { Localized } from "../../knowledge/language.js";

type How = SecretFate["how"];
type ByHow = Readonly<Record<How, (at: string) => string>>;
type OfSomebody = Readonly<Record<How, (person: string, at: string) => string>>;

/** What became of temporary passwords and passes, for the two who may know. Names come escaped. */
interface FateTexts {
  /** To the reader, whose own it is. */
  readonly own: ByHow;
  /** To the actor who was to read it and pass it on. */
  readonly passedOn: OfSomebody;
  /** To the actor, where only the person could read it. */
  readonly theirs: OfSomebody;
  readonly nameless: string;
  readonly severalOfThem: string;
  readonly noneOwn: string;
  readonly noneArranged: string;
  /** What to do next, by how the newest ended. */
  readonly nextOwn: Readonly<Record<How, (helpDesk: string) => string>>;
  readonly nextPassedOn: Readonly<Record<How, string>>;
  readonly nextTheirs: Readonly<Record<How, string>>;
}

const NEW_ONE_EN =
  "**Nobody can show it again, and neither can I.** Was it lost? Set a new one: it replaces the old one. For the same person I can do that 15 minutes after the last time.";
const NEW_ONE_NL =
  "**Niemand kan het nog laten zien, ik ook niet.** Is het kwijt? Stel een nieuw in: dat komt in de plaats van het oude. Voor dezelfde persoon kan ik dat 15 minuten na de vorige keer.";

export const fateTexts: Localized<FateTexts> = {
  en: {
    own: {
      waiting: (at) => `What was arranged for you still waits. You can see it until **${at}**.`,
      opened: (at) => `What was arranged for you was opened on **${at}**, signed in as you.`,
      expired: (at) => `What was arranged for you was not opened. It could be seen until **${at}**.`,
    },
    passedOn: {
      waiting: (person, at) => `${person}: you have not opened it yet. You can see it until **${at}**.`,
      opened: (person, at) => `${person}: you opened it on **${at}**.`,
      expired: (person, at) => `${person}: you did not open it. It could be seen until **${at}**.`,
    },
    theirs: {
      waiting: (person, at) => `${person}: not opened yet. The person can see it until **${at}**.`,
      opened: (person, at) => `${person}: the person opened it on **${at}**.`,
      expired: (person, at) => `${person}: nobody opened it. It could be seen until **${at}**.`,
    },
    nameless: "Somebody whose name I can't read right now",
    severalOfThem: "These are the latest, the newest first:",
    noneOwn: "In the last week there was no temporary password or pass that I was to show to you.",
    noneArranged: "In the last week you have not arranged a temporary password or pass with me.",
    nextOwn: {
      waiting: () => "**Open it with the button in my message above**, with your sign-in page ready.",
      opened: (helpDesk) =>
        `**Nobody can show it again.** Is it lost? Ask for a new one. Was it not you who opened it? Contact ${helpDesk} straight away.`,
      expired: (helpDesk) =>
        `**Nobody can show it again, so ask for a new one.** Ask whoever arranged it, or the help desk: ${helpDesk}.`,
    },
    nextPassedOn: {
      waiting: "**Open it with the button in my message above** when you are ready to pass it on.",
      opened: NEW_ONE_EN,
      expired: NEW_ONE_EN,
    },
    nextTheirs: {
      waiting: "**Give the person a call**: the button is in their own chat with me.",
      opened: NEW_ONE_EN,
      expired: `${NEW_ONE_EN} You can then choose to pass it on yourself.`,
    },
  },
  nl: {
    own: {
      waiting: (at) => `Wat voor je is geregeld, staat nog klaar. Je kunt het zien tot **${at}**.`,
      opened: (at) => `Wat voor je is geregeld, is geopend op **${at}**, aangemeld als jij.`,
      expired: (at) => `Wat voor je is geregeld, is niet geopend. Het was te zien tot **${at}**.`,
    },
    passedOn: {
      waiting: (person, at) => `${person}: je hebt het nog niet geopend. Je kunt het zien tot **${at}**.`,
      opened: (person, at) => `${person}: je hebt het geopend op **${at}**.`,
      expired: (person, at) => `${person}: je hebt het niet geopend. Het was te zien tot **${at}**.`,
    },
    theirs: {
      waiting: (person, at) => `${person}: nog niet geopend. De persoon kan het zien tot **${at}**.`,
      opened: (person, at) => `${person}: de persoon heeft het geopend op **${at}**.`,
      expired: (person, at) => `${person}: niemand heeft het geopend. Het was te zien tot **${at}**.`,
    },
    nameless: "Iemand van wie ik de naam nu niet kan lezen",
    severalOfThem: "Dit zijn de laatste, het nieuwste eerst:",
    noneOwn:
      "De afgelopen week was er geen tijdelijk wachtwoord en geen pas die ik aan jou moest laten zien.",
    noneArranged: "De afgelopen week heb je bij mij geen tijdelijk wachtwoord en geen pas geregeld.",
    nextOwn: {
      waiting: () => "**Open het met de knop in mijn bericht hierboven**, met je aanmeldpagina bij de hand.",
      opened: (helpDesk) =>
        `**Niemand kan het nog laten zien.** Is het kwijt? Vraag een nieuw. Heb jij het niet geopend? Neem meteen contact op met ${helpDesk}.`,
      expired: (helpDesk) =>
        `**Niemand kan het nog laten zien, dus vraag een nieuw.** Vraag het aan wie het heeft geregeld, of aan de servicedesk: ${helpDesk}.`,
    },
    nextPassedOn: {
      waiting: "**Open het met de knop in mijn bericht hierboven** als je het kunt doorgeven.",
      opened: NEW_ONE_NL,
      expired: NEW_ONE_NL,
    },
    nextTheirs: {
      waiting: "**Bel even met de persoon**: de knop staat in de eigen chat met mij.",
      opened: NEW_ONE_NL,
      expired: `${NEW_ONE_NL} Je kunt er dan voor kiezen om het zelf door te geven.`,
    },
  },
};
