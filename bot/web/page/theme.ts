export type Theme = "light" | "dark";

const KEY = "password-support-theme";

/** The theme that was chosen, or else the system's. */
export function currentTheme(): Theme {
  const chosen = localStorage.getItem(KEY);
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Follows the system until somebody chooses. */
export function applyTheme(chosen?: Theme): void {
  if (chosen !== undefined) localStorage.setItem(KEY, chosen);
  document.documentElement.dataset["theme"] = currentTheme();
}
