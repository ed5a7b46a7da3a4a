/** What a page's text says about itself: the files that it names, its title, and the notice that a kept copy carries. Pure. */

/** Attributes by which a page names a file of the site that it loads, or that its scripts load later. */
const IN_PAGE =
  /(?:<link rel="stylesheet"[^>]* href|\s(?:src|srcset|component-url|renderer-url|data-script|data-all))="([^"]+)"/g;
/** How one script names another: `"./name.js"`, or the list of Vite's `"_astro/name.js"`. */
const IN_SCRIPT = /["'`](?:\.\/|\/?(?:[\w.~-]+\/)*_astro\/)([\w.@-]+\.js)["'`]/g;

/**
 * Addresses of the files that a page or a script names, without origin, each once.
 * @param text of the page or the script
 * @param address of it: other addresses are reckoned from there
 */
export function namedFiles(text: string, address: string): string[] {
  const from = new URL(address, 'https://site.invalid');
  const names = address.endsWith('.js')
    ? [...text.matchAll(IN_SCRIPT)].map(([, name = '']) => `./${name}`)
    : [...text.matchAll(IN_PAGE)].flatMap(([, value = '']) =>
        value.split(/,\s+/).map((one) => one.trim().split(' ')[0]),
      );
  const files = names
    .map((name = '') => new URL(name, from))
    .filter(({ origin, pathname }) => origin === from.origin && /\.\w+$/.test(pathname));
  return [...new Set(files.map(({ pathname }) => pathname))];
}

/** True for a page of this site: a network that asks for a password answers with pages of its own. */
export const isOurPage = (html: string): boolean => html.includes('<meta property="og:site_name" content="Alir">');

/** The title of a page, without the name of the site. */
export function titleOf(html: string): string {
  const [, title = ''] = /<meta property="og:title" content="([^"]*)">/.exec(html) ?? [];
  const entities: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#34': '"',
    '#38': '&',
    '#39': "'",
  };
  return title.replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);
}

/** The page with a notice as the first thing of its content. */
export const withNotice = (html: string, notice: string): string =>
  // A function, because `$` means something in a replacement text.
  html.replace(
    /<main\b[^>]*>/,
    (main) => `${main}<p role="status" class="mx-auto mb-3 max-w-site rounded-card bg-sand px-5 py-4">${notice}</p>`,
  );
