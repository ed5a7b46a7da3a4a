/** The card of an article: the picture, what it says, and ways to send it. Loaded when somebody asks for it: it costs data. */
import type { Lang } from '../../languages.ts';
import { cardPath, cardTextPath } from '../../site/card-paths.ts';
import { href } from '../../site/url.ts';
import { button, element } from '../element.ts';
import { clientWords } from '../words.ts';
import { share } from './share.ts';

async function load(path: string): Promise<Response> {
  const response = await fetch(href(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/**
 * The picture with its buttons: to share it with its text, where the device can share files, and to save it.
 * @throws when it cannot be loaded
 */
export async function pictureOf(key: string, lang: Lang): Promise<HTMLElement> {
  const t = clientWords(lang);
  const path = cardPath(lang, key);
  const [text, blob] = await Promise.all([
    load(cardTextPath(lang, key)).then((response) => response.text()),
    load(path).then((response) => response.blob()),
  ]);
  const what = { files: [new File([blob], `${key}.png`, { type: 'image/png' })], text };
  const save = element('a', { class: 'button quiet', href: href(path), download: `${key}.png` }, t('picture.save'));
  const failed = element('p', {});
  const send = (): void => void share(what).catch(() => (failed.textContent = t('share.failed')));
  // Asked by name: browsers that cannot share files lack it.
  const ways = 'canShare' in navigator && navigator.canShare(what) ? [button(t('picture.send'), send, 'button')] : [];
  return element(
    'figure',
    {},
    element('img', { src: href(path), alt: text, width: '1080', height: '1350' }),
    ...ways,
    save,
    failed,
  );
}
