// What stands for a value that is missing.
import type { Site } from '../../language';
import type { Writer } from '../../lookup';

/** Throws an exception that names the variable; an expression from PHP 8.0 on. */
export function faultFor({ root, text }: Site, name: string, w: Writer): string {
  const inNamespace = root.descendantsOfType('namespace_definition').length > 0;
  const isKnown = !inNamespace || /^use\s+\\?RuntimeException\s*;/m.test(text);
  return `throw new ${isKnown ? '' : '\\'}RuntimeException(${w.string(`${name} is not set`)})`;
}
