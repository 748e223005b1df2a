// The texts that share a file's package, and so its names.
import type { Site } from '../../language';

/** The folder's other files of the same package; tests may form one of their own. */
export function sharedTexts(site: Site): readonly string[] {
  return (site.project.siblings ?? []).filter((text) => packageOf(text) === packageOf(site.text));
}

function packageOf(text: string): string | undefined {
  return /^package\s+(\w+)/m.exec(text)?.[1];
}
