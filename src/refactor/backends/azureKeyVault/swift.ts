// Azure Key Vault in Swift: there is no SDK; two requests, with Foundation.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { swiftImports, swiftReader } from '../readers/swift';
import { principalNotes } from './notes';

export function swift({ id }: StoredAt): Lookup {
  return {
    imports: swiftImports,
    packages: [],
    notes: principalNotes,
    tight: true,
    helper: swiftReader({
      name: 'KeyVaultSecrets',
      manager: 'Azure Key Vault',
      parameter: 'name',
      fetch: () => `
let tenant = try variable("AZURE_TENANT_ID")
var form = URLComponents()
form.queryItems = [
  URLQueryItem(name: "grant_type", value: "client_credentials"),
  URLQueryItem(name: "client_id", value: try variable("AZURE_CLIENT_ID")),
  URLQueryItem(name: "client_secret", value: try variable("AZURE_CLIENT_SECRET")),
  URLQueryItem(name: "scope", value: "https://vault.azure.net/.default"),
]
// A plus sign stands for a space in a form.
let body = form.percentEncodedQuery?.replacingOccurrences(of: "+", with: "%2B") ?? ""
var signIn = try request("https://login.microsoftonline.com/\\(tenant)/oauth2/v2.0/token")
signIn.httpMethod = "POST"
signIn.httpBody = Data(body.utf8)
signIn.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
let login = try JSONSerialization.jsonObject(with: try send(signIn)) as? [String: Any]
let token = login?["access_token"] as? String ?? ""
var asking = try request("\\(try variable("AZURE_KEY_VAULT_URL"))/secrets/\\(name)?api-version=7.4")
asking.setValue("Bearer \\(token)", forHTTPHeaderField: "Authorization")
let secret = try JSONSerialization.jsonObject(with: try send(asking)) as? [String: Any]
return secret?["value"] as? String ?? ""`,
    }),
    expression: (w) => `${w.helper}.shared.read("${id}")`,
  };
}
