import type { Lang } from '../../languages.ts';
import { daysBetween, daysIn } from '../shared/civil-date.ts';
import type { CycleEstimate } from './domain.ts';
import { Range } from '../shared/dates.tsx';
import type { ToolTranslate } from './words.ts';

interface Props {
  cycles: CycleEstimate[];
  lang: Lang;
  t: ToolTranslate;
}

/** Three cycles, each less certain than the one before: said in words, drawn as a wider and sparser band. */
export function CycleTable({ cycles, lang, t }: Props) {
  const [first] = cycles;
  const last = cycles.at(-1);
  if (!first || !last) return null;
  const widths = new Set(cycles.map(({ window }) => daysIn(window)));
  /** Days that the drawn scale spans, from the first day of this cycle to the last possible fertile day. */
  const scale = daysBetween(first.start.from, last.window.to) + 1;
  return (
    <div class="stacked mt-6">
      <table class="w-full border-collapse text-sm">
        <caption class="pb-2 text-left font-semibold">
          {t('calendar.title')} <span class="font-normal text-soft">{t('calendar.note')}</span>
        </caption>
        <thead>
          <tr class="border-b-2 border-edge text-left">
            {(['cycle', 'start', 'window', 'sure'] as const).map((column) => (
              <th key={column} scope="col" class="py-2 pr-4">
                {t(`calendar.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cycles.map(({ start, window }, cycle) => (
            <tr key={cycle} class="border-b border-line align-top">
              <th scope="row" class="py-2 pr-4 text-left font-semibold">
                {t(`calendar.cycle.${cycle as 0 | 1 | 2}`)}
              </th>
              <td class="py-2 pr-4" data-label={t('calendar.start')}>
                <Range range={start} lang={lang} />
              </td>
              <td class="py-2 pr-4" data-label={t('calendar.window')}>
                <Range range={window} lang={lang} />
                <Band
                  from={daysBetween(first.start.from, window.from)}
                  days={daysIn(window)}
                  scale={scale}
                  cycle={cycle}
                />
              </td>
              <td class="py-2 text-soft" data-label={t('calendar.sure')}>
                {t(`calendar.sure.${cycle as 0 | 1 | 2}`)}
                {widths.size > 1 && ` ${t('calendar.width', { n: daysIn(window) })}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {widths.size === 1 && (
        <p class="mt-2 text-sm text-soft">{t('calendar.sameWidth', { n: daysIn(first.window) })}</p>
      )}
    </div>
  );
}

/** Space between the strokes of a band, in tenths of a day: the less certain, the sparser. */
const SPARSE = [6, 12, 20];

/** Where the fertile days may lie on the way through three cycles: strokes, not a colour. The text says the same. */
function Band({ from, days, scale, cycle }: { from: number; days: number; scale: number; cycle: number }) {
  const step = SPARSE[cycle] ?? SPARSE[0] ?? 1;
  const strokes = Array.from({ length: Math.floor((days * 10) / step) + 1 }, (_, n) => from * 10 + n * step);
  return (
    <svg
      class="line mt-1.5 h-4 w-full max-w-56 text-accent"
      viewBox={`-5 0 ${scale * 10 + 10} 40`}
      preserveAspectRatio="none"
      aria-hidden="true"
      stroke-width="1.5"
    >
      <path d={`M0 39h${scale * 10}`} class="text-edge" vector-effect="non-scaling-stroke" stroke-width="1" />
      <path d={strokes.map((x) => `M${x} 6v32`).join('')} vector-effect="non-scaling-stroke" />
    </svg>
  );
}
