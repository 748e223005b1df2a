// The surroundings of every git process: nothing of a repository's own settings runs, nothing reaches a network.

/** Settings that name programs, or change what is printed; given before the command. */
export const hardening: readonly string[] = [
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never', 'log.showSignature=false'],
  ...['log.showRoot=true', 'core.quotePath=true', 'gc.auto=0', 'maintenance.auto=false'],
].flatMap((setting) => ['-c', setting]);

/** Variables that would point git at another repository, make it write elsewhere, or take paths for something else. */
const redirecting =
  /^GIT_(?:(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS|DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX|EXTERNAL_DIFF|PAGER|TRACE.*|REDIRECT_.*)$/i;

/** The environment for git, made from that of this process. */
export function gitEnvironment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(own).filter(([name]) => !redirecting.test(name));
  return {
    ...Object.fromEntries(kept),
    // English messages, which are told apart; UTF-8 names are bytes to git anyway.
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    // Older versions don't know GIT_NO_LAZY_FETCH: without a permitted protocol they cannot fetch either.
    GIT_ALLOW_PROTOCOL: 'none',
    // Replacement objects would hide what others see.
    GIT_NO_REPLACE_OBJECTS: '1',
  };
}
