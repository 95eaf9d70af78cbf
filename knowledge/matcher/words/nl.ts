import type { LanguageWords } from "../language-words.js";

/** Dutch. */
export const nl: LanguageWords<"nl"> = {
  language: "nl",
  marks:
    "de het een ik mijn me mij je jij jullie is zijn was waren niet geen wel en of maar op in van voor met naar bij aan uit om te er dat die dit deze hoe wat waar wanneer waarom wie kan kun kunt moet wil heb hebt heeft had ben bent wordt worden ook nog al meer weer steeds hij zij ze hem haar wij we ons onze u uw graag".split(
      " ",
    ),
  aliases: {
    ww: "wachtwoord",
    wwoord: "wachtwoord",
    wachtw: "wachtwoord",
    pw: "wachtwoord",
    wwen: "wachtwoorden",
    mn: "mijn",
    ff: "even",
    aub: "alsjeblieft",
    svp: "alsjeblieft",
    iig: "in ieder geval",
    idd: "inderdaad",
    wrm: "waarom",
    gebr: "gebruiker",
    medew: "medewerker",
    tel: "telefoon",
    tijd: "tijdelijk",
  },
  negations: "niet geen nooit niks niets zonder noch nergens niemand".split(" "),
  about: {
    me: "ik mijn me mij mijzelf mezelf".split(" "),
    other:
      "hij zij ze hem haar hun gebruiker medewerker collega iemand leerling student klant persoon mevrouw meneer vrouw man docent".split(
        " ",
      ),
    many: "alle iedereen gebruikers medewerkers mensen accounts leerlingen studenten collegas meerdere veel lijst csv hele afdeling team klas tientallen honderd bulk tegelijk".split(
      " ",
    ),
    admin: "admin admins beheerder beheerders global globale tenant beheeraccount adminaccount".split(" "),
  },
  names:
    "jan piet kees sandra pieter johan marieke anneke ahmed fatima mohamed sanne lisa emma daan willem henk ingrid petra linda".split(
      " ",
    ),
  titles: "dhr mevr mw meneer mevrouw mevr heer dr prof".split(" "),
};
