import type { Tool } from '../tool.ts';
import { logWords } from './words.ts';

export const log: Tool = {
  key: 'log',
  page: './src/tools/log/Page.astro',
  words: logWords,
  drawing: () => import('./card.svg'),
};
