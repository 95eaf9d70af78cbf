import type { Localized } from "../../knowledge/language.js";

interface ReportTexts {
  readonly locale: string;
  readonly title: string;
  readonly enabled: string;
  readonly registered: string;
  readonly capable: string;
  readonly stillToRegister: string;
  readonly of: (part: string, whole: string, percent: number) => string;
  readonly partly: (people: string) => string;
  readonly counting: (people: string) => string;
  readonly underWay: string;
  readonly missing: (count: number, written: string) => string;
  readonly everybody: string;
  readonly lags: string;
  readonly remindTitle: string;
  readonly administrator: (name: string) => string;
  readonly more: (count: number, written: string) => string;
  readonly howToRemind: string;
  readonly nobody: string;
  readonly unavailable: string;
  readonly notForYou: string;
  readonly onlyTheReport: string;
}

const REGISTER_PAGE = "https://aka.ms/ssprsetup";

export const reportTexts: Localized<ReportTexts> = {
  en: {
    locale: "en-GB",
    title: "Who is ready to reset their own password",
    enabled: "Allowed by the policy",
    registered: "Registered enough",
    capable: "Ready: both of these",
    stillToRegister: "Allowed, and still to register",
    of: (part, whole, percent) => `${part} of ${whole} (${percent}%)`,
    partly: (people) =>
      `I could not read the whole report: these are the first ${people} people. The Entra admin center shows everybody.`,
    counting: (people) =>
      `The report is long. I have counted ${people} people so far, and I go on by myself. **I tell you here when I'm done**: that takes some minutes for 50,000 people. If you hear nothing within half an hour, ask me again.`,
    underWay: "I'm still counting, and I tell you here when I'm done.",
    missing: (count, written) =>
      count === 1
        ? "**1 person may reset their own password and can't**, because nothing or too little is registered."
        : `**${written} people may reset their own password and can't**, because nothing or too little is registered.`,
    everybody: "**Everybody who may reset their own password can do it now.**",
    lags: "Guests and blocked accounts do not count. The report can be some hours behind.",
    remindTitle: "Whom to remind",
    administrator: (name) => `${name} (administrator)`,
    more: (count, written) =>
      count === 1
        ? "And 1 other. The Entra admin center lists everybody: **Entra ID** > **Authentication methods** > **User registration details**."
        : `And ${written} others. The Entra admin center lists everybody: **Entra ID** > **Authentication methods** > **User registration details**.`,
    howToRemind: `You could send this: *Please register two ways to prove who you are at ${REGISTER_PAGE}. It takes five minutes, and then you can set a new password yourself when you forget yours.* Type the address in full, and never ask for a password.`,
    nobody: "The report lists nobody yet. It can take a day until it does.",
    unavailable:
      "I can't read the registration report right now. In the Entra admin center it is here: **Entra ID** > **Authentication methods** > **User registration details**.",
    notForYou:
      "The report of who registered is for others to see: Reports Reader, Security Reader, Security Administrator, Global Reader or Global Administrator. Ask one of them whom to remind.",
    onlyTheReport:
      "You may see who is ready; to switch it on or change it takes an Authentication Policy Administrator.",
  },
  nl: {
    locale: "nl-NL",
    title: "Wie zelf een nieuw wachtwoord kan instellen",
    enabled: "Toegelaten door het beleid",
    registered: "Genoeg vastgelegd",
    capable: "Klaar: allebei",
    stillToRegister: "Toegelaten, en moet nog vastleggen",
    of: (part, whole, percent) => `${part} van ${whole} (${percent}%)`,
    partly: (people) =>
      `Ik kon niet het hele rapport lezen: dit zijn de eerste ${people} mensen. In het Entra-beheercentrum zie je iedereen.`,
    counting: (people) =>
      `Het rapport is lang. Ik heb tot nu toe ${people} mensen geteld en ga zelf verder. **Ik laat het je hier weten als ik klaar ben**: voor 50.000 mensen duurt dat een paar minuten. Hoor je na een half uur niets, vraag het me dan opnieuw.`,
    underWay: "Ik ben nog aan het tellen, en laat het je hier weten als ik klaar ben.",
    missing: (count, written) =>
      count === 1
        ? "**1 persoon mag zelf een nieuw wachtwoord instellen en kan het niet**, omdat er niets of te weinig is vastgelegd."
        : `**${written} mensen mogen zelf een nieuw wachtwoord instellen en kunnen het niet**, omdat er niets of te weinig is vastgelegd.`,
    everybody: "**Iedereen die zelf een nieuw wachtwoord mag instellen, kan dat nu ook.**",
    lags: "Gasten en geblokkeerde accounts tellen niet mee. Het rapport kan een paar uur achterlopen.",
    remindTitle: "Wie je kunt herinneren",
    administrator: (name) => `${name} (beheerder)`,
    more: (count, written) =>
      count === 1
        ? "En nog 1 ander. In het Entra-beheercentrum staat iedereen: **Entra ID** > **Verificatiemethoden** > **Details van gebruikersregistratie**."
        : `En nog ${written} anderen. In het Entra-beheercentrum staat iedereen: **Entra ID** > **Verificatiemethoden** > **Details van gebruikersregistratie**.`,
    howToRemind: `Je kunt bijvoorbeeld dit sturen: *Leg op ${REGISTER_PAGE} twee manieren vast om aan te tonen wie je bent. Het kost vijf minuten, en dan kun je zelf een nieuw wachtwoord instellen als je het vergeet.* Schrijf het adres voluit en vraag nooit om een wachtwoord.`,
    nobody: "Het rapport bevat nog niemand. Dat kan een dag duren.",
    unavailable:
      "Ik kan het registratierapport nu niet lezen. In het Entra-beheercentrum vind je het hier: **Entra ID** > **Verificatiemethoden** > **Details van gebruikersregistratie**.",
    notForYou:
      "Wie er heeft vastgelegd, mogen anderen zien: rapportlezer, beveiligingslezer, beveiligingsbeheerder, globale lezer of globale beheerder. Vraag een van hen wie je kunt herinneren.",
    onlyTheReport:
      "Jij mag zien wie er klaar is; aanzetten of wijzigen kan een beheerder van verificatiebeleid (Authentication Policy Administrator).",
  },
};
