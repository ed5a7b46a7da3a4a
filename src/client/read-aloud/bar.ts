/** Reading a page aloud: the bar with its buttons, and the mark on what is being read. */
import { voiceOf } from '../../i18n/voices.ts';
import type { Lang } from '../../languages.ts';
import { addStyles, button, element } from '../element.ts';
import { clientWords } from '../words.ts';
import css from './bar.css?inline';
import { passagesIn, sentencesOf } from './passages.ts';
import { Reader } from './reader.ts';

const SPEEDS = ['0.8', '1', '1.2'] as const;
/** The element that is being read; nothing else has this class. */
const MARK = 'being-read';

let bar: HTMLElement | undefined;
/** Remembered while the page is open. */
let speed: (typeof SPEEDS)[number] = '1';
let isStyled = false;

const isInView = (place: Element): boolean => {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Marks what is read, and brings it into view: but a reader who has scrolled away from what was read is left in peace. */
function mark(place: HTMLElement | undefined): void {
  const before = document.querySelector(`.${MARK}`);
  if (before === place) return;
  const isFollowed = !before || isInView(before);
  before?.classList.remove(MARK);
  if (!place) return;
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  place.classList.add(MARK);
  if (isFollowed) place.scrollIntoView({ block: 'nearest' });
}

/**
 * Reads the page from its title on.
 * @param opener the button that was pressed; it has the focus again when reading stops
 */
export function readAloud(opener: HTMLElement): void {
  const lang = document.documentElement.lang as Lang;
  const voice = voiceOf(lang);
  const main = document.querySelector('main');
  if (bar || !voice || !main) return;
  if (!isStyled) addStyles(css);
  isStyled = true;
  const t = clientWords(lang);
  const sentences = passagesIn<HTMLElement>(main).flatMap((passage) =>
    sentencesOf(passage.text, lang).map((text) => ({ text, place: passage.element })),
  );
  const status = element('p', { role: 'status' });
  const reader = new Reader({
    voice,
    sentences: sentences.map(({ text }) => text),
    onSentence: (index) => mark(sentences[index]?.place),
    onEnd: () => stop(),
    onFailure: () => {
      status.textContent = t('listen.failed');
      show();
    },
  });
  const toggle = button(
    '',
    () => {
      status.textContent = '';
      if (reader.isPlaying) reader.pause();
      else reader.play();
      show();
    },
    'button',
  );
  const show = (): void => void (toggle.textContent = t(reader.isPlaying ? 'listen.pause' : 'listen.resume'));
  const stop = (): void => {
    reader.pause();
    mark(undefined);
    removeEventListener('pagehide', stop);
    const hadFocus = bar?.contains(document.activeElement);
    bar?.remove();
    bar = undefined;
    if (hadFocus) opener.focus({ preventScroll: true });
  };
  const choice = element(
    'select',
    { class: 'button quiet', 'aria-label': t('listen.speed') },
    ...SPEEDS.map((value) => new Option(t(`listen.speed.${value}`), value, false, value === speed)),
  );
  choice.addEventListener('change', () => {
    speed = SPEEDS[choice.selectedIndex] ?? '1';
    reader.rate = Number(speed);
  });
  bar = element(
    'section',
    { class: 'read-aloud no-print', 'aria-label': t('listen.title') },
    toggle,
    button(t('listen.stop'), stop),
    choice,
    status,
  );
  document.body.append(bar);
  // A voice goes on when its page has gone.
  addEventListener('pagehide', stop);
  reader.rate = Number(speed);
  reader.play();
  show();
  toggle.focus();
}
