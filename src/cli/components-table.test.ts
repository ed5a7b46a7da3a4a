import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMPONENT_NAMES } from '../schemas/components.ts';
import { componentsTable, withComponentsTable } from './components-table.ts';

/** As the formatter leaves it: columns are padded. */
const folded = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

test('CONTRIBUTING.md names every component as the checks know it (else: npm run docs && npm run format)', () => {
  const written = readFileSync('CONTRIBUTING.md', 'utf8');
  expect(folded(withComponentsTable(written))).toBe(folded(written));
  for (const name of COMPONENT_NAMES) expect(componentsTable()).toContain(`\`<${name}`);
});
