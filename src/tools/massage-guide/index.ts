import type { Tool } from '../tool.ts';
import { guideWords } from './words.ts';

export const massageGuide: Tool = {
  key: 'massage-guide',
  page: './src/tools/massage-guide/Page.astro',
  words: guideWords,
  drawing: () => import('./card.svg'),
};
