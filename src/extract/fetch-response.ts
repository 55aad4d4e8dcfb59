import type { FetchResponseContent, FetchResponseRecord } from '../../generated/spans/fetch-response.ts';
import { chatCompletions } from './chat-completions.ts';
import { readChatAnswer } from './chat-facts.ts';
import { cutEach } from './cut.ts';
import type { ChunkReader, ContentLimits, Extractor, StreamOptions } from './extractor.ts';
import { count, type Fields, fields, isObject, label } from './read.ts';
import { ResponseChunks } from './response-chunks.ts';
import { readAnswer } from './response-facts.ts';
import { responseInstructions } from './response-items.ts';
import { responses } from './responses.ts';
import { toolDefinitions } from './tool-definitions.ts';

/** Reads `responses.retrieve(id, query, options)` and `chat.completions.retrieve(id, options)`. */
export const fetchResponse: Extractor<FetchResponseRecord, FetchResponseContent> = {
  start(args, record) {
    const id = label(args[0]);
    if (id !== undefined) record.genAiResponseId = id;
  },

  request(args, record) {
    const cursor = count(fields(args[1]).starting_after);
    if (cursor !== undefined) record.genAiRequestStreamCursor = String(cursor);
  },

  requestContent() {},

  response(body, record) {
    const answer = fields(body);
    if (isChat(answer)) {
      readChatAnswer(answer, record);
      return;
    }
    readAnswer(answer, record);
    const status = label(answer.status);
    if (status !== undefined) record.genAiResponseStatus = status;
  },

  responseContent(body, content, limits) {
    const answer = fields(body);
    if (isChat(answer)) chatCompletions.responseContent(answer, content, limits);
    else {
      responses.responseContent(answer, content, limits);
      readContext(answer, content, limits);
    }
  },

  stream: (options) => new FetchedChunks(options),
};

/** Reads a response that is streamed once more. */
class FetchedChunks implements ChunkReader<FetchResponseRecord, FetchResponseContent> {
  readonly #chunks: ResponseChunks;
  readonly #options: StreamOptions;
  #context: FetchResponseContent | undefined;

  constructor(options: StreamOptions) {
    this.#options = options;
    this.#chunks = new ResponseChunks(options);
  }

  add(chunk: unknown): void {
    if (this.#options.content && this.#context === undefined) {
      const { response } = fields(chunk);
      if (isObject(response)) {
        this.#context = {};
        readContext(response, this.#context, this.#options.limits);
      }
    }
    this.#chunks.add(chunk);
  }

  finish(record: FetchResponseRecord, content: FetchResponseContent | undefined): void {
    const { genAiResponseId, genAiResponseModel, genAiResponseFinishReasons, openaiResponseServiceTier } =
      this.#chunks.facts;
    if (genAiResponseId !== undefined) record.genAiResponseId = genAiResponseId;
    record.genAiResponseModel = genAiResponseModel;
    record.genAiResponseFinishReasons = genAiResponseFinishReasons;
    record.openaiResponseServiceTier = openaiResponseServiceTier;
    record.genAiResponseStatus = this.#chunks.status;
    if (content === undefined) return;
    Object.assign(content, this.#context);
    const messages = this.#chunks.messages();
    if (messages !== undefined) content.genAiOutputMessages = messages;
  }

  failure(): string | undefined {
    return this.#chunks.failure();
  }
}

function isChat(answer: Fields): boolean {
  return answer.object === 'chat.completion';
}

/** A fetched response brings along what it was asked with. */
function readContext(response: Fields, content: FetchResponseContent, limits: ContentLimits): void {
  const instructions = responseInstructions(response.instructions, cutEach(limits));
  if (instructions !== undefined) content.genAiSystemInstructions = instructions;
  const tools = toolDefinitions(response.tools, limits);
  if (tools !== undefined) content.genAiToolDefinitions = tools;
}
