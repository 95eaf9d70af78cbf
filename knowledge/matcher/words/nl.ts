import type { LanguageWords } from "../language-words.js";
import { nlConcepts } from "./nl-concepts.js";

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const CONSONANTS = "bcdfghjklmnpqrstvwxz";
/** Words whose last s is no plural. */
const UNTOUCHED = list("adres toets plaats rechts proces succes").map((word) => [word, word, 0] as const);

/** Dutch. */
export const nl: LanguageWords<"nl"> = {
  language: "nl",
  marks: list(`
    de het een ik mijn mij je jij jullie zijn waren niet geen wel en of maar op van voor met naar bij aan uit om te er dat
    die dit deze hoe wat waar wanneer waarom wie kan kun kunt moet moeten wil heb hebt heeft had ben bent wordt worden ook
    nog al meer weer steeds hij zij ze hem haar wij ons onze uw graag hoi hallo dan als want dus toch even iets iemand
    iedereen naam nieuwe nieuw krijg krijgt kom komt lukt werkt doet gaat staat zegt zit daar hier alle alleen`),
  aliases: {
    ww: "wachtwoord",
    wws: "wachtwoorden",
    wwtje: "wachtwoord",
    wwoord: "wachtwoord",
    wachtw: "wachtwoord",
    wachwoord: "wachtwoord",
    wachtword: "wachtwoord",
    wachtwoort: "wachtwoord",
    pw: "wachtwoord",
    pwd: "wachtwoord",
    password: "wachtwoord",
    paswoord: "wachtwoord",
    passwoord: "wachtwoord",
    mn: "mijn",
    zn: "zijn",
    ff: "even",
    effe: "even",
    aub: "alsjeblieft",
    svp: "alsjeblieft",
    ajb: "alsjeblieft",
    iig: "in ieder geval",
    idd: "inderdaad",
    wrm: "waarom",
    gebr: "gebruiker",
    medew: "medewerker",
    mdw: "medewerker",
    ll: "leerling",
    lln: "leerlingen",
    tel: "telefoon",
    tijdl: "tijdelijk",
    nr: "nummer",
    nrs: "nummers",
    bvd: "bedankt",
    mvg: "groet",
    nie: "niet",
    nt: "niet",
    kanniet: "kan niet",
    login: "log in",
    inloggegevens: "inlog gegevens",
    ms: "microsoft",
    mdp: "wachtwoord",
  },
  stem: {
    irregular: {
      vergat: "vergeten",
      vergaten: "vergeten",
      verliep: "verlopen",
      verliepen: "verlopen",
      wist: "weten",
      wisten: "weten",
      weet: "weten",
      kon: "kan",
      konden: "kan",
      kunnen: "kan",
      kun: "kan",
      kunt: "kan",
      kreeg: "krijgen",
      kregen: "krijgen",
      gekregen: "krijgen",
      ging: "gaan",
      gingen: "gaan",
      gegaan: "gaan",
      gaat: "gaan",
      deed: "doen",
      deden: "doen",
      gedaan: "doen",
      doet: "doen",
      kwam: "komen",
      kwamen: "komen",
      gekomen: "komen",
      kom: "komen",
      komt: "komen",
      gaf: "geven",
      gaven: "geven",
      gegeven: "geven",
      opgegeven: "opgeven",
      moest: "moeten",
      moesten: "moeten",
      moet: "moeten",
      had: "hebben",
      hadden: "hebben",
      heb: "hebben",
      hebt: "hebben",
      heeft: "hebben",
      gehad: "hebben",
      wou: "willen",
      wilde: "willen",
      wilt: "willen",
      wil: "willen",
      stond: "staan",
      stonden: "staan",
      staat: "staan",
      zag: "zien",
      gezien: "zien",
      gevonden: "vinden",
      vond: "vinden",
      gekozen: "kiezen",
      koos: "kiezen",
      gesloten: "sluiten",
      afgesloten: "afsluiten",
      buitengesloten: "buitensluiten",
      begonnen: "beginnen",
      begon: "beginnen",
      geschreven: "schrijven",
      gelogd: "loggen",
      gemeld: "melden",
      gebleven: "blijven",
      bleef: "blijven",
      was: "zijn",
      waren: "zijn",
      geweest: "zijn",
      ben: "zijn",
      bent: "zijn",
      is: "zijn",
      verkeerd: "onjuist",
      verkeerde: "onjuist",
      bestand: "file",
      bestanden: "file",
      leden: "lid",
      sloot: "sluiten",
      verander: "veranderen",
      verwijder: "verwijderen",
      herinner: "herinneren",
    },
    participle: {
      prefix: "ge",
      endings: ["d", "t"],
      particles: list(`
        aan achter af bij binnen buiten dicht door in kwijt langs mee na om onder op open over samen tegen terug toe uit vast
        voor weg`),
      except: list(
        "gebruik gebeur gebied gezond geduld geluid gewicht gezicht gebed gerucht gerecht geschikt gemak geheim",
      ),
    },
    steps: [
      [...UNTOUCHED, ["s", "", 4, "acdefghiklmnoprtuvwy"]],
      [
        ["heden", "heid", 3],
        ["ingen", "", 3],
        ["ende", "", 4],
        ["etje", "", 4],
        ["rder", "r", 4],
        ["end", "", 4],
        ["tje", "", 4],
        ["pje", "p", 4],
        ["je", "", 4],
        ["ing", "", 3],
        ["en", "", 3],
        ["er", "", 5, CONSONANTS],
        ["e", "", 3],
      ],
      [
        ["d", "", 4, CONSONANTS],
        ["t", "", 4, CONSONANTS],
      ],
    ],
    undouble: "bdfgklmnprst",
    shorten: "aeou",
    last: { v: "f", z: "s" },
  },
  compounds: {
    parts: list(`
      wachtwoord gebruiker beheerder naam account reset code link mail adres nummer telefoon herstel inlog beleid beveiliging
      verificatie gegevens regel eis lijst groep portaal portal scherm pagina melding tijd duur datum geldigheid verval
      tenant admin globale hulp helpdesk service dienst bericht wijziging wijzig probleem blokkade blokkering school werk
      thuis bedrijf organisatie afdeling klas leerling student docent medewerker collega gast email app kluis manager
      toegang aanmeld registratie vraag`),
    links: ["", "s", "en", "e"],
  },
  concepts: nlConcepts,
  about: {
    me: list("ik mijn me mij mijzelf mezelf"),
    other: list(`
      hij zij ze hem haar hun gebruiker medewerker collega iemand leerling student klant persoon mevrouw meneer docent
      stagiair stagiaire directeur manager baas chef secretaresse uitzendkracht leraar juf meester vader moeder partner`),
    many: list(`
      alle allemaal iedereen gebruikers medewerkers mensen accounts leerlingen studenten collegas meerdere lijst csv hele
      afdeling team klas groep tientallen honderd honderden bulk tegelijk massaal allen excel beide personeel`),
    admin: list(
      "admin admins beheerder beheerders global globale tenant beheeraccount adminaccount beheerdersaccount",
    ),
  },
  joints: {
    and: list("en maar"),
    also: list("daarnaast verder bovendien tevens ook plus"),
    asking: list("hoe wat waar wanneer waarom"),
  },
  capitals: "names",
  names: list(`
    jan piet kees sandra pieter johan johannes marieke anneke ahmed fatima mohamed mohammed sanne lisa emma daan willem henk
    ingrid petra linda cornelis hendrik gerrit jeroen marcel martijn bas bart tim tom stefan wouter sander maarten koen thijs
    joost ruud rob erik peter paul patrick dennis michel wim hans gert bert arjan erwin edwin jelle sem lars luuk
    maria anna johanna cornelia elisabeth monique esther marjan marloes femke lotte iris eva noor sophie julia tess saskia
    yvonne annemarie ellen karin miranda wendy kim laura naomi yasmin samira khadija youssef mehmet ali joke truus greet
    anja astrid mieke els inge ilse marleen hanneke jolanda bianca daphne manon`),
  titles: list("dhr mevr mw mevrouw meneer dr prof drs"),
};
