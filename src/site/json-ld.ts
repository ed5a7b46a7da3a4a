/** What search engines may read about a page: honest provenance, nothing more. */
import type { Graph, Thing } from 'schema-dts';
import { DEFAULT_LANG } from '../languages.ts';
import { imagePath } from './preview-image.ts';
import { SITE_NAME } from './config.ts';
import { resolve } from './index.ts';
import { need } from './resolve.ts';
import type { ArticlePage, Page, TextPage } from './page.ts';
import { homePath } from './paths.ts';
import { absolute } from './url.ts';

const organisation = () => ({
  '@type': 'Organization' as const,
  name: SITE_NAME,
  url: absolute(homePath(DEFAULT_LANG)),
});

/** Authors by their keys: people as persons, "alir" as the organisation. */
const authors = (page: ArticlePage) =>
  page.authors.map((key) => {
    const person = need(resolve().person(key));
    return person.kind === 'person' ? { '@type': 'Person' as const, name: person.name } : organisation();
  });

const breadcrumbs = (page: Page) => ({
  '@type': 'BreadcrumbList' as const,
  itemListElement: [...page.crumbs, page].map(({ title, path }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name: title,
    item: absolute(path),
  })),
});

/** Links a page to its other language, in the direction it was translated. */
function translation(page: TextPage) {
  const pair = page.alternates.find(({ lang }) => lang !== page.lang);
  if (!pair) return {};
  const work = { '@id': `${absolute(pair.path)}#page` };
  return page.translation === 'source' ? { workTranslation: work } : { translationOfWork: work };
}

/** Reviewed by a real person on a real day, as it is now, or silent about review. */
function review(page: ArticlePage) {
  if (page.review === 'awaiting' || page.reviewState === 'changed') return {};
  const { by, on } = page.review;
  const { name, role, url } = need(resolve().reviewer(by));
  const jobTitle = role?.[page.lang];
  const reviewedBy = { '@type': 'Person' as const, name, ...(jobTitle ? { jobTitle } : {}), ...(url ? { url } : {}) };
  return { lastReviewed: on, reviewedBy };
}

function article(page: ArticlePage): Thing[] {
  const id = absolute(page.path);
  return [
    {
      '@type': 'MedicalWebPage',
      '@id': `${id}#page`,
      url: id,
      name: page.title,
      description: page.description,
      inLanguage: page.lang,
      ...translation(page),
      ...review(page),
      mainEntity: { '@id': `${id}#article` },
    },
    {
      '@type': 'Article',
      '@id': `${id}#article`,
      mainEntityOfPage: { '@id': `${id}#page` },
      headline: page.title,
      image: absolute(imagePath(page)),
      datePublished: page.published,
      dateModified: page.updated,
      author: authors(page),
      publisher: organisation(),
      license: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ];
}

/** Structured data of a page as text that is safe inside a script element, or nothing where there is none to give. */
export function jsonLd(page: Page): string | undefined {
  if (!page.indexed) return undefined;
  const things: Thing[] =
    page.kind === 'home'
      ? [
          {
            '@type': 'WebSite',
            name: SITE_NAME,
            url: absolute(page.path),
            inLanguage: page.lang,
            description: page.description,
          },
        ]
      : [breadcrumbs(page)];
  if (page.kind === 'article') things.push(...article(page));
  if (page.kind === 'tool')
    things.push({
      '@type': 'WebApplication',
      name: page.title,
      url: absolute(page.path),
      description: page.description,
      inLanguage: page.lang,
      applicationCategory: 'HealthApplication',
      browserRequirements: 'JavaScript',
    });
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
