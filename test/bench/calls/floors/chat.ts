import type { Attributes } from '@opentelemetry/api';
import type OpenAI from 'openai';
import { chatEnd, chatStart } from './chat-attributes.ts';
import { inputMessages, outputMessages } from './content.ts';
import type { Floor } from './floor.ts';
import { openInferenceContent, openInferenceEnd, openInferenceStart } from './openinference.ts';
import { traceCall } from './trace-call.ts';

type Body = OpenAI.ChatCompletionCreateParamsNonStreaming;

/** What `_request_id` is left out of in the SDK's types (7.57). */
type Answer = OpenAI.ChatCompletion & { readonly _request_id?: string | null };

/** What one mode writes of a chat. */
interface Writer {
  start(body: Body): Attributes;
  end(body: Body, answer: Answer): Attributes;
}

const plain: Writer = {
  start: chatStart,
  end: (body, answer) =>
    chatEnd(
      body,
      answer,
      answer.choices.map((choice) => choice.finish_reason),
      answer._request_id,
    ),
};

const withContent: Writer = {
  start: chatStart,
  end(body, answer) {
    const attributes = plain.end(body, answer);
    attributes['gen_ai.input.messages'] = inputMessages(body.messages);
    attributes['gen_ai.output.messages'] = outputOf(answer);
    return attributes;
  },
};

const inTwoDialects: Writer = {
  start: (body) => ({ ...chatStart(body), ...openInferenceStart(body) }),
  end: (body, answer) => Object.assign(plain.end(body, answer), openInferenceEnd(body, answer)),
};

const inTwoDialectsWithContent: Writer = {
  start: inTwoDialects.start,
  end(body, answer) {
    const attributes = inTwoDialects.end(body, answer);
    const input = inputMessages(body.messages);
    const output = outputOf(answer);
    attributes['gen_ai.input.messages'] = input;
    attributes['gen_ai.output.messages'] = output;
    return Object.assign(attributes, openInferenceContent(body, answer, input, output));
  },
};

const writers = {
  default: plain,
  content: withContent,
  dialects: inTwoDialects,
  'content-dialects': inTwoDialectsWithContent,
};

/** The floor of a chat completion that is not streamed. */
export function chatFloor(body: Body): Floor {
  return ({ tracer, mode, fetch, newClient }) => {
    const { chat } = newClient(fetch);
    const { start, end } = writers[mode];
    return () =>
      traceCall<Answer>(
        tracer,
        `chat ${body.model}`,
        start(body),
        () => chat.completions.create(body),
        (answer) => end(body, answer),
      );
  };
}

function outputOf({ choices }: Answer): string {
  const [choice] = choices;
  return outputMessages(choice?.message.content ?? null, choice?.finish_reason ?? '');
}
