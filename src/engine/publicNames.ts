// Does a name call its value public? `publicKey` does; in `NEXT_PUBLIC_API_SECRET` the word only says where the value goes.

/** Names of variables that a framework puts into what browsers get: a secret there has leaked all the more. */
const exposing = /(?:NEXT|NUXT|EXPO)_PUBLIC_/;

/** The name without the mark by which a framework hands a variable to browsers. */
export function withoutExposure(name: string): string {
  return name.includes('_PUBLIC_') ? name.replace(exposing, '') : name;
}

/** True when the name says that the value is made to be shown. */
export function isPublicName(name: string): boolean {
  const written = withoutExposure(name);
  return (
    /(?:^|[^a-z])public|publishable|(?:^|[_-])pub(?:[_-]|$)/i.test(written) ||
    /[a-z]Pub(?:lic)?(?=[A-Z_]|$)/.test(written) ||
    // Of a captcha or a chat, which stands in the page.
    /(?:^|[^a-z])site[-_ ]?key/i.test(written) ||
    /[a-z]SiteKey/.test(written)
  );
}
