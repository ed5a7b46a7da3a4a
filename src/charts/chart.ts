import type { TopLevelSpec } from 'vega-lite';
import type { Lang } from '../languages.ts';

/** What a chart file gives. */
export interface Chart {
  /** Where the figures come from, keys of content/sources.json: a page that shows the chart cites them. */
  sources: string[];
  /** The figures as a reader reads them; the first column heads the rows. */
  table: (lang: Lang) => { columns: string[]; rows: string[][] };
  /** What Vega-Lite draws, without size and colours. */
  spec: (lang: Lang) => TopLevelSpec;
}
