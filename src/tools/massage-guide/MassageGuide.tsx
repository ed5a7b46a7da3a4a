/** The massage guide: a panel on the page, and the guide over it. What it does with time is in `timeline.ts`. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translator } from '../../i18n/messages.ts';
import type { Lang } from '../../languages.ts';
import { ToolFrame } from '../shared/ToolFrame.tsx';
import { useSteps } from '../shared/use-steps.ts';
import { type Guide, readGuide } from './cards.ts';
import { chime, type Cues, hush, readySound, speak, vibrate } from './cues.ts';
import { type Minutes, USUAL } from './durations.ts';
import { GuideDialog } from './GuideDialog.tsx';
import { StartPanel } from './StartPanel.tsx';
import { begin, isRunning, type Lengths, lengthsOf, press, type Press, type Progress, settle } from './timeline.ts';
import { useWakeLock } from './use-wake-lock.ts';
import type { GuideWords } from './words.ts';

interface Props {
  lang: Lang;
  words: GuideWords;
}

/** A massage under way. */
interface Session {
  guide: Guide;
  lengths: Lengths;
  progress: Progress;
}

/** How often the clock is looked at, in milliseconds: what is shown is worked out from the clock itself. */
const LOOK_EVERY = 250;

export default function MassageGuide({ lang, words }: Props) {
  const t = translator(words, lang);
  const way = useSteps<'panel' | 'guide'>('panel');
  const [minutes, setMinutes] = useState<Minutes>(USUAL);
  const [cues, setCues] = useState<Cues>({ chime: true, vibration: true, voice: false });
  const [session, setSession] = useState<Session>();
  const [status, setStatus] = useState('');
  const isOpen = way.step === 'guide' && session !== undefined;

  const now = useRef({ session, cues });
  now.current = { session, cues };

  /** Lets time pass, and tells of a step that came by itself. */
  const move = (change: (session: Session) => Progress, byItself: boolean): void => {
    const { session: before, cues: wanted } = now.current;
    if (!before) return;
    const progress = change(before);
    const { step } = progress;
    now.current.session = { ...before, progress };
    setSession(now.current.session);
    if (step === before.progress.step) return;
    if (byItself && wanted.chime) chime();
    if (byItself && wanted.vibration) vibrate();
    if (wanted.voice) speak(before.guide.cards[step]?.title ?? '', lang);
  };

  const onPress = (what: Press): void =>
    move(({ lengths, progress }) => press(lengths, progress, what, Date.now()), false);

  const running = isOpen && isRunning(session.lengths, session.progress);
  useLayoutEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(
      () => move(({ lengths, progress }) => settle(lengths, progress, Date.now()), true),
      LOOK_EVERY,
    );
    return () => clearInterval(timer);
  }, [running]);

  // However the guide is left, its time stands still.
  useLayoutEffect(() => {
    if (isOpen) return;
    hush();
    onPress('pause');
  }, [isOpen]);

  const isLast = session?.progress.step === (session?.guide.cards.length ?? 0) - 1;
  useWakeLock(isOpen && !isLast);

  const open = (next: Session): void => {
    readySound();
    setStatus('');
    setSession(next);
    if (cues.voice) speak(next.guide.cards[next.progress.step]?.title ?? '', lang);
    way.next('guide');
  };
  const onBegin = (): void => {
    const guide = readGuide(document);
    const times = guide.cards.map(({ time }) => time);
    open({ guide, lengths: lengthsOf(times, minutes), progress: begin(Date.now()) });
  };
  const onGoOn = (): void => {
    if (session) open({ ...session, progress: press(session.lengths, session.progress, 'go', Date.now()) });
  };
  const onFinish = (): void => {
    way.back();
    setSession(undefined);
    setStatus(t('finished'));
  };

  return (
    <ToolFrame lang={lang} words={words} way={way} status={status}>
      <StartPanel
        lang={lang}
        t={t}
        minutes={minutes}
        onMinutes={setMinutes}
        cues={cues}
        onCues={setCues}
        leftAt={session && session.progress.step > 0 ? session.progress.step + 1 : undefined}
        onBegin={onBegin}
        onGoOn={onGoOn}
      />
      {isOpen && (
        <GuideDialog
          t={t}
          guide={session.guide}
          lengths={session.lengths}
          progress={session.progress}
          onPress={onPress}
          onLeave={way.back}
          onFinish={onFinish}
        />
      )}
    </ToolFrame>
  );
}
