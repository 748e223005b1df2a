// Django: code reads `settings.NAME`, and the settings module reads the environment by one reader of its own.
// Source: Django's documentation (DJANGO_SETTINGS_MODULE, django.conf), django-environ's and python-decouple's.
import type { Node } from 'web-tree-sitter';
import { inOrder } from '../edits';
import type { Habit, HabitFile } from '../habit';
import { foldersAbove, within } from '../paths';
import { lineEndOf } from '../style';
import { lineBelow } from '../syntax';

export const djangoSettings: Habit = {
  id: 'djangoSettings',
  families: ['python'],
  grammar: () => 'tree-sitter-python.wasm',
  find: async (file) => {
    if (!file.path.endsWith('.py')) return [];
    const isReader = /^from django\.conf import .*\bsettings\b/m.test((await file.read(file.path)) ?? '');
    const path = isReader ? await settingsPath(file) : undefined;
    const text = path === undefined ? undefined : await file.read(path);
    return path === undefined || text === undefined ? [] : [{ path, text }];
  },
  declared: ({ root }) => new Set(assignmentsIn(root).map(({ name }) => name)),
  readEnv: (_site, name, { root, path, text }) => {
    const all = assignmentsIn(root);
    const readings = all.filter(({ reading }) => reading !== undefined);
    const known = all.find((one) => one.name === name);
    const last = readings.at(-1);
    if (!last?.reading || (known && !known.value.includes(`${known.reading?.quote ?? ''}${name}`)))
      return undefined;
    const { before, quote, after } = last.reading;
    const line = `${name} = ${before}${quote}${name}${quote}${after}`;
    const edits = known ? [] : inOrder([lineBelow(text, last.node.endIndex, line)], lineEndOf(text));
    return {
      imports: [{ as: 'settings', module: 'django.conf', member: 'settings' }],
      packages: [],
      tight: true,
      expression: (w) => `${w.local('settings')}.${name}`,
      ...(edits && edits.length > 0 && { others: [{ path, before: text, edits }] }),
    };
  },
};

/** The module that manage.py names, where it is the only one: of several, each would need the setting. */
async function settingsPath({ path, read }: HabitFile): Promise<string | undefined> {
  for (const folder of foldersAbove(path)) {
    const manage = await read(within(folder, 'manage.py'));
    if (manage === undefined) continue;
    const module = /DJANGO_SETTINGS_MODULE["']\s*,\s*["']([\w.]+)["']/.exec(manage)?.[1];
    return module !== undefined && /(?:^|\.)settings$/.test(module)
      ? within(folder, `${module.replaceAll('.', '/')}.py`)
      : undefined;
  }
  return undefined;
}

interface Assignment {
  readonly node: Node;
  readonly name: string;
  readonly value: string;
  /** What stands around the variable's name where the value is read from the environment and must be there. */
  readonly reading?: { readonly before: string; readonly quote: string; readonly after: string };
}

function assignmentsIn(root: Node): readonly Assignment[] {
  return root.namedChildren.flatMap((node): Assignment[] => {
    const assignment = node.type === 'expression_statement' ? node.firstNamedChild : null;
    const name = assignment?.childForFieldName('left')?.text;
    const value = assignment?.type === 'assignment' ? assignment.childForFieldName('right')?.text : undefined;
    if (name === undefined || value === undefined) return [];
    const [, before, quote, after] = reading.exec(value) ?? [];
    const found = before !== undefined && quote !== undefined && after !== undefined;
    return [{ node, name, value, ...(found && { reading: { before, quote, after } }) }];
  });
}

/** django-environ, python-decouple and environs without a default, and the environment itself. */
const reading = /^((?:env(?:\.str)?|config)\(|os\.environ\[)(["'])\w+\2([\])])$/;
