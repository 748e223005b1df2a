// A detector that finds `SECRET-<digits>`: enough to test what happens around the engine.
import type { Detector, Finding } from '../../../src/engine';

export const fakeDetector: Detector = {
  mayContain: (bytes) => Buffer.from(bytes).includes('SECRET-'),
  detect: ({ text }) => ({
    findings: [...text.matchAll(/SECRET-\d+/g)].map((match): Finding => ({
      ruleId: 'fake-secret',
      span: { start: match.index, end: match.index + match[0].length },
      masked: 'S…',
      fingerprint: Buffer.from(match[0]).toString('hex'),
      confidence: 'high',
      severity: 'warning',
      evidence: [],
      context: 'text',
      alsoMatched: [],
    })),
    problems: [],
  }),
};
