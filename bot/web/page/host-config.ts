const colour = (name: string) => ({ default: `var(--${name})`, subtle: `var(--${name})` });

const COLOURS = {
  default: { default: "var(--ink)", subtle: "var(--ink-soft)" },
  dark: colour("ink"),
  light: colour("ink-soft"),
  accent: colour("accent"),
  good: colour("good"),
  warning: colour("warn"),
  attention: colour("bad"),
};

const FONT = {
  fontSizes: { small: 13, default: 15, medium: 17, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 650 },
};

const container = (background: string) => ({
  backgroundColor: `var(--${background})`,
  foregroundColors: COLOURS,
});

/**
 * How Adaptive Cards look here. The colours are the page's own variables, so that one configuration serves
 * both themes and a card on screen follows a switch.
 */
export const HOST_CONFIG = {
  fontFamily: "inherit",
  supportsInteractivity: true,
  fontTypes: {
    default: { fontFamily: "inherit", ...FONT },
    monospace: { fontFamily: "var(--mono)", ...FONT },
  },
  spacing: { small: 4, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 14 },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  containerStyles: {
    default: container("surface"),
    emphasis: container("accent-soft"),
    accent: container("accent-soft"),
    good: container("good-soft"),
    warning: container("warn-soft"),
    attention: container("bad-soft"),
  },
  imageSizes: { small: 40, medium: 80, large: 160 },
  actions: {
    maxActions: 6,
    spacing: "default",
    buttonSpacing: 8,
    showCard: { actionMode: "inline", inlineTopMargin: 10, style: "emphasis" },
    preExpandSingleShowCardAction: false,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    allowTitleToWrap: true,
  },
  factSet: {
    title: { weight: "bolder", wrap: true, maxWidth: 150 },
    value: { wrap: true },
    spacing: 12,
  },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" },
      optionalInputs: { weight: "bolder" },
    },
    errorMessage: { spacing: "small", color: "attention", weight: "bolder" },
  },
};
