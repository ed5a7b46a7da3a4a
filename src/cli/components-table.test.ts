import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGS } from '../languages.ts';
import { COMPONENT_NAMES } from '../schemas/components.ts';
import { componentsTable, editorsDocument, withComponentsTable } from './components-table.ts';

/** As the formatter leaves it: columns are padded. */
const folded = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

test.for(LANGS)(
  "the editors' document (%s) names every component as the checks know it (else: npm run docs && npm run format)",
  (lang) => {
    const written = readFileSync(editorsDocument(lang), 'utf8');
    expect(folded(withComponentsTable(written, lang))).toBe(folded(written));
    for (const name of COMPONENT_NAMES) expect(componentsTable(lang)).toContain(`\`<${name}`);
  },
);
