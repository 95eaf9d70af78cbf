import assert from "node:assert/strict";
import { wantedByAnswer, wantedIn } from "../../../dialogs/bulk-reset/rules.js";

const ORDINARY = new Set(
  "reset passwords for new please nieuwe wachtwoorden voor de graag people a whole group of users".split(" "),
);
const isOrdinary = (word: string) => ORDINARY.has(word.toLowerCase());

describe("who is meant by a list", () => {
  it("takes commas, semicolons, lines, tabs, bullets, numbers, quotes and mail headers", () => {
    const text = `1. Sandra de Wit\n- daan.visser@contoso.com; "Lisa Bakker" <lisa.bakker@contoso.com>,\tJörg Müller\r\n• Anne-Sophie 't Hooft`;
    assert.deepEqual(wantedByAnswer(text), {
      kind: "list",
      entries: [
        "Sandra de Wit",
        "daan.visser@contoso.com",
        "lisa.bakker@contoso.com",
        "Jörg Müller",
        "Anne-Sophie 't Hooft",
      ],
      unread: 0,
    });
  });

  it("takes each person once, in any case, and keeps nothing that is no name", () => {
    const text = "Sandra.DeWit@contoso.com, sandra.dewit@contoso.com, Hunter2, 12345, <script>, Daan Visser";
    assert.deepEqual(wantedByAnswer(text), {
      kind: "list",
      entries: ["sandra.dewit@contoso.com", "Daan Visser"],
      unread: 3,
    });
  });

  it("knows a group by its word, in both languages, and one name as either", () => {
    for (const text of [
      "group Warehouse",
      "the group Warehouse",
      "groep Warehouse",
      "van de afdeling Warehouse",
    ]) {
      assert.deepEqual(wantedByAnswer(text), { kind: "group", query: "Warehouse" }, text);
    }
    assert.deepEqual(wantedByAnswer("Warehouse"), { kind: "either", query: "Warehouse" });
  });

  it("takes no sentence, sign or number for a name", () => {
    for (const text of ["they all opened a phishing mail today", "12", "?!", "", "\n\n"]) {
      assert.equal(wantedByAnswer(text), undefined, text);
    }
  });

  it("finds two user names or a group in the sentence that began the talk, and nothing else", () => {
    assert.deepEqual(wantedIn("reset a.b@contoso.com and c.d@contoso.com please", isOrdinary), {
      kind: "list",
      entries: ["a.b@contoso.com", "c.d@contoso.com"],
      unread: 0,
    });
    assert.deepEqual(wantedIn("nieuwe wachtwoorden voor de groep Customer Service graag", isOrdinary), {
      kind: "group",
      query: "Customer Service",
    });
    for (const said of [
      "reset 12 people",
      "a whole group of users",
      "reset a.b@contoso.com",
      "Reset Emma Clarke",
    ]) {
      assert.equal(wantedIn(said, isOrdinary), undefined, said);
    }
  });

  it("finds the names of several people in that sentence, in both languages", () => {
    const both: readonly (readonly [string, readonly string[]])[] = [
      [
        "Reset passwords for Sandra de Wit, Daan Visser and Emma Clarke",
        ["Sandra de Wit", "Daan Visser", "Emma Clarke"],
      ],
      [
        "nieuwe wachtwoorden voor Jörg Müller en sandra.dewit@contoso.com",
        ["Jörg Müller", "sandra.dewit@contoso.com"],
      ],
    ];
    for (const [said, entries] of both) {
      assert.deepEqual(wantedIn(said, isOrdinary), { kind: "list", entries, unread: 0 }, said);
    }
  });

  it("reads a hostile line of 4,000 characters at once", () => {
    for (const text of [
      "a".repeat(4_000),
      "a@".repeat(2_000),
      "group ".repeat(660),
      " ".repeat(4_000),
      "G ".repeat(2_000),
    ]) {
      wantedByAnswer(text);
      wantedIn(text, isOrdinary);
    }
  }).timeout(5_000);
});
