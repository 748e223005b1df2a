// Code cells of a notebook's file: their languages and texts, and edits of them byte by byte.
import assert from 'node:assert/strict';
import { applyEdits, type Edit, notebookCells } from '../../../src/refactor';

/** As Jupyter writes files. */
function notebook(cells: readonly object[], language = 'python', space: number | undefined = 1): string {
  const metadata = { language_info: { name: language } };
  return `${JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, space)}\n`;
}

function code(source: string | readonly string[], more: object = {}): object {
  return { cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source, ...more };
}

function edit(start: number, end: number, text: string): Edit {
  return { span: { start, end }, text };
}

function edited(file: string, ...edits: readonly Edit[]): string {
  const [cell] = notebookCells(file) ?? [];
  return applyEdits(file, cell?.inFile(edits) ?? []);
}

describe("A notebook's code cells", () => {
  it('have the text of their lines, and their places in the file', () => {
    const file = notebook([{ cell_type: 'markdown', source: ['# A'] }, code(['a = "\u00e9"\n', 'b = 2'])]);
    const [cell, ...others] = notebookCells(file) ?? [];
    assert.ok(cell);
    assert.deepEqual([cell.text, cell.languageId, others], ['a = "\u00e9"\nb = 2', 'python', []]);
    assert.equal(file.slice(cell.toFile(5), cell.toFile(5) + 1), '\u00e9');
    assert.equal(file.slice(cell.toFile(8), cell.toFile(8) + 5), 'b = 2');
  });

  it("have the kernel's language, or the one that their first line or VS Code gives them", () => {
    const vscode = { metadata: { vscode: { languageId: 'ruby' } } };
    const file = notebook([code('x'), code('%%bash\nx'), code('%%html\n'), code('x', vscode)], 'C#');
    assert.deepEqual(
      notebookCells(file)?.map(({ languageId }) => languageId),
      ['csharp', 'shellscript', 'plaintext', 'ruby'],
    );
  });

  it('are none where the file is no notebook', () => {
    for (const file of ['', '[]', '{"cells": 1}', '{"worksheets": []}'])
      assert.equal(notebookCells(file), undefined);
  });
});

describe('An edit of a cell', () => {
  it('changes a line and leaves all else as it is written', () => {
    const file = notebook([code(['a = "x"\n', 'b = "\\t"\n'])]).replace('\\\\t', '\\\\t \\u00e9\\/');
    assert.equal(edited(file, edit(4, 7, 'os.environ["A"]')), file.replace('\\"x\\"', 'os.environ[\\"A\\"]'));
  });

  it('puts each new line into a string of its own', () => {
    const after = edited(
      notebook([code(['a = 1\n', 'b = 2'])]),
      edit(0, 0, 'import os\n\n'),
      edit(4, 5, 'os'),
    );
    assert.equal(after, notebook([code(['import os\n', '\n', 'a = os\n', 'b = 2'])]));
  });

  it('puts lines below the last one', () => {
    for (const space of [1, undefined]) {
      const before = notebook([code(['a = 1', ''].slice(0, 1))], 'python', space);
      assert.equal(
        edited(before, edit(5, 5, '\nb = 2\n')),
        notebook([code(['a = 1\n', 'b = 2\n'])], 'python', space),
      );
    }
  });

  it('takes lines out', () => {
    const after = edited(notebook([code(['a = 1\n', 'b = 2\n', 'c = 3'])]), edit(6, 12, ''));
    assert.equal(after, notebook([code(['a = 1\n', 'c = 3'])]));
  });

  it('keeps a source that is one text', () => {
    const after = edited(notebook([code('a = 1\nb = "2"')]), edit(0, 0, 'import os\n'), edit(10, 13, '\\n'));
    assert.equal(after, notebook([code('import os\na = 1\nb = \\n')]));
  });

  it('writes as ASCII what is ASCII', () => {
    const file = notebook([code(['a = 1\n'])]);
    assert.equal(edited(file, edit(4, 5, '"\u00e9"')), file.replace('1\\n', '\\"\\u00e9\\"\\n'));
  });
});
