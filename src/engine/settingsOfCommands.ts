// Settings that stand in a command or in a run of others: bare values that count in a document or in code, too.
import type { Span } from '../base';

const inNames = /[\w.-]/;
const handing =
  /(?:^|[\s"'`(,])(?:(?:-e|--env|--build-arg|--set|--set-string|--from-literal)[ =]["']?|-D)[\w.-]*$/;
const settingBefore = /(?:^|\s)[A-Za-z_][\w.-]*=[^\s=,;()]+[ \t]+$/;
const settingAfter = /^[ \t]+[A-Za-z_][\w.-]*=[^\s=,;()]/;
const beginsLine = /(?:^|[\r\n])[ \t]*(?:[$>#][ \t])?$/;

/** `docker run -e NAME=x`, `java -Dname=x`, `helm --set name=x`: the name around `place` is handed to a program with its value. */
export function isHandedOver(text: string, place: Span): boolean {
  let end = place.end;
  while (inNames.test(text.charAt(end))) end++;
  // Most names in code are followed by something else, which spares the look back.
  if (text[end] !== '=' || /[\s=]/.test(text.charAt(end + 1))) return false;
  return handing.test(text.slice(Math.max(0, place.end - 140), place.end));
}

/** `host=db user=app password=x`, and `PGPASSWORD=x psql …` at the beginning of a line. */
export function isAmongSettings(text: string, key: Span, value: Span): boolean {
  if (text[key.end] !== '=' || value.start !== key.end + 1) return false;
  const before = text.slice(Math.max(0, key.start - 140), key.start);
  const after = text.slice(value.end, value.end + 80);
  if (settingBefore.test(before) || settingAfter.test(after)) return true;
  const isVariable = /^[A-Z][A-Z0-9_]{3,}$/.test(text.slice(key.start, key.end));
  return isVariable && beginsLine.test(before) && /^[ \t]+[a-z./]/.test(after);
}
