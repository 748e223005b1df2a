// Markers in the text by which people silence a finding: ours, and those of the tools they used before.
import type { Span } from '../base';
import { lineEnd, lineStart } from './context';

/** Markers that count on the finding's own lines, and on a comment line of its own right before. */
const marker =
  /keylift:ignore(?!-)|(?:gitleaks|betterleaks):allow|(?:trufflehog|kingfisher):ignore|ggignore|pragma:\s?(?:allow|white)list[ -]secret|secretlint-disable-line|\bNOSONAR\b|nosemgrep|DevSkim:\s?ignore|talisman:ignore|checkov:skip=CKV_SECRET|trunk-ignore\((?:gitleaks|trufflehog)\b/i;
/** Markers that speak of the line after them. */
const nextLineMarker =
  /keylift:ignore-next-line|pragma:\s?(?:allow|white)list\s?nextline[ -]secret|secretlint-disable-next-line/i;
const fileMarker = /keylift:ignore-file/i;
/** Secretlint's switch, which holds until it is turned back; honoured where it stands at the top of the file. */
const [switchOff, switchBack] = [/secretlint-disable(?!-)/i, /secretlint-enable(?!-)/i];
/** The beginning of a line that is nothing but a comment, in one of many languages. */
const ownComment =
  /^\s*(?:\/\/|#(?!define\b)|\*(?!\w)|\/\*|--|<!--|;|%|REM\s|\{\{?[*/#!-]|@\*|<%[-#]|\(\*|::)/i;
/** Rule ids after our own marker restrict it to them; words that are none are the reason. */
const ruleList =
  /keylift:ignore(?:-next-line|-file)?[ \t]+((?:[a-z0-9]+(?:-[a-z0-9]+)+)(?:[ \t]*,[ \t]*[a-z0-9]+(?:-[a-z0-9]+)+)*)/i;

/** Code units from the beginning of a file in which a marker for all of it is looked for. */
const fileMarkerReach = 2000;
/** Code units of a line, on each side of the value, in which a marker is looked for: minified lines are long. */
const lineReach = 600;

/**
 * The marker that silences a finding of `ruleId` at `span`, as written; undefined when none does.
 * @param isRule tells rule ids from reasons: `not-a-secret` after a marker is a reason
 */
export function silencingMarker(
  text: string,
  span: Span,
  ruleId: string,
  isRule: (id: string) => boolean,
): string | undefined {
  const applies = (part: string, expression: RegExp): string | undefined =>
    markerIn(part, expression, ruleId, isRule);
  const head = text.slice(0, fileMarkerReach);
  const limit = Math.max(0, span.start - lineReach);
  const start = lineStart(text, span.start, limit);
  // Markers stand outside of the value.
  const own = `${text.slice(start, span.start)} ${text.slice(span.end, lineEnd(text, span.end, Math.min(text.length, span.end + lineReach)))}`;
  const previousEnd = Math.max(0, start - (text[start - 2] === '\r' && text[start - 1] === '\n' ? 2 : 1));
  const previous =
    start === limit
      ? ''
      : text.slice(lineStart(text, previousEnd, Math.max(0, previousEnd - lineReach)), previousEnd);
  return (
    applies(own, marker) ??
    applies(previous, nextLineMarker) ??
    (ownComment.test(previous) ? applies(previous, marker) : undefined) ??
    applies(head, fileMarker) ??
    openSwitch(text, head, span)
  );
}

function markerIn(
  text: string,
  expression: RegExp,
  ruleId: string,
  isRule: (id: string) => boolean,
): string | undefined {
  const found = expression.exec(text);
  if (!found) return undefined;
  const listed = ruleList.exec(text.slice(found.index));
  const rules =
    listed?.index === 0
      ? (listed[1] as string)
          .split(',')
          .map((id) => id.trim())
          .filter(isRule)
      : [];
  return rules.length === 0 || rules.includes(ruleId) ? found[0] : undefined;
}

function openSwitch(text: string, head: string, span: Span): string | undefined {
  const found = switchOff.exec(head);
  return found && found.index < span.start && !switchBack.test(text.slice(found.index, span.start))
    ? found[0]
    : undefined;
}
