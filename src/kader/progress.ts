/** Which lessons of the learning path are done: kept on the device when a reader asks. */
import { deviceStore } from '../tools/shared/device-store.ts';

/** Keys of lessons. */
export type Done = readonly string[];

/** The lessons that a value is; nothing for anything else. */
export const parseDone = (value: unknown): Done | undefined =>
  Array.isArray(value) && value.every((key) => typeof key === 'string') ? value : undefined;

export const progressStore = deviceStore('alir.kader-lessons', parseDone);

/** The lessons with one more, or one less, in the order of the path. */
export const toggled = (done: Done, key: string, path: readonly string[]): Done =>
  path.filter((lesson) => done.includes(lesson) !== (lesson === key));
