// Where a value stands: form, quotes, kind of file, and what its neighbours are.
import type { Candidate } from '../candidate';
import { lineEnd, lineStart } from '../context';
import { amongNames } from './neighbours';
import { isSettingDefault } from './settingDefault';
import { useFeatures } from './useFeatures';

const mark = (holds: boolean): number => (holds ? 1 : 0);

const testPath =
  /(?:^|[/_.-])(?:[tT]ests?|[sS]pecs?|testing|testdata|[fF]ixtures?|__tests__|[mM]ocks?|e2e|[eE]xamples?|[sS]amples?|[dD]emo)(?:[/_.-]|$)|[a-z](?:Tests?|Spec|IT)\.\w+$|\.t$/;
const localePath =
  /(?:^|\/)(?:locales?|localization|i18n|lang|langs|languages|translations?|messages|intl|po)(?:\/|[._-])|(?:^|[._/-])(?:messages?|text|strings|labels|lang)(?:_[a-z]{2}(?:[_-][A-Za-z]{2})?)?\.(?:properties|prop|json|ya?ml|php|inc|xml|resx|ts|js|ui)$|(?:^|\/)[a-z]{2}_[A-Z]{2}\/|(?:^|[/._])[a-z]{2,3}-[A-Z]{2}[./_-]|[._][a-z]{2}(?:_[A-Z]{2})?\.(?:properties|adoc|json|po)$/;
/** Names of accounts and servers: what a real sign-in has beside its secret. */
const account =
  /(?:^|[^A-Za-z])(?:user(?:_?name)?|login|uid|email|host(?:name)?|server|port|database|db_?name|account|principal|client_?id|access_?key_?id)["'\]]{0,2}\s{0,4}(?:[:=,]|=>)/i;

/** Marks are 0 or 1. */
export type PlaceFeatures = ReturnType<typeof placeFeatures>;

/** The features of the candidate's place. */
export function placeFeatures(candidate: Candidate) {
  const { rule, text, secret, context, fileKind, path, form } = candidate;
  const line = text.slice(
    lineStart(text, secret.start, secret.start - 300),
    lineEnd(text, secret.end, secret.end + 200),
  );
  const around = text.slice(Math.max(0, secret.start - 200), Math.min(text.length, secret.end + 160));
  const literals = line.match(/"[^"]*"|'[^']*'/g)?.length ?? 0;
  return {
    inResults: mark((around.match(/^(?:PASS|FAIL|SKIP|XFAIL|ok)\b/gm)?.length ?? 0) > 1),
    isQuoted: mark(context.quote !== undefined),
    isArgument: mark(form === 'argument'),
    isComparison: mark(form === 'comparison'),
    isElement: mark(form === 'element'),
    isOption: mark(form === 'option'),
    isSpaced: mark(form === 'spaced'),
    isPositional: mark(rule.where === 'near' && context.kind !== 'url'),
    isUrl: mark(rule.where === 'near' && context.kind === 'url'),
    isQuery: mark(form === 'query'),
    isListed: mark(form === 'list'),
    isCell: mark(form === 'cell'),
    // A word of a sentence has words after it.
    inSentence: mark(/^["'`]?,?[ \t]+[a-z]{2,}(?:[ \t.,:]|$)/.test(text.slice(secret.end, secret.end + 24))),
    // The first of several arguments of a call, a user for example.
    leads: mark(form === 'argument' && /^["'`]\s{0,4},/.test(text.slice(secret.end, secret.end + 6))),
    amongNames: mark(amongNames(text, secret)),
    isSettingDefault: mark(isSettingDefault(candidate)),
    ...useFeatures(candidate, around),
    inConfig: mark(fileKind === 'config'),
    inProse: mark(fileKind === 'prose'),
    inUnknownFile: mark(fileKind === 'unknown'),
    inTest: mark(testPath.test(path)),
    inLocale: mark(localePath.test(path)),
    inComment: mark(context.kind === 'comment'),
    hasAccount: mark(account.test(around)),
    inList: mark(literals >= 5),
    amongFew: mark(literals === 3 || literals === 4),
    inLongLine: mark(line.length > 400),
    bareInCode: mark(context.quote === undefined && fileKind === 'code'),
  };
}
