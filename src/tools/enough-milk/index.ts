import type { Tool } from '../tool.ts';
import { toolWords } from './words.ts';

export const enoughMilk: Tool = {
  key: 'enough-milk',
  page: './src/tools/enough-milk/Page.astro',
  words: toolWords,
  drawing: () => import('./card.svg'),
};
