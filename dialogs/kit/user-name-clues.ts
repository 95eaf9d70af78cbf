import type { Localized } from "../../knowledge/language.js";

/** Where a user name can be found. The same for everybody and whoever is meant: it tells nothing about who exists. */
export const userNameClues: Localized<string> = {
  en: "I only tell people their own user name: attackers ask for names too. These three places often show it:\n\n1. Search the private mail for **.onmicrosoft.com**. The message from when the account was made names it.\n2. Still signed in somewhere? Select the photo or initials at the top right of any Office app or page: it stands below the name.\n3. In Word, Excel or another Office app, open **File** > **Account**.\n\nNothing found? The help desk looks it up for whoever can show that it is theirs.",
  nl: "Ik vertel mensen alleen hun eigen gebruikersnaam, want ook oplichters vragen ernaar. Op deze drie plekken vind je hem vaak:\n\n1. Zoek in de privémail op **.onmicrosoft.com**. In het bericht van toen het account werd gemaakt, staat hij.\n2. Nog ergens ingelogd? Klik in een Office-app of op een pagina rechtsboven op de foto of initialen: hij staat onder de naam.\n3. Open in Word, Excel of een andere Office-app **Bestand** > **Account**.\n\nNiets gevonden? De servicedesk zoekt hem op voor wie kan aantonen dat het de eigen naam is.",
};
