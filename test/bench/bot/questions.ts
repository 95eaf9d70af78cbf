/** What people ask in the bench: each question is answered by an article, none begins a reset. */
export interface Question {
  readonly text: string;
  readonly locale: "en-GB" | "nl-NL";
}

const ENGLISH = [
  "I forgot my password, how can I set a new one myself?",
  "How do I change my password? I still know the old one",
  "My password expires in three days, where do I change it?",
  "I can't remember my user name",
  "Which address do I sign in with, I lost my user name",
  "My account is locked after too many wrong passwords",
  "It says my account has been locked, how long does that take?",
  "How do I switch on self-service password reset for my organisation?",
  "We want to let users reset their own passwords",
  "How do I register my phone number for password reset?",
  "Where do I add my security info so that I can reset my password later?",
  "Can I set passwords to never expire for all users?",
] as const;

const DUTCH = [
  "Ik ben mijn wachtwoord vergeten, hoe stel ik zelf een nieuw in?",
  "Hoe wijzig ik mijn wachtwoord? Het oude weet ik nog",
  "Mijn wachtwoord verloopt over drie dagen, waar verander ik het?",
  "Ik weet mijn gebruikersnaam niet meer",
  "Met welk adres meld ik me aan, ik ben mijn gebruikersnaam kwijt",
  "Mijn account is geblokkeerd na te veel foute wachtwoorden",
  "Er staat dat mijn account vergrendeld is, hoe lang duurt dat?",
  "Hoe zet ik selfservice voor wachtwoordherstel aan voor de organisatie?",
  "We willen dat gebruikers zelf hun wachtwoord opnieuw kunnen instellen",
  "Hoe registreer ik mijn telefoonnummer voor wachtwoordherstel?",
  "Waar voeg ik mijn beveiligingsgegevens toe, zodat ik later mijn wachtwoord kan herstellen?",
  "Kan ik instellen dat wachtwoorden van alle gebruikers nooit verlopen?",
] as const;

/** English and Dutch in turn. */
export const QUESTIONS: readonly Question[] = ENGLISH.flatMap((text, index): Question[] => [
  { text, locale: "en-GB" },
  { text: DUTCH[index] ?? text, locale: "nl-NL" },
]);
