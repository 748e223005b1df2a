// Whether `vsce package` would put a file into the VSIX. Source: the documentation of vsce, "Using .vscodeignore".
import { codeSpan } from '../../respond';
import type { FolderReader } from './folderReader';
import { isExtension, parseManifest } from './npmPackage';
import { globScope } from './globScope';
import type { Packed } from './packed';

const leftOutByVsce = [
  ...[
    '.vscodeignore',
    'package-lock.json',
    'npm-debug.log',
    'yarn.lock',
    'yarn-error.log',
    'npm-shrinkwrap.json',
  ],
  ...[
    '.editorconfig',
    '.npmrc',
    '.yarnrc',
    '.gitattributes',
    '*.todo',
    'tslint.yaml',
    '.eslintrc*',
    '.babelrc*',
  ],
  ...['.prettierrc*', '.cz-config.js', '.commitlintrc*', 'webpack.config.js', 'ISSUE_TEMPLATE.md'],
  ...[
    'CONTRIBUTING.md',
    'PULL_REQUEST_TEMPLATE.md',
    'CODE_OF_CONDUCT.md',
    '.github',
    '.travis.yml',
    'appveyor.yml',
  ],
  ...['**/.git/**', '**/.git', '**/*.vsix', '**/.DS_Store', '**/*.vsixmanifest', '**/.vscode-test/**'],
];

/** @param path of the file, POSIX, relative to the folder of package.json */
export async function packedByVsce(folder: FolderReader, path: string): Promise<Packed | undefined> {
  const manifest = parseManifest(await folder.read('package.json'));
  if (!manifest || !isExtension(manifest)) return undefined;
  // vsce packs the modules that the extension depends on; a secret of this workspace lies in none.
  if (path.startsWith('node_modules/')) return undefined;
  const patterns = await folder.read('.vscodeignore');
  const files = Array.isArray(manifest.files)
    ? manifest.files.filter((file) => typeof file === 'string')
    : undefined;
  const name = codeSpan(path);
  if (patterns === undefined && files) {
    if (!globScope(files).matches(path)) return undefined;
    const packed = {
      as: 'VS Code extension',
      because: `${name} matches \`files\` in package.json.`,
    } as const;
    // vsce knows no "!" there: only an entry that names the file itself can be taken out by a click.
    const others = files.filter((file) => file.replace(/^(?:\.?\/)+/, '') !== path);
    if (globScope(others).matches(path)) return packed;
    return { ...packed, leaveOut: { kind: 'manifest', file: 'package.json', path } };
  }
  if (globScope([...leftOutByVsce, ...linesOf(patterns ?? '')]).matches(path)) return undefined;
  const why = patterns === undefined ? 'there is no .vscodeignore' : '.vscodeignore does not leave it out';
  const leaveOut = { kind: 'pattern', file: '.vscodeignore', line: path } as const;
  return { as: 'VS Code extension', because: `${why} (${name}).`, leaveOut };
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
