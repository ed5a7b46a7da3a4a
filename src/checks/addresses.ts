import type { Problem } from '../content/problem.ts';
import { LISTS } from '../content/tree.ts';
import { LANGS } from '../languages.ts';
import { registeredTools } from '../tools/index.ts';
import { DOOR_PAGE_KEYS, FRAME_PAGE_KEYS } from '../site/links.ts';
import type { Page } from '../site/page.ts';
import { sectionPath } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import type { Check } from './check.ts';

/** Every address has one page, every address that was ever published leads somewhere, and the frame's links exist. */
export const checkAddresses: Check = (site) => [
  ...checkTaken(site),
  ...checkTitles(site),
  ...checkFormerly(site),
  ...checkPublished(site),
  ...checkFrame(site),
];

/** The file in which a page's slug stands. */
const fileOf = (page: Page): string =>
  'file' in page ? page.file : page.kind === 'lesson' ? LISTS.lessons : LISTS.topics;

/** True for pages that are an entry of a list. */
const isListed = ({ kind }: Page): boolean => kind === 'topic' || kind === 'lesson';

const ownerOf = (page: Page): string =>
  'file' in page ? page.file : isListed(page) ? `the ${page.kind} "${page.key}"` : `the ${page.kind} page of the site`;

/** True for the pages whose address editors choose. */
const isChosen = (page: Page): boolean => 'file' in page || isListed(page);

/** Where its slug stands in that file. */
const slugField = (page: Page): string => (isListed(page) ? `${page.key}.${page.lang}.slug` : 'slug');

/** An old address as `formerly` says it: by its last part alone where the rest is that of the page. */
const oldName = (old: string, { path }: Page): string => {
  const [, folder, slug = ''] = /^(.*\/)([^/]+)\/$/.exec(old) ?? [];
  return folder !== undefined && path.replace(/[^/]+\/$/, '') === folder ? slug : old;
};

function checkTaken({ pages }: Site): Problem[] {
  const taken = new Map<string, string>();
  for (const page of pages.filter((candidate) => !isChosen(candidate))) taken.set(page.path, ownerOf(page));
  // It has no page of its own; public/_redirects leads on from it.
  for (const lang of LANGS) taken.set(sectionPath(lang, 'articles'), 'all articles together');
  return pages.filter(isChosen).flatMap((page): Problem[] => {
    const owner = taken.get(page.path);
    taken.set(page.path, owner ?? ownerOf(page));
    if (owner === undefined) return [];
    const slug = page.path.split('/').at(-2) ?? '';
    return [
      {
        file: fileOf(page),
        field: slugField(page),
        reason: `the slug "${slug}" makes the address ${page.path}, which belongs to ${owner}`,
        fix: 'choose another slug',
      },
    ];
  });
}

function checkTitles({ pages }: Site): Problem[] {
  const titles = new Map<string, Page>();
  return pages.filter(isChosen).flatMap((page): Problem[] => {
    const name = `${page.lang} ${page.title.toLowerCase()}`;
    const other = titles.get(name);
    titles.set(name, other ?? page);
    return other && other.kind !== 'topic' && page.kind !== 'topic'
      ? [
          {
            file: fileOf(page),
            field: 'title',
            reason: `${ownerOf(other)} has the same title; in a list nobody can tell the two apart`,
            fix: 'say in the title what this page has that the other does not',
          },
        ]
      : [];
  });
}

function checkFormerly({ pages, redirects }: Site): Problem[] {
  const paths = new Map(pages.map((page) => [page.path, page]));
  const claimed = new Map<string, string>();
  // What is wrong with an old address of an article is wrong with that of its leaflet.
  const own = redirects.filter(({ to }) => paths.get(to.path)?.kind !== 'leaflet');
  return own.flatMap(({ from, to, file }): Problem[] => {
    const page = paths.get(from);
    const other = claimed.get(from);
    claimed.set(from, file);
    if (!page && !other) return [];
    return [
      {
        file,
        field: 'formerly',
        reason: page
          ? page.path === to.path
            ? `${from} is the address of this very page`
            : `${from} is the address of ${ownerOf(page)} now`
          : `${other === file ? 'this page' : other} lays claim to ${from} already`,
        fix: 'remove it from `formerly`',
      },
    ];
  });
}

function checkPublished({ content, pages, redirects }: Site): Problem[] {
  const { topics } = content.damaged;
  const alive = new Set([...pages.map(({ path }) => path), ...redirects.map(({ from }) => from)]);
  const texts = new Map(
    [...content.articles, ...content.pages, ...content.tools, ...content.kader].map((text) => [
      `${text.lang}/${text.key}`,
      text.file,
    ]),
  );
  const own = new Map(pages.filter(isChosen).map((page) => [`${page.lang}/${page.key}`, page]));
  // A draft that cannot be read is not published either.
  for (const file of content.drafts) {
    const [key = '', name = ''] = file.split('/').slice(-2);
    texts.set(`${name.replace('.mdx', '')}/${key}`, file);
  }
  const damaged = [...content.damaged.documents]
    .filter((file) => !content.drafts.has(file))
    .map((file) => file.replace(/^content\/\w+\//, ''));
  const dead = content.addresses
    .filter(({ path }) => !alive.has(path))
    .filter(({ key, lang }) => !damaged.includes(`${key}/${lang}.mdx`))
    .filter(({ key }) => topics !== 'all' && content.topics.length > 0 && !topics.has(key))
    .map(({ path, lang, key, line }): Problem => {
      const file = texts.get(`${lang}/${key}`);
      const page = own.get(`${lang}/${key}`);
      if (page)
        return {
          file: fileOf(page),
          field: slugField(page),
          reason: `this page was published at ${path}, and nothing leads from there any more`,
          fix: `keep the old address, so that links in chats and on paper still work:\nformerly:\n  - ${oldName(path, page)}`,
        };
      return {
        file: LISTS.addresses,
        line,
        reason: `${path} was published, and no page is there now${file ? `: ${file} is a draft` : ''}`,
        fix: `add \`formerly: [${path}]\` to the page that readers should find instead, or remove this line to let the address die`,
      };
    });
  const known = new Set(content.addresses.map(({ path }) => path));
  const fresh = pages
    .filter((page) => isChosen(page) && !known.has(page.path))
    .map((page): Problem => ({
      file: fileOf(page),
      field: slugField(page),
      reason: `the address ${page.path} is not yet in ${LISTS.addresses}`,
      fix: `run \`npm run addresses\`, or add the line: ${page.path} ${page.lang} ${page.key}`,
      level: 'warning',
    }));
  return [...dead, ...fresh];
}

function checkFrame({ content, resolve }: Site): Problem[] {
  const keys = [...new Set([...FRAME_PAGE_KEYS, ...Object.values(DOOR_PAGE_KEYS)])];
  const registered = registeredTools();
  const withoutTool = content.tools
    .filter(({ key }) => !registered.includes(key))
    .map(({ key, file }): Problem => ({
      file,
      reason: `there is no tool "${key}" to stand on this page`,
      fix: `name the folder after one of the tools: ${registered.join(', ')}; a new tool is registered in src/tools/index.ts`,
    }));
  // A site of a few files, as tests make it, has no frame to speak of.
  if (content.pages.length === 0) return [];
  const frame = [...keys, ...registered].flatMap((key) =>
    LANGS.flatMap((lang): Problem[] => {
      const { problem } = resolve.page(key, lang);
      return problem
        ? [
            {
              file: 'content',
              reason: `${problem.reason} ("${lang}"); the frame of every page, the home page or a tool needs it`,
              fix: problem.fix,
            },
          ]
        : [];
    }),
  );
  return [...withoutTool, ...frame];
}
