// The helper in C#: a static class.
import { laidOut, type Helper, type Import } from '../../lookup';
import { nested, type Reader } from './reader';

/** What the class itself needs. */
export const csharpImports: readonly Import[] = [
  { as: 'Exception', module: 'System' },
  { as: 'InvalidOperationException', module: 'System' },
  { as: 'ConcurrentDictionary', module: 'System.Collections.Concurrent' },
];

/** @param reader assigns to a string `value` that is declared */
export function csharpReader({ name, manager, parameter, fetch }: Reader): Helper {
  return {
    name,
    hoisted: true,
    code: (w) => {
      const dictionary = `${w.local('ConcurrentDictionary')}<string, string>`;
      const exception = w.local('InvalidOperationException');
      return laidOut(
        w,
        `
/// <summary>Reads secrets from ${manager}, each of them once.</summary>
static class ${w.helper}
{
  static readonly ${dictionary} Known = new ${dictionary}();

  internal static string Read(string ${parameter}) => Known.GetOrAdd(${parameter}, Fetch);

  static string Fetch(string ${parameter})
  {
    string value;
    try
    {
      ${nested(fetch(w), 3)}
    }
    catch (${w.local('Exception')} error)
    {
      throw new ${exception}($"{${parameter}} could not be read from ${manager}", error);
    }
    return value != "" ? value : throw new ${exception}($"{${parameter}} holds no text in ${manager}");
  }
}
`,
      );
    },
  };
}
