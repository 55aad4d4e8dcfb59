import { splitTokens } from '../count-tokens.ts';
import { asList, asObject, asText, type JsonObject } from '../json-value.ts';
import { namedEvent } from '../named-event.ts';

/** A complete response as the events of its stream, in order and numbered from 0. */
export function responseEvents(response: JsonObject): string[] {
  const begun = { ...response, status: 'in_progress', error: null, incomplete_details: null, output: [], usage: null };
  const events: JsonObject[] = [
    { type: 'response.created', response: begun },
    { type: 'response.in_progress', response: begun },
    ...asList(response.output).flatMap((item, index) => itemEvents(asObject(item), index)),
    { type: `response.${response.status}`, response },
  ];
  return events.map(({ type, ...event }, sequence_number) =>
    namedEvent(asText(type), { type, sequence_number, ...event }),
  );
}

function itemEvents(item: JsonObject, output_index: number): JsonObject[] {
  const place = { item_id: item.id, output_index };
  return [
    { type: 'response.output_item.added', output_index, item: emptied(item) },
    ...innerEvents(item, place),
    { type: 'response.output_item.done', output_index, item },
  ];
}

function emptied(item: JsonObject): JsonObject {
  switch (item.type) {
    case 'message':
      return { ...item, status: 'in_progress', content: [] };
    case 'function_call':
      return { ...item, status: 'in_progress', arguments: '' };
    case 'custom_tool_call':
      return { ...item, status: 'in_progress', input: '' };
    default:
      return { ...item, summary: [] };
  }
}

function innerEvents(item: JsonObject, place: JsonObject): JsonObject[] {
  switch (item.type) {
    case 'message':
      return asList(item.content).flatMap((part, index) =>
        contentEvents(asObject(part), { ...place, content_index: index }),
      );
    case 'function_call':
      return textEvents('response.function_call_arguments', place, 'arguments', item.arguments, { name: item.name });
    case 'custom_tool_call':
      return textEvents('response.custom_tool_call_input', place, 'input', item.input);
    default:
      return asList(item.summary).flatMap((part, index) =>
        summaryEvents(asObject(part), { ...place, summary_index: index }),
      );
  }
}

function contentEvents(part: JsonObject, place: JsonObject): JsonObject[] {
  const isText = part.type === 'output_text';
  const words = isText
    ? textEvents('response.output_text', place, 'text', part.text, { logprobs: [] })
    : textEvents('response.refusal', place, 'refusal', part.refusal);
  return [
    { type: 'response.content_part.added', ...place, part: { ...part, [isText ? 'text' : 'refusal']: '' } },
    ...words,
    { type: 'response.content_part.done', ...place, part },
  ];
}

function summaryEvents(part: JsonObject, place: JsonObject): JsonObject[] {
  return [
    { type: 'response.reasoning_summary_part.added', ...place, part: { ...part, text: '' } },
    ...textEvents('response.reasoning_summary_text', place, 'text', part.text),
    { type: 'response.reasoning_summary_part.done', ...place, part },
  ];
}

function textEvents(type: string, place: JsonObject, key: string, text: unknown, more: JsonObject = {}): JsonObject[] {
  return [
    ...splitTokens(asText(text)).map((delta) => ({ type: `${type}.delta`, ...place, delta })),
    { type: `${type}.done`, ...place, [key]: text, ...more },
  ];
}
