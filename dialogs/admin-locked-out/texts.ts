import type { Localized } from "../../knowledge/language.js";

interface Texts {
  readonly userName: string;
  readonly roles: string;
  readonly resetButton: string;
  readonly securityButton: string;
  readonly activeUsersButton: string;
  readonly askHow: string;
  readonly noRoleTitle: string;
  readonly noRole: string;
  readonly otherRole: (roles: string) => string;
  readonly askWhich: string;
  readonly ownTitle: string;
  readonly ownMaybeTitle: string;
  readonly registerTitle: string;
  readonly keepOpenHere: string;
  readonly methods: (list: string) => string;
  readonly noMethods: string;
  readonly methodsUnknown: string;
  readonly reset: (securityInfo: string, page: string, userName: string) => string;
  readonly register: (securityInfo: string) => string;
  readonly notYet: string;
  readonly twoGates: string;
  readonly askSituation: string;
  readonly pageTitle: string;
  readonly page: (page: string) => string;
  readonly cachedTitle: string;
  readonly keepOpen: string;
  readonly cached: (securityInfo: string, page: string) => string;
  readonly othersTitle: string;
  readonly whoMay: (roles: string) => string;
  readonly whoMayUnknown: string;
  readonly holders: string;
  readonly noHolders: string;
  readonly holdersHidden: string;
  readonly whatTheyDo: (page: string) => string;
  readonly askOthers: string;
  readonly lastResortTitle: string;
  readonly helpersFirst: (count: number) => string;
  readonly lastResort: string;
  readonly askLastResort: string;
  readonly secondTitle: string;
  readonly second: (page: string) => string;
  readonly phoneTitle: string;
  readonly phone: (page: string) => string;
  readonly phoneButton: string;
  readonly askPhone: string;
  readonly solved: string;
  readonly unavailable: string;
  readonly gaveUp: string;
}

export const texts: Localized<Texts> = {
  en: {
    userName: "User name",
    roles: "Roles",
    resetButton: "Reset your password",
    securityButton: "Open Security info",
    activeUsersButton: "Open Active users",
    askHow: "**How did it go?**",
    noRoleTitle: "The directory shows no administrator role here",
    noRole:
      "The account you are signed in with holds no role, so for me you are an ordinary user. That need not be wrong: many administrators have a second account.",
    otherRole: (roles) =>
      `The account you are signed in with holds only ${roles}, which is no administrator role. That need not be wrong: many administrators have a second account.`,
    askWhich: "**Which account can't you get into?**",
    ownTitle: "You can set a new administrator password yourself",
    ownMaybeTitle: "You can try to set a new password yourself",
    registerTitle: "Register two methods first",
    keepOpenHere:
      "You are still signed in here. **Don't sign out anywhere until two methods are confirmed**: this is your way back in.",
    methods: (list) => `I see these registered: ${list}. Can you still reach them all?`,
    noMethods: "I see nothing registered that counts for an administrator.",
    methodsUnknown: "I can't see what is registered. The page Security info shows it.",
    reset: (securityInfo, page, userName) =>
      `1. Open [Security info](${securityInfo}). Check that two different methods are there, and that you have both at hand.\n2. Open [Reset your password](${page}) in a **private window**, and stay signed in here.\n3. Type ${userName} and choose **I forgot my password**.\n4. Prove who you are twice, and choose a new password.\n5. Try it in the private window. Only then close the rest.`,
    register: (securityInfo) =>
      `1. Open [Security info](${securityInfo}) in the browser or app where you are still signed in.\n2. Select **Add sign-in method** and add two different ones: the authenticator app, a phone number, another email address.\n3. Finish each with the code that you receive. Only then it counts.`,
    notYet:
      "I don't see two methods in the directory yet. That can take some minutes. Check that the page lists both.",
    twoGates:
      "For administrators it is always two methods, and security questions do not count. One is enough only in the first 30 days of a trial, or without your own domain and without Active Directory.",
    askSituation: "**Is that administrator account still signed in anywhere?** A browser or a phone counts.",
    pageTitle: "Try the reset page first",
    page: (page) =>
      `1. Open [Reset your password](${page}) and type the user name of the administrator account.\n2. Choose **I forgot my password** and prove who you are in **two** ways. Security questions do not count for an administrator.\n3. Choose a new password, and sign in with it.\n\nIt is on for administrators by default, but an organisation can switch it off. A page that refuses tells you nothing is lost: then another administrator has to help.`,
    cachedTitle: "Good: that session is your way back in",
    keepOpen:
      "**Don't sign out, and don't close or restart that device, until two methods are confirmed.** Asking for the password once more may be all it takes to lose it.",
    cached: (securityInfo, page) =>
      `1. Open [Security info](${securityInfo}) where the administrator account is still signed in.\n2. Register two different methods: the authenticator app, a phone number, another email address. Are they there already? Then check that you can still reach both.\n3. Open [Reset your password](${page}) in a **private window**, with the name of the administrator account, and choose **I forgot my password**.\n4. Try the new password in the private window. Only then sign out of the old session.`,
    othersTitle: "Another administrator can reset it",
    whoMay: (roles) => `For this account it takes somebody who is **${roles}**.`,
    whoMayUnknown: "I can't see now which roles may do it. A Global Administrator always may.",
    holders:
      "These people hold such a role. Call somebody whose voice you know, or go there: they must be sure that it is you.",
    noHolders: "I see nobody else who holds such a role.",
    holdersHidden:
      "I don't say who that is: it is the first thing an attacker would ask. Your IT department or supplier knows.",
    whatTheyDo: (page) =>
      `They open [Active users](${page}), select the account and choose **Reset password**. You get a temporary password from them by voice or in person, never by mail.`,
    askOthers: "**Could somebody help you?**",
    lastResortTitle: "Last resort: a second administrator account",
    helpersFirst: (count) =>
      count === 1
        ? "**There is another person who can simply reset you.** Try them first."
        : `**There are ${count} others who can simply reset you.** Try them first.`,
    lastResort:
      "While your session lasts, it may still have the right to make another administrator. Know what that means:\n\n- It leaves a powerful account behind, and that is just what attackers do. It may set off an alarm.\n- Tell a colleague or your supplier **before** you do it, and write down when and why.\n- Remove it the same day.\n- It does not work when the page asks for your password or a code you don't have.",
    askLastResort: "**Is there really no other way?**",
    secondTitle: "A second account, and away with it the same day",
    second: (page) =>
      `1. In the session that still works, open [Active users](${page}) and select **Add a user**. Give it a name that says what it is for.\n2. Under **Roles**, choose **Global Administrator**. Write down the password that is shown.\n3. Sign in with it in a **private window**, and register two methods at once.\n4. Select your own account and choose **Reset password**.\n5. Sign in with your own account, and **delete the second one today**.`,
    phoneTitle: "Only Microsoft can let you in",
    phone: (page) =>
      `You can't open a case without signing in, so it goes [by telephone](${page}). Find your country there, call, and ask for the **Data Protection team**.\n\n- They check who you are, with a code to a phone or address that is known of your organisation, and call you back.\n- It can take days. Nobody has a faster trick, so don't pay anybody for one.\n- Microsoft never calls you first about this. Whoever does and asks for a code is a thief.`,
    phoneButton: "Microsoft's telephone numbers",
    askPhone: "**What will you do?**",
    solved: "Good to hear that you are in again.",
    unavailable:
      "I can't look at your account right now. **If you are still signed in anywhere, don't sign out.**",
    gaveUp: "I can't work this out with you here, sorry. A person can.",
  },
  nl: {
    userName: "Gebruikersnaam",
    roles: "Rollen",
    resetButton: "Wachtwoord opnieuw instellen",
    securityButton: "Beveiligingsgegevens openen",
    activeUsersButton: "Actieve gebruikers openen",
    askHow: "**Hoe ging het?**",
    noRoleTitle: "De directory laat hier geen beheerdersrol zien",
    noRole:
      "Het account waarmee je bent aangemeld, heeft geen rol. Voor mij ben je dus een gewone gebruiker. Dat hoeft niet verkeerd te zijn: veel beheerders hebben een tweede account.",
    otherRole: (roles) =>
      `Het account waarmee je bent aangemeld, heeft alleen de rol ${roles}, en dat is geen beheerdersrol. Dat hoeft niet verkeerd te zijn: veel beheerders hebben een tweede account.`,
    askWhich: "**In welk account kom je niet?**",
    ownTitle: "Je kunt zelf een nieuw beheerderswachtwoord instellen",
    ownMaybeTitle: "Je kunt proberen zelf een nieuw wachtwoord in te stellen",
    registerTitle: "Leg eerst twee methoden vast",
    keepOpenHere:
      "Je bent hier nog ingelogd. **Log nergens uit voordat twee methoden zijn bevestigd**: dit is je weg terug.",
    methods: (list) => `Ik zie dat dit is vastgelegd: ${list}. Kun je overal nog bij?`,
    noMethods: "Ik zie niets dat voor een beheerder meetelt.",
    methodsUnknown: "Ik kan niet zien wat er is vastgelegd. Op de pagina Beveiligingsgegevens staat het.",
    reset: (securityInfo, page, userName) =>
      `1. Open [Beveiligingsgegevens](${securityInfo}). Kijk of er twee verschillende methoden staan en of je ze allebei bij de hand hebt.\n2. Open [Wachtwoord opnieuw instellen](${page}) in een **privévenster**, en blijf hier ingelogd.\n3. Typ ${userName} en kies **Ik ben mijn wachtwoord vergeten**.\n4. Toon twee keer aan wie je bent en kies een nieuw wachtwoord.\n5. Probeer het in het privévenster. Sluit pas daarna de rest.`,
    register: (securityInfo) =>
      `1. Open [Beveiligingsgegevens](${securityInfo}) in de browser of app waarin je nog bent ingelogd.\n2. Kies **Aanmeldingsmethode toevoegen** en voeg er twee verschillende toe: de authenticator-app, een telefoonnummer, een ander mailadres.\n3. Rond ze allebei af met de code die je krijgt. Dan pas tellen ze mee.`,
    notYet:
      "Ik zie in de directory nog geen twee methoden. Dat kan een paar minuten duren. Kijk of ze allebei op de pagina staan.",
    twoGates:
      "Voor beheerders zijn het er altijd twee, en beveiligingsvragen tellen niet mee. Eén is alleen genoeg in de eerste 30 dagen van een proefabonnement, of zonder eigen domein en zonder Active Directory.",
    askSituation: "**Is dat beheerdersaccount nog ergens ingelogd?** Een browser of een telefoon telt ook.",
    pageTitle: "Probeer eerst de herstelpagina",
    page: (page) =>
      `1. Open [Wachtwoord opnieuw instellen](${page}) en typ de gebruikersnaam van het beheerdersaccount.\n2. Kies **Ik ben mijn wachtwoord vergeten** en toon op **twee** manieren aan wie je bent. Beveiligingsvragen tellen voor een beheerder niet mee.\n3. Kies een nieuw wachtwoord en log ermee in.\n\nVoor beheerders staat dit standaard aan, maar een organisatie kan het uitzetten. Weigert de pagina, dan is er niets verloren: dan moet een andere beheerder je helpen.`,
    cachedTitle: "Mooi: die sessie is je weg terug",
    keepOpen:
      "**Log niet uit, en sluit of herstart dat apparaat niet, voordat twee methoden zijn bevestigd.** Eén keer opnieuw het wachtwoord moeten invullen en je bent hem kwijt.",
    cached: (securityInfo, page) =>
      `1. Open [Beveiligingsgegevens](${securityInfo}) op de plek waar het beheerdersaccount nog is ingelogd.\n2. Leg twee verschillende methoden vast: de authenticator-app, een telefoonnummer, een ander mailadres. Staan ze er al? Kijk dan of je bij allebei nog kunt.\n3. Open [Wachtwoord opnieuw instellen](${page}) in een **privévenster**, met de naam van het beheerdersaccount, en kies **Ik ben mijn wachtwoord vergeten**.\n4. Probeer het nieuwe wachtwoord in het privévenster. Log pas daarna uit bij de oude sessie.`,
    othersTitle: "Een andere beheerder kan het opnieuw instellen",
    whoMay: (roles) => `Voor dit account moet dat een **${roles}** zijn.`,
    whoMayUnknown: "Ik kan nu niet zien welke rollen dat mogen. Een globale beheerder mag het altijd.",
    holders:
      "Deze mensen hebben zo'n rol. Bel iemand van wie je de stem kent of loop langs: ze moeten zeker weten dat jij het bent.",
    noHolders: "Ik zie niemand anders met zo'n rol.",
    holdersHidden:
      "Wie dat zijn, zeg ik niet: het is het eerste wat een oplichter zou vragen. Je ICT-afdeling of leverancier weet het.",
    whatTheyDo: (page) =>
      `Die persoon gaat naar [Actieve gebruikers](${page}), kiest het account en dan **Wachtwoord opnieuw instellen**. Het tijdelijke wachtwoord hoor je mondeling, nooit per mail.`,
    askOthers: "**Kon iemand je helpen?**",
    lastResortTitle: "Laatste redmiddel: een tweede beheerdersaccount",
    helpersFirst: (count) =>
      count === 1
        ? "**Er is nog iemand die je gewoon kan helpen.** Probeer dat eerst."
        : `**Er zijn nog ${count} anderen die je gewoon kunnen helpen.** Probeer dat eerst.`,
    lastResort:
      "Zolang je sessie duurt, heeft die misschien nog het recht om een andere beheerder te maken. Weet wat dat betekent:\n\n- Er blijft een machtig account achter, en dat is precies wat aanvallers doen. Er kan een alarm afgaan.\n- Vertel het **vooraf** aan een collega of je leverancier, en schrijf op wanneer en waarom.\n- Verwijder het dezelfde dag.\n- Het werkt niet als de pagina om je wachtwoord vraagt, of om een code die je niet hebt.",
    askLastResort: "**Is er echt geen andere weg?**",
    secondTitle: "Een tweede account, en dezelfde dag weer weg",
    second: (page) =>
      `1. Open in de sessie die nog werkt [Actieve gebruikers](${page}) en kies **Een gebruiker toevoegen**. Geef het account een naam die zegt waarvoor het is.\n2. Kies bij **Rollen** de rol **Globale beheerder**. Noteer het wachtwoord dat je ziet.\n3. Log ermee in in een **privévenster**, en leg meteen twee methoden vast.\n4. Kies je eigen account en dan **Wachtwoord opnieuw instellen**.\n5. Log in met je eigen account en **verwijder het tweede account vandaag nog**.`,
    phoneTitle: "Alleen Microsoft kan je binnenlaten",
    phone: (page) =>
      `Zonder in te loggen kun je geen melding openen, dus het gaat [per telefoon](${page}). Zoek daar je land op, bel, en vraag naar het **Data Protection-team**.\n\n- Ze controleren wie je bent, met een code naar een telefoon of adres dat voor je organisatie bekend is, en bellen terug.\n- Het kan dagen duren. Een snellere truc bestaat niet, dus betaal er niemand voor.\n- Microsoft belt je hier nooit zelf over op. Wie dat doet en om een code vraagt, is een oplichter.`,
    phoneButton: "Telefoonnummers van Microsoft",
    askPhone: "**Wat ga je doen?**",
    solved: "Fijn dat je er weer in bent.",
    unavailable:
      "Ik kan nu niet naar je account kijken. **Ben je nog ergens ingelogd, log daar dan niet uit.**",
    gaveUp: "Hier kom ik samen met jou niet uit, sorry. Een medewerker wel.",
  },
};
