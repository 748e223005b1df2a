// Conjur in Swift: there is no official client; two requests, with Foundation.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { swiftImports, swiftReader } from '../readers/swift';
import { notes } from './needs';

/** The token comes as JSON, and is given back in base64. */
export function swift({ id }: StoredAt): Lookup {
  return {
    imports: swiftImports,
    packages: [],
    notes,
    tight: true,
    helper: swiftReader({
      name: 'ConjurSecrets',
      manager: 'Conjur',
      parameter: 'id',
      fetch: () => `
func encoded(_ text: String) -> String {
  let plain = CharacterSet(charactersIn: "-._~").union(.alphanumerics)
  return text.addingPercentEncoding(withAllowedCharacters: plain) ?? text
}
let address = try variable("CONJUR_APPLIANCE_URL")
let account = encoded(try variable("CONJUR_ACCOUNT"))
let login = encoded(try variable("CONJUR_AUTHN_LOGIN"))
var signIn = try request("\\(address)/authn/\\(account)/\\(login)/authenticate")
signIn.httpMethod = "POST"
signIn.httpBody = Data(try variable("CONJUR_AUTHN_API_KEY").utf8)
let token = try send(signIn).base64EncodedString()
var asking = try request("\\(address)/secrets/\\(account)/variable/\\(encoded(id))")
asking.setValue("Token token=\\"\\(token)\\"", forHTTPHeaderField: "Authorization")
return String(decoding: try send(asking), as: UTF8.self)`,
    }),
    expression: (w) => `${w.helper}.shared.read("${id}")`,
  };
}
