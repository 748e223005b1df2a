// Every way that a key can have gone or stayed, in real repositories: the page says how far it got, and keeps up.
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import {
  commands,
  ConfigurationTarget,
  env,
  Position,
  type TextDocument,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { activateKeylift } from './support/extension';
import { idOfToken } from './support/findings';
import { git } from './support/git';
import { dopplerToken } from './support/keys';
import { responsePage } from './support/responsePage';
import { connectToWindow, type OwnWindow } from './support/window';
import { closeEditors, inWorkspace, openFile, writeFile } from './support/workspace';

const shop = 'verdicts/shop';
const [committed, pushed, stashed, inLibrary] = [300, 301, 302, 303].map((seed) => dopplerToken(seed));

// One set-up for all: a shop with a bare remote, a branch, a tag, a stash, a work tree and a submodule, and a shallow
// clone of it. It stays until the end of the run, as the Git extension does not bear losing a repository.
describe('The verdict on a key', () => {
  before(async () => {
    await activateKeylift();
    for (const remote of ['library.git', 'shop.git']) {
      await writeFile(`verdicts/${remote}/note.txt`, '');
      git(`verdicts/${remote}`, 'init', '--quiet', '--bare', '--initial-branch=main');
    }
    await makeLibrary();
    await makeShop();
  });
  afterEach(closeEditors);

  it('is contained while the key stands in the editor only', async () => {
    const document = await openFile(`${shop}/buffer.py`, 'import os\n');
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(1, 0), lineWith(dopplerToken(310)));
    await workspace.applyEdit(edit);
    const record = await recordOf(document);
    assert.match(record, /\*\*Contained\*\*/);
    assert.match(record, /It stands in the editor only/);
  });

  it('is contained while no commit has it: saved, then staged', async () => {
    const document = await openFile(`${shop}/saved.py`, lineWith(dopplerToken(311)));
    assert.match(await recordOf(document), /\*\*Contained\*\*[\s\S]*Git does not track the file\./);
    git(shop, 'add', 'saved.py');
    await closeEditors();
    const staged = await recordOf(await openFile(`${shop}/saved.py`, lineWith(dopplerToken(311))));
    assert.match(staged, /\*\*Contained\*\*[\s\S]*It is staged: the next commit would take it\./);
  });

  it('is shared where commits have it that no remote has, with branch and tag', async () => {
    const record = await recordOf(await openFile(`${shop}/local.py`, lineWith(committed)));
    assert.match(record, /\*\*Shared in commits or packages\*\*/);
    assert.match(record, /Branches that lead to it: `feature`\./);
    assert.match(record, /Tags that lead to it: `v1`\./);
    assert.match(record, /It was first committed on \d{4}-\d\d-\d\d by `Ada Author`/);
    assert.match(record, /No remote that this repository knows is seen to have it\./);
  });

  it('is shared where a stash has it', async () => {
    const record = await recordOf(await openFile(`${shop}/stashed.py`, lineWith(stashed)));
    assert.match(record, /\*\*Shared in commits or packages\*\*[\s\S]*One stash entry holds it\./);
  });

  it('is exposed where a remote has it, although the branch at hand does not', async () => {
    const record = await recordOf(await openFile(`${shop}/again.py`, lineWith(pushed)));
    assert.match(record, /\*\*Exposed\*\*[\s\S]*A remote has it, on `origin\/main`\./);
  });

  it('is the same in another work tree', async () => {
    const record = await recordOf(await openFile('verdicts/tree/there.py', lineWith(committed)));
    assert.match(record, /\*\*Shared in commits or packages\*\*[\s\S]*`feature`/);
  });

  it('is that of the submodule for a file in it, and counts for the repository around it', async () => {
    const inside = await recordOf(await openFile(`${shop}/lib/more.py`, lineWith(inLibrary)));
    assert.match(inside, /\*\*Exposed\*\*[\s\S]*A remote has it, on `origin\/main`\./);
    await closeEditors();
    const around = await recordOf(await openFile(`${shop}/uses.py`, lineWith(inLibrary)));
    assert.match(around, /\*\*Exposed\*\*[\s\S]*Commits of the submodule `lib` hold it too/);
  });

  it('is not known in a shallow clone, and says why', async () => {
    const record = await recordOf(await openFile('verdicts/shallow/new.py', lineWith(dopplerToken(312))));
    assert.match(record, /\*\*Exposure not known\*\*[\s\S]*This is a shallow clone/);
  });
});

describe('An open page', () => {
  let own: OwnWindow;

  before(async () => {
    await activateKeylift();
    own = await connectToWindow();
    await writeFile('verdicts/fresh.git/note.txt', '');
    git('verdicts/fresh.git', 'init', '--quiet', '--bare', '--initial-branch=main');
    await writeFile('verdicts/fresh/readme.txt', 'Fresh.\n');
    git('verdicts/fresh', 'init', '--quiet', '--initial-branch=main');
    git('verdicts/fresh', 'add', '.');
    git('verdicts/fresh', 'commit', '--quiet', '-m', 'Start');
    git('verdicts/fresh', 'remote', 'add', 'origin', inWorkspace('verdicts/fresh.git').fsPath);
  });
  after(async () => {
    await closeEditors();
    await own.disconnect();
  });

  it('keeps up with the index, the commits and the remote, and with the files', async () => {
    const document = await openFile('verdicts/fresh/pay.py', lineWith(dopplerToken(313)));
    await commands.executeCommand('keylift.aboutCredential', await idOfToken(document));
    const page = await responsePage(own, 'Doppler Personal Token');
    await shows(page, '#part-verdict', 'Git does not track the file.');

    git('verdicts/fresh', 'add', 'pay.py');
    await shows(page, '#part-verdict', 'It is staged');
    git('verdicts/fresh', 'commit', '--quiet', '-m', 'Pay');
    await shows(page, '#part-verdict', 'Shared in commits or packages');
    git('verdicts/fresh', 'push', '--quiet', 'origin', 'main');
    await shows(page, '#part-verdict', 'A remote has it, on origin/main.');

    await writeFile('.env', `DOPPLER_TOKEN=${dopplerToken(313)}\n`);
    await shows(page, '#part-places', '.env:1');
    await workspace.fs.delete(inWorkspace('.env'));
  });
});

describe('The page in high contrast, by the keyboard alone', () => {
  let own: OwnWindow;
  const theme = workspace.getConfiguration('workbench');

  before(async () => {
    await activateKeylift();
    own = await connectToWindow();
    await theme.update('colorTheme', 'Default High Contrast', ConfigurationTarget.Global);
  });
  after(async () => {
    await theme.update('colorTheme', undefined, ConfigurationTarget.Global);
    await closeEditors();
    await own.disconnect();
  });

  it('reaches every link, button and box with Tab, each with a border or an underline and a visible focus', async () => {
    await writeFile('verdicts/contrast/.env', `DOPPLER_TOKEN=${dopplerToken(314)}\n`);
    const document = await openFile('verdicts/contrast/pay.py', lineWith(dopplerToken(314)));
    await commands.executeCommand('keylift.aboutCredential', await idOfToken(document));
    const page = await responsePage(own, 'Doppler Personal Token');
    await shows(page, '#part-places', 'pay.py:1');
    await page.locator('body.vscode-high-contrast').waitFor();
    await page.locator('nav a').first().focus();
    const all = await page.locator('a[href], button, input').count();
    const seen: Focused[] = [];
    for (let at = 0; at < all; at++) {
      seen.push(await page.evaluate<Focused>(focused));
      await own.workbench.page.keyboard.press('Tab');
    }
    assert.equal(new Set(seen.map(({ at }) => at)).size, all);
    assert.deepEqual(
      seen.filter(({ isMarked, hasOutline }) => !isMarked || !hasOutline),
      [],
    );
  });
});

interface Focused {
  /** Place among all that can have the focus. */
  readonly at: number;
  readonly text: string;
  /** Told from text around it by a border, an underline or its own kind. */
  readonly isMarked: boolean;
  readonly hasOutline: boolean;
}

/** Runs in the page. */
const focused = `(() => {
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const isVisible = (color) => !/rgba\\(.*, 0\\)|transparent/.test(color);
  return {
    at: [...document.querySelectorAll('a[href], button, input')].indexOf(element),
    text: element.textContent || element.id,
    isMarked:
      element.tagName === 'INPUT' ||
      style.textDecorationLine === 'underline' ||
      (style.borderTopStyle === 'solid' && isVisible(style.borderTopColor)),
    hasOutline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 && isVisible(style.outlineColor),
  };
})()`;

async function makeLibrary(): Promise<void> {
  await writeFile('verdicts/library/lib.py', lineWith(inLibrary));
  git('verdicts/library', 'init', '--quiet', '--initial-branch=main');
  git('verdicts/library', 'add', '.');
  git('verdicts/library', 'commit', '--quiet', '-m', 'Library');
  git('verdicts/library', 'push', '--quiet', inWorkspace('verdicts/library.git').fsPath, 'main');
}

async function makeShop(): Promise<void> {
  const commit = (message: string): void => {
    git(shop, 'add', '.');
    git(shop, 'commit', '--quiet', '-m', message);
  };
  await writeFile(`${shop}/readme.txt`, 'A shop.\n');
  git(shop, 'init', '--quiet', '--initial-branch=main');
  const library = inWorkspace('verdicts/library.git').fsPath;
  git(shop, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library, 'lib');
  commit('Start');
  await writeFile(`${shop}/pushed.py`, lineWith(pushed));
  commit('Pay');
  git(shop, 'remote', 'add', 'origin', inWorkspace('verdicts/shop.git').fsPath);
  git(shop, 'push', '--quiet', 'origin', 'main');
  git(shop, 'clone', '--quiet', '--depth=1', inWorkspace('verdicts/shop.git').toString(), '../shallow');
  git(shop, 'checkout', '--quiet', '-b', 'feature', 'HEAD~1');
  await writeFile(`${shop}/local.py`, lineWith(committed));
  commit('Local');
  git(shop, 'tag', 'v1');
  await writeFile(`${shop}/stashed.py`, lineWith(stashed));
  git(shop, 'stash', '--quiet', '--include-untracked');
  git(shop, 'worktree', 'add', '--quiet', '--detach', '../tree', 'main~1');
}

function lineWith(key = ''): string {
  return `token = "${key}"\n`;
}

/** The incident record of the key in a document, once everything has been found out. */
async function recordOf(document: TextDocument): Promise<string> {
  await commands.executeCommand('keylift.copyIncidentRecord', await idOfToken(document));
  return env.clipboard.readText();
}

async function shows(page: Frame, part: string, text: string): Promise<void> {
  await page.locator(part, { hasText: text }).waitFor({ timeout: 90_000 });
}
