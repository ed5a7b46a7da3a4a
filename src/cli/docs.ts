/** `npm run docs`: writes into CONTRIBUTING.md what the code knows: the table of components. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withComponentsTable } from './components-table.ts';

const FILE = 'CONTRIBUTING.md';
writeFileSync(FILE, withComponentsTable(readFileSync(FILE, 'utf8')));
console.log(`${FILE} is up to date`);
