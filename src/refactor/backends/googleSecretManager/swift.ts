// Google Secret Manager in Swift: there is no client; the token comes from the environment or from Google's metadata server.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { swiftImports, swiftReader } from '../readers/swift';
import { tokenNotes } from './notes';

export function swift({ id }: StoredAt): Lookup {
  return {
    imports: swiftImports,
    packages: [],
    notes: tokenNotes,
    tight: true,
    helper: swiftReader({
      name: 'GoogleSecrets',
      manager: 'Google Secret Manager',
      parameter: 'id',
      fetch: () => `
var token = (try? variable("GOOGLE_OAUTH_ACCESS_TOKEN")) ?? ""
if token.isEmpty {
  let account = "instance/service-accounts/default/token"
  var signIn = try request("http://metadata.google.internal/computeMetadata/v1/\\(account)")
  signIn.setValue("Google", forHTTPHeaderField: "Metadata-Flavor")
  let login = try JSONSerialization.jsonObject(with: try send(signIn)) as? [String: Any]
  token = login?["access_token"] as? String ?? ""
}
let version = "projects/\\(try variable("GOOGLE_CLOUD_PROJECT"))/secrets/\\(id)/versions/latest"
var asking = try request("https://secretmanager.googleapis.com/v1/\\(version):access")
asking.setValue("Bearer \\(token)", forHTTPHeaderField: "Authorization")
let answer = try JSONSerialization.jsonObject(with: try send(asking)) as? [String: Any]
let payload = answer?["payload"] as? [String: Any]
let data = Data(base64Encoded: payload?["data"] as? String ?? "") ?? Data()
return String(decoding: data, as: UTF8.self)`,
    }),
    expression: (w) => `${w.helper}.shared.read("${id}")`,
  };
}
