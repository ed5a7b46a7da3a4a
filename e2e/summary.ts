/** Prints the last line of a test run: how many tests passed and failed, over all runners. */
import { readFileSync } from 'node:fs';

interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}
interface EndToEndReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const unit = read('test-results/unit.json') as UnitReport;
const { stats } = read('test-results/e2e.json') as EndToEndReport;
const failed = unit.numFailedTests + stats.unexpected + stats.flaky;
const skipped = unit.numPendingTests + stats.skipped;
console.log(`${unit.numPassedTests + stats.expected} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
