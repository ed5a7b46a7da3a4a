/** Says sentences one after the other. It pauses by falling silent and says the sentence anew: not all devices can pause. */

export interface ReaderOptions {
  voice: SpeechSynthesisVoice;
  sentences: readonly string[];
  /** Is told which sentence begins. */
  onSentence: (index: number) => void;
  /** Is told when all is said. */
  onEnd: () => void;
  /** Is told when the voice failed; `play` tries again. */
  onFailure: () => void;
}

export class Reader {
  #at = 0;
  #rate = 1;
  /** What is being said. Kept also because browsers forget what nobody holds, and then never say that it ended. */
  #saying: SpeechSynthesisUtterance | undefined;

  constructor(readonly options: ReaderOptions) {}

  get isPlaying(): boolean {
    return this.#saying !== undefined;
  }

  /** How fast: 1 is the voice's own speed. What is being said begins anew. */
  set rate(rate: number) {
    this.#rate = rate;
    if (this.isPlaying) this.play();
  }

  /** Says the sentence at which it stopped, and goes on. */
  play(): void {
    this.pause();
    this.#say();
  }

  pause(): void {
    this.#saying = undefined;
    speechSynthesis.cancel();
  }

  #say(): void {
    const { voice, sentences, onSentence, onEnd, onFailure } = this.options;
    const text = sentences[this.#at];
    if (text === undefined) {
      this.#saying = undefined;
      this.#at = 0;
      onEnd();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = this.#rate;
    // What was cancelled ends, too, and later than what was begun after it.
    const ifCurrent = (act: () => void) => (): void => {
      if (utterance === this.#saying) act();
    };
    utterance.onend = ifCurrent(() => {
      this.#at++;
      this.#say();
    });
    utterance.onerror = ifCurrent(() => {
      this.#saying = undefined;
      onFailure();
    });
    this.#saying = utterance;
    onSentence(this.#at);
    speechSynthesis.speak(utterance);
  }
}
