// Go: a secret that is a part of a literal, joined as gofmt would lay it out.
import { checkRefactor } from '../../../support/checkRefactor';
import { head, helper } from '../mustEnv';

const go = { languageId: 'go' };

describe('Go: a part of a literal', () => {
  it('is joined as tightly as gofmt does', async () => {
    const places = [
      'f(g+"Bearer HERE", x)',
      'f(x[g("Bearer HERE")])',
      'x == "Bearer HERE"',
      'f([]byte("Bearer HERE"), x)',
      'x[:len("Bearer HERE")]',
    ];
    for (const place of places) {
      await checkRefactor(
        go,
        `${head}var y = ${place.replace('HERE', '«»')}\n${helper}`,
        `${head}var y = ${place.replace(' HERE"', ' "+mustEnv("ACME_KEY")')}\n${helper}`,
      );
    }
  });

  it('has its spaces where gofmt counts no depth', async () => {
    const places = [
      'return nil, errors.New("Bearer HERE")',
      'x, y = "Bearer HERE"',
      'x[("Bearer HERE")] = 1',
      'x = []string{"Bearer HERE", "b"}',
      'x = f(("Bearer HERE"), y)',
    ];
    for (const place of places) {
      await checkRefactor(
        go,
        `${head}func f() {\n\t${place.replace('HERE', '«»')}\n}\n${helper}`,
        `${head}func f() {\n\t${place.replace(' HERE"', ' " + mustEnv("ACME_KEY")')}\n}\n${helper}`,
      );
    }
  });

  it('needs no parentheses in an index, and has none of the spaces there', () =>
    checkRefactor(
      go,
      `${head}var y = x["Bearer «»"]\n${helper}`,
      `${head}var y = x["Bearer "+mustEnv("ACME_KEY")]\n${helper}`,
    ));

  it('is joined tightly among several values for several names, and before dots', async () => {
    for (const place of ['x, y = "Bearer HERE", 1', 'x = append(x, "Bearer HERE"...)']) {
      await checkRefactor(
        go,
        `${head}func f() {\n\t${place.replace('HERE', '«»')}\n}\n${helper}`,
        `${head}func f() {\n\t${place.replace(' HERE"', ' "+mustEnv("ACME_KEY")')}\n}\n${helper}`,
      );
    }
  });

  it('is joined with +', () =>
    checkRefactor(
      go,
      `${head}func main() {\n\th.Set("Authorization", "Bearer «»")\n}\n${helper}`,
      `${head}func main() {\n\th.Set("Authorization", "Bearer "+mustEnv("ACME_KEY"))\n}\n${helper}`,
    ));

  it('splits a raw literal', () =>
    checkRefactor(
      go,
      `${head}var body = \`{"key": "«»"}\`\n${helper}`,
      `${head}var body = \`{"key": "\` + mustEnv("ACME_KEY") + \`"}\`\n${helper}`,
    ));
});
