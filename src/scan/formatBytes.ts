// Sizes for people.

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** `1.5 MB`: decimal units, one digit after the point where it tells something. */
export function formatBytes(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 999.95 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  const digits = unit === 0 ? 0 : 1;
  return `${size.toFixed(digits).replace(/\.0$/, '')} ${units[unit] ?? ''}`;
}
