// Names as keys of maps, and the few names that are made in several places.
import type { Name } from './types';

/** The name as a map's key: the same for equal names. */
export function keyOfName({ space, text }: Name): string {
  return `${space} ${text}`;
}

/** A variable of the environment. */
export function environment(text: string): Name {
  return { space: 'environment', text };
}

/** For people: most names say what they are by themselves. */
export function shownName({ space, text }: Name): string {
  switch (space) {
    case 'environment':
    case 'constant':
    case 'env file':
    case 'build secret':
      return text;
    case 'pipeline':
      return `secrets.${text}`;
    case 'kubernetes':
      return `Secret ${text}`;
    case 'terraform':
      return `var.${text.slice(text.lastIndexOf(':') + 1)}`;
    case 'helm':
      return `.Values.${text.slice(text.lastIndexOf(':') + 1)}`;
  }
}
