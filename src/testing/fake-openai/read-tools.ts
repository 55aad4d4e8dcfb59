import { asList, asObject, asText } from './json-value.ts';

/** A tool that the model may call, however the API spells it. */
export interface DeclaredTool {
  readonly name: string;
  readonly type: 'function' | 'custom';
  /** JSON Schema of the arguments. */
  readonly parameters: unknown;
}

/** The functions and custom tools among `tools`; tools that OpenAI runs itself are left out. */
export function readTools(tools: unknown): DeclaredTool[] {
  return asList(tools).flatMap((entry) => {
    const tool = asObject(entry);
    const type = tool.type === 'function' || tool.type === 'custom' ? tool.type : undefined;
    if (type === undefined) {
      return [];
    }
    // Chat and assistants put name and parameters one level down; responses do not.
    const declared = typeof tool.name === 'string' ? tool : asObject(tool[type]);
    return [{ name: asText(declared.name, 'tool'), type, parameters: declared.parameters }];
  });
}

/** The tool that a `tool_choice` leaves to be called: the one it names, none, or the first. */
export function chooseTool(tools: readonly DeclaredTool[], choice: unknown): DeclaredTool | undefined {
  if (choice === 'none') {
    return undefined;
  }
  const { name, ...named } = asObject(choice);
  const wanted = name ?? asObject(named.function).name ?? asObject(named.custom).name;
  return tools.find((tool) => tool.name === wanted) ?? tools[0];
}
