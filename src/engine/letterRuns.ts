// Runs of letters in a value, as words are cut in names: `fooBar` has two, `HTTPServer` has `HTTPS` and `erver`.
import { isLower, isUpper } from './characters';

/** Tells of each run: capitals, small letters, or small letters after one capital. As strings they would cost more than all else. */
export function letterRuns(value: string, found: (start: number, end: number) => void): void {
  for (let at = 0; at < value.length;) {
    const start = at;
    if (isUpper(value.charCodeAt(at)) && !isLower(value.charCodeAt(++at))) {
      while (isUpper(value.charCodeAt(at))) at++;
    } else {
      while (isLower(value.charCodeAt(at))) at++;
    }
    if (at > start) found(start, at);
    else at++;
  }
}
