/**
 * Structured data of every built page holds against the vocabulary of schema.org, offline: as the types of schema-dts, which
 * its keepers generate from the vocabulary, so that a property that a type does not have, or a value that it does not take,
 * is told by TypeScript itself.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from './test.ts';

/** Beside the project's packages, and never written. */
const FILE = join(import.meta.dirname, 'json-ld-of-the-site.ts');

/** A value with its texts made the same, which the vocabulary tells nothing about: pages share few shapes. */
const shapeOf = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    typeof inner === 'string' && !key.startsWith('@') ? 'text' : key === '@id' ? 'https://alir.example/#id' : inner,
  ) as unknown;

/** What is wrong with things of a graph. @param shapes each as JSON, with a page on which it stands */
function problemsIn(shapes: ReadonlyMap<string, string>): string[] {
  const pages = [...shapes.values()];
  const code = [
    "import type { Thing } from 'schema-dts';",
    ...[...shapes.keys()].map((json, at) => `export const thing${at}: Thing = ${json};`),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const own = ts.createCompilerHost(options);
  host.fileExists = (file) => file === FILE || own.fileExists(file);
  host.getSourceFile = (file, version) =>
    file === FILE ? ts.createSourceFile(file, code, version, true) : own.getSourceFile(file, version);
  const program = ts.createProgram([FILE], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const { line = 0 } = file?.getLineAndCharacterOfPosition(start) ?? {};
    return `${pages[line - 1] ?? file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

const SCRIPT = 'script[type="application/ld+json"]';

/** A type, a property, an inner one and a value that the vocabulary does not know: they show that the check can fail. */
const WRONG = [
  { '@type': 'BreastfeedingPage', name: 'text' },
  { '@type': 'MedicalWebPage', reviewedAt: 'text' },
  { '@type': 'ListItem', position: 1, item: { '@type': 'Person', isbn: 'text' } },
  { '@type': 'Article', wordCount: true },
];

test('every page says of itself only what the vocabulary knows', ({ site }) => {
  const shapes = new Map(WRONG.map((thing, at) => [JSON.stringify(thing), `wrong ${at}`]));
  for (const { file, root, indexed } of site.pages) {
    const scripts = root.querySelectorAll(SCRIPT);
    expect(scripts.length, file).toBe(indexed ? 1 : 0);
    for (const { rawText } of scripts) {
      const { '@context': context, '@graph': things } = JSON.parse(rawText) as Record<string, unknown>;
      expect(context, file).toBe('https://schema.org');
      for (const thing of things as unknown[]) {
        const shape = JSON.stringify(shapeOf(thing));
        if (!shapes.has(shape)) shapes.set(shape, file);
      }
    }
  }
  expect(shapes.size).toBeGreaterThan(WRONG.length + 3);
  const problems = problemsIn(shapes);
  expect(problems.filter((problem) => !problem.startsWith('wrong'))).toEqual([]);
  expect(problems.map((problem) => problem.slice(0, 'wrong 0'.length))).toEqual(WRONG.map((_, at) => `wrong ${at}`));
});
