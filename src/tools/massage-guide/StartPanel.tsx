/** What stands on the page: how long, which cues, and the way into the guide. */
import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../languages.ts';
import { voiceOf } from '../../i18n/voices.ts';
import { type Cues, hasChime, hasVibration, onVoices } from './cues.ts';
import { DURATIONS, type Minutes } from './durations.ts';
import type { GuideTranslate } from './words.ts';

interface Props {
  lang: Lang;
  t: GuideTranslate;
  minutes: Minutes;
  onMinutes: (minutes: Minutes) => void;
  cues: Cues;
  onCues: (cues: Cues) => void;
  /** The step at which somebody left, counted from 1; nothing when there is nothing to go on with. */
  leftAt: number | undefined;
  onBegin: () => void;
  onGoOn: () => void;
}

/** What this browser can do; while the page is built, nobody knows. */
function useAbilities(lang: Lang): Record<keyof Cues, boolean> {
  const [abilities, setAbilities] = useState({ chime: false, vibration: false, voice: false });
  useEffect(() => {
    const look = (): void =>
      setAbilities({ chime: hasChime(), vibration: hasVibration(), voice: voiceOf(lang) !== undefined });
    look();
    return onVoices(look);
  }, [lang]);
  return abilities;
}

export function StartPanel({ lang, t, minutes, onMinutes, cues, onCues, leftAt, onBegin, onGoOn }: Props) {
  const abilities = useAbilities(lang);
  const source = DURATIONS.find((duration) => duration.minutes === minutes)?.source ?? 'who';
  return (
    <>
      <fieldset class="min-w-0" aria-describedby="minutes-source">
        <legend class="font-semibold">{t('start.minutes')}</legend>
        <div class="guide-minutes mt-2">
          {DURATIONS.map((duration) => (
            <label key={duration.minutes}>
              <input
                type="radio"
                name="minutes"
                class="sr-only"
                aria-label={t('start.minutes.choice', { n: duration.minutes })}
                checked={minutes === duration.minutes}
                onChange={() => onMinutes(duration.minutes)}
              />
              {duration.minutes}
            </label>
          ))}
        </div>
      </fieldset>
      <p id="minutes-source" class="mt-2 min-h-[3.3em] line-snug text-soft" aria-live="polite">
        {t(`start.source.${source}`)} {t('start.unknown')}
      </p>
      <p class="mt-3 grid gap-2.5">
        {leftAt && (
          <button type="button" data-focus class="button min-h-16 text-lg" onClick={onGoOn}>
            {t('start.goOn', { step: leftAt })}
          </button>
        )}
        <button
          type="button"
          data-focus={leftAt ? undefined : ''}
          class={`button min-h-16 text-lg ${leftAt ? 'quiet' : ''}`}
          onClick={onBegin}
        >
          {t(leftAt ? 'start.again' : 'start.begin')}
        </button>
      </p>
      <details class="mt-3">
        <summary class="min-h-11 content-center font-semibold text-accent">{t('cues')}</summary>
        {(['chime', 'vibration', 'voice'] as const)
          .filter((cue) => abilities[cue])
          .map((cue) => (
            <label key={cue} class="flex min-h-11 items-start gap-3 py-1.5 line-snug">
              <input
                type="checkbox"
                class="size-5 shrink-0"
                checked={cues[cue]}
                onChange={({ currentTarget }) => onCues({ ...cues, [cue]: currentTarget.checked })}
              />
              {t(`cues.${cue}`)}
            </label>
          ))}
        {!abilities.voice && <p class="mt-1 text-sm text-soft">{t('cues.noVoice')}</p>}
      </details>
      <p class="mt-3">
        <button type="button" class="button quiet" onClick={() => window.print()}>
          {t('start.print')}
        </button>
      </p>
    </>
  );
}
