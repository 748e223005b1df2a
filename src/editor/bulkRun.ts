// What the documents of one run of many fixes share: names, the user's consent, the preview, what to offer at the end.
import type { Masked } from '../base';
import type { PlannedFix } from './bulkFix';
import type { BulkChange } from './bulkReport';
import { type FixedDocument } from './offers';
import type { PreviewedFix } from './previewedFix';
import type { StoreRun } from './storeFlow';

export class BulkRun {
  /** By the window's clock, in milliseconds. */
  readonly began = performance.now();
  /** Names that values got: one value has one name. */
  readonly given = new Map<string, Masked>();
  /** Collects the edits, where they are to be looked at first. */
  readonly preview: PreviewedFix | undefined;
  readonly #planned: PlannedFix[] = [];
  readonly #consents = new Map<string, StoreRun>();

  constructor(preview?: PreviewedFix) {
    this.preview = preview;
  }

  /** Whether the user lets a manager's commands store the values without being asked for each. */
  consent(backend: string): StoreRun {
    const known = this.#consents.get(backend) ?? { agreed: false };
    this.#consents.set(backend, known);
    return known;
  }

  add(planned: PlannedFix): void {
    this.#planned.push(planned);
  }

  /** The plans that the code follows now. @param changes what became of them */
  fixed(changes: readonly BulkChange[]): readonly FixedDocument[] {
    const applied = new Set(
      changes.filter(({ status }) => status === 'applied').map(({ fingerprint }) => fingerprint),
    );
    return this.#planned.filter(({ fingerprint }) => applied.has(fingerprint));
  }
}
