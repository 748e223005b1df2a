// Dockerfiles: what ENV and ARG hold stays in the image for good, so secrets come at run time, or to one RUN by BuildKit.
import { contains, overlaps } from '../../base';
import { inShell } from '../configSyntax';
import type { ConfigFile, ConfigFormat, ConfigPlace } from '../config';
import { insert, replace } from '../edits';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import type { Edit, NotApplicable } from '../types';
import { instructionsOf, pairsOf, type Instruction, type Pair } from './dockerfile/instructions';

export const dockerfile: ConfigFormat = {
  id: 'dockerfile',
  claims: ({ name, languageId }) =>
    languageId === 'dockerfile' ||
    /^(?:docker|container)file(?:[.-][\w.-]+)?$|\.(?:docker|container)file$/.test(name)
      ? 'name'
      : undefined,
  place,
};

function place(file: ConfigFile): ConfigPlace | NotApplicable {
  const { text, span } = file;
  if (/^#[ \t]*escape[ \t]*=[ \t]*`/m.test(text)) return notApplicable(otherEscape);
  if (/^[ \t]*SHELL\b.*(?:powershell|pwsh|cmd)/im.test(text)) return notApplicable(windows);
  const instructions = instructionsOf(text);
  const instruction = instructions.find((one) => contains(one.span, span));
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  if (!instruction || /^\s*#/.test(line))
    return notApplicable(/^\s*#/.test(line) ? reasons.comment : reasons.noLiteral);
  switch (instruction.keyword) {
    case 'ENV':
    case 'ARG':
      return variablePlace(file, instruction, instructions);
    case 'RUN':
    case 'CMD':
    case 'ENTRYPOINT':
    case 'HEALTHCHECK':
      return commandPlace(file, instruction);
    default:
      return notApplicable(
        `${instruction.keyword} is written into the image, where everyone can read it, and takes no secret. Delete the value.`,
      );
  }
}

const otherEscape = 'The file uses the backtick as its escape character, so it is left as it is.';
const windows = 'The commands are not those of a POSIX shell: take the value from the environment by hand.';

function variablePlace(
  { text, span }: ConfigFile,
  instruction: Instruction,
  instructions: readonly Instruction[],
): ConfigPlace | NotApplicable {
  const pairs = pairsOf(text, instruction);
  const pair = pairs.find((one) => contains(one.span, span));
  if (pair?.value === undefined) return notApplicable(uncertain);
  const { name, value } = pair;
  const users = instructions.filter((one) => one !== instruction && uses(text, one, name));
  const other = users.find((one) => !/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/.test(one.keyword));
  if (other) return notApplicable(`${other.keyword} uses ${name} too, and takes no secret. Change it first.`);
  const runs = users.filter(({ keyword }) => keyword === 'RUN');
  const isArgument = instruction.keyword === 'ARG';
  const removal = removed(text, instruction, pairs, pair);
  if (!removal)
    return notApplicable(
      'There is a comment between the variables: take the one with the secret out by hand.',
    );
  return {
    kind: 'configPlace',
    value,
    whole: true,
    fixedName: name,
    put: () => ({
      edits: [removal, ...runs.map((run) => mount(text, run, name, ',required=true'))],
      notes: [
        `${instruction.keyword} keeps the value in the image and its history, so the line is gone.`,
        ...(isArgument ? [] : [runTime(name)]),
        ...(isArgument || runs.length > 0 ? buildTime(name) : []),
        ...(runs.length > 0 ? [] : [implicit(name)]),
      ],
    }),
  };
}

const uncertain =
  "The value of this variable is put together from others, or can't be read with certainty: take it out by hand.";

function uses(text: string, { span }: Instruction, name: string): boolean {
  return new RegExp(`\\$(?:\\{${name}\\b|${name}\\b)`).test(text.slice(span.start, span.end));
}

/** Takes the pair out, with the white space before it; an instruction that holds nothing else goes with its lines. */
function removed(text: string, { span }: Instruction, pairs: readonly Pair[], pair: Pair): Edit | undefined {
  const index = pairs.indexOf(pair);
  const [previous, next] = [pairs[index - 1], pairs[index + 1]];
  if (!previous && !next) {
    const start = text.lastIndexOf('\n', span.start - 1) + 1;
    const end = text.indexOf('\n', span.end);
    return replace({ start, end: end < 0 ? text.length : end + 1 }, '');
  }
  const gone = previous
    ? { start: previous.span.end, end: pair.span.end }
    : { start: pair.span.start, end: next?.span.start ?? pair.span.end };
  return /\n\s*#/.test(text.slice(gone.start, gone.end)) ? undefined : replace(gone, '');
}

function commandPlace(file: ConfigFile, instruction: Instruction): ConfigPlace | NotApplicable {
  const { text, span } = file;
  const { keyword, body, hasHeredoc } = instruction;
  const command = text.slice(body, instruction.span.end).replace(/^CMD\s+/i, '');
  if (overlaps({ start: instruction.span.start, end: body }, span)) return notApplicable(reasons.noLiteral);
  if (command.startsWith('[')) {
    return notApplicable(
      `This form of ${keyword} starts no shell, so nothing fills variables in. Write the command without brackets first.`,
    );
  }
  if (hasHeredoc)
    return notApplicable('The command is a heredoc: read the value in it from a secret mount by hand.');
  const secret = text.slice(span.start, span.end);
  // Lines of comment between those of a command are not the shell's.
  const before = text.slice(body, span.start).replace(/\n[ \t]*#[^\n]*(?=\n)/g, '');
  const isRun = keyword === 'RUN';
  return {
    kind: 'configPlace',
    value: secret,
    whole: false,
    put: (name) => {
      const variable = inShell(before, secret, name);
      if (typeof variable !== 'string') return variable;
      return {
        edits: [...(isRun ? [mount(text, instruction, name, '')] : []), replace(span, variable)],
        notes: isRun ? buildTime(name) : [runTime(name)],
      };
    },
  };
}

/** One RUN gets the secret in its environment, and no layer keeps it. */
function mount(text: string, { span }: Instruction, name: string, more: string): Edit {
  const keyword = /^\w+[ \t]*/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return insert(span.start + keyword, `--mount=type=secret,id=${name.toLowerCase()},env=${name}${more} `);
}

function buildTime(name: string): readonly string[] {
  return [
    `Build with ${name} in the environment: \`docker build --secret id=${name.toLowerCase()},env=${name} .\` (with BuildKit; where \`env=\` is unknown, begin the file with \`# syntax=docker/dockerfile:1\`).`,
  ];
}

function runTime(name: string): string {
  return `Start the container with ${name} in the environment: \`docker run -e ${name} IMAGE\`, which takes it from your own.`;
}

function implicit(name: string): string {
  return `Should a RUN read ${name} without naming it, give it \`--mount=type=secret,id=${name.toLowerCase()},env=${name}\`.`;
}
