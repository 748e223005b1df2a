// The rules that ship find nothing in lines that only look like credentials.
import assert from 'node:assert/strict';
import { createDetector } from '../../../src/engine';
import { builtinRules } from '../../../src/rules';
import { cleanLines } from './cleanLines';

describe('clean lines', () => {
  const detector = createDetector(builtinRules);
  for (const [path, lines] of Object.entries(cleanLines)) {
    for (const line of lines) {
      it(`${path}: ${line.slice(0, 60)}`, () => {
        const { findings } = detector.detect({ text: `${line}\n`, path }, { salt: 'clean' });
        assert.deepEqual(
          findings.map(({ ruleId }) => ruleId),
          [],
        );
      });
    }
  }
});
