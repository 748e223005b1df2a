// AWS Secrets Manager in Rust, with AWS's SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { rustPackages, rustReader } from '../readers/rust';

/** The SDK's errors say what happened in their sources only. */
export function rust({ id }: StoredAt): Lookup {
  return {
    imports: [],
    packages: ['aws-config', 'aws-sdk-secretsmanager', ...rustPackages],
    tight: true,
    helper: rustReader({
      name: 'aws_secret',
      manager: 'AWS Secrets Manager',
      parameter: 'id',
      fetch: () => `
use aws_sdk_secretsmanager::{error::DisplayErrorContext, Client};
let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
let client = Client::new(&config);
let answer = client.get_secret_value().secret_id(id).send().await;
let secret = answer.map_err(|error| DisplayErrorContext(error).to_string())?;
Ok(secret.secret_string().unwrap_or_default().to_owned())`,
    }),
    expression: (w) => `${w.helper}("${id}")`,
  };
}
