/** What a page made from an article shows, as a fingerprint: where it is the same, a build takes the page of the last one. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

const isMadeFromArticle = ({ kind }: Page): boolean => kind === 'article' || kind === 'leaflet';

/** What an article's page may show of another: all that is known of it, but what comes from its text alone. */
function seenFromOutside(page: Page): object {
  if (page.kind !== 'article') return page;
  const { words: _1, minutes: _2, citations: _3, translation: _4, reviewState: _5, ...seen } = page;
  return seen;
}

/** All that articles' pages may show, but their own texts: every list, every other page, and what is seen of other articles. */
function surroundings({ content, pages }: Site): string {
  const {
    root: _root,
    articles: _articles,
    fieldLines: _lines,
    fingerprint: _times,
    problems: _problems,
    ...others
  } = content;
  const seen = pages.map(seenFromOutside);
  return hash('sha256', JSON.stringify([seen, { ...others, figures: [...content.figures] }]));
}

const known = new WeakMap<Site, string>();

/**
 * The fingerprint of a page that is made from an article.
 * @returns undefined for any other page: it may show parts of any text
 */
export function fingerprintOf(site: Site, page: Page): string | undefined {
  if (!isMadeFromArticle(page)) return undefined;
  const around = known.get(site) ?? surroundings(site);
  known.set(site, around);
  // Of a leaflet too: it shows what its article is and says.
  const articles = site.articlesByKey([page.key], page.lang);
  const texts = articles.map(({ file }) => readFileSync(join(site.content.root, file), 'utf8'));
  return hash('sha256', JSON.stringify([around, page, articles, texts]));
}
