/** What is looked at, printed or taken along: loaded when it is asked for, so that the pad is there sooner. */
import { Files } from './Files.tsx';
import { FirstDays } from './FirstDays.tsx';
import { Overview } from './Overview.tsx';
import { Sheet } from './Sheet.tsx';

export const views = { Files, FirstDays, Overview, Sheet };
export type Views = typeof views;
