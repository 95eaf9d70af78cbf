import { fileURLToPath } from "node:url";

/** The articles that ship with the bot. They are data and stay where they are: the build does not copy them. */
export const OWN_ARTICLES = fileURLToPath(new URL("../../../knowledge/articles/", import.meta.url));
