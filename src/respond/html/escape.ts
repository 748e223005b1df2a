// Text into HTML: everything is escaped; of Markdown only code spans, bold and addresses count.

/** Text as it may stand in HTML, in attributes too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A sentence of rules or verdicts, which may hold code spans and addresses. */
export function inlineHtml(sentence: string): string {
  const token =
    /(?<fence>`+)(?<code>[\s\S]+?)(?<!`)\k<fence>(?!`)|\*\*(?<bold>[^*]+)\*\*|(?<address>https:\/\/[^\s<>"')]+[^\s<>"').,;:])/g;
  let html = '';
  let from = 0;
  for (const match of sentence.matchAll(token)) {
    html += escapeHtml(sentence.slice(from, match.index));
    from = match.index + match[0].length;
    const { code, bold, address } = match.groups ?? {};
    if (code !== undefined) html += `<code>${escapeHtml(code.replace(/^ (`[\s\S]*`) $/, '$1'))}</code>`;
    else if (bold !== undefined) html += `<strong>${escapeHtml(bold)}</strong>`;
    else if (address !== undefined) html += link(address, address);
  }
  return html + escapeHtml(sentence.slice(from));
}

/** A link, if its address is one of the web. */
export function link(address: string, label: string): string {
  if (!/^https?:\/\//.test(address)) return escapeHtml(label);
  return `<a href="${escapeHtml(address)}">${escapeHtml(label)}</a>`;
}

/** @param ordered the order counts */
export function listHtml(items: readonly string[], ordered = false): string {
  const tag = ordered ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}
