/** The log as a file, in and out; and the way to delete everything. */
import { useState } from 'preact/hooks';
import { download } from '../shared/download.ts';
import { type FileProblem, readFile, toCsv, toJson } from './file.ts';
import type { Log } from './log.ts';
import type { LogTranslate } from './words.ts';

interface Props {
  t: LogTranslate;
  log: Log;
  /** Takes in another log. Returns how many of its entries were new. */
  onTakeIn: (other: Log) => number;
  onDelete: () => void;
}

/** A log of many years is smaller; whoever picked a film picked the wrong file. */
const MOST_BYTES = 20_000_000;

/** What came of a file. */
interface Outcome {
  text: string;
  isError: boolean;
}

export function Files({ t, log, onTakeIn, onDelete }: Props) {
  const [outcome, setOutcome] = useState<Outcome>();

  const problemText = (found: FileProblem): string => {
    switch (found.problem) {
      case 'newer':
        return t('files.newer', { version: found.version });
      case 'line':
      case 'entry':
        return t(`files.${found.problem}`, { at: found.at, field: found.field });
      default:
        return t(`files.${found.problem}`);
    }
  };
  const refuse = (text: string): void => setOutcome({ text: `${text} ${t('files.untouched')}`, isError: true });

  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    setOutcome(undefined);
    const text = file.size > MOST_BYTES ? '' : await file.text().catch(() => undefined);
    // The same file can be picked again, once it is mended.
    input.value = '';
    if (text === undefined) {
      refuse(t('files.unread'));
      return;
    }
    const found = readFile(text);
    if (found.problem) {
      refuse(problemText(found));
      return;
    }
    const added = onTakeIn(found.log);
    const known = found.log.entries.length - added;
    setOutcome({ text: t('files.done', { n: added, known }), isError: false });
  };

  return (
    <section aria-labelledby="files">
      <h2 id="files" tabindex={-1} data-focus class="text-2xl outline-none">
        {t('files.title')}
      </h2>
      <p class="mt-1">{t('files.count', { n: log.entries.length })}</p>
      <h3 class="mt-4 text-lg">{t('files.out')}</h3>
      <p class="mt-1 text-soft">{t('files.out.why')}</p>
      <p class="mt-2 flex flex-wrap gap-2">
        <button
          type="button"
          class="button quiet"
          onClick={() => download(`${t('files.name')}.json`, 'application/json', toJson(log))}
        >
          {t('files.json')}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => download(`${t('files.name')}.csv`, 'text/csv', toCsv(log))}
        >
          {t('files.csv')}
        </button>
      </p>
      <h3 class="mt-5 text-lg">{t('files.in')}</h3>
      <p id="files-why" class="mt-1 text-soft">
        {t('files.in.why')}
      </p>
      <label class="mt-2 block font-semibold" for="files-pick">
        {t('files.pick')}
      </label>
      <input
        id="files-pick"
        type="file"
        accept=".json,.csv,application/json,text/csv"
        aria-describedby="files-why"
        class="mt-1.5 min-h-12 w-full min-w-0 rounded-[0.6rem] border border-edge bg-paper px-3 py-2"
        onChange={({ currentTarget }) => void take(currentTarget)}
      />
      <div role="alert">
        {outcome && (
          <p
            class={
              outcome.isError
                ? 'mt-3 rounded-card border-2 border-danger bg-danger-tint px-4 py-3'
                : 'mt-3 font-semibold text-accent'
            }
          >
            {outcome.text}
          </p>
        )}
      </div>
      <p class="mt-6 border-t border-line pt-4">
        <button type="button" class="button quiet text-danger" onClick={onDelete}>
          {t('kept.delete')}
        </button>
      </p>
    </section>
  );
}
