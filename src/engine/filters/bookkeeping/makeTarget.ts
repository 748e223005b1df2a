// What a target of a makefile needs: the words behind its name and a colon.
import { lineStart } from '../../context';
import type { Filter } from '../filter';

const makefile = /(?:^|\/)(?:GNU)?[Mm]akefile(?:\.\w{1,12})?$|\.mk$/;

export const makeTarget: Filter = ({ path, text, secret }) =>
  makefile.test(path) &&
  /^[\w.%-]+:[ \t]+$/.test(text.slice(lineStart(text, secret.start, secret.start - 80), secret.start))
    ? 'what a target needs'
    : undefined;
