import type { MessagePart } from '../../generated/content.ts';
import type { CreateAgentContent, CreateAgentRecord } from '../../generated/spans/create-agent.ts';
import { appendText } from './append-content.ts';
import { cutEach } from './cut.ts';
import type { Extractor } from './extractor.ts';
import { fields, label, text } from './read.ts';
import { readRequestModel } from './request-settings.ts';

/** Reads `beta.assistants.create(body, options)` and `beta.agents.create(body, options)`. */
export const assistants: Extractor<CreateAgentRecord, CreateAgentContent> = {
  start(args, record) {
    readRequestModel(args[0], record);
    const name = label(fields(args[0]).name);
    if (name !== undefined) record.genAiAgentName = name;
  },

  request() {},

  requestContent(args, content, limits) {
    const { description, instructions } = fields(args[0]);
    const cut = cutEach(limits);
    const purpose = text(description);
    if (purpose !== undefined) content.genAiAgentDescription = cut(purpose);
    const parts: MessagePart[] = [];
    appendText(parts, instructions, cut);
    if (parts.length > 0) content.genAiSystemInstructions = parts;
  },

  response(body, record) {
    const id = label(fields(body).id);
    if (id !== undefined) record.genAiAgentId = id;
  },

  responseContent() {},
};
