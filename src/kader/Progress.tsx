/** How far somebody is on the learning path, and one lesson to mark; kept on the device because they ask. */
import { useState } from 'preact/hooks';
import { translator } from '../i18n/messages.ts';
import type { Lang } from '../languages.ts';
import '../tools/shared/translated.ts';
import { useKept } from '../tools/shared/use-kept.ts';
import { type Done, progressStore, toggled } from './progress.ts';
import type { KaderWords } from './words.ts';

interface Props {
  lang: Lang;
  words: KaderWords;
  /** Keys of all lessons, in order. */
  path: readonly string[];
  /** The lesson of this page; nothing on the page of all lessons, which tells only how far somebody is. */
  lesson?: string | undefined;
}

export default function Progress({ lang, words, path, lesson }: Props) {
  const t = translator(words, lang);
  const [done, setDone] = useState<Done>([]);
  const [failed, setFailed] = useState(false);
  const kept = useKept(progressStore, { found: setDone, deletedElsewhere: () => setDone([]) });
  const count = path.filter((key) => done.includes(key)).length;

  const toggle = (key: string): void => {
    const next = toggled(done, key, path);
    const problem = kept.save(next);
    setFailed(problem !== undefined);
    if (!problem) setDone(next);
  };
  const forget = (): void => {
    if (kept.remove()) setDone([]);
    else setFailed(true);
  };

  if (!lesson && !kept.stored) return null;
  const isDone = lesson !== undefined && done.includes(lesson);
  return (
    <div class="no-print rounded-card border border-line bg-card p-4">
      <p role="status" class="font-semibold">
        {isDone && `${t('progress.isDone')}. `}
        {kept.stored && t('progress.count', { done: count, of: path.length })}
        {failed && t('progress.failed')}
      </p>
      <p class="mt-2 flex flex-wrap items-center gap-2">
        {lesson && (
          <button type="button" class={`button ${isDone ? 'quiet' : ''}`} onClick={() => toggle(lesson)}>
            {t(isDone ? 'progress.undo' : 'progress.done')}
          </button>
        )}
        {kept.stored && (
          <button type="button" class="button quiet text-danger" onClick={forget}>
            {t('progress.delete')}
          </button>
        )}
      </p>
      {kept.stored && <p class="mt-2 text-sm text-soft">{t('progress.kept')}</p>}
    </div>
  );
}
