// The base64 of an armored block (RFC 7468), picked from among what a literal, a comment or a document puts between
// its lines: quotes, signs and calls that join strings, escapes, entities, prefixes.

/** Characters; narrower lines are words. */
const narrowest = 20;

/** All base64 of the block in a row, without its markers and headers; empty when there is none. */
export function armoredBody(block: string): string {
  const runs = Array.from(withoutFrame(block).matchAll(/[A-Za-z0-9+/]+/g), ([run]) => run);
  const widest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  if (widest < narrowest) return '';
  const isLine = runs.map((run) => run.length > widest * 0.6);
  const last = isLine.lastIndexOf(true);
  // What stands between two lines stands between the last two as well.
  const joints = new Set(runs.slice(0, last).filter((_, at) => isLine[at] === false));
  const tail = runs.slice(last + 1).find((run) => !joints.has(run)) ?? '';
  const lines = [...runs.filter((_, at) => isLine[at] === true), tail];
  // Each line of a patch begins with a sign.
  const isPatch = lines.every((line) => line === '' || line.startsWith('+')) && widest % 4 === 1;
  return lines.map((line) => (isPatch ? line.slice(1) : line)).join('');
}

/** Line breaks in place of whatever stands for them; markers and header lines are left out. */
function withoutFrame(block: string): string {
  const text = /%2[BF]|%0[AD]/i.test(block) ? percentDecoded(block) : block;
  return text
    .replace(/-{4,5}[ +]?[A-Z0-9 +]{3,60}[ +]?-{4,5}/g, '\n')
    .replace(/(?<!\\)\\+(?:u000[ad]|[nrt])|&#(?:10|13|x0?[ad]);|<br\s?\/?>/gi, '\n')
    .replace(/Proc-Type: ?4, ?ENCRYPTED|DEK-Info: ?[A-Z0-9-]+, ?[0-9A-F]+/gi, '\n')
    .replace(/\b[A-Z][A-Za-z-]{2,20}: [^\n]*(?:\n|$)/g, '\n');
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
