// Fixes in notebooks on the disk, by the bundled command line as a process of its own.
import assert from 'node:assert/strict';
import { keyliftInFolder } from './keyliftInFolder';
import { makeDopplerToken } from './secret';

describe('keylift fix, in notebooks,', () => {
  const place = keyliftInFolder();
  const { fix, read } = place;
  const [one, two] = [makeDopplerToken(1), makeDopplerToken(2)] as const;

  it('fixes the cells of a notebook in their language, and leaves the rest of it byte for byte', async () => {
    const code = (...source: string[]): object => ({ cell_type: 'code', metadata: {}, outputs: [], source });
    const printed = { output_type: 'stream', name: 'stdout', text: [`${two}\n`] };
    const cells = [
      { cell_type: 'markdown', metadata: {}, source: ['# Caf\u00e9\n'] },
      code('import os\n', `token = "${one}"\n`, 'print(token)'),
      { ...code('print(1)'), outputs: [printed] },
      code('%%bash\n', `TOKEN="${one}"\n`),
    ];
    const metadata = { language_info: { name: 'python' } };
    const before = `${JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
    place.folder.write('shop.ipynb', before);
    const { code: end, stdout } = await fix();
    assert.match(
      stdout,
      /^shop\.ipynb:16:16 +applied.*\nshop\.ipynb:\d+:\d+ +refused .*clear the outputs.*\nshop\.ipynb:\d+:14 +applied/,
    );
    assert.equal(
      read('shop.ipynb'),
      before
        .replace(`\\"${one}\\"`, 'os.environ[\\"DOPPLER_TOKEN\\"]')
        .replace(`\\"${one}\\"`, '\\"${DOPPLER_TOKEN:?DOPPLER_TOKEN is not set}\\"'),
    );
    assert.equal(read('.env'), `DOPPLER_TOKEN=${one}\n`);
    assert.equal(end, 1);
  });

  it('adds a field to the settings that cells of a notebook import, once for each name', async () => {
    const code = (...source: string[]): object => ({ cell_type: 'code', metadata: {}, outputs: [], source });
    const cells = [
      code('from shop.config import settings\n', `a = "${one}"\n`),
      code('from shop.config import settings\n', `b = "${two}"\n`, `c = "${one}"`),
    ];
    const metadata = { language_info: { name: 'python' } };
    place.folder.write(
      'shop.ipynb',
      JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1),
    );
    const config = 'class Settings(BaseSettings):\n    port: int = 80\n';
    place.folder.write('shop/config.py', `${config}\nsettings = Settings()\n`);
    assert.equal((await fix()).code, 0);
    assert.deepEqual(
      [...read('shop.ipynb').matchAll(/[abc] = (settings\.\w+)/g)].map(([, text]) => text),
      ['settings.doppler_token', 'settings.doppler_token_2', 'settings.doppler_token'],
    );
    assert.equal(
      read('shop/config.py'),
      `${config}    doppler_token: str\n    doppler_token_2: str\n\nsettings = Settings()\n`,
    );
  });
});
