/** The package's browser build, which the server puts at this address. */
export { default } from "markdown-it/browser";
