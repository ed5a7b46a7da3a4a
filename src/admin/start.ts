/** Starts the web editor, which stands beside the page as its package has it. */
import { TEXT_FORMAT } from './format-name.ts';
import { readText, type TextForm, writeText } from './text-format.ts';

const { src, config } = document.querySelector<HTMLElement>('[data-editor]')?.dataset ?? {};
if (!src || !config) throw new Error('The page does not say where the editor is.');
const { default: cms } = (await import(/* @vite-ignore */ src)) as typeof import('@sveltia/cms');
cms.registerCustomFormat(TEXT_FORMAT, 'mdx', {
  fromFile: readText,
  toFile: (form) => writeText(form as TextForm),
});
await cms.init({ config: JSON.parse(config) as import('@sveltia/cms').CmsConfig });
