/**
 * THE ONE RESOLVER: answers every reference that content makes: to a page, a place on a page, a term, a source, a figure, a
 * cover, a chart, a person. The checks and the components ask it alike, so that what passes the checks cannot fail later.
 */
import { basename } from 'node:path';
import leven from 'leven';
import { charts } from '../charts/index.ts';
import type { Chart } from '../charts/chart.ts';
import type { Figure } from '../content/figure.ts';
import type { Content, Names } from '../content/read.ts';
import { COVERS_FOLDER } from '../content/tree.ts';
import { byLetter } from '../i18n/letters.ts';
import { PLACEHOLDER_SIGN, PLACEHOLDER_SOURCE } from '../content/placeholder.ts';
import { LANGS, type Lang } from '../languages.ts';
import type { DangerSignData } from '../schemas/danger-sign.ts';
import type { TermData } from '../schemas/glossary.ts';
import type { PersonData } from '../schemas/person.ts';
import type { SourceData } from '../schemas/source.ts';
import type { TopicData } from '../schemas/topic.ts';
import { LIST_PAGE_KEYS, PAGE_LINK } from './links.ts';
import type { Page } from './page.ts';
import { sourceAnchor } from './paths.ts';

/** What stands behind a reference, or what is wrong with it. Neither: it names something that is itself broken. */
export interface Reference<T> {
  value?: T;
  /** `file`: where it is to be mended, when that is not where the reference stands. */
  problem?: { reason: string; fix: string; file?: string };
}

/** Where a link leads: to an address outside, or to a page of ours and a place on it. */
export type LinkTarget = { outside: string } | { page: Page; hash: string };

/** The page that a link stands on. */
export type From = Pick<Page, 'key' | 'lang'>;

export interface Resolver {
  /** A page by its key, in a language. */
  page: (key: string, lang: Lang) => Reference<Page>;
  /** A link as editors write it: `page:key`, `page:key#place`, `#place`, `https:…`, `tel:…`, `mailto:…`. */
  link: (url: string, from: From) => Reference<LinkTarget>;
  /** An article that exists in some language, for related reading. */
  article: (key: string) => Reference<string>;
  topic: (key: string) => Reference<TopicData>;
  term: (key: string) => Reference<TermData>;
  /** A danger sign, by its key. */
  sign: (key: string) => Reference<DangerSignData>;
  source: (id: string) => Reference<SourceData>;
  person: (key: string) => Reference<PersonData>;
  /** Somebody who may review: a person with a role. */
  reviewer: (key: string) => Reference<PersonData>;
  /**
   * A picture of a page, by the page's folder, such as `articles/oxytocin-massage`: its own by their names, those of another
   * page by its key before the name, `oxytocin-massage-steps/step-thumbs.svg`.
   */
  figure: (folder: string, name: string) => Reference<Figure>;
  /** A drawing of public/drawings/. */
  cover: (name: string) => Reference<string>;
  chart: (name: string) => Reference<Chart>;
}

/**
 * What stands behind a reference.
 * @throws when there is nothing; in a build the checks have said so before
 */
export function need<T>({ value, problem }: Reference<T>): T {
  if (value !== undefined) return value;
  throw new Error(problem ? `${problem.reason}: ${problem.fix}` : 'This leads to something that could not be read.');
}

/**
 * The same for a part of a page: on a draft, which development shows as it is, nothing instead of an error.
 * @throws when there is nothing and the page is published
 */
export const needOn = <T>(page: Page, reference: Reference<T>): T | undefined =>
  'unpublished' in page ? reference.value : need(reference);

const found = <T>(value: T): Reference<T> => ({ value });
const wrong = (reason: string, fix: string): Reference<never> => ({ problem: { reason, fix } });
/** It is there and broken: its own problem is reported where it stands. */
const broken: Reference<never> = {};

const BRING_BACK = 'bring its entries back from the history of the project';

const isDamaged = (names: Names, name: string): boolean => names === 'all' || names.has(name);

/** A hint at the name that was probably meant: at most two letters differ. */
function nearest(name: string, known: Iterable<string>): string {
  const close = [...known]
    .map((candidate) => ({ candidate, distance: leven(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= 2 || (name.length > 4 && candidate.startsWith(`${name}-`)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => `“${candidate}”`);
  return close.length > 0 ? `perhaps ${close.join(' or ')} was meant; else ` : '';
}

/** Answers references within one state of the content. */
export function createResolver(content: Content, pages: readonly Page[]): Resolver {
  // Nobody is led to the page that says that nothing was found; a leaflet has the key of its article.
  const byKey = new Map(
    pages
      .filter(({ kind }) => kind !== 'not-found' && kind !== 'leaflet')
      .map((page) => [`${page.lang}/${page.key}`, page]),
  );
  const topics = new Map(content.topics.map((topic) => [topic.key, topic]));
  const terms = new Map(content.glossary.map((term) => [term.key, term]));
  const signs = new Map(content.dangerSigns.map((sign) => [sign.key, sign]));
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const people = new Map(content.people.map((person) => [person.key, person]));
  const texts = [...content.articles, ...content.pages, ...content.tools, ...content.kader];
  /** Key of the text that a file belongs to: the name of its folder. */
  const keyOf = (file: string): string => file.split('/').at(-2) ?? '';
  // A draft is known by its name, so that a link to it is told of even when it cannot be read: nothing else stops it.
  const written = new Map([
    ...[...content.drafts].map((file) => [`${basename(file, '.mdx')}/${keyOf(file)}`, file] as const),
    ...texts.map(({ lang, key, file }) => [`${lang}/${key}`, file] as const),
  ]);
  const textKeys = new Set([...[...written.values()].map(keyOf), ...content.lessons.map(({ key }) => key)]);
  const articleKeys = new Set([...content.articles.map(({ key }) => key), ...[...content.drafts].map(keyOf)]);
  const damagedKeys = new Set([...content.damaged.documents].filter((file) => !content.drafts.has(file)).map(keyOf));
  /** Folders of texts and of their pictures, by key. */
  const folders = new Map(
    [...texts.map(({ folder, key }) => `${folder}/${key}`), ...content.figures.keys()].map((folder) => [
      basename(folder),
      folder,
    ]),
  );
  const covers = new Set(content.covers.map(({ name }) => name));

  const entry = <T>(map: Map<string, T>, damaged: Names, name: string, place: string): Reference<T> => {
    const value = map.get(name);
    if (value !== undefined) return found(value);
    if (isDamaged(damaged, name)) return broken;
    if (map.size === 0)
      return {
        problem: { file: place, reason: 'this list is empty, and others name what was in it', fix: BRING_BACK },
      };
    return wrong(`"${name}" is not in ${place}`, `${nearest(name, map.keys())}add it there first`);
  };

  const page: Resolver['page'] = (key, lang) => {
    const value = byKey.get(`${lang}/${key}`);
    if (value) return found(value);
    const file = written.get(`${lang}/${key}`);
    if (file)
      return wrong(
        content.drafts.has(file) ? `the page "${key}" is a draft` : `the page "${key}" is not published yet`,
        `publish ${file} first, or link to another page`,
      );
    if (damagedKeys.has(key) || isDamaged(content.damaged.topics, key) || topics.size === 0) return broken;
    if (textKeys.has(key))
      return wrong(
        `the page "${key}" does not exist in this language`,
        `write its ${lang}.mdx, or link to a page that exists in every language`,
      );
    if (topics.has(key))
      return wrong(`the topic "${key}" has no article in this language yet`, 'link to an article, or to page:topics');
    return wrong(
      `there is no page with the key "${key}"`,
      `${nearest(key, [...textKeys, ...topics.keys(), ...LIST_PAGE_KEYS.filter((name) => name !== key)])}write the name of a folder below content/: [text](page:get-help)`,
    );
  };

  /** Everything that a link may jump to on a page. */
  const placesOn = (target: Page): Set<string> => {
    switch (target.kind) {
      case 'article':
      case 'tool':
      case 'info':
      case 'kader':
        return new Set(Object.values(target.headingIds));
      case 'glossary':
        return new Set([
          ...terms.keys(),
          ...byLetter(content.glossary, (term) => term[target.lang].term, target.lang).map(({ letter }) => letter),
        ]);
      case 'sources':
        // Those that a page cites; a text that cannot be read may be the one.
        return new Set(
          damagedKeys.size > 0
            ? content.sources.map(({ id }) => sourceAnchor(id))
            : pages.flatMap((page) =>
                page.lang === target.lang && 'citations' in page
                  ? page.citations.map(({ source }) => sourceAnchor(source))
                  : [],
              ),
        );
      case 'topics':
        return new Set(
          damagedKeys.size > 0
            ? topics.keys()
            : pages.filter(({ lang, kind }) => lang === target.lang && kind === 'topic').map(({ key }) => key),
        );
      default:
        return new Set();
    }
  };

  const place = (target: Page, hash: string): Reference<LinkTarget> => {
    if (!hash) return found({ page: target, hash: '' });
    const places = placesOn(target);
    if (places.has(hash)) return found({ page: target, hash: `#${hash}` });
    const known = [...places].filter((id) => !id.startsWith('source-')).slice(0, 12);
    return wrong(
      `the page "${target.key}" has no place #${hash}`,
      known.length > 0
        ? `${nearest(hash, places)}use one of: ${known.join(', ')}`
        : `link to the page: remove #${hash}`,
    );
  };

  const link: Resolver['link'] = (url, from) => {
    if (/^https:\/\/[^\s/]+\.[^\s]+$/.test(url) || /^tel:\+?[\d-]{3,}$/.test(url) || /^mailto:\S+@\S+\.\S+$/.test(url))
      return found({ outside: url });
    const [, key, hash = ''] = PAGE_LINK.exec(url) ?? [];
    if (key !== undefined) {
      const { value, ...rest } = page(key, from.lang);
      return value ? place(value, hash) : rest;
    }
    if (url.startsWith('#')) {
      const own = page(from.key, from.lang).value;
      return own ? place(own, url.slice(1)) : broken;
    }
    return wrong(
      `the link “${url}” names no page`,
      'link to a page of ours by its key, [text](page:get-help), or to another site with https://',
    );
  };

  const person: Resolver['person'] = (key) => entry(people, content.damaged.people, key, 'content/people.yaml');

  return {
    page,
    link,
    person,
    article: (key) => {
      if (articleKeys.has(key)) return found(key);
      if (damagedKeys.has(key)) return broken;
      return wrong(
        `"${key}" is not in content/articles/`,
        `${nearest(key, articleKeys)}write the name of an article’s folder`,
      );
    },
    topic: (key) => entry(topics, content.damaged.topics, key, 'content/topics.yaml'),
    term: (key) => entry(terms, content.damaged.glossary, key, 'content/glossary.yaml'),
    // The checks count placeholders themselves.
    sign: (key) =>
      key === PLACEHOLDER_SIGN ? broken : entry(signs, content.damaged.dangerSigns, key, 'content/danger-signs.yaml'),
    source: (id) =>
      id === PLACEHOLDER_SOURCE ? broken : entry(sources, content.damaged.sources, id, 'content/sources.json'),
    reviewer: (key) => {
      const reference = person(key);
      const { value } = reference;
      if (!value) return reference;
      if (value.kind !== 'person')
        return wrong(`"${key}" is an organisation; a review is by a person`, 'name the person who reviewed the text');
      if (!value.role)
        return wrong(
          `content/people.yaml does not say what "${key}" is`,
          `add the profession, such as “bidan” or “midwife”, to the entry:\nrole:\n${LANGS.map((lang) => `  ${lang}: …`).join('\n')}`,
        );
      return reference;
    },
    figure: (ownFolder, written) => {
      const [, key, name = written] = /^([^/]+)\/(.*)$/.exec(written) ?? [];
      const folder = key === undefined ? ownFolder : folders.get(key);
      if (folder === undefined)
        return wrong(
          `there is no page with the key "${key ?? ''}", whose picture this would be`,
          `${nearest(key ?? '', folders.keys())}write the name of a folder below content/articles/, pages/ or tools/`,
        );
      if (key !== undefined && folder === ownFolder)
        return wrong(`"${written}" names the folder of this page itself`, `write ${name}`);
      if (key !== undefined && !LANGS.some((lang) => byKey.has(`${lang}/${key}`)))
        return damagedKeys.has(key)
          ? broken
          : wrong(
              `the page "${key}" is not published, nor are its pictures`,
              'publish it first, or show another picture',
            );
      const own = content.figures.get(folder) ?? [];
      const value = own.find((figure) => figure.name === name);
      if (value) return found(value);
      const file = `content/${folder}/${name}`;
      if (content.damaged.documents.has(file)) return broken;
      const cased = own.find((figure) => figure.name.toLowerCase() === name.toLowerCase());
      if (cased) return wrong(`there is no picture "${name}"`, `write it as the file is called: ${cased.name}`);
      const elsewhere = [...content.figures].find(([, figures]) => figures.some((figure) => figure.name === name))?.[0];
      if (elsewhere)
        return wrong(
          `the picture "${name}" lies in content/${elsewhere}/`,
          elsewhere === ownFolder ? `write ${name}` : `write ${basename(elsewhere)}/${name}`,
        );
      return wrong(
        `there is no picture "${name}" in content/${folder}/`,
        own.length > 0
          ? `use one of: ${own.map((figure) => figure.name).join(', ')}`
          : `put the file there; SVG, PNG, JPEG, WebP and AVIF can be shown`,
      );
    },
    cover: (name) => {
      if (covers.has(name)) return found(name);
      if (content.damaged.documents.has(`${COVERS_FOLDER}/${name}`)) return broken;
      return wrong(`there is no drawing "${name}" in ${COVERS_FOLDER}/`, `${nearest(name, covers)}put the file there`);
    },
    chart: (name) => {
      const chart = Object.hasOwn(charts, name) ? charts[name] : undefined;
      return chart
        ? found(chart)
        : wrong(`there is no chart "${name}"`, `use one of: ${Object.keys(charts).join(', ')}`);
    },
  };
}
