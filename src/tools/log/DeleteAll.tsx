import type { LogTranslate } from './words.ts';

interface Props {
  t: LogTranslate;
  /** How many entries there are. */
  n: number;
  onYes: () => void;
  onNo: () => void;
}

/** Asked once more: weeks of nights are gone with one tap. */
export const DeleteAll = ({ t, n, onYes, onNo }: Props) => (
  <section aria-labelledby="delete">
    <h2 id="delete" tabindex={-1} data-focus class="text-2xl outline-none">
      {t('delete.title')}
    </h2>
    <p class="mt-2">{t('delete.why', { n })}</p>
    <p class="mt-4 grid gap-2">
      <button type="button" class="button quiet log-big" onClick={onNo}>
        {t('delete.no')}
      </button>
      <button type="button" class="button quiet log-big text-danger" onClick={onYes}>
        {t('delete.yes')}
      </button>
    </p>
  </section>
);
