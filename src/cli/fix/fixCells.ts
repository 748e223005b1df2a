// A notebook: each code cell is fixed as a text of its own, and its file is changed where the cells changed.
import type { Finding } from '../../engine';
import {
  applyEdits,
  type Edit,
  type Fix,
  type FixedText,
  type NotebookCell,
  OtherFiles,
} from '../../refactor';

/** A text to fix, with what was found in it. */
export interface Code {
  readonly text: string;
  readonly languageId: string;
  readonly findings: readonly Finding[];
}

/** What became of a file's findings, by position in the file, and its new text. */
export interface FixedCode extends Pick<FixedText, 'fixes' | 'text' | 'others'> {
  /** Values as they stand in the file, beside those that a scan of it finds. */
  readonly values: readonly string[];
}

/** @param found what a scan of the whole file has found, for what stands outside of code */
export async function fixCells(
  cells: readonly NotebookCell[],
  text: string,
  found: readonly Finding[],
  findIn: (cell: NotebookCell) => readonly Finding[],
  fix: (code: Code, others: OtherFiles) => Promise<FixedText>,
): Promise<FixedCode> {
  const fixes: Fix[] = [];
  const edits: Edit[] = [];
  const others = new OtherFiles();
  for (const cell of cells) {
    const findings = findIn(cell);
    if (findings.length === 0) continue;
    const fixed = await fix({ text: cell.text, languageId: cell.languageId, findings }, others);
    others.add(fixed.others);
    edits.push(...cell.inFile(fixed.edits));
    for (const { finding, outcome } of fixed.fixes) fixes.push({ finding: inFile(finding, cell), outcome });
  }
  const values = fixes.map(({ finding: { span } }) => text.slice(span.start, span.end));
  const known = new Set(fixes.map(({ finding }) => placeOf(finding, cells)));
  for (const finding of found) {
    const place = placeOf(finding, cells);
    if (known.has(place)) continue;
    fixes.push({ finding, outcome: { kind: 'notApplicable', reason: reasonAt(place) } });
  }
  fixes.sort((a, b) => a.finding.span.start - b.finding.span.start);
  return { fixes, text: applyEdits(text, edits), others: others.all(), values };
}

function inFile(finding: Finding, cell: NotebookCell): Finding {
  const { start, end } = finding.span;
  return { ...finding, span: { start: cell.toFile(start), end: cell.toFile(end) } };
}

/** A value is fixed once for each cell: the same in two places of a cell is one entry of it. */
function placeOf({ fingerprint, span }: Finding, cells: readonly NotebookCell[]): string {
  const index = cells.findIndex(({ fileSpan }) => fileSpan.start <= span.start && span.end <= fileSpan.end);
  return `${index} ${fingerprint}`;
}

function reasonAt(place: string): string {
  return place.startsWith('-1 ')
    ? 'It stands in what a cell has printed, or beside the code: clear the outputs.'
    : 'It is not found in the code of its cell by itself: open the notebook in the editor and look at it.';
}
