// The first 80 credential types, from which growth is measured: what any scanner knows, the general ones among them.
import type { CompiledRule, RuleSet } from '../../src/engine';
import { builtinRules } from '../../src/rules';
import { someRules } from './measure';

/**
 * One for each provider that the project began with, and the general ones (a password in a URL, a bearer token, a
 * telling name). A Firebase key is a Google key, and a password of MongoDB Atlas stands in a connection string.
 */
const firstRules = `
  mailgun-private-api-key clarifai-api-key aws-access-key-id google-api-key azure-storage-account-key github-pat-classic
  gitlab-pat bitbucket-access-token slack-bot-token discord-bot-token telegram-bot-token stripe-live-secret-key
  braintree-access-token square-access-token shopify-access-token twilio-auth-token sendgrid-api-key mailchimp-api-key
  postmark-server-token openai-api-key anthropic-api-key huggingface-user-token cohere-api-key mistral-api-key
  groq-api-key replicate-api-token perplexity-api-key npm-access-token pypi-api-token rubygems-api-key nuget-api-key
  docker-hub-pat cloudflare-api-token digitalocean-pat heroku-api-key vercel-personal-access-token
  netlify-personal-access-token flyio-access-token supabase-secret-key planetscale-password neon-api-key databricks-pat
  snowflake-password datadog-api-key newrelic-license-key sentry-org-auth-token grafana-service-account-token
  pagerduty-api-key terraform-cloud-token vault-service-token doppler-service-token 1password-service-account-token
  okta-api-token auth0-client-secret algolia-admin-api-key mapbox-secret-token notion-integration-token linear-api-key
  figma-pat airtable-personal-access-token atlassian-api-token asana-pat dropbox-short-lived-token
  private-key-pem private-key-openssh jwt-token url-credentials-password
  database-postgres-url database-mysql-url database-mongodb-url database-redis-url database-amqp-url
  database-connection-string database-jdbc-url authorization-basic authorization-bearer
  generic-password generic-secret generic-token generic-api-key`
  .trim()
  .split(/\s+/);

/**
 * The rule sets whose costs tell how the engine grows: two small ones, those without a provider, which read names and
 * places, then all rules.
 */
export function growingRules(): readonly { readonly name: string; readonly rules: RuleSet }[] {
  const general = builtinRules.rules.filter((rule) => rule.general);
  return [
    { name: 'the first 80 rules', rules: firstOf(builtinRules) },
    { name: '80 rules spread over the catalogue', rules: someRules(80) },
    { name: `the ${general.length} rules without a provider`, rules: { ...builtinRules, rules: general } },
    { name: `all ${builtinRules.rules.length} rules`, rules: builtinRules },
  ];
}

/** @throws when a rule has another name now */
function firstOf(set: RuleSet): RuleSet {
  const byId = new Map(set.rules.map((rule) => [rule.id, rule]));
  const rules = firstRules.map((id): CompiledRule => {
    const rule = byId.get(id);
    if (!rule) throw new Error(`There is no rule ${id}: mend the list of the first rules.`);
    return rule;
  });
  return { ...set, rules };
}
