// Words that may stand beside a provider's name in the name of its value.

/** What holds them and the provider's name is the provider's value all the same. */
export const neutralWords = set(
  `key keys apikey token tokens secret password pass pwd credential credentials creds auth authorization access private bearer
   value val text string str api client app sdk service services config configuration conf cfg settings setting options opts env environment provider
   integration connection conn server rest prod production live dev development staging stage test testing sandbox default
   main primary secondary backup old new local my our the k`,
);
/** The same in the name of a call that takes the value. */
export const callWords = set(
  'init initialize initialise configure setup set connect create login authenticate use with from start register',
);

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
