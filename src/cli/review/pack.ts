/** A review pack: one document, for the screen and for paper, made of an article and nothing else. */
import { formatSource } from '../../bibliography/format.ts';
import type { Document } from '../../content/read.ts';
import { escapeHtml } from '../../escape-html.ts';
import { words } from '../../i18n/words.ts';
import type { ArticleData } from '../../schemas/article.ts';
import { signLine } from '../../i18n/sign-line.ts';
import { signCards, cardTitle, signsOfPage } from '../../site/danger-signs.ts';
import type { Site } from '../../site/site.ts';
import { need } from '../../site/resolve.ts';
import { statementsOf } from './statements.ts';
import { REVIEW_WORDS } from './words.ts';

/** A place to write in on a screen; on paper it is empty. */
const writing = (tag: 'p' | 'div' | 'span', label: string, name = ''): string =>
  `<${tag}${name && ` class="${name}"`} contenteditable="plaintext-only" role="textbox" aria-label="${escapeHtml(label)}"></${tag}>`;

const STYLE = `
body { font: 11pt/1.45 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2rem; border-top: 2px solid; padding-top: .5rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
.item { break-inside: avoid; display: grid; grid-template-columns: 2.25rem 1fr; padding: .4rem 0; border-bottom: 1px solid #bbb; }
.item > b { font-variant-numeric: tabular-nums; } .item p { margin: 0; } .note { color: #444; font-size: .88em; }
.boxes { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: .35rem; font-size: .92em; } .boxes label { display: inline-flex; align-items: center; gap: .35rem; min-height: 1.5rem; }
input { width: 1rem; height: 1rem; } .line { border-bottom: 1px solid; min-height: 2.2rem; display: flex; align-items: end; gap: .5rem; } .line > span { flex: 1; min-height: 1.45em; } .room { border: 1px solid #777; min-height: 7rem; padding: .5rem; white-space: pre-wrap; }
.item .words { display: none; grid-column: 1 / -1; border-bottom: 1px dotted; min-height: 1.75rem; white-space: pre-wrap; } .item:has(.change:checked) .words { display: block; }
.signature { break-inside: avoid; } h2, h3 { break-after: avoid; }
@media print, (min-width: 40rem) { .item > div { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; } .boxes { grid-column: 2; grid-row: 1 / span 2; align-items: start; margin: 0; gap: .9rem; } }
@page { size: A4; margin: 16mm 14mm; } @media print { body { padding: 0; max-width: none; font-size: 10pt; } .screen { display: none; } [contenteditable] { outline: none; } }`;

/** The whole document, as HTML. */
export function reviewPack({ content, resolve, options }: Site, article: Document<ArticleData>, body: string): string {
  const { lang, key, data, hash } = article;
  const t = words(lang);
  const own = REVIEW_WORDS[lang];
  const signs = signsOfPage(content.dangerSigns, data.signs).all;
  const numbers = new Map(article.body.citations.map(({ source }, index) => [source, index + 1]));
  const cite = (sources: readonly string[]): string =>
    sources.map((source) => `[${numbers.get(source) ?? source}]`).join(' ');
  let number = 0;
  const item = (text: string, note: string): string =>
    `<div class="item"><b>${++number}</b><div><p>${escapeHtml(text)}</p><p class="note">${escapeHtml(note)}</p><div class="boxes">${[
      own.agree,
      own.change,
      own.unknown,
    ]
      .map(
        (box) =>
          `<label><input type="checkbox"${box === own.change ? ' class="change"' : ''} name="${number}-${box}"> ${box}</label>`,
      )
      .join('')}</div>${writing('p', `${own.write} ${number}`, 'words')}</div></div>`;
  const list = (lead: string, lines: readonly string[]): string =>
    lines.length > 0 ? `<h3>${lead}</h3><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>` : '';

  const statements = statementsOf(body, lang, content.dangerSigns).map((piece) =>
    piece.kind === 'heading'
      ? `<h3>${escapeHtml(piece.text)}</h3>`
      : item(
          piece.text,
          [
            ...(piece.level ? [t(`evidence.${piece.level}`)] : []),
            piece.sources.length > 0 ? `${own.sources}: ${cite(piece.sources)}` : own.noSource,
          ].join(' · '),
        ),
  );
  const dangerSigns = signCards(signs).map(
    (card) =>
      `<h3>${escapeHtml(cardTitle(card, lang))}</h3>${card.signs
        .map((sign) => {
          const { from_day: from, to_day: to, bands } = sign;
          const age =
            from !== undefined && to !== undefined
              ? own.age.replace('{from}', String(from)).replace('{to}', String(to))
              : bands.map((band) => own.bands[band as keyof typeof own.bands]).join(', ');
          return item(
            signLine(sign, lang),
            [age, own.seen[sign.seen], own.confidence[sign.confidence], sign.key].join(' · '),
          );
        })
        .join('')}`,
  );
  const sources = article.body.citations.map(({ source }) => need(resolve.source(source)));
  const limits = article.body.components.flatMap(({ attributes }) => attributes['limits'] ?? []);
  const open = [
    list(own.decide, [...new Set(signs.flatMap(({ clinician }) => clinician))]),
    list(own.limits, limits),
    list(
      own.medium,
      signs.filter(({ confidence }) => confidence === 'medium').map((sign) => signLine(sign, lang)),
    ),
    list(
      own.unread,
      sources
        .filter(({ custom }) => custom.seen === 'second-hand' || custom.seen === 'not-seen')
        .map((source) => `[${numbers.get(source.id) ?? ''}] ${formatSource(source, lang)}`),
    ),
  ].join('');

  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${own.title}: ${data.title}`)}</title>
<style>${STYLE}</style>
<h1>${own.title}: ${escapeHtml(data.title)}</h1>
<p>${escapeHtml(data.description)}</p>
<p class="note">${key} · ${lang} · ${options.today} · ${escapeHtml(own.state.replace('{hash}', hash))}</p>
<p>${escapeHtml(own.how)}</p>
<p class="screen">${escapeHtml(own.screen)}</p>
<h2>${own.statements}</h2>
${statements.join('\n')}
<h2>${own.signs}</h2>
${dangerSigns.join('\n')}
<h2>${own.open}</h2>
${open || `<p>${own.none}</p>`}
<h2>${own.missing}</h2>
${writing('div', own.missing, 'room')}
<h2>${own.sources}</h2>
<ol>${sources.map((source) => `<li>${escapeHtml(formatSource(source, lang))}${source.DOI ? ` doi:${escapeHtml(source.DOI)}` : ''} (${own.seen[source.custom.seen]})</li>`).join('')}</ol>
<section class="signature"><h2>${own.reviewer}</h2>
${own.fields.map((field) => `<p class="line">${field}: ${writing('span', field)}</p>`).join('')}
<p><label><input type="checkbox" name="consent"> ${own.consent}</label></p>
<p>${escapeHtml(`${own.signed.replace('{hash}', hash)} ${own.back.replace('{key}', key)}`)}</p></section>
</html>
`;
}
