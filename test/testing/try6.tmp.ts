import fc from 'fast-check';
import { contract } from '/work/main/generated/contract.ts';
import { spans } from '/work/main/src/testing/spans/spans.ts';
import { SpanChecker } from '/work/main/src/validate/check/span-checker.ts';
const checker = new SpanChecker();
for (const d of contract.dialects) for (const s of d.spans) {
  const arb = await spans(fc, { dialect: d.id, type: s.id });
  const t = performance.now();
  const seen = new Map<string, number>();
  for (const x of fc.sample(arb, 60)) {
    const r = await checker.checkWhenLoaded(x);
    if (r.typeId !== s.id) seen.set('TYPE ' + r.typeId, 1);
    for (const f of r.findings) if (f.level !== 'information' && f.id !== 'recommended_attribute_not_present') seen.set(f.id + ' ' + f.message, (seen.get(f.id + ' ' + f.message) ?? 0) + 1);
  }
  console.log(d.id, s.id, Math.round(performance.now() - t), [...seen]);
}
