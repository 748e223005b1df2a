// Which modules are of Python's standard library: their imports form a group of their own.

/** True for a module of the standard library, by its full name. */
export function isStandard(module: string): boolean {
  return standardModules.has(module.split('.')[0] ?? '');
}

/** The modules of the standard library that imports commonly begin with: enough to tell its group from the others. */
const standardModules = new Set(
  (
    'abc argparse array ast asyncio base64 bisect builtins bz2 calendar cmd codecs collections concurrent configparser ' +
    'contextlib copy csv ctypes dataclasses datetime decimal difflib email enum errno fnmatch fractions ftplib functools ' +
    'gc getpass glob gzip hashlib heapq hmac html http imaplib importlib inspect io ipaddress itertools json keyword ' +
    'locale logging lzma math mimetypes multiprocessing netrc numbers operator os pathlib pickle platform pprint queue ' +
    'random re sched secrets select shelve shlex shutil signal smtplib socket socketserver sqlite3 ssl stat statistics ' +
    'string struct subprocess sys tarfile tempfile textwrap threading time timeit tkinter tomllib traceback types typing ' +
    'unicodedata unittest urllib uuid venv warnings weakref webbrowser xml xmlrpc zipfile zlib zoneinfo'
  ).split(' '),
);
