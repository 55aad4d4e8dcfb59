import type { ToolDefinitions } from '../../generated/content.ts';
import { copyValue } from './copy-value.ts';
import { type Cut, cutEach } from './cut.ts';
import type { ContentLimits } from './extractor.ts';
import { type Fields, fields, isObject, items, label, text } from './read.ts';

type ToolDefinition = ToolDefinitions[number];

/**
 * The tools of a request, whichever API they are written for; undefined when there are none.
 *
 * A tool of OpenAI's own has no name: it goes by its server's label, or by its type.
 */
export function toolDefinitions(tools: unknown, limits: ContentLimits): ToolDefinitions | undefined {
  const definitions: ToolDefinitions = [];
  for (const tool of items(tools)) {
    if (isObject(tool)) definitions.push(definition(tool, limits));
  }
  return definitions.length > 0 ? definitions : undefined;
}

/** The functions of a chat request in the form that came before tools. */
export function functionDefinitions(functions: unknown, limits: ContentLimits): ToolDefinitions | undefined {
  return toolDefinitions(
    items(functions).map((declared) => ({ type: 'function', function: declared })),
    limits,
  );
}

function definition(tool: Fields, limits: ContentLimits): ToolDefinition {
  const type = label(tool.type) ?? 'function';
  // Chat completions nest what the tool is below its type; responses do not.
  const nested = fields(tool[type]);
  const name = label(nested.name) ?? label(tool.name) ?? label(tool.server_label) ?? type;
  const defined: ToolDefinition & Record<string, unknown> = { type, name };
  if (limits.toolSchemas === true) describe(defined, nested.name === undefined ? tool : nested, cutEach(limits));
  return defined;
}

/** Adds what the model is told of the tool. What else a tool may hold are settings, and credentials among them. */
function describe(defined: Record<string, unknown>, tool: Fields, cut: Cut): void {
  const description = text(tool.description);
  if (description !== undefined) defined.description = cut(description);
  for (const key of ['parameters', 'format']) {
    const schema = tool[key];
    if (isObject(schema) && !Array.isArray(schema)) defined[key] = copyValue(schema, cut);
  }
}
