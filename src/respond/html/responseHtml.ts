// The response page as one HTML document, complete as it is; the script only brings it up to date and tells what is pressed.
import type { Section } from '../merge';
import { sectionTitles } from '../page';
import { escapeHtml, inlineHtml, link, listHtml } from './escape';
import { partNames, partsOf } from './parts';
import type { PageState } from './state';

/** Where the page's own files are, and what lets them in. */
export interface PageFrame {
  /** As the webview names its own resources. */
  readonly cspSource: string;
  readonly styleAddress: string;
  readonly scriptAddress: string;
  /** Random, made anew for each document. */
  readonly nonce: string;
}

/** Nothing is loaded but the extension's own style and script, and nothing is sent. */
export function responseHtml(
  state: PageState,
  { cspSource, styleAddress, scriptAddress, nonce }: PageFrame,
): string {
  const { response } = state;
  const parts = partsOf(state);
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}';`;
  const title = escapeHtml(response.rule.name);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(styleAddress)}">
<title>${title}: what to do after a leak</title>
</head>
<body>
<main id="keylift-response">
<header>
<h1>${title}: what to do after a leak</h1>
${state.incident ? `<p class="masked">Value: <code>${escapeHtml(state.incident.masked)}</code></p>` : ''}
<p>${inlineHtml(response.rule.description)}</p>
${linksHtml(state)}
</header>
<p id="status" role="status" class="hidden"></p>
${partNames.map((name) => `<section id="part-${name}"${labelOf(name, parts[name])}>${parts[name]}</section>`).join('\n')}
${response.sections.map(sectionHtml).join('\n')}
${generalNote(state)}
</main>
<script nonce="${nonce}" src="${escapeHtml(scriptAddress)}"></script>
</body>
</html>`;
}

/** A section without a heading must not point to one. */
function labelOf(name: string, html: string): string {
  return html === '' ? '' : ` aria-labelledby="heading-${name}"`;
}

function linksHtml({ response: { provider, rule, manage } }: PageState): string {
  const links = [
    ...(manage === undefined ? [] : [link(manage, 'Manage keys')]),
    ...(rule.docs === undefined ? [] : [link(rule.docs, 'Documentation')]),
    link(provider.website, provider.name),
  ];
  return `<nav aria-label="${escapeHtml(provider.name)}">${listHtml(links)}</nav>`;
}

function sectionHtml({ name, sentences, general }: Section): string {
  const heading = `${sectionTitles[name]}${general ? ' (general)' : ''}`;
  const isOrdered = name === 'generate' || name === 'revoke';
  return `<section id="section-${name}" aria-labelledby="heading-${name}"><h2 id="heading-${name}">${escapeHtml(heading)}</h2>${listHtml(sentences.map(inlineHtml), isOrdered)}</section>`;
}

function generalNote({ response: { provider, sections } }: PageState): string {
  if (!sections.some(({ general }) => general)) return '';
  return `<p class="note">Parts marked “general” hold for credentials of this kind everywhere; ${escapeHtml(provider.name)}’s own documentation may say more.</p>`;
}
