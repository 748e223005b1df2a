// What a module calls Zod.
import type { Node } from 'web-tree-sitter';
import { boundName } from '../../languages/ecmascript';

/** The name by which schemas are written; undefined where there is none of Zod's usual interface. */
export function zodName(root: Node): string | undefined {
  for (const module of ['zod', 'zod/v4', 'zod/v3']) {
    // `import * as z` has `z` as a member too, which nobody writes.
    const name = (boundName(root, module, 'z') ?? boundName(root, module, 'default'))?.replace(/\..*$/, '');
    if (name !== undefined) return name;
  }
  return undefined;
}
