// Words of which some letters are signs that look like them, as people make passwords of words.

const letters: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
};

/** `P@ssw0rd!` gives `Password`, `dr4gon99` gives `dragon`; undefined where no letter, or most of them, is a sign. */
export function undisguised(value: string): string | undefined {
  const found = /^([A-Za-z][A-Za-z013457@$]{4,12}?)(?:[!@#$._-]?\d{1,6})?[!@#$%.*]{0,3}$/.exec(value)?.[1];
  const signs = found?.match(/[^A-Za-z]/g)?.length ?? 0;
  if (found === undefined || signs === 0 || signs * 2 > found.length) return undefined;
  return found.replace(/[^A-Za-z]/g, (sign) => letters[sign] ?? '');
}
