// What `keylift respond` found out, and how each format shows it.
import {
  codeSpan,
  describeExposure,
  describeInventory,
  type ExposureFacts,
  type Inventory,
  type RespondData,
  respondPage,
  responseOf,
  sectionTitles,
  verdictOf,
  verdictTitles,
} from '../../respond';
import { printable } from '../formats/printable';
import { plainText } from './plainText';

/** A credential in a file, with everything that this machine knows of it. */
export interface PlaceAnswer {
  /** As the user may open it: relative to the working folder. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly masked: string;
  readonly facts: ExposureFacts;
  readonly inventory: Inventory;
}

/** What the formats of `keylift respond` write. */
export interface RespondContent {
  readonly version: string;
  readonly data: RespondData;
  readonly rule: { readonly id: string; readonly name: string; readonly provider: string };
  /** Missing when the user asked about a kind of credential, not a place. */
  readonly place?: PlaceAnswer;
}

/** What `--format` takes. */
export const respondFormatNames = ['text', 'markdown', 'json'] as const;
/** One of those. */
export type RespondFormatName = (typeof respondFormatNames)[number];

/** Each gives the whole output for one credential, with its last line end. */
export const respondFormats: Readonly<Record<RespondFormatName, (content: RespondContent) => string>> = {
  text: (content) => linesPrintable(plainText(formatMarkdown(content))),
  markdown: (content) => linesPrintable(formatMarkdown(content)),
  json: formatJson,
};

/** Names of files, variables and authors are strangers' words. */
function linesPrintable(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

function formatMarkdown({ data, rule, place }: RespondContent): string {
  const page =
    respondPage(data, rule.id) ?? `# ${rule.name}\n\nNothing more is known of this kind of credential.\n`;
  if (!place) return page;
  const { path, line, masked, facts, inventory } = place;
  const title = `# ${verdictTitles[verdictOf(facts).level]}: ${rule.name} in ${codeSpan(`${path}:${line}`)}`;
  const here = [title, codeSpan(masked), '## In this repository', describeExposure(facts)];
  const uses = ['## Which services will stop working', describeInventory(inventory)];
  return [...here, ...uses, page].join('\n\n');
}

function formatJson({ version, data, rule, place }: RespondContent): string {
  const response = responseOf(data, rule.id);
  const sections = response?.sections.map(({ name, sentences, general }) => {
    return { name, title: sectionTitles[name], general, sentences };
  });
  const content = {
    version: 1,
    tool: { name: 'keylift', version },
    rule,
    ...(place ? { place: { ...place, verdict: verdictOf(place.facts) } } : {}),
    manage: response?.manage,
    sections: sections ?? [],
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
