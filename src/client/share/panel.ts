/** The panel of what can be done with a page: its link, its picture, paper. Each way only where the browser has it. */
import type { Lang } from '../../languages.ts';
import { addStyles, button, element } from '../element.ts';
import { clientWords } from '../words.ts';
import css from './panel.css?inline';
import { pictureOf } from './picture.ts';
import { share } from './share.ts';

/** One way to share. */
interface Way {
  label: string;
  /** What it gives, if anything, is shown in the panel. */
  act: () => unknown;
  /** What is said when it fails. Default: that it failed. */
  failed?: string;
}

let panel: HTMLDialogElement | undefined;

/**
 * Opens the panel.
 * @param key of the page
 */
export function openShare(key: string): void {
  panel ??= makePanel(key, document.documentElement.lang as Lang);
  panel.showModal();
}

function waysFor(key: string, lang: Lang, dialog: HTMLDialogElement): Way[] {
  const t = clientWords(lang);
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  return [
    { label: t('share.picture'), act: () => pictureOf(key, lang), failed: t('picture.failed') },
    ...('share' in navigator
      ? [
          {
            label: t('share.link'),
            act: () => share({ title: document.title, url }),
          },
        ]
      : []),
    ...('clipboard' in navigator
      ? [{ label: t('share.copy'), act: () => navigator.clipboard.writeText(url).then(() => t('share.copied')) }]
      : []),
    {
      label: t('share.print'),
      act: () => {
        dialog.close();
        window.print();
      },
    },
  ];
}

function makePanel(key: string, lang: Lang): HTMLDialogElement {
  const t = clientWords(lang);
  addStyles(css);
  const dialog = element('dialog', { class: 'share-panel no-print', 'aria-labelledby': 'share-title' });
  const shown = element('div', { role: 'status' });
  const take = async ({ act, failed = t('share.failed') }: Way): Promise<void> => {
    shown.replaceChildren();
    try {
      const given = await act();
      if (typeof given === 'string' || given instanceof Node) shown.replaceChildren(given);
      shown.scrollIntoView({ block: 'nearest' });
    } catch {
      shown.textContent = failed;
    }
  };
  dialog.append(
    element('h2', { id: 'share-title' }, t('share.title')),
    ...waysFor(key, lang, dialog).map((way) => button(way.label, () => void take(way))),
    shown,
    button(t('close'), () => dialog.close(), 'button'),
  );
  // A press beside the panel closes it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}
