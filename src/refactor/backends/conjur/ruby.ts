// Conjur in Ruby: two requests, with the standard library. The official gem needs Ruby 3.3.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { rubyReader } from '../readers/ruby';
import { notes } from './needs';

/** The token comes as JSON, and is given back in base64. */
export function ruby({ id }: StoredAt): Lookup {
  return {
    imports: ['erb', 'net/http'].map((module) => ({ as: module, module })),
    packages: [],
    notes,
    tight: true,
    helper: rubyReader({
      name: 'ConjurSecrets',
      manager: 'Conjur',
      parameter: 'id',
      fetch: (w) => {
        const variable = (name: string): string => `ENV.fetch(${w.string(name)})`;
        return `
url = ${variable('CONJUR_APPLIANCE_URL')}
account = ${variable('CONJUR_ACCOUNT')}
login = ERB::Util.url_encode(${variable('CONJUR_AUTHN_LOGIN')})
door = URI("#{url}/authn/#{account}/#{login}/authenticate")
key = ${variable('CONJUR_AUTHN_API_KEY')}
answer = Net::HTTP.post(door, key, ${w.string('Content-Type')} => ${w.string('text/plain')})
raise "the login was answered by #{answer.code}" unless answer.is_a?(Net::HTTPSuccess)

token = [answer.body].pack(${w.string('m0')})
uri = URI("#{url}/secrets/#{account}/variable/#{ERB::Util.url_encode(id)}")
answer = Net::HTTP.get_response(uri, ${w.string('Authorization')} => "Token token=\\"#{token}\\"")
raise "the server answered #{answer.code}" unless answer.is_a?(Net::HTTPSuccess)

value = answer.body.force_encoding(${w.string('UTF-8')})`;
      },
    }),
    expression: (w) => `${w.helper}.read(${w.string(id)})`,
  };
}
