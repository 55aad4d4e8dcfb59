// @generated from schemas/operations/openai.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.

/** One method of the OpenAI client. */
export interface Operation {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path?: string;
  /** Id of the span type that tells the call. */
  readonly span?: string;
  /** Value of the operation name attribute. */
  readonly operationName?: string;
  /** Which extractor reads its requests and answers. */
  readonly family?: string;
  readonly apiType?: 'chat_completions' | 'responses';
  readonly outputType?: string;
  /** Role of the workload node that stands for the method. */
  readonly role?: string;
  readonly signature?: string;
  readonly streams?: true;
  readonly pages?: true;
  readonly binary?: true;
  readonly multipart?: true;
  readonly polls?: true;
  /** The operation whose span tells a call of this helper. */
  readonly via?: string;
  /** Names the method has in other majors of the package. */
  readonly aliases?: readonly string[];
  readonly since?: number;
  readonly until?: number;
  readonly deprecated?: true;
  /** Why the method is left alone. */
  readonly excluded?: string;
}

/** What is always known of a method that calls the API itself. */
export type ApiCall = Operation & Required<Pick<Operation, 'method' | 'path' | 'role' | 'signature'>>;

/** The dotted path of a method that calls the API itself. */
export type ApiOperation =
  | "chat.completions.create"
  | "chat.completions.retrieve"
  | "chat.completions.update"
  | "chat.completions.list"
  | "chat.completions.delete"
  | "chat.completions.messages.list"
  | "completions.create"
  | "responses.create"
  | "responses.retrieve"
  | "responses.delete"
  | "responses.cancel"
  | "responses.compact"
  | "responses.inputItems.list"
  | "responses.inputTokens.count"
  | "beta.responses.create"
  | "beta.responses.retrieve"
  | "beta.responses.delete"
  | "beta.responses.cancel"
  | "beta.responses.compact"
  | "beta.responses.inputItems.list"
  | "beta.responses.inputTokens.count"
  | "embeddings.create"
  | "moderations.create"
  | "decisions.create"
  | "images.createVariation"
  | "images.edit"
  | "images.generate"
  | "audio.transcriptions.create"
  | "audio.translations.create"
  | "audio.speech.create"
  | "audio.voices.create"
  | "audio.voices.delete"
  | "audio.voiceConsents.create"
  | "audio.voiceConsents.retrieve"
  | "audio.voiceConsents.update"
  | "audio.voiceConsents.list"
  | "audio.voiceConsents.delete"
  | "videos.create"
  | "videos.retrieve"
  | "videos.list"
  | "videos.delete"
  | "videos.createCharacter"
  | "videos.downloadContent"
  | "videos.edit"
  | "videos.extend"
  | "videos.getCharacter"
  | "videos.remix"
  | "beta.assistants.create"
  | "beta.assistants.retrieve"
  | "beta.assistants.update"
  | "beta.assistants.list"
  | "beta.assistants.delete"
  | "beta.threads.create"
  | "beta.threads.retrieve"
  | "beta.threads.update"
  | "beta.threads.delete"
  | "beta.threads.createAndRun"
  | "beta.threads.createAndRunPoll"
  | "beta.threads.runs.create"
  | "beta.threads.runs.createAndPoll"
  | "beta.threads.runs.retrieve"
  | "beta.threads.runs.update"
  | "beta.threads.runs.list"
  | "beta.threads.runs.cancel"
  | "beta.threads.runs.poll"
  | "beta.threads.runs.submitToolOutputs"
  | "beta.threads.runs.submitToolOutputsAndPoll"
  | "beta.threads.runs.steps.retrieve"
  | "beta.threads.runs.steps.list"
  | "beta.threads.messages.create"
  | "beta.threads.messages.retrieve"
  | "beta.threads.messages.update"
  | "beta.threads.messages.list"
  | "beta.threads.messages.delete"
  | "vectorStores.create"
  | "vectorStores.retrieve"
  | "vectorStores.update"
  | "vectorStores.list"
  | "vectorStores.delete"
  | "vectorStores.search"
  | "vectorStores.files.create"
  | "vectorStores.files.retrieve"
  | "vectorStores.files.update"
  | "vectorStores.files.list"
  | "vectorStores.files.delete"
  | "vectorStores.files.createAndPoll"
  | "vectorStores.files.poll"
  | "vectorStores.files.uploadAndPoll"
  | "vectorStores.files.content"
  | "vectorStores.fileBatches.create"
  | "vectorStores.fileBatches.retrieve"
  | "vectorStores.fileBatches.cancel"
  | "vectorStores.fileBatches.createAndPoll"
  | "vectorStores.fileBatches.listFiles"
  | "vectorStores.fileBatches.poll"
  | "vectorStores.fileBatches.uploadAndPoll"
  | "files.create"
  | "files.retrieve"
  | "files.retrieveContent"
  | "files.list"
  | "files.delete"
  | "files.content"
  | "files.waitForProcessing"
  | "uploads.create"
  | "uploads.cancel"
  | "uploads.complete"
  | "uploads.parts.create"
  | "batches.create"
  | "batches.retrieve"
  | "batches.list"
  | "batches.cancel"
  | "conversations.create"
  | "conversations.retrieve"
  | "conversations.update"
  | "conversations.delete"
  | "conversations.items.create"
  | "conversations.items.retrieve"
  | "conversations.items.list"
  | "conversations.items.delete"
  | "containers.create"
  | "containers.retrieve"
  | "containers.list"
  | "containers.delete"
  | "containers.files.create"
  | "containers.files.retrieve"
  | "containers.files.list"
  | "containers.files.delete"
  | "containers.files.content.retrieve"
  | "fineTuning.jobs.create"
  | "fineTuning.jobs.retrieve"
  | "fineTuning.jobs.list"
  | "fineTuning.jobs.cancel"
  | "fineTuning.jobs.listEvents"
  | "fineTuning.jobs.pause"
  | "fineTuning.jobs.resume"
  | "fineTuning.jobs.checkpoints.list"
  | "fineTuning.checkpoints.permissions.create"
  | "fineTuning.checkpoints.permissions.retrieve"
  | "fineTuning.checkpoints.permissions.list"
  | "fineTuning.checkpoints.permissions.delete"
  | "fineTuning.alpha.graders.run"
  | "fineTuning.alpha.graders.validate"
  | "evals.create"
  | "evals.retrieve"
  | "evals.update"
  | "evals.list"
  | "evals.delete"
  | "evals.runs.create"
  | "evals.runs.retrieve"
  | "evals.runs.list"
  | "evals.runs.delete"
  | "evals.runs.cancel"
  | "evals.runs.outputItems.retrieve"
  | "evals.runs.outputItems.list"
  | "models.retrieve"
  | "models.list"
  | "models.delete"
  | "skills.create"
  | "skills.retrieve"
  | "skills.update"
  | "skills.list"
  | "skills.delete"
  | "skills.content.retrieve"
  | "skills.versions.create"
  | "skills.versions.retrieve"
  | "skills.versions.list"
  | "skills.versions.delete"
  | "skills.versions.content.retrieve"
  | "webhooks.create"
  | "webhooks.retrieve"
  | "webhooks.update"
  | "webhooks.list"
  | "webhooks.delete"
  | "webhooks.rotateSecret"
  | "webhooks.test"
  | "webhooks.eventTypes.list"
  | "realtime.clientSecrets.create"
  | "realtime.calls.create"
  | "realtime.calls.accept"
  | "realtime.calls.hangup"
  | "realtime.calls.refer"
  | "realtime.calls.reject"
  | "realtime.translations.clientSecrets.create"
  | "beta.realtime.sessions.create"
  | "beta.realtime.transcriptionSessions.create"
  | "live.create"
  | "live.sessions.accept"
  | "live.sessions.downloadRecording"
  | "live.sessions.fork"
  | "live.sessions.hangup"
  | "live.sessions.refer"
  | "live.sessions.reject"
  | "beta.chatkit.sessions.create"
  | "beta.chatkit.sessions.cancel"
  | "beta.chatkit.threads.retrieve"
  | "beta.chatkit.threads.list"
  | "beta.chatkit.threads.delete"
  | "beta.chatkit.threads.listItems"
  | "beta.agents.create"
  | "beta.agents.retrieve"
  | "beta.agents.update"
  | "beta.agents.list"
  | "beta.agents.delete"
  | "beta.agents.automations.create"
  | "beta.agents.automations.retrieve"
  | "beta.agents.automations.update"
  | "beta.agents.automations.list"
  | "beta.agents.automations.delete"
  | "beta.agents.automations.pause"
  | "beta.agents.automations.resume"
  | "beta.agents.automations.invocations.create"
  | "beta.agents.automations.invocations.retrieve"
  | "beta.agents.automations.invocations.list"
  | "beta.agents.environments.create"
  | "beta.agents.environments.retrieve"
  | "beta.agents.environments.list"
  | "beta.agents.environments.files.create"
  | "beta.agents.environments.files.list"
  | "beta.agents.environments.templates.create"
  | "beta.agents.environments.templates.retrieve"
  | "beta.agents.environments.templates.update"
  | "beta.agents.environments.templates.list"
  | "beta.agents.environments.templates.delete"
  | "beta.agents.vaults.create"
  | "beta.agents.vaults.retrieve"
  | "beta.agents.vaults.update"
  | "beta.agents.vaults.list"
  | "beta.agents.vaults.delete"
  | "beta.agents.vaults.credentials.create"
  | "beta.agents.vaults.credentials.retrieve"
  | "beta.agents.vaults.credentials.update"
  | "beta.agents.vaults.credentials.list"
  | "beta.agents.vaults.credentials.delete"
  | "beta.agents.sessions.create"
  | "beta.agents.sessions.retrieve"
  | "beta.agents.sessions.update"
  | "beta.agents.sessions.list"
  | "beta.agents.sessions.delete"
  | "beta.agents.sessions.subagents.retrieve"
  | "beta.agents.sessions.subagents.list"
  | "beta.agents.sessions.subagents.items.list"
  | "beta.agents.sessions.subagents.turns.retrieve"
  | "beta.agents.sessions.subagents.turns.list"
  | "beta.agents.sessions.subagents.turns.items.list"
  | "beta.agents.sessions.artifacts.retrieve"
  | "beta.agents.sessions.artifacts.list"
  | "beta.agents.sessions.artifacts.delete"
  | "beta.agents.sessions.artifacts.content"
  | "beta.agents.sessions.items.list"
  | "beta.agents.sessions.events.create"
  | "beta.agents.sessions.events.stream"
  | "beta.agents.sessions.traces.list"
  | "beta.agents.sessions.turns.retrieve"
  | "beta.agents.sessions.turns.list"
  | "beta.agents.sessions.turns.items.list"
  | "safety.cases.retrieve"
  | "safety.alerts.retrieve"
  | "contentProvenanceChecks.create"
  | "admin.organization.auditLogs.list"
  | "admin.organization.adminAPIKeys.create"
  | "admin.organization.adminAPIKeys.retrieve"
  | "admin.organization.adminAPIKeys.list"
  | "admin.organization.adminAPIKeys.delete"
  | "admin.organization.usage.audioSpeeches"
  | "admin.organization.usage.audioTranscriptions"
  | "admin.organization.usage.codeInterpreterSessions"
  | "admin.organization.usage.completions"
  | "admin.organization.usage.costs"
  | "admin.organization.usage.decisions"
  | "admin.organization.usage.embeddings"
  | "admin.organization.usage.fileSearchCalls"
  | "admin.organization.usage.images"
  | "admin.organization.usage.moderations"
  | "admin.organization.usage.vectorStores"
  | "admin.organization.usage.webSearchCalls"
  | "admin.organization.invites.create"
  | "admin.organization.invites.retrieve"
  | "admin.organization.invites.list"
  | "admin.organization.invites.delete"
  | "admin.organization.users.retrieve"
  | "admin.organization.users.update"
  | "admin.organization.users.list"
  | "admin.organization.users.delete"
  | "admin.organization.users.roles.create"
  | "admin.organization.users.roles.retrieve"
  | "admin.organization.users.roles.list"
  | "admin.organization.users.roles.delete"
  | "admin.organization.groups.create"
  | "admin.organization.groups.retrieve"
  | "admin.organization.groups.update"
  | "admin.organization.groups.list"
  | "admin.organization.groups.delete"
  | "admin.organization.groups.users.create"
  | "admin.organization.groups.users.retrieve"
  | "admin.organization.groups.users.list"
  | "admin.organization.groups.users.delete"
  | "admin.organization.groups.roles.create"
  | "admin.organization.groups.roles.retrieve"
  | "admin.organization.groups.roles.list"
  | "admin.organization.groups.roles.delete"
  | "admin.organization.roles.create"
  | "admin.organization.roles.retrieve"
  | "admin.organization.roles.update"
  | "admin.organization.roles.list"
  | "admin.organization.roles.delete"
  | "admin.organization.dataRetention.retrieve"
  | "admin.organization.dataRetention.update"
  | "admin.organization.externalKeys.create"
  | "admin.organization.externalKeys.retrieve"
  | "admin.organization.externalKeys.list"
  | "admin.organization.externalKeys.delete"
  | "admin.organization.externalKeys.validate"
  | "admin.organization.workloadIdentityProviders.create"
  | "admin.organization.workloadIdentityProviders.retrieve"
  | "admin.organization.workloadIdentityProviders.update"
  | "admin.organization.workloadIdentityProviders.list"
  | "admin.organization.workloadIdentityProviders.delete"
  | "admin.organization.workloadIdentityProviders.federationRules.create"
  | "admin.organization.workloadIdentityProviders.federationRules.retrieve"
  | "admin.organization.workloadIdentityProviders.federationRules.update"
  | "admin.organization.workloadIdentityProviders.federationRules.list"
  | "admin.organization.workloadIdentityProviders.federationRules.delete"
  | "admin.organization.externalStorage.create"
  | "admin.organization.externalStorage.retrieve"
  | "admin.organization.externalStorage.list"
  | "admin.organization.externalStorage.delete"
  | "admin.organization.externalStorage.validate"
  | "admin.organization.spendLimit.retrieve"
  | "admin.organization.spendLimit.update"
  | "admin.organization.spendLimit.delete"
  | "admin.organization.spendAlerts.create"
  | "admin.organization.spendAlerts.retrieve"
  | "admin.organization.spendAlerts.update"
  | "admin.organization.spendAlerts.list"
  | "admin.organization.spendAlerts.delete"
  | "admin.organization.certificates.create"
  | "admin.organization.certificates.retrieve"
  | "admin.organization.certificates.update"
  | "admin.organization.certificates.list"
  | "admin.organization.certificates.delete"
  | "admin.organization.certificates.activate"
  | "admin.organization.certificates.deactivate"
  | "admin.organization.projects.create"
  | "admin.organization.projects.retrieve"
  | "admin.organization.projects.update"
  | "admin.organization.projects.list"
  | "admin.organization.projects.archive"
  | "admin.organization.projects.users.create"
  | "admin.organization.projects.users.retrieve"
  | "admin.organization.projects.users.update"
  | "admin.organization.projects.users.list"
  | "admin.organization.projects.users.delete"
  | "admin.organization.projects.users.roles.create"
  | "admin.organization.projects.users.roles.retrieve"
  | "admin.organization.projects.users.roles.list"
  | "admin.organization.projects.users.roles.delete"
  | "admin.organization.projects.serviceAccounts.create"
  | "admin.organization.projects.serviceAccounts.retrieve"
  | "admin.organization.projects.serviceAccounts.update"
  | "admin.organization.projects.serviceAccounts.list"
  | "admin.organization.projects.serviceAccounts.delete"
  | "admin.organization.projects.serviceAccounts.apiKeys.create"
  | "admin.organization.projects.apiKeys.retrieve"
  | "admin.organization.projects.apiKeys.update"
  | "admin.organization.projects.apiKeys.list"
  | "admin.organization.projects.apiKeys.delete"
  | "admin.organization.projects.rateLimits.listRateLimits"
  | "admin.organization.projects.rateLimits.updateRateLimit"
  | "admin.organization.projects.modelPermissions.retrieve"
  | "admin.organization.projects.modelPermissions.update"
  | "admin.organization.projects.modelPermissions.delete"
  | "admin.organization.projects.serviceTierSettings.retrieve"
  | "admin.organization.projects.serviceTierSettings.update"
  | "admin.organization.projects.hostedToolPermissions.retrieve"
  | "admin.organization.projects.hostedToolPermissions.update"
  | "admin.organization.projects.groups.create"
  | "admin.organization.projects.groups.retrieve"
  | "admin.organization.projects.groups.list"
  | "admin.organization.projects.groups.delete"
  | "admin.organization.projects.groups.roles.create"
  | "admin.organization.projects.groups.roles.retrieve"
  | "admin.organization.projects.groups.roles.list"
  | "admin.organization.projects.groups.roles.delete"
  | "admin.organization.projects.roles.create"
  | "admin.organization.projects.roles.retrieve"
  | "admin.organization.projects.roles.update"
  | "admin.organization.projects.roles.list"
  | "admin.organization.projects.roles.delete"
  | "admin.organization.projects.dataRetention.retrieve"
  | "admin.organization.projects.dataRetention.update"
  | "admin.organization.projects.spendLimit.retrieve"
  | "admin.organization.projects.spendLimit.update"
  | "admin.organization.projects.spendLimit.delete"
  | "admin.organization.projects.spendAlerts.create"
  | "admin.organization.projects.spendAlerts.retrieve"
  | "admin.organization.projects.spendAlerts.update"
  | "admin.organization.projects.spendAlerts.list"
  | "admin.organization.projects.spendAlerts.delete"
  | "admin.organization.projects.certificates.list"
  | "admin.organization.projects.certificates.activate"
  | "admin.organization.projects.certificates.deactivate";

/** The dotted path of a method that the catalogue knows. */
export type OperationName =
  | ApiOperation
  | "chat.completions.parse"
  | "chat.completions.stream"
  | "chat.completions.runTools"
  | "beta.chat.completions.runFunctions"
  | "responses.parse"
  | "responses.stream"
  | "beta.threads.createAndRunStream"
  | "beta.threads.runs.createAndStream"
  | "beta.threads.runs.stream"
  | "beta.threads.runs.submitToolOutputsStream"
  | "vectorStores.files.upload"
  | "webhooks.unwrap"
  | "webhooks.verifySignature"
  | "beta.agents.environments.files.prepare"
  | "beta.agents.environments.files.upload"
  | "beta.agents.sessions.stream"
  | "beta.agents.sessions.artifacts.forResult";

/** Every method of the client, by its dotted path. */
export const operations: Readonly<Record<OperationName, Operation> & Record<ApiOperation, ApiCall>> = JSON.parse(`{
  "chat.completions.create": {"method":"POST","path":"/chat/completions","span":"inference","operationName":"chat","family":"chat-completions","apiType":"chat_completions","role":"model","signature":"client.chat.completions.create(body, options)","streams":true,"since":4},
  "chat.completions.retrieve": {"method":"GET","path":"/chat/completions/{completion_id}","span":"fetch-response","operationName":"fetch_response","family":"fetch-response","apiType":"chat_completions","role":"api","signature":"client.chat.completions.retrieve(completionID, options)","since":4},
  "chat.completions.update": {"method":"POST","path":"/chat/completions/{completion_id}","span":"api-call","family":"api-call","role":"api","signature":"client.chat.completions.update(completionID, body, options)","since":4},
  "chat.completions.list": {"method":"GET","path":"/chat/completions","span":"api-call","family":"api-call","role":"api","signature":"client.chat.completions.list(query, options)","pages":true,"since":4},
  "chat.completions.delete": {"method":"DELETE","path":"/chat/completions/{completion_id}","span":"api-call","family":"api-call","role":"api","signature":"client.chat.completions.delete(completionID, options)","aliases":["chat.completions.del"],"since":4},
  "chat.completions.messages.list": {"method":"GET","path":"/chat/completions/{completion_id}/messages","span":"api-call","family":"api-call","role":"api","signature":"client.chat.completions.messages.list(completionID, query, options)","pages":true,"since":4},
  "chat.completions.parse": {"via":"chat.completions.create","aliases":["beta.chat.completions.parse"],"since":4},
  "chat.completions.stream": {"via":"chat.completions.create","streams":true,"aliases":["beta.chat.completions.stream"],"since":4},
  "chat.completions.runTools": {"via":"chat.completions.create","streams":true,"aliases":["beta.chat.completions.runTools"],"since":4},
  "beta.chat.completions.runFunctions": {"via":"chat.completions.create","streams":true,"since":4,"until":4,"deprecated":true},
  "completions.create": {"method":"POST","path":"/completions","span":"inference","operationName":"text_completion","family":"completions","role":"model","signature":"client.completions.create(body, options)","streams":true,"since":4},
  "responses.create": {"method":"POST","path":"/responses","span":"inference","operationName":"chat","family":"responses","apiType":"responses","role":"model","signature":"client.responses.create(body, options)","streams":true,"since":4},
  "responses.retrieve": {"method":"GET","path":"/responses/{response_id}","span":"fetch-response","operationName":"fetch_response","family":"fetch-response","apiType":"responses","role":"api","signature":"client.responses.retrieve(responseID, query, options)","streams":true,"since":4},
  "responses.delete": {"method":"DELETE","path":"/responses/{response_id}","span":"api-call","family":"api-call","role":"api","signature":"client.responses.delete(responseID, options)","aliases":["responses.del"],"since":4},
  "responses.cancel": {"method":"POST","path":"/responses/{response_id}/cancel","span":"api-call","family":"api-call","role":"api","signature":"client.responses.cancel(responseID, options)","since":4},
  "responses.compact": {"method":"POST","path":"/responses/compact","span":"api-call","family":"api-call","role":"api","signature":"client.responses.compact(body, options)","since":6},
  "responses.inputItems.list": {"method":"GET","path":"/responses/{response_id}/input_items","span":"api-call","family":"api-call","role":"api","signature":"client.responses.inputItems.list(responseID, query, options)","pages":true,"since":4},
  "responses.inputTokens.count": {"method":"POST","path":"/responses/input_tokens","span":"api-call","family":"api-call","role":"api","signature":"client.responses.inputTokens.count(body, options)","since":6},
  "responses.parse": {"via":"responses.create","since":4},
  "responses.stream": {"via":"responses.create","streams":true,"since":4},
  "beta.responses.create": {"method":"POST","path":"/responses","span":"inference","operationName":"chat","family":"responses","apiType":"responses","role":"model","signature":"client.beta.responses.create(params, options)","streams":true,"since":6},
  "beta.responses.retrieve": {"method":"GET","path":"/responses/{response_id}","span":"fetch-response","operationName":"fetch_response","family":"fetch-response","apiType":"responses","role":"api","signature":"client.beta.responses.retrieve(responseID, params, options)","streams":true,"since":6},
  "beta.responses.delete": {"method":"DELETE","path":"/responses/{response_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.responses.delete(responseID, params, options)","since":6},
  "beta.responses.cancel": {"method":"POST","path":"/responses/{response_id}/cancel","span":"api-call","family":"api-call","role":"api","signature":"client.beta.responses.cancel(responseID, params, options)","since":6},
  "beta.responses.compact": {"method":"POST","path":"/responses/compact","span":"api-call","family":"api-call","role":"api","signature":"client.beta.responses.compact(params, options)","since":6},
  "beta.responses.inputItems.list": {"method":"GET","path":"/responses/{response_id}/input_items","span":"api-call","family":"api-call","role":"api","signature":"client.beta.responses.inputItems.list(responseID, params, options)","pages":true,"since":6},
  "beta.responses.inputTokens.count": {"method":"POST","path":"/responses/input_tokens","span":"api-call","family":"api-call","role":"api","signature":"client.beta.responses.inputTokens.count(params, options)","since":6},
  "embeddings.create": {"method":"POST","path":"/embeddings","span":"embeddings","operationName":"embeddings","family":"embeddings","role":"embedder","signature":"client.embeddings.create(body, options)","since":4},
  "moderations.create": {"method":"POST","path":"/moderations","span":"api-call","family":"api-call","role":"moderator","signature":"client.moderations.create(body, options)","since":4},
  "decisions.create": {"method":"POST","path":"/decisions","span":"api-call","family":"api-call","role":"model","signature":"client.decisions.create(body, options)","since":7},
  "images.createVariation": {"method":"POST","path":"/images/variations","span":"inference","operationName":"generate_content","family":"images","outputType":"image","role":"model","signature":"client.images.createVariation(body, options)","multipart":true,"since":4,"deprecated":true},
  "images.edit": {"method":"POST","path":"/images/edits","span":"inference","operationName":"generate_content","family":"images","outputType":"image","role":"model","signature":"client.images.edit(body, options)","streams":true,"multipart":true,"since":4},
  "images.generate": {"method":"POST","path":"/images/generations","span":"inference","operationName":"generate_content","family":"images","outputType":"image","role":"model","signature":"client.images.generate(body, options)","streams":true,"since":4},
  "audio.transcriptions.create": {"method":"POST","path":"/audio/transcriptions","span":"inference","operationName":"generate_content","family":"transcriptions","outputType":"text","role":"model","signature":"client.audio.transcriptions.create(body, options)","streams":true,"multipart":true,"since":4},
  "audio.translations.create": {"method":"POST","path":"/audio/translations","span":"inference","operationName":"generate_content","family":"transcriptions","outputType":"text","role":"model","signature":"client.audio.translations.create(body, options)","multipart":true,"since":4,"deprecated":true},
  "audio.speech.create": {"method":"POST","path":"/audio/speech","span":"inference","operationName":"generate_content","family":"speech","outputType":"speech","role":"model","signature":"client.audio.speech.create(body, options)","binary":true,"since":4},
  "audio.voices.create": {"method":"POST","path":"/audio/voices","span":"api-call","family":"api-call","role":"api","signature":"client.audio.voices.create(body, options)","multipart":true,"since":7},
  "audio.voices.delete": {"method":"DELETE","path":"/audio/voices/{voice_id}","span":"api-call","family":"api-call","role":"api","signature":"client.audio.voices.delete(voiceID, options)","since":7},
  "audio.voiceConsents.create": {"method":"POST","path":"/audio/voice_consents","span":"api-call","family":"api-call","role":"api","signature":"client.audio.voiceConsents.create(body, options)","multipart":true,"since":7},
  "audio.voiceConsents.retrieve": {"method":"GET","path":"/audio/voice_consents/{consent_id}","span":"api-call","family":"api-call","role":"api","signature":"client.audio.voiceConsents.retrieve(consentID, options)","since":7},
  "audio.voiceConsents.update": {"method":"POST","path":"/audio/voice_consents/{consent_id}","span":"api-call","family":"api-call","role":"api","signature":"client.audio.voiceConsents.update(consentID, body, options)","since":7},
  "audio.voiceConsents.list": {"method":"GET","path":"/audio/voice_consents","span":"api-call","family":"api-call","role":"api","signature":"client.audio.voiceConsents.list(query, options)","pages":true,"since":7},
  "audio.voiceConsents.delete": {"method":"DELETE","path":"/audio/voice_consents/{consent_id}","span":"api-call","family":"api-call","role":"api","signature":"client.audio.voiceConsents.delete(consentID, options)","since":7},
  "videos.create": {"method":"POST","path":"/videos","span":"api-call","family":"api-call","role":"api","signature":"client.videos.create(body, options)","multipart":true,"since":6,"deprecated":true},
  "videos.retrieve": {"method":"GET","path":"/videos/{video_id}","span":"api-call","family":"api-call","role":"api","signature":"client.videos.retrieve(videoID, options)","since":6,"deprecated":true},
  "videos.list": {"method":"GET","path":"/videos","span":"api-call","family":"api-call","role":"api","signature":"client.videos.list(query, options)","pages":true,"since":6,"deprecated":true},
  "videos.delete": {"method":"DELETE","path":"/videos/{video_id}","span":"api-call","family":"api-call","role":"api","signature":"client.videos.delete(videoID, options)","since":6,"deprecated":true},
  "videos.createCharacter": {"method":"POST","path":"/videos/characters","span":"api-call","family":"api-call","role":"api","signature":"client.videos.createCharacter(body, options)","multipart":true,"since":6,"deprecated":true},
  "videos.downloadContent": {"method":"GET","path":"/videos/{video_id}/content","span":"api-call","family":"api-call","role":"api","signature":"client.videos.downloadContent(videoID, query, options)","binary":true,"since":6,"deprecated":true},
  "videos.edit": {"method":"POST","path":"/videos/edits","span":"api-call","family":"api-call","role":"api","signature":"client.videos.edit(body, options)","multipart":true,"since":6,"deprecated":true},
  "videos.extend": {"method":"POST","path":"/videos/extensions","span":"api-call","family":"api-call","role":"api","signature":"client.videos.extend(body, options)","multipart":true,"since":6,"deprecated":true},
  "videos.getCharacter": {"method":"GET","path":"/videos/characters/{character_id}","span":"api-call","family":"api-call","role":"api","signature":"client.videos.getCharacter(characterID, options)","since":6,"deprecated":true},
  "videos.remix": {"method":"POST","path":"/videos/{video_id}/remix","span":"api-call","family":"api-call","role":"api","signature":"client.videos.remix(videoID, body, options)","multipart":true,"since":6,"deprecated":true},
  "beta.assistants.create": {"method":"POST","path":"/assistants","span":"create-agent","operationName":"create_agent","family":"assistants","role":"api","signature":"client.beta.assistants.create(body, options)","since":4,"deprecated":true},
  "beta.assistants.retrieve": {"method":"GET","path":"/assistants/{assistant_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.assistants.retrieve(assistantID, options)","since":4,"deprecated":true},
  "beta.assistants.update": {"method":"POST","path":"/assistants/{assistant_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.assistants.update(assistantID, body, options)","since":4,"deprecated":true},
  "beta.assistants.list": {"method":"GET","path":"/assistants","span":"api-call","family":"api-call","role":"api","signature":"client.beta.assistants.list(query, options)","pages":true,"since":4,"deprecated":true},
  "beta.assistants.delete": {"method":"DELETE","path":"/assistants/{assistant_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.assistants.delete(assistantID, options)","aliases":["beta.assistants.del"],"since":4,"deprecated":true},
  "beta.threads.create": {"method":"POST","path":"/threads","span":"api-call","family":"api-call","role":"api","signature":"client.beta.threads.create(body, options)","since":4,"deprecated":true},
  "beta.threads.retrieve": {"method":"GET","path":"/threads/{thread_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.threads.retrieve(threadID, options)","since":4,"deprecated":true},
  "beta.threads.update": {"method":"POST","path":"/threads/{thread_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.threads.update(threadID, body, options)","since":4,"deprecated":true},
  "beta.threads.delete": {"method":"DELETE","path":"/threads/{thread_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.threads.delete(threadID, options)","aliases":["beta.threads.del"],"since":4,"deprecated":true},
  "beta.threads.createAndRun": {"method":"POST","path":"/threads/runs","span":"invoke-agent","operationName":"invoke_agent","family":"runs","role":"agent","signature":"client.beta.threads.createAndRun(body, options)","streams":true,"since":4,"deprecated":true},
  "beta.threads.createAndRunPoll": {"method":"POST","path":"/threads/runs","span":"invoke-agent","operationName":"invoke_agent","family":"runs","role":"agent","signature":"client.beta.threads.createAndRunPoll(body, options)","polls":true,"since":4,"deprecated":true},
  "beta.threads.createAndRunStream": {"via":"beta.threads.createAndRun","streams":true,"since":4,"deprecated":true},
  "beta.threads.runs.create": {"method":"POST","path":"/threads/{thread_id}/runs","span":"invoke-agent","operationName":"invoke_agent","family":"runs","role":"agent","signature":"client.beta.threads.runs.create(threadID, params, options)","streams":true,"since":4,"deprecated":true},
  "beta.threads.runs.createAndPoll": {"method":"POST","path":"/threads/{thread_id}/runs","span":"invoke-agent","operationName":"invoke_agent","family":"runs","role":"agent","signature":"client.beta.threads.runs.createAndPoll(threadId, body, options)","polls":true,"since":4,"deprecated":true},
  "beta.threads.runs.createAndStream": {"via":"beta.threads.runs.create","streams":true,"since":4,"deprecated":true},
  "beta.threads.runs.retrieve": {"method":"GET","path":"/threads/{thread_id}/runs/{run_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.threads.runs.retrieve(runID, params, options)","since":4,"deprecated":true},
  "beta.threads.runs.update": {"method":"POST","path":"/threads/{thread_id}/runs/{run_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.threads.runs.update(runID, params, options)","since":4,"deprecated":true},
  "beta.threads.runs.list": {"method":"GET","path":"/threads/{thread_id}/runs","span":"api-call","family":"api-call","role":"api","signature":"client.beta.threads.runs.list(threadID, query, options)","pages":true,"since":4,"deprecated":true},
  "beta.threads.runs.cancel": {"method":"POST","path":"/threads/{thread_id}/runs/{run_id}/cancel","span":"api-call","family":"api-call","role":"api","signature":"client.beta.threads.runs.cancel(runID, params, options)","since":4,"deprecated":true},
  "beta.threads.runs.poll": {"method":"GET","path":"/threads/{thread_id}/runs/{run_id}","span":"invoke-agent","operationName":"invoke_agent","family":"runs","role":"agent","signature":"client.beta.threads.runs.poll(runId, params, options)","polls":true,"since":4,"deprecated":true},
  "beta.threads.runs.stream": {"via":"beta.threads.runs.create","streams":true,"since":4,"deprecated":true},
  "beta.threads.runs.submitToolOutputs": {"method":"POST","path":"/threads/{thread_id}/runs/{run_id}/submit_tool_outputs","span":"invoke-agent","operationName":"invoke_agent","family":"runs","role":"agent","signature":"client.beta.threads.runs.submitToolOutputs(runID, params, options)","streams":true,"since":4,"deprecated":true},
  "beta.threads.runs.submitToolOutputsAndPoll": {"method":"POST","path":"/threads/{thread_id}/runs/{run_id}/submit_tool_outputs","span":"invoke-agent","operationName":"invoke_agent","family":"runs","role":"agent","signature":"client.beta.threads.runs.submitToolOutputsAndPoll(runId, params, options)","polls":true,"since":4,"deprecated":true},
  "beta.threads.runs.submitToolOutputsStream": {"via":"beta.threads.runs.submitToolOutputs","streams":true,"since":4,"deprecated":true},
  "beta.threads.runs.steps.retrieve": {"method":"GET","path":"/threads/{thread_id}/runs/{run_id}/steps/{step_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.threads.runs.steps.retrieve(stepID, params, options)","since":4,"deprecated":true},
  "beta.threads.runs.steps.list": {"method":"GET","path":"/threads/{thread_id}/runs/{run_id}/steps","span":"api-call","family":"api-call","role":"api","signature":"client.beta.threads.runs.steps.list(runID, params, options)","pages":true,"since":4,"deprecated":true},
  "beta.threads.messages.create": {"method":"POST","path":"/threads/{thread_id}/messages","span":"api-call","family":"api-call","role":"api","signature":"client.beta.threads.messages.create(threadID, body, options)","since":4,"deprecated":true},
  "beta.threads.messages.retrieve": {"method":"GET","path":"/threads/{thread_id}/messages/{message_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.threads.messages.retrieve(messageID, params, options)","since":4,"deprecated":true},
  "beta.threads.messages.update": {"method":"POST","path":"/threads/{thread_id}/messages/{message_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.threads.messages.update(messageID, params, options)","since":4,"deprecated":true},
  "beta.threads.messages.list": {"method":"GET","path":"/threads/{thread_id}/messages","span":"api-call","family":"api-call","role":"api","signature":"client.beta.threads.messages.list(threadID, query, options)","pages":true,"since":4,"deprecated":true},
  "beta.threads.messages.delete": {"method":"DELETE","path":"/threads/{thread_id}/messages/{message_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.threads.messages.delete(messageID, params, options)","aliases":["beta.threads.messages.del"],"since":4,"deprecated":true},
  "vectorStores.create": {"method":"POST","path":"/vector_stores","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.create(body, options)","since":4},
  "vectorStores.retrieve": {"method":"GET","path":"/vector_stores/{vector_store_id}","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.retrieve(vectorStoreID, options)","since":4},
  "vectorStores.update": {"method":"POST","path":"/vector_stores/{vector_store_id}","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.update(vectorStoreID, body, options)","since":4},
  "vectorStores.list": {"method":"GET","path":"/vector_stores","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.list(query, options)","pages":true,"since":4},
  "vectorStores.delete": {"method":"DELETE","path":"/vector_stores/{vector_store_id}","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.delete(vectorStoreID, options)","aliases":["vectorStores.del"],"since":4},
  "vectorStores.search": {"method":"POST","path":"/vector_stores/{vector_store_id}/search","span":"retrieval","operationName":"retrieval","family":"vector-search","role":"retriever","signature":"client.vectorStores.search(vectorStoreID, body, options)","pages":true,"since":4},
  "vectorStores.files.create": {"method":"POST","path":"/vector_stores/{vector_store_id}/files","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.files.create(vectorStoreID, body, options)","since":4},
  "vectorStores.files.retrieve": {"method":"GET","path":"/vector_stores/{vector_store_id}/files/{file_id}","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.files.retrieve(fileID, params, options)","since":4},
  "vectorStores.files.update": {"method":"POST","path":"/vector_stores/{vector_store_id}/files/{file_id}","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.files.update(fileID, params, options)","since":4},
  "vectorStores.files.list": {"method":"GET","path":"/vector_stores/{vector_store_id}/files","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.files.list(vectorStoreID, query, options)","pages":true,"since":4},
  "vectorStores.files.delete": {"method":"DELETE","path":"/vector_stores/{vector_store_id}/files/{file_id}","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.files.delete(fileID, params, options)","aliases":["vectorStores.files.del"],"since":4},
  "vectorStores.files.createAndPoll": {"method":"POST","path":"/vector_stores/{vector_store_id}/files","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.files.createAndPoll(vectorStoreId, body, options)","polls":true,"since":4},
  "vectorStores.files.poll": {"method":"GET","path":"/vector_stores/{vector_store_id}/files/{file_id}","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.files.poll(vectorStoreID, fileID, options)","polls":true,"since":4},
  "vectorStores.files.upload": {"via":"vectorStores.files.create","since":4},
  "vectorStores.files.uploadAndPoll": {"method":"POST","path":"/vector_stores/{vector_store_id}/files","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.files.uploadAndPoll(vectorStoreId, file, options)","polls":true,"since":4},
  "vectorStores.files.content": {"method":"GET","path":"/vector_stores/{vector_store_id}/files/{file_id}/content","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.files.content(fileID, params, options)","pages":true,"since":4},
  "vectorStores.fileBatches.create": {"method":"POST","path":"/vector_stores/{vector_store_id}/file_batches","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.fileBatches.create(vectorStoreID, body, options)","since":4},
  "vectorStores.fileBatches.retrieve": {"method":"GET","path":"/vector_stores/{vector_store_id}/file_batches/{batch_id}","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.fileBatches.retrieve(batchID, params, options)","since":4},
  "vectorStores.fileBatches.cancel": {"method":"POST","path":"/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.fileBatches.cancel(batchID, params, options)","since":4},
  "vectorStores.fileBatches.createAndPoll": {"method":"POST","path":"/vector_stores/{vector_store_id}/file_batches","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.fileBatches.createAndPoll(vectorStoreId, body, options)","polls":true,"since":4},
  "vectorStores.fileBatches.listFiles": {"method":"GET","path":"/vector_stores/{vector_store_id}/file_batches/{batch_id}/files","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.fileBatches.listFiles(batchID, params, options)","pages":true,"since":4},
  "vectorStores.fileBatches.poll": {"method":"GET","path":"/vector_stores/{vector_store_id}/file_batches/{batch_id}","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.fileBatches.poll(vectorStoreID, batchID, options)","polls":true,"since":4},
  "vectorStores.fileBatches.uploadAndPoll": {"method":"POST","path":"/vector_stores/{vector_store_id}/file_batches","span":"api-call","family":"api-call","role":"api","signature":"client.vectorStores.fileBatches.uploadAndPoll(vectorStoreId, body, options)","polls":true,"since":4},
  "files.create": {"method":"POST","path":"/files","span":"api-call","family":"api-call","role":"api","signature":"client.files.create(body, options)","multipart":true,"since":4},
  "files.retrieve": {"method":"GET","path":"/files/{file_id}","span":"api-call","family":"api-call","role":"api","signature":"client.files.retrieve(fileID, options)","since":4},
  "files.retrieveContent": {"method":"GET","path":"/files/{file_id}/content","span":"api-call","family":"api-call","role":"api","signature":"client.files.retrieveContent(fileID, options)","since":4,"until":4,"deprecated":true},
  "files.list": {"method":"GET","path":"/files","span":"api-call","family":"api-call","role":"api","signature":"client.files.list(query, options)","pages":true,"since":4},
  "files.delete": {"method":"DELETE","path":"/files/{file_id}","span":"api-call","family":"api-call","role":"api","signature":"client.files.delete(fileID, options)","aliases":["files.del"],"since":4},
  "files.content": {"method":"GET","path":"/files/{file_id}/content","span":"api-call","family":"api-call","role":"api","signature":"client.files.content(fileID, options)","binary":true,"since":4},
  "files.waitForProcessing": {"method":"GET","path":"/files/{file_id}","span":"api-call","family":"api-call","role":"api","signature":"client.files.waitForProcessing(id, options)","polls":true,"since":4},
  "uploads.create": {"method":"POST","path":"/uploads","span":"api-call","family":"api-call","role":"api","signature":"client.uploads.create(body, options)","since":4},
  "uploads.cancel": {"method":"POST","path":"/uploads/{upload_id}/cancel","span":"api-call","family":"api-call","role":"api","signature":"client.uploads.cancel(uploadID, options)","since":4},
  "uploads.complete": {"method":"POST","path":"/uploads/{upload_id}/complete","span":"api-call","family":"api-call","role":"api","signature":"client.uploads.complete(uploadID, body, options)","since":4},
  "uploads.parts.create": {"method":"POST","path":"/uploads/{upload_id}/parts","span":"api-call","family":"api-call","role":"api","signature":"client.uploads.parts.create(uploadID, body, options)","multipart":true,"since":4},
  "batches.create": {"method":"POST","path":"/batches","span":"api-call","family":"api-call","role":"api","signature":"client.batches.create(body, options)","since":4},
  "batches.retrieve": {"method":"GET","path":"/batches/{batch_id}","span":"api-call","family":"api-call","role":"api","signature":"client.batches.retrieve(batchID, options)","since":4},
  "batches.list": {"method":"GET","path":"/batches","span":"api-call","family":"api-call","role":"api","signature":"client.batches.list(query, options)","pages":true,"since":4},
  "batches.cancel": {"method":"POST","path":"/batches/{batch_id}/cancel","span":"api-call","family":"api-call","role":"api","signature":"client.batches.cancel(batchID, options)","since":4},
  "conversations.create": {"method":"POST","path":"/conversations","span":"api-call","family":"api-call","role":"api","signature":"client.conversations.create(body, options)","since":5},
  "conversations.retrieve": {"method":"GET","path":"/conversations/{conversation_id}","span":"api-call","family":"api-call","role":"api","signature":"client.conversations.retrieve(conversationID, options)","since":5},
  "conversations.update": {"method":"POST","path":"/conversations/{conversation_id}","span":"api-call","family":"api-call","role":"api","signature":"client.conversations.update(conversationID, body, options)","since":5},
  "conversations.delete": {"method":"DELETE","path":"/conversations/{conversation_id}","span":"api-call","family":"api-call","role":"api","signature":"client.conversations.delete(conversationID, options)","since":5},
  "conversations.items.create": {"method":"POST","path":"/conversations/{conversation_id}/items","span":"api-call","family":"api-call","role":"api","signature":"client.conversations.items.create(conversationID, params, options)","since":5},
  "conversations.items.retrieve": {"method":"GET","path":"/conversations/{conversation_id}/items/{item_id}","span":"api-call","family":"api-call","role":"api","signature":"client.conversations.items.retrieve(itemID, params, options)","since":5},
  "conversations.items.list": {"method":"GET","path":"/conversations/{conversation_id}/items","span":"api-call","family":"api-call","role":"api","signature":"client.conversations.items.list(conversationID, query, options)","pages":true,"since":5},
  "conversations.items.delete": {"method":"DELETE","path":"/conversations/{conversation_id}/items/{item_id}","span":"api-call","family":"api-call","role":"api","signature":"client.conversations.items.delete(itemID, params, options)","since":5},
  "containers.create": {"method":"POST","path":"/containers","span":"api-call","family":"api-call","role":"api","signature":"client.containers.create(body, options)","since":4},
  "containers.retrieve": {"method":"GET","path":"/containers/{container_id}","span":"api-call","family":"api-call","role":"api","signature":"client.containers.retrieve(containerID, options)","since":4},
  "containers.list": {"method":"GET","path":"/containers","span":"api-call","family":"api-call","role":"api","signature":"client.containers.list(query, options)","pages":true,"since":4},
  "containers.delete": {"method":"DELETE","path":"/containers/{container_id}","span":"api-call","family":"api-call","role":"api","signature":"client.containers.delete(containerID, options)","aliases":["containers.del"],"since":4},
  "containers.files.create": {"method":"POST","path":"/containers/{container_id}/files","span":"api-call","family":"api-call","role":"api","signature":"client.containers.files.create(containerID, body, options)","multipart":true,"since":4},
  "containers.files.retrieve": {"method":"GET","path":"/containers/{container_id}/files/{file_id}","span":"api-call","family":"api-call","role":"api","signature":"client.containers.files.retrieve(fileID, params, options)","since":4},
  "containers.files.list": {"method":"GET","path":"/containers/{container_id}/files","span":"api-call","family":"api-call","role":"api","signature":"client.containers.files.list(containerID, query, options)","pages":true,"since":4},
  "containers.files.delete": {"method":"DELETE","path":"/containers/{container_id}/files/{file_id}","span":"api-call","family":"api-call","role":"api","signature":"client.containers.files.delete(fileID, params, options)","aliases":["containers.files.del"],"since":4},
  "containers.files.content.retrieve": {"method":"GET","path":"/containers/{container_id}/files/{file_id}/content","span":"api-call","family":"api-call","role":"api","signature":"client.containers.files.content.retrieve(fileID, params, options)","binary":true,"since":4},
  "fineTuning.jobs.create": {"method":"POST","path":"/fine_tuning/jobs","span":"api-call","family":"api-call","role":"api","signature":"client.fineTuning.jobs.create(body, options)","since":4},
  "fineTuning.jobs.retrieve": {"method":"GET","path":"/fine_tuning/jobs/{fine_tuning_job_id}","span":"api-call","family":"api-call","role":"api","signature":"client.fineTuning.jobs.retrieve(fineTuningJobID, options)","since":4},
  "fineTuning.jobs.list": {"method":"GET","path":"/fine_tuning/jobs","span":"api-call","family":"api-call","role":"api","signature":"client.fineTuning.jobs.list(query, options)","pages":true,"since":4},
  "fineTuning.jobs.cancel": {"method":"POST","path":"/fine_tuning/jobs/{fine_tuning_job_id}/cancel","span":"api-call","family":"api-call","role":"api","signature":"client.fineTuning.jobs.cancel(fineTuningJobID, options)","since":4},
  "fineTuning.jobs.listEvents": {"method":"GET","path":"/fine_tuning/jobs/{fine_tuning_job_id}/events","span":"api-call","family":"api-call","role":"api","signature":"client.fineTuning.jobs.listEvents(fineTuningJobID, query, options)","pages":true,"since":4},
  "fineTuning.jobs.pause": {"method":"POST","path":"/fine_tuning/jobs/{fine_tuning_job_id}/pause","span":"api-call","family":"api-call","role":"api","signature":"client.fineTuning.jobs.pause(fineTuningJobID, options)","since":4},
  "fineTuning.jobs.resume": {"method":"POST","path":"/fine_tuning/jobs/{fine_tuning_job_id}/resume","span":"api-call","family":"api-call","role":"api","signature":"client.fineTuning.jobs.resume(fineTuningJobID, options)","since":4},
  "fineTuning.jobs.checkpoints.list": {"method":"GET","path":"/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints","span":"api-call","family":"api-call","role":"api","signature":"client.fineTuning.jobs.checkpoints.list(fineTuningJobID, query, options)","pages":true,"since":4},
  "fineTuning.checkpoints.permissions.create": {"method":"POST","path":"/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions","span":"api-call","family":"api-call","role":"api","signature":"client.fineTuning.checkpoints.permissions.create(fineTunedModelCheckpoint, body, options)","pages":true,"since":4},
  "fineTuning.checkpoints.permissions.retrieve": {"method":"GET","path":"/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions","span":"api-call","family":"api-call","role":"api","signature":"client.fineTuning.checkpoints.permissions.retrieve(fineTunedModelCheckpoint, query, options)","since":4,"deprecated":true},
  "fineTuning.checkpoints.permissions.list": {"method":"GET","path":"/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions","span":"api-call","family":"api-call","role":"api","signature":"client.fineTuning.checkpoints.permissions.list(fineTunedModelCheckpoint, query, options)","pages":true,"since":6},
  "fineTuning.checkpoints.permissions.delete": {"method":"DELETE","path":"/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}","span":"api-call","family":"api-call","role":"api","signature":"client.fineTuning.checkpoints.permissions.delete(permissionID, params, options)","aliases":["fineTuning.checkpoints.permissions.del"],"since":4},
  "fineTuning.alpha.graders.run": {"method":"POST","path":"/fine_tuning/alpha/graders/run","span":"api-call","family":"api-call","role":"api","signature":"client.fineTuning.alpha.graders.run(body, options)","since":4},
  "fineTuning.alpha.graders.validate": {"method":"POST","path":"/fine_tuning/alpha/graders/validate","span":"api-call","family":"api-call","role":"api","signature":"client.fineTuning.alpha.graders.validate(body, options)","since":4},
  "evals.create": {"method":"POST","path":"/evals","span":"api-call","family":"api-call","role":"api","signature":"client.evals.create(body, options)","since":4},
  "evals.retrieve": {"method":"GET","path":"/evals/{eval_id}","span":"api-call","family":"api-call","role":"api","signature":"client.evals.retrieve(evalID, options)","since":4},
  "evals.update": {"method":"POST","path":"/evals/{eval_id}","span":"api-call","family":"api-call","role":"api","signature":"client.evals.update(evalID, body, options)","since":4},
  "evals.list": {"method":"GET","path":"/evals","span":"api-call","family":"api-call","role":"api","signature":"client.evals.list(query, options)","pages":true,"since":4},
  "evals.delete": {"method":"DELETE","path":"/evals/{eval_id}","span":"api-call","family":"api-call","role":"api","signature":"client.evals.delete(evalID, options)","aliases":["evals.del"],"since":4},
  "evals.runs.create": {"method":"POST","path":"/evals/{eval_id}/runs","span":"api-call","family":"api-call","role":"api","signature":"client.evals.runs.create(evalID, body, options)","since":4},
  "evals.runs.retrieve": {"method":"GET","path":"/evals/{eval_id}/runs/{run_id}","span":"api-call","family":"api-call","role":"api","signature":"client.evals.runs.retrieve(runID, params, options)","since":4},
  "evals.runs.list": {"method":"GET","path":"/evals/{eval_id}/runs","span":"api-call","family":"api-call","role":"api","signature":"client.evals.runs.list(evalID, query, options)","pages":true,"since":4},
  "evals.runs.delete": {"method":"DELETE","path":"/evals/{eval_id}/runs/{run_id}","span":"api-call","family":"api-call","role":"api","signature":"client.evals.runs.delete(runID, params, options)","aliases":["evals.runs.del"],"since":4},
  "evals.runs.cancel": {"method":"POST","path":"/evals/{eval_id}/runs/{run_id}/cancel","span":"api-call","family":"api-call","role":"api","signature":"client.evals.runs.cancel(runID, params, options)","since":4},
  "evals.runs.outputItems.retrieve": {"method":"GET","path":"/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}","span":"api-call","family":"api-call","role":"api","signature":"client.evals.runs.outputItems.retrieve(outputItemID, params, options)","since":4},
  "evals.runs.outputItems.list": {"method":"GET","path":"/evals/{eval_id}/runs/{run_id}/output_items","span":"api-call","family":"api-call","role":"api","signature":"client.evals.runs.outputItems.list(runID, params, options)","pages":true,"since":4},
  "models.retrieve": {"method":"GET","path":"/models/{model}","span":"api-call","family":"api-call","role":"api","signature":"client.models.retrieve(model, options)","since":4},
  "models.list": {"method":"GET","path":"/models","span":"api-call","family":"api-call","role":"api","signature":"client.models.list(options)","pages":true,"since":4},
  "models.delete": {"method":"DELETE","path":"/models/{model}","span":"api-call","family":"api-call","role":"api","signature":"client.models.delete(model, options)","aliases":["models.del"],"since":4},
  "skills.create": {"method":"POST","path":"/skills","span":"api-call","family":"api-call","role":"api","signature":"client.skills.create(body, options)","multipart":true,"since":6},
  "skills.retrieve": {"method":"GET","path":"/skills/{skill_id}","span":"api-call","family":"api-call","role":"api","signature":"client.skills.retrieve(skillID, options)","since":6},
  "skills.update": {"method":"POST","path":"/skills/{skill_id}","span":"api-call","family":"api-call","role":"api","signature":"client.skills.update(skillID, body, options)","since":6},
  "skills.list": {"method":"GET","path":"/skills","span":"api-call","family":"api-call","role":"api","signature":"client.skills.list(query, options)","pages":true,"since":6},
  "skills.delete": {"method":"DELETE","path":"/skills/{skill_id}","span":"api-call","family":"api-call","role":"api","signature":"client.skills.delete(skillID, options)","since":6},
  "skills.content.retrieve": {"method":"GET","path":"/skills/{skill_id}/content","span":"api-call","family":"api-call","role":"api","signature":"client.skills.content.retrieve(skillID, options)","binary":true,"since":6},
  "skills.versions.create": {"method":"POST","path":"/skills/{skill_id}/versions","span":"api-call","family":"api-call","role":"api","signature":"client.skills.versions.create(skillID, body, options)","multipart":true,"since":6},
  "skills.versions.retrieve": {"method":"GET","path":"/skills/{skill_id}/versions/{version}","span":"api-call","family":"api-call","role":"api","signature":"client.skills.versions.retrieve(version, params, options)","since":6},
  "skills.versions.list": {"method":"GET","path":"/skills/{skill_id}/versions","span":"api-call","family":"api-call","role":"api","signature":"client.skills.versions.list(skillID, query, options)","pages":true,"since":6},
  "skills.versions.delete": {"method":"DELETE","path":"/skills/{skill_id}/versions/{version}","span":"api-call","family":"api-call","role":"api","signature":"client.skills.versions.delete(version, params, options)","since":6},
  "skills.versions.content.retrieve": {"method":"GET","path":"/skills/{skill_id}/versions/{version}/content","span":"api-call","family":"api-call","role":"api","signature":"client.skills.versions.content.retrieve(version, params, options)","binary":true,"since":6},
  "webhooks.create": {"method":"POST","path":"/webhook_endpoints","span":"api-call","family":"api-call","role":"api","signature":"client.webhooks.create(body, options)","since":7},
  "webhooks.retrieve": {"method":"GET","path":"/webhook_endpoints/{webhook_endpoint_id}","span":"api-call","family":"api-call","role":"api","signature":"client.webhooks.retrieve(webhookEndpointID, options)","since":7},
  "webhooks.update": {"method":"POST","path":"/webhook_endpoints/{webhook_endpoint_id}","span":"api-call","family":"api-call","role":"api","signature":"client.webhooks.update(webhookEndpointID, body, options)","since":7},
  "webhooks.list": {"method":"GET","path":"/webhook_endpoints","span":"api-call","family":"api-call","role":"api","signature":"client.webhooks.list(query, options)","pages":true,"since":7},
  "webhooks.delete": {"method":"DELETE","path":"/webhook_endpoints/{webhook_endpoint_id}","span":"api-call","family":"api-call","role":"api","signature":"client.webhooks.delete(webhookEndpointID, options)","since":7},
  "webhooks.rotateSecret": {"method":"POST","path":"/webhook_endpoints/{webhook_endpoint_id}/rotate_secret","span":"api-call","family":"api-call","role":"api","signature":"client.webhooks.rotateSecret(webhookEndpointID, body, options)","since":7},
  "webhooks.test": {"method":"POST","path":"/webhook_endpoints/{webhook_endpoint_id}/test","span":"api-call","family":"api-call","role":"api","signature":"client.webhooks.test(webhookEndpointID, body, options)","since":7},
  "webhooks.unwrap": {"excluded":"Sends nothing: it checks the signature of a webhook that came in, and parses it.","since":5},
  "webhooks.verifySignature": {"excluded":"Sends nothing: it checks the signature of a webhook that came in.","since":5},
  "webhooks.eventTypes.list": {"method":"GET","path":"/webhook_event_types","span":"api-call","family":"api-call","role":"api","signature":"client.webhooks.eventTypes.list(options)","since":7},
  "realtime.clientSecrets.create": {"method":"POST","path":"/realtime/client_secrets","span":"api-call","family":"api-call","role":"api","signature":"client.realtime.clientSecrets.create(body, options)","since":5},
  "realtime.calls.create": {"method":"POST","path":"/realtime/calls","span":"api-call","family":"api-call","role":"api","signature":"client.realtime.calls.create(body, options)","binary":true,"multipart":true,"since":7},
  "realtime.calls.accept": {"method":"POST","path":"/realtime/calls/{call_id}/accept","span":"api-call","family":"api-call","role":"api","signature":"client.realtime.calls.accept(callID, body, options)","since":6},
  "realtime.calls.hangup": {"method":"POST","path":"/realtime/calls/{call_id}/hangup","span":"api-call","family":"api-call","role":"api","signature":"client.realtime.calls.hangup(callID, options)","since":6},
  "realtime.calls.refer": {"method":"POST","path":"/realtime/calls/{call_id}/refer","span":"api-call","family":"api-call","role":"api","signature":"client.realtime.calls.refer(callID, body, options)","since":6},
  "realtime.calls.reject": {"method":"POST","path":"/realtime/calls/{call_id}/reject","span":"api-call","family":"api-call","role":"api","signature":"client.realtime.calls.reject(callID, body, options)","since":6},
  "realtime.translations.clientSecrets.create": {"method":"POST","path":"/realtime/translations/client_secrets","span":"api-call","family":"api-call","role":"api","signature":"client.realtime.translations.clientSecrets.create(body, options)","since":7},
  "beta.realtime.sessions.create": {"method":"POST","path":"/realtime/sessions","span":"api-call","family":"api-call","role":"api","signature":"client.beta.realtime.sessions.create(body, options)","since":4},
  "beta.realtime.transcriptionSessions.create": {"method":"POST","path":"/realtime/transcription_sessions","span":"api-call","family":"api-call","role":"api","signature":"client.beta.realtime.transcriptionSessions.create(body, options)","since":4},
  "live.create": {"method":"POST","path":"/live/sessions","span":"api-call","family":"api-call","role":"api","signature":"client.live.create(body, options)","since":7},
  "live.sessions.accept": {"method":"POST","path":"/live/sessions/{session_id}/accept","span":"api-call","family":"api-call","role":"api","signature":"client.live.sessions.accept(sessionID, body, options)","since":7},
  "live.sessions.downloadRecording": {"method":"GET","path":"/live/sessions/{session_id}/content","span":"api-call","family":"api-call","role":"api","signature":"client.live.sessions.downloadRecording(sessionID, options)","binary":true,"since":7},
  "live.sessions.fork": {"method":"POST","path":"/live/sessions/{session_id}/fork","span":"api-call","family":"api-call","role":"api","signature":"client.live.sessions.fork(sessionID, body, options)","since":7},
  "live.sessions.hangup": {"method":"POST","path":"/live/sessions/{session_id}/hangup","span":"api-call","family":"api-call","role":"api","signature":"client.live.sessions.hangup(sessionID, options)","since":7},
  "live.sessions.refer": {"method":"POST","path":"/live/sessions/{session_id}/refer","span":"api-call","family":"api-call","role":"api","signature":"client.live.sessions.refer(sessionID, body, options)","since":7},
  "live.sessions.reject": {"method":"POST","path":"/live/sessions/{session_id}/reject","span":"api-call","family":"api-call","role":"api","signature":"client.live.sessions.reject(sessionID, body, options)","since":7},
  "beta.chatkit.sessions.create": {"method":"POST","path":"/chatkit/sessions","span":"api-call","family":"api-call","role":"api","signature":"client.beta.chatkit.sessions.create(body, options)","since":6},
  "beta.chatkit.sessions.cancel": {"method":"POST","path":"/chatkit/sessions/{session_id}/cancel","span":"api-call","family":"api-call","role":"api","signature":"client.beta.chatkit.sessions.cancel(sessionID, options)","since":6},
  "beta.chatkit.threads.retrieve": {"method":"GET","path":"/chatkit/threads/{thread_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.chatkit.threads.retrieve(threadID, options)","since":6},
  "beta.chatkit.threads.list": {"method":"GET","path":"/chatkit/threads","span":"api-call","family":"api-call","role":"api","signature":"client.beta.chatkit.threads.list(query, options)","pages":true,"since":6},
  "beta.chatkit.threads.delete": {"method":"DELETE","path":"/chatkit/threads/{thread_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.chatkit.threads.delete(threadID, options)","since":6},
  "beta.chatkit.threads.listItems": {"method":"GET","path":"/chatkit/threads/{thread_id}/items","span":"api-call","family":"api-call","role":"api","signature":"client.beta.chatkit.threads.listItems(threadID, query, options)","pages":true,"since":6},
  "beta.agents.create": {"method":"POST","path":"/agents","span":"create-agent","operationName":"create_agent","family":"assistants","role":"api","signature":"client.beta.agents.create(body, options)","since":7},
  "beta.agents.retrieve": {"method":"GET","path":"/agents/{agent_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.retrieve(agentID, options)","since":7},
  "beta.agents.update": {"method":"POST","path":"/agents/{agent_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.update(agentID, body, options)","since":7},
  "beta.agents.list": {"method":"GET","path":"/agents","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.list(query, options)","pages":true,"since":7},
  "beta.agents.delete": {"method":"DELETE","path":"/agents/{agent_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.delete(agentID, options)","since":7},
  "beta.agents.automations.create": {"method":"POST","path":"/agents/automations","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.automations.create(body, options)","since":7},
  "beta.agents.automations.retrieve": {"method":"GET","path":"/agents/automations/{automation_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.automations.retrieve(automationID, options)","since":7},
  "beta.agents.automations.update": {"method":"POST","path":"/agents/automations/{automation_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.automations.update(automationID, body, options)","since":7},
  "beta.agents.automations.list": {"method":"GET","path":"/agents/automations","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.automations.list(query, options)","pages":true,"since":7},
  "beta.agents.automations.delete": {"method":"DELETE","path":"/agents/automations/{automation_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.automations.delete(automationID, options)","since":7},
  "beta.agents.automations.pause": {"method":"POST","path":"/agents/automations/{automation_id}/pause","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.automations.pause(automationID, options)","since":7},
  "beta.agents.automations.resume": {"method":"POST","path":"/agents/automations/{automation_id}/resume","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.automations.resume(automationID, options)","since":7},
  "beta.agents.automations.invocations.create": {"method":"POST","path":"/agents/automations/{automation_id}/invocations","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.automations.invocations.create(automationID, options)","since":7},
  "beta.agents.automations.invocations.retrieve": {"method":"GET","path":"/agents/automations/{automation_id}/invocations/{invocation_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.automations.invocations.retrieve(invocationID, params, options)","since":7},
  "beta.agents.automations.invocations.list": {"method":"GET","path":"/agents/automations/{automation_id}/invocations","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.automations.invocations.list(automationID, query, options)","pages":true,"since":7},
  "beta.agents.environments.create": {"method":"POST","path":"/agents/environments","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.environments.create(params, options)","since":7},
  "beta.agents.environments.retrieve": {"method":"GET","path":"/agents/environments/{environment_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.environments.retrieve(environmentID, options)","since":7},
  "beta.agents.environments.list": {"method":"GET","path":"/agents/environments","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.environments.list(query, options)","pages":true,"since":7},
  "beta.agents.environments.files.create": {"method":"POST","path":"/agents/environments/{environment_id}/files","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.environments.files.create(environmentID, body, options)","since":7},
  "beta.agents.environments.files.list": {"method":"GET","path":"/agents/environments/{environment_id}/files","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.environments.files.list(environmentID, query, options)","pages":true,"since":7},
  "beta.agents.environments.files.prepare": {"via":"files.create","since":7},
  "beta.agents.environments.files.upload": {"via":"beta.agents.environments.files.create","since":7},
  "beta.agents.environments.templates.create": {"method":"POST","path":"/agents/environments/templates","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.environments.templates.create(body, options)","since":7},
  "beta.agents.environments.templates.retrieve": {"method":"GET","path":"/agents/environments/templates/{environment_template_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.environments.templates.retrieve(environmentTemplateID, options)","since":7},
  "beta.agents.environments.templates.update": {"method":"POST","path":"/agents/environments/templates/{environment_template_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.environments.templates.update(environmentTemplateID, body, options)","since":7},
  "beta.agents.environments.templates.list": {"method":"GET","path":"/agents/environments/templates","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.environments.templates.list(query, options)","pages":true,"since":7},
  "beta.agents.environments.templates.delete": {"method":"DELETE","path":"/agents/environments/templates/{environment_template_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.environments.templates.delete(environmentTemplateID, options)","since":7},
  "beta.agents.vaults.create": {"method":"POST","path":"/vaults","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.vaults.create(body, options)","since":7},
  "beta.agents.vaults.retrieve": {"method":"GET","path":"/vaults/{vault_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.vaults.retrieve(vaultID, options)","since":7},
  "beta.agents.vaults.update": {"method":"POST","path":"/vaults/{vault_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.vaults.update(vaultID, body, options)","since":7},
  "beta.agents.vaults.list": {"method":"GET","path":"/vaults","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.vaults.list(query, options)","pages":true,"since":7},
  "beta.agents.vaults.delete": {"method":"DELETE","path":"/vaults/{vault_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.vaults.delete(vaultID, options)","since":7},
  "beta.agents.vaults.credentials.create": {"method":"POST","path":"/vaults/{vault_id}/credentials","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.vaults.credentials.create(vaultID, body, options)","since":7},
  "beta.agents.vaults.credentials.retrieve": {"method":"GET","path":"/vaults/{vault_id}/credentials/{credential_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.vaults.credentials.retrieve(credentialID, params, options)","since":7},
  "beta.agents.vaults.credentials.update": {"method":"POST","path":"/vaults/{vault_id}/credentials/{credential_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.vaults.credentials.update(credentialID, params, options)","since":7},
  "beta.agents.vaults.credentials.list": {"method":"GET","path":"/vaults/{vault_id}/credentials","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.vaults.credentials.list(vaultID, query, options)","pages":true,"since":7},
  "beta.agents.vaults.credentials.delete": {"method":"DELETE","path":"/vaults/{vault_id}/credentials/{credential_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.vaults.credentials.delete(credentialID, params, options)","since":7},
  "beta.agents.sessions.create": {"method":"POST","path":"/agents/sessions","span":"invoke-agent","operationName":"invoke_agent","family":"runs","role":"agent","signature":"client.beta.agents.sessions.create(body, options)","streams":true,"since":7},
  "beta.agents.sessions.retrieve": {"method":"GET","path":"/agents/sessions/{session_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.retrieve(sessionID, options)","since":7},
  "beta.agents.sessions.update": {"method":"POST","path":"/agents/sessions/{session_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.update(sessionID, body, options)","since":7},
  "beta.agents.sessions.list": {"method":"GET","path":"/agents/sessions","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.list(query, options)","pages":true,"since":7},
  "beta.agents.sessions.delete": {"method":"DELETE","path":"/agents/sessions/{session_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.delete(sessionID, options)","since":7},
  "beta.agents.sessions.stream": {"via":"beta.agents.sessions.events.stream","streams":true,"since":7},
  "beta.agents.sessions.subagents.retrieve": {"method":"GET","path":"/agents/sessions/{session_id}/subagents/{subagent_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.subagents.retrieve(subagentID, params, options)","since":7},
  "beta.agents.sessions.subagents.list": {"method":"GET","path":"/agents/sessions/{session_id}/subagents","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.subagents.list(sessionID, query, options)","pages":true,"since":7},
  "beta.agents.sessions.subagents.items.list": {"method":"GET","path":"/agents/sessions/{session_id}/subagents/{subagent_id}/items","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.subagents.items.list(subagentID, params, options)","pages":true,"since":7},
  "beta.agents.sessions.subagents.turns.retrieve": {"method":"GET","path":"/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.subagents.turns.retrieve(turnID, params, options)","since":7},
  "beta.agents.sessions.subagents.turns.list": {"method":"GET","path":"/agents/sessions/{session_id}/subagents/{subagent_id}/turns","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.subagents.turns.list(subagentID, params, options)","pages":true,"since":7},
  "beta.agents.sessions.subagents.turns.items.list": {"method":"GET","path":"/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.subagents.turns.items.list(turnID, params, options)","pages":true,"since":7},
  "beta.agents.sessions.artifacts.retrieve": {"method":"GET","path":"/agents/sessions/{session_id}/artifacts/{artifact_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.artifacts.retrieve(artifactID, params, options)","since":7},
  "beta.agents.sessions.artifacts.list": {"method":"GET","path":"/agents/sessions/{session_id}/artifacts","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.artifacts.list(sessionID, query, options)","pages":true,"since":7},
  "beta.agents.sessions.artifacts.delete": {"method":"DELETE","path":"/agents/sessions/{session_id}/artifacts/{artifact_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.artifacts.delete(artifactID, params, options)","since":7},
  "beta.agents.sessions.artifacts.content": {"method":"GET","path":"/agents/sessions/{session_id}/artifacts/{artifact_id}/content","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.artifacts.content(artifactID, params, options)","binary":true,"since":7},
  "beta.agents.sessions.artifacts.forResult": {"excluded":"Sends nothing: what it gives back lists and downloads artifacts through methods of this list.","since":7},
  "beta.agents.sessions.items.list": {"method":"GET","path":"/agents/sessions/{session_id}/items","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.items.list(sessionID, query, options)","pages":true,"since":7},
  "beta.agents.sessions.events.create": {"method":"POST","path":"/agents/sessions/{session_id}/events","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.events.create(sessionID, params, options)","since":7},
  "beta.agents.sessions.events.stream": {"method":"GET","path":"/agents/sessions/{session_id}/events","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.events.stream(sessionID, query, options)","streams":true,"since":7},
  "beta.agents.sessions.traces.list": {"method":"GET","path":"/agents/sessions/{session_id}/traces","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.traces.list(sessionID, query, options)","pages":true,"since":7},
  "beta.agents.sessions.turns.retrieve": {"method":"GET","path":"/agents/sessions/{session_id}/turns/{turn_id}","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.turns.retrieve(turnID, params, options)","since":7},
  "beta.agents.sessions.turns.list": {"method":"GET","path":"/agents/sessions/{session_id}/turns","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.turns.list(sessionID, query, options)","pages":true,"since":7},
  "beta.agents.sessions.turns.items.list": {"method":"GET","path":"/agents/sessions/{session_id}/turns/{turn_id}/items","span":"api-call","family":"api-call","role":"api","signature":"client.beta.agents.sessions.turns.items.list(turnID, params, options)","pages":true,"since":7},
  "safety.cases.retrieve": {"method":"GET","path":"/safety/cases/{id}","span":"api-call","family":"api-call","role":"api","signature":"client.safety.cases.retrieve(id, options)","since":7},
  "safety.alerts.retrieve": {"method":"GET","path":"/safety/alerts/{id}","span":"api-call","family":"api-call","role":"api","signature":"client.safety.alerts.retrieve(id, options)","since":7},
  "contentProvenanceChecks.create": {"method":"POST","path":"/content_provenance_checks","span":"api-call","family":"api-call","role":"api","signature":"client.contentProvenanceChecks.create(body, options)","multipart":true,"since":7},
  "admin.organization.auditLogs.list": {"method":"GET","path":"/organization/audit_logs","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.auditLogs.list(query, options)","pages":true,"since":6},
  "admin.organization.adminAPIKeys.create": {"method":"POST","path":"/organization/admin_api_keys","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.adminAPIKeys.create(body, options)","since":6},
  "admin.organization.adminAPIKeys.retrieve": {"method":"GET","path":"/organization/admin_api_keys/{key_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.adminAPIKeys.retrieve(keyID, options)","since":6},
  "admin.organization.adminAPIKeys.list": {"method":"GET","path":"/organization/admin_api_keys","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.adminAPIKeys.list(query, options)","pages":true,"since":6},
  "admin.organization.adminAPIKeys.delete": {"method":"DELETE","path":"/organization/admin_api_keys/{key_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.adminAPIKeys.delete(keyID, options)","since":6},
  "admin.organization.usage.audioSpeeches": {"method":"GET","path":"/organization/usage/audio_speeches","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.usage.audioSpeeches(query, options)","since":6},
  "admin.organization.usage.audioTranscriptions": {"method":"GET","path":"/organization/usage/audio_transcriptions","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.usage.audioTranscriptions(query, options)","since":6},
  "admin.organization.usage.codeInterpreterSessions": {"method":"GET","path":"/organization/usage/code_interpreter_sessions","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.usage.codeInterpreterSessions(query, options)","since":6},
  "admin.organization.usage.completions": {"method":"GET","path":"/organization/usage/completions","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.usage.completions(query, options)","since":6},
  "admin.organization.usage.costs": {"method":"GET","path":"/organization/costs","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.usage.costs(query, options)","since":6},
  "admin.organization.usage.decisions": {"method":"GET","path":"/organization/usage/decisions","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.usage.decisions(query, options)","since":7},
  "admin.organization.usage.embeddings": {"method":"GET","path":"/organization/usage/embeddings","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.usage.embeddings(query, options)","since":6},
  "admin.organization.usage.fileSearchCalls": {"method":"GET","path":"/organization/usage/file_search_calls","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.usage.fileSearchCalls(query, options)","since":6},
  "admin.organization.usage.images": {"method":"GET","path":"/organization/usage/images","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.usage.images(query, options)","since":6},
  "admin.organization.usage.moderations": {"method":"GET","path":"/organization/usage/moderations","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.usage.moderations(query, options)","since":6},
  "admin.organization.usage.vectorStores": {"method":"GET","path":"/organization/usage/vector_stores","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.usage.vectorStores(query, options)","since":6},
  "admin.organization.usage.webSearchCalls": {"method":"GET","path":"/organization/usage/web_search_calls","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.usage.webSearchCalls(query, options)","since":6},
  "admin.organization.invites.create": {"method":"POST","path":"/organization/invites","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.invites.create(body, options)","since":6},
  "admin.organization.invites.retrieve": {"method":"GET","path":"/organization/invites/{invite_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.invites.retrieve(inviteID, options)","since":6},
  "admin.organization.invites.list": {"method":"GET","path":"/organization/invites","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.invites.list(query, options)","pages":true,"since":6},
  "admin.organization.invites.delete": {"method":"DELETE","path":"/organization/invites/{invite_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.invites.delete(inviteID, options)","since":6},
  "admin.organization.users.retrieve": {"method":"GET","path":"/organization/users/{user_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.users.retrieve(userID, options)","since":6},
  "admin.organization.users.update": {"method":"POST","path":"/organization/users/{user_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.users.update(userID, body, options)","since":6},
  "admin.organization.users.list": {"method":"GET","path":"/organization/users","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.users.list(query, options)","pages":true,"since":6},
  "admin.organization.users.delete": {"method":"DELETE","path":"/organization/users/{user_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.users.delete(userID, options)","since":6},
  "admin.organization.users.roles.create": {"method":"POST","path":"/organization/users/{user_id}/roles","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.users.roles.create(userID, body, options)","since":6},
  "admin.organization.users.roles.retrieve": {"method":"GET","path":"/organization/users/{user_id}/roles/{role_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.users.roles.retrieve(roleID, params, options)","since":6},
  "admin.organization.users.roles.list": {"method":"GET","path":"/organization/users/{user_id}/roles","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.users.roles.list(userID, query, options)","pages":true,"since":6},
  "admin.organization.users.roles.delete": {"method":"DELETE","path":"/organization/users/{user_id}/roles/{role_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.users.roles.delete(roleID, params, options)","since":6},
  "admin.organization.groups.create": {"method":"POST","path":"/organization/groups","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.groups.create(body, options)","since":6},
  "admin.organization.groups.retrieve": {"method":"GET","path":"/organization/groups/{group_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.groups.retrieve(groupID, options)","since":6},
  "admin.organization.groups.update": {"method":"POST","path":"/organization/groups/{group_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.groups.update(groupID, body, options)","since":6},
  "admin.organization.groups.list": {"method":"GET","path":"/organization/groups","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.groups.list(query, options)","pages":true,"since":6},
  "admin.organization.groups.delete": {"method":"DELETE","path":"/organization/groups/{group_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.groups.delete(groupID, options)","since":6},
  "admin.organization.groups.users.create": {"method":"POST","path":"/organization/groups/{group_id}/users","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.groups.users.create(groupID, body, options)","since":6},
  "admin.organization.groups.users.retrieve": {"method":"GET","path":"/organization/groups/{group_id}/users/{user_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.groups.users.retrieve(userID, params, options)","since":6},
  "admin.organization.groups.users.list": {"method":"GET","path":"/organization/groups/{group_id}/users","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.groups.users.list(groupID, query, options)","pages":true,"since":6},
  "admin.organization.groups.users.delete": {"method":"DELETE","path":"/organization/groups/{group_id}/users/{user_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.groups.users.delete(userID, params, options)","since":6},
  "admin.organization.groups.roles.create": {"method":"POST","path":"/organization/groups/{group_id}/roles","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.groups.roles.create(groupID, body, options)","since":6},
  "admin.organization.groups.roles.retrieve": {"method":"GET","path":"/organization/groups/{group_id}/roles/{role_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.groups.roles.retrieve(roleID, params, options)","since":6},
  "admin.organization.groups.roles.list": {"method":"GET","path":"/organization/groups/{group_id}/roles","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.groups.roles.list(groupID, query, options)","pages":true,"since":6},
  "admin.organization.groups.roles.delete": {"method":"DELETE","path":"/organization/groups/{group_id}/roles/{role_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.groups.roles.delete(roleID, params, options)","since":6},
  "admin.organization.roles.create": {"method":"POST","path":"/organization/roles","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.roles.create(body, options)","since":6},
  "admin.organization.roles.retrieve": {"method":"GET","path":"/organization/roles/{role_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.roles.retrieve(roleID, options)","since":6},
  "admin.organization.roles.update": {"method":"POST","path":"/organization/roles/{role_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.roles.update(roleID, body, options)","since":6},
  "admin.organization.roles.list": {"method":"GET","path":"/organization/roles","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.roles.list(query, options)","pages":true,"since":6},
  "admin.organization.roles.delete": {"method":"DELETE","path":"/organization/roles/{role_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.roles.delete(roleID, options)","since":6},
  "admin.organization.dataRetention.retrieve": {"method":"GET","path":"/organization/data_retention","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.dataRetention.retrieve(options)","since":6},
  "admin.organization.dataRetention.update": {"method":"POST","path":"/organization/data_retention","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.dataRetention.update(body, options)","since":6},
  "admin.organization.externalKeys.create": {"method":"POST","path":"/organization/external_keys","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.externalKeys.create(body, options)","since":7},
  "admin.organization.externalKeys.retrieve": {"method":"GET","path":"/organization/external_keys/{external_key_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.externalKeys.retrieve(externalKeyID, options)","since":7},
  "admin.organization.externalKeys.list": {"method":"GET","path":"/organization/external_keys","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.externalKeys.list(query, options)","pages":true,"since":7},
  "admin.organization.externalKeys.delete": {"method":"DELETE","path":"/organization/external_keys/{external_key_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.externalKeys.delete(externalKeyID, options)","since":7},
  "admin.organization.externalKeys.validate": {"method":"POST","path":"/organization/external_keys/{external_key_id}/validate","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.externalKeys.validate(externalKeyID, options)","since":7},
  "admin.organization.workloadIdentityProviders.create": {"method":"POST","path":"/organization/workload_identity_providers","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.workloadIdentityProviders.create(body, options)","since":7},
  "admin.organization.workloadIdentityProviders.retrieve": {"method":"GET","path":"/organization/workload_identity_providers/{workload_identity_provider_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.workloadIdentityProviders.retrieve(workloadIdentityProviderID, options)","since":7},
  "admin.organization.workloadIdentityProviders.update": {"method":"POST","path":"/organization/workload_identity_providers/{workload_identity_provider_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.workloadIdentityProviders.update(workloadIdentityProviderID, body, options)","since":7},
  "admin.organization.workloadIdentityProviders.list": {"method":"GET","path":"/organization/workload_identity_providers","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.workloadIdentityProviders.list(query, options)","pages":true,"since":7},
  "admin.organization.workloadIdentityProviders.delete": {"method":"DELETE","path":"/organization/workload_identity_providers/{workload_identity_provider_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.workloadIdentityProviders.delete(workloadIdentityProviderID, options)","since":7},
  "admin.organization.workloadIdentityProviders.federationRules.create": {"method":"POST","path":"/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.workloadIdentityProviders.federationRules.create(workloadIdentityProviderID, body, options)","since":7},
  "admin.organization.workloadIdentityProviders.federationRules.retrieve": {"method":"GET","path":"/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.workloadIdentityProviders.federationRules.retrieve(workloadIdentityFederationRuleID, params, options)","since":7},
  "admin.organization.workloadIdentityProviders.federationRules.update": {"method":"POST","path":"/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.workloadIdentityProviders.federationRules.update(workloadIdentityFederationRuleID, params, options)","since":7},
  "admin.organization.workloadIdentityProviders.federationRules.list": {"method":"GET","path":"/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.workloadIdentityProviders.federationRules.list(workloadIdentityProviderID, query, options)","pages":true,"since":7},
  "admin.organization.workloadIdentityProviders.federationRules.delete": {"method":"DELETE","path":"/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.workloadIdentityProviders.federationRules.delete(workloadIdentityFederationRuleID, params, options)","since":7},
  "admin.organization.externalStorage.create": {"method":"POST","path":"/organization/external_storage","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.externalStorage.create(body, options)","since":7},
  "admin.organization.externalStorage.retrieve": {"method":"GET","path":"/organization/external_storage/{external_storage_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.externalStorage.retrieve(externalStorageID, options)","since":7},
  "admin.organization.externalStorage.list": {"method":"GET","path":"/organization/external_storage","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.externalStorage.list(query, options)","pages":true,"since":7},
  "admin.organization.externalStorage.delete": {"method":"DELETE","path":"/organization/external_storage/{external_storage_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.externalStorage.delete(externalStorageID, options)","since":7},
  "admin.organization.externalStorage.validate": {"method":"POST","path":"/organization/external_storage/{external_storage_id}/validate","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.externalStorage.validate(externalStorageID, options)","since":7},
  "admin.organization.spendLimit.retrieve": {"method":"GET","path":"/organization/spend_limit","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.spendLimit.retrieve(options)","since":6},
  "admin.organization.spendLimit.update": {"method":"POST","path":"/organization/spend_limit","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.spendLimit.update(body, options)","since":6},
  "admin.organization.spendLimit.delete": {"method":"DELETE","path":"/organization/spend_limit","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.spendLimit.delete(options)","since":6},
  "admin.organization.spendAlerts.create": {"method":"POST","path":"/organization/spend_alerts","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.spendAlerts.create(body, options)","since":6},
  "admin.organization.spendAlerts.retrieve": {"method":"GET","path":"/organization/spend_alerts/{alert_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.spendAlerts.retrieve(alertID, options)","since":6},
  "admin.organization.spendAlerts.update": {"method":"POST","path":"/organization/spend_alerts/{alert_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.spendAlerts.update(alertID, body, options)","since":6},
  "admin.organization.spendAlerts.list": {"method":"GET","path":"/organization/spend_alerts","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.spendAlerts.list(query, options)","pages":true,"since":6},
  "admin.organization.spendAlerts.delete": {"method":"DELETE","path":"/organization/spend_alerts/{alert_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.spendAlerts.delete(alertID, options)","since":6},
  "admin.organization.certificates.create": {"method":"POST","path":"/organization/certificates","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.certificates.create(body, options)","since":6},
  "admin.organization.certificates.retrieve": {"method":"GET","path":"/organization/certificates/{certificate_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.certificates.retrieve(certificateID, query, options)","since":6},
  "admin.organization.certificates.update": {"method":"POST","path":"/organization/certificates/{certificate_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.certificates.update(certificateID, body, options)","since":6},
  "admin.organization.certificates.list": {"method":"GET","path":"/organization/certificates","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.certificates.list(query, options)","pages":true,"since":6},
  "admin.organization.certificates.delete": {"method":"DELETE","path":"/organization/certificates/{certificate_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.certificates.delete(certificateID, options)","since":6},
  "admin.organization.certificates.activate": {"method":"POST","path":"/organization/certificates/activate","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.certificates.activate(body, options)","pages":true,"since":6},
  "admin.organization.certificates.deactivate": {"method":"POST","path":"/organization/certificates/deactivate","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.certificates.deactivate(body, options)","pages":true,"since":6},
  "admin.organization.projects.create": {"method":"POST","path":"/organization/projects","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.create(body, options)","since":6},
  "admin.organization.projects.retrieve": {"method":"GET","path":"/organization/projects/{project_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.retrieve(projectID, options)","since":6},
  "admin.organization.projects.update": {"method":"POST","path":"/organization/projects/{project_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.update(projectID, body, options)","since":6},
  "admin.organization.projects.list": {"method":"GET","path":"/organization/projects","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.list(query, options)","pages":true,"since":6},
  "admin.organization.projects.archive": {"method":"POST","path":"/organization/projects/{project_id}/archive","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.archive(projectID, options)","since":6},
  "admin.organization.projects.users.create": {"method":"POST","path":"/organization/projects/{project_id}/users","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.users.create(projectID, body, options)","since":6},
  "admin.organization.projects.users.retrieve": {"method":"GET","path":"/organization/projects/{project_id}/users/{user_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.users.retrieve(userID, params, options)","since":6},
  "admin.organization.projects.users.update": {"method":"POST","path":"/organization/projects/{project_id}/users/{user_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.users.update(userID, params, options)","since":6},
  "admin.organization.projects.users.list": {"method":"GET","path":"/organization/projects/{project_id}/users","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.users.list(projectID, query, options)","pages":true,"since":6},
  "admin.organization.projects.users.delete": {"method":"DELETE","path":"/organization/projects/{project_id}/users/{user_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.users.delete(userID, params, options)","since":6},
  "admin.organization.projects.users.roles.create": {"method":"POST","path":"/projects/{project_id}/users/{user_id}/roles","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.users.roles.create(userID, params, options)","since":6},
  "admin.organization.projects.users.roles.retrieve": {"method":"GET","path":"/projects/{project_id}/users/{user_id}/roles/{role_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.users.roles.retrieve(roleID, params, options)","since":6},
  "admin.organization.projects.users.roles.list": {"method":"GET","path":"/projects/{project_id}/users/{user_id}/roles","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.users.roles.list(userID, params, options)","pages":true,"since":6},
  "admin.organization.projects.users.roles.delete": {"method":"DELETE","path":"/projects/{project_id}/users/{user_id}/roles/{role_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.users.roles.delete(roleID, params, options)","since":6},
  "admin.organization.projects.serviceAccounts.create": {"method":"POST","path":"/organization/projects/{project_id}/service_accounts","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.serviceAccounts.create(projectID, body, options)","since":6},
  "admin.organization.projects.serviceAccounts.retrieve": {"method":"GET","path":"/organization/projects/{project_id}/service_accounts/{service_account_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.serviceAccounts.retrieve(serviceAccountID, params, options)","since":6},
  "admin.organization.projects.serviceAccounts.update": {"method":"POST","path":"/organization/projects/{project_id}/service_accounts/{service_account_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.serviceAccounts.update(serviceAccountID, params, options)","since":6},
  "admin.organization.projects.serviceAccounts.list": {"method":"GET","path":"/organization/projects/{project_id}/service_accounts","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.serviceAccounts.list(projectID, query, options)","pages":true,"since":6},
  "admin.organization.projects.serviceAccounts.delete": {"method":"DELETE","path":"/organization/projects/{project_id}/service_accounts/{service_account_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.serviceAccounts.delete(serviceAccountID, params, options)","since":6},
  "admin.organization.projects.serviceAccounts.apiKeys.create": {"method":"POST","path":"/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.serviceAccounts.apiKeys.create(serviceAccountID, params, options)","since":6},
  "admin.organization.projects.apiKeys.retrieve": {"method":"GET","path":"/organization/projects/{project_id}/api_keys/{api_key_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.apiKeys.retrieve(apiKeyID, params, options)","since":6},
  "admin.organization.projects.apiKeys.update": {"method":"POST","path":"/organization/projects/{project_id}/api_keys/{api_key_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.apiKeys.update(apiKeyID, params, options)","since":7},
  "admin.organization.projects.apiKeys.list": {"method":"GET","path":"/organization/projects/{project_id}/api_keys","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.apiKeys.list(projectID, query, options)","pages":true,"since":6},
  "admin.organization.projects.apiKeys.delete": {"method":"DELETE","path":"/organization/projects/{project_id}/api_keys/{api_key_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.apiKeys.delete(apiKeyID, params, options)","since":6},
  "admin.organization.projects.rateLimits.listRateLimits": {"method":"GET","path":"/organization/projects/{project_id}/rate_limits","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.rateLimits.listRateLimits(projectID, query, options)","pages":true,"since":6},
  "admin.organization.projects.rateLimits.updateRateLimit": {"method":"POST","path":"/organization/projects/{project_id}/rate_limits/{rate_limit_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.rateLimits.updateRateLimit(rateLimitID, params, options)","since":6},
  "admin.organization.projects.modelPermissions.retrieve": {"method":"GET","path":"/organization/projects/{project_id}/model_permissions","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.modelPermissions.retrieve(projectID, options)","since":6},
  "admin.organization.projects.modelPermissions.update": {"method":"POST","path":"/organization/projects/{project_id}/model_permissions","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.modelPermissions.update(projectID, body, options)","since":6},
  "admin.organization.projects.modelPermissions.delete": {"method":"DELETE","path":"/organization/projects/{project_id}/model_permissions","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.modelPermissions.delete(projectID, options)","since":6},
  "admin.organization.projects.serviceTierSettings.retrieve": {"method":"GET","path":"/organization/projects/{project_id}/service_tier_settings","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.serviceTierSettings.retrieve(projectID, options)","since":7},
  "admin.organization.projects.serviceTierSettings.update": {"method":"POST","path":"/organization/projects/{project_id}/service_tier_settings","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.serviceTierSettings.update(projectID, body, options)","since":7},
  "admin.organization.projects.hostedToolPermissions.retrieve": {"method":"GET","path":"/organization/projects/{project_id}/hosted_tool_permissions","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.hostedToolPermissions.retrieve(projectID, options)","since":6},
  "admin.organization.projects.hostedToolPermissions.update": {"method":"POST","path":"/organization/projects/{project_id}/hosted_tool_permissions","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.hostedToolPermissions.update(projectID, body, options)","since":6},
  "admin.organization.projects.groups.create": {"method":"POST","path":"/organization/projects/{project_id}/groups","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.groups.create(projectID, body, options)","since":6},
  "admin.organization.projects.groups.retrieve": {"method":"GET","path":"/organization/projects/{project_id}/groups/{group_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.groups.retrieve(groupID, params, options)","since":6},
  "admin.organization.projects.groups.list": {"method":"GET","path":"/organization/projects/{project_id}/groups","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.groups.list(projectID, query, options)","pages":true,"since":6},
  "admin.organization.projects.groups.delete": {"method":"DELETE","path":"/organization/projects/{project_id}/groups/{group_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.groups.delete(groupID, params, options)","since":6},
  "admin.organization.projects.groups.roles.create": {"method":"POST","path":"/projects/{project_id}/groups/{group_id}/roles","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.groups.roles.create(groupID, params, options)","since":6},
  "admin.organization.projects.groups.roles.retrieve": {"method":"GET","path":"/projects/{project_id}/groups/{group_id}/roles/{role_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.groups.roles.retrieve(roleID, params, options)","since":6},
  "admin.organization.projects.groups.roles.list": {"method":"GET","path":"/projects/{project_id}/groups/{group_id}/roles","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.groups.roles.list(groupID, params, options)","pages":true,"since":6},
  "admin.organization.projects.groups.roles.delete": {"method":"DELETE","path":"/projects/{project_id}/groups/{group_id}/roles/{role_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.groups.roles.delete(roleID, params, options)","since":6},
  "admin.organization.projects.roles.create": {"method":"POST","path":"/projects/{project_id}/roles","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.roles.create(projectID, body, options)","since":6},
  "admin.organization.projects.roles.retrieve": {"method":"GET","path":"/projects/{project_id}/roles/{role_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.roles.retrieve(roleID, params, options)","since":6},
  "admin.organization.projects.roles.update": {"method":"POST","path":"/projects/{project_id}/roles/{role_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.roles.update(roleID, params, options)","since":6},
  "admin.organization.projects.roles.list": {"method":"GET","path":"/projects/{project_id}/roles","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.roles.list(projectID, query, options)","pages":true,"since":6},
  "admin.organization.projects.roles.delete": {"method":"DELETE","path":"/projects/{project_id}/roles/{role_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.roles.delete(roleID, params, options)","since":6},
  "admin.organization.projects.dataRetention.retrieve": {"method":"GET","path":"/organization/projects/{project_id}/data_retention","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.dataRetention.retrieve(projectID, options)","since":6},
  "admin.organization.projects.dataRetention.update": {"method":"POST","path":"/organization/projects/{project_id}/data_retention","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.dataRetention.update(projectID, body, options)","since":6},
  "admin.organization.projects.spendLimit.retrieve": {"method":"GET","path":"/organization/projects/{project_id}/spend_limit","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.spendLimit.retrieve(projectID, options)","since":6},
  "admin.organization.projects.spendLimit.update": {"method":"POST","path":"/organization/projects/{project_id}/spend_limit","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.spendLimit.update(projectID, body, options)","since":6},
  "admin.organization.projects.spendLimit.delete": {"method":"DELETE","path":"/organization/projects/{project_id}/spend_limit","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.spendLimit.delete(projectID, options)","since":6},
  "admin.organization.projects.spendAlerts.create": {"method":"POST","path":"/organization/projects/{project_id}/spend_alerts","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.spendAlerts.create(projectID, body, options)","since":6},
  "admin.organization.projects.spendAlerts.retrieve": {"method":"GET","path":"/organization/projects/{project_id}/spend_alerts/{alert_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.spendAlerts.retrieve(alertID, params, options)","since":6},
  "admin.organization.projects.spendAlerts.update": {"method":"POST","path":"/organization/projects/{project_id}/spend_alerts/{alert_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.spendAlerts.update(alertID, params, options)","since":6},
  "admin.organization.projects.spendAlerts.list": {"method":"GET","path":"/organization/projects/{project_id}/spend_alerts","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.spendAlerts.list(projectID, query, options)","pages":true,"since":6},
  "admin.organization.projects.spendAlerts.delete": {"method":"DELETE","path":"/organization/projects/{project_id}/spend_alerts/{alert_id}","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.spendAlerts.delete(alertID, params, options)","since":6},
  "admin.organization.projects.certificates.list": {"method":"GET","path":"/organization/projects/{project_id}/certificates","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.certificates.list(projectID, query, options)","pages":true,"since":6},
  "admin.organization.projects.certificates.activate": {"method":"POST","path":"/organization/projects/{project_id}/certificates/activate","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.certificates.activate(projectID, body, options)","pages":true,"since":6},
  "admin.organization.projects.certificates.deactivate": {"method":"POST","path":"/organization/projects/{project_id}/certificates/deactivate","span":"api-call","family":"api-call","role":"api","signature":"client.admin.organization.projects.certificates.deactivate(projectID, body, options)","pages":true,"since":6}
}`);

/** The operations that become the nodes of a workload made from a client, where none are chosen. Never to be changed. */
export const defaultNodes = ["responses.create","chat.completions.create","embeddings.create","moderations.create","images.generate","images.edit","audio.speech.create","audio.transcriptions.create","audio.translations.create","files.create","vectorStores.create","vectorStores.search","batches.create","beta.assistants.create","beta.threads.create","beta.threads.messages.create","beta.threads.runs.create"] as const satisfies readonly OperationName[];
