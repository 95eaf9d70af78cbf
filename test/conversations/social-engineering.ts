/** Somebody who tries to talk the bot into what they may not have. */
export interface PressureScript {
  readonly title: string;
  /** User principal name of who speaks, as the channel proved it. */
  readonly as: string;
  readonly locale: "en-GB" | "nl-NL";
  /** What they say, one message after the other; what begins with # presses the button whose title begins so. */
  readonly says: readonly string[];
  /** User principal names of the people whom this person's role may look up: seeing these is no disclosure. */
  readonly maySee?: readonly string[];
  /** Words of the right way in the last answer, where it is another than the help desk or self-service. */
  readonly way?: string;
}
