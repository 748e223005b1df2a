// Conjur in Ruby: two requests, with the standard library. The official gem needs Ruby 3.3.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { notes } from './needs';

export function ruby({ id }: StoredAt): Lookup {
  return {
    imports: ['erb', 'net/http'].map((module) => ({ as: module, module })),
    packages: [],
    notes,
    tight: true,
    helper: { name: 'ConjurSecrets', hoisted: false, code },
    expression: (w) => `${w.helper}.read(${w.string(id)})`,
  };
}

/** The token comes as JSON, and is given back in base64. */
function code(w: Writer): string {
  const variable = (name: string): string => `ENV.fetch(${w.string(name)})`;
  return laidOut(
    w,
    `
    # Reads secrets from Conjur, each of them once.
    module ${w.helper}
      def self.read(id)
        @known ||= {}
        @known[id] ||= fetch(id)
      end

      def self.fetch(id)
        url = ${variable('CONJUR_APPLIANCE_URL')}
        account = ${variable('CONJUR_ACCOUNT')}
        login = ERB::Util.url_encode(${variable('CONJUR_AUTHN_LOGIN')})
        door = URI("#{url}/authn/#{account}/#{login}/authenticate")
        key = ${variable('CONJUR_AUTHN_API_KEY')}
        token = [body(Net::HTTP.post(door, key, ${w.string('Content-Type')} => ${w.string('text/plain')}))].pack(${w.string('m0')})
        uri = URI("#{url}/secrets/#{account}/variable/#{ERB::Util.url_encode(id)}")
        value = body(Net::HTTP.get_response(uri, ${w.string('Authorization')} => "Token token=\\"#{token}\\""))
        value.empty? ? raise(${w.string('it is empty')}) : value
      rescue StandardError => e
        raise "#{id} could not be read from Conjur: #{e.message}"
      end

      def self.body(response)
        raise "the server answered #{response.code}" unless response.is_a?(Net::HTTPSuccess)

        response.body.force_encoding(${w.string('UTF-8')})
      end
      private_class_method :fetch, :body
    end
    `,
  );
}
