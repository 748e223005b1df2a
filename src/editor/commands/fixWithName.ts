// The environment fix under a name of the user's choice.
import type { Disposable } from 'vscode';
import { commandIds } from '../contributions';
import { fixRenamed, type FixParts } from './fix';
import { registerCommand } from './registerCommand';

export function registerFixWithName(parts: FixParts): Disposable {
  return registerCommand(commandIds.fixWithName, parts.log, async (argument) => {
    const target = await parts.targets.resolve(argument);
    return target !== undefined && fixRenamed(parts, target, { backend: 'env' });
  });
}
