/**
 * The floors of the house: what may lean on what. `npm run lint` fails on an arrow upwards and on a circle.
 * Astro files are not read by this tool: pages, layouts and components stand above everything that is listed here.
 */

/** From the lowest to the highest; a floor may use those before it, and itself. */
const FLOORS = [
  ['languages', '^src/languages\\.ts$'],
  ['styles', '^src/styles/'],
  ['schemas', '^src/schemas/'],
  ['i18n', '^src/i18n/'],
  ['content', '^src/content/'],
  ['charts', '^src/charts/'],
  ['tools', '^src/tools/'],
  ['kader', '^src/kader/'],
  ['site', '^src/site/'],
  ['bibliography', '^src/bibliography/'],
  ['og', '^src/og/'],
  ['search/query', '^src/search/query/'],
  ['search/build', '^src/search/build/'],
  ['search/ui', '^src/search/ui/'],
  ['offline', '^src/offline/'],
  ['checks', '^src/checks/'],
  ['components', '^src/(components|layouts|pages|client)/'],
  ['preview', '^src/preview/'],
  ['commands', '^src/(cli|integrations)/'],
];

/** Tests stand beside what they test, and make their content with `src/testing/`, which uses everything. */
const TESTS = '(\\.test\\.tsx?$|^src/testing/|/testing\\.ts$)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Two files that need each other are one file, or three.',
      from: {},
      to: { circular: true },
    },
    ...FLOORS.map(([name, path], index) => ({
      name: `${name}-leans-on-nothing-above`,
      severity: 'error',
      comment: `Data flows one way: ${FLOORS.map(([floor]) => floor).join(' <- ')}.`,
      from: { path, pathNot: TESTS },
      to: {
        path: [...FLOORS.slice(index + 1).map(([, above]) => above), '^src/testing/', '^e2e/'],
      },
    })),
    {
      name: 'search-ui-leans-on-no-build',
      severity: 'error',
      comment: 'What the build knows of all content is no weight for a reader.',
      from: { path: '^src/search/ui/', pathNot: TESTS },
      to: { path: ['^src/search/build/', '^src/content/'] },
    },
    {
      name: 'no-tests-in-the-house',
      severity: 'error',
      comment: 'What is published does not know how it is tested.',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: TESTS },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.astro'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
