// A value as the bytes that files hold: in UTF-8, UTF-16 and Latin-1.

/** Shorter forms would be found everywhere by chance. */
const leastBytes = 6;

/** Every form that the value can have in a file; none when it is too short to be searched for. */
export function byteFormsOf(value: string): readonly Buffer[] {
  const littleEndian = Buffer.from(value, 'utf16le');
  const forms = [Buffer.from(value, 'utf8'), littleEndian, Buffer.from(littleEndian).swap16()];
  // eslint-disable-next-line no-control-regex -- the range of Latin-1 is meant
  if (/^[\x00-\xff]*$/.test(value)) forms.push(Buffer.from(value, 'latin1'));
  if (value.length < leastBytes) return [];
  return forms.filter((form, at) => forms.findIndex((other) => other.equals(form)) === at);
}
