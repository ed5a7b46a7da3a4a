/** Charts of the log, each with its table: drawn as those of `src/charts/`, in `currentColor`, for a phone. */
import type { ComponentChildren } from 'preact';

/** Drawn 360 units wide. */
export const WIDTH = 360;
const FONT_SIZE = 14;

interface FigureProps {
  id: string;
  caption: string;
  /** What opens the table. */
  summary: string;
  columns: readonly string[];
  /** Cells of each row; the first heads it. */
  rows: readonly (readonly string[])[];
  /** The drawing, and words to it. */
  children: ComponentChildren;
}

/** A chart and its figures. */
export const ChartFigure = ({ id, caption, summary, columns, rows, children }: FigureProps) => (
  <figure class="chart card mt-5 min-w-0 rounded-card border border-line bg-card" aria-labelledby={id}>
    <figcaption id={id} class="px-4 pt-3 pb-2 font-semibold">
      {caption}
    </figcaption>
    <div class="px-2">{children}</div>
    <details class="mt-2 border-t border-line px-4">
      <summary class="min-h-11 content-center">{summary}</summary>
      <Table labelledby={id} columns={columns} rows={rows} />
    </details>
  </figure>
);

interface TableProps {
  labelledby: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** On a phone, each row as a card. */
  stacked?: boolean;
}

/** A table whose first column heads the rows. */
export const Table = ({ labelledby, columns, rows, stacked = false }: TableProps) => (
  <div class={`prose mb-3 ${stacked ? 'stacked' : ''}`}>
    <div class="table-scroll">
      <table aria-labelledby={labelledby}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells], at) => (
            <tr key={at}>
              <th scope="row">{head}</th>
              {cells.map((cell, column) => (
                <td key={column} data-label={stacked ? columns[column + 1] : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </div>
);

interface BarsProps {
  label: string;
  /** One bar each; nothing where nothing is known. */
  values: readonly (number | undefined)[];
  /** What stands under each bar. */
  heads: readonly string[];
}

const BARS = { top: 20, height: 60, foot: 22 };

/** Bars that carry their values, so that no scale needs reading. */
export function Bars({ label, values, heads }: BarsProps) {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const slot = WIDTH / values.length;
  const height = BARS.top + BARS.height + BARS.foot;
  return (
    <div class="mb-2">
      <p class="px-2 text-sm font-semibold">{label}</p>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height} role="img" aria-label={label}>
        <path d={`M0 ${BARS.top + BARS.height}H${WIDTH}`} fill="none" stroke="currentColor" />
        {values.map((value, at) => {
          const tall = ((value ?? 0) / most) * BARS.height;
          const middle = (at + 0.5) * slot;
          return (
            <g key={at} text-anchor="middle" font-size={FONT_SIZE}>
              {value !== undefined && (
                <>
                  <rect
                    x={middle - slot * 0.3}
                    y={BARS.top + BARS.height - tall}
                    width={slot * 0.6}
                    height={tall}
                    fill="currentColor"
                  />
                  <text x={middle} y={BARS.top + BARS.height - tall - 4} font-weight="600">
                    {value}
                  </text>
                </>
              )}
              <text x={middle} y={height - 4}>
                {heads[at]}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

interface LineProps {
  label: string;
  /** In order; `at` on any scale. */
  points: readonly { at: number; value: number; text: string }[];
}

const LINE = { left: 34, top: 26, height: 84, foot: 10 };

/** A line through values, whose first and last are written out. */
export function Line({ label, points }: LineProps) {
  const ats = points.map(({ at }) => at);
  const values = points.map(({ value }) => value);
  const [from, to] = [Math.min(...ats), Math.max(...ats)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (at: number): number =>
    to === from ? WIDTH / 2 : LINE.left + ((at - from) / (to - from)) * (WIDTH - 2 * LINE.left);
  const y = (value: number): number =>
    LINE.top + (most === least ? 0.5 : (most - value) / (most - least)) * LINE.height;
  const height = LINE.top + LINE.height + LINE.foot;
  const places = points.map((point) => ({ ...point, x: x(point.at), y: y(point.value) }));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height} role="img" aria-label={label}>
      <path
        d={places.map((place, at) => `${at === 0 ? 'M' : 'L'}${place.x.toFixed(1)} ${place.y.toFixed(1)}`).join('')}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
      />
      {places.map((place, at) => (
        <g key={at} text-anchor="middle" font-size={FONT_SIZE}>
          <circle cx={place.x} cy={place.y} r={places.length > 40 ? 1.5 : 4} fill="currentColor" />
          {(at === 0 || at === places.length - 1) && (
            <text x={place.x} y={place.y - 10} font-weight="600">
              {place.text}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
