import type { Citation } from '../content/mdx.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { PageSigns } from '../schemas/danger-sign.ts';
import type { LessonData } from '../schemas/lesson.ts';
import type { Lang } from '../languages.ts';

/** A link to a page of the site, as a menu or a list shows it. */
export interface PageLink {
  lang: Lang;
  path: string;
  title: string;
}

/** Whether a text is up to date with the one it was made from. `source`: it was not made from another. */
export type TranslationState = 'source' | 'current' | 'behind';

/** What every page knows about itself. */
export interface PageBase {
  /** Pairs the languages of a page; the name of its folder, for pages made from files. */
  key: string;
  lang: Lang;
  /** Address from the site's root, without base path, with slashes at both ends. */
  path: string;
  title: string;
  description: string;
  /** This page in every language that has it, itself included: hreflang, sitemap. */
  alternates: PageLink[];
  /** Where the language switch leads, for each other language: the pair, or the nearest list where there is none. */
  switches: (PageLink & { exact: boolean })[];
  /** From the home page down to the parent. */
  crumbs: PageLink[];
  /** False keeps the page out of the sitemap, hreflang and, unless another page is canonical for it, search engines. */
  indexed: boolean;
  /** True puts the page into the site's own search. */
  searchable: boolean;
  /** Everyday words that search finds the page by. */
  keywords: string[];
  /** The day its text last changed, where it has one. */
  updated?: string;
}

/** What a page made from an MDX file knows besides. */
export interface TextPageBase extends PageBase {
  file: string;
  /** Why it is seen in development only. */
  unpublished?: 'draft' | 'scheduled';
  /** `##` headings, with the ids that both languages share. */
  toc: { id: string; text: string }[];
  /** From the id that Astro gives a heading to the id that both languages share. */
  headingIds: Record<string, string>;
  /** Sources in citation order. */
  citations: Citation[];
  translation: TranslationState;
  /** Its danger signs: subjects, and keys of content/danger-signs.yaml. */
  signs?: PageSigns | undefined;
  /** Minutes to read, rounded up. */
  minutes: number;
  words: number;
}

export interface ArticlePage extends TextPageBase {
  kind: 'article';
  topic: string;
  articleKind: ArticleData['kind'];
  audience: ArticleData['audience'];
  published: string;
  updated: string;
  authors: string[];
  review: ArticleData['review'];
  /** Whether its review still counts: the day of the next one has not passed, and the text is the one that was reviewed. */
  reviewState: 'awaiting' | 'current' | 'overdue' | 'changed';
  /** When its sources were last searched, and when they will be next. */
  evidence: ArticleData['evidence'];
  /** Keys of articles to read next. */
  related: string[];
  featured: boolean;
  /** Address of its leaflet. */
  leaflet: string;
}

/** An article on one A4 page; it has the key of the article. */
export interface LeafletPage extends PageBase {
  kind: 'leaflet';
  updated: string;
  /** Path of the article, which says all of it and more: search engines show that one. */
  article: string;
}

export interface ToolPage extends TextPageBase {
  kind: 'tool';
  updated: string;
}

export interface InfoPage extends TextPageBase {
  kind: 'info';
  updated: string;
}

/** A text of the kit for health volunteers. */
export interface KaderPage extends TextPageBase {
  kind: 'kader';
  updated: string;
}

/** A lesson of the kit, made of parts of articles. */
export interface LessonPage extends PageBase {
  kind: 'lesson';
  lesson: LessonData;
  /** Its place in the learning path, from 1. */
  number: number;
}

export interface TopicPage extends PageBase {
  kind: 'topic';
  cover: string;
  /** Keys of its articles, in order. */
  articles: string[];
}

export type ListKind =
  | 'home'
  | 'topics'
  | 'tools'
  | 'volunteers'
  | 'booklet'
  | 'leaflets'
  | 'search'
  | 'glossary'
  | 'sources'
  | 'offline'
  | 'not-found';

/** Pages that are made from the list itself. */
export type ListPage = { [K in ListKind]: PageBase & { kind: K } }[ListKind];

export type Page = ArticlePage | LeafletPage | ToolPage | InfoPage | KaderPage | LessonPage | TopicPage | ListPage;
export type PageKind = Page['kind'];
export type TextPage = ArticlePage | ToolPage | InfoPage | KaderPage;
