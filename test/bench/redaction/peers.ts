import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultRedactionRules } from '../../../generated/redaction-rules.ts';
import { createRedactor } from '../../../src/privacy/create-redactor.ts';
import { redactPlainly } from './plain-rules.ts';
import { cell, sizes, speedsOf, wouldBeTooSlow } from './speed.ts';
import { redactionTexts } from './texts.ts';

const packages = { '@openredaction/openredaction': '1.0.4', '@hackylabs/deep-redact': '3.0.5' };

/** One of two ways to redact the same: it gives the redacted text. */
type Redact = (text: string) => string;

interface Comparison {
  readonly peer: string;
  readonly ours: Redact;
  readonly theirs: Redact;
}

/**
 * Other packages against this one, each pair at equal detections: what the one hides in a text, the other hides, too. The
 * packages are installed into a temporary folder. Where one would need minutes for a text, it is left out.
 */
export function comparePeers(): void {
  const load = install();
  console.log('peer           text   size      found         ours MB/s  theirs MB/s   ratio');
  for (const comparison of [openRedaction(load), deepRedact(load)]) {
    for (const [kind, make] of Object.entries(redactionTexts)) comparePeer(comparison, kind, make);
  }
}

function comparePeer({ peer, ours, theirs }: Comparison, kind: string, make: (length: number) => string): void {
  let isTooSlow = false;
  for (const size of sizes) {
    const text = make(size);
    const found = isTooSlow ? [] : [ours, theirs].map((redact) => marksIn(redact(text)));
    const [our = 0, their = 0] = speedsOf(text, [ours, theirs], [false, isTooSlow]);
    const equal = found[0] === found[1] ? String(found[0] ?? '-') : `${found[0]} / ${found[1]}!`;
    const cells = [cell(our, 9), cell(their, 11), cell(our / their, 6)];
    console.log([peer.padEnd(13), kind.padEnd(5), String(size).padEnd(8), equal.padEnd(12), ...cells].join('  '));
    isTooSlow = wouldBeTooSlow(text.length, their);
  }
}

type Load = (name: keyof typeof packages) => unknown;

function install(): Load {
  const folder = join(tmpdir(), 'codon-bench-redaction-peers');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  // A shell finds npm on every platform; nothing in the command comes from outside.
  execFileSync('npm install --no-audit --no-fund --ignore-scripts --silent', {
    cwd: folder,
    shell: true,
    stdio: 'inherit',
  });
  return createRequire(join(folder, 'package.json'));
}

/** It has patterns of its own: both look for e-mail addresses and payment cards. */
function openRedaction(load: Load): Comparison {
  const { OpenRedaction } = load('@openredaction/openredaction') as {
    OpenRedaction: new (options: object) => { detect(text: string): { redacted: string } };
  };
  const options = { patterns: ['EMAIL', 'CREDIT_CARD'], enableContextAnalysis: false, deterministic: false };
  const detector = new OpenRedaction(options);
  const rules = defaultRedactionRules.filter(({ id }) => id === 'email' || id === 'payment-card');
  const redactor = createRedactor({ groups: 'none', rules });
  return {
    peer: 'openredaction',
    ours: (text) => redactor.text(text).text,
    theirs: (text) => detector.detect(text).redacted,
  };
}

/** It has no patterns: it is given ours, with their checks. Of several tests only the first that fits is run, so it gets one. */
function deepRedact(load: Load): Comparison {
  const { DeepRedact } = load('@hackylabs/deep-redact') as {
    DeepRedact: new (options: object) => { redact(text: string): string };
  };
  const stringTests = [{ pattern: /[\s\S]/, replacer: redactPlainly }];
  const theirs = new DeepRedact({ stringTests, serialise: false });
  const redactor = createRedactor();
  return { peer: 'deep-redact', ours: (text) => redactor.text(text).text, theirs: (text) => theirs.redact(text) };
}

function marksIn(text: string): number {
  return text.match(/\[[A-Z][A-Z_ ]*(?:[_ ]\w{1,16})?\]/g)?.length ?? 0;
}
