import type { ConversationScript } from "./conversation.js";
import { ADAM, CALLUM, FOR_CALLUM } from "./take-over.en.js";

export const takeOverQuietInEnglish: readonly ConversationScript[] = [
  {
    title: "nothing happens: the asker hears that after an hour, and a day later that it is still not done",
    as: ADAM,
    locale: "en-GB",
    others: { [CALLUM]: "en-GB" },
    turns: [
      {
        say: "take over callum reid: account locked",
        hear: ["You hear from me how it ended, and in an hour if they have not begun."],
        told: { [CALLUM]: FOR_CALLUM },
      },
      { minutes: 59, hear: [] },
      {
        minutes: 2,
        hear: [],
        told: { [ADAM]: ["Nothing heard in case ", "Callum Reid", "has not pressed my button yet."] },
      },
      { minutes: 120, hear: [] },
      { by: CALLUM, press: "Help me now", hear: ["What does the screen say?"] },
      { minutes: 1_439, hear: [] },
      {
        minutes: 2,
        hear: [],
        told: { [ADAM]: ["Callum Reid", "began a day ago, and we are not done yet. Give them a call."] },
      },
    ],
  },
];
