// How matching time grows, asked once of the checker and remembered in the repository: a proof holds for ever, and
// needs no patience on a busy machine.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { checkSync } from 'recheck';

/** The degree of a polynomial in the length of the text; 1 is linear. */
export type Growth = number | 'exponential' | 'unknown';

/** `proof` by the automaton, which reads regular expressions only; `attack` by trying texts, which is no proof. */
export type Method = 'proof' | 'attack';

/** Remembered answers by question: the same question has the same answer. */
export class Answers {
  readonly #file: string;
  readonly #known: ReadonlyMap<string, string>;
  readonly #used = new Map<string, string>();
  #asked = 0;

  /** @param file written by `save`; without one all is asked anew */
  constructor(file: string) {
    this.#file = file;
    this.#known = readAnswers(file);
  }

  /** How many questions the file had no answer to. */
  get asked(): number {
    return this.#asked;
  }

  growthOf(source: string, flags: string, method: Method): Growth {
    const key = keyOf(source, flags, method);
    let answer = this.#used.get(key) ?? this.#known.get(key);
    if (answer === undefined) {
      this.#asked++;
      answer = String(ask(source, flags, method));
    }
    this.#used.set(key, answer);
    return answer === 'exponential' || answer === 'unknown' ? answer : Number(answer);
  }

  /** Writes the answers that were needed since this began, and forgets all others. */
  save(): void {
    const lines = [...this.#used].map(([key, answer]) => `${key} ${answer}\n`).sort();
    writeFileSync(this.#file, lines.join(''));
  }
}

/** The answers of all shapes and of all expressions of the code; `npm run prove` writes them. */
export const answersFile = 'scripts/backtracking/answers.txt';

/** As a native process the checker is ten times as quick; without this it would look for Java first. */
process.env['RECHECK_BACKEND'] = hasNative() ? 'native' : 'pure';

/** Milliseconds for one question. Not to know is an answer as well: the same question would take as long each time. */
const patience = 30_000;

function ask(source: string, flags: string, method: Method): Growth {
  const checker = method === 'proof' ? 'automaton' : 'auto';
  const result = checkSync(source, flags, { checker, timeout: patience });
  if (result.status === 'unknown') return 'unknown';
  const { complexity } = result;
  if (complexity.type === 'exponential') return 'exponential';
  return complexity.type === 'polynomial' ? complexity.degree : 1;
}

/** Short, and nothing that could be taken for an expression. */
function keyOf(source: string, flags: string, method: Method): string {
  return createHash('sha256').update(`${method} /${source}/${flags}`).digest('hex').slice(0, 16);
}

function readAnswers(file: string): ReadonlyMap<string, string> {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return new Map(lines.filter((line) => line !== '').map((line) => line.split(' ', 2) as [string, string]));
  } catch {
    return new Map(); // Without answers it takes longer, that is all.
  }
}

function hasNative(): boolean {
  const systems: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'macos',
    linux: 'linux',
    win32: 'windows',
  };
  try {
    const system = systems[process.platform] ?? process.platform;
    createRequire(__filename).resolve(`recheck-${system}-${process.arch}/package.json`);
    return true;
  } catch {
    return false;
  }
}
