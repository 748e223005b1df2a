// 1Password in JavaScript and TypeScript, with 1Password's SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { nodeReader } from '../readers/node';
import { notes, referenceTo } from './reference';

/** @param typed the helper's types are written out */
export function node({ id }: StoredAt, typed: boolean): Lookup {
  return {
    imports: [{ as: 'createClient', module: '@1password/sdk', member: 'createClient' }],
    packages: ['@1password/sdk'],
    notes,
    tight: true,
    waits: true,
    helper: nodeReader(typed, {
      name: 'readOnePasswordSecret',
      manager: '1Password',
      parameter: 'reference',
      variables: ['OP_SERVICE_ACCOUNT_TOKEN'],
      fetch: (w) => `
const client = await ${w.local('createClient')}({
  auth: OP_SERVICE_ACCOUNT_TOKEN,
  integrationName: ${w.string('app')},
  integrationVersion: ${w.string('1.0.0')},
});
const value = await client.secrets.resolve(reference);`,
    }),
    expression: (w) => `${w.helper}(${w.string(referenceTo(id))})`,
  };
}
