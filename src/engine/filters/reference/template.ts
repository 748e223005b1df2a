// Values that a template makes, or goes on after.
import type { Filter } from '../filter';

export const template: Filter = ({ value, rule, text, secret }) => {
  if (/^(?:\{\{|\$\{|#\{|<%|\{%)/.test(text.slice(secret.end, secret.end + 2)))
    return 'the beginning of a template';
  return rule.where === 'key' && /[=,+ ]\$[A-Za-z_]{3,}/.test(value) ? 'a template' : undefined;
};
