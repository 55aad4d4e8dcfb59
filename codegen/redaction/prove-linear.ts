import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RedactionRule } from './runtime/rule.ts';

/** What is known of one pattern. */
interface Verdict {
  readonly status: 'safe';
  /** How it was shown: by the pattern's automaton, or by a search for an attack that found none. */
  readonly by: string;
}

type Verdicts = Readonly<Record<string, Verdict>>;

/** The part of `recheck` 4.5.0 that is used here. */
interface Checker {
  checkSync(
    source: string,
    flags: string,
    options: { readonly timeout: number; readonly randomSeed: number },
  ): {
    readonly status: 'safe' | 'vulnerable' | 'unknown';
    readonly checker: string;
    readonly attack?: { readonly pattern: string };
  };
}

// Its types describe another build.
const require = createRequire(import.meta.url);

const TIMEOUT_MS = 60_000;

/**
 * Proves that no pattern needs more than linear time, whatever the text. Verdicts are kept by the pattern's hash, so that
 * only a pattern that is new or changed is looked at; only then is the checker needed.
 *
 * @param verdictsPath - the file that verdicts are kept in; verdicts of patterns that are gone are dropped from it.
 * @throws {Error} that names each rule whose pattern is not safe, with the text that makes it slow.
 */
export function proveLinear(rules: readonly RedactionRule[], verdictsPath: string): void {
  const known = readVerdicts(verdictsPath);
  const verdicts: Record<string, Verdict> = {};
  const problems: string[] = [];
  for (const rule of rules) {
    const hash = hashOf(rule);
    const verdict = known[hash] ?? prove(rule);
    if (typeof verdict === 'string') problems.push(verdict);
    else verdicts[hash] = verdict;
  }
  const sorted = Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify(sorted, undefined, 2)}\n`;
  if (text !== `${JSON.stringify(known, undefined, 2)}\n`) writeFileSync(verdictsPath, text);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function prove(rule: RedactionRule): Verdict | string {
  // The build without a native program or a worker: the verdict is the same on every machine.
  const { checkSync } = require('recheck/lib/browser.js') as Checker;
  const options = { timeout: TIMEOUT_MS, randomSeed: 1 };
  const { status, checker, attack } = checkSync(rule.pattern, rule.ignoreCase ? 'i' : '', options);
  if (status === 'safe') return { status, by: checker };
  if (status === 'unknown') return `${rule.id}: its pattern could not be judged in ${TIMEOUT_MS} ms; write it simpler`;
  return `${rule.id}: its pattern needs more than linear time; the attack is ${attack?.pattern ?? 'not known'}`;
}

function hashOf(rule: RedactionRule): string {
  return createHash('sha256')
    .update(`${rule.ignoreCase ? 'i' : ''}/${rule.pattern}`)
    .digest('hex');
}

function readVerdicts(path: string): Verdicts {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Verdicts;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}
