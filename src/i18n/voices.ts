/** Voices that read aloud, where a device has one for a language. On every article, so kept tiny. */
import type { Lang } from '../languages.ts';

/** The language that a voice speaks: `id` of `id-ID`; Android has its old code, `in_ID`. */
const languageOf = ({ lang }: SpeechSynthesisVoice): string => {
  const code = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return code === 'in' ? 'id' : code;
};

/** A voice of a language that the device has itself: others would send the words to somebody's server. */
export const voiceOf = (lang: Lang): SpeechSynthesisVoice | undefined =>
  'speechSynthesis' in globalThis
    ? speechSynthesis.getVoices().find((voice) => voice.localService && languageOf(voice) === lang)
    : undefined;
