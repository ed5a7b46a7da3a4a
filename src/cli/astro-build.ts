/**
 * What Node is given to build the site. Most of what a build makes is thrown away at once: with room for 64 MB of it, less is
 * moved about and kept for old (some 5 % of the computing).
 */
export const ASTRO_BUILD = ['--max-semi-space-size=64', 'node_modules/astro/bin/astro.mjs', 'build'];
