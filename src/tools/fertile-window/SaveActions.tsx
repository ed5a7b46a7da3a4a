import { useState } from 'preact/hooks';
import { localDate } from './civil-date.ts';
import type { CycleEstimate } from './domain.ts';
import type { ToolTranslate } from './words.ts';

interface Props {
  t: ToolTranslate;
  cycles: CycleEstimate[];
  /** The answer as text, to be copied. */
  text: () => string;
  saved: SavedEntry;
}

/** Whether the entry is saved on this device, and how to change that. */
export interface SavedEntry {
  isSaved: boolean;
  /** Saves it. Returns whether the device did. */
  save: () => boolean;
  remove: () => void;
}

/** Calendar file, print, copy, and saving on this device: each only when pressed, nothing in the address. */
export function SaveActions({ t, cycles, text, saved }: Props) {
  const [status, setStatus] = useState('');

  const attempt = (action: () => Promise<string>): void =>
    void action().then(setStatus, () => setStatus(t('save.failed')));

  const download = async (): Promise<string> => {
    const { calendarFile } = await import('./calendar-file.ts');
    const titles = { window: t('ics.window'), period: t('ics.period') };
    const file = new Blob([calendarFile(cycles, titles, localDate())], { type: 'text/calendar' });
    const address = URL.createObjectURL(file);
    Object.assign(document.createElement('a'), { href: address, download: 'alir.ics' }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return '';
  };

  const actions: { label: string; run: () => void }[] = [
    { label: t('save.ics'), run: () => attempt(download) },
    { label: t('save.print'), run: printResult },
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
        {saved.isSaved ? (
          <>
            <span>{t('save.remembered')}</span>
            <button
              type="button"
              class="button quiet text-danger"
              onClick={() => {
                saved.remove();
                setStatus(t('save.forgotten'));
              }}
            >
              {t('save.forget')}
            </button>
          </>
        ) : (
          <button type="button" class="button quiet" onClick={() => setStatus(saved.save() ? '' : t('save.failed'))}>
            {t('save.remember')}
          </button>
        )}
      </p>
      <p class="text-sm text-soft">{t('save.rememberNote')}</p>
      <p role="status" class="font-semibold text-accent">
        {status}
      </p>
    </section>
  );
}

/** Prints the answer alone: `print.css` leaves out everything else while the mark stands. */
function printResult(): void {
  document.documentElement.dataset['print'] = 'target';
  window.addEventListener('afterprint', () => delete document.documentElement.dataset['print'], { once: true });
  window.print();
}
