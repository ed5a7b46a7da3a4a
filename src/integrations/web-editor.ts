import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import express from 'express';
import { EDITOR_PATH } from '../admin/path.ts';

/** The editor as its package brings it, with its letters and without what points into its source. */
const PACKAGE = dirname(fileURLToPath(import.meta.resolve('@sveltia/cms')));

export interface WebEditorOptions {
  basePath: string;
  isOn: boolean;
}

/** The editor at `/admin/`: where it is not switched on, no page and no file of it. */
export default function webEditor({ basePath, isOn }: WebEditorOptions): AstroIntegration {
  if (!isOn) return { name: 'web-editor', hooks: {} };
  return {
    name: 'web-editor',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        // Known beforehand: found on the way, it would load the page again.
        updateConfig({ vite: { optimizeDeps: { include: ['yaml'] } } });
        injectRoute({ pattern: '/admin', entrypoint: './src/admin/Page.astro' });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(join(basePath, EDITOR_PATH), express().use(express.static(PACKAGE)));
      },
      'astro:build:done': async ({ dir }) => {
        const to = join(fileURLToPath(dir), EDITOR_PATH);
        await cp(PACKAGE, to, { recursive: true, filter: (file) => !file.endsWith('.map') });
      },
    },
  };
}
