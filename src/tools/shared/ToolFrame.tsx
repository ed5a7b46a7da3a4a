/** The frame of every tool: its card, what it says in one sentence, what is stored, and the way back. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { translator } from '../../i18n/messages.ts';
import type { Lang } from '../../languages.ts';
import { tapGuard } from './tap-guard.ts';
import './translated.ts';
import { ToolContext } from './tool-context.ts';
import type { StoredState } from './use-kept.ts';
import type { StepsView } from './use-steps.ts';
import type { SharedWords } from './words.ts';

interface Props {
  lang: Lang;
  words: SharedWords;
  way: Pick<StepsView<unknown>, 'steps' | 'back' | 'restart'>;
  /** What has just come of it, in one sentence, for those who do not see it: an answer, a deletion. */
  status: string;
  /** A tool that stores nothing has neither. */
  stored?: StoredState | undefined;
  /** Deletes what is stored. */
  onForget?: () => void;
  /** The step. Its heading, which takes the focus when it comes, carries `data-focus`. */
  children: ComponentChildren;
}

/** What the wheel would change without anybody noticing. */
const TURNED_BY_WHEEL = 'select, input[type=date], input[type=number]';

export function ToolFrame({ lang, words, way, status, stored, onForget, children }: Props) {
  const t = useMemo(() => translator(words, lang), [words, lang]);
  const card = useRef<HTMLDivElement>(null);
  const guard = useMemo(tapGuard, []);
  const firstSteps = useRef(way.steps);

  useLayoutEffect(() => {
    if (way.steps === firstSteps.current) return;
    guard.shown(performance.now());
    // Keyboards and screen readers follow.
    card.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
  }, [way.steps]);

  useEffect(() => {
    // Anywhere: the page may have moved, and the second tap meets what is now under the finger.
    const stopSecondTap = (event: MouseEvent): void => {
      if (guard.accepts(event.timeStamp)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Pressing alone would take the focus from the heading that has just come.
    const types = ['mousedown', 'click'] as const;
    for (const type of types) document.addEventListener(type, stopSecondTap, true);
    return () => {
      for (const type of types) document.removeEventListener(type, stopSecondTap, true);
    };
  }, []);

  const letGoOfWheel = ({ target }: WheelEvent): void => {
    if (target instanceof HTMLElement && target === document.activeElement && target.matches(TURNED_BY_WHEEL))
      target.blur();
  };

  return (
    <ToolContext.Provider value={{ lang, t }}>
      <div ref={card} class="rounded-card border border-line bg-card p-5 md:p-7" onWheel={letGoOfWheel}>
        {children}
        <p role="status" class="sr-only">
          {status}
        </p>
        <div class="no-print mt-6 flex flex-wrap items-center gap-2 border-t border-line pt-4 text-sm text-soft">
          <p class="min-w-0 flex-1 basis-60">{t(stored ? `kept.${stored}` : 'privacy')}</p>
          {stored && (
            <button type="button" class="button quiet text-danger" onClick={onForget}>
              {t('kept.delete')}
            </button>
          )}
          {way.steps.length > 1 && (
            <button type="button" class="button quiet" onClick={way.back}>
              {t('back')}
            </button>
          )}
          {way.steps.length > 2 && (
            <button type="button" class="button quiet" onClick={way.restart}>
              {t('restart')}
            </button>
          )}
        </div>
      </div>
    </ToolContext.Provider>
  );
}
