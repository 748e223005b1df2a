// What somebody is told to put there: `update_me`, `choose-a-strong-password`, `your-api-key`.
import { type Filter, isGeneral } from '../filter';

const told =
  /^(?:please[-_ ])?(?:(?:update|set|edit|fill|insert|define|provide|modify)[-_ ]?(?:me|this|it|here)|(?:choose|pick|use|put|enter|set|insert|provide|create|generate|paste|type)[-_ ](?:a|an|your|the|some|any|here|own|strong|secure|long|random)(?:[-_ ].*)?)$/i;
const yours =
  /^(?:(?:your|some|the)[\w-]{0,20}(?:key|token|secret|password|passwd|pass|pwd)s?(?:[-_]?(?:goes[-_]?)?here|[-_]value)?|my[-_]?[a-z]{0,16}[-_]?(?:api[-_]?key|token))$/i;

/** `sk-your_api_key_here`, `pscale_pw_your-token`, in whatever shape: by chance a random key never says so. */
const inside =
  /your[-_]?(?:(?:api|access|secret|auth|private|app)[-_]?)?(?:key|token|secret|password)(?:[-_]?here)?$|(?:key|token|secret|password)[-_]?here$/i;

/** In a comment nobody signs in: `"secret": "my_secret"` there shows where one goes. */
const mine = /^my[-_](?:secret|password|token|key)$/i;

export const instruction: Filter = (candidate) => {
  const { value, generic, context } = candidate;
  if (generic && context.kind === 'comment' && mine.test(value)) return 'a placeholder';
  if (yours.test(value) || inside.test(value) || (isGeneral(candidate) && told.test(value)))
    return 'a placeholder';
  return generic && /(?:^|[_-])your[_-]?[\w-]{0,200}(?:key|secret|token|pass)/i.test(value)
    ? 'a placeholder word'
    : undefined;
};
