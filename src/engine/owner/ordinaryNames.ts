// Names of providers that are words of everyday language or of programs: they own a value only where it is plainly theirs.

const ordinaryNames: ReadonlySet<string> = new Set(
  `abstract airship alchemy alpaca amazon apollo app apple arcade astral atlas autopilot autumn aws azure
   beamer bitbucket bitcoin brave braze builder campaign chain channel chatbot check clay clerk clients
   coda comet commodities conversion copper courier crisp currents daily dandelion debounce delighted
   demo deno dependency detect django docker drip drone dune duply elastic enigma envoy eraser ethereum
   express featherless file filezilla firebase fixer flash flask flickr flow form frame fred front fusion
   genius ghost git github gitlab google graph groove guru harness harvest highnote hive host humanity
   hunter impala instantly intervals ionic iterable iterative jenkins keen kerberos kraken kubernetes
   laravel layer linear looker magnetic manifest marvel mastodon maven memory mend mercury meteor
   microsoft moderation monday morph mux nats neon nimble nostr noticeable notion npm nuget octopus onion
   openvpn orbit packagist paddle particle percy persona phrase pinata pipes plex polar polygon postman
   powershell prefect private proof protocols pulse pypi railway raindrop ramp raven readme recharge
   refiner replicate resend roaring rubygems sandbox sanity scrutinizer segment semaphore sentry shortcut
   smooch solana square steel stellar stitch streak stripe swell tableau teamwork temporal terraform
   tines token tomorrow tower twist upstage user vagrant vault vercel wasabi wave wireguard wise
   wordpress workstack zoom`.split(/\s+/),
);

/** @param name as a text writes it */
export function isOrdinaryName(name: string): boolean {
  return ordinaryNames.has(name.toLowerCase());
}
