/** Makes the one list of pages from the content. Pure: content in, pages out. */
import { type Body, type Heading } from '../content/mdx.ts';
import type { Content, Document } from '../content/read.ts';
import { words } from '../i18n/words.ts';
import type { PlainData } from '../schemas/plain.ts';
import { DEFAULT_LANG, LANGS, type Lang, otherLang } from '../languages.ts';
import type {
  ArticlePage,
  ListKind,
  ListPage,
  Page,
  PageBase,
  PageLink,
  PlainPage,
  TextPageBase,
  ToolPage,
  TopicPage,
} from './page.ts';
import { childPath, homePath, plainPath, sectionPath } from './paths.ts';

/** Words a minute of a reader of health texts, on the slow side of silent reading (Brysbaert 2019: 238 on average). */
const WORDS_A_MINUTE = 200;

type Draft<P extends Page = Page> = P extends Page ? Omit<P, 'alternates' | 'switchTo'> : never;

/** Ids of headings come from the default language, by order, so that a section's link survives the language switch. */
function headingIds(own: Heading[], source: Heading[] | undefined): Record<string, string> {
  return Object.fromEntries(own.map((heading, index) => [heading.slug, source?.[index]?.slug ?? heading.slug]));
}

/** The parts that every page made from an MDX file shares. */
function textParts<T extends PlainData>(
  document: Document<T>,
  all: Document<T>[],
): Omit<TextPageBase, 'alternates' | 'switchTo' | 'path' | 'crumbs'> & { updated: string } {
  const { key, lang, file, data, body } = document;
  const sibling = (other: Lang) => all.find((doc) => doc.key === key && doc.lang === other);
  const ids = headingIds(body.headings, sibling(DEFAULT_LANG)?.body.headings);
  const source = data.translation && sibling(data.translation.of);
  return {
    key,
    lang,
    file,
    title: data.title,
    description: data.description,
    keywords: data.keywords,
    updated: data.updated,
    indexed: true,
    searchable: true,
    headingIds: ids,
    toc: body.headings.filter(({ depth }) => depth === 2).map(({ text, slug }) => ({ id: ids[slug] ?? slug, text })),
    citations: body.citations,
    translation: !data.translation ? 'source' : source?.hash === data.translation.hash ? 'current' : 'behind',
    ...reading(body),
  };
}

const reading = (body: Body): { words: number; minutes: number } => ({
  words: body.words,
  minutes: Math.max(1, Math.ceil(body.words / WORDS_A_MINUTE)),
});

/** Pages of one language, before they know their pair. */
function draftsOf(content: Content, lang: Lang): Draft[] {
  const t = words(lang);
  const inLang = <T>(documents: Document<T>[]): Document<T>[] => documents.filter((doc) => doc.lang === lang);
  const home: PageLink = { lang, path: homePath(lang), title: t('home') };
  const topicsLink: PageLink = { lang, path: sectionPath(lang, 'topics'), title: t('topics') };
  const toolsLink: PageLink = { lang, path: sectionPath(lang, 'tools'), title: t('tools') };

  const listPage = (
    kind: ListKind,
    path: string,
    title: string,
    description: string,
    options: Partial<Pick<PageBase, 'indexed' | 'crumbs'>> = {},
  ): Draft<ListPage> => ({
    kind,
    key: kind,
    lang,
    path,
    title,
    description,
    crumbs: options.crumbs ?? [home],
    indexed: options.indexed ?? true,
    searchable: false,
    keywords: [],
  });

  const articles = inLang(content.articles).filter(({ data }) => !data.draft);
  const topics = content.topics
    .map((topic) => ({
      topic,
      articles: articles
        .filter(({ data }) => data.topic === topic.key)
        .sort(
          (a, b) => Number(b.data.featured) - Number(a.data.featured) || a.data.title.localeCompare(b.data.title, lang),
        ),
    }))
    .filter(({ articles: shelf }) => shelf.length > 0);

  const topicPages = topics.map(({ topic, articles: shelf }): Draft<TopicPage> => ({
    kind: 'topic',
    key: topic.key,
    lang,
    path: childPath(lang, 'topics', topic[lang].slug),
    title: topic[lang].title,
    description: topic[lang].description,
    crumbs: [home, topicsLink],
    indexed: true,
    searchable: false,
    keywords: [],
    cover: topic.cover,
    articles: shelf.map(({ key }) => key),
  }));

  return [
    listPage('home', homePath(lang), t('home.title'), t('home.description'), { crumbs: [] }),
    listPage('topics', topicsLink.path, t('topics.title'), t('topics.description')),
    ...topicPages,
    ...articles.map((document): Draft<ArticlePage> => {
      const { data } = document;
      const shelf = topicPages.find(({ key }) => key === data.topic);
      return {
        ...textParts(document, content.articles),
        kind: 'article',
        path: childPath(lang, 'articles', data.slug),
        crumbs: [home, ...(shelf ? [{ lang, path: shelf.path, title: shelf.title }] : [])],
        topic: data.topic,
        articleKind: data.kind,
        audience: data.audience,
        published: data.published,
        authors: data.authors,
        review: data.review,
        related: data.related.filter((key) => articles.some((article) => article.key === key)),
        featured: data.featured,
      };
    }),
    listPage('tools', toolsLink.path, t('tools.title'), t('tools.description')),
    ...inLang(content.tools).map((document): Draft<ToolPage> => ({
      ...textParts(document, content.tools),
      kind: 'tool',
      path: childPath(lang, 'tools', document.data.slug),
      crumbs: [home, toolsLink],
    })),
    listPage('search', sectionPath(lang, 'search'), t('search.title'), t('search.description')),
    listPage('glossary', sectionPath(lang, 'glossary'), t('glossary'), t('glossary.description')),
    listPage('sources', sectionPath(lang, 'sources'), t('bibliography.title'), t('bibliography.description')),
    ...inLang(content.pages).map((document): Draft<PlainPage> => ({
      ...textParts(document, content.pages),
      kind: 'plain',
      path: plainPath(lang, document.data.slug),
      crumbs: [home],
    })),
    listPage('not-found', sectionPath(lang, 'notFound'), t('notFound.title'), t('notFound.description'), {
      indexed: false,
    }),
  ];
}

/** The list that pages of a kind stand in. */
const PARENT_LIST: Partial<Record<Page['kind'], ListPage['kind']>> = { topic: 'topics', tool: 'tools' };

/** The nearest shelf in the other language: the parent's pair, else the home page. */
function nearest(page: Draft, others: Draft[]): Draft {
  const topic = page.kind === 'article' ? page.topic : undefined;
  return (
    others.find((other) => other.kind === 'topic' && other.key === topic) ??
    others.find((other) => other.kind === (PARENT_LIST[page.kind] ?? 'home')) ??
    page
  );
}

const linkTo = ({ lang, path, title }: Draft): PageLink => ({ lang, path, title });

/**
 * Every page of the site.
 * @throws when two pages would have the same address
 */
export function buildPages(content: Content): Page[] {
  const drafts = Object.fromEntries(LANGS.map((lang) => [lang, draftsOf(content, lang)])) as Record<Lang, Draft[]>;
  const pages = LANGS.flatMap((lang) =>
    drafts[lang].map((draft): Page => {
      const others = drafts[otherLang(lang)];
      const pair = others.find((other) => other.kind === draft.kind && other.key === draft.key);
      return {
        ...draft,
        alternates: LANGS.flatMap((code) => (code === lang ? [linkTo(draft)] : pair ? [linkTo(pair)] : [])),
        switchTo: { ...linkTo(pair ?? nearest(draft, others)), exact: pair !== undefined },
      };
    }),
  );
  const seen = new Map<string, Page>();
  for (const page of pages) {
    const other = seen.get(page.path);
    if (other)
      throw new Error(
        `Two pages want the address ${page.path}: ${other.kind} "${other.key}" and ${page.kind} "${page.key}". Give one of them another slug.`,
      );
    seen.set(page.path, page);
  }
  return pages;
}
