// What somebody is told to put there: `update_me`, `choose-a-strong-password`, `your-api-key`.
import { type Filter, isGeneral } from '../filter';

const told =
  /^(?:please[-_ ])?(?:(?:update|set|edit|fill|insert|define|provide|modify)[-_ ]?(?:me|this|it|here)|you[-_ ](?:must|should|need|have)[-_ ].*|(?:use|generate|create|make)[-_ ](?:with|by|via|from|openssl|uuidgen|pwgen)[-_ ].*|(?:choose|pick|use|put|enter|set|insert|provide|create|generate|paste|type)[-_ ](?:a|an|your|the|some|any|here|own|strong|secure|long|random)(?:[-_ ].*)?)$/i;
const yours =
  /^(?:(?:your|some|the)[\w-]{0,20}(?:key|token|secret|password|passwd|pass|pwd)s?(?:[-_]?(?:goes[-_]?)?here|[-_]value)?|my[-_]?[a-z]{0,16}[-_]?(?:api[-_]?key|token)|my[-_](?:[a-z0-9]{1,16}[-_]){1,4}(?:key|token))$/i;

/** `sk-your_api_key_here`, `pscale_pw_your-token`, in whatever shape: by chance a random key never says so. */
const inside =
  /your[-_]?(?:(?:api|access|secret|auth|private|app)[-_]?)?(?:key|token|secret|password)(?:[-_]?here)?$|(?:key|token|secret|password)[-_]?here$|not[-_]a?[-_]?(?:real|valid)[-_]|nota(?:real|valid)(?:api)?(?:key|token|secret|password)|goes[-_]?here$/i;

/** `example-acme-api-key-1234`, `dummy-acme2go-key-for-tests`: words and counts behind one that no real value begins with. */
const led =
  /^(?:example|sample|dummy|fake|mock|stub|placeholder)(?:[-_](?:[a-z]{1,32}|[a-z]{1,12}\d{1,3}[a-z]{0,12}|\d{1,4})){2,8}$/i;
/** `test_key_placeholder`, `pk_placeholder`, `sk-live-redacted-`. */
const closed = /[-_.](?:placeholder|changeme|replaceme|(?:redacted|truncated|omitted)[-_.]*)$/i;

/** `change-me-in-production`, `dev-secret-change-in-production` */
const toChange =
  /^(?:please[-_])?(?:change|replace)[-_]?(?:me|this|it|with)(?:[-_][a-z]{1,16}){1,8}$|[-_](?:change|replace)[-_](?:(?:me|this|it)[-_])?(?:in|for|before)[-_](?:prod|production|deploy|deployment|deploying)$/i;

/** In a comment nobody signs in: `"secret": "my_secret"` there shows where one goes. */
const mine = /^my[-_](?:secret|password|token|key)$/i;

export const instruction: Filter = (candidate) => {
  const { value, generic, context } = candidate;
  if (generic && context.kind === 'comment' && mine.test(value)) return 'a placeholder';
  if (yours.test(value) || inside.test(value) || closed.test(value)) return 'a placeholder';
  // `YourCommStr`, `Senha-da-rede`
  if (
    generic &&
    /^[Yy]our[A-Z][A-Za-z]{2,24}$|^(?:senha|clave|contrasena|passwort|password)[-_](?:da|de|do|del|der|des|of)[-_][\w-]{2,30}$/i.test(
      value,
    ) &&
    !/^your[a-z]/.test(value)
  )
    return 'a placeholder';
  const said = value.replace(/^base64:/, '');
  if (isGeneral(candidate) && [told, led, toChange].some((form) => form.test(said))) return 'a placeholder';
  return generic && /(?:^|[_-])your[_-]?[\w-]{0,200}(?:key|secret|token|pass)/i.test(value)
    ? 'a placeholder word'
    : undefined;
};
