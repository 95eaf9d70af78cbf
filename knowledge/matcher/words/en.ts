import type { LanguageWords } from "../language-words.js";

/** English. */
export const en: LanguageWords<"en"> = {
  language: "en",
  marks:
    "the a an i my me is are was it its to of in on and or not no cant dont wont doesnt didnt isnt im ive you your how what where when why who can could do does did have has had for with from this that there they them he she his her we our us get got need want please help been be will would should just after again still out into".split(
      " ",
    ),
  aliases: {
    pw: "password",
    pwd: "password",
    pwds: "passwords",
    passwd: "password",
    pswd: "password",
    pass: "password",
    psw: "password",
    passw: "password",
    acc: "account",
    acct: "account",
    usr: "user",
    u: "you",
    ur: "your",
    pls: "please",
    plz: "please",
    thx: "thanks",
    temp: "temporary",
    cannot: "can not",
    auth: "authentication",
    signin: "sign in",
    login: "log in",
    logon: "log on",
  },
  negations:
    "not no never cant dont wont doesnt didnt isnt wasnt arent couldnt without nothing none nor".split(" "),
  about: {
    me: "i my me mine myself im ive id ill".split(" "),
    other:
      "he she his her him they them their user employee colleague coworker someone somebody student customer client staff person guy lady wife husband teammate".split(
        " ",
      ),
    many: "all everyone everybody users people accounts employees students colleagues multiple many several batch bulk list csv whole entire hundred dozens team department class".split(
      " ",
    ),
    admin: "admin admins administrator administrators global tenant".split(" "),
  },
  names:
    "john jane sarah mary peter paul david mark anna linda susan karen michael james robert emma tom mike bob alice kevin sandra lisa laura".split(
      " ",
    ),
  titles: "mr mrs ms miss dr prof professor".split(" "),
};
