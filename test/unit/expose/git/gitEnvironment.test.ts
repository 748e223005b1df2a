import assert from 'node:assert/strict';
import { gitEnvironment } from '../../../../src/expose/git/gitEnvironment';

describe('gitEnvironment', () => {
  it('leaves out what would make git look elsewhere or read paths in another way', () => {
    const own = {
      PATH: '/bin',
      GIT_AUTHOR_NAME: 'jo',
      GIT_DIR: '/other',
      GIT_INDEX_FILE: '/other/index',
      GIT_LITERAL_PATHSPECS: '1',
      git_noglob_pathspecs: '1',
      GIT_TRACE_CURL: '1',
    };
    const kept = Object.keys(gitEnvironment(own)).filter((name) => name in own);
    assert.deepEqual(kept, ['PATH', 'GIT_AUTHOR_NAME']);
  });

  it('lets nothing be fetched or asked, whatever the environment says', () => {
    const { GIT_TERMINAL_PROMPT, GIT_NO_LAZY_FETCH, GIT_ALLOW_PROTOCOL } = gitEnvironment({
      GIT_TERMINAL_PROMPT: '1',
      GIT_ALLOW_PROTOCOL: 'https',
    });
    assert.deepEqual([GIT_TERMINAL_PROMPT, GIT_NO_LAZY_FETCH, GIT_ALLOW_PROTOCOL], ['0', '1', 'none']);
  });
});
