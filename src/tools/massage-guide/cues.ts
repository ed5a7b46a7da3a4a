/** What tells of a new step without being looked at: a chime, a vibration, a voice. Each only where the browser has it. */
import { voiceOf } from '../../i18n/voices.ts';
import type { Lang } from '../../languages.ts';

/** Which of them somebody wants. */
export interface Cues {
  chime: boolean;
  vibration: boolean;
  voice: boolean;
}

/** Two soft notes, a fifth apart (Hz), and when each begins (seconds). */
const NOTES = [
  { pitch: 523.25, at: 0 },
  { pitch: 783.99, at: 0.22 },
] as const;
/** How long a note rings, in seconds, and how loud it is at most: 0 to 1. */
const RING = 1.1;
const LOUDNESS = 0.25;

let audio: AudioContext | undefined;

export const hasChime = (): boolean => 'AudioContext' in globalThis;
export const hasVibration = (): boolean => 'vibrate' in navigator;

/** Readies the sound, while somebody presses a button: browsers let nothing ring before that. */
export function readySound(): void {
  try {
    audio ??= new AudioContext();
    void audio.resume().catch(() => undefined);
  } catch {
    // No sound on this device: the rest goes on.
  }
}

export function chime(): void {
  if (!audio) return;
  // A phone that was locked may have put it to sleep.
  void audio.resume().catch(() => undefined);
  for (const { pitch, at } of NOTES) {
    const begin = audio.currentTime + at;
    const note = audio.createOscillator();
    const volume = audio.createGain();
    note.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, begin);
    volume.gain.exponentialRampToValueAtTime(LOUDNESS, begin + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.0001, begin + RING);
    note.connect(volume).connect(audio.destination);
    note.start(begin);
    note.stop(begin + RING);
  }
}

export function vibrate(): void {
  if (hasVibration()) navigator.vibrate(200);
}

/** Calls back when the browser has found its voices, which takes a while. Returns what stops it. */
export function onVoices(found: () => void): () => void {
  if (!('speechSynthesis' in globalThis)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', found);
  return () => speechSynthesis.removeEventListener('voiceschanged', found);
}

/** Says words, instead of whatever was being said. */
export function speak(words: string, lang: Lang): void {
  const voice = voiceOf(lang);
  if (!voice) return;
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  speechSynthesis.speak(utterance);
}

export function hush(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
}
