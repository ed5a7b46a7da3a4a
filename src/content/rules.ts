/**
 * The rules of the content checks, each once: what it asks for, why, an example, and how it is mended, in both languages. The
 * name stands with every message; `npm run docs` makes a page of docs/checks/ of each.
 */
import type { Lang } from '../languages.ts';

/** What a rule says in one language. */
interface Words {
  /** What is wrong where the rule speaks, as one sentence. */
  what: string;
  why: string;
  mend: string;
}

export interface Rule extends Record<Lang, Words> {
  /** What is wrong, and what is right, as an editor writes it. */
  example: { wrong: string; right: string };
}

export const RULES = {
  files: {
    en: {
      what: 'A file or folder stands where nothing reads it, or is missing.',
      why: 'A text that nothing reads is never published, and nobody is told.',
      mend: 'Put a text into content/articles/<key>/ as id.mdx or en.mdx, its pictures beside it; remove what is left over.',
    },
    id: {
      what: 'Ada berkas atau folder yang tidak dibaca, atau ada yang hilang.',
      why: 'Teks yang tidak dibaca tidak akan terbit, dan tidak ada yang tahu.',
      mend: 'Simpan teks di content/articles/<kunci>/ sebagai id.mdx atau en.mdx, gambarnya di folder yang sama; hapus berkas sisa.',
    },
    example: { wrong: 'content/articles/nipple-pain/draft.docx', right: 'content/articles/nipple-pain/id.mdx' },
  },
  encoding: {
    en: {
      what: 'The file is not plain UTF-8 text, or holds characters that nobody sees.',
      why: 'Readers see broken letters, and words with unseen characters are not found by search.',
      mend: 'Save the file as UTF-8; delete the characters around the place and type them again.',
    },
    id: {
      what: 'Berkas bukan teks UTF-8 biasa, atau memuat karakter yang tidak terlihat.',
      why: 'Pembaca melihat huruf rusak, dan kata dengan karakter tersembunyi tidak ditemukan pencarian.',
      mend: 'Simpan sebagai UTF-8; hapus karakter di sekitar tempat itu lalu ketik ulang.',
    },
    example: { wrong: 'Suhu 38 Â°C', right: 'Suhu 38 °C' },
  },
  'front-matter': {
    en: {
      what: 'The fields at the head of a text cannot be read, or one of them is missing, unknown or out of bounds.',
      why: 'Title, address, dates and danger signs of the page come from there.',
      mend: 'Write the field as the message shows; put a text with a colon into quotes.',
    },
    id: {
      what: 'Isian di kepala teks tidak terbaca, atau ada yang kurang, tidak dikenal, atau di luar batas.',
      why: 'Judul, alamat, tanggal, dan tanda bahaya halaman diambil dari sana.',
      mend: 'Tulis isian seperti contoh dalam pesan; beri tanda kutip pada teks yang memuat titik dua.',
    },
    example: { wrong: 'title: Pijat: apa itu', right: 'title: "Pijat: apa itu"' },
  },
  lists: {
    en: {
      what: 'An entry of a list (topics, glossary, people, danger signs, sources, words) cannot be read or is not as it should be.',
      why: 'Every page that names the entry depends on it.',
      mend: 'Write the field as the message shows; the head of the list explains its fields.',
    },
    id: {
      what: 'Ada isi daftar (topik, glosarium, orang, tanda bahaya, sumber, kata) yang tidak terbaca atau tidak sesuai.',
      why: 'Semua halaman yang menyebutnya bergantung padanya.',
      mend: 'Tulis isian seperti contoh dalam pesan; kepala daftar menjelaskan isiannya.',
    },
    example: { wrong: '- key: Let Down', right: '- key: let-down' },
  },
  mdx: {
    en: {
      what: 'The text is not valid MDX: a component is not closed, a quote is missing, or a sign means something else here.',
      why: 'The page cannot be made.',
      mend: 'Close every component and leave a blank line round it; write “less than” in words, and ( ) for { }.',
    },
    id: {
      what: 'Teks bukan MDX yang sah: komponen tidak ditutup, tanda kutip kurang, atau tanda yang punya arti lain di sini.',
      why: 'Halaman tidak bisa dibuat.',
      mend: 'Tutup setiap komponen dan beri baris kosong di sekitarnya; tulis “kurang dari” dengan kata, dan ( ) untuk { }.',
    },
    example: { wrong: '<Do>\n\n- Minum saat haus', right: '<Do>\n\n- Minum saat haus\n\n</Do>' },
  },
  pictures: {
    en: {
      what: 'A picture is damaged, too heavy, unsafe, or badly named.',
      why: 'Readers on a phone wait for it and pay for it; a name with capitals is not found on some hosts.',
      mend: 'Save it again as SVG, PNG or JPEG, lighter, with a name of lower-case words joined by hyphens.',
    },
    id: {
      what: 'Gambar rusak, terlalu berat, tidak aman, atau namanya tidak sesuai.',
      why: 'Pembaca di ponsel menunggu dan membayar kuotanya; nama berhuruf besar tidak ditemukan di sebagian server.',
      mend: 'Simpan ulang sebagai SVG, PNG, atau JPEG yang lebih ringan, dengan nama huruf kecil dan tanda hubung.',
    },
    example: { wrong: 'Gambar 1.PNG', right: 'perah-tangan.png' },
  },
  languages: {
    en: {
      what: 'A language of the list lacks words or a table.',
      why: 'No page can be made in it.',
      mend: 'Add what the message names, as the default language has it.',
    },
    id: {
      what: 'Ada bahasa dalam daftar yang belum punya kata atau tabel yang lengkap.',
      why: 'Halaman dalam bahasa itu tidak bisa dibuat.',
      mend: 'Tambahkan yang disebut pesan, seperti pada bahasa utama.',
    },
    example: { wrong: 'LANGS = [id, en, jv], no src/i18n/jv.json', right: 'src/i18n/jv.json, like id.json' },
  },
  keys: {
    en: {
      what: 'A key names two things, or a list names the same thing twice.',
      why: 'A link to it would lead to one of the two by chance.',
      mend: 'Give one of them another name, or remove it.',
    },
    id: {
      what: 'Satu kunci dipakai untuk dua hal, atau hal yang sama disebut dua kali.',
      why: 'Tautan ke sana bisa membawa pembaca ke tempat yang salah.',
      mend: 'Beri salah satunya nama lain, atau hapus.',
    },
    example: { wrong: 'related: [galactorrhea, galactorrhea]', right: 'related: [galactorrhea]' },
  },
  addresses: {
    en: {
      what: 'Two pages claim one address, an old address leads nowhere, or a new one is not written down.',
      why: 'Links in chats and on paper must never die.',
      mend: 'Choose another slug, keep the old one in `formerly`, or run `npm run addresses`.',
    },
    id: {
      what: 'Dua halaman memakai satu alamat, alamat lama tidak mengarah ke mana-mana, atau alamat baru belum dicatat.',
      why: 'Tautan di obrolan dan di kertas tidak boleh mati.',
      mend: 'Pilih slug lain, simpan yang lama di `formerly`, atau jalankan `npm run addresses`.',
    },
    example: { wrong: 'slug: puting-luka', right: 'slug: puting-luka\nformerly: [puting-lecet]' },
  },
  'pair-missing': {
    en: {
      what: 'A page lacks its other language.',
      why: 'Indonesian and English are equals; a reader of the other language finds nothing.',
      mend: 'Write the other file with the same headings in the same order.',
    },
    id: {
      what: 'Halaman belum ada dalam bahasa lainnya.',
      why: 'Bahasa Indonesia dan Inggris setara; pembaca bahasa lain tidak menemukan apa-apa.',
      mend: 'Tulis berkas satunya dengan judul bagian yang sama dan urutan yang sama.',
    },
    example: { wrong: 'nipple-pain/id.mdx', right: 'nipple-pain/id.mdx\nnipple-pain/en.mdx' },
  },
  translation: {
    en: {
      what: 'A text has changed since its translation was made, or nobody said which language is the source.',
      why: 'Readers are told that the other language is newer.',
      mend: 'Bring the translation up to date, then run `npm run translations -- <key>`.',
    },
    id: {
      what: 'Teks sudah berubah sejak diterjemahkan, atau belum dicatat bahasa mana sumbernya.',
      why: 'Pembaca diberi tahu bahwa bahasa lain lebih baru.',
      mend: 'Perbarui terjemahannya, lalu jalankan `npm run translations -- <kunci>`.',
    },
    example: { wrong: 'id.mdx changed, en.mdx not', right: 'npm run translations -- nipple-pain' },
  },
  outline: {
    en: {
      what: 'The languages of a page have different headings.',
      why: 'A link to a section must survive the switch of language.',
      mend: 'Give both the same headings, at the same levels, in the same order.',
    },
    id: {
      what: 'Judul bagian berbeda antara dua bahasa.',
      why: 'Tautan ke satu bagian harus tetap benar saat bahasa diganti.',
      mend: 'Samakan jumlah, tingkat, dan urutan judul bagian.',
    },
    example: { wrong: 'id: ## A, ## B; en: ## A', right: 'id: ## A, ## B; en: ## A, ## B' },
  },
  'shared-fields': {
    en: {
      what: 'A field that is no matter of language differs between the languages.',
      why: 'A danger sign or a date is the same for every reader.',
      mend: 'Write the same value in both files.',
    },
    id: {
      what: 'Isian yang tidak bergantung bahasa berbeda antara dua bahasa.',
      why: 'Tanda bahaya dan tanggal sama bagi semua pembaca.',
      mend: 'Tulis nilai yang sama di kedua berkas.',
    },
    example: { wrong: 'id: topic: massage; en: topic: breast-problems', right: 'topic: massage, in both' },
  },
  dates: {
    en: {
      what: 'A date makes no sense: changed before it appeared, reviewed in the future, due already.',
      why: 'Readers judge by the date how far they may trust a page.',
      mend: 'Write the true day as YYYY-MM-DD.',
    },
    id: {
      what: 'Tanggal tidak masuk akal: berubah sebelum terbit, ditinjau di masa depan, atau sudah lewat waktunya.',
      why: 'Dari tanggal, pembaca menilai seberapa jauh halaman bisa dipercaya.',
      mend: 'Tulis hari yang benar sebagai TTTT-BB-HH.',
    },
    example: { wrong: 'published: 2026-11-22\nupdated: 2026-11-01', right: 'updated: 2026-11-22' },
  },
  review: {
    en: {
      what: 'The text has changed since a health professional reviewed it.',
      why: 'The page tells readers that its review is out of date.',
      mend: 'Ask the reviewer again with `npm run review -- <key>`.',
    },
    id: {
      what: 'Teks sudah berubah sejak ditinjau tenaga kesehatan.',
      why: 'Halaman memberi tahu pembaca bahwa tinjauannya sudah usang.',
      mend: 'Minta peninjau memeriksa lagi dengan `npm run review -- <kunci>`.',
    },
    example: { wrong: 'a sentence changed after the review', right: 'npm run review -- nipple-pain' },
  },
  'danger-signs': {
    en: {
      what: 'A danger sign contradicts itself or another: level, age, length or source.',
      why: 'Two answers to one sign would send the same baby to two places.',
      mend: 'Mend the row in content/danger-signs.yaml with a source or a clinician’s word.',
    },
    id: {
      what: 'Tanda bahaya bertentangan dengan dirinya atau tanda lain: tingkat, umur, panjang, atau sumber.',
      why: 'Dua jawaban untuk satu tanda mengirim bayi yang sama ke dua tempat.',
      mend: 'Perbaiki barisnya di content/danger-signs.yaml dengan sumber atau kata tenaga kesehatan.',
    },
    example: { wrong: 'en: has a fever\nto_day: 60', right: 'en: has a fever (under 2 months)\nto_day: 60' },
  },
  references: {
    en: {
      what: 'A name leads to nothing: a source, term, sign, picture, chart, page or person.',
      why: 'A reader would press a link to nowhere, or miss the source of a claim.',
      mend: 'Write the name as it stands in its list, or add it there first.',
    },
    id: {
      what: 'Ada nama yang tidak mengarah ke apa pun: sumber, istilah, tanda, gambar, bagan, halaman, atau orang.',
      why: 'Pembaca menekan tautan kosong, atau tidak menemukan sumbernya.',
      mend: 'Tulis nama seperti dalam daftarnya, atau tambahkan dulu di sana.',
    },
    example: { wrong: '<Cite source="kent06" />', right: '<Cite source="kent2006" />' },
  },
  kader: {
    en: {
      what: 'A question, lesson, checklist or chapter of the kit for health volunteers is incomplete, or rests on nothing.',
      why: 'Volunteers pass on what they learn there.',
      mend: 'Give the question one right answer that an article supports with the same sources, and name parts that exist.',
    },
    id: {
      what: 'Soal, pelajaran, daftar periksa, atau bab buku saku untuk kader tidak lengkap, atau tidak punya dasar.',
      why: 'Kader meneruskan apa yang dipelajari di sana.',
      mend: 'Beri soal satu jawaban benar yang didukung artikel dengan sumber yang sama, dan sebut bagian yang ada.',
    },
    example: { wrong: 'right: 5', right: 'right: 2' },
  },
  links: {
    en: {
      what: 'A link leads nowhere, has no words, or leads to its own page.',
      why: 'Nobody should press in vain, and who listens must hear where a link goes.',
      mend: 'Write [words](page:key) for a page of ours, [words](https://…) for another site.',
    },
    id: {
      what: 'Tautan tidak mengarah ke mana-mana, tanpa kata, atau ke halamannya sendiri.',
      why: 'Tidak ada yang boleh menekan dengan sia-sia, dan yang mendengar harus tahu arahnya.',
      mend: 'Tulis [kata](page:kunci) untuk halaman kita, [kata](https://…) untuk situs lain.',
    },
    example: { wrong: '[bantuan](/bantuan)', right: '[bantuan](page:get-help)' },
  },
  parts: {
    en: {
      what: 'A component is unknown, misplaced, empty, or lacks something; or HTML, code or a quotation stands in the text.',
      why: 'The page would show a hole, or marks that nobody understands.',
      mend: 'Use the components of docs/editors.en.md as their examples show.',
    },
    id: {
      what: 'Komponen tidak dikenal, salah tempat, kosong, atau kurang sesuatu; atau ada HTML, kode, atau kutipan dalam teks.',
      why: 'Halaman akan berlubang, atau menampilkan tanda yang tidak dimengerti.',
      mend: 'Pakai komponen dalam docs/editors.id.md seperti contohnya.',
    },
    example: { wrong: '<Dont>\n\n- Memijat keras\n\n</Dont>', right: '<Dont>\n\n- Jangan memijat keras\n\n</Dont>' },
  },
  anatomy: {
    en: {
      what: 'The page is not built as a page is: order, required parts, length of the answer, number of evidence boxes.',
      why: 'A mother at night reads the answer and the danger signs first, and little more.',
      mend: 'Key points, danger signs, the first heading at once; say less, and link to what another page says.',
    },
    id: {
      what: 'Susunan halaman tidak sesuai: urutan, bagian wajib, panjang jawaban, atau jumlah kotak bukti.',
      why: 'Ibu di malam hari membaca jawaban dan tanda bahaya dulu, dan sedikit lagi sesudahnya.',
      mend: 'Pokok jawaban, tanda bahaya, lalu langsung judul pertama; ringkaskan, dan tautkan ke halaman lain.',
    },
    example: { wrong: '## Penyebab\n\n<KeyPoints>', right: '<KeyPoints>\n\n…\n\n## Penyebab' },
  },
  thresholds: {
    en: {
      what: 'A number differs from that of the danger sign.',
      why: 'Two limits for one sign leave a mother without an answer.',
      mend: 'Quote the sign with <Sign id="…" />, or write its number.',
    },
    id: {
      what: 'Angka berbeda dari angka pada tanda bahayanya.',
      why: 'Dua batas untuk satu tanda membuat ibu tidak punya jawaban.',
      mend: 'Kutip tandanya dengan <Sign id="…" />, atau tulis angkanya.',
    },
    example: { wrong: 'demam 37,8 °C', right: '<Sign id="mum-fever-38" />' },
  },
  markup: {
    en: {
      what: 'A mark was not understood, and would be shown as it stands.',
      why: 'Readers would see stars, hashes and brackets.',
      mend: 'Write Markdown as the message shows: a space after # and -, a blank line before a list.',
    },
    id: {
      what: 'Ada tanda yang tidak dimengerti dan akan tampil apa adanya.',
      why: 'Pembaca akan melihat bintang, pagar, dan kurung.',
      mend: 'Tulis Markdown seperti contoh dalam pesan: spasi setelah # dan -, baris kosong sebelum daftar.',
    },
    example: { wrong: '• satu', right: '- satu' },
  },
  placeholders: {
    en: {
      what: 'A placeholder is left: something still has to be written, cited or chosen.',
      why: 'It would be published as it is.',
      mend: 'Write your own text there, name your own sources and danger signs.',
    },
    id: {
      what: 'Masih ada tempat kosong: ada yang harus ditulis, dirujuk, atau dipilih.',
      why: 'Kalau dibiarkan, akan terbit apa adanya.',
      mend: 'Tulis teks Anda di sana, sebut sumber dan tanda bahaya Anda sendiri.',
    },
    example: { wrong: 'TULIS: isi bagian ini', right: 'Perbaiki pelekatan dulu.' },
  },
  reach: {
    en: {
      what: 'Nothing cites a source, or no article leads to this one.',
      why: 'The list of sources shows what the pages rest on; a page that nothing leads to is hardly found.',
      mend: 'Cite the source or remove it; name the article in `related` of a near one.',
    },
    id: {
      what: 'Sumber tidak dirujuk, atau tidak ada artikel yang mengarah ke sini.',
      why: 'Daftar sumber menunjukkan dasar halaman; halaman tanpa jalan masuk jarang ditemukan.',
      mend: 'Rujuk sumbernya atau hapus; sebut artikel ini di `related` artikel yang dekat.',
    },
    example: { wrong: 'related: []', right: 'related: [galactorrhea]' },
  },
  words: {
    en: {
      what: 'A word or claim may not be used here: it promises, blames, gives a dose, or is not our voice.',
      why: 'No study showed it, or it hurts; doses are for the prescriber.',
      mend: 'Write what the message proposes.',
    },
    id: {
      what: 'Kata atau klaim ini tidak dipakai di sini: berjanji, menyalahkan, memberi dosis, atau bukan gaya kita.',
      why: 'Tidak ada penelitian yang menunjukkannya, atau menyakiti; dosis urusan pemberi resep.',
      mend: 'Tulis seperti usul dalam pesan.',
    },
    example: { wrong: 'ASI dijamin banyak', right: 'ASI mungkin bertambah; buktinya lemah' },
  },
  sentences: {
    en: {
      what: 'A sentence is too long.',
      why: 'Tired readers lose its beginning before its end.',
      mend: 'Split it: one idea a sentence, mostly under 20 words.',
    },
    id: {
      what: 'Kalimat terlalu panjang.',
      why: 'Pembaca yang lelah lupa awalnya sebelum sampai di akhir.',
      mend: 'Bagi: satu gagasan satu kalimat, kebanyakan di bawah 20 kata.',
    },
    example: { wrong: 'Bayi menyusu, lalu …, dan karena itu …, sehingga …', right: 'Bayi menyusu. Lalu …' },
  },
  spelling: {
    en: {
      what: 'A word is not in the dictionary.',
      why: 'It may be a slip, and search would not find it.',
      mend: 'Mend it, or add it to content/spelling.yaml if it is right.',
    },
    id: {
      what: 'Kata tidak ada dalam kamus.',
      why: 'Mungkin salah ketik, dan pencarian tidak menemukannya.',
      mend: 'Perbaiki, atau tambahkan ke content/spelling.yaml jika benar.',
    },
    example: { wrong: 'menyusiu', right: 'menyusui' },
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;
export const RULE_NAMES = Object.keys(RULES) as RuleName[];

/** The page of a rule, from the project's root. */
export const rulePage = (name: RuleName): string => `docs/checks/${name}.md`;
