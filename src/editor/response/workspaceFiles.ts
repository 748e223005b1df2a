// The files of the workspace for the inventory: through the editor's file systems, unsaved changes included.
import { type Uri, workspace } from 'vscode';
import type { FileSource } from '../../respond';
import { count } from '../messages';
import { readText, TextFileError } from '../textFiles';

/** Files beyond this are not looked at, and the page says so. */
const mostFiles = 20_000;
/** Bytes. */
const largest = 1_000_000;
const leftOut = '**/{node_modules,bower_components,.git,.hg,.svn,.venv,venv,__pycache__,.terraform}/**';
const binary =
  /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|pdf|zip|gz|tgz|bz2|xz|7z|rar|jar|war|class|exe|dll|so|dylib|o|a|wasm|woff2?|ttf|otf|eot|mp[34]|mov|avi|webm|ogg|wav|flac|sqlite3?|db|pyc|node|vsix|bin|dat|parquet)$/i;

export interface WorkspaceFiles extends FileSource {
  /** The file behind a path of the inventory. */
  uriOf(path: string): Uri | undefined;
}

/** Lists the files once; each is read when the inventory asks for it. */
export async function workspaceFiles(): Promise<WorkspaceFiles> {
  const found = await workspace.findFiles('**/*', leftOut, mostFiles);
  const uris = new Map<string, Uri>();
  for (const uri of found) if (!binary.test(uri.path)) uris.set(workspace.asRelativePath(uri), uri);
  const problems =
    found.length >= mostFiles ? [`Only the first ${count(mostFiles, 'file')} were looked at.`] : [];
  return {
    paths: [...uris.keys()].sort(),
    problems,
    uriOf: (path) => uris.get(path),
    read: async (path) => {
      const uri = uris.get(path);
      if (!uri) return undefined;
      const { size } = await workspace.fs.stat(uri).then(
        (stat) => stat,
        () => ({ size: 0 }),
      );
      if (size > largest) return undefined;
      try {
        return await readText(uri);
      } catch (error) {
        // Something else than text holds no variable to read.
        if (error instanceof TextFileError && error.message.includes('not UTF-8')) return '';
        return undefined;
      }
    },
  };
}
