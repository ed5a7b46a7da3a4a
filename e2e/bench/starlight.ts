/** Starlight, the nearest well-known builder of such sites, for what is measured beside it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/** The version that is installed. */
export const STARLIGHT = '0.42.4';

/** The smallest Starlight site: two languages, its search, no list of a thousand pages beside each page. */
export async function installStarlight(root: string): Promise<void> {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const packages = ['astro', 'sharp'].map((name) => `${name}@${devDependencies[name] ?? ''}`);
  writeFileSync(join(root, 'package.json'), '{ "private": true, "type": "module" }');
  await run(root, 'npm', ['install', '--no-audit', '--no-fund', `@astrojs/starlight@${STARLIGHT}`, ...packages]);
  mkdirSync(join(root, 'src'));
  writeFileSync(
    join(root, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  );
  writeFileSync(
    join(root, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://alir.example',
  integrations: [
    starlight({
      title: 'Starlight',
      locales: { root: { label: 'Bahasa Indonesia', lang: 'id' }, en: { label: 'English' } },
      sidebar: [{ label: 'Home', link: '/' }],
    }),
  ],
});`,
  );
}
