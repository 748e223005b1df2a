// Makes a suite that cannot even start say so where people look.
import { testLine } from '../../../scripts/test/lines';

/** Passes the suite's end on; a failure is printed first, as VS Code keeps it in the window's log. */
export async function tellFailure(suite: Promise<void>): Promise<void> {
  try {
    await suite;
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    // eslint-disable-next-line no-console -- standard output is how tests tell their results.
    for (const line of text.split('\n')) console.log(testLine(line));
    throw error;
  }
}
