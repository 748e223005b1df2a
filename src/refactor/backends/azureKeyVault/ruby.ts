// Azure Key Vault in Ruby: the SDK for it is retired; two requests, with the standard library.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { rubyReader } from '../readers/ruby';
import { principalNotes } from './notes';

export function ruby({ id }: StoredAt): Lookup {
  return {
    imports: ['json', 'net/http'].map((module) => ({ as: module, module })),
    packages: [],
    notes: principalNotes,
    tight: true,
    helper: rubyReader({
      name: 'KeyVaultSecrets',
      manager: 'Azure Key Vault',
      parameter: 'name',
      fetch: (w) => {
        const variable = (name: string): string => `ENV.fetch(${w.string(name)})`;
        return `
login = URI("https://login.microsoftonline.com/#{${variable('AZURE_TENANT_ID')}}/oauth2/v2.0/token")
answer = Net::HTTP.post_form(
  login,
  grant_type: ${w.string('client_credentials')},
  client_id: ${variable('AZURE_CLIENT_ID')},
  client_secret: ${variable('AZURE_CLIENT_SECRET')},
  scope: ${w.string('https://vault.azure.net/.default')}
)
raise "the login was answered by #{answer.code}" unless answer.is_a?(Net::HTTPSuccess)

token = JSON.parse(answer.body).fetch(${w.string('access_token')})
uri = URI("#{${variable('AZURE_KEY_VAULT_URL')}.chomp(${w.string('/')})}/secrets/#{name}?api-version=7.4")
answer = Net::HTTP.get_response(uri, ${w.string('Authorization')} => "Bearer #{token}")
raise "the vault answered #{answer.code}" unless answer.is_a?(Net::HTTPSuccess)

value = JSON.parse(answer.body)[${w.string('value')}]`;
      },
    }),
    expression: (w) => `${w.helper}.read(${w.string(id)})`,
  };
}
