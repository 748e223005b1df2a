// Random values that open nothing, told by their names: tokens that page through lists or tell repeated requests
// apart, and the ids of keys.
import type { Filter } from './filter';

const names =
  /(?:next|prev|previous|change|lifecycle_?action|continuation|pagination|paging|page|starting|resume|sync|idempotency|client_?request|request|^client|["'.[]client)_?tokens?["'\]]*$|(?:key|secret|token|credential)_?ids?["'\]]*$/i;

export const bookkeeping: Filter = ({ key, generic }) =>
  generic && names.test(key) ? 'a token or an id that opens nothing' : undefined;
