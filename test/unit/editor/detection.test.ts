// The editor makes its detector when a text is first scanned: making one takes longer than all else at its start.
import assert from 'node:assert/strict';
import { Detection } from '../../../src/editor/detection';
import { createDetector, type Detector, type RuleSet } from '../../../src/engine';
import { ruleOf, ruleSetOf } from '../engine/ruleOf';

describe('Detection', () => {
  const rule = ruleOf({ id: 'acme', shape: 'acme_[0-9]{6}' });
  const silent = (): void => undefined;
  const log = {
    trace: silent,
    debug: silent,
    info: silent,
    warn: silent,
    error: silent,
    show: silent,
    dispose: silent,
  };

  function counted(): { detection: Detection; made: () => number } {
    let made = 0;
    const create = (rules: RuleSet): Detector => {
      made++;
      return createDetector(rules);
    };
    return { detection: new Detection(ruleSetOf(rule), create, log), made: () => made };
  }

  it('makes no detector before a text is scanned, though rules are asked for', () => {
    const { detection, made } = counted();
    assert.equal(detection.rule('acme')?.id, 'acme');
    assert.equal(detection.rules.length, 1);
    assert.equal(made(), 0);
  });

  it('makes one detector for all texts', () => {
    const { detection, made } = counted();
    detection.detect({ text: 'one', path: 'a.py' }, { salt: 'salt' });
    detection.detect({ text: 'two', path: 'b.py' }, { salt: 'salt' });
    assert.equal(made(), 1);
  });
});
