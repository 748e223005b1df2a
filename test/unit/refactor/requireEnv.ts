// The functions below the code of Rust and Swift that read a variable for the cases.
export const rustHelper = `
/// Returns an environment variable's value; a program without it can't go on.
fn require_env(name: &'static str) -> &'static str {
    use std::{collections::BTreeMap, sync::Mutex};
    static KNOWN: Mutex<BTreeMap<&str, &str>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    *known
        .entry(name)
        .or_insert_with(|| match std::env::var(name) {
            Ok(value) if !value.is_empty() => Box::leak(value.into_boxed_str()),
            _ => panic!("{} is not set", name),
        })
}
`;

export const swiftHelper = `
/// Returns an environment variable's value; a program without it can't go on.
private func requireEnvironment(_ name: String) -> String {
    guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else {
        fatalError("\\(name) is not set")
    }
    return value
}
`;
