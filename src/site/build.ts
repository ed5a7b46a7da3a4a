/** Makes the one list of pages from the content. Pure: content in, pages out. */
import type { Body, Heading } from '../content/mdx.ts';
import type { Content, Document } from '../content/read.ts';
import { words } from '../i18n/words.ts';
import { DEFAULT_LANG, LANGS, type Lang, otherLangs } from '../languages.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { TextPageData } from '../schemas/text-page.ts';
import type {
  ArticlePage,
  ListKind,
  ListPage,
  Page,
  PageBase,
  PageLink,
  InfoPage,
  KaderPage,
  LeafletPage,
  LessonPage,
  TextPageBase,
  ToolPage,
  TopicPage,
} from './page.ts';
import { childPath, homePath, infoPath, sectionPath } from './paths.ts';

/** Words a minute of a reader of health texts, on the slow side of silent reading (Brysbaert 2019: 238 on average). */
const WORDS_A_MINUTE = 200;

export interface BuildOptions {
  /** The day it is, YYYY-MM-DD: what is to appear later is not built. */
  today: string;
  /** True shows drafts and what is to appear later, as development does. Default: false. */
  unpublished?: boolean;
}

/** A page that does not know its other languages yet. */
type Unpaired<P extends Page = Page> = P extends Page ? Omit<P, 'alternates' | 'switches'> : never;

/** Documents of a folder by key and language. */
export type Siblings<T> = (key: string, lang: Lang) => Document<T> | undefined;

/** Looks documents up by key and language. */
export function siblings<T>(documents: readonly Document<T>[]): Siblings<T> {
  const byName = new Map(documents.map((document) => [`${document.lang}/${document.key}`, document]));
  return (key, lang) => byName.get(`${lang}/${key}`);
}

/** Why an article is not published on a day, if it is not. */
function unpublishedReason(
  content: Pick<Content, 'drafts'>,
  { file, data }: Document<ArticleData>,
  today: string,
): 'draft' | 'scheduled' | undefined {
  if (data.draft || content.drafts.has(file)) return 'draft';
  return data.published > today ? 'scheduled' : undefined;
}

/** Whether the review of an article still counts on a day. */
function reviewState({ data: { review }, hash }: Document<ArticleData>, today: string): ArticlePage['reviewState'] {
  if (review === 'awaiting') return 'awaiting';
  if (review.hash !== undefined && review.hash !== hash) return 'changed';
  return review.next < today ? 'overdue' : 'current';
}

/** Ids of headings come from the default language, by order, so that a section's link survives the language switch. */
function headingIds(own: Heading[], source: Heading[] | undefined): Record<string, string> {
  return Object.fromEntries(own.map((heading, index) => [heading.slug, source?.[index]?.slug ?? heading.slug]));
}

/** The parts that every page made from an MDX file shares. */
function textParts<T extends TextPageData>(
  document: Document<T>,
  sibling: Siblings<T>,
): Omit<TextPageBase, 'alternates' | 'switches' | 'path' | 'crumbs'> & { updated: string } {
  const { key, lang, file, data, body } = document;
  const ids = headingIds(body.headings, sibling(key, DEFAULT_LANG)?.body.headings);
  const source = data.translation && sibling(key, data.translation.of);
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
    signs: data.signs,
    ...reading(body),
  };
}

const reading = (body: Body): { words: number; minutes: number } => ({
  words: body.words,
  minutes: Math.max(1, Math.ceil(body.words / WORDS_A_MINUTE)),
});

/** Pages of one language, before they know their pairs. */
function pagesIn(lang: Lang, content: Content, options: BuildOptions): Unpaired[] {
  const t = words(lang);
  const inLang = <T>(documents: Document<T>[]): Document<T>[] => documents.filter((doc) => doc.lang === lang);
  const home: PageLink = { lang, path: homePath(lang), title: t('home') };
  const topicsLink: PageLink = { lang, path: sectionPath(lang, 'topics'), title: t('topics') };
  const toolsLink: PageLink = { lang, path: sectionPath(lang, 'tools'), title: t('tools') };
  const kitLink: PageLink = { lang, path: sectionPath(lang, 'volunteers'), title: t('volunteers') };
  const leafletsLink: PageLink = { lang, path: sectionPath(lang, 'leaflets'), title: t('leaflets') };

  const listPage = (
    kind: ListKind,
    path: string,
    title: string,
    description: string,
    more: Partial<Pick<PageBase, 'indexed' | 'crumbs'>> = {},
  ): Unpaired<ListPage> => ({
    kind,
    key: kind,
    lang,
    path,
    title,
    description,
    crumbs: more.crumbs ?? [home],
    indexed: more.indexed ?? true,
    searchable: false,
    keywords: [],
  });

  const articles = inLang(content.articles)
    .map((document) => ({ document, unpublished: unpublishedReason(content, document, options.today) }))
    .filter(({ unpublished }) => options.unpublished === true || unpublished === undefined);
  const articleKeys = new Set(articles.map(({ document }) => document.key));
  const byTopic = Map.groupBy(
    articles.map(({ document }) => document),
    ({ data }) => data.topic,
  );

  const topicPages = content.topics.flatMap((topic): Unpaired<TopicPage>[] => {
    const inTopic = byTopic.get(topic.key);
    if (!inTopic) return [];
    return [
      {
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
        articles: inTopic
          .toSorted(
            (a, b) =>
              Number(b.data.featured) - Number(a.data.featured) || a.data.title.localeCompare(b.data.title, lang),
          )
          .map(({ key }) => key),
      },
    ];
  });
  const topicByKey = new Map(topicPages.map((topic) => [topic.key, topic]));
  const articleSibling = siblings(content.articles);
  const toolSibling = siblings(content.tools);
  const pageSibling = siblings(content.pages);
  const kaderSibling = siblings(content.kader);

  return [
    listPage('home', homePath(lang), t('home.title'), t('home.description'), { crumbs: [] }),
    listPage('topics', topicsLink.path, t('topics.title'), t('topics.description')),
    ...topicPages,
    ...articles.map(({ document, unpublished }): Unpaired<ArticlePage> => {
      const { data } = document;
      const topic = topicByKey.get(data.topic);
      return {
        ...textParts(document, articleSibling),
        kind: 'article',
        path: childPath(lang, 'articles', data.slug),
        crumbs: [home, ...(topic ? [{ lang, path: topic.path, title: topic.title }] : [])],
        topic: data.topic,
        articleKind: data.kind,
        audience: data.audience,
        published: data.published,
        authors: data.authors,
        review: data.review,
        reviewState: reviewState(document, options.today),
        evidence: data.evidence,
        related: data.related.filter((key) => articleKeys.has(key)),
        featured: data.featured,
        leaflet: childPath(lang, 'leaflets', data.slug),
        ...(unpublished ? { unpublished } : {}),
      };
    }),
    listPage('leaflets', leafletsLink.path, t('leaflets.title'), t('leaflets.description'), {
      crumbs: [home, kitLink],
    }),
    ...articles.map(({ document: { key, data } }): Unpaired<LeafletPage> => ({
      kind: 'leaflet',
      key,
      lang,
      path: childPath(lang, 'leaflets', data.slug),
      // Short enough for a tab and unlike the article's, in any language.
      title: `${data.title} · A4`,
      description: t('leaflet.description', { description: data.description }),
      crumbs: [home, leafletsLink],
      updated: data.updated,
      article: childPath(lang, 'articles', data.slug),
      indexed: false,
      searchable: false,
      keywords: [],
    })),
    listPage('tools', toolsLink.path, t('tools.title'), t('tools.description')),
    ...inLang(content.tools).map((document): Unpaired<ToolPage> => ({
      ...textParts(document, toolSibling),
      kind: 'tool',
      path: childPath(lang, 'tools', document.data.slug),
      crumbs: [home, toolsLink],
    })),
    listPage('volunteers', kitLink.path, t('volunteers.title'), t('volunteers.description')),
    ...content.lessons.map((lesson, index): Unpaired<LessonPage> => ({
      kind: 'lesson',
      key: lesson.key,
      lang,
      path: childPath(lang, 'volunteers', lesson[lang].slug),
      title: lesson[lang].title,
      description: lesson[lang].description,
      crumbs: [home, kitLink],
      indexed: true,
      searchable: false,
      keywords: [],
      lesson,
      number: index + 1,
    })),
    ...inLang(content.kader).map((document): Unpaired<KaderPage> => ({
      ...textParts(document, kaderSibling),
      kind: 'kader',
      path: childPath(lang, 'volunteers', document.data.slug),
      crumbs: [home, kitLink],
      // Whoever searches is led to the programme's article, and from there to the kit.
      searchable: false,
    })),
    listPage('booklet', sectionPath(lang, 'booklet'), t('booklet.title'), t('booklet.description'), {
      crumbs: [home, kitLink],
    }),
    listPage('search', sectionPath(lang, 'search'), t('search.title'), t('search.description')),
    listPage('glossary', sectionPath(lang, 'glossary'), t('glossary'), t('glossary.description')),
    listPage('sources', sectionPath(lang, 'sources'), t('bibliography.title'), t('bibliography.description')),
    ...inLang(content.pages).map((document): Unpaired<InfoPage> => ({
      ...textParts(document, pageSibling),
      kind: 'info',
      path: infoPath(lang, document.data.slug),
      crumbs: [home],
    })),
    listPage('offline', sectionPath(lang, 'offline'), t('offline'), t('offline.description')),
    listPage('not-found', sectionPath(lang, 'notFound'), t('notFound.title'), t('notFound.description'), {
      indexed: false,
    }),
  ];
}

/** The list that pages of a kind stand in. */
const PARENT_LIST: Partial<Record<Page['kind'], ListPage['kind']>> = {
  topic: 'topics',
  tool: 'tools',
  kader: 'volunteers',
  lesson: 'volunteers',
  leaflet: 'leaflets',
};

type Unpairs = Map<string, Unpaired>;
const nameOf = ({ kind, key }: Pick<Page, 'kind' | 'key'>): string => `${kind}/${key}`;

/** The nearest list in another language: the parent's pair, else the home page. */
function nearest(page: Unpaired, others: Unpairs): Unpaired {
  const topic = page.kind === 'article' ? others.get(`topic/${page.topic}`) : undefined;
  const list = PARENT_LIST[page.kind] ?? 'home';
  return topic ?? others.get(`${list}/${list}`) ?? page;
}

const linkTo = ({ lang, path, title }: Unpaired): PageLink => ({ lang, path, title });

/** Every page of the site, a language after the other. */
export function buildPages(content: Content, options: BuildOptions): Page[] {
  const byLang = new Map(LANGS.map((lang) => [lang, pagesIn(lang, content, options)]));
  const byName = new Map(
    LANGS.map((lang): [Lang, Unpairs] => [lang, new Map(byLang.get(lang)?.map((page) => [nameOf(page), page]))]),
  );
  const pairIn = (page: Unpaired, lang: Lang) => (lang === page.lang ? page : byName.get(lang)?.get(nameOf(page)));
  return LANGS.flatMap((lang) =>
    (byLang.get(lang) ?? []).map((page): Page => ({
      ...page,
      alternates: LANGS.flatMap((code) => pairIn(page, code) ?? []).map(linkTo),
      switches: otherLangs(lang).map((code) => {
        const pair = pairIn(page, code);
        return {
          ...linkTo(pair ?? nearest(page, byName.get(code) ?? new Map<string, never>())),
          exact: pair !== undefined,
        };
      }),
    })),
  );
}
