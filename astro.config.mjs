import { defineConfig, envField } from 'astro/config';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import tailwindcss from '@tailwindcss/vite';
import contentChecks from './src/integrations/content-checks.ts';
import { ownCopy } from './src/integrations/own-copy.ts';
import keptPages from './src/integrations/kept-pages.ts';
import offline from './src/integrations/offline.ts';
import pagefind from './src/integrations/pagefind.ts';
import preview from './src/integrations/preview.ts';
import redirects from './src/integrations/redirects.ts';
import toolRoutes from './src/integrations/tool-routes.ts';
import webEditor from './src/integrations/web-editor.ts';
import { readEnvironment } from './src/site/environment.ts';

const { siteUrl, basePath, outDir, offline: isOfflineOn, webEditor: editor } = readEnvironment();

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  trailingSlash: 'always',
  // Preview images are drawn beside the pages, on threads of sharp's: one at a time would leave the other cores idle.
  build: {
    concurrency: 4,
    // A style sheet is a second round trip before text shows; the middleware leaves in a page what it uses.
    inlineStylesheets: 'always',
  },
  // 'jsx', the default, deletes the space at a line break before an inline tag and glues words together.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  env: {
    schema: {
      // Where mistakes are reported: forms, and an e-mail address or number of WhatsApp; a copy without says so.
      REPO_URL: envField.string({ context: 'server', access: 'public', optional: true }),
      CONTACT: envField.string({ context: 'server', access: 'public', optional: true }),
      // Whether pages can be saved on the device; "off" withdraws the worker that serves them.
      OFFLINE: envField.enum({ context: 'server', access: 'public', values: ['on', 'off'], default: 'on' }),
    },
  },
  // Content is prose: no code blocks, and highlighting would need inline styles that the CSP forbids.
  markdown: { syntaxHighlight: false },
  integrations: [
    contentChecks(),
    toolRoutes(),
    mdx(),
    // Babel reads what holds JSX of Preact's, not every module.
    preact({ include: ['**/*.tsx'] }),
    keptPages(),
    redirects(),
    preview({ basePath }),
    pagefind(),
    webEditor({ basePath, isOn: editor !== undefined }),
    offline({ basePath, isOn: isOfflineOn }),
  ],
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // A page names its scripts: the component's name is enough, without what Astro adds to it.
            output: { entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js` },
          },
        },
      },
    },
    plugins: [
      tailwindcss(),
      ownCopy(
        '/i18n/messages.ts',
        '/i18n/voices.ts',
        '/languages.ts',
        './index-files.ts',
        '/site/url.ts',
        '/site/paths.ts',
        '/excerpt.ts',
      ),
    ],
    build: {
      // Drawings stay files: they are cached, lazily loaded, and need no data: in the CSP.
      assetsInlineLimit: 0,
      // The licences of what readers' scripts are made of, beside them.
      license: { fileName: 'licences.txt' },
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // The texts in one file of the server's: a thousand small ones take longer to write and to load again.
              { name: 'texts', test: /[\\/]content[\\/].+\.mdx$/ },
              // What tools share, in one file: pieces of it compress worse than they save.
              {
                name: 'tools',
                test: /[\\/](src[\\/]tools[\\/]shared[\\/](?!tool-directive|early-taps).+|preact[\\/].+|temporal-polyfill[\\/].+)\.m?[jt]sx?$/,
              },
            ],
          },
          // Somebody waits for suggestions: Chrome compiles all of their script beside its download, none on the way.
          postBanner: ({ moduleIds }) =>
            moduleIds.some((id) => id.endsWith('/src/search/ui/suggest.ts')) ? '//# allFunctionsCalledOnLoad' : '',
        },
      },
      // Older phones: nesting is rewritten for browsers from here on.
      cssTarget: ['chrome105', 'safari15.4', 'firefox110'],
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        // Pagefind searches in a worker.
        "worker-src 'self'",
      ],
      // Pagefind is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
