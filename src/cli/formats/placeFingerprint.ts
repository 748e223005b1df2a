// Fingerprints that stay the same from scan to scan, without being made from the value.
import { createHash } from 'node:crypto';
import type { FileResult } from '../../scan';

/**
 * For each finding a hash of rule, path, the name it is assigned to, and its turn among its equals. It survives
 * moved lines. The value has no part in it: in a repository without a salt of its own, a hash of a weak password
 * would give the password away.
 */
export function placeFingerprints(file: FileResult): readonly string[] {
  const turns = new Map<string, number>();
  return file.findings.map((finding) => {
    const place = JSON.stringify([finding.ruleId, file.path, finding.key ?? '']);
    const turn = turns.get(place) ?? 0;
    turns.set(place, turn + 1);
    return createHash('sha256').update(`${place}#${turn}`).digest('hex').slice(0, 32);
  });
}
