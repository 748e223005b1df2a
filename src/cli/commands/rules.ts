// `keylift rules`: what can be found.
import { builtinRules } from '../../rules';
import type { Command } from '../command';
import { exitCode } from '../exitCode';
import { readArguments } from '../readArguments';
import { UsageError } from '../usageError';

const help = `Lists the credentials that Keylift knows.

Usage: keylift rules [--format text|json]

Options:
  --format FORMAT  text (default): id, kind and name; json: description and variable too
`;

/** `keylift rules`. */
export const rulesCommand: Command = {
  name: 'rules',
  summary: 'list what can be found',
  help,
  run: (args, host) => {
    const { help: wantsHelp, format } = parse(args);
    if (wantsHelp) host.stdout.write(help);
    else host.stdout.write(format === 'json' ? jsonList() : textList());
    return Promise.resolve(exitCode.clean);
  },
};

function parse(args: readonly string[]): { help: boolean; format: string } {
  const { values } = readArguments({
    args: [...args],
    options: {
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.format === 'text' || values.format === 'json') return values;
  throw new UsageError('The formats are text and json.');
}

function textList(): string {
  const { rules } = builtinRules;
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, kind, name }) => `${id.padEnd(width)}  ${kind.padEnd(11)}  ${name}`);
  return [...lines, '', `${rules.length} rules.`, ''].join('\n');
}

function jsonList(): string {
  const rules = builtinRules.rules.map(({ id, provider, kind, name, description, env }) => {
    return { id, provider, kind, name, description, env };
  });
  return JSON.stringify({ version: 1, rules }, undefined, 2) + '\n';
}
