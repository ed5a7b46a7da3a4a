/** Scores of a class, typed from paper: means and changes while somebody types. Nothing is kept. */
import { useState } from 'preact/hooks';
import { translator } from '../i18n/messages.ts';
import { LOCALES, type Lang } from '../languages.ts';
import { readWhole } from '../tools/shared/digits.ts';
import { NumberField } from '../tools/shared/NumberField.tsx';
import { ToolFrame } from '../tools/shared/ToolFrame.tsx';
import { useSteps } from '../tools/shared/use-steps.ts';
import { type ClassScores, classScores, emptyRow, MOST_POINTS, readRow, type Row } from './class-scores.ts';
import type { KaderTranslate, KaderWords } from './words.ts';

interface Props {
  lang: Lang;
  words: KaderWords;
  /** Questions in the test of the site. */
  questions: number;
}

const FIRST_ROWS = 10;
const MORE_ROWS = 5;

const rowsOf = (count: number): Row[] => Array.from({ length: count }, () => emptyRow);

export default function ClassSheet({ lang, words, questions }: Props) {
  const t = translator(words, lang);
  const way = useSteps<'sheet'>('sheet');
  const [most, setMost] = useState(String(questions));
  const [rows, setRows] = useState<readonly Row[]>(() => rowsOf(FIRST_ROWS));
  const points = readWhole(most);
  const isUsable = points >= 1 && points <= MOST_POINTS;
  const scores = isUsable ? classScores(rows, points) : undefined;
  const change = (index: number, part: Partial<Row>): void =>
    setRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));

  return (
    <ToolFrame lang={lang} words={words} way={way} status="">
      <div class="print-target">
        <h2 class="text-2xl">{t('class.title')}</h2>
        <p class="no-print mt-1 mb-4 text-soft">{t('class.help')}</p>
        <NumberField
          id="most"
          label={t('class.most')}
          error={isUsable ? undefined : t('class.most.error')}
          value={most}
          onChange={setMost}
        />
        <table class="kader-table mt-5 w-full max-w-md">
          <thead>
            <tr>
              <td></td>
              <th scope="col" id="before">
                {t('class.before')}
              </th>
              <th scope="col" id="after">
                {t('class.after')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <th scope="row" id={`row-${index + 1}`}>
                  {t('class.row', { number: index + 1 })}
                </th>
                {(['before', 'after'] as const).map((part) => (
                  <td key={part}>
                    <input
                      type="text"
                      inputMode="decimal"
                      autocomplete="off"
                      size={1}
                      class="min-h-11 w-full min-w-0 rounded-[0.6rem] border border-edge bg-paper px-3"
                      aria-labelledby={`row-${index + 1} ${part}`}
                      aria-invalid={isUsable && readRow(row, points).kind === 'wrong' ? 'true' : undefined}
                      value={row[part]}
                      onInput={({ currentTarget }) => change(index, { [part]: currentTarget.value })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p class="no-print mt-3 flex flex-wrap gap-2">
          <button type="button" class="button quiet" onClick={() => setRows([...rows, ...rowsOf(MORE_ROWS)])}>
            {t('class.more')}
          </button>
          <button type="button" class="button quiet" onClick={() => setRows(rowsOf(FIRST_ROWS))}>
            {t('class.clear')}
          </button>
          <button type="button" class="button quiet" onClick={() => window.print()}>
            {t('class.print')}
          </button>
        </p>
        <div role="status" class="mt-5">
          {scores && <Figures t={t} lang={lang} scores={scores} most={points} />}
        </div>
      </div>
    </ToolFrame>
  );
}

function Figures({
  t,
  lang,
  scores,
  most,
}: {
  t: KaderTranslate;
  lang: Lang;
  scores: ReturnType<typeof classScores>;
  most: number;
}) {
  const format = new Intl.NumberFormat(LOCALES[lang].intl, { maximumFractionDigits: 1 });
  const changes = new Intl.NumberFormat(LOCALES[lang].intl, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const left = (['incomplete', 'wrong'] as const).filter((kind) => scores[kind].length > 0);
  const full = 'meanChange' in scores ? (scores satisfies ClassScores) : undefined;
  return (
    <>
      <p class={full ? 'text-xl/normal font-semibold' : 'text-soft'}>
        {full
          ? t('class.sentence', {
              people: full.people,
              before: format.format(full.meanBefore),
              after: format.format(full.meanAfter),
              most,
              change: changes.format(full.meanChange),
              percent: changes.format((full.meanChange / most) * 100),
            })
          : t('class.none')}
      </p>
      {full && (
        <p class="mt-1">
          {t('class.counts', {
            rose: full.rose,
            same: full.same,
            fell: full.fell,
            least: changes.format(full.leastChange),
            mostChange: changes.format(full.mostChange),
          })}
        </p>
      )}
      {left.map((kind) => (
        <p key={kind} class="mt-1 text-urgent">
          {t(`class.${kind}`, { rows: scores[kind].join(', '), most })}
        </p>
      ))}
    </>
  );
}
