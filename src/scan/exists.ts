// Whether something lies at a path.
import { stat } from 'node:fs/promises';

/** Follows links; false also for what may not be looked at. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
