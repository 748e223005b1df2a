// keylift:ignore-file because the passwords below are samples, filled at run time, and open nothing.
// Jupyter notebooks as files: code and outputs are lines of JSON, in which quotes are escaped.
import { describeFormat } from '../checkFormat';

const cell = (...lines: string[]): string =>
  `{\n "cells": [\n  {\n   "cell_type": "code",\n   "source": [\n    ${lines.join(',\n    ')}\n   ]\n  }\n ]\n}\n`;

describeFormat('Jupyter notebook', {
  path: 'analysis.ipynb',
  found: [
    cell('"db_password = \\"«{{password:14}}»\\"\\n"', '"token = \'«{{alnum:40}}»\'\\n"'),
    cell('"client = Client(api_key=\\"«{{alnum:32}}»\\")"'),
    cell('"%env ACME_TOKEN=«{{alnum:32}}»\\n"', '"!export SERVICE_PASSWORD=«{{alnum:14}}»\\n"'),
    '{"outputs":[{"output_type":"stream","text":["DB_PASSWORD=«{{alnum:14}}»\\n","{\\"password\\": \\"«{{password:14}}»\\"}\\n"]}]}',
    '{"outputs":[{"data":{"text/plain":["\'postgres://app:«{{alnum:16}}»@db/shop\'"]}}]}',
    '{"source":"x = 1\\nACCESS_TOKEN=«{{alnum:32}}»\\ny = 2"}',
  ],
  clean: [
    cell('"password = getpass.getpass()\\n"', '"token = os.environ[\\"TOKEN\\"]\\n"', '"api_key = load_key(path1)\\n"'),
    cell('"%env TOKEN=$TOKEN\\n"', '"PASSWORD=$PASSWORD\\n"'),
    '{"outputs":[{"data":{"image/png":"iVBORw0KGgo{{base64:400}}"}}]}',
  ],
});
