/** Which packages we accept: by their licence, or by name with the reason. */

/** Licences that allow building and shipping with a notice, by their SPDX names. */
export const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Packages under other licences. None of them, nor a part of one, is in what readers receive. */
export const BUILD_ONLY: Record<string, string> = {
  '@cspell/dict-medicalterms': 'GPL-3.0: medical words of the spelling check; nothing of it is published',
  '@cspell/dict-en-common-misspellings': 'CC BY-SA 4.0: misspellings that the spelling check knows',
  '@fontsource/source-serif-4': 'OFL-1.1: letters that preview images are drawn with',
  '@wordpress/autop':
    'GPL-2.0: makes paragraphs of a post of WordPress for `npm run import`, on the editor’s machine only',
  duck: 'BSD without its number (two clauses in its text): part of mammoth, which reads Word files for `npm run import`',
  'caniuse-lite': 'CC-BY-4.0: data of browsers that style sheets are rewritten by',
  citeproc: 'CPAL-1.0 or AGPL-1.0: formats the references at build; the published text is not covered by it',
  '@img/sharp-*': 'LGPL-3.0: libvips, which makes the pictures smaller at build',
};

/** Packages that may run a script of their own when they are installed, with the reason. */
export const INSTALL_SCRIPTS: Record<string, string> = {
  node: 'brings the Node.js that the project runs on',
  esbuild: 'checks that its program for this machine is there',
};
