/**
 * The log as a file, and back: JSON, which is all of it, and CSV, which spreadsheets read and which is all of it too.
 * Version 1 of both: a birth, and entries as `entry.ts` has them.
 */
import { type Entry, FIELDS, readEntry } from './entry.ts';
import { inOrder, type Log } from './log.ts';
import { isMoment } from './moment.ts';

const FORMAT = 'alir-log';
export const VERSION = 1;

/** Why a file was not taken. */
export type FileProblem =
  /** It holds something else. */
  | { problem: 'foreign' }
  /** It is one of ours, and no longer whole. */
  | { problem: 'corrupt' }
  /** It was written by a later version of this page. */
  | { problem: 'newer'; version: number }
  /** A line of a table, or an entry counted from 1, has a field that is wrong. */
  | { problem: 'line' | 'entry'; at: number; field: string };

export type ReadFile = { log: Log; problem?: never } | FileProblem;

/** The log as JSON. */
export const toJson = ({ birth, entries }: Log): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, birth, entries }, undefined, 1);

/** Every field of every kind, once. No line ends with an empty cell, so that one which is cut off lacks its version. */
const COLUMNS = ['kind', ...new Set(Object.values(FIELDS).flatMap((fields) => Object.keys(fields))), 'version'];
/** The birth stands in a line of its own. */
const BIRTH = 'birth';

/** The log as a table, with what RFC 4180 asks for; no value needs quotes. */
export function toCsv({ birth, entries }: Log): string {
  const line = (values: Record<string, unknown>): string =>
    COLUMNS.map((column) => cell({ ...values, version: VERSION }[column])).join(',');
  const births = birth === undefined ? [] : [line({ kind: BIRTH, at: birth })];
  return [COLUMNS.join(','), ...births, ...entries.map((entry) => line({ ...entry })), ''].join('\r\n');
}

const cell = (value: unknown): string =>
  typeof value === 'boolean' ? String(Number(value)) : value === undefined ? '' : `${value as string | number}`;

/** Reads a file that `toJson` or `toCsv` wrote, also after a spreadsheet has saved it. It throws nothing. */
export function readFile(text: string): ReadFile {
  const clean = text.replace(/^\uFEFF/, '').trim();
  return clean.startsWith('{') ? readJson(clean) : readCsv(clean);
}

function readJson(text: string): ReadFile {
  let found: Record<string, unknown>;
  try {
    found = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { problem: text.includes(`"${FORMAT}"`) ? 'corrupt' : 'foreign' };
  }
  const { format, version, birth, entries } = found;
  if (format !== FORMAT) return { problem: 'foreign' };
  if (!Number.isInteger(version) || (version as number) < 1) return { problem: 'corrupt' };
  if ((version as number) > VERSION) return { problem: 'newer', version: version as number };
  if (!Array.isArray(entries) || !(birth === undefined || isMoment(birth))) return { problem: 'corrupt' };
  return readEntries(entries, birth, (field, index) => ({ problem: 'entry', at: index + 1, field }));
}

/** All entries, or the first that is none. */
function readEntries(
  values: readonly unknown[],
  birth: string | undefined,
  problemOf: (field: string, index: number) => FileProblem,
): ReadFile {
  const entries: Entry[] = [];
  for (const [index, value] of values.entries()) {
    const { entry, field } = readEntry(value);
    if (!entry) return problemOf(field, index);
    entries.push(entry);
  }
  return { log: { birth, entries: inOrder(entries) } };
}

/** Spreadsheets write semicolons where a comma stands in numbers. */
const SEPARATORS = [',', ';', '\t'];

function readCsv(text: string): ReadFile {
  const [head = '', ...lines] = text.split(/\r?\n/);
  const separator = SEPARATORS.find((mark) => head.split(mark).length === COLUMNS.length) ?? ',';
  const cells = (line: string): string[] => line.split(separator).map((part) => part.replace(/^"(.*)"$/, '$1').trim());
  const columns = cells(head);
  if (!COLUMNS.every((column) => columns.includes(column)))
    return { problem: columns[0] === COLUMNS[0] && columns[1] === COLUMNS[1] ? 'corrupt' : 'foreign' };

  let birth: string | undefined;
  const values: unknown[] = [];
  /** The line of each value, for people, who count the head too. */
  const places: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue;
    const at = index + 2;
    const row = new Map(cells(line).map((value, column) => [columns[column] ?? '', value]));
    const version = Number(row.get('version') ?? '');
    if (!Number.isInteger(version) || version < 1) return { problem: 'line', at, field: 'version' };
    if (version > VERSION) return { problem: 'newer', version };
    if (row.get('kind') === BIRTH) {
      birth = row.get('at');
      if (!isMoment(birth)) return { problem: 'line', at, field: 'at' };
      continue;
    }
    values.push(valueOf(row));
    places.push(at);
  }
  return readEntries(values, birth, (field, index) => ({ problem: 'line', at: places[index] ?? 0, field }));
}

/** A line of a table as JSON would hold it; empty cells are not there. */
function valueOf(row: ReadonlyMap<string, string>): Record<string, unknown> {
  const kind = row.get('kind') ?? '';
  const fields = Object.hasOwn(FIELDS, kind) ? FIELDS[kind as keyof typeof FIELDS] : {};
  const filled = Object.entries(fields).flatMap(([field, { parse }]) => {
    const text = row.get(field) ?? '';
    return text === '' ? [] : [[field, parse(text)] as const];
  });
  return { kind, ...Object.fromEntries(filled) };
}
