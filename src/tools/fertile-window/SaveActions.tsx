import { useState } from 'preact/hooks';
import { localDate } from '../shared/civil-date.ts';
import { printTarget } from '../shared/print.ts';
import type { Kept } from '../shared/use-kept.ts';
import type { CycleEstimate } from './domain.ts';
import type { ToolTranslate } from './words.ts';

interface Props {
  t: ToolTranslate;
  cycles: CycleEstimate[];
  /** The answer as text, to be copied. */
  text: () => string;
  kept: Pick<Kept<unknown>, 'stored' | 'remove'>;
  /** Keeps the entry on the device. Returns why it did not work. */
  onKeep: () => 'full' | 'denied' | undefined;
}

/** Calendar file, print, copy, and keeping it on this device: each only when pressed, nothing in the address. */
export function SaveActions({ t, cycles, text, kept, onKeep }: Props) {
  const [status, setStatus] = useState('');

  const attempt = (action: () => Promise<string>): void =>
    void action().then(setStatus, () => setStatus(t('save.failed')));

  const saveCalendar = async (): Promise<string> => {
    const { saveCalendarFile } = await import('./calendar-file.ts');
    const titles = { window: t('ics.window'), period: t('ics.period') };
    saveCalendarFile(cycles, titles, localDate());
    return '';
  };

  const actions: { label: string; run: () => void }[] = [
    { label: t('save.ics'), run: () => attempt(saveCalendar) },
    { label: t('save.print'), run: printTarget },
    {
      label: t('save.copy'),
      run: () =>
        attempt(async () => {
          // Not there on pages that were not sent safely: an error like any other.
          await navigator.clipboard.writeText(text());
          return t('save.copied');
        }),
    },
  ];

  return (
    <section class="no-print mt-6" aria-labelledby="save">
      <h3 id="save" class="text-lg">
        {t('save.title')}
      </h3>
      <p class="mt-2 mb-2 flex flex-wrap gap-2">
        {actions.map(({ label, run }) => (
          <button key={label} type="button" class="button quiet" onClick={run}>
            {label}
          </button>
        ))}
      </p>
      <p class="text-sm text-soft">{t('save.icsNote')}</p>
      <p class="mt-2 mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        {kept.stored && <span class="min-w-0">{t(`kept.${kept.stored}`)}</span>}
        {kept.stored === 'kept' || kept.stored === 'stuck' ? (
          <button
            type="button"
            class="button quiet text-danger"
            onClick={() => setStatus(kept.remove() ? t('kept.deleted') : '')}
          >
            {t('kept.delete')}
          </button>
        ) : (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              const problem = onKeep();
              setStatus(problem ? t(`kept.${problem}`) : '');
            }}
          >
            {t('kept.save')}
          </button>
        )}
      </p>
      <p class="text-sm text-soft">{t('kept.note')}</p>
      <p role="status" class="font-semibold text-accent">
        {status}
      </p>
    </section>
  );
}
