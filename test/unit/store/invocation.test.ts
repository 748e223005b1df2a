// Programs on Windows, whatever the tests run on: where they are looked for, and how batch files are started.
import assert from 'node:assert/strict';
import { invocationOf } from '../../../src/store/invocation';
import { programCandidates } from '../../../src/store/programCandidates';

const windows = { SYSTEMROOT: 'C:\\Windows' };
const az = 'C:\\Program Files\\Azure CLI\\wbin\\az.cmd';
const args = [
  'keyvault',
  'secret',
  'set',
  '--file',
  'C:\\Users\\Ann Lee\\keylift-1\\value',
  '--output',
  'none',
];

describe('A program is looked for', () => {
  it('on Windows by the endings of PATHEXT, in folders that are absolute', () =>
    assert.deepEqual(
      programCandidates(
        ['az'],
        { Path: 'bin;"C:\\Azure CLI";.;D:\\tools', PathExt: '.EXE;.CMD;.VBS' },
        'win32',
      ),
      ['C:\\Azure CLI\\az.exe', 'C:\\Azure CLI\\az.cmd', 'D:\\tools\\az.exe', 'D:\\tools\\az.cmd'],
    ));

  it('on Windows without PATHEXT by the usual endings', () =>
    assert.deepEqual(programCandidates(['op'], { PATH: 'C:\\op' }, 'win32'), [
      'C:\\op\\op.com',
      'C:\\op\\op.exe',
      'C:\\op\\op.bat',
      'C:\\op\\op.cmd',
    ]));

  it('elsewhere by its name, the first program first', () =>
    assert.deepEqual(programCandidates(['vault', 'bao'], { PATH: '/usr/bin::here:/opt' }, 'linux'), [
      '/usr/bin/vault',
      '/opt/vault',
      '/usr/bin/bao',
      '/opt/bao',
    ]));
});

describe('A program is started', () => {
  it('by itself where it is no batch file', () => {
    for (const [program, platform] of [
      ['C:\\op\\op.exe', 'win32'],
      ['/opt/az.cmd', 'linux'],
    ] as const)
      assert.deepEqual(invocationOf(program, ['a b'], windows, platform), {
        kind: 'run',
        program,
        args: ['a b'],
        verbatim: false,
      });
  });

  it('by the command processor where it is a batch file, quoted as that reads it', () =>
    assert.deepEqual(invocationOf(az, args, windows, 'win32'), {
      kind: 'run',
      program: 'C:\\Windows\\System32\\cmd.exe',
      args: [
        '/d',
        '/v:off',
        '/s',
        '/c',
        '""C:\\Program Files\\Azure CLI\\wbin\\az.cmd" keyvault secret set --file "C:\\Users\\Ann Lee\\keylift-1\\value" --output none"',
      ],
      verbatim: true,
    }));

  for (const arg of ['a&calc', '%PATH%', 'a"b', 'a^b', 'a|b', 'a>b', 'a\nb', '!x!', 'a b\\'])
    it(`not by the command processor with ${JSON.stringify(arg)}`, () => {
      const result = invocationOf(az, ['--name', arg], windows, 'win32');
      assert.ok(result.kind === 'refused');
      assert.match(result.reason, /az\.cmd is a batch file.* by hand/s);
    });

  it('not by a command processor that nobody knows the place of', () => {
    for (const environment of [{}, { SystemRoot: 'Windows' }])
      assert.equal(invocationOf(az, args, environment, 'win32').kind, 'refused');
  });
});
