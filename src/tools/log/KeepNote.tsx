/** What of the log is stored, and storing it: only when the reader asks, and said as it is. */
import type { LogView } from './use-log.ts';
import type { LogTranslate } from './words.ts';

interface Props {
  t: LogTranslate;
  view: Pick<LogView, 'stored' | 'unreadable'>;
  /** Why storing did not work, in words. */
  problem: string;
  onKeep: () => void;
}

export function KeepNote({ t, view: { stored, unreadable }, problem, onKeep }: Props) {
  const alert = 'no-print mt-4 rounded-card border-2 border-urgent bg-urgent-tint px-4 py-3';
  if (stored === 'newer') return <p class={alert}>{t('keep.newer')}</p>;
  if (stored === 'kept' || stored === 'stuck')
    return unreadable > 0 ? <p class={alert}>{t('keep.unreadable', { n: unreadable })}</p> : null;
  return (
    <section class={stored ? alert : 'no-print mt-4 rounded-card bg-sand px-4 py-3'} aria-labelledby="keep">
      <h3 id="keep" class="text-lg">
        {t(stored ? 'kept.outdated' : 'keep.title')}
      </h3>
      <p class="mt-1">{t('keep.why')}</p>
      <p class="mt-2">
        <button type="button" class="button" onClick={onKeep}>
          {t(stored ? 'keep.again' : 'kept.save')}
        </button>
      </p>
      <p role="status" class="font-semibold">
        {problem}
      </p>
      <p class="mt-1 text-sm text-soft">{t('keep.note')}</p>
    </section>
  );
}
