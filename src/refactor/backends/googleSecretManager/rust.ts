// Google Secret Manager in Rust, with Google's client.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { rustPackages, rustReader } from '../readers/rust';
import { notes } from './notes';

export function rust({ id }: StoredAt): Lookup {
  return {
    imports: [],
    packages: ['google-cloud-secretmanager-v1', ...rustPackages],
    notes,
    tight: true,
    helper: rustReader({
      name: 'google_secret',
      manager: 'Google Secret Manager',
      parameter: 'id',
      fetch: () => `
use google_cloud_secretmanager_v1::client::SecretManagerService;
let project = variable("GOOGLE_CLOUD_PROJECT")?;
let version = format!("projects/{}/secrets/{}/versions/latest", project, id);
let client = SecretManagerService::builder().build().await?;
let answer = client.access_secret_version().set_name(version);
let payload = answer.send().await?.payload.unwrap_or_default();
Ok(String::from_utf8(payload.data.to_vec())?)`,
    }),
    expression: (w) => `${w.helper}("${id}")`,
  };
}
