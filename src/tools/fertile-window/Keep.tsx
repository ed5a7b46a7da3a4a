import { useState } from 'preact/hooks';
import { localDate } from './civil-date.ts';
import type { CycleEstimate } from './domain.ts';
import type { ToolWords } from './words.ts';

interface Props {
  words: ToolWords;
  cycles: CycleEstimate[];
  /** The answer as text, to be copied. */
  text: () => string;
  storage: Storage;
}

/** Whether the entry is kept on this device, and how to change that. */
export interface Storage {
  kept: boolean;
  /** Keeps it. Returns whether the device did. */
  keep: () => boolean;
  forget: () => void;
}

/** Calendar file, print, copy, and remembering on this device: each only when pressed, nothing in the address. */
export function Keep({ words, cycles, text, storage }: Props) {
  const [status, setStatus] = useState('');

  const attempt = (action: () => Promise<string>): void =>
    void action().then(setStatus, () => setStatus(words['keep.failed']));

  const save = async (): Promise<string> => {
    const { calendarFile } = await import('./calendar-file.ts');
    const titles = { window: words['ics.window'], period: words['ics.period'] };
    const file = new Blob([calendarFile(cycles, titles, localDate())], { type: 'text/calendar' });
    const address = URL.createObjectURL(file);
    Object.assign(document.createElement('a'), { href: address, download: 'alir.ics' }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return '';
  };

  const actions: { label: string; run: () => void }[] = [
    { label: words['keep.ics'], run: () => attempt(save) },
    { label: words['keep.print'], run: printResult },
    {
      label: words['keep.copy'],
      run: () => attempt(() => navigator.clipboard.writeText(text()).then(() => words['keep.copied'])),
    },
  ];

  return (
    <section class="no-print mt-6" aria-labelledby="keep">
      <h3 id="keep" class="text-lg">
        {words['keep.title']}
      </h3>
      <p class="mt-2 mb-2 flex flex-wrap gap-2">
        {actions.map(({ label, run }) => (
          <button key={label} type="button" class="button quiet" onClick={run}>
            {label}
          </button>
        ))}
      </p>
      <p class="text-sm text-soft">{words['keep.icsNote']}</p>
      <p class="mt-2 mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        {storage.kept ? (
          <>
            <span>{words['keep.remembered']}</span>
            <button
              type="button"
              class="button quiet text-danger"
              onClick={() => {
                storage.forget();
                setStatus(words['keep.forgotten']);
              }}
            >
              {words['keep.forget']}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button quiet"
            onClick={() => setStatus(storage.keep() ? '' : words['keep.failed'])}
          >
            {words['keep.remember']}
          </button>
        )}
      </p>
      <p class="text-sm text-soft">{words['keep.rememberNote']}</p>
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
