// `keylift respond`: what to do when a credential has leaked, in general or with this repository's facts.
import { randomBytes } from 'node:crypto';
import { dirname, relative, sep } from 'node:path';
import { version } from '../../../package.json';
import { Masked } from '../../base';
import type { CompiledRule } from '../../engine';
import { ExposureProbe, GitCancelled } from '../../expose';
import { loadRespondData, matchValue, type RespondData, takeInventory } from '../../respond';
import { builtinRules } from '../../rules';
import type { Command } from '../command';
import type { CommandHost } from '../commandHost';
import { exitCode, type ExitCode } from '../exitCode';
import { posixPath } from '../fix/posixPath';
import { oneOf } from '../oneOf';
import { readArguments } from '../readArguments';
import {
  findCredentials,
  type FoundCredential,
  parsePlace,
  type Place,
  projectFiles,
  type RespondContent,
  type RespondFormatName,
  respondFormatNames,
  respondFormats,
} from '../respond';
import { UsageError } from '../usageError';

const help = `Tells what to do when a credential has leaked: how far it got, what will stop working, how to rotate and revoke it.

Usage: keylift respond RULE [options]
       keylift respond FILE:LINE[:COLUMN] [options]

For a rule (keylift rules lists the ids): the page on that kind of credential. For a place: the page with this
machine's facts. Git's history, index, stashes and remote-tracking branches are searched for the value, and so are
the files below the working folder, so run it at the project's top. The value is masked in every format, and is never
on a command line, in a temporary file or on the network.

Options:
  --format FORMAT  text (default), markdown or json
  -h, --help       this text

Exit codes: 0 the page was printed, 2 failure (also when there is no such rule or credential), 130 interrupted.
`;

/** `keylift respond`. */
export const respondCommand: Command = {
  name: 'respond',
  summary: 'tell what to do when a credential has leaked',
  help,
  run: async (args, host) => {
    const { target, format, wantsHelp } = parse(args);
    if (wantsHelp) {
      host.stdout.write(help);
      return exitCode.clean;
    }
    const data = await loadRespondData();
    const rule = builtinRules.rules.find(({ id }) => id === target);
    if (rule) {
      host.stdout.write(respondFormats[format]({ version, data, rule: summaryOf(rule) }));
      return exitCode.clean;
    }
    const place = parsePlace(target, host.workingFolder);
    if (!place) throw new UsageError(`There is no rule "${target}", and it names no line of a file.`);
    return answer(place, format, data, host);
  },
};

function parse(args: readonly string[]): { target: string; format: RespondFormatName; wantsHelp: boolean } {
  const { values, positionals } = readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const format = oneOf(respondFormatNames, values.format, 'format');
  const [target, more] = positionals;
  if (!values.help && (target === undefined || more !== undefined)) {
    throw new UsageError('Name one rule or one place (FILE:LINE).');
  }
  return { target: target ?? '', format, wantsHelp: values.help };
}

async function answer(
  place: Place,
  format: RespondFormatName,
  data: RespondData,
  host: CommandHost,
): Promise<ExitCode> {
  const credentials = await findCredentials(place, randomBytes(16).toString('hex'));
  try {
    const pages: string[] = [];
    for (const credential of credentials) {
      pages.push(respondFormats[format](await contentFor(credential, place, data, host)));
      if (host.token.isCancellationRequested) return exitCode.interrupted;
    }
    host.stdout.write(
      format === 'json' && pages.length > 1 ? `[\n${pages.join(',\n')}]\n` : pages.join('\n'),
    );
    return exitCode.clean;
  } catch (error) {
    if (error instanceof GitCancelled) return exitCode.interrupted;
    throw error;
  }
}

async function contentFor(
  { rule, finding, line, column, value }: FoundCredential,
  { file }: Place,
  data: RespondData,
  { workingFolder, token, stderr }: CommandHost,
): Promise<RespondContent> {
  const path = posixPath(relative(workingFolder, file));
  const root = path.startsWith('../') || path.includes(':') ? dirname(file) : workingFolder;
  const onProgress = (searched: number): void => {
    if (stderr.isTerminal)
      stderr.write(`\r${searched.toLocaleString('en-US')} objects of the history searched`);
  };
  const exposures = await new ExposureProbe().completely(
    { file, values: [{ key: rule.id, value }], folders: [root.endsWith(sep) ? root.slice(0, -1) : root] },
    { token, onProgress },
  );
  if (stderr.isTerminal) stderr.write('\r\x1b[K');
  const facts = exposures.get(rule.id);
  if (!facts) throw new Error('The exposure could not be found out.');
  const inventory = await takeInventory(
    {
      value: matchValue(new Masked(value)),
      usualName: rule.env,
      sdks: data.providers[rule.provider]?.sdks ?? [],
    },
    await projectFiles(root),
    token,
  );
  return {
    version,
    data,
    rule: summaryOf(rule),
    place: { path, line, column, masked: finding.masked, facts, inventory },
  };
}

function summaryOf({ id, name, provider }: CompiledRule): RespondContent['rule'] {
  return { id, name, provider };
}
