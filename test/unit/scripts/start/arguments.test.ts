// The command line of `npm start`.
import assert from 'node:assert/strict';
import { parseStartArguments } from '../../../../scripts/start/arguments';

describe('npm start', () => {
  it('opens the sample without arguments', () => {
    assert.deepEqual(parseStartArguments([]), { help: false, once: false, desktop: false });
  });

  it('opens a folder, once, on a port', () => {
    const { folder, once, port } = parseStartArguments(['/', '--once', '--port', '8080']);
    assert.deepEqual({ folder, once, port }, { folder: '/', once: true, port: 8080 });
  });

  const mistakes: [string[], RegExp][] = [
    [['/no/such/folder'], /There is no folder/],
    [[import.meta.filename], /is not a folder/],
    [['/', '/'], /Only one folder/],
    [['--port', '0'], /--port "0"/],
    [['--port', 'http'], /--port "http"/],
    [['--once', '--desktop'], /leave out --desktop/],
    [['--nope'], /--nope/],
  ];
  for (const [args, message] of mistakes) {
    it(`refuses ${args.map((arg) => arg.split('/').at(-1)).join(' ')} with a reason`, () => {
      assert.throws(() => parseStartArguments(args), message);
    });
  }
});
