// Names of providers that are words of everyday language or of programs: they own a value only where it is plainly theirs.

const ordinaryNames: ReadonlySet<string> = new Set(
  `abstract airship alchemy apollo apple app astral atlas autopilot beamer brave builder campaign chain channel
   chatbot check clay clerk clients coda commodities conversion copper courier currents daily dandelion debounce
   delighted demo dependency detect docker drone duply elastic enigma envoy eraser express file fixer flash flask
   flickr flow form frame front fusion git github gitlab bitbucket google microsoft amazon aws azure graph groove
   guru harness harvest highnote hive host humanity hunter impala instantly intervals ionic iterative iterable keen
   kerberos kraken layer linear looker magnetic manifest maven memory meteor mercury moderation mux neon nimble
   noticeable notion npm nuget octopus onion orbit paddle particle percy persona phrase pinata pipes polar polygon
   postman prefect private proof protocols pulse raindrop railway ramp raven readme recharge refiner replicate
   resend roaring sandbox sanity scrutinizer segment semaphore sentry shortcut smooch square stellar stitch streak
   stripe swell tableau teamwork temporal tines token tower twist upstage user vault wave wise workstack zoom
   powershell pypi rubygems packagist deno kubernetes terraform vagrant django flask laravel wordpress jenkins
   bitcoin ethereum solana elastic nats nostr monday tomorrow openvpn wireguard filezilla firebase vercel`.split(
    /\s+/,
  ),
);

/** @param name as a text writes it */
export function isOrdinaryName(name: string): boolean {
  return ordinaryNames.has(name.toLowerCase());
}
