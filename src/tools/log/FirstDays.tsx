/** The first days beside the rise of milk that was measured without massage, so that massage gets no credit for it. */
import { LOCALES, type Lang } from '../../languages.ts';
import { BirthForm } from './BirthForm.tsx';
import { ChartFigure, WIDTH } from './Chart.tsx';
import { FIRST_DAYS, firstDays } from './days.ts';
import type { Log } from './log.ts';
import type { Moment } from './moment.ts';
import type { LogTranslate } from './words.ts';

/** What babies drank in 24 hours on a day of life, in grams. */
export interface Rise {
  day: number;
  mean: number;
  least: number;
  most: number;
}

interface Props {
  lang: Lang;
  t: LogTranslate;
  log: Log;
  /** Measured without a massage programme, with its source. */
  rise: readonly Rise[];
  source: { name: string; href: string };
  onBirth: (birth: Moment) => void;
}

/** What a table shows where nothing is known. */
const NONE = '–';

export function FirstDays({ lang, t, log, rise, source, onBirth }: Props) {
  const number = (n: number): string => n.toLocaleString(LOCALES[lang].intl);
  const own = log.birth === undefined ? undefined : firstDays(log, log.birth);
  return (
    <section aria-labelledby="first">
      <h2 id="first" tabindex={-1} data-focus class="text-2xl outline-none">
        {t('first.title')}
      </h2>
      <p class="mt-2">{t('first.why')}</p>
      <p class="mt-2">
        {t('first.source')} <a href={source.href}>{source.name}</a>. {t('first.not')}
      </p>
      <ChartFigure
        id="chart-first"
        caption={t('first.caption')}
        summary={t('chart.data')}
        columns={[
          t('table.day'),
          t('first.drunk'),
          ...(own ? [t('first.yours'), t('table.feeds'), t('table.massages')] : []),
        ]}
        rows={FIRST_DAYS.map((day) => {
          const measured = rise.find((candidate) => candidate.day === day);
          const totals = own?.[day - 1];
          return [
            t('first.day', { day }),
            measured ? `${number(measured.mean)} (${number(measured.least)}–${number(measured.most)})` : NONE,
            ...(totals
              ? [totals.ml === undefined ? NONE : number(totals.ml), number(totals.feeds), number(totals.massages)]
              : []),
          ];
        })}
      >
        <RiseDrawing label={t('first.caption')} axis={t('first.axis')} rise={rise} own={own?.map(({ ml }) => ml)} />
        <p class="px-2 text-sm text-soft">{t('first.legend')}</p>
      </ChartFigure>
      <BirthForm lang={lang} t={t} birth={log.birth} onBirth={onBirth} />
    </section>
  );
}

const PLOT = { top: 24, height: 150, foot: 44 };

interface DrawingProps {
  label: string;
  axis: string;
  rise: readonly Rise[];
  /** Millilitres on each of the first days; nothing where none were measured. */
  own: readonly (number | undefined)[] | undefined;
}

/** From the least to the most, with the mean across it; what was expressed as dots. */
function RiseDrawing({ label, axis, rise, own }: DrawingProps) {
  const most = Math.max(...rise.map((measured) => measured.most), ...(own ?? []).map((ml) => ml ?? 0));
  const slot = WIDTH / FIRST_DAYS.length;
  const x = (day: number): number => (day - 0.5) * slot;
  const y = (amount: number): number => PLOT.top + (1 - amount / most) * PLOT.height;
  const height = PLOT.top + PLOT.height + PLOT.foot;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height} role="img" aria-label={label}>
      <g text-anchor="middle" font-size="14">
        <path d={`M0 ${y(0)}H${WIDTH}`} fill="none" stroke="currentColor" />
        {rise.map((measured) => (
          <g key={measured.day}>
            <rect
              x={x(measured.day) - slot * 0.28}
              y={y(measured.most)}
              width={slot * 0.56}
              height={y(measured.least) - y(measured.most)}
              fill="currentColor"
              fill-opacity="0.2"
              stroke="currentColor"
            />
            <path
              d={`M${x(measured.day) - slot * 0.28} ${y(measured.mean)}h${slot * 0.56}`}
              stroke="currentColor"
              stroke-width="4"
            />
            <text x={x(measured.day)} y={y(measured.mean) - 8} font-weight="600">
              {measured.mean}
            </text>
          </g>
        ))}
        {own?.map(
          (ml, at) =>
            ml !== undefined && (
              <circle
                key={at}
                class="log-dot"
                cx={x(at + 1)}
                cy={y(ml)}
                r="6"
                stroke="currentColor"
                stroke-width="2.5"
              />
            ),
        )}
        {FIRST_DAYS.map((day) => (
          <text key={day} x={x(day)} y={PLOT.top + PLOT.height + 18}>
            {day}
          </text>
        ))}
        <text x={WIDTH / 2} y={height - 6}>
          {axis}
        </text>
      </g>
    </svg>
  );
}
