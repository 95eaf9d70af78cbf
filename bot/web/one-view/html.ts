/** HTML that was put together with care. A plain string is text, and gets escaped. */
export interface Html {
  readonly html: string;
}

/** Text that is safe between tags and in quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A template whose values are escaped unless they are Html themselves; lists are joined. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html {
  const rendered = values.map(render);
  return { html: parts.map((part, index) => part + (rendered[index] ?? "")).join("") };
}

function render(value: string | Html | readonly Html[]): string {
  if (typeof value === "string") return escapeHtml(value);
  return "html" in value ? value.html : value.map((one) => one.html).join("");
}
