// keylift:ignore-file because the made-up lines of these cases name passwords
import assert from 'node:assert/strict';
import { makeTarget } from '../../../../../src/engine/filters/bookkeeping/makeTarget';
import { passwordOf } from '../../candidateOf';

describe('makeTarget', () => {
  const judge = (marked: string, path: string) => makeTarget(passwordOf(marked, { path, generic: true }));

  it('drops what a target needs', () => {
    assert.ok(judge('all:\npass: «build-pass»\n', 'Makefile'));
    assert.ok(judge('passwd: «root»\n', 'test/Makefile.am'));
    assert.ok(judge('passwd: «root»\n', 'rules.mk'));
  });

  it('keeps what a variable is given, what a command is told, and settings of other files', () => {
    assert.equal(judge('PASS := «build-pass»\n', 'Makefile'), undefined);
    assert.equal(judge('\tcurl -H "pass: «build-pass»"\n', 'Makefile'), undefined);
    assert.equal(judge('pass: «build-pass»\n', 'settings.yml'), undefined);
  });
});
