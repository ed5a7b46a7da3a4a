import type { Tool } from '../tool.ts';
import { toolWords } from './words.ts';

export const fertileWindow: Tool = {
  key: 'fertile-window-calculator',
  page: './src/tools/fertile-window/Page.astro',
  words: toolWords,
  drawing: () => import('./card.svg'),
};
