import type { Localized } from "../../knowledge/language.js";
import type { SetupStep } from "./rules.js";

interface StepTexts {
  readonly title: string;
  readonly what: string;
  /** For "that's not what I see". */
  readonly elsewhere: string;
  /** For "tell me more". */
  readonly help: string;
}

const LICENSING = "https://learn.microsoft.com/entra/identity/authentication/concept-sspr-licensing";
const TUTORIAL = "https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-sspr";
const FOR_BUSINESS = "https://learn.microsoft.com/microsoft-365/admin/add-users/let-users-reset-passwords";

export const stepTexts: Localized<Readonly<Record<SetupStep, StepTexts>>> = {
  en: {
    licence: {
      title: "does your licence cover it?",
      what: `Microsoft's own pages contradict each other here:\n\n- The [Microsoft 365 page](${FOR_BUSINESS}): free for cloud accounts with any paid plan, not for trials.\n- The [Entra tutorial](${TUTORIAL}): Entra ID P1.\n- The [licence page](${LICENSING}): Business Standard, Business Premium, P1 or P2.\n\nBusiness Standard or higher is the safe reading. **With your own Active Directory** you need P1, P2 or Business Premium in any case, and password writeback, else a new password never gets there.`,
      elsewhere:
        "In the Microsoft 365 admin center, **Billing** > **Licenses** shows what you have. You need a billing or reader role to see it. Your supplier can tell you as well.",
      help: "The technology often works without the right licence. That does not make it allowed, so on a smaller plan ask your supplier before you count on it. No Active Directory of your own? Then you can leave password writeback alone.",
    },
    who: {
      title: "who may use it",
      what: "1. Open **Entra ID** > **Password reset** > **Properties**.\n2. Choose **Selected** with a group to try it out, or **All** at once. **None** switches it off.\n3. Select **Save**.",
      elsewhere:
        "- In older menus it is **Protection** > **Password reset**.\n- It takes the role Authentication Policy Administrator; with less, the buttons are grey.\n- Another way: Microsoft 365 admin center, **Settings** > **Org settings** > **Security & privacy** > **Self-service password reset**.",
      help: "**Selected** takes exactly one group; groups inside it count. Start with a department that you can reach, then choose **All**: whoever is left out calls the help desk. Administrators always have it, under rules of their own.",
    },
    methods: {
      title: "one method or two",
      what: "1. Open **Authentication methods** below **Password reset**.\n2. Set **Number of methods required to reset** to **2**.\n3. Allow at least three kinds, so that everybody has two at hand.\n4. Select **Save**.",
      elsewhere:
        "Since 30 September 2025 the kinds themselves are chosen in the **Authentication methods** policy of Entra ID, not here any more. The number is still here.",
      help: "With one method, whoever gets hold of a phone number gets the account. Two different kinds stop that. Security questions are the weakest; leave them out where you can. For administrators it is always two.",
    },
    registration: {
      title: "registration, and confirming again",
      what: "1. Open **Registration** below **Password reset**.\n2. Set **Require users to register when signing in** to **Yes**.\n3. Choose after how many days people confirm their details again: **0 to 730**, where 0 is never. Microsoft's example is 180.\n4. Select **Save**.",
      elsewhere:
        "Is the page empty or grey? Then the role is missing, or **Properties** is still at **None**. The setting only reaches people for whom it is switched on.",
      help: "Without it nobody registers, and on the day it matters nothing works. People are asked at each sign-in until they have finished. Tell them beforehand, so that nobody takes it for phishing. 180 days keeps phone numbers fresh without being a nuisance.",
    },
    notifications: {
      title: "who is told about a reset",
      what: "1. Open **Notifications** below **Password reset**.\n2. Set **Notify users on password resets** to **Yes**.\n3. Set **Notify all admins when other admins reset their password** to **Yes**.\n4. Select **Save**.",
      elsewhere:
        "The page is below **Password reset**, after **Registration**. Grey buttons mean that the role is missing.",
      help: "It is the alarm: whoever gets such a mail without having done anything knows that somebody else has. The second setting only speaks of administrators, so it is quiet.",
    },
    "help-desk": {
      title: "where people find help",
      what: "1. Open **Customization** below **Password reset**.\n2. Set **Customize helpdesk link** to **Yes**, and fill in an address or a web page of your help desk.\n3. Select **Save**.",
      elsewhere: "Does it refuse the address? It must begin with https:// or be an email address.",
      help: 'Without a link of your own, "Contact your administrator" sends a mail to the Password Administrators, else to the User Administrators, else to the Global Administrators. Those are seldom the people who can help at once.',
    },
    test: {
      title: "try it out",
      what: "1. Take an account that is **not** an administrator, and is in the group.\n2. Register two methods at aka.ms/ssprsetup.\n3. In a private window, open aka.ms/sspr and go through it.",
      elsewhere:
        "The page shows a code: SSPR_0009 it is off, SSPR_0010 password writeback, SSPR_0012 the licence, SSPR_0013 not in the group, SSPR_0014 nothing registered. Just saved? Wait some minutes.",
      help: "An administrator's account proves nothing: administrators have it in any case, with rules of their own. With Active Directory, also sign in to a computer in the office afterwards.",
    },
  },
  nl: {
    licence: {
      title: "is jullie licentie genoeg?",
      what: `De pagina's van Microsoft spreken elkaar hier tegen:\n\n- De [pagina van Microsoft 365](${FOR_BUSINESS}): gratis voor cloudaccounts bij elk betaald abonnement, niet bij proefversies.\n- De [zelfstudie van Entra](${TUTORIAL}): Entra ID P1.\n- De [licentiepagina](${LICENSING}): Business Standard, Business Premium, P1 of P2.\n\nMet Business Standard of hoger zit je goed. **Met een eigen Active Directory** heb je in elk geval P1, P2 of Business Premium nodig, en moeten wachtwoorden worden teruggeschreven. Anders komt een nieuw wachtwoord daar nooit aan.`,
      elsewhere:
        "In het Microsoft 365-beheercentrum staat bij **Facturering** > **Licenties** wat jullie hebben. Daar is een factureringsrol of leesrol voor nodig. Je leverancier weet het ook.",
      help: "Vaak werkt het technisch ook zonder de juiste licentie. Daarmee mag het nog niet, dus vraag het bij een kleiner abonnement eerst je leverancier. Geen eigen Active Directory? Dan hoef je niets te doen aan terugschrijven.",
    },
    who: {
      title: "wie het mag gebruiken",
      what: "1. Ga naar **Entra ID** > **Wachtwoord opnieuw instellen** > **Eigenschappen**.\n2. Kies **Geselecteerd** met een groep om het uit te proberen, of meteen **Alle**. **Geen** zet het uit.\n3. Kies **Opslaan**.",
      elsewhere:
        "- In oudere menu's staat het bij **Beveiliging** > **Wachtwoord opnieuw instellen**.\n- Je moet beheerder van verificatiebeleid zijn; met minder rechten zijn de knoppen grijs.\n- Een andere weg: Microsoft 365-beheercentrum, **Instellingen** > **Organisatie-instellingen** > **Beveiliging en privacy** > **Selfservice voor wachtwoordherstel**.",
      help: "Bij **Geselecteerd** past precies één groep; groepen daarin tellen mee. Begin met een afdeling die je makkelijk bereikt en kies daarna **Alle**: wie erbuiten valt, belt de servicedesk. Beheerders hebben het altijd, met eigen regels.",
    },
    methods: {
      title: "één methode of twee",
      what: "1. Ga bij **Wachtwoord opnieuw instellen** naar **Verificatiemethoden**.\n2. Zet **Aantal methoden dat is vereist om opnieuw in te stellen** op **2**.\n3. Sta minstens drie soorten toe, zodat iedereen er twee bij de hand heeft.\n4. Kies **Opslaan**.",
      elsewhere:
        "Sinds 30 september 2025 kies je de soorten zelf in het beleid **Verificatiemethoden** van Entra ID, niet meer hier. Het aantal staat nog wel hier.",
      help: "Met één methode heeft wie een telefoonnummer kaapt, ook het account. Twee verschillende soorten houden dat tegen. Beveiligingsvragen zijn het zwakst; laat ze weg als het kan. Voor beheerders zijn het er altijd twee.",
    },
    registration: {
      title: "vastleggen, en opnieuw bevestigen",
      what: "1. Ga bij **Wachtwoord opnieuw instellen** naar **Registratie**.\n2. Zet **Gebruikers verplichten zich te registreren bij het aanmelden** op **Ja**.\n3. Kies na hoeveel dagen mensen hun gegevens opnieuw bevestigen: **0 tot 730**, waarbij 0 nooit is. Microsoft geeft 180 als voorbeeld.\n4. Kies **Opslaan**.",
      elsewhere:
        "Is de pagina leeg of grijs? Dan ontbreekt de rol, of **Eigenschappen** staat nog op **Geen**. De instelling geldt alleen voor mensen voor wie het aanstaat.",
      help: "Zonder dit legt niemand iets vast, en werkt er niets op de dag dat het nodig is. Mensen krijgen de vraag bij elke keer inloggen, tot ze klaar zijn. Kondig het aan, dan denkt niemand aan phishing. Met 180 dagen blijven nummers actueel zonder dat het hinderlijk wordt.",
    },
    notifications: {
      title: "wie er van een reset hoort",
      what: "1. Ga bij **Wachtwoord opnieuw instellen** naar **Meldingen**.\n2. Zet **Gebruikers waarschuwen bij het opnieuw instellen van wachtwoorden** op **Ja**.\n3. Zet **Alle beheerders waarschuwen wanneer andere beheerders hun wachtwoord opnieuw instellen** op **Ja**.\n4. Kies **Opslaan**.",
      elsewhere:
        "De pagina staat bij **Wachtwoord opnieuw instellen**, onder **Registratie**. Grijze knoppen betekenen dat de rol ontbreekt.",
      help: "Dit is het alarm: wie zo'n mail krijgt zonder iets te hebben gedaan, weet dat een ander het deed. De tweede instelling gaat alleen over beheerders, dus je krijgt er weinig mails van.",
    },
    "help-desk": {
      title: "waar mensen hulp vinden",
      what: "1. Ga bij **Wachtwoord opnieuw instellen** naar **Aanpassing**.\n2. Zet **Koppeling voor hulp aanpassen** op **Ja** en vul een mailadres of webpagina van je servicedesk in.\n3. Kies **Opslaan**.",
      elsewhere: "Wordt het adres geweigerd? Het moet met https:// beginnen of een mailadres zijn.",
      help: "Zonder eigen link stuurt 'Neem contact op met de beheerder' een mail naar de wachtwoordbeheerders, anders naar de gebruikersbeheerders, anders naar de globale beheerders. Dat zijn zelden de mensen die meteen kunnen helpen.",
    },
    test: {
      title: "probeer het uit",
      what: "1. Neem een account dat **geen** beheerder is en in de groep zit.\n2. Leg op aka.ms/ssprsetup twee methoden vast.\n3. Open in een privévenster aka.ms/sspr en doorloop het.",
      elsewhere:
        "De pagina toont een code: SSPR_0009 het staat uit, SSPR_0010 terugschrijven, SSPR_0012 de licentie, SSPR_0013 niet in de groep, SSPR_0014 niets vastgelegd. Net opgeslagen? Wacht een paar minuten.",
      help: "Een beheerdersaccount bewijst niets: beheerders hebben het sowieso, met eigen regels. Log bij een eigen Active Directory daarna ook in op een computer op kantoor.",
    },
  },
};
