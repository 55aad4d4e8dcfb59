import { CodonWorkload } from './codon-workload.ts';
import { OpenAIWorkloadMixin } from './openai-workload-mixin.ts';

/**
 * A workload made of an OpenAI client. Use it as a middleware, as a context, or as a decorator; or `execute` its nodes.
 *
 * @example
 * const workload = OpenAIWorkload.fromOpenAI(new OpenAI(), { name: 'Doc Agent', version: '1.0.0', deploymentId: 'prod' });
 * // middleware: calls on its client belong to the workload
 * await workload.client.responses.create({ model: 'gpt-4o-mini', input: 'Hi' });
 * // decorator: a function becomes a node; context: what happens inside is one run
 * const ask = workload.node({ name: 'ask', role: 'writer' }, (input: string) =>
 *   workload.client.responses.create({ model: 'gpt-4o-mini', input }),
 * );
 * await workload.run({}, () => ask('Hi'));
 */
export class OpenAIWorkload extends OpenAIWorkloadMixin(CodonWorkload) {}
