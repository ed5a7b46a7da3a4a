/** What `npm run new` and `npm run import` write where an editor must write. */
import type { Lang } from '../languages.ts';
import { keyFrom } from './key.ts';

export type Slot =
  | 'title'
  | 'description'
  | 'point'
  | 'person'
  | 'stop'
  | 'step'
  | 'claim'
  | 'limits'
  | 'text'
  | 'section'
  | 'choices'
  | 'daily'
  | 'questions'
  | 'support'
  | 'help'
  | 'nothing'
  | 'option'
  | 'cell'
  | 'picture'
  | 'caption'
  | 'refused';

/** The mark with which a placeholder begins, and what an editor is asked to write, in the language of the text. */
export const PLACEHOLDERS: Record<Lang, Record<'mark' | Slot, string>> = {
  id: {
    mark: 'TULIS:',
    title: 'judul yang menyebut pertanyaannya',
    description:
      'satu atau dua kalimat yang sudah menjawab judul, 60 sampai 180 karakter; pembaca memutuskan dari sini',
    point: 'jawaban dalam satu baris pendek',
    person: 'siapa yang perlu bertanya dulu',
    stop: 'kapan berhenti',
    step: 'nama langkah',
    claim: 'apa yang dinilai, dalam beberapa kata',
    limits: 'apa yang tidak bisa dijawab penelitian itu',
    text: 'isi bagian ini, dengan sumbernya',
    section: 'judul bagian',
    choices: 'judul bagian tentang pilihan; hapus bagian ini jika tidak ada yang bisa dipilih',
    daily: 'judul bagian tentang sehari-hari',
    questions: 'judul bagian tentang pertanyaan untuk dibawa ke tenaga kesehatan',
    support: 'judul bagian tentang tempat mencari dukungan',
    help: 'judul bagian tentang kapan mencari bantuan',
    nothing: 'apa yang terjadi jika tidak berbuat apa-apa',
    option: 'pilihan yang dibandingkan',
    cell: 'isi sel',
    picture: 'apa yang terlihat di gambar',
    caption: 'keterangan gambar atau tabel',
    refused: 'isi yang tidak bisa dibawa, lihat import-report.md, nomor',
  },
  en: {
    mark: 'WRITE:',
    title: 'a title that names the question',
    description: 'one or two sentences that already answer the title, 60 to 180 characters; readers decide from this',
    point: 'the answer in one short line',
    person: 'who should ask first',
    stop: 'when to stop',
    step: 'name of the step',
    claim: 'what is being judged, in a few words',
    limits: 'what the studies cannot tell',
    text: 'the text of this section, with its source',
    section: 'heading of a section',
    choices: 'heading of the section on choices; remove this section if there is nothing to choose',
    daily: 'heading of the section on daily life',
    questions: 'heading of the section on questions to take along',
    support: 'heading of the section on where support is to be had',
    help: 'heading of the section on when to get help',
    nothing: 'what happens if nothing is done',
    option: 'what is compared',
    cell: 'what the cell says',
    picture: 'what is to be seen in the picture',
    caption: 'caption of the picture or table',
    refused: 'what could not be brought along, see import-report.md, number',
  },
};

/** A placeholder that says what to write. */
export const placeholder = (lang: Lang, slot: Slot): string => `${PLACEHOLDERS[lang].mark} ${PLACEHOLDERS[lang][slot]}`;

/** The source that a draft cites where an editor must cite one: it marks a claim that needs a source. */
export const PLACEHOLDER_SOURCE = 'needs-a-source';

/** The danger signs that a new article names until an editor has chosen them. */
export const PLACEHOLDER_SIGN = 'write-a-sign';

const MARKS = new RegExp(
  `(${Object.values(PLACEHOLDERS)
    .map(({ mark }) => mark)
    .join('|')})`,
);

/** True for a text that `npm run new` or `npm run import` wrote and nobody has replaced yet. */
export const isPlaceholder = (text: string): boolean => MARKS.test(text) || /^\s*…\s*$/.test(text);

/** The slug of a new article. Keys are English words, so an English slug may be the key; another language must write its own. */
export const draftSlug = (key: string, lang: Lang): string =>
  lang === 'en' ? key : keyFrom(`${PLACEHOLDERS[lang].mark} ${key}`);

/** True for a slug that nobody has written yet. */
export const isPlaceholderSlug = (slug: string, key: string, lang: Lang): boolean =>
  slug !== key && slug === draftSlug(key, lang);
