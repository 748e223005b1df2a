// Vault in Rust, with the maintained community client.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { rustPackages } from '../readers/rust';
import { notes } from './needs';

export function rust({ id, field }: StoredAt): Lookup {
  return {
    imports: [],
    packages: ['vaultrs', 'serde_json', ...rustPackages],
    notes,
    tight: true,
    helper: { name: 'vault_secret', hoisted: true, code },
    expression: (w) => `${w.helper}("${id}", "${field}")`,
  };
}

/** The client sends an empty token when there is none, and knows nothing of VAULT_NAMESPACE. */
function code(w: Writer): string {
  return laidOut(
    { ...w, indent: '    ' },
    `
    /// Reads a field of a secret from Vault, once; a program without it can't go on.
    fn ${w.helper}(path: &'static str, field: &'static str) -> &'static str {
      use std::{collections::BTreeMap, env, error::Error, sync::Mutex, thread};
      static KNOWN: Mutex<BTreeMap<(&str, &str), &str>> = Mutex::new(BTreeMap::new());

      async fn fetch(path: &str, field: &str) -> Result<String, Box<dyn Error + Send + Sync>> {
        use vaultrs::client::{VaultClient, VaultClientSettingsBuilder};
        let mut settings = VaultClientSettingsBuilder::default();
        settings.address(env::var("VAULT_ADDR").map_err(|_| "VAULT_ADDR is not set")?);
        settings.token(env::var("VAULT_TOKEN").map_err(|_| "VAULT_TOKEN is not set")?);
        if let Ok(namespace) = env::var("VAULT_NAMESPACE") {
          settings.set_namespace(namespace);
        }
        let client = VaultClient::new(settings.build()?)?;
        let fields: BTreeMap<String, serde_json::Value> =
          vaultrs::kv2::read(&client, "secret", path).await?;
        let value = fields.get(field).and_then(|value| value.as_str());
        Ok(value.unwrap_or_default().to_owned())
      }

      let mut known = KNOWN
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
      *known.entry((path, field)).or_insert_with(|| {
        let fetching = thread::spawn(move || {
          let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
          runtime.block_on(fetch(path, field))
        });
        match fetching.join() {
          Ok(Ok(value)) if !value.is_empty() => Box::leak(value.into_boxed_str()),
          Ok(Ok(_)) => panic!("Vault has no text {} in {}", field, path),
          Ok(Err(error)) => panic!("{} could not be read from Vault: {}", path, error),
          Err(_) => panic!("{} could not be read from Vault", path),
        }
      })
    }
    `,
  );
}
