// 1Password in Python, with 1Password's SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { pythonImports, pythonReader } from '../readers/python';
import { notes, referenceTo } from './reference';

/** The SDK has only asynchronous methods, so the function starts an event loop for them. */
export function python({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...pythonImports,
      { as: 'asyncio', module: 'asyncio' },
      { as: 'os', module: 'os' },
      { as: 'Client', module: 'onepassword.client', member: 'Client' },
    ],
    packages: ['onepassword-sdk'],
    notes,
    tight: true,
    runsEventLoop: true,
    helper: pythonReader({
      name: 'read_onepassword_secret',
      manager: '1Password',
      parameter: 'reference',
      fetch: (w) => `
async def resolve():
  client = await ${w.local('Client')}.authenticate(
    auth=${w.local('os')}.environ[${w.string('OP_SERVICE_ACCOUNT_TOKEN')}],
    integration_name=${w.string('app')},
    integration_version=${w.string('1.0.0')},
  )
  return await client.secrets.resolve(reference)

value = ${w.local('asyncio')}.run(resolve())`,
    }),
    expression: (w) => `${w.helper}(${w.string(referenceTo(id))})`,
  };
}
