/**
 * `npm run docs`: writes into docs/ what the code knows: the tables of components, the templates of articles, a page of each
 * rule of the checks.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { LANGS } from '../languages.ts';
import { editorsDocument, withComponentsTable } from './components-table.ts';
import { rulePages } from './rule-pages.ts';
import { templatePages } from './templates.ts';

for (const lang of LANGS) {
  const file = editorsDocument(lang);
  writeFileSync(file, withComponentsTable(readFileSync(file, 'utf8'), lang));
}
rmSync('docs/checks', { recursive: true, force: true });
mkdirSync('docs/checks', { recursive: true });
const pages = new Map([...rulePages(), ...templatePages()]);
for (const [file, text] of pages) writeFileSync(file, text);
console.log(`${LANGS.map(editorsDocument).join(', ')} and ${pages.size} pages of docs/ are up to date`);
