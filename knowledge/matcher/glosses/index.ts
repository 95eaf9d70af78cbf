import type { Language } from "../../language.js";
import type { Gloss } from "../gloss.js";
import { de } from "./de.js";
import { es } from "./es.js";
import { fr } from "./fr.js";

/** The languages that are understood roughly and answered in one of ours. */
export const OUR_GLOSSES: readonly Gloss<Language>[] = [de, fr, es];
