import type { LanguageWords } from "../language-words.js";
import { enConcepts } from "./en-concepts.js";

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** English. */
export const en: LanguageWords<"en"> = {
  language: "en",
  marks: list(`
    the a an i my me is are was it its to of in on and or not no cant dont wont doesnt didnt isnt im ive you your how
    what where when why who can could do does did have has had for with from this that there they them he she his her
    our us get got need want please help been be will would should just after again still out into any some which
    keeps says asks wont hasnt cannot tried trying anymore`),
  aliases: {
    pw: "password",
    pwd: "password",
    pwds: "passwords",
    pws: "passwords",
    passwd: "password",
    pswd: "password",
    psw: "password",
    psswrd: "password",
    passwrd: "password",
    pasword: "password",
    passord: "password",
    passcode: "password",
    acc: "account",
    acct: "account",
    accnt: "account",
    usr: "user",
    u: "you",
    ur: "your",
    r: "are",
    pls: "please",
    plz: "please",
    thx: "thanks",
    tmp: "temporary",
    cant: "can not",
    cannot: "can not",
    couldnt: "could not",
    dont: "do not",
    doesnt: "does not",
    didnt: "did not",
    isnt: "is not",
    arent: "are not",
    wasnt: "was not",
    wont: "will not",
    wouldnt: "would not",
    havent: "have not",
    hasnt: "has not",
    shouldnt: "should not",
    im: "i am",
    ive: "i have",
    ill: "i will",
    youre: "you are",
    theyre: "they are",
    hes: "he is",
    shes: "she is",
    whats: "what is",
    wheres: "where is",
    hows: "how is",
    whens: "when is",
    thats: "that is",
    theres: "there is",
    lets: "let us",
    wanna: "want to",
    gonna: "going to",
    gotta: "got to",
    dunno: "do not know",
    idk: "i do not know",
    signin: "sign in",
    login: "log in",
    logon: "log on",
    logins: "log in",
    usernames: "username",
    userid: "username",
    ms: "microsoft",
    mdp: "password",
  },
  stem: {
    irregular: {
      forgot: "forget",
      forgotten: "forget",
      forgetting: "forget",
      lost: "lose",
      losing: "lose",
      knew: "know",
      known: "know",
      got: "get",
      gotten: "get",
      getting: "get",
      sent: "send",
      gave: "give",
      given: "give",
      went: "go",
      gone: "go",
      goes: "go",
      said: "say",
      told: "tell",
      wrote: "write",
      written: "write",
      typed: "type",
      tries: "try",
      tried: "try",
      expiry: "expire",
      expiration: "expire",
      expiring: "expire",
      left: "leave",
      leaving: "leave",
      came: "come",
      does: "do",
      did: "do",
      has: "have",
      had: "have",
      were: "was",
      men: "man",
      women: "woman",
      children: "child",
      this: "this",
      always: "always",
      news: "news",
    },
    steps: [
      [
        ["sses", "ss", 2],
        ["xes", "x", 2],
        ["ches", "ch", 2],
        ["shes", "sh", 2],
        ["ies", "y", 2],
        ["s", "", 3, "abcdefghklmnopqrtvwxyz"],
      ],
      [
        ["ing", "", 3],
        ["ed", "", 3],
      ],
      [
        ["ation", "", 3],
        ["ment", "", 3],
        ["ly", "", 3],
      ],
      [
        ["e", "", 3],
        ["y", "i", 3],
      ],
    ],
    undouble: "bdgklmnprt",
    shorten: "",
    last: {},
  },
  compounds: {
    parts: list("pass word user name log sign lock out in on mail phone help desk self service web site"),
    links: [""],
  },
  concepts: enConcepts,
  about: {
    me: list("i my me mine myself"),
    other: list(`
      he she his her him hers them their user employee colleague coworker someone somebody student customer client person
      guy lady teammate member staffer intern hire starter boss manager director secretary assistant nurse teacher
      father mother husband wife`),
    many: list(`
      all everyone everybody users people accounts employees students colleagues multiple many several batch bulk list csv
      whole entire hundred hundreds dozens thousand team department class staff group both everyones spreadsheet`),
    admin: list("admin admins administrator administrators global tenant"),
  },
  joints: { and: list("and but"), also: list("also besides additionally secondly furthermore plus") },
  names: list(`
    james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony donald
    steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
    jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick raymond dennis jerry
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
    kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela
    anna emma nicole helen samantha katherine christine rachel janet catherine maria heather diane olivia julie joyce alice
    mike bob tom steve dave chris matt joe jim sam alex kate jane beth becky claire fiona priya ahmed
    mohammed ali fatima omar`),
  titles: list("mr mrs dr prof professor"),
};
