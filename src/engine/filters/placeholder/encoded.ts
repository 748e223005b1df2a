// Base64 of what only stands in for a secret: `PHlvdXItcGFzc3dvcmQ+` is `<your-password>`.
import { decodeBase64Text } from '../../checks/base64Text';
import { anyOf, type Filter } from '../filter';
import { instruction } from './instruction';
import { mask } from './mask';
import { secretName } from './secretName';
import { standInWord } from './standInWord';

const standIn = anyOf([mask, instruction, secretName, standInWord]);

export const encoded: Filter = (candidate) => {
  const { value, rule } = candidate;
  if (!rule.general || !/^[A-Za-z0-9+/]{6,200}={0,2}$/.test(value)) return undefined;
  const text = decodeBase64Text(value);
  if (text === undefined || !/^[ -~]{4,}$/.test(text)) return undefined;
  // Of a Basic header.
  if (/^user(?:name)?:pass(?:word)?$/i.test(text)) return 'a placeholder';
  return standIn({ ...candidate, value: text.slice(text.indexOf(':') + 1) });
};
