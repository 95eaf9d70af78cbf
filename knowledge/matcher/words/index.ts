import type { Language } from "../../language.js";
import type { LanguageWords } from "../language-words.js";
import { en } from "./en.js";
import { nl } from "./nl.js";

/** The languages the matcher speaks when nothing else is said. */
export const OUR_WORDS: readonly LanguageWords<Language>[] = [en, nl];
