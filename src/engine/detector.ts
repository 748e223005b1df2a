// The engine's face: made once from a rule set, then asked for each text.
import type { CancellationToken } from '../base';
import type { DetectInput, DetectOptions, DetectResult } from './document';

export interface Detector {
  /** Never throws, whatever the text; cancelling gives what was found so far, and a problem that says so. */
  detect(input: DetectInput, options: DetectOptions, token?: CancellationToken): DetectResult;
  /**
   * Quick look at a file's raw bytes: false means that no rule can match in it, in UTF-8 or any single-byte
   * encoding (UTF-16 files must be decoded and given to `detect`). Without the path, rules that go by it are left out.
   */
  mayContain(bytes: Uint8Array, path?: string): boolean;
}
