import type { Model } from '../model/model.ts';
import { type GeneratedFile, header } from './generated-file.ts';
import { docText } from './tsdoc.ts';
import { quote } from './value-check.ts';

/** Who runs the models behind a host, as a table of regular expressions. */
export function emitProviders(model: Model): GeneratedFile {
  const rows = model.providers.flatMap(({ hosts }) =>
    [...hosts].map(([pattern, provider]) => `  [/${hostExpression(pattern)}/, ${quote(provider)}],\n`),
  );
  const fallback = model.providers[0]?.fallback ?? 'openai';
  return {
    path: 'providers.ts',
    text: `${header('schemas/providers/')}
const providers: readonly (readonly [RegExp, string])[] = [
${rows.join('')}];

/**
 * The provider whose models answer at a host.
 *
 * @example providerOfHost('acme.openai.azure.com') // 'azure.ai.openai'
 * @example providerOfHost('localhost') // ${docText(quote(fallback))}: the protocol is OpenAI's
 */
export function providerOfHost(host: string): string {
  for (const [pattern, provider] of providers) if (pattern.test(host)) return provider;
  return ${quote(fallback)};
}
`,
  };
}

function hostExpression(pattern: string): string {
  return `^${pattern.replaceAll('.', '\\.').replaceAll('*', '[a-z0-9.-]*')}$`;
}
