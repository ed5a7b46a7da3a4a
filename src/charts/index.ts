/** Every chart that editors may show, by the name that `<Chart name="…" />` takes. */
import type { Chart } from './chart.ts';
import { conceptionByDay } from './conception-by-day.ts';

export const charts: Partial<Record<string, Chart>> = {
  'conception-by-day': conceptionByDay,
};
