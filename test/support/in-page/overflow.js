// Runs in a browser: what sticks out at the right-hand side.
[...document.querySelectorAll("html, body *")]
  .filter(
    (element) =>
      element.getBoundingClientRect().right > innerWidth + 1 || element === document.documentElement,
  )
  .filter((element) => element !== document.documentElement || element.scrollWidth > innerWidth)
  .filter((element) => element.checkVisibility() && element.closest(".sr") === null)
  .map((element) => `${element.tagName} ${element.className}`);
