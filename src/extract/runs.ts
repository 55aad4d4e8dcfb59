import type { InputMessages, SystemInstructions } from '../../generated/content.ts';
import type { InvokeAgentContent, InvokeAgentRecord } from '../../generated/spans/invoke-agent.ts';
import { appendText } from './append-content.ts';
import { chatInputMessages } from './chat-messages.ts';
import { type Cut, cutEach } from './cut.ts';
import type { Extractor } from './extractor.ts';
import { count, type Fields, fields, items, label } from './read.ts';
import { outputType, readRequestModel, readSampling } from './request-settings.ts';
import { responseInputMessages } from './response-items.ts';
import { readRunArguments } from './run-arguments.ts';
import { RunChunks } from './run-chunks.ts';
import { readDataSource, readRun, readSession, readThread, runFailure } from './run-facts.ts';
import { runOutputMessages } from './run-items.ts';
import { toolDefinitions } from './tool-definitions.ts';

/**
 * Reads the runs of assistants: `beta.threads.createAndRun`, `beta.threads.runs.create`, `submitToolOutputs` and the
 * helpers that wait for a run; and `beta.agents.sessions.create`, whose body has the agent's settings under `agent`.
 */
export const runs: Extractor<InvokeAgentRecord, InvokeAgentContent> = {
  start(args, record) {
    const { body } = readRunArguments(args);
    readRequestModel(body, record);
    readRequestModel(body.agent, record);
  },

  request(args, record) {
    const { threadId, runId, body } = readRunArguments(args);
    readThread(threadId, record);
    if (runId !== undefined) record.codonOpenaiRunId = runId;
    const agent = label(body.assistant_id) ?? label(body.agent_id);
    if (agent !== undefined) record.genAiAgentId = agent;
    readDataSource(body, record);
    readSampling(body, record);
    const maxTokens = count(body.max_completion_tokens);
    if (maxTokens !== undefined) record.genAiRequestMaxTokens = maxTokens;
    const type = outputType(body.response_format ?? fields(fields(body.agent).text).format);
    if (type !== undefined) record.genAiOutputType = type;
  },

  requestContent(args, content, limits) {
    const { body } = readRunArguments(args);
    const cut = cutEach(limits);
    const messages = inputMessages(body, cut);
    if (messages !== undefined) content.genAiInputMessages = messages;
    const instructions = systemInstructions(body, cut);
    if (instructions !== undefined) content.genAiSystemInstructions = instructions;
    const tools = toolDefinitions(body.tools ?? fields(body.agent).tools, limits);
    if (tools !== undefined) content.genAiToolDefinitions = tools;
  },

  response(body, record) {
    const answer = fields(body);
    if (answer.object === 'agent.session') readSession(answer, record);
    else readRun(answer, record);
  },

  responseContent(body, content, limits) {
    const messages = runOutputMessages(fields(body), cutEach(limits));
    if (messages !== undefined) content.genAiOutputMessages = messages;
  },

  failure: (body) => runFailure(fields(body)),

  stream: (options) => new RunChunks(options),
};

/** The messages that a run brings along: those of a new thread, those added to it, or what tools gave back. */
function inputMessages(body: Fields, cut: Cut): InputMessages | undefined {
  if (body.input !== undefined) return responseInputMessages(body.input, cut);
  const outputs = items(body.tool_outputs).map(asToolMessage);
  return chatInputMessages(
    [...items(fields(body.thread).messages), ...items(body.additional_messages), ...outputs],
    cut,
  );
}

function asToolMessage(answer: unknown): Fields {
  const { tool_call_id, output } = fields(answer);
  return { role: 'tool', tool_call_id, content: output };
}

function systemInstructions(body: Fields, cut: Cut): SystemInstructions | undefined {
  const parts: SystemInstructions = [];
  appendText(parts, body.instructions ?? fields(body.agent).instructions, cut);
  appendText(parts, body.additional_instructions, cut);
  return parts.length > 0 ? parts : undefined;
}
