// What is done with a value: words that sign, stand in for a missing variable or become bytes are no labels.
import type { Candidate } from '../candidate';

const mark = (holds: boolean): number => (holds ? 1 : 0);

/** Code units before the value that tell. */
const reach = 160;
/** What makes bytes of a literal: names are never wanted as bytes. */
const bytesBefore = /(?:\[\]byte|GetBytes|\bto_?bytes|\bbytearray|\bBuffer\.from)\(\s{0,4}["'`]$/i;
const bytesAfter = /^["'`]\)?\.(?:getBytes|toCharArray|encodeToByteArray|toByteArray|as_bytes|encode)\b/;
/** Taken when the environment has no such variable: `process.env.SECRET || 'x'`, `getenv("SECRET", "x")`, `env::var("SECRET").unwrap_or("x")`. */
const fallback =
  /(?:\benv\b|ENV\b|environ\b|get_?env\b)[\w.:[\]()"' ]{0,60}?(?:\|\||\?\?|\?:|\bor\b|,|\)\s?\{|(?:unwrap_or(?:_else)?|orElse(?:Get)?|getOrElse)\((?:\|\w?\||\(\)\s?->)?)\s{0,20}(?:default\s?=\s?)?["'`]$/i;
/** What signs sessions and tokens: `session({ secret: 'x' })`, `JwtModule.register({ secret: 'x' })`. */
const signer = /\b(?:\w{0,12}session|jwt\w{0,10}(?:\.\w{1,16})?|cookie_?parser)\(\s{0,20}\{[^{}]{0,120}$/i;

/** A rule whose shape is a call that signs or encrypts with the value. */
const signingRule = /-call-secret$/;
/** `"prefix-" + nextId()`: the value is only a part of what is used. */
const goesOn = /^["'`]\)?\s{1,4}(?:\+\s{1,4}(?:str\()?[A-Za-z_$][\w$.]*|\.\s{1,4}\$|%\s{1,4}[A-Za-z_(])/;

/** @param around the text on both sides of the value */
export function useFeatures({ rule, text, secret, context, value }: Candidate, around: string) {
  const before = text.slice(Math.max(0, secret.start - reach), secret.start);
  const after = text.slice(secret.end, secret.end + 24);
  const literal = `${context.quote ?? ''}${value}${context.quote ?? ''}`;
  return {
    isBytes: mark(bytesBefore.test(before) || bytesAfter.test(after)),
    isFallback: mark(fallback.test(before)),
    signs: mark(signer.test(before) || signingRule.test(rule.id)),
    goesOn: mark(goesOn.test(after)),
    standsAgain: mark(context.quote !== undefined && value.length > 3 && around.split(literal).length > 2),
  };
}
