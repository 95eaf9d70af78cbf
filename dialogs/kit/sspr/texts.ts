/** Words about self-service password reset that several flows share. */
import type { RegisteredMethod } from "../../../adapters/ports/sspr.js";
import type { Localized } from "../../../knowledge/language.js";
import type { Obstacle } from "./diagnosis.js";

interface SsprTexts {
  readonly method: Readonly<Record<RegisteredMethod["kind"], string>>;
  /** What is the matter, why, and what helps; for the person whose account it is. */
  readonly obstacle: Readonly<Record<Obstacle, string>>;
  /** The title of the card that says so. */
  readonly blockedTitle: string;
  readonly throttledUntil: (until: string) => string;
  /** Microsoft's password policy in words, and that of one's own Active Directory beside it. */
  readonly rules: string;
  readonly rulesSynced: string;
  readonly tellTheDesk: string;
  readonly code: string;
  readonly registered: string;
  readonly counts: string;
  readonly doesNotCount: string;
}

export const ssprTexts: Localized<SsprTexts> = {
  en: {
    method: {
      "mobile-phone": "mobile phone",
      "office-phone": "office phone",
      "alternate-email": "another email address",
      "authenticator-app": "authenticator app",
      "security-questions": "security questions",
      passkey: "passkey",
      "windows-hello": "Windows Hello",
    },
    blockedTitle: "You can't reset your password yourself right now",
    obstacle: {
      guest:
        "You are a guest here. Your password belongs to **your own organisation**, so it can only be reset there. Use the reset page or the help desk of your own organisation.",
      disabled:
        "Sign-in is blocked for your account. A new password does not change that, and neither does waiting. An administrator has to find out why and lift the block.",
      "administrators-off":
        "Your account has an administrator role, and in this organisation administrators can't reset their own password. Another administrator has to do it for you.",
      "tenant-off":
        "Resetting your own password is switched off in this organisation. Trying does not help: the page would send you to your administrator. The help desk can give you a new password.",
      "not-in-scope":
        "Resetting your own password is not switched on for your account. The help desk can give you a new password, and an administrator can switch it on for next time.",
      unlicensed:
        "Your account lacks the licence for resetting a password yourself. The help desk can give you a new password, and an administrator can put the licence right.",
      "not-registered":
        "You have not registered a phone, an app or another email address yet. So the page can't check that it is you.",
      "too-few-methods":
        "You have registered too few ways to prove who you are. You need two, so the page can't let you through yet.",
      "no-writeback":
        "Your account comes from your organisation's own Active Directory, and a new password from the reset page does not get there. The help desk can give you a new one.",
      federated:
        "You sign in through another sign-in system of your organisation, so your password is not kept here. Use **Forgot password** on the page where you usually sign in, or ask the help desk.",
      throttled: "The reset page keeps you out for a while, because there were too many tries.",
    },
    throttledUntil: (until) =>
      `You can try again from **${until}**. Each new try can make it longer, so leave it alone until then. The help desk can give you a new password straight away.`,
    rules:
      "**The new password:** 8 to 256 characters, with three of these four: capitals, small letters, digits, symbols. Letters such as é, ü or ß and the euro sign are not accepted. Words that are easy to guess are refused; a short sentence works well.",
    rulesSynced: "The rules of your organisation's own Active Directory count as well.",
    tellTheDesk: "Tell them",
    code: "Code",
    registered: "Registered",
    counts: "counts",
    doesNotCount: "does not count for a password reset",
  },
  nl: {
    method: {
      "mobile-phone": "mobiele telefoon",
      "office-phone": "telefoon op het werk",
      "alternate-email": "ander mailadres",
      "authenticator-app": "authenticator-app",
      "security-questions": "beveiligingsvragen",
      passkey: "wachtwoordsleutel (passkey)",
      "windows-hello": "Windows Hello",
    },
    blockedTitle: "Je kunt je wachtwoord nu niet zelf opnieuw instellen",
    obstacle: {
      guest:
        "Je bent hier te gast. Je wachtwoord hoort bij **je eigen organisatie** en kan alleen daar opnieuw worden ingesteld. Gebruik de herstelpagina of de servicedesk van je eigen organisatie.",
      disabled:
        "Aanmelden is geblokkeerd voor je account. Een nieuw wachtwoord verandert daar niets aan, en wachten ook niet. Een beheerder moet nagaan waarom en de blokkering opheffen.",
      "administrators-off":
        "Je account heeft een beheerdersrol, en in deze organisatie kunnen beheerders hun eigen wachtwoord niet opnieuw instellen. Een andere beheerder moet dat voor je doen.",
      "tenant-off":
        "Zelf je wachtwoord opnieuw instellen staat uit in deze organisatie. Proberen helpt niet: de pagina stuurt je dan naar je beheerder. De servicedesk kan je een nieuw wachtwoord geven.",
      "not-in-scope":
        "Zelf je wachtwoord opnieuw instellen staat niet aan voor jouw account. De servicedesk kan je een nieuw wachtwoord geven, en een beheerder kan het aanzetten voor de volgende keer.",
      unlicensed:
        "Voor jouw account ontbreekt de licentie om zelf je wachtwoord opnieuw in te stellen. De servicedesk kan je een nieuw wachtwoord geven, en een beheerder kan de licentie in orde maken.",
      "not-registered":
        "Je hebt nog geen telefoon, app of ander mailadres vastgelegd. Daardoor kan de pagina niet controleren dat jij het bent.",
      "too-few-methods":
        "Je hebt te weinig manieren vastgelegd om aan te tonen wie je bent. Het moeten er twee zijn, dus de pagina laat je nog niet door.",
      "no-writeback":
        "Je account komt uit de eigen Active Directory van je organisatie, en een nieuw wachtwoord van de herstelpagina komt daar niet aan. De servicedesk kan je een nieuw geven.",
      federated:
        "Je meldt je aan via een ander aanmeldsysteem van je organisatie, dus je wachtwoord staat niet hier. Kies **Wachtwoord vergeten** op de pagina waar je je altijd aanmeldt, of vraag de servicedesk.",
      throttled: "De herstelpagina laat je er even niet in, omdat er te vaak is geprobeerd.",
    },
    throttledUntil: (until) =>
      `Vanaf **${until}** kun je het weer proberen. Elke nieuwe poging kan het langer maken, dus laat het tot die tijd rusten. De servicedesk kan je wel meteen een nieuw wachtwoord geven.`,
    rules:
      "**Het nieuwe wachtwoord:** 8 tot 256 tekens, met drie van deze vier: hoofdletters, kleine letters, cijfers, leestekens. Letters als é, ü of ß en het euroteken worden niet geaccepteerd. Makkelijk te raden woorden worden geweigerd; een kort zinnetje werkt goed.",
    rulesSynced: "De regels van de eigen Active Directory van je organisatie gelden dan ook.",
    tellTheDesk: "Zeg erbij",
    code: "Code",
    registered: "Vastgelegd",
    counts: "telt mee",
    doesNotCount: "telt niet mee voor een nieuw wachtwoord",
  },
};
