// Names of providers that are words of everyday language or of programs: they own a value only where it is plainly theirs.

const ordinaryNames: ReadonlySet<string> = new Set(
  `abstract age aha airship alchemy apollo apple app astral atlas autopilot beamer box branch brave builder campaign chain channel
   chatbot check clay clerk clients close coda commodities conversion copper courier currents cursor daily dandelion debounce delighted
   demo dependency detect docker drone duply elastic enigma envoy eraser exa express face file fixer flash flask flat flickr float flow form
   frame front fusion gist git github gitlab bitbucket google microsoft amazon aws azure graph groove guru harness harvest here hex highnote hive hop host humanity hunter impala instantly intervals
   ionic iterative iterable keen kerberos kit kraken layer line linear looker magnetic manifest maven memory meta meteor mercury mite moderation mux
   neon nimble noticeable notion npm nuget octopus onion orbit paddle particle percy persona phrase pinata pipes polar polygon postman
   prefect private proof protocols pulse raindrop railway ramp raven readme recharge refiner render replicate resend rev roaring
   sandbox sanity scrutinizer segment semaphore sentry shortcut smooch square stellar stitch stream streak stripe swell tableau
   teamwork temporal tines token tower twist upstage user vault wave wise workstack zoom powershell pypi rubygems packagist deno
   kubernetes terraform vagrant django flask laravel wordpress jenkins bitcoin ethereum solana elastic nats nostr monday tomorrow
   openvpn wireguard filezilla firebase vercel`.split(/\s+/),
);

/** @param name as a text writes it */
export function isOrdinaryName(name: string): boolean {
  return ordinaryNames.has(name.toLowerCase());
}
