import type { Localized } from "../../knowledge/language.js";

interface Texts {
  readonly askCurrent: string;
  readonly pageTitle: string;
  readonly pageButton: string;
  readonly open: (link: string) => string;
  readonly typeBoth: string;
  readonly everywhere: string;
  readonly askHow: string;
  readonly refused: string;
  readonly notTheLast: string;
  readonly askAfterRefused: string;
  readonly noPage: string;
  readonly federated: string;
  readonly onPremisesTitle: string;
  readonly onPremises: string;
  readonly perhapsOnPremises: string;
  readonly temporary: string;
  readonly solved: string;
  readonly deskCanHelp: string;
  readonly gaveUp: string;
}

export const texts: Localized<Texts> = {
  en: {
    askCurrent:
      "**Do you still know your current password?** Answer yes or no, and never type the password here.",
    pageTitle: "Change your password",
    pageButton: "Change password",
    open: (link) => `Open [Change password](${link}) and sign in.`,
    typeBoth: "Type the current password once and the new one twice, on that page only.",
    everywhere:
      "Put the new one into your phone, tablet and mail apps today. A device that keeps trying the old one locks your account.",
    askHow: "**How did it go?**",
    refused: "The page did not accept the new password.",
    notTheLast: "It may not be the one you have now.",
    askAfterRefused: "Try another one on the same page. **Did it work?**",
    noPage:
      "Two other ways:\n\n1. On any Microsoft 365 page, select your photo or initials at the top right > **View account**, and change the password there.\n2. Does it say that your organisation manages the password? On a computer in the office network, press Ctrl+Alt+Delete and choose **Change a password**.",
    federated:
      "You sign in through another sign-in system of your organisation, so your password is changed there: on the page where you usually sign in, or on a computer in the office network with Ctrl+Alt+Delete > **Change a password**.",
    onPremisesTitle: "Change it on a computer in the office network",
    onPremises:
      "Your password is kept in your organisation's own Active Directory, and changes on the web page do not get there.\n\n1. Sign in on a computer that is connected to the office network, or to its VPN.\n2. Press Ctrl+Alt+Delete and choose **Change a password**.\n3. Type the old password once and the new one twice. The rules of your organisation count.",
    perhapsOnPremises:
      "Your account comes from your organisation's own Active Directory, and I can't see whether changes on the web page get there. If it says that your organisation manages the password, use Ctrl+Alt+Delete > **Change a password** on a computer in the office network.",
    temporary: "You have a temporary password, so Microsoft asks for a new one when you next sign in.",
    solved: "Good. Don't forget your phone, tablet and mail apps: put the new password in there today.",
    deskCanHelp: "The help desk can look at it with you.",
    gaveUp: "I can't work this out with you here, sorry. A person can.",
  },
  nl: {
    askCurrent:
      "**Weet je je huidige wachtwoord nog?** Antwoord ja of nee, en typ het wachtwoord hier nooit.",
    pageTitle: "Je wachtwoord wijzigen",
    pageButton: "Wachtwoord wijzigen",
    open: (link) => `Open [Wachtwoord wijzigen](${link}) en log in.`,
    typeBoth: "Typ één keer het huidige en twee keer het nieuwe wachtwoord, alleen op die pagina.",
    everywhere:
      "Zet het nieuwe vandaag nog in je telefoon, tablet en mailapps. Een apparaat dat het oude blijft proberen, vergrendelt je account.",
    askHow: "**Hoe ging het?**",
    refused: "De pagina accepteerde het nieuwe wachtwoord niet.",
    notTheLast: "Het mag niet het wachtwoord zijn dat je nu hebt.",
    askAfterRefused: "Probeer op dezelfde pagina een ander. **Is het gelukt?**",
    noPage:
      "Twee andere manieren:\n\n1. Klik op een pagina van Microsoft 365 rechtsboven op je foto of initialen > **Account weergeven** en wijzig het wachtwoord daar.\n2. Staat er dat je organisatie het wachtwoord beheert? Druk op een computer in het kantoornetwerk op Ctrl+Alt+Delete en kies **Een wachtwoord wijzigen**.",
    federated:
      "Je meldt je aan via een ander aanmeldsysteem van je organisatie, dus je wijzigt je wachtwoord daar: op de pagina waar je je altijd aanmeldt, of op een computer in het kantoornetwerk met Ctrl+Alt+Delete > **Een wachtwoord wijzigen**.",
    onPremisesTitle: "Wijzig het op een computer in het kantoornetwerk",
    onPremises:
      "Je wachtwoord staat in de eigen Active Directory van je organisatie, en wijzigingen op de webpagina komen daar niet aan.\n\n1. Log in op een computer die met het kantoornetwerk of de VPN verbonden is.\n2. Druk op Ctrl+Alt+Delete en kies **Een wachtwoord wijzigen**.\n3. Typ één keer het oude en twee keer het nieuwe wachtwoord. De regels van je organisatie gelden.",
    perhapsOnPremises:
      "Je account komt uit de eigen Active Directory van je organisatie, en ik kan niet zien of wijzigingen op de webpagina daar aankomen. Staat er dat je organisatie het wachtwoord beheert? Gebruik dan Ctrl+Alt+Delete > **Een wachtwoord wijzigen** op een computer in het kantoornetwerk.",
    temporary:
      "Je hebt een tijdelijk wachtwoord, dus Microsoft vraagt om een nieuw wachtwoord zodra je weer inlogt.",
    solved:
      "Mooi. Vergeet je telefoon, tablet en mailapps niet: zet het nieuwe wachtwoord daar vandaag nog in.",
    deskCanHelp: "De servicedesk kan er met je naar kijken.",
    gaveUp: "Hier kom ik samen met jou niet uit, sorry. Een medewerker wel.",
  },
};
