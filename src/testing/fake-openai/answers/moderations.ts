import { asList, asText } from '../json-value.ts';
import { promptText } from '../prompt-text.ts';
import type { Call, Route } from '../route.ts';
import type { Script } from '../script.ts';
import { stableId } from '../stable-id.ts';

const CATEGORIES = [
  ...['harassment', 'harassment/threatening', 'hate', 'hate/threatening', 'illicit', 'illicit/violent'],
  ...['self-harm', 'self-harm/intent', 'self-harm/instructions', 'sexual', 'sexual/minors', 'violence'],
  'violence/graphic',
];

/** `/moderations`: an input is flagged for each category that it names. */
export const moderationRoutes: readonly Route[] = [{ method: 'POST', path: 'moderations', answer: createModeration }];

function createModeration({ fields, seed }: Call): Script {
  const inputs = Array.isArray(fields.input) ? asList(fields.input).slice(0, 2048) : [fields.input];
  return {
    json: {
      id: stableId('modr-', seed),
      model: asText(fields.model, 'omni-moderation-latest'),
      results: inputs.map((input) => moderate(promptText(input))),
    },
  };
}

function moderate(text: string) {
  const flags = CATEGORIES.map((category): [string, boolean] => [category, text.includes(category)]);
  return {
    flagged: flags.some(([, flagged]) => flagged),
    categories: Object.fromEntries(flags),
    category_scores: Object.fromEntries(flags.map(([category, flagged]) => [category, flagged ? 0.97 : 0.0003])),
    category_applied_input_types: Object.fromEntries(flags.map(([category]) => [category, ['text']])),
  };
}
