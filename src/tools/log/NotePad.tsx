/** The buttons that note: one tap a feed or a wet nappy, two taps what needs one more answer. */
import type { ComponentChildren } from 'preact';
import { minutesBetween } from './days.ts';
import { type Feed, FEEDS, type FeedSide, type Kind } from './entry.ts';
import type { Moment } from './moment.ts';
import { agoText, clockText, entryText } from './texts.ts';
import type { Lang } from '../../languages.ts';
import type { LogTranslate } from './words.ts';

interface Props {
  lang: Lang;
  t: LogTranslate;
  now: Moment | undefined;
  last: Feed | undefined;
  /** What has just been done, how to take it back, and how to change it. */
  done: { text: string; undo: () => void; change: (() => void) | undefined } | undefined;
  onFeed: (side: FeedSide) => void;
  onWet: () => void;
  /** Asks for the colour. */
  onStool: (wet: boolean) => void;
  onMore: (kind: Exclude<Kind, 'feed' | 'nappy'>) => void;
  /** What stands above the pad: danger signs of what was noted. */
  children: ComponentChildren;
}

const MORE = ['expression', 'weight', 'massage', 'mood'] as const;

export function NotePad({ lang, t, now, last, done, onFeed, onWet, onStool, onMore, children }: Props) {
  const big = (key: string, text: string, onClick: () => void, kind = '') => (
    <button key={key} type="button" class={`button log-big ${kind}`} onClick={onClick}>
      {text}
    </button>
  );
  return (
    <section class="no-print" aria-labelledby="note">
      <h2 id="note" tabindex={-1} data-focus class="text-2xl outline-none">
        {t('now.title')}
      </h2>
      {/* Its room is there before, so that nothing moves under a finger. */}
      <div class="log-last mt-1 line-snug">
        {done ? (
          <>
            <p class="font-semibold text-accent">{done.text}</p>
            <p class="mt-1 flex flex-wrap gap-2">
              <button type="button" class="button quiet" onClick={done.undo}>
                {t('undo')}
              </button>
              {done.change && (
                <button type="button" class="button quiet" onClick={done.change}>
                  {t('change')}
                </button>
              )}
            </p>
          </>
        ) : (
          <p class="text-soft">
            {last && now
              ? t('now.last', {
                  ago: agoText(minutesBetween(last.at, now), t),
                  what: entryText(last, t),
                  time: clockText(last.at, lang),
                })
              : t('now.none')}
          </p>
        )}
      </div>
      {children}
      <div role="group" aria-labelledby="note-feed" class="mt-2">
        <h3 id="note-feed" class="text-lg">
          {t('group.feed')}
        </h3>
        <div class="log-pad">{FEEDS.map((side) => big(side, t(`side.${side}`), () => onFeed(side)))}</div>
      </div>
      <div role="group" aria-labelledby="note-nappy" class="mt-3">
        <h3 id="note-nappy" class="text-lg">
          {t('group.nappy')}
        </h3>
        <div class="log-pad thirds">
          {big('wet', t('nappy.wet'), onWet, 'quiet')}
          {big('stool', t('nappy.stool'), () => onStool(false), 'quiet')}
          {big('both', t('nappy.both'), () => onStool(true), 'quiet')}
        </div>
      </div>
      <div role="group" aria-labelledby="note-more" class="mt-3">
        <h3 id="note-more" class="text-lg">
          {t('group.more')}
        </h3>
        <div class="log-pad">{MORE.map((kind) => big(kind, t(`kind.${kind}`), () => onMore(kind), 'quiet'))}</div>
      </div>
    </section>
  );
}
