// Digests, integrity hashes and revisions: random by nature and public by purpose.
import type { Span } from '../../base';
import { nameOfCell } from '../assignment';
import { lineStart } from '../context';
import { isDigestName } from '../digestNames';
import type { Filter } from './filter';

/** Names whose values are hexadecimal and 32 or more long in lock files and build output. */
const lockFiles =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pipfile\.lock|pdm\.lock|cargo\.lock|composer\.lock|gemfile\.lock|go\.sum|mix\.lock|podfile\.lock|packages\.lock\.json|pubspec\.lock|flake\.lock|\.terraform\.lock\.hcl|deno\.lock|conan\.lock|package\.resolved|verification-metadata\.xml|renv\.lock|rebar\.lock|stack\.yaml\.lock|paket\.lock|module\.bazel\.lock|buf\.lock|pixi\.lock|conda-lock\.yml|\.cargo-checksum\.json)$/i;

export const digest: Filter = ({ value, key, rule, distinctive, path, text, secret }) => {
  if (distinctive) return undefined;
  if (path !== '' && lockFiles.test(path)) return 'in a lock file';
  if (isDigestName(key) && /^[0-9a-fA-F]{24,}$|^[\w+/-]{27,}=*$/.test(value)) {
    return 'named as a digest';
  }
  if (/^[\w-]{0,12}(?:sha-?(?:1|256|384|512)|md5)[=:][0-9a-f]{32,}$/i.test(value))
    return 'a digest with its algorithm';
  if (/^sha(?:256[:-][A-Za-z0-9+/]{43}=?|384-[A-Za-z0-9+/]{64}|512-[A-Za-z0-9+/]{86}(?:==)?)$/i.test(value))
    return 'a digest with its algorithm';
  // A label of what runs: `commit:5c3f…`
  if (/^(?:git[._-]?)?(?:commit|revision|rev|sha)[:=][0-9a-f]{7,64}$/i.test(value)) return 'a revision';
  if (/^v\d+\.\d+\.\d+-(?:[\w.]{1,20}\.)?\d{14}-[0-9a-f]{12}$/.test(value)) return 'a version';
  if (isTableCell(text, secret, value)) return 'a column of a table';
  const before = text.slice(lineStart(text, secret.start, secret.start - 100), secret.start);
  if (/^[0-9a-f]{32,128}$/i.test(value)) {
    // `uses: acme/action@5c3f…`, `https://acme.io/sdk-1.2.3.tgz#5c3f…`, `image: ghcr.io/acme/app:5c3f…`
    if (/[\w-]\/[\w.-]+[@:]$|\.(?:tgz|gz|zip|git|whl)#$/.test(before)) return 'a revision';
    // `5c3f…  acme-linux.tar.gz`
    if (
      /(?:^|\n)$/.test(before) &&
      /^ [ *][\w./-]+\s*?(?:\n|$)/.test(text.slice(secret.end, secret.end + 160))
    )
      return 'a digest of a file';
  }
  // `8E2B:0108…`: a line of a font, or of a dump.
  if (rule.where === 'provider' && /(?:^|\n)[0-9a-f]{4,8}:[ \t]?$/i.test(before)) return 'a line of a dump';
  if (entityTag.test(before)) return 'an entity tag';
  if (/(?:commits?|trees?|blob|compare|raw|archive|revision|rev|changeset|avatar)[/=]$/i.test(before))
    return 'a revision';
  return /(?:sha(?:1|256|384|512)|md5|blake[23][bs]?|\bh1)[-:=@/"' ]{1,4}[A-Za-z0-9+/_-]{0,64}$/i.test(before)
    ? 'a digest with its algorithm'
    : undefined;
};

/** `W/"5c3f…"`, `etag == '"5c3f…"'` */
const entityTag = /\bW\/\\?["']$|\betag\\?["'\])]{0,3}\s?(?:[:,]|[!=]{1,3}|=>)\s?\\?["'][\\"']{0,2}$/i;

/** Bare hexadecimal between commas, tabs or bars: lists of checksums are full of it, but for columns and rows of keys. */
function isTableCell(text: string, cell: Span, value: string): boolean {
  if (
    !/^[0-9a-f]{32,}$/i.test(value) ||
    !/[,\t|]/.test(text.charAt(cell.start - 1)) ||
    // `api_key<tab>=<tab>…`: a setting whose parts tabs line up.
    /[=:]>?\t{1,8}$/.test(text.slice(Math.max(0, cell.start - 12), cell.start)) ||
    !/^(?:[,\t|\r\n]|$)/.test(text.slice(cell.end, cell.end + 1))
  )
    return false;
  const name = nameOfCell(text, cell);
  return !(name
    ? /(?:key|token|secret|password|credential)s?$/i.test(text.slice(name.start, name.end))
    : /(?:key|token|secret|password|credential)s?[,\t|]$/i.test(
        text.slice(Math.max(0, cell.start - 16), cell.start),
      ));
}
