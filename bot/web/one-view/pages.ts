import type { Language } from "../../../knowledge/language.js";
import type { Reveal, WaitingSecret } from "../../../adapters/ports/delivery.js";
import { html, type Html } from "./html.js";
import { caseOf, texts } from "./texts.js";

const OTHER: Readonly<Record<Language, Language>> = { en: "nl", nl: "en" };

/** The button that shows the secret. Does not name anybody: looking is not yet reading. */
export function waitingPage(language: Language, secret: WaitingSecret): string {
  const waiting = texts[language].waiting[caseOf(secret)];
  return page(
    language,
    waiting.title,
    html`<p>${waiting.lead}</p>
      ${list(waiting.rules)}
      <form method="post" action="?lang=${language}">
        <button class="primary" data-testid="reveal">${waiting.button}</button>
      </form>`,
  );
}

/** The only place where the secret leaves the process. */
export function shownPage(language: Language, revealed: Extract<Reveal, { kind: "revealed" }>): string {
  const { shown: common, hidden: hiddenBy } = texts[language];
  const shown = { ...common, ...texts[language].shownTo[caseOf(revealed)] };
  const hidden = hiddenBy[revealed.what];
  // By the joints it has, else by four: it is read out on the phone.
  const groups = revealed.secret.reveal().match(/[^-]{1,4}-?|-/gsu) ?? [];
  const content = html`<div id="shown" data-testid="shown">
      <p>${shown.lead}</p>
      <p class="label" id="label">${shown.label}</p>
      <p class="secret">
        <code id="secret" data-testid="secret" aria-labelledby="label" tabindex="0"
          >${groups.map((group) => html`<span>${group}</span>`)}</code
        >
      </p>
      <p class="actions">
        <button class="primary" id="passed-on" data-testid="passed-on">${shown.passedOn}</button>
        <button id="copy" data-testid="copy" data-done="${shown.copied}" data-failed="${shown.copyFailed}">
          ${shown.copy}
        </button>
        <span role="status" id="said"></span>
      </p>
      ${list(shown.rules)}
    </div>
    <div id="hidden" data-testid="hidden" data-title="${hidden.title}" hidden>
      <p>${hidden.lead}</p>
    </div>`;
  return page(language, shown.title(revealed.forName), content);
}

/** One answer for shown before, expired, never there, and somebody else's. */
export function gonePage(language: Language): string {
  const { gone, somebodyElse } = texts[language];
  const content = html`<p>${gone.lead}</p>
    ${list(gone.reasons)}
    <p>${gone.next}</p>
    ${chooser(language, somebodyElse)}`;
  return page(language, gone.title, content);
}

/** Nobody has said yet who reads. */
export function whoPage(language: Language): string {
  const { who } = texts[language];
  return page(
    language,
    who.title,
    html`<p>${who.lead}</p>
      ${chooser(language)}`,
  );
}

/** Filled and shown by the script where there are people to choose from. */
function chooser(language: Language, lead = ""): Html {
  const { who } = texts[language];
  return html`<form id="who" data-testid="who" hidden>
    <p>${lead}</p>
    <label for="person">${who.label}</label>
    <select id="person"></select>
    <button>${who.button}</button>
  </form>`;
}

function list(lines: readonly string[]): Html {
  return html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

function page(language: Language, title: string, content: Html): string {
  const other = OTHER[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/one-view/assets/one-view.css" />
        <script type="module" src="/one-view/assets/one-view.js"></script>
      </head>
      <body>
        <main data-testid="one-view">
          <p class="language">
            <a href="?lang=${other}" lang="${other}" hreflang="${other}">${texts[language].otherLanguage}</a>
          </p>
          <h1 tabindex="-1">${title}</h1>
          ${content}
        </main>
      </body>
    </html>`.html;
}
