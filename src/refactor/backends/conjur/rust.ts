// Conjur in Rust: there is no official client; two requests.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { rustPackages, rustReader } from '../readers/rust';
import { notes } from './needs';

/** A segment of a path is encoded as Conjur asks for it; the token comes in base64 when that is accepted. */
export function rust({ id }: StoredAt): Lookup {
  return {
    imports: [],
    packages: ['reqwest', ...rustPackages],
    notes,
    tight: true,
    helper: rustReader({
      name: 'conjur_secret',
      manager: 'Conjur',
      parameter: 'id',
      fetch: () => `
let base = reqwest::Url::parse(&variable("CONJUR_APPLIANCE_URL")?)?;
let account = variable("CONJUR_ACCOUNT")?;
let login = variable("CONJUR_AUTHN_LOGIN")?;
let address = |segments: &[&str]| {
  let mut address = base.clone();
  if let Ok(mut path) = address.path_segments_mut() {
    path.pop_if_empty().extend(segments);
  }
  address
};
let client = reqwest::Client::new();
let signed_in = client
  .post(address(&["authn", &account, &login, "authenticate"]))
  .header("Accept-Encoding", "base64")
  .body(variable("CONJUR_AUTHN_API_KEY")?)
  .send()
  .await?
  .error_for_status()?;
let token = format!("Token token=\\"{}\\"", signed_in.text().await?);
let answer = client
  .get(address(&["secrets", &account, "variable", id]))
  .header("Authorization", token)
  .send()
  .await?
  .error_for_status()?;
Ok(answer.text().await?)`,
    }),
    expression: (w) => `${w.helper}("${id}")`,
  };
}
