// Fixes by secrets managers, by the bundled command line as a process of its own.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { inRepository } from '../../../scripts/repository';
import { type FakeManagers, fakeManagers } from '../../support/fakeManagers';
import { keyliftInFolder } from './keyliftInFolder';
import type { Finished } from './keyliftProcess';
import { makeDopplerToken } from './secret';

describe('keylift fix with a manager', () => {
  const place = keyliftInFolder();
  const { keylift, read } = place;
  const [one, two] = [makeDopplerToken(1), makeDopplerToken(2)] as const;

  it('prints the steps for a manager, changes nothing, and changes the code with --stored', async () => {
    const before = `first = "${one}"\nsecond = "${two}"\nthird = "${one}"\n`;
    place.folder.write('app.py', before);
    const fix = (...args: string[]): Promise<Finished> =>
      keylift.run(['fix', '--backend', 'vault', ...args], { cwd: place.folder.path });
    const asked = await fix();
    assert.equal(read('app.py'), before);
    assert.match(asked.stdout, /# app\/doppler-token: the value at app\.py:1:10, .*\nIFS= read/);
    assert.match(asked.stdout, /# app\/doppler-token-2: the value at app\.py:2:11, .*\nIFS= read/);
    assert.equal(asked.stdout.match(/^IFS= read/gm)?.length, 2);
    assert.equal(asked.code, 1);
    const { code } = await fix('--stored');
    assert.equal(code, 0);
    const ids = [...read('app.py').matchAll(/"(app\/[\w-]+)"/g)].map(([, id]) => id);
    assert.deepEqual(ids, ['app/doppler-token', 'app/doppler-token-2', 'app/doppler-token']);
    assert.deepEqual(readdirSync(place.folder.path), ['app.py']);
  });

  describe('with --store', () => {
    let managers: FakeManagers;
    beforeEach(() => {
      managers = fakeManagers(['vault'], inRepository('test', 'support', 'fakeManagers'));
    });
    afterEach(() => managers.remove());

    const store = (...args: string[]): Promise<Finished> =>
      keylift.run(['fix', '--backend', 'vault', '--store', ...args], {
        cwd: place.folder.path,
        env: { ...process.env, PATH: `${managers.folder}:/usr/bin:/bin` },
        stdio: ['ignore', 'pipe', 'pipe'],
      });

    it('stores each value once, reads it back and changes the code', async () => {
      place.folder.write('a.py', `first = "${one}"\nsecond = "${two}"\n`);
      place.folder.write('b.py', `third = "${one}"\n`);
      const { code, stdout } = await store('--yes');
      assert.deepEqual([code, /3 fixed, 0 refused/.test(stdout)], [0, true], stdout);
      const held = JSON.stringify(managers.values());
      assert.ok(held.includes(one) && held.includes(two));
      assert.doesNotMatch(read('a.py') + read('b.py'), /dp\.pt/);
      const writes = managers.calls().filter(({ argv }) => argv[1] === 'put');
      assert.equal(writes.length, 2);
      assert.ok(managers.calls().every(({ argv }) => !argv.join(' ').includes(one)));
    });

    it('replaces nothing when nobody can be asked', async () => {
      place.folder.write('a.py', `token = "${one}"\n`);
      managers.set({ 'app/doppler-token': { version: 1, data: { token: 'another' } } });
      const { code, stdout } = await store('--yes');
      assert.match(stdout, /refused .*app\/doppler-token holds another value, which stays\./);
      assert.deepEqual([code, read('a.py')], [1, `token = "${one}"\n`]);
    });

    it('changes no code when the manager refuses, and exits with 2', async () => {
      place.folder.write('a.py', `token = "${one}"\n`);
      managers.set({}, 'signedOut');
      const { code, stdout } = await store('--yes');
      assert.match(stdout, /failed .*Sign in with `vault login`, then try again\. The code is unchanged\./);
      assert.deepEqual([code, read('a.py')], [2, `token = "${one}"\n`]);
    });

    it('needs --yes where there is no terminal, and runs nothing without it', async () => {
      place.folder.write('a.py', `token = "${one}"\n`);
      const { code, stderr } = await store();
      assert.match(stderr, /no terminal to ask on: add --yes/);
      assert.deepEqual([code, managers.calls()], [2, []]);
    });

    it('runs nothing in a dry run', async () => {
      place.folder.write('a.py', `token = "${one}"\n`);
      const { code, stdout } = await store('--dry-run');
      assert.match(stdout, /1 can be fixed/);
      assert.deepEqual([code, managers.calls()], [0, []]);
    });
  });
});
