import type * as adaptiveCards from "adaptivecards";

declare global {
  /** The package's browser bundle, which index.html loads. */
  const AdaptiveCards: typeof adaptiveCards;
}
