// The helper in PHP: a function, guarded, as another file may bring it too.
import { laidOut, type Helper, type Import } from '../../lookup';
import { nested, type Reader } from './reader';

/** What the function itself needs. */
export const phpImports: readonly Import[] = [
  { as: 'Exception', module: 'Exception' },
  { as: 'RuntimeException', module: 'RuntimeException' },
];

export function phpReader({ name, manager, parameter, fetch }: Reader): Helper {
  return {
    name,
    hoisted: false,
    code: (w) => {
      const exception = w.local('RuntimeException');
      return laidOut(
        w,
        `
if (!function_exists(__NAMESPACE__ . '\\\\${w.helper}')) {
  /** Reads a secret from ${manager}, once. */
  function ${w.helper}(string $${parameter}): string
  {
    static $known = [];
    if (isset($known[$${parameter}])) {
      return $known[$${parameter}];
    }
    try {
      ${nested(fetch(w), 3)}
    } catch (${w.local('Exception')} $error) {
      throw new ${exception}("$${parameter} could not be read from ${manager}: {$error->getMessage()}", 0, $error);
    }
    if ($value === ${w.string('')}) {
      throw new ${exception}("$${parameter} holds no text in ${manager}");
    }
    return $known[$${parameter}] = $value;
  }
}
`,
      );
    },
  };
}
