import type { RefObject } from 'preact';
import type { GuideTranslate } from './words.ts';

interface Props {
  t: GuideTranslate;
  /** The list, as HTML of our own page. */
  stopIf: string;
  heading: RefObject<HTMLHeadingElement>;
  /** Whether the clock ran when this was asked for. */
  wasRunning: boolean;
  onGoOn: () => void;
  onEnd: () => void;
}

/** When to stop, and whether to: the clock waits meanwhile. */
export const StopCard = ({ t, stopIf, heading, wasRunning, onGoOn, onEnd }: Props) => (
  <>
    <div class="guide-text guide-stop">
      <h2 id="guide-title" ref={heading} tabindex={-1} class="text-2xl text-danger outline-none">
        {t('stop.title')}
      </h2>
      <div class="prose mt-2 line-normal" dangerouslySetInnerHTML={{ __html: stopIf }} />
    </div>
    <div class="guide-controls">
      <div class="guide-buttons">
        <a class="button quiet text-danger" href="tel:119">
          {t('stop.call')}
        </a>
        <button type="button" class="button quiet" onClick={onEnd}>
          {t('stop.end')}
        </button>
        <button type="button" class="button" onClick={onGoOn}>
          {t(wasRunning ? 'stop.goOn' : 'stop.backToStep')}
        </button>
      </div>
    </div>
  </>
);
