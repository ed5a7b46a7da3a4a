/** `npm run docs`: writes what the code knows: the table of components in CONTRIBUTING.md, a page of each rule in docs/checks/. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { withComponentsTable } from './components-table.ts';
import { rulePages } from './rule-pages.ts';

const FILE = 'CONTRIBUTING.md';
writeFileSync(FILE, withComponentsTable(readFileSync(FILE, 'utf8')));
rmSync('docs/checks', { recursive: true, force: true });
mkdirSync('docs/checks', { recursive: true });
const pages = rulePages();
for (const [file, text] of pages) writeFileSync(file, text);
console.log(`${FILE} and ${pages.size} pages of docs/checks/ are up to date`);
