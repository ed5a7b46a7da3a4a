/** The preview's place in Astro's toolbar, which only development has: problems, length, both languages. */
import { defineToolbarApp } from 'astro/toolbar';
import { element } from '../client/element.ts';
import { translator } from '../i18n/messages.ts';
import { comparison } from './comparison.ts';
import { ASK, type Answer } from './events.ts';
import { screensBefore } from './screens.ts';

/** Whether the panel stays open from page to page, as the editor left it. */
const OPEN = 'alir.preview.open';
const COMPARED = 'alir.preview.compared';

const STYLE = `
  h1, h2, p, ul { margin: 0 0 0.5rem; }
  h1 { font-size: 1.1rem; color: #fff; }
  ul { padding-left: 1.2rem; overflow-y: auto; overflow-wrap: anywhere; white-space: pre-line; }
  li { margin-bottom: 0.75rem; }
  a { color: #e0ccfa; }
  b { color: #fff; }
  button { font: inherit; padding: 0.4rem 0.8rem; }
`;

export default defineToolbarApp({
  init(canvas, app, server) {
    // The pages that the preview itself shows have none.
    if (self !== top) return;
    const panel = document.createElement('astro-dev-toolbar-window');
    canvas.append(element('style', {}, STYLE), panel);
    let screens: Promise<number | undefined> | undefined;

    const { pathname } = location;
    server.on<Answer>(ASK, ({ path, look, words, complete, limits }) => {
      if (path !== pathname) return;
      const t = translator(words, look.lang);
      const length = element(
        'p',
        {},
        look.words === undefined
          ? ''
          : look.most === undefined
            ? t('length', { words: look.words })
            : t('length.of', { words: look.words, most: look.most }),
      );
      const distance = element('p', {}, look.words === undefined ? '' : t('measuring'));
      const listed = look.problems.map(({ place, open, level, what, more }) => {
        const link = element('a', { href: `/__open-in-editor?file=${encodeURIComponent(open)}` }, place);
        link.addEventListener('click', (event) => {
          event.preventDefault();
          void fetch(link.href);
        });
        return element(
          'li',
          {},
          link,
          ...[{ name: level, text: what }, ...more].flatMap(({ name, text }) => [
            element('br', {}),
            element('b', {}, `${name}: `),
            text,
          ]),
        );
      });
      const compare = element('button', {}, t('both'));
      const showBoth = (): void => {
        sessionStorage.setItem(COMPARED, 'yes');
        canvas.append(comparison(look.pair, t('close'), () => sessionStorage.removeItem(COMPARED)));
      };
      compare.addEventListener('click', showBoth);
      panel.replaceChildren(
        element('h1', {}, t('name')),
        length,
        distance,
        ...(look.pair.length > 1 ? [element('p', {}, compare)] : []),
        ...(listed.length > 0 ? [element('ul', {}, ...listed)] : []),
        ...(complete && listed.length === 0 ? [element('p', {}, t('good'))] : []),
        ...(complete ? [] : [element('p', {}, t('waiting'))]),
      );
      app.toggleNotification(listed.length > 0 ? { state: true, level: 'warning' } : { state: false });
      if (look.words === undefined) return;
      void (screens ??= screensBefore(location.href, limits.phone)).then((count) => {
        distance.textContent =
          count === undefined ? '' : t('screens', { screens: Math.round(count * 10) / 10, most: limits.screens });
      });
      if (complete) return;
      // What is there at once decides; the rest comes while the editor reads.
      if ((sessionStorage.getItem(OPEN) ?? (look.draft && listed.length > 0 ? 'yes' : 'no')) === 'yes')
        app.toggleState({ state: true });
      if (sessionStorage.getItem(COMPARED) && look.pair.length > 1) showBoth();
    });
    app.onToggled(({ state }) => sessionStorage.setItem(OPEN, state ? 'yes' : 'no'));
    server.send(ASK, { path: pathname });
  },
});
