// A value as the bytes that files hold: in UTF-8, UTF-16 and Latin-1, with any line ends.

/** Shorter forms would be found everywhere by chance. */
const leastBytes = 6;

/** Every form that the value can have in a file; none when it is too short to be searched for. */
export function byteFormsOf(value: string): readonly Buffer[] {
  if (value.length < leastBytes) return [];
  const forms = [...new Set(lineEndsOf(value))].flatMap(encodingsOf);
  return forms.filter((form, at) => forms.findIndex((other) => other.equals(form)) === at);
}

/** Git keeps a text with line feeds that has carriage returns on Windows' disks; settings keep it on one line. */
function lineEndsOf(value: string): readonly string[] {
  const lines = value.split(/\r?\n|(?:\\r)?\\n/);
  return [value, ...['\n', '\r\n', '\\n', '\\r\\n'].map((end) => lines.join(end))];
}

function encodingsOf(text: string): readonly Buffer[] {
  const littleEndian = Buffer.from(text, 'utf16le');
  const forms = [Buffer.from(text, 'utf8'), littleEndian, Buffer.from(littleEndian).swap16()];
  // eslint-disable-next-line no-control-regex -- the range of Latin-1 is meant
  return /^[\x00-\xff]*$/.test(text) ? [...forms, Buffer.from(text, 'latin1')] : forms;
}
