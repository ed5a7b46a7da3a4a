/** What others may take and build on: danger signs, how sure the evidence is, and the bibliography, as data. */
import { type Lang, LANGS } from '../languages.ts';
import type { EvidenceLevel } from '../schemas/components.ts';
import type { DangerSignData } from '../schemas/danger-sign.ts';
import type { SourceData } from '../schemas/source.ts';
import type { Site } from './site.ts';
import { absolute } from './url.ts';

/** Version of the form of the files: the first number changes when a field goes or means something else. */
const VERSION = '1.0.0';

/** What stands at the head of each file. */
interface About {
  version: string;
  title: string;
  /** The day on which the newest text of the site changed. */
  updated: string;
  licence: string;
  attribution: string;
  review: string;
}

/** One claim of an article with the label that it carries. */
export interface EvidenceRecord {
  article: string;
  lang: Lang;
  url: string;
  claim: string;
  level: EvidenceLevel;
  /** What the studies cannot tell, where the label says it. */
  limits?: string;
  /** Keys in the bibliography. */
  sources: string[];
}

/** The files, by their names below `/data/`. */
export const DATA_FILES = ['danger-signs.json', 'evidence.json', 'bibliography.json'] as const;
export type DataFile = (typeof DATA_FILES)[number];

/** Address of a file. */
export const dataPath = (file: DataFile): string => `/data/${file}`;

const TITLES: Record<DataFile, string> = {
  'danger-signs.json': 'Danger signs of mother and baby, with level, age and sources',
  'evidence.json': 'Claims of articles with how sure the evidence is',
  'bibliography.json': 'Sources of all pages as CSL-JSON',
};

const about = (site: Site, file: DataFile): About => ({
  version: VERSION,
  title: TITLES[file],
  updated:
    site.pages
      .flatMap((page) => page.updated ?? [])
      .toSorted()
      .at(-1) ?? '',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: `Alir, ${absolute('/')}`,
  review: 'Not reviewed by a health professional. Danger signs wait for a clinician; what waits stands in "clinician".',
});

function evidenceOf(site: Site): EvidenceRecord[] {
  const bodies = new Map(site.content.articles.map(({ key, lang, body }) => [`${lang}/${key}`, body]));
  return LANGS.flatMap((lang) =>
    site.pagesOf('article', lang).flatMap((page) =>
      (bodies.get(`${lang}/${page.key}`)?.components ?? [])
        .filter(({ name }) => name === 'Evidence')
        .map(({ attributes, sources }) => ({
          article: page.key,
          lang,
          url: absolute(page.path),
          claim: attributes['claim'] ?? '',
          level: attributes['level'] as EvidenceLevel,
          ...(attributes['limits'] ? { limits: attributes['limits'] } : {}),
          sources,
        })),
    ),
  );
}

/**
 * A file of open data.
 * @returns what its JSON holds: the head, and the records under the name of what they are
 */
export function openData(
  site: Site,
  file: DataFile,
): About & { signs?: DangerSignData[]; evidence?: EvidenceRecord[]; sources?: SourceData[] } {
  const head = about(site, file);
  switch (file) {
    case 'danger-signs.json':
      return { ...head, signs: site.content.dangerSigns };
    case 'evidence.json':
      return { ...head, evidence: evidenceOf(site) };
    case 'bibliography.json':
      return { ...head, sources: site.content.sources };
  }
}
