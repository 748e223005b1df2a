// The commands that fix secrets: one, under another name, elsewhere, and many at once.
import { Disposable } from 'vscode';
import { registerFix } from './fix';
import { registerFixAll } from './fixAll';
import { registerFixElsewhere } from './fixElsewhere';
import { registerFixWithName } from './fixWithName';
import { registerFixWorkspace, type FixWorkspaceParts } from './fixWorkspace';
import { registerPreviewOccurrences } from './previewOccurrences';

/** Registers all of them, as they share their parts. */
export function registerFixCommands(parts: FixWorkspaceParts): Disposable {
  return Disposable.from(
    registerFix(parts),
    registerFixWithName(parts),
    registerFixElsewhere(parts),
    registerFixAll(parts),
    registerPreviewOccurrences(parts),
    registerFixWorkspace(parts),
  );
}
