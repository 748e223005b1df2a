import assert from 'node:assert/strict';
import { holdsValues, isCaredFor, problemsOf } from '../../../../src/editor/exposure/envProblems';

describe('isCaredFor', () => {
  for (const path of ['.env', 'a/.env.local', '.env.production', 'prod.env']) {
    it(`takes ${path}`, () => assert.ok(isCaredFor(path)));
  }
  for (const path of [
    '.env.example',
    '.env.local.example',
    '.env.template',
    '.env.vault',
    'environment',
    '.envrc',
  ]) {
    it(`leaves ${path}`, () => assert.ok(!isCaredFor(path)));
  }
});

describe('holdsValues', () => {
  for (const text of ['A=1', '# x\nexport B="y"\n', 'C = z']) {
    it(`sees one in ${JSON.stringify(text)}`, () => assert.ok(holdsValues(text)));
  }
  for (const text of ['', '# A=1\n', 'A=\nB=""\n', "C='' \n", 'A= # later\n']) {
    it(`sees none in ${JSON.stringify(text)}`, () => assert.ok(!holdsValues(text)));
  }
});

describe('problemsOf', () => {
  it('has none where all is well', () => {
    assert.deepEqual(problemsOf('.env', { tracked: false, readableByOthers: false, published: [] }), []);
  });

  it('names each with what mends it, the most pressing first', () => {
    const leaveOut = { kind: 'pattern', file: '/w/.dockerignore', line: '.env' } as const;
    const problems = problemsOf('.env', {
      tracked: true,
      readableByOthers: true,
      published: [{ as: 'container image', because: '`COPY . .` in `Dockerfile` copies `.env`.', leaveOut }],
    });
    assert.deepEqual(
      problems.map(({ code, mend }) => [code, mend?.title]),
      [
        ['env-tracked', 'Stop tracking .env and add it to .gitignore'],
        ['env-published', 'Add .env to .dockerignore'],
        ['env-readable', 'Make .env readable by you only'],
      ],
    );
    assert.ok(!problems[1]?.message.includes('`'), 'diagnostics show no Markdown');
  });

  it('offers to narrow `files` of a package', () => {
    const leaveOut = { kind: 'manifest', file: '/w/package.json', path: '.env' } as const;
    const published = [{ as: 'npm package' as const, because: 'x', leaveOut }];
    const [problem] = problemsOf('.env', { tracked: false, readableByOthers: false, published });
    assert.equal(problem?.mend?.title, 'Leave .env out of "files" in package.json');
  });

  it('offers no click where leaving out takes thought', () => {
    const published = [{ as: 'npm package' as const, because: '`.env` matches `files` in package.json.' }];
    const [problem] = problemsOf('.env', { tracked: false, readableByOthers: false, published });
    assert.equal(problem?.mend, undefined);
    assert.match(problem?.message ?? '', /more narrowly/);
  });
});
