// Vault in Ruby: one request, with the standard library.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { notes } from './needs';

export function ruby({ id, field }: StoredAt): Lookup {
  return {
    imports: ['json', 'net/http'].map((module) => ({ as: module, module })),
    packages: [],
    notes,
    tight: true,
    helper: { name: 'VaultSecrets', hoisted: false, code },
    expression: (w) => `${w.helper}.read(${w.string(id)}, ${w.string(field)})`,
  };
}

function code(w: Writer): string {
  const variable = (name: string): string => `ENV.fetch(${w.string(name)})`;
  const data = w.string('data');
  return laidOut(
    w,
    `
    # Reads fields of secrets from Vault, each of them once.
    module ${w.helper}
      def self.read(path, field)
        @known ||= {}
        @known[[path, field]] ||= fetch(path, field)
      end

      def self.fetch(path, field)
        address = ${variable('VAULT_ADDR')}
        headers = { ${w.string('X-Vault-Token')} => ${variable('VAULT_TOKEN')} }
        namespace = ENV.fetch(${w.string('VAULT_NAMESPACE')}, ${w.string('')})
        headers[${w.string('X-Vault-Namespace')}] = namespace unless namespace.empty?
        response = Net::HTTP.get_response(URI("#{address}/v1/secret/data/#{path}"), headers)
        raise "Vault answered #{response.code}" unless response.is_a?(Net::HTTPSuccess)

        value = JSON.parse(response.body).dig(${data}, ${data}, field)
        value.to_s.empty? ? raise(${w.string('there is no such field')}) : value.to_s
      rescue StandardError => e
        raise "#{field} of #{path} could not be read from Vault: #{e.message}"
      end
      private_class_method :fetch
    end
    `,
  );
}
