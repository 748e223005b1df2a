// A live check for tests.
import type { VerifySpec } from '../../../../src/respond';

export const spec = (changes: Partial<VerifySpec> = {}): VerifySpec => ({
  method: 'GET',
  url: 'https://api.acme.example/v1/me',
  live: [200],
  dead: [401],
  docs: 'https://acme.example/docs',
  ...changes,
});
