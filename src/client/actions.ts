/**
 * What the buttons in `alir-share` and `alir-print` do, under the names that stand in their `data-do`. All of it is loaded
 * when one of them is pressed.
 */
import { savePage } from '../offline/save-page.ts';
import { printPart } from './print-part.ts';
import { readAloud } from './read-aloud/bar.ts';
import { openShare } from './share/panel.ts';

/** @param status where to say what came of it; a button that stands alone has none */
type Action = (button: HTMLButtonElement, status: HTMLElement | null) => unknown;

export const share: Action = ({ dataset }) => openShare(dataset['key'] ?? '');
export const save: Action = (_, status) => status && savePage(status);
export const listen: Action = readAloud;
export const print: Action = printPart;
