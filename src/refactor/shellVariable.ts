// A secret of a shell script: read once by a command-line tool, then a variable like any other.
import type { Writer } from './lookup';

/** The variable for an entry: `app/mailgun-sending-key` is kept in `mailgun_sending_key`. */
export function variableFor(id: string): string {
  const name = id.slice(id.lastIndexOf('/') + 1).replace(/\W/g, '_');
  return /^\d/.test(name) ? `_${name}` : name;
}

/**
 * Lines that fill the variable from a command, or end the script with the message. A failing command within an
 * argument would not end it, not even under `set -e`.
 */
export function assigned(w: Writer, command: string, message: string): string {
  return [`${w.helper}=$(${command}) || ${w.helper}=`, `: "\${${w.helper}:?${message}}"`].join('\n');
}
