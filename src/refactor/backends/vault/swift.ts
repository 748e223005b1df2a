// Vault in Swift: there is no maintained client; one request, with Foundation.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { swiftImports, swiftReader } from '../readers/swift';
import { notes } from './needs';

/** Path and field travel as one text with `#` between, which stands in neither. */
export function swift({ id, field }: StoredAt): Lookup {
  return {
    imports: swiftImports,
    packages: [],
    notes,
    tight: true,
    helper: swiftReader({
      name: 'VaultSecrets',
      manager: 'Vault',
      parameter: 'pathAndField',
      fetch: () => `
let parts = pathAndField.components(separatedBy: "#")
var asking = try request("\\(try variable("VAULT_ADDR"))/v1/secret/data/\\(parts[0])")
asking.setValue(try variable("VAULT_TOKEN"), forHTTPHeaderField: "X-Vault-Token")
if let namespace = try? variable("VAULT_NAMESPACE") {
  asking.setValue(namespace, forHTTPHeaderField: "X-Vault-Namespace")
}
let answer = try JSONSerialization.jsonObject(with: try send(asking)) as? [String: Any]
let fields = (answer?["data"] as? [String: Any])?["data"] as? [String: Any]
return fields?[parts[1]] as? String ?? ""`,
    }),
    expression: (w) => `${w.helper}.shared.read("${id}#${field}")`,
  };
}
