// The fixes of Python: whole texts before and after.
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';

const py = { languageId: 'python' };

describe('Python: a whole literal', () => {
  it('becomes a lookup, and os is imported', () =>
    checkRefactor(py, 'KEY = "«»"\n', 'import os\n\nKEY = os.environ["ACME_KEY"]\n'));

  it('uses single quotes where the file does', () =>
    checkRefactor(py, "KEY = '«»'\n", "import os\n\nKEY = os.environ['ACME_KEY']\n"));

  it('uses the import that is there', () =>
    checkRefactor(py, 'import os\n\nKEY = "«»"\n', 'import os\n\nKEY = os.environ["ACME_KEY"]\n'));

  it('uses an alias, and a member that is imported', async () => {
    await checkRefactor(py, 'import os as o\nKEY = "«»"\n', 'import os as o\nKEY = o.environ["ACME_KEY"]\n');
    await checkRefactor(
      py,
      'from os import environ\nKEY = "«»"\n',
      'from os import environ\nKEY = environ["ACME_KEY"]\n',
    );
  });

  it('imports under another name where os means something else', () =>
    checkRefactor(
      py,
      'def f(os):\n    return connect(os, "«»")\n',
      'import os as _os\n\ndef f(os):\n    return connect(os, _os.environ["ACME_KEY"])\n',
    ));

  it('does not count an import for type checkers, or one in a function', () =>
    checkRefactor(
      py,
      'def f():\n    import os\n\nKEY = "«»"\n',
      'import os\n\ndef f():\n    import os\n\nKEY = os.environ["ACME_KEY"]\n',
    ));

  it('does not count an import that comes too late', () =>
    checkRefactor(py, 'KEY = "«»"\nimport os\n', 'import os\n\nKEY = os.environ["ACME_KEY"]\nimport os\n'));

  it('drops the prefix of raw strings and encodes bytes', async () => {
    await checkRefactor(py, 'import os\nKEY = r"«a\\nb»"\n', 'import os\nKEY = os.environ["ACME_KEY"]\n');
    await checkRefactor(py, 'import os\nKEY = b"«»"\n', 'import os\nKEY = os.environ["ACME_KEY"].encode()\n');
  });

  it('stores the decoded value', () =>
    checkRefactor(
      { ...py, value: 'a"b\\c\u00e9A\\q\u0007' },
      'import os\nKEY = "«a\\"b\\\\c\\xe9\\101\\q\\a»"\n',
      'import os\nKEY = os.environ["ACME_KEY"]\n',
    ));

  it('takes the variable that the code tries first', async () => {
    await checkRefactor(
      py,
      'import os\nKEY = os.environ.get("THEIR_KEY", "«»")\n',
      'import os\nKEY = os.environ["THEIR_KEY"]\n',
    );
    await checkRefactor(
      py,
      'import os\nKEY = os.getenv("THEIR_KEY", "«»")\n',
      'import os\nKEY = os.environ["THEIR_KEY"]\n',
    );
  });

  it('guards a case, where a name alone would match everything', () =>
    checkRefactor(
      py,
      'import os\nmatch key:\n    case "«»":\n        pass\n',
      'import os\nmatch key:\n    case value if value == os.environ["ACME_KEY"]:\n        pass\n',
    ));

  it('keeps Windows line ends and a byte order mark', () =>
    checkRefactor(
      py,
      '\uFEFFKEY = "«»"\r\nx = 1\r\n',
      '\uFEFFimport os\r\n\r\nKEY = os.environ["ACME_KEY"]\r\nx = 1\r\n',
    ));

  it('is replaced in a default, a keyword argument, a dictionary and a decorator', async () => {
    const cases = ['def f(key="«»"): pass', 'f(key="«»")', 'd = {"k": "«»"}', '@auth("«»")\ndef f(): pass'];
    for (const code of cases) {
      await checkRefactor(
        py,
        `import os\n${code}\n`,
        `import os\n${code.replace('"«»"', 'os.environ["ACME_KEY"]')}\n`,
      );
    }
  });
});

describe('Python: the import', () => {
  it('goes below docstring and __future__', () =>
    checkRefactor(
      py,
      '#!/usr/bin/env python\n# -*- coding: utf-8 -*-\n"""Doc."""\nfrom __future__ import annotations\n\nKEY = "«»"\n',
      '#!/usr/bin/env python\n# -*- coding: utf-8 -*-\n"""Doc."""\nfrom __future__ import annotations\n\nimport os\n\nKEY = os.environ["ACME_KEY"]\n',
    ));

  it('stays below a licence and above the comment of a statement', () =>
    checkRefactor(
      py,
      '# Licence.\n\n# The key.\nKEY = "«»"\n',
      '# Licence.\n\nimport os\n\n# The key.\nKEY = os.environ["ACME_KEY"]\n',
    ));

  it('takes its alphabetical place among those of the standard library', () =>
    checkRefactor(
      py,
      'import json\nimport sys  # exit\nfrom pathlib import Path\n\nimport requests\n\nKEY = "«»"\n',
      'import json\nimport os\nimport sys  # exit\nfrom pathlib import Path\n\nimport requests\n\nKEY = os.environ["ACME_KEY"]\n',
    ));

  it('makes a group of its own above foreign ones', () =>
    checkRefactor(
      py,
      'import requests\n\nKEY = "«»"\n',
      'import os\n\nimport requests\n\nKEY = os.environ["ACME_KEY"]\n',
    ));

  it('goes last below what sorts before it', () =>
    checkRefactor(
      py,
      'import json\n\nKEY = "«»"\n',
      'import json\nimport os\n\nKEY = os.environ["ACME_KEY"]\n',
    ));
});

describe('Python: a part of a literal', () => {
  it('becomes an f-string with quotes that fit', () =>
    checkRefactor(
      py,
      'import os\nheaders = {"Authorization": "Bearer «»"}\n',
      `import os\nheaders = {"Authorization": f"Bearer {os.environ['ACME_KEY']}"}\n`,
    ));

  it('is a hole in an f-string that is there', () =>
    checkRefactor(
      py,
      "import os\nurl = f'https://{user}:«»@{host}/'\n",
      'import os\nurl = f\'https://{user}:{os.environ["ACME_KEY"]}@{host}/\'\n',
    ));

  it('is joined with + where an f-string would have to double braces', async () => {
    await checkRefactor(
      py,
      'import os\nbody = \'{"key": "«»"}\'\n',
      `import os\nbody = '{"key": "' + os.environ['ACME_KEY'] + '"}'\n`,
    );
    await checkRefactor(
      py,
      "import os\nbody = '{«»}'.encode()\n",
      `import os\nbody = ('{' + os.environ['ACME_KEY'] + '}').encode()\n`,
    );
  });

  it('doubles braces where a quote before the secret would run into the marks', () =>
    checkRefactor(
      py,
      'import os\nbody = """{"key": "«»"}"""\n',
      'import os\nbody = f"""{{"key": "{os.environ[\'ACME_KEY\']}"}}"""\n',
    ));

  it('is joined with + in a hole, where no other quotes fit', () =>
    checkRefactor(
      py,
      `import os\nx = f"{a if b else 'Bearer «»'}"\n`,
      `import os\nx = f"{a if b else ('Bearer ' + os.environ['ACME_KEY'])}"\n`,
    ));

  it('keeps a raw literal raw', () =>
    checkRefactor(py, 'import os\nx = r"\\d «»"\n', 'import os\nx = rf"\\d {os.environ[\'ACME_KEY\']}"\n'));

  it('joins bytes with +', () =>
    checkRefactor(
      py,
      'import os\nx = b"Bearer «»"\n',
      'import os\nx = b"Bearer " + os.environ["ACME_KEY"].encode()\n',
    ));

  it('keeps adjacent literals joined', () =>
    checkRefactor(
      py,
      'import os\nx = (\n    "abc"\n    "«»"\n)\n',
      'import os\nx = (\n    "abc"\n    f"{os.environ[\'ACME_KEY\']}"\n)\n',
    ));

  it('is replaced in a triple-quoted text', () =>
    checkRefactor(
      py,
      'import os\nx = """\nkey: «»\n"""\n',
      'import os\nx = f"""\nkey: {os.environ[\'ACME_KEY\']}\n"""\n',
    ));

  it('uses the quotes of a literal within a hole', () =>
    checkRefactor(
      py,
      'import os\nx = f"{get(\'«»\')}"\ny = "a"\nz = "b"\n',
      'import os\nx = f"{get(os.environ[\'ACME_KEY\'])}"\ny = "a"\nz = "b"\n',
    ));
});

describe('Python refuses', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['documentation', '"""Use «»."""\n', /Documentation/],
    ['the docstring of a function', 'def f():\n    """Use «»."""\n', /Documentation/],
    ['a comment', 'x = 1  # «»\n', /comment/],
    ['a format with %', 'x = "%s «»" % y\n', /format string/],
    ['a format with .format', 'x = ("{} " "«»").format(y)\n', /format string/],
    ['an f-string in the hole of another', `x = f"{a + f'{b} «»'}"\n`, /within another f-string/],
    ['named characters among adjacent literals', 'x = ("a" "\\N{BULLET} «»")\n', /escape sequence/],
    ['a type', 'x: Literal["«»"] = y\n', /type position/],
    ['a literal type outside of an annotation', 'T = Literal["«»"]\n', /type position/],
    ['__all__', '__all__ = ["«»"]\n', /__all__/],
    ['one of several patterns', 'match k:\n    case "«»" | "b":\n        pass\n', /case label/],
    ['bytes beyond ASCII', 'x = b"«ab\\xff»"\n', /escape/],
    ['broken code', 'x = ("«»"\ny = = 2\n', /Syntax error/],
  ];
  for (const [what, before, reason] of cases) {
    it(what, () => checkNotApplicable(py, before, reason));
  }
});
