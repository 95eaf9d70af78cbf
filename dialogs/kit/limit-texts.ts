import type { Limited, LimitName } from "../../adapters/ports/guard.js";
import type { Language, Localized } from "../../knowledge/language.js";
import { moment } from "./format.js";
import type { TurnFacts } from "./turn-facts.js";

/** What somebody hears at a limit, with the moment in their own time. */
export function limitText(
  { limit, until }: Limited,
  { language, facts }: { readonly language: Language; readonly facts: Pick<TurnFacts, "timeZone"> },
  helpDesk: Localized<string>,
): string {
  return limitTexts[language](limit, moment(until, language, facts.timeZone), helpDesk[language]);
}

/** What somebody hears at a limit: what it is, when it is possible again, and whom to ask until then. */
const limitTexts: Localized<(limit: LimitName, until: string, helpDesk: string) => string> = {
  en: (limit, until, helpDesk) => {
    switch (limit) {
      case "actor-hour":
        return `You have done as many resets as I allow one person in an hour, so I did nothing now. **You can go on from ${until}.** Can't it wait? Ask a colleague, or contact ${helpDesk}.`;
      case "actor-day":
        return `You have done as many resets as I allow one person in a day, so I did nothing now. **You can go on from ${until}.** Can't it wait? Ask a colleague, or contact ${helpDesk}.`;
      case "target-15-minutes":
        return `This account got a new password only a moment ago, so I did nothing now. Ask who did that: perhaps the temporary password still has to be passed on. **A new reset is possible from ${until}.** Can't it wait? Contact ${helpDesk}.`;
      case "target-day":
        return `This account got a new password several times today, so I did nothing now. Find out first what goes wrong. **A new reset is possible from ${until}.** Can't it wait? Contact ${helpDesk}.`;
      case "tenant-10-minutes":
        return `Very many passwords were reset in a short time, so all resets are paused. It has nothing to do with you. **Resets are possible again from ${until}.** Can't it wait? Contact ${helpDesk}.`;
      case "batches-hour":
      case "batches-day":
        return `You have set new passwords for many people at once not long ago, and I allow that only so often, so I did nothing now. **You can do so again from ${until}.** For one person at a time you can still ask me. Can't it wait? Contact ${helpDesk}.`;
      case "batch-tenant-10-minutes":
        return `Many people got a new password at once a moment ago, so I wait before the next ones. It has nothing to do with you. **You can do so again from ${until}.** For one person at a time you can still ask me. Can't it wait? Contact ${helpDesk}.`;
      case "batch-look-ups-hour":
      case "look-ups-minute":
      case "look-ups-hour":
        return `You have looked up many people in a short time, so I stop here for a moment. Nothing was changed. **You can go on from ${until}.** Can't it wait? Contact ${helpDesk}.`;
      case "failed-proofs":
        return `Several things went wrong that I can't explain, so to be safe I do no resets for you for now. **You can go on from ${until}.** Do you need one earlier? Contact ${helpDesk}.`;
    }
  },
  nl: (limit, until, helpDesk) => {
    switch (limit) {
      case "actor-hour":
        return `Je hebt zoveel resets gedaan als ik één persoon in een uur toesta, dus nu heb ik niets gedaan. **Je kunt verder vanaf ${until}.** Kan het niet wachten? Vraag een collega, of neem contact op met ${helpDesk}.`;
      case "actor-day":
        return `Je hebt zoveel resets gedaan als ik één persoon op een dag toesta, dus nu heb ik niets gedaan. **Je kunt verder vanaf ${until}.** Kan het niet wachten? Vraag een collega, of neem contact op met ${helpDesk}.`;
      case "target-15-minutes":
        return `Dit account heeft net nog een nieuw wachtwoord gekregen, dus nu heb ik niets gedaan. Vraag wie dat deed: misschien moet het tijdelijke wachtwoord nog worden doorgegeven. **Een nieuwe reset kan vanaf ${until}.** Kan het niet wachten? Neem contact op met ${helpDesk}.`;
      case "target-day":
        return `Dit account heeft vandaag al een paar keer een nieuw wachtwoord gekregen, dus nu heb ik niets gedaan. Zoek eerst uit wat er misgaat. **Een nieuwe reset kan vanaf ${until}.** Kan het niet wachten? Neem contact op met ${helpDesk}.`;
      case "tenant-10-minutes":
        return `Er zijn in korte tijd heel veel wachtwoorden opnieuw ingesteld, dus alle resets staan even stil. Dat ligt niet aan jou. **Resets kunnen weer vanaf ${until}.** Kan het niet wachten? Neem contact op met ${helpDesk}.`;
      case "batches-hour":
      case "batches-day":
        return `Je hebt kort geleden al veel mensen tegelijk een nieuw wachtwoord gegeven. Dat sta ik maar af en toe toe, dus nu heb ik niets gedaan. **Het kan weer vanaf ${until}.** Voor één persoon tegelijk kun je me nog wel vragen. Kan het niet wachten? Neem contact op met ${helpDesk}.`;
      case "batch-tenant-10-minutes":
        return `Er hebben net veel mensen tegelijk een nieuw wachtwoord gekregen, dus ik wacht even voor de volgende. Dat ligt niet aan jou. **Het kan weer vanaf ${until}.** Voor één persoon tegelijk kun je me nog wel vragen. Kan het niet wachten? Neem contact op met ${helpDesk}.`;
      case "batch-look-ups-hour":
      case "look-ups-minute":
      case "look-ups-hour":
        return `Je hebt in korte tijd veel mensen opgezocht, dus ik stop hier even. Er is niets veranderd. **Je kunt verder vanaf ${until}.** Kan het niet wachten? Neem contact op met ${helpDesk}.`;
      case "failed-proofs":
        return `Er ging een paar keer iets mis dat ik niet kan verklaren. Voor de zekerheid doe ik nu geen resets voor je. **Je kunt verder vanaf ${until}.** Heb je er eerder een nodig? Neem contact op met ${helpDesk}.`;
    }
  },
};
