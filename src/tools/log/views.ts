/** What is looked at, printed or taken along: loaded when it is asked for, so that the pad is there sooner. */
export { Files } from './Files.tsx';
export { FirstDays } from './FirstDays.tsx';
export { Overview } from './Overview.tsx';
export { Sheet } from './Sheet.tsx';
