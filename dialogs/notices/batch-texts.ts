import type { BatchEnd } from "../../adapters/ports/batches.js";
import type { Localized } from "../../knowledge/language.js";

interface BatchTexts {
  readonly progressTitle: string;
  readonly progress: (done: number, people: number) => string;
  readonly stopButton: string;
  readonly title: (changed: number, people: number) => string;
  readonly why: Readonly<Record<BatchEnd, string>>;
  readonly showThem: string;
  readonly show: (name: string) => string;
  readonly pageGone: string;
  readonly ownChat: string;
  readonly lost: string;
  readonly unknown: string;
  readonly notChanged: string;
  readonly notReached: string;
  readonly sessions: string;
  /** Why nothing was changed for somebody, by the outcome's own word; `other` where there is none. */
  readonly notes: Readonly<Record<string, string>> & { readonly other: string };
}

export const batchTexts: Localized<BatchTexts> = {
  en: {
    progressTitle: "I'm still busy",
    progress: (done, people) => `Done: ${done} of ${people} people.`,
    stopButton: "Stop before the next person",
    title: (changed, people) => `New password for ${changed} of ${people} people`,
    why: {
      finished: "I have been through the whole list.",
      stopped: "I stopped because you said so.",
      interrupted:
        "I was interrupted halfway and begin nothing again by myself. For those who were not reached you can ask me again.",
      "not-allowed": "I stopped because your own account may not do this any more.",
      "sign-in-needed":
        "I stopped because your sign-in with me has ended. For those who were not reached you can ask me again; I'll let you sign in first.",
      limited:
        "I stopped because so many passwords were reset in a short time. For those who were not reached you can ask me again later.",
      trouble:
        "I stopped because the same thing went wrong three times in a row. Nothing was done for those who were not reached.",
    },
    showThem:
      "**Open each of these to see the password.** It is shown **once**, within 10 minutes after it was set. Pass it on in person or by phone, not by email or chat.",
    show: (name) => `Show the password of ${name}`,
    pageGone: "**The page was opened, or its time is over.** Ask me for a new password if it got lost:",
    ownChat: "**They see it themselves**, in their own chat with me. I'll tell you whether they opened it:",
    lost: "**Changed, and nobody can see the new password**, because something went wrong on my side. Ask me for another one:",
    unknown: "**Not known yet.** I keep looking and tell you about each. Please don't try again before then:",
    notChanged: "**Not changed:**",
    notReached: "**Not reached, so nothing was changed:**",
    sessions:
      "**Changed, but I am not sure that they are signed out everywhere.** Do that in the [Microsoft Entra admin center](https://entra.microsoft.com) (**Users > All users**, the person, **Revoke sessions**):",
    notes: {
      "password-policy": "the directory refused the password. Ask me to try once more.",
      "not-permitted": "the directory did not allow it.",
      gone: "the account is no longer there.",
      "sign-in-needed": "your sign-in with me had ended.",
      unavailable: "the directory did not answer.",
      "changed-meanwhile": "the account changed while you were deciding.",
      "account-disabled": "sign-in is blocked.",
      limited: "had a new password a moment ago.",
      "role-too-low": "your role is not enough any more.",
      "privileged-off": "has an administrator role or extra protection.",
      "needs-approval": "needs a second person; ask me for this one apart.",
      "no-chat-with-target": "has no chat with me any more.",
      expired: "it took too long.",
      other: "this account can't be reset here now.",
    },
  },
  nl: {
    progressTitle: "Ik ben nog bezig",
    progress: (done, people) => `Klaar: ${done} van de ${people} mensen.`,
    stopButton: "Stop voor de volgende persoon",
    title: (changed, people) => `Nieuw wachtwoord voor ${changed} van de ${people} mensen`,
    why: {
      finished: "Ik heb de hele lijst gedaan.",
      stopped: "Ik ben gestopt omdat jij dat zei.",
      interrupted:
        "Ik ben halverwege onderbroken en begin uit mezelf niets opnieuw. Voor wie nog niet aan de beurt was kun je het me opnieuw vragen.",
      "not-allowed": "Ik ben gestopt omdat jouw account dit niet meer mag.",
      "sign-in-needed":
        "Ik ben gestopt omdat je aanmelding bij mij is verlopen. Voor wie nog niet aan de beurt was kun je het me opnieuw vragen; dan laat ik je eerst aanmelden.",
      limited:
        "Ik ben gestopt omdat er in korte tijd heel veel wachtwoorden opnieuw zijn ingesteld. Voor wie nog niet aan de beurt was kun je het me later opnieuw vragen.",
      trouble:
        "Ik ben gestopt omdat drie keer achter elkaar hetzelfde misging. Voor wie nog niet aan de beurt was is er niets gedaan.",
    },
    showThem:
      "**Open deze een voor een om de wachtwoorden te zien.** Je ziet het **één keer**, binnen 10 minuten nadat het is ingesteld. Geef het persoonlijk of telefonisch door, niet per mail of chat.",
    show: (name) => `Wachtwoord van ${name} tonen`,
    pageGone:
      "**De pagina is geopend, of de tijd is voorbij.** Vraag me om een nieuw wachtwoord als het kwijt is:",
    ownChat: "**Ze zien het zelf**, in de eigen chat met mij. Ik laat je weten of het is geopend:",
    lost: "**Gewijzigd, en niemand kan het nieuwe wachtwoord zien**, want er ging bij mij iets mis. Vraag me om een ander:",
    unknown:
      "**Nog niet bekend.** Ik blijf kijken en laat het je per persoon weten. Probeer het tot die tijd niet opnieuw:",
    notChanged: "**Niet gewijzigd:**",
    notReached: "**Niet aan de beurt gekomen, dus niets veranderd:**",
    sessions:
      "**Gewijzigd, maar ik weet niet zeker of ze overal zijn afgemeld.** Doe dat in het [Microsoft Entra-beheercentrum](https://entra.microsoft.com) (**Gebruikers > Alle gebruikers**, de persoon, **Sessies intrekken**):",
    notes: {
      "password-policy": "de directory weigerde het wachtwoord. Vraag me om het nog eens te proberen.",
      "not-permitted": "de directory stond het niet toe.",
      gone: "het account bestaat niet meer.",
      "sign-in-needed": "je aanmelding bij mij was verlopen.",
      unavailable: "de directory gaf geen antwoord.",
      "changed-meanwhile": "het account is intussen gewijzigd.",
      "account-disabled": "aanmelden is geblokkeerd.",
      limited: "heeft net al een nieuw wachtwoord gekregen.",
      "role-too-low": "jouw rol is niet meer genoeg.",
      "privileged-off": "heeft een beheerdersrol of extra bescherming.",
      "needs-approval": "daar is een tweede persoon voor nodig; vraag me deze apart.",
      "no-chat-with-target": "heeft geen chat meer met mij.",
      expired: "het duurde te lang.",
      other: "dit account kan hier nu niet opnieuw worden ingesteld.",
    },
  },
};
