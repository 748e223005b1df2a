// The response data of all providers, and the general advice of rules/_categories.yaml.
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import schema from '../../rules/schema.json';
import type { RespondData, RespondFields, RespondProvider } from '../../src/respond';
import { categories, type RuleFile, type WrittenProvider } from '../../src/rules/compiler';

/** @throws Error when the file misses a category, has an unknown one or an unknown field. */
export function readCategories(file: string): Readonly<Record<string, RespondFields>> {
  const value: unknown = parse(readFileSync(file, 'utf8'));
  if (validate(value)) return value;
  throw new Error(`${file}: ${ajv.errorsText(validate.errors, { dataVar: '' })}`);
}

/** Providers by id, in the order of the files. */
export function respondData(
  files: readonly RuleFile[],
  general: Readonly<Record<string, RespondFields>>,
): RespondData {
  const providers = files.map(({ provider }) => [provider.provider, respondProvider(provider)] as const);
  return { categories: general, providers: Object.fromEntries(providers) };
}

const ajv = new Ajv({ allErrors: true });
const validate = ajv.compile<Readonly<Record<string, RespondFields>>>({
  type: 'object',
  required: ['default'],
  additionalProperties: false,
  properties: Object.fromEntries(
    ['default', ...categories].map((category) => [category, { $ref: '#/$defs/respond' }]),
  ),
  $defs: { respond: schema.$defs.respond, sentence: schema.$defs.sentence },
});

function respondProvider({ name, website, category, respond, sdks, rules }: WrittenProvider): RespondProvider {
  return {
    name,
    website,
    category,
    ...(sdks && { sdks }),
    ...(respond && { respond }),
    rules: Object.fromEntries(
      rules.map((rule) => [
        rule.id,
        {
          name: rule.name,
          description: rule.description,
          ...(rule.docs === undefined ? {} : { docs: rule.docs }),
          ...(rule.respond && { respond: rule.respond }),
        },
      ]),
    ),
  };
}
