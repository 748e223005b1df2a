// The helper in Rust: a function that gives what a literal is. It asks on a thread of its own, because the clients
// are asynchronous, and its callers may be too.
import { laidOut, type Helper } from '../../lookup';
import { nested, type Reader } from './reader';

/** Crates that the function needs itself. */
export const rustPackages: readonly string[] = ['tokio'];

/** @param reader the body of an asynchronous function: it ends with a Result of the text, and may use `?` */
export function rustReader({ name, manager, parameter, fetch }: Reader): Helper {
  return {
    name,
    hoisted: true,
    code: (w) => {
      const body = fetch(w);
      return laidOut(
        { ...w, indent: '    ' },
        `
/// Reads a secret from ${manager}, once; a program without it can't go on.
fn ${w.helper}(${parameter}: &'static str) -> &'static str {
  use std::{collections::BTreeMap, error::Error, sync::Mutex, thread};
  static KNOWN: Mutex<BTreeMap<&str, &str>> = Mutex::new(BTreeMap::new());
${body.includes('variable("') ? variable : ''}
  async fn fetch(${parameter}: &str) -> Result<String, Box<dyn Error + Send + Sync>> {
    ${nested(body, 2)}
  }

  let mut known = KNOWN
    .lock()
    .unwrap_or_else(|poisoned| poisoned.into_inner());
  *known.entry(${parameter}).or_insert_with(|| {
    let fetching = thread::spawn(move || {
      let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
      runtime.block_on(fetch(${parameter}))
    });
    let failed = "could not be read from ${manager}";
    match fetching.join() {
      Ok(Ok(value)) if !value.is_empty() => Box::leak(value.into_boxed_str()),
      Ok(Ok(_)) => panic!("{} {}: it holds no text", ${parameter}, failed),
      Ok(Err(error)) => panic!("{} {}: {}", ${parameter}, failed, error),
      Err(_) => panic!("{} {}", ${parameter}, failed),
    }
  })
}
`,
      );
    },
  };
}

const variable = `
  fn variable(name: &str) -> Result<String, String> {
    match std::env::var(name) {
      Ok(value) if !value.is_empty() => Ok(value),
      _ => Err(format!("{} is not set", name)),
    }
  }
`;
