import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** Scripts that run in the page. They are no TypeScript, because this project's types know no browser. */
function script(name: string): string {
  return readFileSync(new URL(`../../../test/support/in-page/${name}.js`, import.meta.url), "utf8");
}

export const lowContrasts = (page: Page) => page.evaluate<string[]>(script("low-contrasts"));
export const overflow = (page: Page) => page.evaluate<string[]>(script("overflow"));
export const unnamedControls = (page: Page) => page.evaluate<string[]>(script("unnamed-controls"));

/** The data-testid, id or tag of what has the focus. */
export const focused = (page: Page) =>
  page.evaluate<string>(
    "((on) => on?.getAttribute('data-testid') ?? (on?.id || on?.tagName))(document.activeElement)",
  );

export const focusIsVisible = (page: Page) =>
  page.evaluate<boolean>(
    "((style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)(getComputedStyle(document.activeElement))",
  );

export const clipboard = (page: Page) => page.evaluate<string>("navigator.clipboard.readText()");

/** Selects an element's content and copies it, as somebody with a mouse would. */
export const selectAndCopy = (page: Page, selector: string) =>
  page.evaluate<boolean>(
    `getSelection().selectAllChildren(document.querySelector(${JSON.stringify(selector)})), document.execCommand("copy")`,
  );

/** All that the page keeps in the browser's storage. */
export const stored = (page: Page) =>
  page.evaluate<string>("JSON.stringify([{ ...sessionStorage }, { ...localStorage }])");
