/** The one-view page's own script: copying, putting the password out of sight, and saying who reads. */

const find = (id: string): HTMLElement | null => document.getElementById(id);

const secret = find("secret");
const said = find("said");
const copy = find("copy");

function putAway(): void {
  secret?.remove();
  find("shown")?.remove();
  const hidden = find("hidden");
  const title = document.querySelector("h1");
  if (hidden === null || title === null) return;
  hidden.hidden = false;
  title.textContent = hidden.dataset["title"] ?? "";
  document.title = title.textContent;
  title.focus();
}

copy?.addEventListener("click", () => {
  const tell = (words: string | undefined) => {
    if (said !== null) said.textContent = words ?? "";
  };
  navigator.clipboard.writeText(secret?.textContent ?? "").then(
    () => tell(copy.dataset["done"]),
    () => tell(copy.dataset["failed"]),
  );
});
find("passed-on")?.addEventListener("click", putAway);
// A page that is kept for going back must not keep the password.
if (secret !== null) window.addEventListener("pagehide", putAway);

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly userPrincipalName: string;
}

/** Offers the people of the mock tenant, where there is such a list. */
async function offerPeople(form: HTMLElement): Promise<void> {
  const select = form.querySelector("select");
  const answer = await fetch("/people").catch(() => undefined);
  if (answer?.ok !== true || select === null) return;
  for (const person of (await answer.json()) as readonly Listed[]) {
    select.add(new Option(`${person.name} (${person.userPrincipalName})`, person.id));
  }
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ id: select.value });
    // The address without its query is the link as it was given; GET shows where it stands for this person.
    void fetch("/speak-as", { method: "POST", headers, body }).then(() => location.replace(location.href));
  });
}

const who = find("who");
if (who !== null) void offerPeople(who);
