// One place where a literal can stand, with what the fix makes of it; the rows are those of docs/places.md.
import type { RefactorCase } from '../../../support/checkRefactor';

export interface ContextCase {
  /** The first cell of the row in docs/places.md that this case proves. */
  readonly row: string;
  readonly before: string;
  /** The whole text afterwards, or what the reason for the refusal says. */
  readonly after: string | RegExp;
  readonly options?: Partial<RefactorCase>;
}
