// Code that goes to the browser, where a lookup hides nothing, and values that are read before any code runs.
import type { Node } from 'web-tree-sitter';
import type { Site } from '../../language';
import { reasons } from '../../reasons';
import { enclosing, outermost, parents } from '../../syntax';

/** True for code whose text every visitor of a page gets. */
export function shipsToBrowser(site: Site): boolean {
  const { root, text, project } = site;
  if (hasClientDirective(root)) return true;
  // Bundlers replace these at build time; Node has only `url`, `dirname` and `filename` in `import.meta`.
  if (/\bimport\.meta\.env\b/.test(text) || inlined.test(text)) return true;
  if (clientModules.test(text)) return true;
  const tools = toolsOf(project.dependencies);
  // The compiler of Angular never runs on a server; components of the others do where a framework renders them.
  if (/from\s+["']@angular\/(?!ssr|platform-server)/.test(text)) return true;
  if (/(?:^|\/)src\//.test(site.path) && tools === 'client' && !usesNode(text)) return true;
  return /(?<![.\w$])(?:document|window|localStorage|sessionStorage)\.\w/.test(text) && !usesNode(text);
}

/** Why a value that is read by a tool, not by the program, can't be looked up; undefined when the program reads it. */
export function whyFrozen({ path, project }: Site, node: Node): string | undefined {
  if (!project.dependencies.has('next')) return undefined;
  const inPages = /(?:^|\/)(?:pages|app)\//.test(path);
  const exported = outermost(node, ['export_statement']);
  const declared = exported?.childForFieldName('declaration')?.text ?? '';
  if (inPages && /^const\s+(?:config|metadata|viewport|runtime|revalidate|dynamic)\b/.test(declared)) {
    return 'Next.js reads this at build time, before any code runs: it must be a literal.';
  }
  return isSentAsProps(node) ? reasons.client : undefined;
}

/** What these functions return is sent to the browser with the page. */
function isSentAsProps(node: Node): boolean {
  if (!enclosing(node, ['return_statement'])) return false;
  return [...parents(node)].some((parent) => {
    const name = (parent.childForFieldName('name') ?? parent.parent?.childForFieldName('name'))?.text ?? '';
    return /function/.test(parent.type) && /^get(?:Static|ServerSide|Initial)Props$/.test(name);
  });
}

function hasClientDirective(root: Node): boolean {
  for (const node of root.namedChildren) {
    if (/^(["'])use client\1;?$/.test(node.text)) return true;
    if (node.type !== 'comment' && node.type !== 'expression_statement') return false;
  }
  return false;
}

/** Variables with these prefixes are written into what the browser gets. */
const inlined = /\b(?:process\.env\.|["'])(?:NEXT_PUBLIC|REACT_APP|EXPO_PUBLIC|VUE_APP|GATSBY|NG_APP)_\w/;

const clientModules =
  /(?:from\s+|import\s+|require\()["'](?:react-dom(?:\/client)?|react-native|expo(?:-[\w-]+)?|@expo\/[\w-]+|vue|svelte|solid-js\/web|preact|next\/(?:navigation|link|image|script))["']/;

/** Tools that build nothing but pages, with no framework that also renders on a server. */
function toolsOf(dependencies: ReadonlySet<string>): 'client' | 'both' | 'none' {
  const has = (names: readonly string[]): boolean => names.some((name) => dependencies.has(name));
  if (!has(['vite', 'react-scripts', 'parcel', 'react-native', 'expo', '@angular/core', '@vue/cli-service']))
    return 'none';
  const servers = [
    'next',
    '@remix-run/node',
    'astro',
    'express',
    'fastify',
    'koa',
    '@nestjs/core',
    'hono',
    'nuxt',
  ];
  return has([...servers, '@sveltejs/kit']) ? 'both' : 'client';
}

function usesNode(text: string): boolean {
  return /\bprocess\.(?!env\b)|\bprocess\.env\b|\brequire\(|\bmodule\.exports\b|["'](?:node:|(?:fs|http|https|path|child_process)["']|puppeteer|playwright|jsdom|express)|\bDeno\.|\bBun\./.test(
    text,
  );
}
