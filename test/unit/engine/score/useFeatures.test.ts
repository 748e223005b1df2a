// keylift:ignore-file because the passwords below are samples for the scorer, and open nothing.
import assert from 'node:assert/strict';
import { useFeatures } from '../../../../src/engine/score/useFeatures';
import { passwordOf } from '../candidateOf';
import { passwordRuleOf } from '../ruleOf';

function featuresOf(marked: string, rule = passwordRuleOf()) {
  const candidate = passwordOf(marked, { rule });
  return useFeatures(candidate, candidate.text);
}

describe('useFeatures', () => {
  it('sees what is turned into bytes', () => {
    for (const text of [
      'var key = []byte("«hunter2»")',
      'byte[] key = "«hunter2»".getBytes();',
      'var key = Encoding.UTF8.GetBytes("«hunter2»");',
    ])
      assert.equal(featuresOf(text).isBytes, 1, text);
    assert.equal(featuresOf('var key = fetch("«hunter2»")').isBytes, 0);
  });

  it('sees what is taken when the environment has no value', () => {
    for (const text of [
      "const secret = process.env.SECRET || '«hunter2»';",
      'SECRET = os.environ.get("SECRET", "«hunter2»")',
      "secret = ENV['SECRET'] || '«hunter2»'",
      "'secret' => env('SECRET', '«hunter2»'),",
      'let secret = env::var("SECRET").unwrap_or("«hunter2»".into());',
      'let secret = env::var("SECRET").unwrap_or_else(|_| "«hunter2»".into());',
      'Optional.ofNullable(System.getenv("SECRET")).orElse("«hunter2»")',
    ])
      assert.equal(featuresOf(text).isFallback, 1, text);
    assert.equal(featuresOf("const secret = '«hunter2»';").isFallback, 0);
  });

  it('sees what signs sessions and tokens', () => {
    assert.equal(featuresOf("app.use(session({ secret: '«hunter2»' }))").signs, 1);
    assert.equal(featuresOf("JwtModule.register({ secret: '«hunter2»' })").signs, 1);
    const rule = passwordRuleOf({ id: 'generic-signing-call-secret' });
    assert.equal(featuresOf("jwt.sign(user, '«hunter2»')", rule).signs, 1);
    assert.equal(featuresOf("render({ secret: '«hunter2»' })").signs, 0);
  });

  it('sees what is only the beginning of a value', () => {
    for (const text of [
      'password = "«hunter-»" + nextId()',
      "$password = '«hunter-»' . $number;",
      'password = "«hunter-%d»" % number',
    ])
      assert.equal(featuresOf(text).goesOn, 1, text);
    for (const text of ['password = "«hunter2»"', 'salt = "«hunter2»" + "\\n"', 'set("«hunter2»", name)'])
      assert.equal(featuresOf(text).goesOn, 0, text);
  });

  it('sees a value that stands a second time', () => {
    assert.equal(featuresOf('set("«hunter2»"); get("hunter2")').standsAgain, 1);
    assert.equal(featuresOf('set("«hunter2»"); get("hunter")').standsAgain, 0);
  });
});
