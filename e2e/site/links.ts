/** Finds what a built site links to and does not have. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { attributes, type BuiltPage, cssUrls, fileOf, filesOf, type Site, srcset } from './pages.ts';

interface Link {
  from: string;
  /** As written. */
  target: string;
  /** Address that a relative target starts from. */
  at: string;
  /** False for identifiers that merely look like addresses with an anchor. */
  anchor: boolean;
}

/** Attributes that hold one address each; the last four belong to our search and to Astro's islands. */
const ADDRESSES = [
  'href',
  'src',
  'action',
  'poster',
  'data-script',
  'data-base',
  'data-page',
  'component-url',
  'renderer-url',
];

function ofPage(page: BuiltPage, site: Site): Link[] {
  const at = site.origin + page.path;
  const link = (target: string, anchor = true): Link => ({ from: page.file, target, at, anchor });
  return [
    ...ADDRESSES.flatMap((name) => attributes(page.root, `[${name}]`, name)).map((target) => link(target)),
    ...attributes(page.root, '[srcset]', 'srcset')
      .flatMap(srcset)
      .map((target) => link(target)),
    ...attributes(page.root, 'meta[property="og:url"], meta[property="og:image"]', 'content').map((target) =>
      link(target),
    ),
    ...page.root
      .querySelectorAll('script[type="application/ld+json"]')
      .flatMap(({ rawText }) => rawText.match(/(?<=")https?:\/\/[^"]+/g) ?? [])
      .map((target) => link(target, false)),
  ];
}

const ofCss = (site: Site): Link[] =>
  filesOf(site, '.css').flatMap((file) =>
    cssUrls(readFileSync(join(site.dir, file), 'utf8')).map((target) => ({
      from: file,
      target,
      at: `${site.origin}${site.base}${file}`,
      anchor: false,
    })),
  );

/** Feeds, sitemap and robots.txt: whatever in them begins with a protocol, namespaces aside. */
const ofLists = (site: Site): Link[] =>
  ['rss.xml', 'en/rss.xml', 'sitemap.xml', 'robots.txt'].flatMap((from) =>
    (
      readFileSync(join(site.dir, from), 'utf8')
        .replace(/xmlns[^=]*="[^"]*"/g, '')
        .match(/https?:\/\/[^\s"'<]+/g) ?? []
    ).map((target) => ({ from, target, at: site.origin, anchor: true })),
  );

/** Every link of the site to itself that leads nowhere, as sentences; and how many were followed. */
export function checkLinks(site: Site): { broken: string[]; followed: number } {
  const ids = new Map(site.pages.map(({ path, root }) => [path, new Set(attributes(root, '[id]', 'id'))]));
  const links = [
    ...[...site.pages, ...site.moved].flatMap((page) => ofPage(page, site)),
    ...ofCss(site),
    ...ofLists(site),
  ];
  let followed = 0;
  const broken = links.flatMap(({ from, target, at, anchor }): string[] => {
    const url = new URL(target, at);
    if (!url.protocol.startsWith('http') || url.origin !== site.origin) return [];
    followed += 1;
    const file = fileOf(site, url.pathname);
    if (!file) return [`${from}: ${target} is outside the base path ${site.base}`];
    if (!existsSync(file) || !statSync(file).isFile()) return [`${from}: ${target} does not exist`];
    const id = decodeURIComponent(url.hash.slice(1));
    if (anchor && id && !ids.get(url.pathname)?.has(id)) return [`${from}: ${target} leads to no element with that id`];
    return [];
  });
  return { broken: [...new Set(broken)], followed };
}
