import type { RefObject } from 'preact';
import type { Guide } from './cards.ts';
import { isRunning, left, leftInAll, type Lengths, type Press, type Progress } from './timeline.ts';
import type { GuideTranslate } from './words.ts';

interface Props {
  t: GuideTranslate;
  guide: Guide;
  lengths: Lengths;
  progress: Progress;
  heading: RefObject<HTMLHeadingElement>;
  onPress: (what: Press) => void;
  onStop: () => void;
  onClose: () => void;
  onFinish: () => void;
}

/** Minutes and seconds; a second that has begun counts. */
function clock(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** One step: its drawing as wide as the phone, its instruction, the time that is left of it, and the buttons. */
export function StepCard({ t, guide, lengths, progress, heading, onPress, onStop, onClose, onFinish }: Props) {
  const { step } = progress;
  const card = guide.cards[step];
  if (!card) return null;
  const { drawing } = card;
  const rest = left(lengths, progress);
  const isLast = step === guide.cards.length - 1;
  const button = (what: Press, text: string, kind = 'quiet') => (
    <button type="button" class={`button ${kind}`} onClick={() => onPress(what)}>
      {text}
    </button>
  );
  const back = step > 0 && button('back', t('guide.back'));
  const stop = (
    <button type="button" class="button quiet text-danger" onClick={onStop}>
      {t('guide.stop')}
    </button>
  );
  return (
    <>
      <button type="button" class="guide-close" aria-label={t('guide.close')} onClick={onClose}>
        <svg class="line" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
          <path d="M5 5 19 19M19 5 5 19" />
        </svg>
      </button>
      {drawing && (
        <div class="guide-drawing">
          <img key={drawing.src} src={drawing.src} alt={drawing.alt} width={drawing.width} height={drawing.height} />
        </div>
      )}
      <div class="guide-text">
        <p class="text-sm text-soft">{t('guide.step', { step: step + 1, of: guide.cards.length })}</p>
        <h2 id="guide-title" ref={heading} tabindex={-1} class="text-2xl outline-none">
          {card.title}
        </h2>
        {/* HTML of the page itself, as its build made it. */}
        <div key={step} class="prose mt-2 line-normal" dangerouslySetInnerHTML={{ __html: card.html }} />
      </div>
      <div class="guide-controls">
        {rest === undefined ? (
          <div class="guide-buttons">
            {back}
            {stop}
            {isLast ? (
              <button type="button" class="button" onClick={onFinish}>
                {t('guide.finish')}
              </button>
            ) : (
              button('next', t(lengths[step + 1] === undefined ? 'guide.next' : 'guide.massage'), '')
            )}
          </div>
        ) : (
          <>
            <p role="timer" aria-label={t('guide.left')} class="guide-clock">
              <span class="text-3xl font-semibold">{clock(rest)}</span>{' '}
              <span class="text-soft">
                {progress.paused
                  ? t('guide.paused')
                  : t('guide.leftInAll', { time: clock(leftInAll(lengths, progress)) })}
              </span>
            </p>
            <progress aria-label={t('guide.left')} value={progress.used} max={progress.used + rest} />
            <div class="guide-buttons">
              {back}
              {isRunning(lengths, progress) ? button('pause', t('guide.pause'), '') : button('go', t('guide.go'), '')}
              {button('next', t('guide.next'))}
              {button('repeat', t('guide.repeat'))}
              {button('longer', t('guide.longer'))}
              {stop}
            </div>
          </>
        )}
      </div>
    </>
  );
}
