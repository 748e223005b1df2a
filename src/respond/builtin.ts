// The response data of the built-in rules, made by `npm run build:rules`; loaded only when a page is asked for.
import type { RespondData } from './types';

/** The data is read once, on the first call. */
export async function loadRespondData(): Promise<RespondData> {
  const loaded = await import('./respond.generated.json');
  return loaded.default;
}
