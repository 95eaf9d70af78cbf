// Runs in a browser: controls that a screen reader has no name for.
[...document.querySelectorAll("button, input, textarea, select, a")]
  .filter((control) => {
    const labelled = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
    const label = labelled ? control.labels?.[0]?.textContent : control.textContent;
    return (control.getAttribute("aria-label") ?? label ?? "").trim() === "";
  })
  .map((control) => control.outerHTML);
