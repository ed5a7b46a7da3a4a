/** Every chart that editors may show, by the name that `<Chart name="…" />` takes. */
import type { Chart } from './chart.ts';
import { conceptionByDay } from './conception-by-day.ts';
import { milkVolume } from './milk-volume.ts';
import { pandesAndSaint } from './pandes-and-saint.ts';

export const charts: Partial<Record<string, Chart>> = {
  'conception-by-day': conceptionByDay,
  'milk-volume': milkVolume,
  'pandes-and-saint': pandesAndSaint,
};
