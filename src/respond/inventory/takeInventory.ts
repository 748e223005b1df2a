// Takes the inventory of a value: who holds it, defines, passes on and reads its variables, and uses its provider.
import { type CancellationToken, LineMap } from '../../base';
import { codeSpan } from '../codeSpan';
import { namesReached } from './closure';
import { type Constant, constantAt, constantUses } from './constants';
import { groupUses } from './groups';
import { languageOfPath } from './languages';
import { environment, keyOfName, shownName } from './names';
import { otherValues } from './otherValues';
import { chartsAmong, packagesOf } from './owners';
import { isGenerated, isProse, readFile } from './readFile';
import { holds, isOther, type SeenFile } from './seenFile';
import { findSdks, parseSdks, type Sdk } from './sdks';
import type { FileSource, Inventory, InventoryQuestion, Name, Owner, Sighting, Use, UseKind } from './types';

/** Reads all files once, and those that may name a found variable or constant a second time. */
export async function takeInventory(
  question: InventoryQuestion,
  source: FileSource,
  token: CancellationToken,
): Promise<Inventory> {
  return new Taking(question, source, token).take();
}

class Taking {
  readonly #question: InventoryQuestion;
  readonly #source: FileSource;
  readonly #token: CancellationToken;
  readonly #sdks: readonly Sdk[];
  readonly #charts: ReadonlySet<string>;
  readonly #packageOf: (path: string) => Owner;
  readonly #seen: SeenFile[] = [];
  readonly #constants: Constant[] = [];
  readonly #uses: Use[] = [];
  /** Apart, as a constant may be called like the variable that is looked for. */
  readonly #constantUses: Use[] = [];
  readonly #unread: string[] = [];

  constructor(question: InventoryQuestion, source: FileSource, token: CancellationToken) {
    this.#question = question;
    this.#source = source;
    this.#token = token;
    this.#sdks = parseSdks(question.sdks ?? []);
    this.#charts = chartsAmong(source.paths);
    this.#packageOf = packagesOf(source.paths);
  }

  async take(): Promise<Inventory> {
    for (const path of this.#source.paths) await this.#read(path, (text) => this.#look(path, text));
    const seeds = this.#seeds();
    const isByUsualName = seeds.length === 0 && this.#question.usualName !== undefined;
    const start = isByUsualName ? [environment(this.#question.usualName ?? '')] : seeds;
    const names = namesReached(start, this.#seen);
    const starts = new Set(start.map(keyOfName));
    const others = otherValues(this.#seen, names);
    const otherValue: Use[] = [];
    for (const file of this.#seen) {
      for (const sighting of file.sightings) {
        if (!this.#isAbout(sighting, names, starts)) continue;
        const use = this.#useOf(file, sighting);
        if (others(file, sighting)) otherValue.push(use);
        else this.#uses.push(use);
      }
    }
    await this.#lookAgain([...names.values()]);
    return {
      groups: groupUses([...this.#uses, ...this.#constantUses]),
      names: [...names.values()]
        .filter(({ space, text }) => space !== 'kubernetes' || text.includes('/'))
        .map(shownName),
      isByUsualName: isByUsualName && this.#usesUsualName(),
      otherValue,
      filesRead: this.#source.paths.length - this.#unread.length,
      problems: [...this.#source.problems, ...this.#problems()],
    };
  }

  async #read(path: string, look: (text: string) => void): Promise<void> {
    if (this.#token.isCancellationRequested) return;
    const text = await this.#source.read(path);
    if (text === undefined) {
      if (!this.#unread.includes(path)) this.#unread.push(path);
    } else look(text);
  }

  #look(path: string, text: string): void {
    const held = this.#question.value.find(text);
    const sightings = readFile(text, path, this.#charts);
    const sdks = isGenerated(path) ? [] : findSdks(text, path, this.#sdks);
    if (held.length + sightings.length + sdks.length === 0) return;
    const lines = new LineMap(text);
    const lineOf = (offset: number): number => lines.positionAt(offset).line + 1;
    this.#seen.push({ path, sightings, held, lineOf });
    for (const { start, name, how } of sdks) this.#add(path, lineOf(start), 'sdk', how, name);
    const language = languageOfPath(path);
    for (const span of held) {
      if (sightings.some((sighting) => holds(sighting, [span]))) continue;
      const constant = language && !isGenerated(path) ? constantAt(text, span) : undefined;
      if (constant !== undefined) this.#constants.push({ name: constant, path });
      this.#add(
        path,
        lineOf(span.start),
        'holds',
        constant === undefined ? 'the value' : 'the value, as a constant',
        constant,
      );
    }
  }

  /** The names that are given the value, or fall back to it. */
  #seeds(): readonly Name[] {
    const given = (this.#question.names ?? []).map(environment);
    const holding = this.#seen.flatMap(({ sightings, held }) =>
      sightings.filter((sighting) => holds(sighting, held)).map(({ name }) => name),
    );
    return [...given, ...holding];
  }

  /** Also where one of the names is filled from a variable of which nothing else is known. */
  #isAbout(sighting: Sighting, names: ReadonlyMap<string, Name>, starts: ReadonlySet<string>): boolean {
    if (names.has(keyOfName(sighting.name))) return true;
    if (sighting.gives && starts.has(keyOfName(sighting.gives))) return true;
    return this.#isEnvFileOf(sighting, names);
  }

  /** A service that takes over a whole `.env` gets the variable with it. */
  #isEnvFileOf({ name }: Sighting, names: ReadonlyMap<string, Name>): boolean {
    if (name.space !== 'env file') return false;
    const file = this.#seen.find(({ path }) => path === name.text);
    return (
      file?.sightings.some(
        (sighting) =>
          sighting.kind === 'defines' && names.has(keyOfName(sighting.name)) && !isOther(sighting, file),
      ) ?? false
    );
  }

  #useOf({ path, lineOf, held }: SeenFile, sighting: Sighting): Use {
    const { start, kind, name, gives, how, owner } = sighting;
    const value = holds(sighting, held) ? 'this' : isOther(sighting, { held }) ? 'other' : undefined;
    const detail = gives && keyOfName(gives) !== keyOfName(name) ? `${how}, from ${shownName(name)}` : how;
    return {
      path,
      line: lineOf(start),
      kind,
      name: shownName(gives ?? name),
      how: value === 'this' ? `${detail}, with the value` : detail,
      owner: owner ?? this.#packageOf(path),
      ...(value && { value }),
    };
  }

  /** Documents that name a variable, and users of constants: what they look like is known only now. */
  async #lookAgain(names: readonly Name[]): Promise<void> {
    const words = names
      .filter(({ space, text }) => space === 'environment' && text.length > 3)
      .map(({ text }) => text);
    const homes = new Set(this.#constants.map(({ path }) => languageOfPath(path)));
    for (const path of this.#source.paths) {
      if (isGenerated(path)) continue;
      const isDocument = words.length > 0 && isProse(path);
      const language = languageOfPath(path);
      const mayUse = language !== undefined && homes.has(language);
      if (!isDocument && !mayUse) continue;
      await this.#read(path, (text) => {
        const lines = new LineMap(text);
        const lineOf = (offset: number): number => lines.positionAt(offset).line + 1;
        if (isDocument) {
          for (const word of words) {
            for (const at of placesOfWord(text, word))
              this.#add(path, lineOf(at), 'mentions', 'document', word);
          }
        }
        for (const constant of mayUse ? this.#constants : []) {
          for (const offset of constantUses(text, path, constant)) {
            const how = `constant of ${constant.path}`;
            this.#constantUses.push(this.#used(path, lineOf(offset), 'reads', how, constant.name));
          }
        }
      });
    }
  }

  #usesUsualName(): boolean {
    return this.#uses.some(({ kind, name }) => kind !== 'holds' && name === this.#question.usualName);
  }

  #add(path: string, line: number, kind: UseKind, how: string, name: string | undefined): void {
    this.#uses.push(this.#used(path, line, kind, how, name));
  }

  #used(path: string, line: number, kind: UseKind, how: string, name: string | undefined): Use {
    return {
      path,
      line,
      kind,
      how,
      owner: this.#packageOf(path),
      ...(kind === 'holds' && { value: 'this' }),
      ...(name !== undefined && { name }),
    };
  }

  #problems(): readonly string[] {
    const unread = this.#unread.length;
    return [
      ...(this.#token.isCancellationRequested ? ['The search was cancelled, so places may be missing.'] : []),
      ...(unread === 0
        ? []
        : [
            `${unread} ${unread === 1 ? 'file' : 'files'} could not be read: ${this.#unread.slice(0, 3).map(codeSpan).join(', ')}${unread > 3 ? ', …' : ''}.`,
          ]),
    ];
  }
}

/** Offsets. A file may give a variable any name, so the word is no expression. */
function placesOfWord(text: string, word: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const isWhole = !/[\w$-]/.test(text.charAt(at - 1)) && !/[\w-]/.test(text.charAt(at + word.length));
    if (isWhole) offsets.push(at);
  }
  return offsets;
}
