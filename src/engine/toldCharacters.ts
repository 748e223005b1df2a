// Reads which characters a compiled rule tells of: the first and the last one of each range, as in `azAZ`.

/** By byte of a text (`asciiBytes.ts`) 1 where it is one of the characters; U+0080 stands for all that is not ASCII. */
export function tableOf(ranges: string): Uint8Array {
  const table = new Uint8Array(256);
  for (let at = 0; at < ranges.length; at += 2) {
    const first = ranges.charCodeAt(at);
    table.fill(1, first, first < 128 ? ranges.charCodeAt(at + 1) + 1 : 256);
  }
  return table;
}
