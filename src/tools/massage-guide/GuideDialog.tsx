/** The guide as a full screen: one card a step, a clock, large buttons, and when to stop. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { tapGuard } from '../shared/tap-guard.ts';
import type { Guide } from './cards.ts';
import { StepCard } from './StepCard.tsx';
import { StopCard } from './StopCard.tsx';
import { isRunning, type Lengths, type Press, type Progress } from './timeline.ts';
import type { GuideTranslate } from './words.ts';

interface Props {
  t: GuideTranslate;
  guide: Guide;
  lengths: Lengths;
  progress: Progress;
  onPress: (what: Press) => void;
  /** Leaves the guide; what is left of it can be gone on with. */
  onLeave: () => void;
  onFinish: () => void;
}

export function GuideDialog({ t, guide, lengths, progress, onPress, onLeave, onFinish }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const guard = useMemo(tapGuard, []);
  const [asksToStop, setAsksToStop] = useState(false);
  const wasRunning = useRef(false);
  const { cards } = guide;
  const { step, paused } = progress;
  const running = isRunning(lengths, progress);

  const leaveNow = useRef(onLeave);
  leaveNow.current = onLeave;
  useLayoutEffect(() => {
    const element = dialog.current;
    // Browsers let no page hold a dialog open for ever.
    const onClose = (): void => leaveNow.current();
    element?.addEventListener('close', onClose);
    element?.showModal();
    heading.current?.focus();
    return () => {
      element?.removeEventListener('close', onClose);
      // A dialog that is only taken away does not give the focus back.
      element?.close();
    };
  }, []);

  useLayoutEffect(() => guard.shown(performance.now()), [step, paused, asksToStop]);

  /** The step, said once when it comes; the first is said by its heading, which has the focus. */
  const [told, setTold] = useState('');
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    setTold(t('guide.status', { step: step + 1, of: cards.length, title: cards[step]?.title ?? '' }));
  }, [step]);

  useLayoutEffect(() => {
    dialog.current?.scrollTo(0, 0);
    // A step that comes by itself leaves the focus where it is, unless its button is gone.
    if (asksToStop || !dialog.current?.contains(document.activeElement)) heading.current?.focus();
  }, [step, asksToStop]);

  const askToStop = (): void => {
    wasRunning.current = running;
    if (running) onPress('pause');
    setAsksToStop(true);
  };
  const goOn = (): void => {
    setAsksToStop(false);
    if (wasRunning.current) onPress('go');
  };
  const leave = (): void => (running ? askToStop() : onLeave());

  const stopSecondTap = (event: MouseEvent): void => {
    // A button that a keyboard presses is meant, however quick.
    if (event.detail === 0 || guard.accepts(event.timeStamp)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onKey = (event: KeyboardEvent): void => {
    if (asksToStop || event.altKey || event.ctrlKey || event.metaKey) return;
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'ArrowRight' && step < cards.length - 1) onPress('next');
    else if (event.key === 'ArrowLeft') onPress('back');
    else if (event.key === ' ' && !onButton && lengths[step] !== undefined) onPress(paused ? 'go' : 'pause');
    else return;
    event.preventDefault();
  };

  return (
    // What it hears of keys are shortcuts: each has a button.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      class="guide"
      aria-labelledby="guide-title"
      onKeyDown={onKey}
      onClickCapture={stopSecondTap}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      {asksToStop ? (
        <StopCard
          t={t}
          stopIf={guide.stopIf}
          heading={heading}
          wasRunning={wasRunning.current}
          onGoOn={goOn}
          onEnd={onLeave}
        />
      ) : (
        <StepCard
          t={t}
          guide={guide}
          lengths={lengths}
          progress={progress}
          heading={heading}
          onPress={onPress}
          onStop={askToStop}
          onClose={leave}
          onFinish={onFinish}
        />
      )}
      <p role="status" class="sr-only">
        {told}
      </p>
    </dialog>
  );
}
