/**
 * Every component that editors may use inside MDX, in one table: the checks, `npm run new`, the tables in docs/
 * and the map from names to Astro components (`src/components/mdx/index.ts`) all come from it.
 */
import type { Lang } from '../languages.ts';
import type { ARTICLE_KINDS } from './article.ts';

/** How sure a claim is, surest first; the last three are not on that scale. */
export const EVIDENCE_LEVELS = ['strong', 'moderate', 'weak', 'none', 'contradicted', 'expert'] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** What an attribute may hold: words that a reader reads or hears, one of a few, a time, or the name of something elsewhere. */
export type AttributeType =
  | { kind: 'words'; seen: boolean }
  | { kind: 'choice'; of: readonly string[] }
  | { kind: 'time' }
  | { kind: 'reference'; to: 'source' | 'term' | 'sign' | 'page' | 'figure' | 'chart' };

export interface Attribute {
  type: AttributeType;
  optional?: true;
}

/** How long a step takes: so many seconds, or its share of the time that somebody chooses for the whole. */
export type StepTime = { seconds: number } | { share: number };

/** Reads `30s` or `2`, both 1 to 999; nothing when it is neither. */
export function readStepTime(written: string): StepTime | undefined {
  const [, number, unit] = /^([1-9]\d{0,2})(s?)$/.exec(written) ?? [];
  if (number === undefined) return undefined;
  return unit ? { seconds: Number(number) } : { share: Number(number) };
}

/** What stands between a component's tags. */
export type Inside = 'nothing' | 'words' | 'text' | 'list' | 'table' | 'steps';

export interface ComponentRule {
  /** One line for editors, in each language. */
  purpose: Record<Lang, string>;
  attributes: Record<string, Attribute>;
  inside: Inside;
  /** True when it stands inside a line of text; the others stand apart, with a blank line round them. */
  inline?: true;
  /** The only component that it may stand in. */
  within?: string;
  /** As an editor writes it. */
  example: string;
}

const seen: Attribute = { type: { kind: 'words', seen: true } };
const heard: Attribute = { type: { kind: 'words', seen: false } };
const choice = (of: readonly string[]): Attribute => ({ type: { kind: 'choice', of } });
const to = (target: Extract<AttributeType, { kind: 'reference' }>['to']): Attribute => ({
  type: { kind: 'reference', to: target },
});
const optional = (attribute: Attribute): Attribute => ({ ...attribute, optional: true });

export const COMPONENTS = {
  KeyPoints: {
    purpose: {
      id: 'jawabannya dalam tiga sampai lima baris; setiap artikel dibuka dengannya',
      en: 'the answer in three to five lines; every article starts with it',
    },
    attributes: {},
    inside: 'list',
    example: '<KeyPoints>\n\n- …\n\n</KeyPoints>',
  },
  DangerSigns: {
    purpose: {
      id: 'kartu ringkas tanda bahaya: tanda dari `signs.first`, tautan ke tanda lain di halaman itu dan ke semuanya; tepat sesudah Intinya',
      en: 'the compact danger card: the signs of `signs.first`, a link to the others of the page and to all; right after the key points',
    },
    attributes: {},
    inside: 'nothing',
    example: '<DangerSigns />',
  },
  WhenToGetHelp: {
    purpose: {
      id: 'kartu lengkap tanda bahaya dari `signs` halaman itu; di bawah `##` sendiri, di bagian akhir',
      en: 'the full danger cards of the page’s `signs`; under its own `##`, further down',
    },
    attributes: {},
    inside: 'nothing',
    example: '<WhenToGetHelp />',
  },
  AllDangerSigns: {
    purpose: {
      id: 'semua tanda bahaya bayi menurut umur, atau tanda bahaya ibu menurut pokoknya; untuk halaman bantuan',
      en: 'every danger sign of a baby, by age, or of a mother, by subject; for the help page',
    },
    attributes: { who: choice(['baby', 'mother']) },
    inside: 'nothing',
    example: '<AllDangerSigns who="baby" />',
  },
  DangerSheet: {
    purpose: {
      id: 'tanda darurat dalam selembar A4 untuk dicetak; untuk halaman bantuan',
      en: 'the emergencies on one A4 page, to print; for the help page',
    },
    attributes: {},
    inside: 'nothing',
    example: '<DangerSheet />',
  },
  Sign: {
    purpose: {
      id: 'kalimat satu tanda bahaya, menurut kuncinya di `content/danger-signs.yaml`',
      en: 'the words of one danger sign, by its key in `content/danger-signs.yaml`',
    },
    attributes: { id: to('sign') },
    inside: 'nothing',
    inline: true,
    example: '<Sign id="mum-chest" />',
  },
  Call: {
    purpose: {
      id: 'tombol untuk menelepon sebuah nomor',
      en: 'a button that calls a number',
    },
    attributes: { number: seen },
    inside: 'nothing',
    example: '<Call number="119" />',
  },
  Evidence: {
    purpose: {
      id: 'seberapa yakin sebuah klaim yang benar, dan bila perlu apa yang tidak bisa dijawab penelitiannya; sedikitnya satu sumber',
      en: 'how sure a true claim is, and, where it helps, what the studies cannot tell; cites at least once',
    },
    attributes: { level: choice(EVIDENCE_LEVELS), claim: seen, limits: optional(seen) },
    inside: 'text',
    example: '<Evidence level="weak" claim="…" limits="…">\n\n….<Cite source="kent2006" />\n\n</Evidence>',
  },
  Cite: {
    purpose: {
      id: 'sumber, menurut kuncinya di `content/sources.json`, tepat sesudah klaimnya',
      en: 'a source, by its key in `content/sources.json`, right after the claim',
    },
    attributes: { source: to('source') },
    inside: 'nothing',
    inline: true,
    example: '<Cite source="kent2006" />',
  },
  Do: {
    purpose: {
      id: 'yang membantu',
      en: 'what helps',
    },
    attributes: {},
    inside: 'list',
    example: '<Do>\n\n- …\n\n</Do>',
  },
  Dont: {
    purpose: {
      id: 'yang perlu dihindari; setiap baris dimulai dengan “Jangan”',
      en: 'what to leave; each line starts with “Jangan” or “Do not”',
    },
    attributes: {},
    inside: 'list',
    example: '<Dont>\n\n- Jangan …\n\n</Dont>',
  },
  Steps: {
    purpose: {
      id: 'panduan langkah demi langkah, tersusun dari `<Step>`',
      en: 'a how-to, made of `<Step>`',
    },
    attributes: {},
    inside: 'steps',
    example: '<Steps>\n\n<Step title="…">\n\n…\n\n</Step>\n\n</Steps>',
  },
  Step: {
    purpose: {
      id: 'satu langkah; gambar dan teks penggantinya selalu berdua; `time`, di alat yang menghitung waktu, adalah bagiannya (`2`) atau detiknya (`30s`)',
      en: 'one step; a figure and its alt text go together; `time`, in a tool that keeps time, is its share (`2`) or seconds (`30s`)',
    },
    attributes: {
      title: seen,
      figure: optional(to('figure')),
      alt: optional(heard),
      time: optional({ type: { kind: 'time' } }),
    },
    inside: 'text',
    within: 'Steps',
    example: '<Step title="…" figure="step-circles.svg" alt="…">\n\n…\n\n</Step>',
  },
  NotFor: {
    purpose: {
      id: 'siapa yang sebaiknya tidak melakukannya, atau perlu bertanya dulu; wajib di how-to',
      en: 'who should not do it, or ask first; a how-to needs it',
    },
    attributes: {},
    inside: 'list',
    example: '<NotFor>\n\n- …\n\n</NotFor>',
  },
  StopIf: {
    purpose: {
      id: 'kapan harus berhenti; wajib di how-to',
      en: 'when to stop; a how-to needs it',
    },
    attributes: {},
    inside: 'list',
    example: '<StopIf>\n\n- …\n\n</StopIf>',
  },
  Compare: {
    purpose: {
      id: 'satu tabel yang kolom pertamanya menjadi judul baris; `print="alone"` menawarkan cetak tersendiri',
      en: 'one table whose first column heads the rows; `print="alone"` offers to print it by itself',
    },
    attributes: { caption: seen, print: optional(choice(['alone'])) },
    inside: 'table',
    example: '<Compare caption="…">\n\n| … | … |\n| --- | --- |\n| … | … |\n\n</Compare>',
  },
  Options: {
    purpose: {
      id: 'pilihan yang ada: tabel empat kolom, dan apa yang terjadi jika tidak berbuat apa-apa',
      en: 'what a reader may choose: a table of four columns, and what happens if nothing is done',
    },
    attributes: { caption: seen, nothing: seen },
    inside: 'table',
    example:
      '<Options caption="…" nothing="…">\n\n| … | … | … | … |\n| --- | --- | --- | --- |\n| … | … | … | … |\n\n</Options>',
  },
  Myth: {
    purpose: {
      id: 'mitos seperti yang diucapkan orang, lalu faktanya',
      en: 'a myth as people say it, then the fact',
    },
    attributes: { claim: seen },
    inside: 'text',
    example: '<Myth claim="…">\n\n…\n\n</Myth>',
  },
  Figure: {
    purpose: {
      id: 'gambar atau foto dari folder halaman itu; dari halaman lain dengan kuncinya: `src="kunci/nama.svg"`',
      en: 'a drawing or photo of the page’s folder; one of another page by its key: `src="key/name.svg"`',
    },
    attributes: { src: to('figure'), alt: heard, caption: seen },
    inside: 'nothing',
    example: '<Figure src="let-down-reflex.svg" alt="…" caption="…" />',
  },
  Chart: {
    purpose: {
      id: 'grafik dari `src/charts/`, angkanya ikut sebagai tabel; sumbernya dikutip di halaman itu',
      en: 'a chart of `src/charts/`, with its figures as a table; the page cites its sources',
    },
    attributes: { name: to('chart'), caption: seen },
    inside: 'nothing',
    example: '<Chart name="milk-volume" caption="…" />',
  },
  SeeAlso: {
    purpose: {
      id: 'mengantar ke halaman lain',
      en: 'leads on to another page',
    },
    attributes: { to: to('page') },
    inside: 'nothing',
    example: '<SeeAlso to="galactorrhea" />',
  },
  Term: {
    purpose: {
      id: 'menautkan kata sulit ke `content/glossary.yaml`',
      en: 'links a hard word to `content/glossary.yaml`',
    },
    attributes: { id: to('term') },
    inside: 'words',
    inline: true,
    example: '<Term id="let-down">let-down</Term>',
  },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof COMPONENTS;
export const COMPONENT_NAMES = Object.keys(COMPONENTS) as ComponentName[];

/** The rule of a component, or nothing for a name that is not ours. */
export const componentRule = (name: string): ComponentRule | undefined =>
  Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name as ComponentName] : undefined;

/** Attributes of a component whose text a reader sees, or only hears. */
export const wordAttributes = (name: string): { name: string; seen: boolean }[] =>
  Object.entries(componentRule(name)?.attributes ?? {}).flatMap(([attribute, { type }]) =>
    type.kind === 'words' ? [{ name: attribute, seen: type.seen }] : [],
  );

/** Parts that every article must have, and those that its kind asks for besides. */
export const REQUIRED_PARTS: Record<(typeof ARTICLE_KINDS)[number], ComponentName[]> = {
  explainer: ['KeyPoints', 'DangerSigns', 'WhenToGetHelp'],
  condition: ['KeyPoints', 'DangerSigns', 'Options', 'WhenToGetHelp'],
  'how-to': ['KeyPoints', 'DangerSigns', 'NotFor', 'Steps', 'StopIf', 'WhenToGetHelp'],
  comparison: ['KeyPoints', 'DangerSigns', 'Compare', 'Evidence', 'WhenToGetHelp'],
  programme: ['KeyPoints', 'DangerSigns', 'Evidence', 'WhenToGetHelp'],
};

/** Columns of `<Options>`: what, how it works, what it brings and how sure, its burden or risk. */
export const OPTIONS_COLUMNS = 4;
