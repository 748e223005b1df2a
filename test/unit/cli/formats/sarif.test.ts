import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { formatSarif } from '../../../../src/cli/formats/sarif';
import type { LocatedFinding } from '../../../../src/scan';
import { makeContent, makeFinding, makeRule } from './content';

interface Sarif {
  readonly runs: readonly [
    {
      readonly invocations: readonly [
        { readonly toolExecutionNotifications: readonly { readonly level: string }[] },
      ];
      readonly results: readonly {
        readonly locations: unknown;
        readonly partialFingerprints: Readonly<Record<string, string>>;
      }[];
    },
  ];
}

describe('the SARIF report', () => {
  let isValid: ValidateFunction;

  before(() => {
    const file = join(__dirname, '../../../fixtures/sarif/sarif-2.1.0-rtm.5.schema.json');
    const schema = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    // It is of draft 4, and what it uses means the same in later drafts, but for these two.
    delete schema['id'];
    delete schema['$schema'];
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    isValid = ajv.compile(schema);
  });

  const report = (findings: readonly LocatedFinding[], rest = {}, path = 'src/ä b#1.ts'): Sarif => {
    const files = [{ path, findings, problems: ['Some bytes are not valid UTF-8.'] }];
    const log: unknown = JSON.parse(formatSarif(makeContent({ files, ...rest })));
    assert.ok(isValid(log), JSON.stringify(isValid.errors, undefined, 1));
    return log as Sarif;
  };

  it('is valid with findings, problems and skipped files', () => {
    const { runs } = report([makeFinding(), makeFinding({ ruleId: 'unknown-rule', severity: 'hint' })], {
      skipped: [
        { path: '/else where/x', reason: 'unreadable', detail: 'EACCES' },
        { path: 'C:/x', reason: 'timeout', detail: 'took too long' },
        { path: 'pipe', reason: 'not-a-file', detail: 'named pipe' },
        { path: 'a.png', reason: 'binary', detail: '' },
        { path: 'b.png', reason: 'binary', detail: '' },
      ],
    });
    const { toolExecutionNotifications } = runs[0].invocations[0];
    assert.deepEqual(
      toolExecutionNotifications.map(({ level }) => level),
      ['error', 'error', 'warning', 'note', 'note'],
    );
  });

  it('encodes the path and counts lines and columns from 1', () => {
    const { runs } = report([makeFinding({ line: 4, column: 0, endLine: 4, endColumn: 10 })]);
    const artifactLocation = { uri: 'src/%C3%A4%20b%231.ts', uriBaseId: '%SRCROOT%' };
    const region = { startLine: 5, startColumn: 1, endLine: 5, endColumn: 11 };
    assert.deepEqual(runs[0].results[0]?.locations, [{ physicalLocation: { artifactLocation, region } }]);
  });

  it('keeps its fingerprints when lines and salts change, and has one for each finding', () => {
    const prints = (findings: readonly LocatedFinding[]): readonly (string | undefined)[] =>
      report(findings).runs[0].results.map((result) => result.partialFingerprints['keyliftFingerprint/v1']);
    const before = prints([makeFinding(), makeFinding()]);
    const after = prints([
      makeFinding({ line: 9, endLine: 9, fingerprint: 'bb' }),
      makeFinding({ line: 12, endLine: 12 }),
    ]);
    assert.deepEqual(after, before);
    assert.equal(new Set(before).size, 2);
  });

  it('adds the fingerprint of the value only under the salt of the repository', () => {
    const names = (lastingFingerprints: boolean): readonly string[] => {
      const content = {
        ...makeContent({ files: [{ path: 'a', findings: [makeFinding()], problems: [] }] }),
        lastingFingerprints,
      };
      const log = JSON.parse(formatSarif(content)) as Sarif;
      return Object.keys(log.runs[0].results[0]?.partialFingerprints ?? {});
    };
    assert.deepEqual([names(false).length, names(true).length], [1, 2]);
  });

  it('describes each rule with help and a page', () => {
    const log = JSON.parse(formatSarif(makeContent({}))) as {
      runs: [{ tool: { driver: { rules: { helpUri: string }[] } } }];
    };
    assert.deepEqual(
      log.runs[0].tool.driver.rules.map(({ helpUri }) => helpUri),
      [`https://github.com/keylift/keylift/blob/main/docs/rules/acme.md#${makeRule().id}`],
    );
  });
});
