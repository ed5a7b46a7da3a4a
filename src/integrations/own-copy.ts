import type { AstroUserConfig } from 'astro';

type Plugins = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>;

/**
 * Gives every script of the browser its own copy of a small module. What several scripts share, the bundler puts into a
 * file of its own, for which a reader would wait once more: longer than the few bytes take.
 * @param module the end of the module's path
 */
export const ownCopy = (module: string): Plugins[number] => ({
  name: 'own-copy',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (this.environment.name !== 'client' || !importer || !source.endsWith(module)) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && `${found.id}?importer=${encodeURIComponent(importer)}`;
  },
});
