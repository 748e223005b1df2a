// The fixes of Dockerfiles: whole texts before and after.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';

const docker = { languageId: 'dockerfile', path: 'Dockerfile' };
const lookup = '${ACME_KEY:?ACME_KEY is not set}';
const mount = '--mount=type=secret,id=acme_key,env=ACME_KEY';
const shopMount = '--mount=type=secret,id=shop_key,env=SHOP_KEY,required=true';

describe('Dockerfiles', () => {
  const removed: readonly (readonly [string, string, string])[] = [
    ['a variable', '# c\nENV SHOP_KEY=«»\nRUN a\n', '# c\nRUN a\n'],
    ['a quoted variable', 'ENV SHOP_KEY="«»"\nRUN a\n', 'RUN a\n'],
    ['a variable in the old form', 'env SHOP_KEY «»\nRUN a\n', 'RUN a\n'],
    ['the first of several', 'ENV SHOP_KEY=«» A=1\n', 'ENV A=1\n'],
    ['one of several lines', 'ENV A=1 \\\n    SHOP_KEY=«» \\\n    B="2 3"\n', 'ENV A=1 \\\n    B="2 3"\n'],
    ['the last of several lines', 'ENV A=1 \\\r\n    SHOP_KEY=«»\r\nRUN a\r\n', 'ENV A=1\r\nRUN a\r\n'],
    ['an argument', 'FROM x\nARG SHOP_KEY=«»\nRUN a\n', 'FROM x\nRUN a\n'],
    ['the last line', 'FROM x\nARG SHOP_KEY=«»', 'FROM x\n'],
    [
      'an argument that a command reads',
      'ARG SHOP_KEY=«»\nRUN a $SHOP_KEY\nRUN b\n',
      `RUN ${shopMount} a $SHOP_KEY\nRUN b\n`,
    ],
    ['a variable that the start reads', 'ENV SHOP_KEY=«»\nCMD a "$SHOP_KEY"\n', 'CMD a "$SHOP_KEY"\n'],
  ];
  for (const [what, before, after] of removed) {
    it(`lose ${what}, under the name that is read`, async () => {
      const plan = await checkRefactor(docker, before, after);
      assert.equal(plan.store.name, 'SHOP_KEY');
      assert.equal(plan.store.target, 'env');
      assert.match(plan.notes.join('\n'), /keeps the value in the image/);
    });
  }

  it('keep the whole value of a variable that is only partly secret', () =>
    checkRefactor(
      { ...docker, value: 'postgres://u:abcdefgh@db/x y' },
      'ENV DB="postgres://u:«abcdefgh»@db/x y"\n',
      '',
    ).then(() => undefined));

  it('say how the value comes at run time, and how at build time', async () => {
    const env = await checkRefactor(docker, 'ENV SHOP_KEY=«»\n', '');
    assert.match(env.notes.join('\n'), /docker run -e SHOP_KEY IMAGE/);
    const arg = await checkRefactor(docker, 'ARG SHOP_KEY=«»\n', '');
    assert.match(arg.notes.join('\n'), /docker build --secret id=shop_key,env=SHOP_KEY \./);
  });

  const commands: readonly (readonly [string, string, string])[] = [
    ['a word', 'RUN a --key «»\n', `RUN ${mount} a --key "${lookup}"\n`],
    [
      'a part in quotes',
      'RUN curl -H "Authorization: Bearer «»" h\n',
      `RUN ${mount} curl -H "Authorization: Bearer ${lookup}" h\n`,
    ],
    ['a part in single quotes', "RUN a 'k=«»'\n", `RUN ${mount} a 'k='"${lookup}"''\n`],
    [
      'a command with a mount',
      'RUN --mount=type=cache,target=/c a «»\n',
      `RUN ${mount} --mount=type=cache,target=/c a "${lookup}"\n`,
    ],
    [
      'a command of several lines',
      "RUN a \\\n # it's\n && b «» \\\n && c\n",
      `RUN ${mount} a \\\n # it's\n && b "${lookup}" \\\n && c\n`,
    ],
  ];
  for (const [what, before, after] of commands) {
    it(`give ${what} of RUN the secret of a mount`, async () => {
      const plan = await checkRefactor(docker, `FROM x\n${before}`, `FROM x\n${after}`);
      assert.match(plan.notes.join('\n'), /--secret id=acme_key,env=ACME_KEY/);
    });
  }

  it('give the start a variable of its environment', async () => {
    const plan = await checkRefactor(docker, 'CMD a --key «»\n', `CMD a --key "${lookup}"\n`);
    assert.match(plan.notes.join('\n'), /docker run -e ACME_KEY/);
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a comment', '# ENV A=«»\n', /comment/],
    ['a comment within a command', 'RUN a \\\n  # «»\n  b\n', /comment/],
    ['a label', 'LABEL key=«»\n', /LABEL is written into the image/],
    ['a command without a shell', 'CMD ["a", "«»"]\n', /starts no shell/],
    ['a heredoc', 'RUN <<EOF\na «»\nEOF\n', /heredoc/],
    ['a variable that another takes', 'ARG A=«»\nENV B=$A\n', /ENV uses A too/],
    ['a value of other variables', 'ENV A=$B-«»\n', /put together/],
    ['commands of Windows', 'SHELL ["powershell"]\nRUN a «»\n', /POSIX shell/],
    ['another escape', '# escape=`\nRUN a «»\n', /backtick/],
    ['a comment between variables', 'ENV A=1 \\\n # c\n B=«»\n', /comment between/],
  ];
  for (const [what, before, reason] of refused) {
    it(`refuse ${what}`, () => checkNotApplicable(docker, before, reason));
  }

  it('keep the name of a variable', () =>
    checkNotApplicable(
      { ...docker, name: 'MINE' },
      'ENV SHOP_KEY=«»\n',
      /SHOP_KEY is the name that is read/,
    ));
});
