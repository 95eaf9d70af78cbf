import type { EndingRule, StemRules } from "./language-words.js";

const VOWEL = /[aeiouy]/;

/** The stem of a lower-case word without accents, by the rules of its language. Not a word: a meeting point. */
export function stem(word: string, rules: StemRules): string {
  let form = rules.irregular[word] ?? word;
  if (form.length < 4) return form;
  form = withoutPrefix(form, rules.participle);
  for (const step of rules.steps) form = applyFirst(form, step);
  return written(form, rules);
}

function withoutPrefix(word: string, rule: StemRules["participle"]): string {
  if (rule === undefined || !word.includes(rule.prefix)) return word;
  if (!rule.endings.some((ending) => word.endsWith(ending))) return word;
  const start = [...rule.particles, ""].find((particle) => word.startsWith(particle + rule.prefix)) ?? "?";
  const rest = word.slice(start.length);
  if (!rest.startsWith(rule.prefix) || rest.length < rule.prefix.length + 4) return word;
  if (rule.except.some((beginning) => rest.startsWith(beginning))) return word;
  return start + rest.slice(rule.prefix.length);
}

function applyFirst(word: string, step: readonly EndingRule[]): string {
  for (const [ending, instead, keep, after] of step) {
    const left = word.length - ending.length;
    if (left < keep || !word.endsWith(ending)) continue;
    if (after !== undefined && !after.includes(word.charAt(left - 1))) continue;
    const stemmed = word.slice(0, left);
    if (VOWEL.test(stemmed)) return stemmed + instead;
  }
  return word;
}

function written(word: string, rules: StemRules): string {
  let form = word;
  const last = form.charAt(form.length - 1);
  if (form.length > 3 && rules.undouble.includes(last) && form.charAt(form.length - 2) === last) {
    form = form.slice(0, -1);
  }
  const vowel = form.charAt(form.length - 2);
  if (form.length > 3 && rules.shorten.includes(vowel) && form.charAt(form.length - 3) === vowel) {
    form = form.slice(0, -2) + form.slice(-1);
  }
  const changed = rules.last[form.charAt(form.length - 1)];
  return changed === undefined || form.length < 4 ? form : form.slice(0, -1) + changed;
}
