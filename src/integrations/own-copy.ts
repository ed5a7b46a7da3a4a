import type { AstroUserConfig } from 'astro';

type Plugins = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>;

/**
 * Gives every script of the browser its own copy of small modules. What several scripts share, the bundler puts into a
 * file of its own, for which a reader would wait once more: longer than the few bytes take.
 * @param modules the ends of the modules' paths
 */
export const ownCopy = (...modules: string[]): Plugins[number] => ({
  name: 'own-copy',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (this.environment.name !== 'client' || !importer || !modules.some((end) => source.endsWith(end))) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    // The last name says what language it is in, for a bundler that goes by it.
    return found && `${found.id}?importer=${encodeURIComponent(importer)}&lang.ts`;
  },
});
