// Does a name promise a secret? Judged by its words, so that `publicKey`, `keyCode` and `passwordField` stay quiet.
import { identifierWords } from './identifierWords';
import { canEndLonger } from './nearWords';
import { withoutExposure } from './publicNames';

/** After the telling words these turn the name into one about the secret: its length, its field, its file. */
const aboutWords = new Set(
  `field fields type types name names id ids identifier code codes url uri urls path paths file files filename filepath folder dir
   length len size count min max minimum maximum regex regexp pattern policy policies lifetime complexity recovery proof rule rules label title text hint
   placeholder input form prompt error errors message messages msg validator validation expiry expires expire expiration
   expired ttl timeout age format header headers prefix suffix param params parameter property attr attribute column index
   status state enabled disabled required version algorithm alg algo digest provider manager service store storage standard filter class handler factory
   endpoint reset change changed changer changing strength limit limits usage used uses
   generator generate encoder decoder encryption encrypted hash hashed hasher salt hint question kind mode
   ref reference alias arn exists available visible visibility visited show hide toggle icon button link page view screen
   modal dialog template email mail host port user username account domain issuer audience scope scopes claims
   event action listener callback map list set array table schema model entity dto request response result results
   helper util utils module package tests test spec description desc info details metadata meta position offset start end
   separator delimiter char character bucket region zone source target secretname uid num number idx option options
   selector locator xpath css element el node tag color style keyboard press stroke down up binding bindings frame frames
   commit commits fetch repo repository homepage branch magic mech mechanism method driver scheme col cols attrs attributes enable exec
   obfuscation org organization plugin plugins backend command cmd template templates lock unlock attempt attempts dn
   word words sort order by supported scanning detection detector scanner mgr realm stmt time verifier
   uuid guid operation duration seconds strategy properties charset chars alphabet namespace ns stdin prompt todo gecos shell
   comment quota hook output outputs hashers`.split(/\s+/),
);
/** Before the telling words these say that it is not one, or not ours. */
const denyingWords = new Set(
  `public pub no not is has have had should can need needs require requires enable disable use uses using show hide
   weak strong idempotency lifecycle forgot forgotten forget reset change update verify validate check invalid wrong missing bad max min next page cursor
   continuation sync primary foreign sort partition cache composite unique shortcut hot keyboard csrf xsrf parse get find
   list delete remove create generate encrypt decrypt hash hashed encrypted masked redacted test_ fake mock dummy
   disallowed forbidden banned blacklisted common unset
   lookup search map object existing ssh_public sentinel delimiter separator nonce`.split(/\s+/),
);
/** A word that is always followed by a tail; these tails keep the promise. */
const keepingTails = new Set(
  `value val string str prod production dev development staging stage live local eu us old new
  backup main root primary secondary default default master plain plaintext raw clear env hex base64 b64 pem`.split(
    /\s+/,
  ),
);

/** What a name says about its value. */
export interface NameVerdict {
  /** The near word that the name holds. */
  readonly word: string;
  /** True when a word after it makes the name one about the secret: its field, its length. */
  readonly isAbout: boolean;
  /** True when a word before it says that the value is no secret, or not ours. */
  readonly isDenied: boolean;
}

/**
 * The near word that makes the name a promise, or undefined.
 *
 * @param nearWords of the rule, lower case, parts separated by spaces
 */
export function promisingWord(name: string, nearWords: readonly string[]): string | undefined {
  const verdict = judgeName(name, nearWords);
  return verdict && !verdict.isAbout && !verdict.isDenied ? verdict.word : undefined;
}

/** The kindest verdict over the rule's near words; undefined when the last part of the name holds none of them. */
export function judgeName(name: string, nearWords: readonly string[]): NameVerdict | undefined {
  const words = identifierWords(withoutExposure(name));
  // Of `config["db"].password` the last part names the value, so the promise must reach into it.
  const lastWords = identifierWords(lastPart(name)).length;
  let best: NameVerdict | undefined;
  for (const word of nearWords) {
    const run = runOf(words, word);
    if (!run || run.to <= words.length - lastWords) continue;
    const before = words.slice(0, run.from);
    const after = words.slice(run.to).filter((tail) => !/^\d+$/.test(tail));
    const isDenied = before.some((head) => denyingWords.has(head));
    const isAbout = after.some((tail) => aboutWords.has(tail) && !keepingTails.has(tail));
    if (!isDenied && !isAbout) return { word, isAbout, isDenied };
    if (!best || (best.isDenied && best.isAbout)) best = { word, isAbout, isDenied };
  }
  return best;
}

/** Where the near word's parts stand; its joined form may also end a longer word: `dbpassword`. */
function runOf(words: readonly string[], nearWord: string): { from: number; to: number } | undefined {
  const parts = nearWord.split(' ');
  const joined = parts.join('');
  // From the end: the last occurrence is the head of the name.
  for (let from = words.length - 1; from >= 0; from--) {
    const word = words[from] as string;
    if (word === joined || word === `${joined}s` || endsIn(word, joined)) return { from, to: from + 1 };
    if (parts.length > 1 && parts.every((part, index) => words[from + index] === part))
      return { from, to: from + parts.length };
  }
  return undefined;
}

/** Short words that other words end in by chance. */
const chanceEndings =
  /^(?:by|com|tres|last|kee|over|under|sur|multi|low|high|band|sub|render|one|two|first|second|multi|en)pass$/;

/** `dbpassword`, `wpass` and `rootpw`, but not `bypass` and `NOPASSWD`. */
function endsIn(word: string, ending: string): boolean {
  if (!word.endsWith(ending) || word === `no${ending}` || !canEndLonger(ending)) return false;
  // The program 1Password.
  return ending.length >= 6 ? !word.startsWith('onepass') : !chanceEndings.test(word);
}

/** The part after the last dot or bracket, unless that is a bare `value`. */
export function lastPart(name: string): string {
  const trimmed = name.replace(/["'\]]+$/, '');
  const tail = trimmed.slice(
    Math.max(
      trimmed.lastIndexOf('.'),
      trimmed.lastIndexOf('['),
      trimmed.lastIndexOf('"'),
      trimmed.lastIndexOf("'"),
    ) + 1,
  );
  return namesNothing(tail) ? trimmed : tail;
}

/** A last part that leaves it to the part before to say what the value is. */
export function namesNothing(part: string): boolean {
  return /^(?:value|val|default|text|\d*)$/i.test(part);
}
