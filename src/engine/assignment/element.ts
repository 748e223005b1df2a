// Reads values of XML: elements, elements named by an attribute, and pairs of elements for name and value.
import type { Span } from '../../base';
import type { Assignment } from './assignment';
import { charactersOf, skipBack, white } from '../characters';
import { sticky } from './literal';

/**
 * `<password>x</password>`, `<string name="password">x<`, `<property name="password"><value>x<`, `<name>db.password</name><value>x</value>`,
 * `<password value="x"/>`, `<key>Password</key><string>x</string>`, `<AdministratorPassword><Value>x</Value>`, JMeter's arguments of requests.
 */
export function readElement(text: string, key: Span): Assignment | undefined {
  const expression = expressionBehind(text, key.start);
  const narrower =
    expression === textOfElement ? textOfArgument : expression === elementText ? valueOfElement : undefined;
  const found =
    expression && ((narrower && sticky(narrower, text, key.end)) ?? sticky(expression, text, key.end));
  const value = found?.[1];
  if (!found || value === undefined) return undefined;
  const start = key.end + found[0].lastIndexOf(value);
  return { key, value: { start, end: start + value.length }, form: 'element' };
}

function expressionBehind(text: string, start: number): RegExp | undefined {
  const last = skipBack(white, text, start, 20);
  const sign = text.charAt(last);
  if (last === start - 1 && /[<:]/.test(sign)) return elementText;
  const before = text.slice(Math.max(0, start - 30), start);
  if (/["']/.test(sign)) return /\s(?:name|key|id)\s?=\s?["']$/i.test(before) ? textOfElement : undefined;
  if (sign !== '>') return undefined;
  if (/<(?:(?:[a-z]{3,8}-){0,2}name|key|option)>\s{0,20}$/i.test(before)) return textOfNext;
  return /\bname="\w{1,20}\.name">$/.test(before) ? textOfSibling : undefined;
}

export const beforeElement = charactersOf('<:"\'> \t\n');
export const behindElement = charactersOf('>< "\'\t\r\n\f\v');
const data = String.raw`\s{0,20}(?:<!\[CDATA\[\s{0,20})?([^<>\s][^<>\r\n]{0,4095}?)\s{0,20}(?:\]\]>\s{0,20})?<\/`;
const elementText = new RegExp(String.raw`(?:\s[^<>]{0,200})?>(?:\s{0,40}<[Vv]alue>)?${data}`, 'y');
const valueOfElement = /\s{1,8}[Vv]alue\s?=\s?["']([^"'<>\r\n]{1,400})["']\s{0,4}\/?>/y;
const textOfElement = new RegExp(String.raw`["'][^<>]{0,200}>(?:\s{0,40}<value>)?${data}`, 'y');
const textOfNext = new RegExp(
  String.raw`\s{0,20}</[a-z-]{1,20}>\s{0,80}(?:<(?:[a-z]{3,8}-){0,2}(?:type|description)>[^<>]{0,120}</[a-z-]{1,25}>\s{0,80})?<(?:(?:(?:[a-z]{3,8}-){1,2}|default)?value|string|data)>${data}`,
  'iy',
);
/** `<stringProp name="Argument.name">password</stringProp>`, and the value's element behind it. */
const textOfSibling = new RegExp(
  String.raw`\s{0,4}</[A-Za-z]{1,20}>\s{0,80}<[A-Za-z]{1,20} name="\w{1,20}\.value">${data}`,
  'y',
);
const textOfArgument = new RegExp(
  String.raw`["']\selementType="HTTPArgument"[^<>]{0,80}>(?:\s{0,80}<boolProp[^<>]{0,80}>[a-z]{4,5}</boolProp>){0,2}\s{0,80}<stringProp name="Argument\.value">${data}`,
  'y',
);
