// Units of systemd: the variables that `Environment=` gives a service. Source: systemd.exec(5).
import { environment } from '../names';
import type { Sighting } from '../types';

/** A unit of systemd, or a drop-in of one. */
export function isUnit(path: string): boolean {
  return /\.(?:service|socket|timer)$|\.(?:service|socket|timer)\.d\/[^/]+\.conf$/.test(path);
}

/** One line may give several, each in quotes or not. */
export function readUnit(text: string): Sighting[] {
  return Array.from(text.matchAll(/^[ \t]*Environment[ \t]*=(.*)$/gm)).flatMap((line): Sighting[] => {
    const [whole, given = ''] = line;
    const from = line.index + whole.length - given.length;
    return Array.from(given.matchAll(/(?<=^|\s)(["']?)([A-Za-z_]\w*)=([^"'\s]*)\1/g)).map(
      (match): Sighting => {
        const [, quote = '', name = '', value = ''] = match;
        const start = from + match.index + quote.length;
        const literal = { start: start + name.length + 1, end: start + name.length + 1 + value.length };
        return { start, kind: 'defines', name: environment(name), how: 'systemd unit', literal };
      },
    );
  });
}
