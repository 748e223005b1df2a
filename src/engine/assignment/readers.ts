// HOT. All ways in which names are given values, and which of them are asked about a name.
//
// Contract: the first reader that answers is the answer. Cost: most names are given nothing; what stands around them tells
// that of nearly every reader before it is called, with three look-ups each. By what stands behind a name they are sorted out
// beforehand.
import type { Span } from '../../base';
import { charactersOf, type Characters, signBehind, white } from '../characters';
import type { Assignment } from './assignment';
import { behindTitles, readBelow } from './below';
import { choiceSigns, readChoice } from './choice';
import { readCodes } from './codes';
import { readColumn } from './columns';
import { beforeCommented, readCommented } from './commented';
import {
  behindCompared,
  comparedSigns,
  readComparedBefore,
  readComparedBehind,
  readComparedByMethod,
} from './compared';
import { behindDeclared, readDeclared, readMoved } from './declared';
import { beforeElement, behindElement, readElement } from './element';
import { readFallback } from './fallback';
import { behindColumns, readInsert } from './insert';
import { behindYaml, listSigns, readList, readYaml, yamlSigns } from './list';
import { mapSigns, readMap } from './map';
import { beforeLabels, behindLabels, operatorSigns, readLabelled, readOperator } from './operator';
import { beforeQuery, behindOption, behindQuery, readOption, readQuery } from './option';
import type { Reader } from './reader';
import { behindReturned, readReturned } from './returned';
import { behindRobot, readRobot } from './robot';
import { behindHeadings, readSection } from './section';
import { behindSetting, readSetting } from './setting';
import { readSettingsTable } from './settingsTable';
import { behindAny, behindExpected, readExpectedBefore, readSpaced } from './spaced';
import { readStored } from './stored';
import { readTable } from './table';
import { behindNames, readTuple } from './tuple';
import { behindFields, readTyped } from './typed';

const quotes = charactersOf('"\'');
const singleQuote = charactersOf("'");

/** In the order in which they are asked: those that read several values at once first, those that need the least last. */
const readers: readonly Reader[] = [
  { read: readCodes },
  { read: readColumn },
  { read: readTable },
  { behind: behindNames, read: readTuple, isLast: true },
  { sign: listSigns, read: readList },
  { sign: mapSigns, read: readMap },
  { behind: behindHeadings, read: readSection },
  { behind: behindColumns, read: readInsert },
  { sign: choiceSigns, read: readChoice },
  { before: beforeElement, behind: behindElement, read: readElement },
  { behind: quotes, read: readStored },
  { behind: behindReturned, read: readReturned },
  { before: singleQuote, behind: singleQuote, read: readSettingsTable },
  { behind: behindOption, read: readOption },
  { before: beforeQuery, behind: behindQuery, read: readQuery },
  { behind: quotes, read: readFallback },
  { behind: behindDeclared, read: readDeclared },
  { before: white, read: readMoved },
  { before: beforeCommented, read: readCommented },
  { before: beforeLabels, behind: behindLabels, read: readLabelled },
  { sign: operatorSigns, read: readOperator },
  { behind: behindFields, read: readTyped },
  { behind: behindCompared, read: readComparedByMethod },
  { sign: comparedSigns, read: readComparedBehind },
  { read: readComparedBefore },
  { behind: behindRobot, read: readRobot },
  { behind: behindAny, read: readSpaced },
  { behind: behindExpected, read: readExpectedBefore },
  { behind: behindSetting, read: readSetting },
  { behind: behindYaml, sign: yamlSigns, read: readYaml },
  { behind: behindTitles, read: readBelow },
];

/** By the code of what stands right behind a name the readers that it leaves; the last for what is not ASCII, or nothing. */
const byCodeBehind: readonly (readonly Reader[])[] = Array.from({ length: 129 }, (_, code) =>
  readers.filter(({ behind }) => !behind || behind[code] === 1),
);

/** What the first reader answers that does; empty when none does. */
export function askReaders(
  text: string,
  key: Span,
  allowBare: () => boolean,
  isNested: boolean,
): readonly Assignment[] {
  const codeBefore = text.charCodeAt(key.start - 1);
  const codeOfSign = text.charCodeAt(signBehind(text, key.end));
  const codeBehind = text.charCodeAt(key.end);
  const left = byCodeBehind[codeBehind < 128 ? codeBehind : 128] as readonly Reader[];
  for (let index = 0; index < left.length; index++) {
    const { before, sign, read, isLast } = left[index] as Reader;
    if (!mayBe(before, codeBefore) || !mayBe(sign, codeOfSign)) continue;
    const found = read(text, key, allowBare, isNested);
    if (!found) continue;
    if (!('length' in found)) return [found];
    if (found.length > 0 || isLast) return found;
  }
  return [];
}

function mayBe(characters: Characters | undefined, code: number): boolean {
  return characters === undefined || characters[code] === 1;
}
