// keylift:ignore-file because the made-up values of these cases stand in assignments
import type { ContextCase } from './contextCase';

const os = 'import os\n';

export const python: readonly ContextCase[] = [
  {
    row: 'assignment',
    before: '"""Doc."""\nfrom __future__ import annotations\n\nKEY = "«»"\n',
    after: '"""Doc."""\nfrom __future__ import annotations\n\nimport os\n\nKEY = os.environ["ACME_KEY"]\n',
  },
  {
    row: 'adjacent literals',
    before: `${os}x = "a" "«»"\n`,
    after: `${os}x = "a" f"{os.environ['ACME_KEY']}"\n`,
  },
  {
    row: 'text of an f-string',
    before: `${os}x = f"{a} «»"\n`,
    after: `${os}x = f"{a} {os.environ['ACME_KEY']}"\n`,
  },
  { row: 'template of `.format` or `%`', before: `${os}x = "{} «»".format(a)\n`, after: /format string/ },
  {
    row: 'bytes literal',
    before: `${os}x = b"«»"\n`,
    after: `${os}x = os.environ["ACME_KEY"].encode()\n`,
  },
  { row: 'raw literal', before: `${os}x = r"«»"\n`, after: `${os}x = os.environ["ACME_KEY"]\n` },
  {
    row: '`case` pattern',
    before: `${os}match k:\n    case "«»":\n        pass\n`,
    after: `${os}match k:\n    case value if value == os.environ["ACME_KEY"]:\n        pass\n`,
  },
  { row: '`case` pattern', before: 'match k:\n    case A(k="«»"):\n        pass\n', after: /case label/ },
  { row: '`case` pattern', before: 'match k:\n    case {"«»": v}:\n        pass\n', after: /case label/ },
  {
    row: 'assignment',
    before: '"""Doc."""; k = "«»"\n',
    after: '"""Doc."""; \n\nimport os\n\nk = os.environ["ACME_KEY"]\n',
  },
  {
    row: 'default of a parameter',
    before: `${os}def f(k="«»"):\n    pass\n`,
    after: `${os}def f(k=os.environ["ACME_KEY"]):\n    pass\n`,
  },
  {
    row: 'argument of a decorator, class body',
    before: `${os}@f("«»")\nclass A:\n    pass\n`,
    after: `${os}@f(os.environ["ACME_KEY"])\nclass A:\n    pass\n`,
  },
  {
    row: 'argument of a decorator, class body',
    before: `${os}class A:\n    key: str = "«»"\n`,
    after: `${os}class A:\n    key: str = os.environ["ACME_KEY"]\n`,
  },
  { row: 'docstring, bare string', before: `def f():\n    """«»"""\n`, after: /Documentation/ },
  { row: '`Literal["…"]`, annotation', before: 'def f(k: "«»"): ...\n', after: /type position/ },
  {
    row: 'key, member of a set, index',
    before: `${os}x = {"«»": 1}\n`,
    after: `${os}x = {os.environ["ACME_KEY"]: 1}\n`,
  },
  {
    row: 'key, member of a set, index',
    before: `${os}x = {"«»"}\ny = z["§"]\n`,
    after: `${os}x = {os.environ["ACME_KEY"]}\ny = z["§"]\n`,
  },
  { row: '`__all__`, `__slots__`, format specifier', before: '__slots__ = ("«»",)\n', after: /__slots__/ },
  {
    row: '`__all__`, `__slots__`, format specifier',
    before: 'x = f"{a:«»}"\n',
    after: /format specifier/,
  },
  {
    row: '`async def` and a client with an event loop',
    before: 'async def f():\n    return "«»"\n',
    after: /event loop/,
    options: { backend: 'onePassword' },
  },
];
