// Reads Robot Framework's files, where two blanks or a tab divide what stands on a line: `${PASSWORD}    x`,
// `Input Text    id:password    x`.
import type { Span } from '../../base';
import { lineStart } from '../context';
import type { Assignment } from './assignment';
import { charactersOf, isAmong, white } from '../characters';
import { sticky } from './literal';

/** Code units before the name on its line. */
const reach = 160;
const gap = String.raw`(?:[ \t]{2,40}|\t)`;
/** The last of the line but for a remark; what begins with a sign of variables is one. */
const value = String.raw`([^\s$%@&{}\[\]#]\S{2,199})(?=[ \t]{0,40}(?:\r?\n|$)|${gap}#)`;
const given = new RegExp(String.raw`\}[ \t]?=?${gap}(?:Set Variable${gap})?${value}`, 'y');
const givenTo =
  /^[ \t]*(?:Set (?:Suite|Test|Task|Global|Local) Variable[ \t]{2,40})?\$\{(?:[\w-]{1,20} ){0,3}$/;
/** Code units of a field's name behind the word that tells of it. */
const longestRest = 20;
const afterField = new RegExp(String.raw`\S{0,${longestRest}}${gap}${value}`, 'y');
const field = /^[ \t]*(?:Input|Fill|Type|Enter) (?:Text|Password|Secret)(?:[ \t]{2,40}|\t)\S{0,60}$/;
const blanks = charactersOf(' \t');
const behindFields = charactersOf(' \t\'")]');
export const behindRobot = charactersOf('} \t\'")]');

/** The value that a variable gets in the file, or that is typed into a field. */
export function readRobot(text: string, key: Span, allowBare: () => boolean): Assignment | undefined {
  const isVariable = text[key.end] === '}';
  if (!isVariable && !isField(text, key.end)) return undefined;
  const before = text.slice(lineStart(text, key.start, key.start - reach), key.start);
  if (!(isVariable ? givenTo : field).test(before) || !allowBare()) return undefined;
  const found = sticky(isVariable ? given : afterField, text, key.end);
  if (!found) return undefined;
  const end = key.end + found[0].length;
  const start = end - (found[1] as string).length;
  return { key, value: { start, end }, form: isVariable ? 'assignment' : 'argument' };
}

/** A quick look that spares the expressions: a cell ends here, or soon. */
function isField(text: string, at: number): boolean {
  if (!isAmong(behindFields, text, at)) return false;
  const limit = at + longestRest;
  let next = at;
  while (next < limit && !isAmong(white, text, next)) next++;
  return text[next] === '\t' || (text[next] === ' ' && isAmong(blanks, text, next + 1));
}
