/** What lies in `content/`: which files are read as what, and which nobody reads. */
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isLang, LANGS, type Lang } from '../languages.ts';
import { isFigureName } from './figure.ts';
import { keyFrom } from './key.ts';
import type { Problem } from './problem.ts';

/** Folders whose folders are pages: `content/articles/<key>/<lang>.mdx`. */
export const DOCUMENT_FOLDERS = ['articles', 'pages', 'tools', 'kader'] as const;
export type DocumentFolder = (typeof DOCUMENT_FOLDERS)[number];

/** Files that are one list or one object, by what the rest of the program calls them. */
export const LISTS = {
  topics: 'content/topics.yaml',
  glossary: 'content/glossary.yaml',
  people: 'content/people.yaml',
  dangerSigns: 'content/danger-signs.yaml',
  sources: 'content/sources.json',
  spelling: 'content/spelling.yaml',
  searchWords: 'content/search.yaml',
  addresses: 'content/addresses.txt',
  'asked.id': 'content/asked.id.tsv',
  'asked.en': 'content/asked.en.tsv',
  questions: 'content/kader/questions.yaml',
  lessons: 'content/kader/lessons.yaml',
  skills: 'content/kader/skills.yaml',
  booklet: 'content/kader/booklet.yaml',
} as const;

/** Where the drawings of topics and tools are. */
export const COVERS_FOLDER = 'public/drawings';

/** What `npm run import` writes beside a draft; nothing reads it. */
export const IMPORT_REPORT = 'import-report.md';

/** A file, and when and how large it was: two equal stamps are the same content. */
export interface Entry {
  file: string;
  stamp: string;
}
export interface DocumentEntry extends Entry {
  folder: DocumentFolder;
  key: string;
  lang: Lang;
}
export interface FigureEntry extends Entry {
  folder: DocumentFolder;
  key: string;
  name: string;
}

export interface Tree {
  documents: DocumentEntry[];
  figures: FigureEntry[];
  lists: Partial<Record<keyof typeof LISTS, Entry>>;
  /** Drawings of topics and tools. */
  covers: Entry[];
  /** Where a text should be and something else is. */
  unreadable: string[];
  /** Changes whenever a file comes, goes or changes. */
  fingerprint: string;
  problems: Problem[];
}

/** What operating systems and editors leave behind: files, and hidden folders. */
const LEFTOVER = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\._.*|\.#.*|#.*#|.*~|.*\.(swp|swo|bak|orig|rej|tmp))$/i;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Lists what is below a project's root. Reads names and times only. */
export function listTree(root: string): Tree {
  const tree: Tree = {
    documents: [],
    figures: [],
    lists: {},
    covers: [],
    unreadable: [],
    fingerprint: '',
    problems: [],
  };
  const report = (file: string, reason: string, fix: string): void => void tree.problems.push({ file, reason, fix });

  /** Names in a folder; none where it is missing, or where something else stands in its place, which is reported. */
  const namesIn = (folder: string): string[] => {
    const path = join(root, folder);
    if (!existsSync(path) || tree.unreadable.includes(folder)) return [];
    if (statSync(path).isDirectory()) return readdirSync(path).sort(compare);
    tree.unreadable.push(folder);
    report(
      folder,
      'this is a file, where a folder belongs',
      'remove it, and bring the folder back from the history of the project',
    );
    return [];
  };

  /** Names in a folder with what they are; links that lead elsewhere are named and left alone. */
  const entries = (folder: string): { name: string; file: string; directory: boolean; stamp: string }[] =>
    namesIn(folder).flatMap((name) => {
      const file = `${folder}/${name}`;
      const stats = lstatSync(join(root, file));
      const directory = stats.isDirectory();
      if (LEFTOVER.test(name) && (!directory || name.startsWith('.'))) return [];
      if (stats.isSymbolicLink()) {
        report(file, 'this is a link to another place, which may not exist elsewhere', 'put the file itself here');
        tree.unreadable.push(file);
        return [];
      }
      return [{ name, file, directory, stamp: `${file}:${stats.mtimeMs}:${stats.size}` }];
    });

  const listFiles = new Map(Object.entries(LISTS).map(([name, file]) => [file as string, name as keyof typeof LISTS]));
  for (const { name, file, directory, stamp } of entries('content')) {
    const list = listFiles.get(file);
    if (list && directory)
      report(file, 'this is a folder, where a file belongs', 'move it away, and bring the file back from the history');
    else if (list) tree.lists[list] = { file, stamp };
    else if (!DOCUMENT_FOLDERS.some((folder) => folder === name) && name !== 'README.md')
      report(
        file,
        'nothing reads this',
        `texts stand in ${DOCUMENT_FOLDERS.map((folder) => `content/${folder}/`).join(', ')}, a folder a page; move it there, or remove it`,
      );
  }
  for (const folder of DOCUMENT_FOLDERS)
    for (const { name: key, file, directory, stamp: written } of entries(`content/${folder}`)) {
      const list = listFiles.get(file);
      if (list && !directory) {
        tree.lists[list] = { file, stamp: written };
        continue;
      }
      if (!directory) {
        if (key !== 'README.md') reportStray(report, file, key, `content/${folder}/${keyFor(key)}`);
        continue;
      }
      if (LEFTOVER.test(key)) {
        report(file, 'this folder looks like a copy that was kept, and whatever is in it would be built', 'remove it');
        continue;
      }
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) {
        report(
          file,
          'the name of a folder is the key of its page: lower-case words joined by hyphens',
          `rename it to content/${folder}/${keyFor(key)}`,
        );
        continue;
      }
      let texts = 0;
      for (const { name, file: inner, directory: isFolder, stamp } of entries(file)) {
        const lang = name.replace(/\.mdx$/, '');
        if (isFolder) {
          tree.unreadable.push(inner);
          report(
            inner,
            'this is a folder, where only texts and pictures of a page stand',
            'move what is in it up, or remove it',
          );
        } else if (isFigureName(name)) tree.figures.push({ folder, key, name, file: inner, stamp });
        else if (name.endsWith('.mdx') && isLang(lang)) {
          texts++;
          tree.documents.push({ folder, key, lang, file: inner, stamp });
        } else if (name !== IMPORT_REPORT) reportStray(report, inner, name, file);
      }
      if (texts === 0 && !tree.problems.some((problem) => problem.file.startsWith(`${file}/`)))
        report(file, 'this folder holds no text', `write ${file}/${LANGS[0]}.mdx, or remove the folder`);
    }
  for (const [name, file] of Object.entries(LISTS))
    if (!tree.lists[name as keyof typeof LISTS] && !tree.problems.some((problem) => problem.file === file))
      report(file, 'this file is missing', 'bring it back from the history of the project');
  tree.covers = entries(COVERS_FOLDER).filter(({ name, directory }) => !directory && isFigureName(name));
  tree.fingerprint = JSON.stringify([
    [...tree.documents, ...tree.figures, ...tree.covers, ...Object.values(tree.lists)].map(({ stamp }) => stamp),
    tree.problems,
  ]);
  return tree;
}

/** A key made of whatever somebody called a file or folder. */
const keyFor = (name: string): string => keyFrom(name.replace(/\.[a-z]+$/i, '')) || 'my-page';

/** A file that is neither a text nor a picture, or stands outside of a page's folder. */
function reportStray(
  report: (file: string, reason: string, fix: string) => void,
  file: string,
  name: string,
  home: string,
): void {
  const texts = LANGS.map((lang) => `${home}/${lang}.mdx`).join(' or ');
  if (/\.(md|markdown|mdx|txt|html?)$/i.test(name))
    report(file, 'nothing reads this file: a text is called after its language', `move it to ${texts}`);
  else if (/\.(docx?|odt|rtf|pdf|pages|gdoc)$/i.test(name))
    report(
      file,
      'nothing reads this file: a text is written in Markdown',
      `copy its text into ${texts}, and remove it`,
    );
  else if (/\.(gif|bmp|tiff?|heic|heif|ico|psd|ai|eps)$/i.test(name))
    report(file, 'this kind of picture cannot be shown', `save it as SVG (drawings), PNG or JPEG (photos) in ${home}/`);
  else report(file, 'nothing reads this file', `a page is made of ${texts} and its pictures; remove it`);
}
