interface Part {
  readonly type: string;
  readonly content?: unknown;
  readonly name?: unknown;
}

interface Message {
  readonly role?: string;
  readonly parts: readonly Part[];
}

/** What of a record's content every dialect has a place for: whose messages are, their texts, which tools are called. */
export function toldTexts(record: Readonly<Record<string, unknown>>): object {
  const { genAiSystemInstructions: instructions, genAiInputMessages: input, genAiOutputMessages: output } = record;
  // Some dialects tell instructions as the first message of a conversation.
  const first = instructions === undefined ? [] : [{ role: 'system', parts: instructions as readonly Part[] }];
  return { input: [...first, ...messages(input)].map(textsOf), output: messages(output).map(textsOf) };
}

function messages(value: unknown): readonly Message[] {
  return (value ?? []) as readonly Message[];
}

function textsOf({ role, parts }: Message): readonly unknown[] {
  return [
    role,
    ...parts.filter(({ type }) => type === 'text').map(({ content }) => content),
    ...parts.filter(({ type }) => type === 'tool_call').map(({ name }) => name),
  ];
}
