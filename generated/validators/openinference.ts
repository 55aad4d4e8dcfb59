// @generated from schemas/dialects/openinference.json and schemas/. Do not edit.
// To change it, edit the schema and run `npm run generate`.
// @ts-nocheck Written by Ajv.
import { codePointLength as func3 } from '../runtime.ts';
"use strict";
export const spanAgentGraph = validate20;
const schema48 = {"type":"object","properties":{"openinference.span.kind":{"const":"CHAIN"},"org.namespace":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.graph.definition_hash":{"type":"string"},"codon.graph.definition_json":{},"codon.graph.node_count":{"type":"integer","minimum":0},"codon.graph.edge_count":{"type":"integer","minimum":0},"error.type":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"agent.framework.name":{"type":"string"},"prompt.id":{"type":"string"},"llm.prompt_template.version":{"type":"string"},"agent.name":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"tag.tags":{"type":"array","items":{"type":"string"}},"metadata":{}},"patternProperties":{},"required":["org.namespace","codon.workload.id","codon.workload.logic_id","codon.workload.run_id","codon.workload.deployment_id","codon.graph.definition_hash","codon.graph.definition_json","codon.graph.node_count","codon.graph.edge_count","openinference.span.kind"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["org.namespace"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org.namespace"},message:"must have required property '"+"org.namespace"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["codon.workload.id"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.workload.id"},message:"must have required property '"+"codon.workload.id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["codon.workload.logic_id"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.workload.logic_id"},message:"must have required property '"+"codon.workload.logic_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["codon.workload.run_id"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.workload.run_id"},message:"must have required property '"+"codon.workload.run_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["codon.workload.deployment_id"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.workload.deployment_id"},message:"must have required property '"+"codon.workload.deployment_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["codon.graph.definition_hash"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.graph.definition_hash"},message:"must have required property '"+"codon.graph.definition_hash"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data["codon.graph.definition_json"] === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.graph.definition_json"},message:"must have required property '"+"codon.graph.definition_json"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data["codon.graph.node_count"] === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.graph.node_count"},message:"must have required property '"+"codon.graph.node_count"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data["codon.graph.edge_count"] === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.graph.edge_count"},message:"must have required property '"+"codon.graph.edge_count"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data["openinference.span.kind"] === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openinference.span.kind"},message:"must have required property '"+"openinference.span.kind"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["openinference.span.kind"] !== undefined){
if("CHAIN" !== data["openinference.span.kind"]){
const err11 = {instancePath:instancePath+"/openinference.span.kind",schemaPath:"#/properties/openinference.span.kind/const",keyword:"const",params:{allowedValue: "CHAIN"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err12 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err13 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err14 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err15 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err16 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["codon.graph.definition_hash"] !== undefined){
if(typeof data["codon.graph.definition_hash"] !== "string"){
const err17 = {instancePath:instancePath+"/codon.graph.definition_hash",schemaPath:"#/properties/codon.graph.definition_hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["codon.graph.node_count"] !== undefined){
let data7 = data["codon.graph.node_count"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err18 = {instancePath:instancePath+"/codon.graph.node_count",schemaPath:"#/properties/codon.graph.node_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/codon.graph.node_count",schemaPath:"#/properties/codon.graph.node_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data["codon.graph.edge_count"] !== undefined){
let data8 = data["codon.graph.edge_count"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/codon.graph.edge_count",schemaPath:"#/properties/codon.graph.edge_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/codon.graph.edge_count",schemaPath:"#/properties/codon.graph.edge_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err22 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["codon.organization.id"] !== undefined){
if(typeof data["codon.organization.id"] !== "string"){
const err23 = {instancePath:instancePath+"/codon.organization.id",schemaPath:"#/properties/codon.organization.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err24 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err25 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err26 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["prompt.id"] !== undefined){
if(typeof data["prompt.id"] !== "string"){
const err27 = {instancePath:instancePath+"/prompt.id",schemaPath:"#/properties/prompt.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["llm.prompt_template.version"] !== undefined){
if(typeof data["llm.prompt_template.version"] !== "string"){
const err28 = {instancePath:instancePath+"/llm.prompt_template.version",schemaPath:"#/properties/llm.prompt_template.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["agent.name"] !== undefined){
if(typeof data["agent.name"] !== "string"){
const err29 = {instancePath:instancePath+"/agent.name",schemaPath:"#/properties/agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err30 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err31 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["tag.tags"] !== undefined){
let data19 = data["tag.tags"];
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(typeof data19[i0] !== "string"){
const err32 = {instancePath:instancePath+"/tag.tags/" + i0,schemaPath:"#/properties/tag.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/tag.tags",schemaPath:"#/properties/tag.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const spanApiCall = validate21;
const schema49 = {"type":"object","properties":{"llm.model_name":{"type":"string"},"output.value":{},"output.mime_type":{"type":"string"},"llm.token_count.total":{"type":"number"},"openinference.span.kind":{"const":"CHAIN"},"codon.openai.operation":{"type":"string"},"llm.provider":{"type":"string"},"error.type":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"codon.openai.stream.outcome":{"type":"string","enum":["completed","cancelled","aborted","failed","abandoned"]},"http.request.resend_count":{"type":"integer","minimum":0},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"server.address":{"type":"string","minLength":1},"codon.openai.request.id":{"type":"string"},"codon.openai.deployment":{"type":"string"},"codon.openai.api_version":{"type":"string"},"codon.openai.resource.id":{"type":"string"},"codon.openai.resource.status":{"type":"string"},"codon.openai.resource.count":{"type":"integer","minimum":0},"codon.openai.file.id":{"type":"string"},"codon.openai.vector_store.id":{"type":"string"},"codon.openai.thread.id":{"type":"string"},"codon.openai.run.id":{"type":"string"},"codon.openai.batch.id":{"type":"string"},"codon.openai.container.id":{"type":"string"},"llm.request.model_name":{"type":"string"},"llm.response.model_name":{"type":"string"},"llm.finish_reason":{"type":"string"},"llm.token_count.prompt":{"type":"integer","minimum":0},"llm.token_count.completion":{"type":"integer","minimum":0},"codon.openai.required_action":{"type":"string"},"codon.openai.poll.count":{"type":"integer","minimum":0},"codon.openai.media.size":{"type":"integer","minimum":0},"prompt.id":{"type":"string"},"llm.prompt_template.version":{"type":"string"},"agent.name":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"tag.tags":{"type":"array","items":{"type":"string"}},"metadata":{},"org.namespace":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.nodespec.id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"codon.nodespec.name":{"type":"string"},"codon.nodespec.role":{"type":"string"},"codon.model.vendor":{"type":"string"},"codon.model.id":{"type":"string"},"codon.tokens.input":{"type":"integer","minimum":0},"codon.tokens.output":{"type":"integer","minimum":0},"codon.tokens.total":{"type":"integer","minimum":0},"codon.tokens.usage_json":{}},"patternProperties":{"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.role$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.name$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.content$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_call_id$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.type$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.text$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.image\\.image\\.url$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.url$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.mime_type$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.video\\.video\\.url$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.id$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.name$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.arguments$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.role$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.name$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.content$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_call_id$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.type$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.text$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.image\\.image\\.url$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.url$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.mime_type$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.video\\.video\\.url$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.id$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.name$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.arguments$":{"type":"string"},"^llm\\.tools\\.(?:0|[1-9][0-9]*)\\.tool\\.json_schema$":{"type":"string"}},"required":["codon.openai.operation","llm.provider","openinference.span.kind"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

const pattern4 = new RegExp("^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.role$", "u");
const pattern5 = new RegExp("^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.name$", "u");
const pattern6 = new RegExp("^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.content$", "u");
const pattern7 = new RegExp("^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_call_id$", "u");
const pattern8 = new RegExp("^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.type$", "u");
const pattern9 = new RegExp("^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.text$", "u");
const pattern10 = new RegExp("^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.image\\.image\\.url$", "u");
const pattern11 = new RegExp("^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.url$", "u");
const pattern12 = new RegExp("^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.mime_type$", "u");
const pattern13 = new RegExp("^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.video\\.video\\.url$", "u");
const pattern14 = new RegExp("^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.id$", "u");
const pattern15 = new RegExp("^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.name$", "u");
const pattern16 = new RegExp("^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.arguments$", "u");
const pattern17 = new RegExp("^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.role$", "u");
const pattern18 = new RegExp("^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.name$", "u");
const pattern19 = new RegExp("^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.content$", "u");
const pattern20 = new RegExp("^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_call_id$", "u");
const pattern21 = new RegExp("^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.type$", "u");
const pattern22 = new RegExp("^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.text$", "u");
const pattern23 = new RegExp("^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.image\\.image\\.url$", "u");
const pattern24 = new RegExp("^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.url$", "u");
const pattern25 = new RegExp("^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.mime_type$", "u");
const pattern26 = new RegExp("^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.video\\.video\\.url$", "u");
const pattern27 = new RegExp("^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.id$", "u");
const pattern28 = new RegExp("^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.name$", "u");
const pattern29 = new RegExp("^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.arguments$", "u");
const pattern30 = new RegExp("^llm\\.tools\\.(?:0|[1-9][0-9]*)\\.tool\\.json_schema$", "u");
const pattern31 = new RegExp("^[0-9a-f]{64}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["server.address"] !== undefined){
if(data["server.port"] === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/dependentRequired",keyword:"dependentRequired",params:{property: "server.address",
    missingProperty: "server.port",
    depsCount: 1,
    deps: "server.port"},message:"must have property server.port when property server.address is present"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["codon.openai.operation"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.openai.operation"},message:"must have required property '"+"codon.openai.operation"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["llm.provider"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "llm.provider"},message:"must have required property '"+"llm.provider"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["openinference.span.kind"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openinference.span.kind"},message:"must have required property '"+"openinference.span.kind"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((((((((((((((((((((((((func1.call(schema49.properties, key0)) || (pattern4.test(key0))) || (pattern5.test(key0))) || (pattern6.test(key0))) || (pattern7.test(key0))) || (pattern8.test(key0))) || (pattern9.test(key0))) || (pattern10.test(key0))) || (pattern11.test(key0))) || (pattern12.test(key0))) || (pattern13.test(key0))) || (pattern14.test(key0))) || (pattern15.test(key0))) || (pattern16.test(key0))) || (pattern17.test(key0))) || (pattern18.test(key0))) || (pattern19.test(key0))) || (pattern20.test(key0))) || (pattern21.test(key0))) || (pattern22.test(key0))) || (pattern23.test(key0))) || (pattern24.test(key0))) || (pattern25.test(key0))) || (pattern26.test(key0))) || (pattern27.test(key0))) || (pattern28.test(key0))) || (pattern29.test(key0))) || (pattern30.test(key0)))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["llm.model_name"] !== undefined){
if(typeof data["llm.model_name"] !== "string"){
const err5 = {instancePath:instancePath+"/llm.model_name",schemaPath:"#/properties/llm.model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["output.mime_type"] !== undefined){
if(typeof data["output.mime_type"] !== "string"){
const err6 = {instancePath:instancePath+"/output.mime_type",schemaPath:"#/properties/output.mime_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["llm.token_count.total"] !== undefined){
let data2 = data["llm.token_count.total"];
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/llm.token_count.total",schemaPath:"#/properties/llm.token_count.total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["openinference.span.kind"] !== undefined){
if("CHAIN" !== data["openinference.span.kind"]){
const err8 = {instancePath:instancePath+"/openinference.span.kind",schemaPath:"#/properties/openinference.span.kind/const",keyword:"const",params:{allowedValue: "CHAIN"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["codon.openai.operation"] !== undefined){
if(typeof data["codon.openai.operation"] !== "string"){
const err9 = {instancePath:instancePath+"/codon.openai.operation",schemaPath:"#/properties/codon.openai.operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["llm.provider"] !== undefined){
if(typeof data["llm.provider"] !== "string"){
const err10 = {instancePath:instancePath+"/llm.provider",schemaPath:"#/properties/llm.provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err11 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data7 = data["server.port"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err12 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 65535 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data["codon.openai.stream.outcome"] !== undefined){
let data8 = data["codon.openai.stream.outcome"];
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data8 === "completed") || (data8 === "cancelled")) || (data8 === "aborted")) || (data8 === "failed")) || (data8 === "abandoned"))){
const err16 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/enum",keyword:"enum",params:{allowedValues: schema49.properties["codon.openai.stream.outcome"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["http.request.resend_count"] !== undefined){
let data9 = data["http.request.resend_count"];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data["codon.openai.content.reference"] !== undefined){
let data10 = data["codon.openai.content.reference"];
if(typeof data10 === "string"){
if(func3(data10) < 1){
const err19 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data11 = data["codon.openai.redaction.count"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err21 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data["codon.openai.redaction.rules"] !== undefined){
let data12 = data["codon.openai.redaction.rules"];
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
const err23 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["server.address"] !== undefined){
let data14 = data["server.address"];
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err25 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["codon.openai.request.id"] !== undefined){
if(typeof data["codon.openai.request.id"] !== "string"){
const err27 = {instancePath:instancePath+"/codon.openai.request.id",schemaPath:"#/properties/codon.openai.request.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["codon.openai.deployment"] !== undefined){
if(typeof data["codon.openai.deployment"] !== "string"){
const err28 = {instancePath:instancePath+"/codon.openai.deployment",schemaPath:"#/properties/codon.openai.deployment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["codon.openai.api_version"] !== undefined){
if(typeof data["codon.openai.api_version"] !== "string"){
const err29 = {instancePath:instancePath+"/codon.openai.api_version",schemaPath:"#/properties/codon.openai.api_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["codon.openai.resource.id"] !== undefined){
if(typeof data["codon.openai.resource.id"] !== "string"){
const err30 = {instancePath:instancePath+"/codon.openai.resource.id",schemaPath:"#/properties/codon.openai.resource.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data["codon.openai.resource.status"] !== undefined){
if(typeof data["codon.openai.resource.status"] !== "string"){
const err31 = {instancePath:instancePath+"/codon.openai.resource.status",schemaPath:"#/properties/codon.openai.resource.status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["codon.openai.resource.count"] !== undefined){
let data20 = data["codon.openai.resource.count"];
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err32 = {instancePath:instancePath+"/codon.openai.resource.count",schemaPath:"#/properties/codon.openai.resource.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err33 = {instancePath:instancePath+"/codon.openai.resource.count",schemaPath:"#/properties/codon.openai.resource.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data["codon.openai.file.id"] !== undefined){
if(typeof data["codon.openai.file.id"] !== "string"){
const err34 = {instancePath:instancePath+"/codon.openai.file.id",schemaPath:"#/properties/codon.openai.file.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data["codon.openai.vector_store.id"] !== undefined){
if(typeof data["codon.openai.vector_store.id"] !== "string"){
const err35 = {instancePath:instancePath+"/codon.openai.vector_store.id",schemaPath:"#/properties/codon.openai.vector_store.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["codon.openai.thread.id"] !== undefined){
if(typeof data["codon.openai.thread.id"] !== "string"){
const err36 = {instancePath:instancePath+"/codon.openai.thread.id",schemaPath:"#/properties/codon.openai.thread.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["codon.openai.run.id"] !== undefined){
if(typeof data["codon.openai.run.id"] !== "string"){
const err37 = {instancePath:instancePath+"/codon.openai.run.id",schemaPath:"#/properties/codon.openai.run.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["codon.openai.batch.id"] !== undefined){
if(typeof data["codon.openai.batch.id"] !== "string"){
const err38 = {instancePath:instancePath+"/codon.openai.batch.id",schemaPath:"#/properties/codon.openai.batch.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data["codon.openai.container.id"] !== undefined){
if(typeof data["codon.openai.container.id"] !== "string"){
const err39 = {instancePath:instancePath+"/codon.openai.container.id",schemaPath:"#/properties/codon.openai.container.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["llm.request.model_name"] !== undefined){
if(typeof data["llm.request.model_name"] !== "string"){
const err40 = {instancePath:instancePath+"/llm.request.model_name",schemaPath:"#/properties/llm.request.model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data["llm.response.model_name"] !== undefined){
if(typeof data["llm.response.model_name"] !== "string"){
const err41 = {instancePath:instancePath+"/llm.response.model_name",schemaPath:"#/properties/llm.response.model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["llm.finish_reason"] !== undefined){
if(typeof data["llm.finish_reason"] !== "string"){
const err42 = {instancePath:instancePath+"/llm.finish_reason",schemaPath:"#/properties/llm.finish_reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["llm.token_count.prompt"] !== undefined){
let data30 = data["llm.token_count.prompt"];
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err43 = {instancePath:instancePath+"/llm.token_count.prompt",schemaPath:"#/properties/llm.token_count.prompt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err44 = {instancePath:instancePath+"/llm.token_count.prompt",schemaPath:"#/properties/llm.token_count.prompt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data["llm.token_count.completion"] !== undefined){
let data31 = data["llm.token_count.completion"];
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err45 = {instancePath:instancePath+"/llm.token_count.completion",schemaPath:"#/properties/llm.token_count.completion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err46 = {instancePath:instancePath+"/llm.token_count.completion",schemaPath:"#/properties/llm.token_count.completion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data["codon.openai.required_action"] !== undefined){
if(typeof data["codon.openai.required_action"] !== "string"){
const err47 = {instancePath:instancePath+"/codon.openai.required_action",schemaPath:"#/properties/codon.openai.required_action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["codon.openai.poll.count"] !== undefined){
let data33 = data["codon.openai.poll.count"];
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err48 = {instancePath:instancePath+"/codon.openai.poll.count",schemaPath:"#/properties/codon.openai.poll.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err49 = {instancePath:instancePath+"/codon.openai.poll.count",schemaPath:"#/properties/codon.openai.poll.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data["codon.openai.media.size"] !== undefined){
let data34 = data["codon.openai.media.size"];
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err50 = {instancePath:instancePath+"/codon.openai.media.size",schemaPath:"#/properties/codon.openai.media.size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err51 = {instancePath:instancePath+"/codon.openai.media.size",schemaPath:"#/properties/codon.openai.media.size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data["prompt.id"] !== undefined){
if(typeof data["prompt.id"] !== "string"){
const err52 = {instancePath:instancePath+"/prompt.id",schemaPath:"#/properties/prompt.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data["llm.prompt_template.version"] !== undefined){
if(typeof data["llm.prompt_template.version"] !== "string"){
const err53 = {instancePath:instancePath+"/llm.prompt_template.version",schemaPath:"#/properties/llm.prompt_template.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data["agent.name"] !== undefined){
if(typeof data["agent.name"] !== "string"){
const err54 = {instancePath:instancePath+"/agent.name",schemaPath:"#/properties/agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err55 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err56 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data["tag.tags"] !== undefined){
let data40 = data["tag.tags"];
if(Array.isArray(data40)){
const len1 = data40.length;
for(let i1=0; i1<len1; i1++){
if(typeof data40[i1] !== "string"){
const err57 = {instancePath:instancePath+"/tag.tags/" + i1,schemaPath:"#/properties/tag.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/tag.tags",schemaPath:"#/properties/tag.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err59 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err60 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data["codon.organization.id"] !== undefined){
if(typeof data["codon.organization.id"] !== "string"){
const err61 = {instancePath:instancePath+"/codon.organization.id",schemaPath:"#/properties/codon.organization.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err62 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err63 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err64 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err65 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err66 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err67 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data["codon.nodespec.id"] !== undefined){
let data51 = data["codon.nodespec.id"];
if(typeof data51 === "string"){
if(!pattern31.test(data51)){
const err68 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data["codon.nodespec.name"] !== undefined){
if(typeof data["codon.nodespec.name"] !== "string"){
const err70 = {instancePath:instancePath+"/codon.nodespec.name",schemaPath:"#/properties/codon.nodespec.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data["codon.nodespec.role"] !== undefined){
if(typeof data["codon.nodespec.role"] !== "string"){
const err71 = {instancePath:instancePath+"/codon.nodespec.role",schemaPath:"#/properties/codon.nodespec.role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data["codon.model.vendor"] !== undefined){
if(typeof data["codon.model.vendor"] !== "string"){
const err72 = {instancePath:instancePath+"/codon.model.vendor",schemaPath:"#/properties/codon.model.vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data["codon.model.id"] !== undefined){
if(typeof data["codon.model.id"] !== "string"){
const err73 = {instancePath:instancePath+"/codon.model.id",schemaPath:"#/properties/codon.model.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data["codon.tokens.input"] !== undefined){
let data56 = data["codon.tokens.input"];
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err74 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
const err75 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data["codon.tokens.output"] !== undefined){
let data57 = data["codon.tokens.output"];
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err76 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 0 || isNaN(data57)){
const err77 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data["codon.tokens.total"] !== undefined){
let data58 = data["codon.tokens.total"];
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err78 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
const err79 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
for(const key1 in data){
if(pattern4.test(key1)){
if(typeof data[key1] !== "string"){
const err80 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.role%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
for(const key2 in data){
if(pattern5.test(key2)){
if(typeof data[key2] !== "string"){
const err81 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.name%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
for(const key3 in data){
if(pattern6.test(key3)){
if(typeof data[key3] !== "string"){
const err82 = {instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.content%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
for(const key4 in data){
if(pattern7.test(key4)){
if(typeof data[key4] !== "string"){
const err83 = {instancePath:instancePath+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_call_id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
for(const key5 in data){
if(pattern8.test(key5)){
if(typeof data[key5] !== "string"){
const err84 = {instancePath:instancePath+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.type%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
for(const key6 in data){
if(pattern9.test(key6)){
if(typeof data[key6] !== "string"){
const err85 = {instancePath:instancePath+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.text%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
for(const key7 in data){
if(pattern10.test(key7)){
if(typeof data[key7] !== "string"){
const err86 = {instancePath:instancePath+"/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.image%5C.image%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
for(const key8 in data){
if(pattern11.test(key8)){
if(typeof data[key8] !== "string"){
const err87 = {instancePath:instancePath+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.audio%5C.audio%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
for(const key9 in data){
if(pattern12.test(key9)){
if(typeof data[key9] !== "string"){
const err88 = {instancePath:instancePath+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.audio%5C.audio%5C.mime_type%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
for(const key10 in data){
if(pattern13.test(key10)){
if(typeof data[key10] !== "string"){
const err89 = {instancePath:instancePath+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.video%5C.video%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
for(const key11 in data){
if(pattern14.test(key11)){
if(typeof data[key11] !== "string"){
const err90 = {instancePath:instancePath+"/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
for(const key12 in data){
if(pattern15.test(key12)){
if(typeof data[key12] !== "string"){
const err91 = {instancePath:instancePath+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.function%5C.name%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
for(const key13 in data){
if(pattern16.test(key13)){
if(typeof data[key13] !== "string"){
const err92 = {instancePath:instancePath+"/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.function%5C.arguments%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
for(const key14 in data){
if(pattern17.test(key14)){
if(typeof data[key14] !== "string"){
const err93 = {instancePath:instancePath+"/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.role%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
for(const key15 in data){
if(pattern18.test(key15)){
if(typeof data[key15] !== "string"){
const err94 = {instancePath:instancePath+"/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.name%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
for(const key16 in data){
if(pattern19.test(key16)){
if(typeof data[key16] !== "string"){
const err95 = {instancePath:instancePath+"/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.content%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
for(const key17 in data){
if(pattern20.test(key17)){
if(typeof data[key17] !== "string"){
const err96 = {instancePath:instancePath+"/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_call_id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
for(const key18 in data){
if(pattern21.test(key18)){
if(typeof data[key18] !== "string"){
const err97 = {instancePath:instancePath+"/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.type%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
for(const key19 in data){
if(pattern22.test(key19)){
if(typeof data[key19] !== "string"){
const err98 = {instancePath:instancePath+"/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.text%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
for(const key20 in data){
if(pattern23.test(key20)){
if(typeof data[key20] !== "string"){
const err99 = {instancePath:instancePath+"/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.image%5C.image%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
for(const key21 in data){
if(pattern24.test(key21)){
if(typeof data[key21] !== "string"){
const err100 = {instancePath:instancePath+"/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.audio%5C.audio%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
for(const key22 in data){
if(pattern25.test(key22)){
if(typeof data[key22] !== "string"){
const err101 = {instancePath:instancePath+"/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.audio%5C.audio%5C.mime_type%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
for(const key23 in data){
if(pattern26.test(key23)){
if(typeof data[key23] !== "string"){
const err102 = {instancePath:instancePath+"/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.video%5C.video%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
for(const key24 in data){
if(pattern27.test(key24)){
if(typeof data[key24] !== "string"){
const err103 = {instancePath:instancePath+"/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
for(const key25 in data){
if(pattern28.test(key25)){
if(typeof data[key25] !== "string"){
const err104 = {instancePath:instancePath+"/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.function%5C.name%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
for(const key26 in data){
if(pattern29.test(key26)){
if(typeof data[key26] !== "string"){
const err105 = {instancePath:instancePath+"/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.function%5C.arguments%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
for(const key27 in data){
if(pattern30.test(key27)){
if(typeof data[key27] !== "string"){
const err106 = {instancePath:instancePath+"/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.tools%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool%5C.json_schema%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
}
else {
const err107 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const spanAttempt = validate22;
const schema50 = {"type":"object","properties":{"openinference.span.kind":{"const":"CHAIN"},"codon.openai.attempt.number":{"type":"integer","minimum":1},"error.type":{"type":"string"},"http.response.status_code":{"type":"integer","minimum":100,"maximum":599},"codon.openai.attempt.wait_ms":{"type":"number","minimum":0},"codon.openai.request.id":{"type":"string"},"codon.openai.processing_ms":{"type":"number","minimum":0},"codon.openai.rate_limit.remaining_requests":{"type":"integer","minimum":0},"codon.openai.rate_limit.remaining_tokens":{"type":"integer","minimum":0},"codon.openai.rate_limit.reset_requests_ms":{"type":"number","minimum":0},"codon.openai.rate_limit.reset_tokens_ms":{"type":"number","minimum":0}},"patternProperties":{},"required":["codon.openai.attempt.number","openinference.span.kind"],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["codon.openai.attempt.number"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.openai.attempt.number"},message:"must have required property '"+"codon.openai.attempt.number"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["openinference.span.kind"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openinference.span.kind"},message:"must have required property '"+"openinference.span.kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema50.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["openinference.span.kind"] !== undefined){
if("CHAIN" !== data["openinference.span.kind"]){
const err3 = {instancePath:instancePath+"/openinference.span.kind",schemaPath:"#/properties/openinference.span.kind/const",keyword:"const",params:{allowedValue: "CHAIN"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["codon.openai.attempt.number"] !== undefined){
let data1 = data["codon.openai.attempt.number"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/codon.openai.attempt.number",schemaPath:"#/properties/codon.openai.attempt.number/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/codon.openai.attempt.number",schemaPath:"#/properties/codon.openai.attempt.number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err6 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["http.response.status_code"] !== undefined){
let data3 = data["http.response.status_code"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/http.response.status_code",schemaPath:"#/properties/http.response.status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 599 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/http.response.status_code",schemaPath:"#/properties/http.response.status_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 100 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/http.response.status_code",schemaPath:"#/properties/http.response.status_code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data["codon.openai.attempt.wait_ms"] !== undefined){
let data4 = data["codon.openai.attempt.wait_ms"];
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/codon.openai.attempt.wait_ms",schemaPath:"#/properties/codon.openai.attempt.wait_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/codon.openai.attempt.wait_ms",schemaPath:"#/properties/codon.openai.attempt.wait_ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["codon.openai.request.id"] !== undefined){
if(typeof data["codon.openai.request.id"] !== "string"){
const err12 = {instancePath:instancePath+"/codon.openai.request.id",schemaPath:"#/properties/codon.openai.request.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["codon.openai.processing_ms"] !== undefined){
let data6 = data["codon.openai.processing_ms"];
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/codon.openai.processing_ms",schemaPath:"#/properties/codon.openai.processing_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/codon.openai.processing_ms",schemaPath:"#/properties/codon.openai.processing_ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["codon.openai.rate_limit.remaining_requests"] !== undefined){
let data7 = data["codon.openai.rate_limit.remaining_requests"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/codon.openai.rate_limit.remaining_requests",schemaPath:"#/properties/codon.openai.rate_limit.remaining_requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/codon.openai.rate_limit.remaining_requests",schemaPath:"#/properties/codon.openai.rate_limit.remaining_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data["codon.openai.rate_limit.remaining_tokens"] !== undefined){
let data8 = data["codon.openai.rate_limit.remaining_tokens"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/codon.openai.rate_limit.remaining_tokens",schemaPath:"#/properties/codon.openai.rate_limit.remaining_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/codon.openai.rate_limit.remaining_tokens",schemaPath:"#/properties/codon.openai.rate_limit.remaining_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data["codon.openai.rate_limit.reset_requests_ms"] !== undefined){
let data9 = data["codon.openai.rate_limit.reset_requests_ms"];
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/codon.openai.rate_limit.reset_requests_ms",schemaPath:"#/properties/codon.openai.rate_limit.reset_requests_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/codon.openai.rate_limit.reset_requests_ms",schemaPath:"#/properties/codon.openai.rate_limit.reset_requests_ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["codon.openai.rate_limit.reset_tokens_ms"] !== undefined){
let data10 = data["codon.openai.rate_limit.reset_tokens_ms"];
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/codon.openai.rate_limit.reset_tokens_ms",schemaPath:"#/properties/codon.openai.rate_limit.reset_tokens_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/codon.openai.rate_limit.reset_tokens_ms",schemaPath:"#/properties/codon.openai.rate_limit.reset_tokens_ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const spanCodonNode = validate23;
const schema51 = {"type":"object","properties":{"input.value":{"type":"string","maxLength":2048},"output.value":{"type":"string","maxLength":2048},"openinference.span.kind":{"const":"CHAIN"},"codon.nodespec.id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"codon.nodespec.name":{"type":"string"},"codon.nodespec.role":{"type":"string"},"codon.nodespec.version":{"type":"string"},"codon.nodespec.callable_signature":{"type":"string"},"codon.nodespec.input_schema":{"type":"string"},"org.namespace":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.node.status_code":{"type":"string","enum":["OK","ERROR"]},"codon.node.latency_ms":{"type":"integer","minimum":0},"error.type":{"type":"string"},"codon.nodespec.output_schema":{"type":"string"},"codon.nodespec.model_name":{"type":"string"},"codon.nodespec.model_version":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.node.error_message":{"type":"string"},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.tokens.input":{"type":"integer","minimum":0},"codon.tokens.output":{"type":"integer","minimum":0},"codon.tokens.total":{"type":"integer","minimum":0},"codon.tokens.usage_json":{},"codon.model.vendor":{"type":"string"},"codon.model.id":{"type":"string"},"codon.node.input":{"type":"string","maxLength":2048},"codon.node.output":{"type":"string","maxLength":2048},"codon.node.raw_attributes_json":{},"codon.network.calls_json":{},"prompt.id":{"type":"string"},"llm.prompt_template.version":{"type":"string"},"agent.name":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"tag.tags":{"type":"array","items":{"type":"string"}},"metadata":{}},"patternProperties":{},"required":["codon.nodespec.id","codon.nodespec.name","codon.nodespec.role","codon.nodespec.version","codon.nodespec.callable_signature","codon.nodespec.input_schema","org.namespace","codon.workload.id","codon.workload.logic_id","codon.workload.run_id","codon.workload.deployment_id","codon.node.status_code","codon.node.latency_ms","openinference.span.kind"],"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["codon.nodespec.id"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.nodespec.id"},message:"must have required property '"+"codon.nodespec.id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["codon.nodespec.name"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.nodespec.name"},message:"must have required property '"+"codon.nodespec.name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["codon.nodespec.role"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.nodespec.role"},message:"must have required property '"+"codon.nodespec.role"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["codon.nodespec.version"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.nodespec.version"},message:"must have required property '"+"codon.nodespec.version"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["codon.nodespec.callable_signature"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.nodespec.callable_signature"},message:"must have required property '"+"codon.nodespec.callable_signature"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["codon.nodespec.input_schema"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.nodespec.input_schema"},message:"must have required property '"+"codon.nodespec.input_schema"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data["org.namespace"] === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org.namespace"},message:"must have required property '"+"org.namespace"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data["codon.workload.id"] === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.workload.id"},message:"must have required property '"+"codon.workload.id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data["codon.workload.logic_id"] === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.workload.logic_id"},message:"must have required property '"+"codon.workload.logic_id"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data["codon.workload.run_id"] === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.workload.run_id"},message:"must have required property '"+"codon.workload.run_id"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data["codon.workload.deployment_id"] === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.workload.deployment_id"},message:"must have required property '"+"codon.workload.deployment_id"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data["codon.node.status_code"] === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.node.status_code"},message:"must have required property '"+"codon.node.status_code"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data["codon.node.latency_ms"] === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.node.latency_ms"},message:"must have required property '"+"codon.node.latency_ms"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data["openinference.span.kind"] === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openinference.span.kind"},message:"must have required property '"+"openinference.span.kind"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema51.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["input.value"] !== undefined){
let data0 = data["input.value"];
if(typeof data0 === "string"){
if(func3(data0) > 2048){
const err15 = {instancePath:instancePath+"/input.value",schemaPath:"#/properties/input.value/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/input.value",schemaPath:"#/properties/input.value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["output.value"] !== undefined){
let data1 = data["output.value"];
if(typeof data1 === "string"){
if(func3(data1) > 2048){
const err17 = {instancePath:instancePath+"/output.value",schemaPath:"#/properties/output.value/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/output.value",schemaPath:"#/properties/output.value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["openinference.span.kind"] !== undefined){
if("CHAIN" !== data["openinference.span.kind"]){
const err19 = {instancePath:instancePath+"/openinference.span.kind",schemaPath:"#/properties/openinference.span.kind/const",keyword:"const",params:{allowedValue: "CHAIN"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["codon.nodespec.id"] !== undefined){
let data3 = data["codon.nodespec.id"];
if(typeof data3 === "string"){
if(!pattern31.test(data3)){
const err20 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["codon.nodespec.name"] !== undefined){
if(typeof data["codon.nodespec.name"] !== "string"){
const err22 = {instancePath:instancePath+"/codon.nodespec.name",schemaPath:"#/properties/codon.nodespec.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["codon.nodespec.role"] !== undefined){
if(typeof data["codon.nodespec.role"] !== "string"){
const err23 = {instancePath:instancePath+"/codon.nodespec.role",schemaPath:"#/properties/codon.nodespec.role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["codon.nodespec.version"] !== undefined){
if(typeof data["codon.nodespec.version"] !== "string"){
const err24 = {instancePath:instancePath+"/codon.nodespec.version",schemaPath:"#/properties/codon.nodespec.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["codon.nodespec.callable_signature"] !== undefined){
if(typeof data["codon.nodespec.callable_signature"] !== "string"){
const err25 = {instancePath:instancePath+"/codon.nodespec.callable_signature",schemaPath:"#/properties/codon.nodespec.callable_signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["codon.nodespec.input_schema"] !== undefined){
if(typeof data["codon.nodespec.input_schema"] !== "string"){
const err26 = {instancePath:instancePath+"/codon.nodespec.input_schema",schemaPath:"#/properties/codon.nodespec.input_schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err27 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err28 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err29 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err30 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err31 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["codon.node.status_code"] !== undefined){
let data14 = data["codon.node.status_code"];
if(typeof data14 !== "string"){
const err32 = {instancePath:instancePath+"/codon.node.status_code",schemaPath:"#/properties/codon.node.status_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((data14 === "OK") || (data14 === "ERROR"))){
const err33 = {instancePath:instancePath+"/codon.node.status_code",schemaPath:"#/properties/codon.node.status_code/enum",keyword:"enum",params:{allowedValues: schema51.properties["codon.node.status_code"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["codon.node.latency_ms"] !== undefined){
let data15 = data["codon.node.latency_ms"];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err34 = {instancePath:instancePath+"/codon.node.latency_ms",schemaPath:"#/properties/codon.node.latency_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err35 = {instancePath:instancePath+"/codon.node.latency_ms",schemaPath:"#/properties/codon.node.latency_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err36 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["codon.nodespec.output_schema"] !== undefined){
if(typeof data["codon.nodespec.output_schema"] !== "string"){
const err37 = {instancePath:instancePath+"/codon.nodespec.output_schema",schemaPath:"#/properties/codon.nodespec.output_schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["codon.nodespec.model_name"] !== undefined){
if(typeof data["codon.nodespec.model_name"] !== "string"){
const err38 = {instancePath:instancePath+"/codon.nodespec.model_name",schemaPath:"#/properties/codon.nodespec.model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data["codon.nodespec.model_version"] !== undefined){
if(typeof data["codon.nodespec.model_version"] !== "string"){
const err39 = {instancePath:instancePath+"/codon.nodespec.model_version",schemaPath:"#/properties/codon.nodespec.model_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["codon.organization.id"] !== undefined){
if(typeof data["codon.organization.id"] !== "string"){
const err40 = {instancePath:instancePath+"/codon.organization.id",schemaPath:"#/properties/codon.organization.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data["codon.node.error_message"] !== undefined){
if(typeof data["codon.node.error_message"] !== "string"){
const err41 = {instancePath:instancePath+"/codon.node.error_message",schemaPath:"#/properties/codon.node.error_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["codon.openai.content.reference"] !== undefined){
let data22 = data["codon.openai.content.reference"];
if(typeof data22 === "string"){
if(func3(data22) < 1){
const err42 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data23 = data["codon.openai.redaction.count"];
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err44 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err45 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data["codon.openai.redaction.rules"] !== undefined){
let data24 = data["codon.openai.redaction.rules"];
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
if(typeof data24[i0] !== "string"){
const err46 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err48 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err49 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err50 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data["codon.tokens.input"] !== undefined){
let data29 = data["codon.tokens.input"];
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err51 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err52 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data["codon.tokens.output"] !== undefined){
let data30 = data["codon.tokens.output"];
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err53 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err54 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data["codon.tokens.total"] !== undefined){
let data31 = data["codon.tokens.total"];
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err55 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err56 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data["codon.model.vendor"] !== undefined){
if(typeof data["codon.model.vendor"] !== "string"){
const err57 = {instancePath:instancePath+"/codon.model.vendor",schemaPath:"#/properties/codon.model.vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data["codon.model.id"] !== undefined){
if(typeof data["codon.model.id"] !== "string"){
const err58 = {instancePath:instancePath+"/codon.model.id",schemaPath:"#/properties/codon.model.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data["codon.node.input"] !== undefined){
let data34 = data["codon.node.input"];
if(typeof data34 === "string"){
if(func3(data34) > 2048){
const err59 = {instancePath:instancePath+"/codon.node.input",schemaPath:"#/properties/codon.node.input/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/codon.node.input",schemaPath:"#/properties/codon.node.input/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data["codon.node.output"] !== undefined){
let data35 = data["codon.node.output"];
if(typeof data35 === "string"){
if(func3(data35) > 2048){
const err61 = {instancePath:instancePath+"/codon.node.output",schemaPath:"#/properties/codon.node.output/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/codon.node.output",schemaPath:"#/properties/codon.node.output/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data["prompt.id"] !== undefined){
if(typeof data["prompt.id"] !== "string"){
const err63 = {instancePath:instancePath+"/prompt.id",schemaPath:"#/properties/prompt.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data["llm.prompt_template.version"] !== undefined){
if(typeof data["llm.prompt_template.version"] !== "string"){
const err64 = {instancePath:instancePath+"/llm.prompt_template.version",schemaPath:"#/properties/llm.prompt_template.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data["agent.name"] !== undefined){
if(typeof data["agent.name"] !== "string"){
const err65 = {instancePath:instancePath+"/agent.name",schemaPath:"#/properties/agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err66 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err67 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data["tag.tags"] !== undefined){
let data41 = data["tag.tags"];
if(Array.isArray(data41)){
const len1 = data41.length;
for(let i1=0; i1<len1; i1++){
if(typeof data41[i1] !== "string"){
const err68 = {instancePath:instancePath+"/tag.tags/" + i1,schemaPath:"#/properties/tag.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/tag.tags",schemaPath:"#/properties/tag.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const spanEmbeddings = validate24;
const schema52 = {"type":"object","properties":{"embedding.invocation_parameters":{"type":"string"},"llm.token_count.total":{"type":"number"},"openinference.span.kind":{"type":"string","enum":["EMBEDDING"]},"llm.provider":{"type":"string"},"error.type":{"type":"string"},"embedding.model_name":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"codon.openai.stream.outcome":{"type":"string","enum":["completed","cancelled","aborted","failed","abandoned"]},"http.request.resend_count":{"type":"integer","minimum":0},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"llm.token_count.prompt":{"type":"integer","minimum":0},"server.address":{"type":"string","minLength":1},"codon.openai.request.id":{"type":"string"},"codon.openai.deployment":{"type":"string"},"codon.openai.api_version":{"type":"string"},"prompt.id":{"type":"string"},"llm.prompt_template.version":{"type":"string"},"agent.name":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"tag.tags":{"type":"array","items":{"type":"string"}},"metadata":{},"org.namespace":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.nodespec.id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"codon.nodespec.name":{"type":"string"},"codon.nodespec.role":{"type":"string"},"codon.model.vendor":{"type":"string"},"codon.model.id":{"type":"string"},"codon.tokens.input":{"type":"integer","minimum":0},"codon.tokens.output":{"type":"integer","minimum":0},"codon.tokens.total":{"type":"integer","minimum":0},"codon.tokens.usage_json":{}},"patternProperties":{},"required":["openinference.span.kind","llm.provider"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["server.address"] !== undefined){
if(data["server.port"] === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/dependentRequired",keyword:"dependentRequired",params:{property: "server.address",
    missingProperty: "server.port",
    depsCount: 1,
    deps: "server.port"},message:"must have property server.port when property server.address is present"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["openinference.span.kind"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openinference.span.kind"},message:"must have required property '"+"openinference.span.kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["llm.provider"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "llm.provider"},message:"must have required property '"+"llm.provider"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema52.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["embedding.invocation_parameters"] !== undefined){
if(typeof data["embedding.invocation_parameters"] !== "string"){
const err4 = {instancePath:instancePath+"/embedding.invocation_parameters",schemaPath:"#/properties/embedding.invocation_parameters/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["llm.token_count.total"] !== undefined){
let data1 = data["llm.token_count.total"];
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/llm.token_count.total",schemaPath:"#/properties/llm.token_count.total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["openinference.span.kind"] !== undefined){
let data2 = data["openinference.span.kind"];
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/openinference.span.kind",schemaPath:"#/properties/openinference.span.kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data2 === "EMBEDDING")){
const err7 = {instancePath:instancePath+"/openinference.span.kind",schemaPath:"#/properties/openinference.span.kind/enum",keyword:"enum",params:{allowedValues: schema52.properties["openinference.span.kind"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["llm.provider"] !== undefined){
if(typeof data["llm.provider"] !== "string"){
const err8 = {instancePath:instancePath+"/llm.provider",schemaPath:"#/properties/llm.provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err9 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["embedding.model_name"] !== undefined){
if(typeof data["embedding.model_name"] !== "string"){
const err10 = {instancePath:instancePath+"/embedding.model_name",schemaPath:"#/properties/embedding.model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data6 = data["server.port"];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data["codon.openai.stream.outcome"] !== undefined){
let data7 = data["codon.openai.stream.outcome"];
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((data7 === "completed") || (data7 === "cancelled")) || (data7 === "aborted")) || (data7 === "failed")) || (data7 === "abandoned"))){
const err15 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/enum",keyword:"enum",params:{allowedValues: schema52.properties["codon.openai.stream.outcome"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["http.request.resend_count"] !== undefined){
let data8 = data["http.request.resend_count"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data["codon.openai.content.reference"] !== undefined){
let data9 = data["codon.openai.content.reference"];
if(typeof data9 === "string"){
if(func3(data9) < 1){
const err18 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data10 = data["codon.openai.redaction.count"];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data["codon.openai.redaction.rules"] !== undefined){
let data11 = data["codon.openai.redaction.rules"];
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
const err22 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["llm.token_count.prompt"] !== undefined){
let data13 = data["llm.token_count.prompt"];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err24 = {instancePath:instancePath+"/llm.token_count.prompt",schemaPath:"#/properties/llm.token_count.prompt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err25 = {instancePath:instancePath+"/llm.token_count.prompt",schemaPath:"#/properties/llm.token_count.prompt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data["server.address"] !== undefined){
let data14 = data["server.address"];
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err26 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["codon.openai.request.id"] !== undefined){
if(typeof data["codon.openai.request.id"] !== "string"){
const err28 = {instancePath:instancePath+"/codon.openai.request.id",schemaPath:"#/properties/codon.openai.request.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["codon.openai.deployment"] !== undefined){
if(typeof data["codon.openai.deployment"] !== "string"){
const err29 = {instancePath:instancePath+"/codon.openai.deployment",schemaPath:"#/properties/codon.openai.deployment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["codon.openai.api_version"] !== undefined){
if(typeof data["codon.openai.api_version"] !== "string"){
const err30 = {instancePath:instancePath+"/codon.openai.api_version",schemaPath:"#/properties/codon.openai.api_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data["prompt.id"] !== undefined){
if(typeof data["prompt.id"] !== "string"){
const err31 = {instancePath:instancePath+"/prompt.id",schemaPath:"#/properties/prompt.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["llm.prompt_template.version"] !== undefined){
if(typeof data["llm.prompt_template.version"] !== "string"){
const err32 = {instancePath:instancePath+"/llm.prompt_template.version",schemaPath:"#/properties/llm.prompt_template.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["agent.name"] !== undefined){
if(typeof data["agent.name"] !== "string"){
const err33 = {instancePath:instancePath+"/agent.name",schemaPath:"#/properties/agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err34 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err35 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["tag.tags"] !== undefined){
let data23 = data["tag.tags"];
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(typeof data23[i1] !== "string"){
const err36 = {instancePath:instancePath+"/tag.tags/" + i1,schemaPath:"#/properties/tag.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/tag.tags",schemaPath:"#/properties/tag.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err38 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err39 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["codon.organization.id"] !== undefined){
if(typeof data["codon.organization.id"] !== "string"){
const err40 = {instancePath:instancePath+"/codon.organization.id",schemaPath:"#/properties/codon.organization.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err41 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err42 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err43 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err44 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err45 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err46 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["codon.nodespec.id"] !== undefined){
let data34 = data["codon.nodespec.id"];
if(typeof data34 === "string"){
if(!pattern31.test(data34)){
const err47 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data["codon.nodespec.name"] !== undefined){
if(typeof data["codon.nodespec.name"] !== "string"){
const err49 = {instancePath:instancePath+"/codon.nodespec.name",schemaPath:"#/properties/codon.nodespec.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["codon.nodespec.role"] !== undefined){
if(typeof data["codon.nodespec.role"] !== "string"){
const err50 = {instancePath:instancePath+"/codon.nodespec.role",schemaPath:"#/properties/codon.nodespec.role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data["codon.model.vendor"] !== undefined){
if(typeof data["codon.model.vendor"] !== "string"){
const err51 = {instancePath:instancePath+"/codon.model.vendor",schemaPath:"#/properties/codon.model.vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data["codon.model.id"] !== undefined){
if(typeof data["codon.model.id"] !== "string"){
const err52 = {instancePath:instancePath+"/codon.model.id",schemaPath:"#/properties/codon.model.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data["codon.tokens.input"] !== undefined){
let data39 = data["codon.tokens.input"];
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err53 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err54 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data["codon.tokens.output"] !== undefined){
let data40 = data["codon.tokens.output"];
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err55 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err56 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data["codon.tokens.total"] !== undefined){
let data41 = data["codon.tokens.total"];
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err57 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err58 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const spanExecuteTool = validate25;
const schema53 = {"type":"object","properties":{"input.value":{},"input.mime_type":{"type":"string"},"output.mime_type":{"type":"string"},"openinference.span.kind":{"type":"string","enum":["TOOL"]},"tool.name":{"type":"string"},"error.type":{"type":"string"},"agent.name":{"type":"string"},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"tool.id":{"type":"string"},"tool.description":{"type":"string"},"tool.parameters":{},"output.value":{},"prompt.id":{"type":"string"},"llm.prompt_template.version":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"tag.tags":{"type":"array","items":{"type":"string"}},"metadata":{},"org.namespace":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"codon.workload.deployment_id":{"type":"string"}},"patternProperties":{},"required":["openinference.span.kind","tool.name"],"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["openinference.span.kind"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openinference.span.kind"},message:"must have required property '"+"openinference.span.kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["tool.name"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool.name"},message:"must have required property '"+"tool.name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema53.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["input.mime_type"] !== undefined){
if(typeof data["input.mime_type"] !== "string"){
const err3 = {instancePath:instancePath+"/input.mime_type",schemaPath:"#/properties/input.mime_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["output.mime_type"] !== undefined){
if(typeof data["output.mime_type"] !== "string"){
const err4 = {instancePath:instancePath+"/output.mime_type",schemaPath:"#/properties/output.mime_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["openinference.span.kind"] !== undefined){
let data2 = data["openinference.span.kind"];
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/openinference.span.kind",schemaPath:"#/properties/openinference.span.kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data2 === "TOOL")){
const err6 = {instancePath:instancePath+"/openinference.span.kind",schemaPath:"#/properties/openinference.span.kind/enum",keyword:"enum",params:{allowedValues: schema53.properties["openinference.span.kind"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["tool.name"] !== undefined){
if(typeof data["tool.name"] !== "string"){
const err7 = {instancePath:instancePath+"/tool.name",schemaPath:"#/properties/tool.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err8 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["agent.name"] !== undefined){
if(typeof data["agent.name"] !== "string"){
const err9 = {instancePath:instancePath+"/agent.name",schemaPath:"#/properties/agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["codon.openai.content.reference"] !== undefined){
let data6 = data["codon.openai.content.reference"];
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err10 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data7 = data["codon.openai.redaction.count"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err12 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data["codon.openai.redaction.rules"] !== undefined){
let data8 = data["codon.openai.redaction.rules"];
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err14 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["tool.id"] !== undefined){
if(typeof data["tool.id"] !== "string"){
const err16 = {instancePath:instancePath+"/tool.id",schemaPath:"#/properties/tool.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["tool.description"] !== undefined){
if(typeof data["tool.description"] !== "string"){
const err17 = {instancePath:instancePath+"/tool.description",schemaPath:"#/properties/tool.description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["prompt.id"] !== undefined){
if(typeof data["prompt.id"] !== "string"){
const err18 = {instancePath:instancePath+"/prompt.id",schemaPath:"#/properties/prompt.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["llm.prompt_template.version"] !== undefined){
if(typeof data["llm.prompt_template.version"] !== "string"){
const err19 = {instancePath:instancePath+"/llm.prompt_template.version",schemaPath:"#/properties/llm.prompt_template.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err20 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err21 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["tag.tags"] !== undefined){
let data16 = data["tag.tags"];
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(typeof data16[i1] !== "string"){
const err22 = {instancePath:instancePath+"/tag.tags/" + i1,schemaPath:"#/properties/tag.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/tag.tags",schemaPath:"#/properties/tag.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err24 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err25 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["codon.organization.id"] !== undefined){
if(typeof data["codon.organization.id"] !== "string"){
const err26 = {instancePath:instancePath+"/codon.organization.id",schemaPath:"#/properties/codon.organization.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err27 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err28 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err29 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err30 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err31 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err32 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const spanInference = validate26;
const schema54 = {"type":"object","properties":{"llm.invocation_parameters":{"type":"string"},"llm.model_name":{"type":"string"},"input.value":{},"input.mime_type":{"type":"string"},"output.value":{},"output.mime_type":{"type":"string"},"llm.token_count.total":{"type":"number"},"llm.system":{"const":"openai"},"openinference.span.kind":{"type":"string","enum":["LLM"]},"llm.provider":{"type":"string"},"error.type":{"type":"string"},"prompt.id":{"type":"string"},"llm.prompt_template.version":{"type":"string"},"llm.request.model_name":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"codon.openai.stream.outcome":{"type":"string","enum":["completed","cancelled","aborted","failed","abandoned"]},"http.request.resend_count":{"type":"integer","minimum":0},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"llm.finish_reason":{"type":"string"},"llm.response.model_name":{"type":"string"},"llm.token_count.prompt_details.audio":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.prompt"}}]},"llm.token_count.completion_details.audio":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.completion"}}]},"llm.token_count.prompt_details.cache_read":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.prompt"}}]},"llm.token_count.prompt_details.cache_write":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.prompt"}}]},"llm.token_count.prompt_details.image":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.prompt"}}]},"llm.token_count.completion_details.image":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.completion"}}]},"llm.token_count.prompt":{"type":"integer","minimum":0},"llm.token_count.completion":{"type":"integer","minimum":0},"llm.token_count.completion_details.reasoning":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.completion"}}]},"llm.token_count.prompt_details.text":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.prompt"}}]},"llm.token_count.completion_details.text":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.completion"}}]},"server.address":{"type":"string","minLength":1},"codon.openai.request.id":{"type":"string"},"codon.openai.deployment":{"type":"string"},"codon.openai.api_version":{"type":"string"},"codon.openai.usage.prediction.accepted_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.completion"}}]},"codon.openai.usage.prediction.rejected_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.completion"}}]},"codon.openai.audio.seconds":{"type":"number","minimum":0},"codon.openai.media.size":{"type":"integer","minimum":0},"llm.prompt_template.variables":{},"agent.name":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"tag.tags":{"type":"array","items":{"type":"string"}},"metadata":{},"org.namespace":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.nodespec.id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"codon.nodespec.name":{"type":"string"},"codon.nodespec.role":{"type":"string"},"codon.model.vendor":{"type":"string"},"codon.model.id":{"type":"string"},"codon.tokens.input":{"type":"integer","minimum":0},"codon.tokens.output":{"type":"integer","minimum":0},"codon.tokens.total":{"type":"integer","minimum":0},"codon.tokens.usage_json":{}},"patternProperties":{"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.role$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.name$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.content$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_call_id$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.type$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.text$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.image\\.image\\.url$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.url$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.mime_type$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.video\\.video\\.url$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.id$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.name$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.arguments$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.role$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.name$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.content$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_call_id$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.type$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.text$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.image\\.image\\.url$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.url$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.mime_type$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.video\\.video\\.url$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.id$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.name$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.arguments$":{"type":"string"},"^llm\\.tools\\.(?:0|[1-9][0-9]*)\\.tool\\.json_schema$":{"type":"string"}},"required":["openinference.span.kind","llm.provider","llm.system"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}},{"dependentRequired":{"llm.prompt_template.version":["prompt.id"]}}],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["server.address"] !== undefined){
if(data["server.port"] === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/dependentRequired",keyword:"dependentRequired",params:{property: "server.address",
    missingProperty: "server.port",
    depsCount: 1,
    deps: "server.port"},message:"must have property server.port when property server.address is present"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["llm.prompt_template.version"] !== undefined){
if(data["prompt.id"] === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/1/dependentRequired",keyword:"dependentRequired",params:{property: "llm.prompt_template.version",
    missingProperty: "prompt.id",
    depsCount: 1,
    deps: "prompt.id"},message:"must have property prompt.id when property llm.prompt_template.version is present"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["openinference.span.kind"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openinference.span.kind"},message:"must have required property '"+"openinference.span.kind"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["llm.provider"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "llm.provider"},message:"must have required property '"+"llm.provider"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["llm.system"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "llm.system"},message:"must have required property '"+"llm.system"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((((((((((((((((((((((func1.call(schema54.properties, key0)) || (pattern17.test(key0))) || (pattern18.test(key0))) || (pattern19.test(key0))) || (pattern20.test(key0))) || (pattern21.test(key0))) || (pattern22.test(key0))) || (pattern23.test(key0))) || (pattern24.test(key0))) || (pattern25.test(key0))) || (pattern26.test(key0))) || (pattern27.test(key0))) || (pattern28.test(key0))) || (pattern29.test(key0))) || (pattern4.test(key0))) || (pattern5.test(key0))) || (pattern6.test(key0))) || (pattern7.test(key0))) || (pattern8.test(key0))) || (pattern9.test(key0))) || (pattern10.test(key0))) || (pattern11.test(key0))) || (pattern12.test(key0))) || (pattern13.test(key0))) || (pattern14.test(key0))) || (pattern15.test(key0))) || (pattern16.test(key0))) || (pattern30.test(key0)))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["llm.invocation_parameters"] !== undefined){
if(typeof data["llm.invocation_parameters"] !== "string"){
const err6 = {instancePath:instancePath+"/llm.invocation_parameters",schemaPath:"#/properties/llm.invocation_parameters/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["llm.model_name"] !== undefined){
if(typeof data["llm.model_name"] !== "string"){
const err7 = {instancePath:instancePath+"/llm.model_name",schemaPath:"#/properties/llm.model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["input.mime_type"] !== undefined){
if(typeof data["input.mime_type"] !== "string"){
const err8 = {instancePath:instancePath+"/input.mime_type",schemaPath:"#/properties/input.mime_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["output.mime_type"] !== undefined){
if(typeof data["output.mime_type"] !== "string"){
const err9 = {instancePath:instancePath+"/output.mime_type",schemaPath:"#/properties/output.mime_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["llm.token_count.total"] !== undefined){
let data4 = data["llm.token_count.total"];
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/llm.token_count.total",schemaPath:"#/properties/llm.token_count.total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["llm.system"] !== undefined){
if("openai" !== data["llm.system"]){
const err11 = {instancePath:instancePath+"/llm.system",schemaPath:"#/properties/llm.system/const",keyword:"const",params:{allowedValue: "openai"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["openinference.span.kind"] !== undefined){
let data6 = data["openinference.span.kind"];
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/openinference.span.kind",schemaPath:"#/properties/openinference.span.kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(data6 === "LLM")){
const err13 = {instancePath:instancePath+"/openinference.span.kind",schemaPath:"#/properties/openinference.span.kind/enum",keyword:"enum",params:{allowedValues: schema54.properties["openinference.span.kind"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["llm.provider"] !== undefined){
if(typeof data["llm.provider"] !== "string"){
const err14 = {instancePath:instancePath+"/llm.provider",schemaPath:"#/properties/llm.provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err15 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["prompt.id"] !== undefined){
if(typeof data["prompt.id"] !== "string"){
const err16 = {instancePath:instancePath+"/prompt.id",schemaPath:"#/properties/prompt.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["llm.prompt_template.version"] !== undefined){
if(typeof data["llm.prompt_template.version"] !== "string"){
const err17 = {instancePath:instancePath+"/llm.prompt_template.version",schemaPath:"#/properties/llm.prompt_template.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["llm.request.model_name"] !== undefined){
if(typeof data["llm.request.model_name"] !== "string"){
const err18 = {instancePath:instancePath+"/llm.request.model_name",schemaPath:"#/properties/llm.request.model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data12 = data["server.port"];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err19 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
const err20 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err21 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data["codon.openai.stream.outcome"] !== undefined){
let data13 = data["codon.openai.stream.outcome"];
if(typeof data13 !== "string"){
const err22 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((((data13 === "completed") || (data13 === "cancelled")) || (data13 === "aborted")) || (data13 === "failed")) || (data13 === "abandoned"))){
const err23 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/enum",keyword:"enum",params:{allowedValues: schema54.properties["codon.openai.stream.outcome"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["http.request.resend_count"] !== undefined){
let data14 = data["http.request.resend_count"];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err24 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err25 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data["codon.openai.content.reference"] !== undefined){
let data15 = data["codon.openai.content.reference"];
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err26 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data16 = data["codon.openai.redaction.count"];
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err28 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err29 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data["codon.openai.redaction.rules"] !== undefined){
let data17 = data["codon.openai.redaction.rules"];
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(typeof data17[i0] !== "string"){
const err30 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["llm.finish_reason"] !== undefined){
if(typeof data["llm.finish_reason"] !== "string"){
const err32 = {instancePath:instancePath+"/llm.finish_reason",schemaPath:"#/properties/llm.finish_reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["llm.response.model_name"] !== undefined){
if(typeof data["llm.response.model_name"] !== "string"){
const err33 = {instancePath:instancePath+"/llm.response.model_name",schemaPath:"#/properties/llm.response.model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["llm.token_count.prompt_details.audio"] !== undefined){
let data21 = data["llm.token_count.prompt_details.audio"];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err34 = {instancePath:instancePath+"/llm.token_count.prompt_details.audio",schemaPath:"#/properties/llm.token_count.prompt_details.audio/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
const vSchema2 = data && data["llm.token_count.prompt"];
if(vSchema2 !== undefined && ((!((typeof vSchema2 == "number") && (isFinite(vSchema2)))) || (data21 > vSchema2 || isNaN(data21)))){
const err35 = {instancePath:instancePath+"/llm.token_count.prompt_details.audio",schemaPath:"#/properties/llm.token_count.prompt_details.audio/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema2},message:"must be <= "+vSchema2};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err36 = {instancePath:instancePath+"/llm.token_count.prompt_details.audio",schemaPath:"#/properties/llm.token_count.prompt_details.audio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data["llm.token_count.completion_details.audio"] !== undefined){
let data22 = data["llm.token_count.completion_details.audio"];
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err37 = {instancePath:instancePath+"/llm.token_count.completion_details.audio",schemaPath:"#/properties/llm.token_count.completion_details.audio/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
const vSchema3 = data && data["llm.token_count.completion"];
if(vSchema3 !== undefined && ((!((typeof vSchema3 == "number") && (isFinite(vSchema3)))) || (data22 > vSchema3 || isNaN(data22)))){
const err38 = {instancePath:instancePath+"/llm.token_count.completion_details.audio",schemaPath:"#/properties/llm.token_count.completion_details.audio/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema3},message:"must be <= "+vSchema3};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err39 = {instancePath:instancePath+"/llm.token_count.completion_details.audio",schemaPath:"#/properties/llm.token_count.completion_details.audio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data["llm.token_count.prompt_details.cache_read"] !== undefined){
let data23 = data["llm.token_count.prompt_details.cache_read"];
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err40 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_read",schemaPath:"#/properties/llm.token_count.prompt_details.cache_read/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
const vSchema4 = data && data["llm.token_count.prompt"];
if(vSchema4 !== undefined && ((!((typeof vSchema4 == "number") && (isFinite(vSchema4)))) || (data23 > vSchema4 || isNaN(data23)))){
const err41 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_read",schemaPath:"#/properties/llm.token_count.prompt_details.cache_read/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema4},message:"must be <= "+vSchema4};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err42 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_read",schemaPath:"#/properties/llm.token_count.prompt_details.cache_read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data["llm.token_count.prompt_details.cache_write"] !== undefined){
let data24 = data["llm.token_count.prompt_details.cache_write"];
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err43 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_write",schemaPath:"#/properties/llm.token_count.prompt_details.cache_write/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
const vSchema5 = data && data["llm.token_count.prompt"];
if(vSchema5 !== undefined && ((!((typeof vSchema5 == "number") && (isFinite(vSchema5)))) || (data24 > vSchema5 || isNaN(data24)))){
const err44 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_write",schemaPath:"#/properties/llm.token_count.prompt_details.cache_write/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema5},message:"must be <= "+vSchema5};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err45 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_write",schemaPath:"#/properties/llm.token_count.prompt_details.cache_write/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data["llm.token_count.prompt_details.image"] !== undefined){
let data25 = data["llm.token_count.prompt_details.image"];
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err46 = {instancePath:instancePath+"/llm.token_count.prompt_details.image",schemaPath:"#/properties/llm.token_count.prompt_details.image/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
const vSchema6 = data && data["llm.token_count.prompt"];
if(vSchema6 !== undefined && ((!((typeof vSchema6 == "number") && (isFinite(vSchema6)))) || (data25 > vSchema6 || isNaN(data25)))){
const err47 = {instancePath:instancePath+"/llm.token_count.prompt_details.image",schemaPath:"#/properties/llm.token_count.prompt_details.image/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema6},message:"must be <= "+vSchema6};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err48 = {instancePath:instancePath+"/llm.token_count.prompt_details.image",schemaPath:"#/properties/llm.token_count.prompt_details.image/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data["llm.token_count.completion_details.image"] !== undefined){
let data26 = data["llm.token_count.completion_details.image"];
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err49 = {instancePath:instancePath+"/llm.token_count.completion_details.image",schemaPath:"#/properties/llm.token_count.completion_details.image/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
const vSchema7 = data && data["llm.token_count.completion"];
if(vSchema7 !== undefined && ((!((typeof vSchema7 == "number") && (isFinite(vSchema7)))) || (data26 > vSchema7 || isNaN(data26)))){
const err50 = {instancePath:instancePath+"/llm.token_count.completion_details.image",schemaPath:"#/properties/llm.token_count.completion_details.image/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema7},message:"must be <= "+vSchema7};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err51 = {instancePath:instancePath+"/llm.token_count.completion_details.image",schemaPath:"#/properties/llm.token_count.completion_details.image/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data["llm.token_count.prompt"] !== undefined){
let data27 = data["llm.token_count.prompt"];
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err52 = {instancePath:instancePath+"/llm.token_count.prompt",schemaPath:"#/properties/llm.token_count.prompt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err53 = {instancePath:instancePath+"/llm.token_count.prompt",schemaPath:"#/properties/llm.token_count.prompt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data["llm.token_count.completion"] !== undefined){
let data28 = data["llm.token_count.completion"];
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err54 = {instancePath:instancePath+"/llm.token_count.completion",schemaPath:"#/properties/llm.token_count.completion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err55 = {instancePath:instancePath+"/llm.token_count.completion",schemaPath:"#/properties/llm.token_count.completion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data["llm.token_count.completion_details.reasoning"] !== undefined){
let data29 = data["llm.token_count.completion_details.reasoning"];
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err56 = {instancePath:instancePath+"/llm.token_count.completion_details.reasoning",schemaPath:"#/properties/llm.token_count.completion_details.reasoning/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
const vSchema8 = data && data["llm.token_count.completion"];
if(vSchema8 !== undefined && ((!((typeof vSchema8 == "number") && (isFinite(vSchema8)))) || (data29 > vSchema8 || isNaN(data29)))){
const err57 = {instancePath:instancePath+"/llm.token_count.completion_details.reasoning",schemaPath:"#/properties/llm.token_count.completion_details.reasoning/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema8},message:"must be <= "+vSchema8};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err58 = {instancePath:instancePath+"/llm.token_count.completion_details.reasoning",schemaPath:"#/properties/llm.token_count.completion_details.reasoning/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data["llm.token_count.prompt_details.text"] !== undefined){
let data30 = data["llm.token_count.prompt_details.text"];
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err59 = {instancePath:instancePath+"/llm.token_count.prompt_details.text",schemaPath:"#/properties/llm.token_count.prompt_details.text/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
const vSchema9 = data && data["llm.token_count.prompt"];
if(vSchema9 !== undefined && ((!((typeof vSchema9 == "number") && (isFinite(vSchema9)))) || (data30 > vSchema9 || isNaN(data30)))){
const err60 = {instancePath:instancePath+"/llm.token_count.prompt_details.text",schemaPath:"#/properties/llm.token_count.prompt_details.text/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema9},message:"must be <= "+vSchema9};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err61 = {instancePath:instancePath+"/llm.token_count.prompt_details.text",schemaPath:"#/properties/llm.token_count.prompt_details.text/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data["llm.token_count.completion_details.text"] !== undefined){
let data31 = data["llm.token_count.completion_details.text"];
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err62 = {instancePath:instancePath+"/llm.token_count.completion_details.text",schemaPath:"#/properties/llm.token_count.completion_details.text/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
const vSchema10 = data && data["llm.token_count.completion"];
if(vSchema10 !== undefined && ((!((typeof vSchema10 == "number") && (isFinite(vSchema10)))) || (data31 > vSchema10 || isNaN(data31)))){
const err63 = {instancePath:instancePath+"/llm.token_count.completion_details.text",schemaPath:"#/properties/llm.token_count.completion_details.text/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema10},message:"must be <= "+vSchema10};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err64 = {instancePath:instancePath+"/llm.token_count.completion_details.text",schemaPath:"#/properties/llm.token_count.completion_details.text/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data["server.address"] !== undefined){
let data32 = data["server.address"];
if(typeof data32 === "string"){
if(func3(data32) < 1){
const err65 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data["codon.openai.request.id"] !== undefined){
if(typeof data["codon.openai.request.id"] !== "string"){
const err67 = {instancePath:instancePath+"/codon.openai.request.id",schemaPath:"#/properties/codon.openai.request.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data["codon.openai.deployment"] !== undefined){
if(typeof data["codon.openai.deployment"] !== "string"){
const err68 = {instancePath:instancePath+"/codon.openai.deployment",schemaPath:"#/properties/codon.openai.deployment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data["codon.openai.api_version"] !== undefined){
if(typeof data["codon.openai.api_version"] !== "string"){
const err69 = {instancePath:instancePath+"/codon.openai.api_version",schemaPath:"#/properties/codon.openai.api_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data["codon.openai.usage.prediction.accepted_tokens"] !== undefined){
let data36 = data["codon.openai.usage.prediction.accepted_tokens"];
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err70 = {instancePath:instancePath+"/codon.openai.usage.prediction.accepted_tokens",schemaPath:"#/properties/codon.openai.usage.prediction.accepted_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
const vSchema11 = data && data["llm.token_count.completion"];
if(vSchema11 !== undefined && ((!((typeof vSchema11 == "number") && (isFinite(vSchema11)))) || (data36 > vSchema11 || isNaN(data36)))){
const err71 = {instancePath:instancePath+"/codon.openai.usage.prediction.accepted_tokens",schemaPath:"#/properties/codon.openai.usage.prediction.accepted_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema11},message:"must be <= "+vSchema11};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err72 = {instancePath:instancePath+"/codon.openai.usage.prediction.accepted_tokens",schemaPath:"#/properties/codon.openai.usage.prediction.accepted_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data["codon.openai.usage.prediction.rejected_tokens"] !== undefined){
let data37 = data["codon.openai.usage.prediction.rejected_tokens"];
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err73 = {instancePath:instancePath+"/codon.openai.usage.prediction.rejected_tokens",schemaPath:"#/properties/codon.openai.usage.prediction.rejected_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
const vSchema12 = data && data["llm.token_count.completion"];
if(vSchema12 !== undefined && ((!((typeof vSchema12 == "number") && (isFinite(vSchema12)))) || (data37 > vSchema12 || isNaN(data37)))){
const err74 = {instancePath:instancePath+"/codon.openai.usage.prediction.rejected_tokens",schemaPath:"#/properties/codon.openai.usage.prediction.rejected_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema12},message:"must be <= "+vSchema12};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err75 = {instancePath:instancePath+"/codon.openai.usage.prediction.rejected_tokens",schemaPath:"#/properties/codon.openai.usage.prediction.rejected_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data["codon.openai.audio.seconds"] !== undefined){
let data38 = data["codon.openai.audio.seconds"];
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err76 = {instancePath:instancePath+"/codon.openai.audio.seconds",schemaPath:"#/properties/codon.openai.audio.seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/codon.openai.audio.seconds",schemaPath:"#/properties/codon.openai.audio.seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data["codon.openai.media.size"] !== undefined){
let data39 = data["codon.openai.media.size"];
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err78 = {instancePath:instancePath+"/codon.openai.media.size",schemaPath:"#/properties/codon.openai.media.size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err79 = {instancePath:instancePath+"/codon.openai.media.size",schemaPath:"#/properties/codon.openai.media.size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data["agent.name"] !== undefined){
if(typeof data["agent.name"] !== "string"){
const err80 = {instancePath:instancePath+"/agent.name",schemaPath:"#/properties/agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err81 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err82 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data["tag.tags"] !== undefined){
let data43 = data["tag.tags"];
if(Array.isArray(data43)){
const len1 = data43.length;
for(let i1=0; i1<len1; i1++){
if(typeof data43[i1] !== "string"){
const err83 = {instancePath:instancePath+"/tag.tags/" + i1,schemaPath:"#/properties/tag.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/tag.tags",schemaPath:"#/properties/tag.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err85 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err86 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data["codon.organization.id"] !== undefined){
if(typeof data["codon.organization.id"] !== "string"){
const err87 = {instancePath:instancePath+"/codon.organization.id",schemaPath:"#/properties/codon.organization.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err88 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err89 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err90 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err91 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err92 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err93 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data["codon.nodespec.id"] !== undefined){
let data54 = data["codon.nodespec.id"];
if(typeof data54 === "string"){
if(!pattern31.test(data54)){
const err94 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data["codon.nodespec.name"] !== undefined){
if(typeof data["codon.nodespec.name"] !== "string"){
const err96 = {instancePath:instancePath+"/codon.nodespec.name",schemaPath:"#/properties/codon.nodespec.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data["codon.nodespec.role"] !== undefined){
if(typeof data["codon.nodespec.role"] !== "string"){
const err97 = {instancePath:instancePath+"/codon.nodespec.role",schemaPath:"#/properties/codon.nodespec.role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data["codon.model.vendor"] !== undefined){
if(typeof data["codon.model.vendor"] !== "string"){
const err98 = {instancePath:instancePath+"/codon.model.vendor",schemaPath:"#/properties/codon.model.vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data["codon.model.id"] !== undefined){
if(typeof data["codon.model.id"] !== "string"){
const err99 = {instancePath:instancePath+"/codon.model.id",schemaPath:"#/properties/codon.model.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data["codon.tokens.input"] !== undefined){
let data59 = data["codon.tokens.input"];
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err100 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
const err101 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
if(data["codon.tokens.output"] !== undefined){
let data60 = data["codon.tokens.output"];
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err102 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err103 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data["codon.tokens.total"] !== undefined){
let data61 = data["codon.tokens.total"];
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err104 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
const err105 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
for(const key1 in data){
if(pattern17.test(key1)){
if(typeof data[key1] !== "string"){
const err106 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.role%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
for(const key2 in data){
if(pattern18.test(key2)){
if(typeof data[key2] !== "string"){
const err107 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.name%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
for(const key3 in data){
if(pattern19.test(key3)){
if(typeof data[key3] !== "string"){
const err108 = {instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.content%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
for(const key4 in data){
if(pattern20.test(key4)){
if(typeof data[key4] !== "string"){
const err109 = {instancePath:instancePath+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_call_id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
for(const key5 in data){
if(pattern21.test(key5)){
if(typeof data[key5] !== "string"){
const err110 = {instancePath:instancePath+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.type%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
for(const key6 in data){
if(pattern22.test(key6)){
if(typeof data[key6] !== "string"){
const err111 = {instancePath:instancePath+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.text%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
for(const key7 in data){
if(pattern23.test(key7)){
if(typeof data[key7] !== "string"){
const err112 = {instancePath:instancePath+"/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.image%5C.image%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
for(const key8 in data){
if(pattern24.test(key8)){
if(typeof data[key8] !== "string"){
const err113 = {instancePath:instancePath+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.audio%5C.audio%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
for(const key9 in data){
if(pattern25.test(key9)){
if(typeof data[key9] !== "string"){
const err114 = {instancePath:instancePath+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.audio%5C.audio%5C.mime_type%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
for(const key10 in data){
if(pattern26.test(key10)){
if(typeof data[key10] !== "string"){
const err115 = {instancePath:instancePath+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.video%5C.video%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
for(const key11 in data){
if(pattern27.test(key11)){
if(typeof data[key11] !== "string"){
const err116 = {instancePath:instancePath+"/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
for(const key12 in data){
if(pattern28.test(key12)){
if(typeof data[key12] !== "string"){
const err117 = {instancePath:instancePath+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.function%5C.name%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
for(const key13 in data){
if(pattern29.test(key13)){
if(typeof data[key13] !== "string"){
const err118 = {instancePath:instancePath+"/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.function%5C.arguments%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
for(const key14 in data){
if(pattern4.test(key14)){
if(typeof data[key14] !== "string"){
const err119 = {instancePath:instancePath+"/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.role%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
for(const key15 in data){
if(pattern5.test(key15)){
if(typeof data[key15] !== "string"){
const err120 = {instancePath:instancePath+"/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.name%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
for(const key16 in data){
if(pattern6.test(key16)){
if(typeof data[key16] !== "string"){
const err121 = {instancePath:instancePath+"/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.content%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
for(const key17 in data){
if(pattern7.test(key17)){
if(typeof data[key17] !== "string"){
const err122 = {instancePath:instancePath+"/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_call_id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
for(const key18 in data){
if(pattern8.test(key18)){
if(typeof data[key18] !== "string"){
const err123 = {instancePath:instancePath+"/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.type%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
for(const key19 in data){
if(pattern9.test(key19)){
if(typeof data[key19] !== "string"){
const err124 = {instancePath:instancePath+"/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.text%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
for(const key20 in data){
if(pattern10.test(key20)){
if(typeof data[key20] !== "string"){
const err125 = {instancePath:instancePath+"/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.image%5C.image%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
for(const key21 in data){
if(pattern11.test(key21)){
if(typeof data[key21] !== "string"){
const err126 = {instancePath:instancePath+"/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.audio%5C.audio%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
for(const key22 in data){
if(pattern12.test(key22)){
if(typeof data[key22] !== "string"){
const err127 = {instancePath:instancePath+"/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.audio%5C.audio%5C.mime_type%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
for(const key23 in data){
if(pattern13.test(key23)){
if(typeof data[key23] !== "string"){
const err128 = {instancePath:instancePath+"/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.video%5C.video%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
for(const key24 in data){
if(pattern14.test(key24)){
if(typeof data[key24] !== "string"){
const err129 = {instancePath:instancePath+"/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
for(const key25 in data){
if(pattern15.test(key25)){
if(typeof data[key25] !== "string"){
const err130 = {instancePath:instancePath+"/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.function%5C.name%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
for(const key26 in data){
if(pattern16.test(key26)){
if(typeof data[key26] !== "string"){
const err131 = {instancePath:instancePath+"/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.function%5C.arguments%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
for(const key27 in data){
if(pattern30.test(key27)){
if(typeof data[key27] !== "string"){
const err132 = {instancePath:instancePath+"/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.tools%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool%5C.json_schema%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
}
else {
const err133 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const spanInvokeAgentInternal = validate27;
const schema55 = {"type":"object","properties":{"llm.invocation_parameters":{"type":"string"},"llm.model_name":{"type":"string"},"input.value":{},"input.mime_type":{"type":"string"},"output.value":{},"output.mime_type":{"type":"string"},"llm.token_count.total":{"type":"number"},"openinference.span.kind":{"type":"string","enum":["AGENT"]},"error.type":{"type":"string"},"llm.provider":{"type":"string"},"agent.name":{"type":"string"},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"llm.request.model_name":{"type":"string"},"llm.finish_reason":{"type":"string"},"llm.token_count.prompt_details.cache_read":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.prompt"}}]},"llm.token_count.prompt_details.cache_write":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.prompt"}}]},"llm.token_count.prompt":{"type":"integer","minimum":0},"llm.token_count.completion":{"type":"integer","minimum":0},"user.id":{"type":"string"},"session.id":{"type":"string"},"tag.tags":{"type":"array","items":{"type":"string"}},"metadata":{},"org.namespace":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.model.vendor":{"type":"string"},"codon.model.id":{"type":"string"}},"patternProperties":{"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.role$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.name$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.content$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_call_id$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.type$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.text$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.image\\.image\\.url$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.url$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.mime_type$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.video\\.video\\.url$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.id$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.name$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.arguments$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.role$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.name$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.content$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_call_id$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.type$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.text$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.image\\.image\\.url$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.url$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.mime_type$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.video\\.video\\.url$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.id$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.name$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.arguments$":{"type":"string"},"^llm\\.tools\\.(?:0|[1-9][0-9]*)\\.tool\\.json_schema$":{"type":"string"}},"required":["openinference.span.kind"],"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["openinference.span.kind"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openinference.span.kind"},message:"must have required property '"+"openinference.span.kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((((((((((((((((((((((func1.call(schema55.properties, key0)) || (pattern17.test(key0))) || (pattern18.test(key0))) || (pattern19.test(key0))) || (pattern20.test(key0))) || (pattern21.test(key0))) || (pattern22.test(key0))) || (pattern23.test(key0))) || (pattern24.test(key0))) || (pattern25.test(key0))) || (pattern26.test(key0))) || (pattern27.test(key0))) || (pattern28.test(key0))) || (pattern29.test(key0))) || (pattern4.test(key0))) || (pattern5.test(key0))) || (pattern6.test(key0))) || (pattern7.test(key0))) || (pattern8.test(key0))) || (pattern9.test(key0))) || (pattern10.test(key0))) || (pattern11.test(key0))) || (pattern12.test(key0))) || (pattern13.test(key0))) || (pattern14.test(key0))) || (pattern15.test(key0))) || (pattern16.test(key0))) || (pattern30.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["llm.invocation_parameters"] !== undefined){
if(typeof data["llm.invocation_parameters"] !== "string"){
const err2 = {instancePath:instancePath+"/llm.invocation_parameters",schemaPath:"#/properties/llm.invocation_parameters/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["llm.model_name"] !== undefined){
if(typeof data["llm.model_name"] !== "string"){
const err3 = {instancePath:instancePath+"/llm.model_name",schemaPath:"#/properties/llm.model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["input.mime_type"] !== undefined){
if(typeof data["input.mime_type"] !== "string"){
const err4 = {instancePath:instancePath+"/input.mime_type",schemaPath:"#/properties/input.mime_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["output.mime_type"] !== undefined){
if(typeof data["output.mime_type"] !== "string"){
const err5 = {instancePath:instancePath+"/output.mime_type",schemaPath:"#/properties/output.mime_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["llm.token_count.total"] !== undefined){
let data4 = data["llm.token_count.total"];
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/llm.token_count.total",schemaPath:"#/properties/llm.token_count.total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["openinference.span.kind"] !== undefined){
let data5 = data["openinference.span.kind"];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/openinference.span.kind",schemaPath:"#/properties/openinference.span.kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data5 === "AGENT")){
const err8 = {instancePath:instancePath+"/openinference.span.kind",schemaPath:"#/properties/openinference.span.kind/enum",keyword:"enum",params:{allowedValues: schema55.properties["openinference.span.kind"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err9 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["llm.provider"] !== undefined){
if(typeof data["llm.provider"] !== "string"){
const err10 = {instancePath:instancePath+"/llm.provider",schemaPath:"#/properties/llm.provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["agent.name"] !== undefined){
if(typeof data["agent.name"] !== "string"){
const err11 = {instancePath:instancePath+"/agent.name",schemaPath:"#/properties/agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["codon.openai.content.reference"] !== undefined){
let data9 = data["codon.openai.content.reference"];
if(typeof data9 === "string"){
if(func3(data9) < 1){
const err12 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data10 = data["codon.openai.redaction.count"];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err14 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err15 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data["codon.openai.redaction.rules"] !== undefined){
let data11 = data["codon.openai.redaction.rules"];
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
const err16 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["llm.request.model_name"] !== undefined){
if(typeof data["llm.request.model_name"] !== "string"){
const err18 = {instancePath:instancePath+"/llm.request.model_name",schemaPath:"#/properties/llm.request.model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["llm.finish_reason"] !== undefined){
if(typeof data["llm.finish_reason"] !== "string"){
const err19 = {instancePath:instancePath+"/llm.finish_reason",schemaPath:"#/properties/llm.finish_reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["llm.token_count.prompt_details.cache_read"] !== undefined){
let data15 = data["llm.token_count.prompt_details.cache_read"];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err20 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_read",schemaPath:"#/properties/llm.token_count.prompt_details.cache_read/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
const vSchema1 = data && data["llm.token_count.prompt"];
if(vSchema1 !== undefined && ((!((typeof vSchema1 == "number") && (isFinite(vSchema1)))) || (data15 > vSchema1 || isNaN(data15)))){
const err21 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_read",schemaPath:"#/properties/llm.token_count.prompt_details.cache_read/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema1},message:"must be <= "+vSchema1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err22 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_read",schemaPath:"#/properties/llm.token_count.prompt_details.cache_read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data["llm.token_count.prompt_details.cache_write"] !== undefined){
let data16 = data["llm.token_count.prompt_details.cache_write"];
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err23 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_write",schemaPath:"#/properties/llm.token_count.prompt_details.cache_write/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
const vSchema2 = data && data["llm.token_count.prompt"];
if(vSchema2 !== undefined && ((!((typeof vSchema2 == "number") && (isFinite(vSchema2)))) || (data16 > vSchema2 || isNaN(data16)))){
const err24 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_write",schemaPath:"#/properties/llm.token_count.prompt_details.cache_write/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema2},message:"must be <= "+vSchema2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err25 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_write",schemaPath:"#/properties/llm.token_count.prompt_details.cache_write/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data["llm.token_count.prompt"] !== undefined){
let data17 = data["llm.token_count.prompt"];
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err26 = {instancePath:instancePath+"/llm.token_count.prompt",schemaPath:"#/properties/llm.token_count.prompt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err27 = {instancePath:instancePath+"/llm.token_count.prompt",schemaPath:"#/properties/llm.token_count.prompt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data["llm.token_count.completion"] !== undefined){
let data18 = data["llm.token_count.completion"];
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err28 = {instancePath:instancePath+"/llm.token_count.completion",schemaPath:"#/properties/llm.token_count.completion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err29 = {instancePath:instancePath+"/llm.token_count.completion",schemaPath:"#/properties/llm.token_count.completion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err30 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err31 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["tag.tags"] !== undefined){
let data21 = data["tag.tags"];
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
if(typeof data21[i1] !== "string"){
const err32 = {instancePath:instancePath+"/tag.tags/" + i1,schemaPath:"#/properties/tag.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/tag.tags",schemaPath:"#/properties/tag.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err34 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err35 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["codon.organization.id"] !== undefined){
if(typeof data["codon.organization.id"] !== "string"){
const err36 = {instancePath:instancePath+"/codon.organization.id",schemaPath:"#/properties/codon.organization.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err37 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err38 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err39 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err40 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err41 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err42 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["codon.model.vendor"] !== undefined){
if(typeof data["codon.model.vendor"] !== "string"){
const err43 = {instancePath:instancePath+"/codon.model.vendor",schemaPath:"#/properties/codon.model.vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["codon.model.id"] !== undefined){
if(typeof data["codon.model.id"] !== "string"){
const err44 = {instancePath:instancePath+"/codon.model.id",schemaPath:"#/properties/codon.model.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
for(const key1 in data){
if(pattern17.test(key1)){
if(typeof data[key1] !== "string"){
const err45 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.role%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
for(const key2 in data){
if(pattern18.test(key2)){
if(typeof data[key2] !== "string"){
const err46 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.name%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
for(const key3 in data){
if(pattern19.test(key3)){
if(typeof data[key3] !== "string"){
const err47 = {instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.content%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
for(const key4 in data){
if(pattern20.test(key4)){
if(typeof data[key4] !== "string"){
const err48 = {instancePath:instancePath+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_call_id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
for(const key5 in data){
if(pattern21.test(key5)){
if(typeof data[key5] !== "string"){
const err49 = {instancePath:instancePath+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.type%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
for(const key6 in data){
if(pattern22.test(key6)){
if(typeof data[key6] !== "string"){
const err50 = {instancePath:instancePath+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.text%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
for(const key7 in data){
if(pattern23.test(key7)){
if(typeof data[key7] !== "string"){
const err51 = {instancePath:instancePath+"/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.image%5C.image%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
for(const key8 in data){
if(pattern24.test(key8)){
if(typeof data[key8] !== "string"){
const err52 = {instancePath:instancePath+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.audio%5C.audio%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
for(const key9 in data){
if(pattern25.test(key9)){
if(typeof data[key9] !== "string"){
const err53 = {instancePath:instancePath+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.audio%5C.audio%5C.mime_type%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
for(const key10 in data){
if(pattern26.test(key10)){
if(typeof data[key10] !== "string"){
const err54 = {instancePath:instancePath+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.video%5C.video%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
for(const key11 in data){
if(pattern27.test(key11)){
if(typeof data[key11] !== "string"){
const err55 = {instancePath:instancePath+"/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
for(const key12 in data){
if(pattern28.test(key12)){
if(typeof data[key12] !== "string"){
const err56 = {instancePath:instancePath+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.function%5C.name%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
for(const key13 in data){
if(pattern29.test(key13)){
if(typeof data[key13] !== "string"){
const err57 = {instancePath:instancePath+"/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.function%5C.arguments%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
for(const key14 in data){
if(pattern4.test(key14)){
if(typeof data[key14] !== "string"){
const err58 = {instancePath:instancePath+"/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.role%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
for(const key15 in data){
if(pattern5.test(key15)){
if(typeof data[key15] !== "string"){
const err59 = {instancePath:instancePath+"/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.name%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
for(const key16 in data){
if(pattern6.test(key16)){
if(typeof data[key16] !== "string"){
const err60 = {instancePath:instancePath+"/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.content%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
for(const key17 in data){
if(pattern7.test(key17)){
if(typeof data[key17] !== "string"){
const err61 = {instancePath:instancePath+"/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_call_id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
for(const key18 in data){
if(pattern8.test(key18)){
if(typeof data[key18] !== "string"){
const err62 = {instancePath:instancePath+"/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.type%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
for(const key19 in data){
if(pattern9.test(key19)){
if(typeof data[key19] !== "string"){
const err63 = {instancePath:instancePath+"/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.text%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
for(const key20 in data){
if(pattern10.test(key20)){
if(typeof data[key20] !== "string"){
const err64 = {instancePath:instancePath+"/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.image%5C.image%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
for(const key21 in data){
if(pattern11.test(key21)){
if(typeof data[key21] !== "string"){
const err65 = {instancePath:instancePath+"/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.audio%5C.audio%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
for(const key22 in data){
if(pattern12.test(key22)){
if(typeof data[key22] !== "string"){
const err66 = {instancePath:instancePath+"/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.audio%5C.audio%5C.mime_type%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
for(const key23 in data){
if(pattern13.test(key23)){
if(typeof data[key23] !== "string"){
const err67 = {instancePath:instancePath+"/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.video%5C.video%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
for(const key24 in data){
if(pattern14.test(key24)){
if(typeof data[key24] !== "string"){
const err68 = {instancePath:instancePath+"/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
for(const key25 in data){
if(pattern15.test(key25)){
if(typeof data[key25] !== "string"){
const err69 = {instancePath:instancePath+"/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.function%5C.name%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
for(const key26 in data){
if(pattern16.test(key26)){
if(typeof data[key26] !== "string"){
const err70 = {instancePath:instancePath+"/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.function%5C.arguments%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
for(const key27 in data){
if(pattern30.test(key27)){
if(typeof data[key27] !== "string"){
const err71 = {instancePath:instancePath+"/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.tools%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool%5C.json_schema%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

export const spanInvokeAgent = validate28;
const schema56 = {"type":"object","properties":{"llm.invocation_parameters":{"type":"string"},"llm.model_name":{"type":"string"},"input.value":{},"input.mime_type":{"type":"string"},"output.value":{},"output.mime_type":{"type":"string"},"llm.token_count.total":{"type":"number"},"openinference.span.kind":{"type":"string","enum":["AGENT"]},"llm.provider":{"type":"string"},"error.type":{"type":"string"},"agent.name":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"codon.openai.stream.outcome":{"type":"string","enum":["completed","cancelled","aborted","failed","abandoned"]},"http.request.resend_count":{"type":"integer","minimum":0},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"llm.request.model_name":{"type":"string"},"llm.finish_reason":{"type":"string"},"llm.response.model_name":{"type":"string"},"llm.token_count.prompt_details.audio":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.prompt"}}]},"llm.token_count.completion_details.audio":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.completion"}}]},"llm.token_count.prompt_details.cache_read":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.prompt"}}]},"llm.token_count.prompt_details.cache_write":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.prompt"}}]},"llm.token_count.prompt_details.image":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.prompt"}}]},"llm.token_count.completion_details.image":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.completion"}}]},"llm.token_count.prompt":{"type":"integer","minimum":0},"llm.token_count.completion":{"type":"integer","minimum":0},"llm.token_count.completion_details.reasoning":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.completion"}}]},"llm.token_count.prompt_details.text":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.prompt"}}]},"llm.token_count.completion_details.text":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/llm.token_count.completion"}}]},"server.address":{"type":"string","minLength":1},"codon.openai.request.id":{"type":"string"},"codon.openai.deployment":{"type":"string"},"codon.openai.api_version":{"type":"string"},"codon.openai.run.id":{"type":"string"},"codon.openai.thread.id":{"type":"string"},"codon.openai.resource.status":{"type":"string"},"codon.openai.required_action":{"type":"string"},"codon.openai.poll.count":{"type":"integer","minimum":0},"prompt.id":{"type":"string"},"llm.prompt_template.version":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"tag.tags":{"type":"array","items":{"type":"string"}},"metadata":{},"org.namespace":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.nodespec.id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"codon.nodespec.name":{"type":"string"},"codon.nodespec.role":{"type":"string"},"codon.model.vendor":{"type":"string"},"codon.model.id":{"type":"string"},"codon.tokens.input":{"type":"integer","minimum":0},"codon.tokens.output":{"type":"integer","minimum":0},"codon.tokens.total":{"type":"integer","minimum":0},"codon.tokens.usage_json":{}},"patternProperties":{"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.role$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.name$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.content$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_call_id$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.type$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.text$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.image\\.image\\.url$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.url$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.mime_type$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.video\\.video\\.url$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.id$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.name$":{"type":"string"},"^llm\\.input_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.arguments$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.role$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.name$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.content$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_call_id$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.type$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.text$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.image\\.image\\.url$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.url$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.audio\\.audio\\.mime_type$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.contents\\.(?:0|[1-9][0-9]*)\\.message_content\\.video\\.video\\.url$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.id$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.name$":{"type":"string"},"^llm\\.output_messages\\.(?:0|[1-9][0-9]*)\\.message\\.tool_calls\\.(?:0|[1-9][0-9]*)\\.tool_call\\.function\\.arguments$":{"type":"string"},"^llm\\.tools\\.(?:0|[1-9][0-9]*)\\.tool\\.json_schema$":{"type":"string"}},"required":["openinference.span.kind","llm.provider"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["server.address"] !== undefined){
if(data["server.port"] === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/dependentRequired",keyword:"dependentRequired",params:{property: "server.address",
    missingProperty: "server.port",
    depsCount: 1,
    deps: "server.port"},message:"must have property server.port when property server.address is present"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["openinference.span.kind"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openinference.span.kind"},message:"must have required property '"+"openinference.span.kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["llm.provider"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "llm.provider"},message:"must have required property '"+"llm.provider"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((((((((((((((((((((((func1.call(schema56.properties, key0)) || (pattern17.test(key0))) || (pattern18.test(key0))) || (pattern19.test(key0))) || (pattern20.test(key0))) || (pattern21.test(key0))) || (pattern22.test(key0))) || (pattern23.test(key0))) || (pattern24.test(key0))) || (pattern25.test(key0))) || (pattern26.test(key0))) || (pattern27.test(key0))) || (pattern28.test(key0))) || (pattern29.test(key0))) || (pattern4.test(key0))) || (pattern5.test(key0))) || (pattern6.test(key0))) || (pattern7.test(key0))) || (pattern8.test(key0))) || (pattern9.test(key0))) || (pattern10.test(key0))) || (pattern11.test(key0))) || (pattern12.test(key0))) || (pattern13.test(key0))) || (pattern14.test(key0))) || (pattern15.test(key0))) || (pattern16.test(key0))) || (pattern30.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["llm.invocation_parameters"] !== undefined){
if(typeof data["llm.invocation_parameters"] !== "string"){
const err4 = {instancePath:instancePath+"/llm.invocation_parameters",schemaPath:"#/properties/llm.invocation_parameters/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["llm.model_name"] !== undefined){
if(typeof data["llm.model_name"] !== "string"){
const err5 = {instancePath:instancePath+"/llm.model_name",schemaPath:"#/properties/llm.model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["input.mime_type"] !== undefined){
if(typeof data["input.mime_type"] !== "string"){
const err6 = {instancePath:instancePath+"/input.mime_type",schemaPath:"#/properties/input.mime_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["output.mime_type"] !== undefined){
if(typeof data["output.mime_type"] !== "string"){
const err7 = {instancePath:instancePath+"/output.mime_type",schemaPath:"#/properties/output.mime_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["llm.token_count.total"] !== undefined){
let data4 = data["llm.token_count.total"];
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/llm.token_count.total",schemaPath:"#/properties/llm.token_count.total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["openinference.span.kind"] !== undefined){
let data5 = data["openinference.span.kind"];
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/openinference.span.kind",schemaPath:"#/properties/openinference.span.kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data5 === "AGENT")){
const err10 = {instancePath:instancePath+"/openinference.span.kind",schemaPath:"#/properties/openinference.span.kind/enum",keyword:"enum",params:{allowedValues: schema56.properties["openinference.span.kind"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["llm.provider"] !== undefined){
if(typeof data["llm.provider"] !== "string"){
const err11 = {instancePath:instancePath+"/llm.provider",schemaPath:"#/properties/llm.provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err12 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["agent.name"] !== undefined){
if(typeof data["agent.name"] !== "string"){
const err13 = {instancePath:instancePath+"/agent.name",schemaPath:"#/properties/agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data9 = data["server.port"];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 65535 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data["codon.openai.stream.outcome"] !== undefined){
let data10 = data["codon.openai.stream.outcome"];
if(typeof data10 !== "string"){
const err17 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((((data10 === "completed") || (data10 === "cancelled")) || (data10 === "aborted")) || (data10 === "failed")) || (data10 === "abandoned"))){
const err18 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/enum",keyword:"enum",params:{allowedValues: schema56.properties["codon.openai.stream.outcome"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["http.request.resend_count"] !== undefined){
let data11 = data["http.request.resend_count"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err19 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data["codon.openai.content.reference"] !== undefined){
let data12 = data["codon.openai.content.reference"];
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err21 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data13 = data["codon.openai.redaction.count"];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err23 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err24 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data["codon.openai.redaction.rules"] !== undefined){
let data14 = data["codon.openai.redaction.rules"];
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(typeof data14[i0] !== "string"){
const err25 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["llm.request.model_name"] !== undefined){
if(typeof data["llm.request.model_name"] !== "string"){
const err27 = {instancePath:instancePath+"/llm.request.model_name",schemaPath:"#/properties/llm.request.model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["llm.finish_reason"] !== undefined){
if(typeof data["llm.finish_reason"] !== "string"){
const err28 = {instancePath:instancePath+"/llm.finish_reason",schemaPath:"#/properties/llm.finish_reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["llm.response.model_name"] !== undefined){
if(typeof data["llm.response.model_name"] !== "string"){
const err29 = {instancePath:instancePath+"/llm.response.model_name",schemaPath:"#/properties/llm.response.model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["llm.token_count.prompt_details.audio"] !== undefined){
let data19 = data["llm.token_count.prompt_details.audio"];
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err30 = {instancePath:instancePath+"/llm.token_count.prompt_details.audio",schemaPath:"#/properties/llm.token_count.prompt_details.audio/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
const vSchema2 = data && data["llm.token_count.prompt"];
if(vSchema2 !== undefined && ((!((typeof vSchema2 == "number") && (isFinite(vSchema2)))) || (data19 > vSchema2 || isNaN(data19)))){
const err31 = {instancePath:instancePath+"/llm.token_count.prompt_details.audio",schemaPath:"#/properties/llm.token_count.prompt_details.audio/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema2},message:"must be <= "+vSchema2};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err32 = {instancePath:instancePath+"/llm.token_count.prompt_details.audio",schemaPath:"#/properties/llm.token_count.prompt_details.audio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data["llm.token_count.completion_details.audio"] !== undefined){
let data20 = data["llm.token_count.completion_details.audio"];
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err33 = {instancePath:instancePath+"/llm.token_count.completion_details.audio",schemaPath:"#/properties/llm.token_count.completion_details.audio/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
const vSchema3 = data && data["llm.token_count.completion"];
if(vSchema3 !== undefined && ((!((typeof vSchema3 == "number") && (isFinite(vSchema3)))) || (data20 > vSchema3 || isNaN(data20)))){
const err34 = {instancePath:instancePath+"/llm.token_count.completion_details.audio",schemaPath:"#/properties/llm.token_count.completion_details.audio/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema3},message:"must be <= "+vSchema3};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err35 = {instancePath:instancePath+"/llm.token_count.completion_details.audio",schemaPath:"#/properties/llm.token_count.completion_details.audio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data["llm.token_count.prompt_details.cache_read"] !== undefined){
let data21 = data["llm.token_count.prompt_details.cache_read"];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err36 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_read",schemaPath:"#/properties/llm.token_count.prompt_details.cache_read/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
const vSchema4 = data && data["llm.token_count.prompt"];
if(vSchema4 !== undefined && ((!((typeof vSchema4 == "number") && (isFinite(vSchema4)))) || (data21 > vSchema4 || isNaN(data21)))){
const err37 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_read",schemaPath:"#/properties/llm.token_count.prompt_details.cache_read/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema4},message:"must be <= "+vSchema4};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err38 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_read",schemaPath:"#/properties/llm.token_count.prompt_details.cache_read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data["llm.token_count.prompt_details.cache_write"] !== undefined){
let data22 = data["llm.token_count.prompt_details.cache_write"];
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err39 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_write",schemaPath:"#/properties/llm.token_count.prompt_details.cache_write/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
const vSchema5 = data && data["llm.token_count.prompt"];
if(vSchema5 !== undefined && ((!((typeof vSchema5 == "number") && (isFinite(vSchema5)))) || (data22 > vSchema5 || isNaN(data22)))){
const err40 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_write",schemaPath:"#/properties/llm.token_count.prompt_details.cache_write/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema5},message:"must be <= "+vSchema5};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err41 = {instancePath:instancePath+"/llm.token_count.prompt_details.cache_write",schemaPath:"#/properties/llm.token_count.prompt_details.cache_write/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data["llm.token_count.prompt_details.image"] !== undefined){
let data23 = data["llm.token_count.prompt_details.image"];
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err42 = {instancePath:instancePath+"/llm.token_count.prompt_details.image",schemaPath:"#/properties/llm.token_count.prompt_details.image/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
const vSchema6 = data && data["llm.token_count.prompt"];
if(vSchema6 !== undefined && ((!((typeof vSchema6 == "number") && (isFinite(vSchema6)))) || (data23 > vSchema6 || isNaN(data23)))){
const err43 = {instancePath:instancePath+"/llm.token_count.prompt_details.image",schemaPath:"#/properties/llm.token_count.prompt_details.image/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema6},message:"must be <= "+vSchema6};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err44 = {instancePath:instancePath+"/llm.token_count.prompt_details.image",schemaPath:"#/properties/llm.token_count.prompt_details.image/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data["llm.token_count.completion_details.image"] !== undefined){
let data24 = data["llm.token_count.completion_details.image"];
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err45 = {instancePath:instancePath+"/llm.token_count.completion_details.image",schemaPath:"#/properties/llm.token_count.completion_details.image/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
const vSchema7 = data && data["llm.token_count.completion"];
if(vSchema7 !== undefined && ((!((typeof vSchema7 == "number") && (isFinite(vSchema7)))) || (data24 > vSchema7 || isNaN(data24)))){
const err46 = {instancePath:instancePath+"/llm.token_count.completion_details.image",schemaPath:"#/properties/llm.token_count.completion_details.image/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema7},message:"must be <= "+vSchema7};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err47 = {instancePath:instancePath+"/llm.token_count.completion_details.image",schemaPath:"#/properties/llm.token_count.completion_details.image/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data["llm.token_count.prompt"] !== undefined){
let data25 = data["llm.token_count.prompt"];
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err48 = {instancePath:instancePath+"/llm.token_count.prompt",schemaPath:"#/properties/llm.token_count.prompt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err49 = {instancePath:instancePath+"/llm.token_count.prompt",schemaPath:"#/properties/llm.token_count.prompt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data["llm.token_count.completion"] !== undefined){
let data26 = data["llm.token_count.completion"];
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err50 = {instancePath:instancePath+"/llm.token_count.completion",schemaPath:"#/properties/llm.token_count.completion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err51 = {instancePath:instancePath+"/llm.token_count.completion",schemaPath:"#/properties/llm.token_count.completion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data["llm.token_count.completion_details.reasoning"] !== undefined){
let data27 = data["llm.token_count.completion_details.reasoning"];
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err52 = {instancePath:instancePath+"/llm.token_count.completion_details.reasoning",schemaPath:"#/properties/llm.token_count.completion_details.reasoning/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
const vSchema8 = data && data["llm.token_count.completion"];
if(vSchema8 !== undefined && ((!((typeof vSchema8 == "number") && (isFinite(vSchema8)))) || (data27 > vSchema8 || isNaN(data27)))){
const err53 = {instancePath:instancePath+"/llm.token_count.completion_details.reasoning",schemaPath:"#/properties/llm.token_count.completion_details.reasoning/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema8},message:"must be <= "+vSchema8};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err54 = {instancePath:instancePath+"/llm.token_count.completion_details.reasoning",schemaPath:"#/properties/llm.token_count.completion_details.reasoning/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data["llm.token_count.prompt_details.text"] !== undefined){
let data28 = data["llm.token_count.prompt_details.text"];
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err55 = {instancePath:instancePath+"/llm.token_count.prompt_details.text",schemaPath:"#/properties/llm.token_count.prompt_details.text/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
const vSchema9 = data && data["llm.token_count.prompt"];
if(vSchema9 !== undefined && ((!((typeof vSchema9 == "number") && (isFinite(vSchema9)))) || (data28 > vSchema9 || isNaN(data28)))){
const err56 = {instancePath:instancePath+"/llm.token_count.prompt_details.text",schemaPath:"#/properties/llm.token_count.prompt_details.text/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema9},message:"must be <= "+vSchema9};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err57 = {instancePath:instancePath+"/llm.token_count.prompt_details.text",schemaPath:"#/properties/llm.token_count.prompt_details.text/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data["llm.token_count.completion_details.text"] !== undefined){
let data29 = data["llm.token_count.completion_details.text"];
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err58 = {instancePath:instancePath+"/llm.token_count.completion_details.text",schemaPath:"#/properties/llm.token_count.completion_details.text/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
const vSchema10 = data && data["llm.token_count.completion"];
if(vSchema10 !== undefined && ((!((typeof vSchema10 == "number") && (isFinite(vSchema10)))) || (data29 > vSchema10 || isNaN(data29)))){
const err59 = {instancePath:instancePath+"/llm.token_count.completion_details.text",schemaPath:"#/properties/llm.token_count.completion_details.text/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema10},message:"must be <= "+vSchema10};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err60 = {instancePath:instancePath+"/llm.token_count.completion_details.text",schemaPath:"#/properties/llm.token_count.completion_details.text/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data["server.address"] !== undefined){
let data30 = data["server.address"];
if(typeof data30 === "string"){
if(func3(data30) < 1){
const err61 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data["codon.openai.request.id"] !== undefined){
if(typeof data["codon.openai.request.id"] !== "string"){
const err63 = {instancePath:instancePath+"/codon.openai.request.id",schemaPath:"#/properties/codon.openai.request.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data["codon.openai.deployment"] !== undefined){
if(typeof data["codon.openai.deployment"] !== "string"){
const err64 = {instancePath:instancePath+"/codon.openai.deployment",schemaPath:"#/properties/codon.openai.deployment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data["codon.openai.api_version"] !== undefined){
if(typeof data["codon.openai.api_version"] !== "string"){
const err65 = {instancePath:instancePath+"/codon.openai.api_version",schemaPath:"#/properties/codon.openai.api_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data["codon.openai.run.id"] !== undefined){
if(typeof data["codon.openai.run.id"] !== "string"){
const err66 = {instancePath:instancePath+"/codon.openai.run.id",schemaPath:"#/properties/codon.openai.run.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data["codon.openai.thread.id"] !== undefined){
if(typeof data["codon.openai.thread.id"] !== "string"){
const err67 = {instancePath:instancePath+"/codon.openai.thread.id",schemaPath:"#/properties/codon.openai.thread.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data["codon.openai.resource.status"] !== undefined){
if(typeof data["codon.openai.resource.status"] !== "string"){
const err68 = {instancePath:instancePath+"/codon.openai.resource.status",schemaPath:"#/properties/codon.openai.resource.status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data["codon.openai.required_action"] !== undefined){
if(typeof data["codon.openai.required_action"] !== "string"){
const err69 = {instancePath:instancePath+"/codon.openai.required_action",schemaPath:"#/properties/codon.openai.required_action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data["codon.openai.poll.count"] !== undefined){
let data38 = data["codon.openai.poll.count"];
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err70 = {instancePath:instancePath+"/codon.openai.poll.count",schemaPath:"#/properties/codon.openai.poll.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err71 = {instancePath:instancePath+"/codon.openai.poll.count",schemaPath:"#/properties/codon.openai.poll.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data["prompt.id"] !== undefined){
if(typeof data["prompt.id"] !== "string"){
const err72 = {instancePath:instancePath+"/prompt.id",schemaPath:"#/properties/prompt.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data["llm.prompt_template.version"] !== undefined){
if(typeof data["llm.prompt_template.version"] !== "string"){
const err73 = {instancePath:instancePath+"/llm.prompt_template.version",schemaPath:"#/properties/llm.prompt_template.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err74 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err75 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data["tag.tags"] !== undefined){
let data43 = data["tag.tags"];
if(Array.isArray(data43)){
const len1 = data43.length;
for(let i1=0; i1<len1; i1++){
if(typeof data43[i1] !== "string"){
const err76 = {instancePath:instancePath+"/tag.tags/" + i1,schemaPath:"#/properties/tag.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/tag.tags",schemaPath:"#/properties/tag.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err78 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err79 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data["codon.organization.id"] !== undefined){
if(typeof data["codon.organization.id"] !== "string"){
const err80 = {instancePath:instancePath+"/codon.organization.id",schemaPath:"#/properties/codon.organization.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err81 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err82 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err83 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err84 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err85 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err86 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data["codon.nodespec.id"] !== undefined){
let data54 = data["codon.nodespec.id"];
if(typeof data54 === "string"){
if(!pattern31.test(data54)){
const err87 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data["codon.nodespec.name"] !== undefined){
if(typeof data["codon.nodespec.name"] !== "string"){
const err89 = {instancePath:instancePath+"/codon.nodespec.name",schemaPath:"#/properties/codon.nodespec.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data["codon.nodespec.role"] !== undefined){
if(typeof data["codon.nodespec.role"] !== "string"){
const err90 = {instancePath:instancePath+"/codon.nodespec.role",schemaPath:"#/properties/codon.nodespec.role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data["codon.model.vendor"] !== undefined){
if(typeof data["codon.model.vendor"] !== "string"){
const err91 = {instancePath:instancePath+"/codon.model.vendor",schemaPath:"#/properties/codon.model.vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data["codon.model.id"] !== undefined){
if(typeof data["codon.model.id"] !== "string"){
const err92 = {instancePath:instancePath+"/codon.model.id",schemaPath:"#/properties/codon.model.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data["codon.tokens.input"] !== undefined){
let data59 = data["codon.tokens.input"];
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err93 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
const err94 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
if(data["codon.tokens.output"] !== undefined){
let data60 = data["codon.tokens.output"];
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err95 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err96 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data["codon.tokens.total"] !== undefined){
let data61 = data["codon.tokens.total"];
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err97 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
const err98 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
for(const key1 in data){
if(pattern17.test(key1)){
if(typeof data[key1] !== "string"){
const err99 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.role%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
for(const key2 in data){
if(pattern18.test(key2)){
if(typeof data[key2] !== "string"){
const err100 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.name%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
for(const key3 in data){
if(pattern19.test(key3)){
if(typeof data[key3] !== "string"){
const err101 = {instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.content%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
for(const key4 in data){
if(pattern20.test(key4)){
if(typeof data[key4] !== "string"){
const err102 = {instancePath:instancePath+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_call_id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
for(const key5 in data){
if(pattern21.test(key5)){
if(typeof data[key5] !== "string"){
const err103 = {instancePath:instancePath+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.type%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
for(const key6 in data){
if(pattern22.test(key6)){
if(typeof data[key6] !== "string"){
const err104 = {instancePath:instancePath+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.text%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
for(const key7 in data){
if(pattern23.test(key7)){
if(typeof data[key7] !== "string"){
const err105 = {instancePath:instancePath+"/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.image%5C.image%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
for(const key8 in data){
if(pattern24.test(key8)){
if(typeof data[key8] !== "string"){
const err106 = {instancePath:instancePath+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.audio%5C.audio%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
for(const key9 in data){
if(pattern25.test(key9)){
if(typeof data[key9] !== "string"){
const err107 = {instancePath:instancePath+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.audio%5C.audio%5C.mime_type%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
for(const key10 in data){
if(pattern26.test(key10)){
if(typeof data[key10] !== "string"){
const err108 = {instancePath:instancePath+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.video%5C.video%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
for(const key11 in data){
if(pattern27.test(key11)){
if(typeof data[key11] !== "string"){
const err109 = {instancePath:instancePath+"/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
for(const key12 in data){
if(pattern28.test(key12)){
if(typeof data[key12] !== "string"){
const err110 = {instancePath:instancePath+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.function%5C.name%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
for(const key13 in data){
if(pattern29.test(key13)){
if(typeof data[key13] !== "string"){
const err111 = {instancePath:instancePath+"/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.input_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.function%5C.arguments%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
for(const key14 in data){
if(pattern4.test(key14)){
if(typeof data[key14] !== "string"){
const err112 = {instancePath:instancePath+"/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.role%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
for(const key15 in data){
if(pattern5.test(key15)){
if(typeof data[key15] !== "string"){
const err113 = {instancePath:instancePath+"/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.name%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
for(const key16 in data){
if(pattern6.test(key16)){
if(typeof data[key16] !== "string"){
const err114 = {instancePath:instancePath+"/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.content%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
for(const key17 in data){
if(pattern7.test(key17)){
if(typeof data[key17] !== "string"){
const err115 = {instancePath:instancePath+"/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_call_id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
for(const key18 in data){
if(pattern8.test(key18)){
if(typeof data[key18] !== "string"){
const err116 = {instancePath:instancePath+"/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.type%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
for(const key19 in data){
if(pattern9.test(key19)){
if(typeof data[key19] !== "string"){
const err117 = {instancePath:instancePath+"/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.text%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
for(const key20 in data){
if(pattern10.test(key20)){
if(typeof data[key20] !== "string"){
const err118 = {instancePath:instancePath+"/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.image%5C.image%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
for(const key21 in data){
if(pattern11.test(key21)){
if(typeof data[key21] !== "string"){
const err119 = {instancePath:instancePath+"/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.audio%5C.audio%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
for(const key22 in data){
if(pattern12.test(key22)){
if(typeof data[key22] !== "string"){
const err120 = {instancePath:instancePath+"/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.audio%5C.audio%5C.mime_type%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
for(const key23 in data){
if(pattern13.test(key23)){
if(typeof data[key23] !== "string"){
const err121 = {instancePath:instancePath+"/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.contents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message_content%5C.video%5C.video%5C.url%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
for(const key24 in data){
if(pattern14.test(key24)){
if(typeof data[key24] !== "string"){
const err122 = {instancePath:instancePath+"/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
for(const key25 in data){
if(pattern15.test(key25)){
if(typeof data[key25] !== "string"){
const err123 = {instancePath:instancePath+"/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.function%5C.name%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
for(const key26 in data){
if(pattern16.test(key26)){
if(typeof data[key26] !== "string"){
const err124 = {instancePath:instancePath+"/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.output_messages%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.message%5C.tool_calls%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool_call%5C.function%5C.arguments%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
for(const key27 in data){
if(pattern30.test(key27)){
if(typeof data[key27] !== "string"){
const err125 = {instancePath:instancePath+"/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ellm%5C.tools%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.tool%5C.json_schema%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
}
else {
const err126 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const spanRetrieval = validate29;
const schema57 = {"type":"object","properties":{"llm.model_name":{"type":"string"},"output.value":{},"output.mime_type":{"type":"string"},"input.mime_type":{"type":"string"},"openinference.span.kind":{"type":"string","enum":["RETRIEVER"]},"error.type":{"type":"string"},"llm.provider":{"type":"string"},"llm.request.model_name":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"codon.openai.stream.outcome":{"type":"string","enum":["completed","cancelled","aborted","failed","abandoned"]},"http.request.resend_count":{"type":"integer","minimum":0},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"server.address":{"type":"string","minLength":1},"codon.openai.vector_store.id":{"type":"string"},"codon.openai.resource.count":{"type":"integer","minimum":0},"codon.openai.request.id":{"type":"string"},"codon.openai.deployment":{"type":"string"},"codon.openai.api_version":{"type":"string"},"input.value":{"type":"string"},"prompt.id":{"type":"string"},"llm.prompt_template.version":{"type":"string"},"agent.name":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"tag.tags":{"type":"array","items":{"type":"string"}},"metadata":{},"org.namespace":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.nodespec.id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"codon.nodespec.name":{"type":"string"},"codon.nodespec.role":{"type":"string"},"codon.model.vendor":{"type":"string"},"codon.model.id":{"type":"string"}},"patternProperties":{"^retrieval\\.documents\\.(?:0|[1-9][0-9]*)\\.document\\.id$":{"type":"string"},"^retrieval\\.documents\\.(?:0|[1-9][0-9]*)\\.document\\.score$":{"type":"number"},"^retrieval\\.documents\\.(?:0|[1-9][0-9]*)\\.document\\.content$":{"type":"string"},"^retrieval\\.documents\\.(?:0|[1-9][0-9]*)\\.document\\.metadata$":{"type":"string"}},"required":["openinference.span.kind"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};
const pattern225 = new RegExp("^retrieval\\.documents\\.(?:0|[1-9][0-9]*)\\.document\\.id$", "u");
const pattern226 = new RegExp("^retrieval\\.documents\\.(?:0|[1-9][0-9]*)\\.document\\.score$", "u");
const pattern227 = new RegExp("^retrieval\\.documents\\.(?:0|[1-9][0-9]*)\\.document\\.content$", "u");
const pattern228 = new RegExp("^retrieval\\.documents\\.(?:0|[1-9][0-9]*)\\.document\\.metadata$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["server.address"] !== undefined){
if(data["server.port"] === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/dependentRequired",keyword:"dependentRequired",params:{property: "server.address",
    missingProperty: "server.port",
    depsCount: 1,
    deps: "server.port"},message:"must have property server.port when property server.address is present"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["openinference.span.kind"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openinference.span.kind"},message:"must have required property '"+"openinference.span.kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((func1.call(schema57.properties, key0)) || (pattern225.test(key0))) || (pattern226.test(key0))) || (pattern227.test(key0))) || (pattern228.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["llm.model_name"] !== undefined){
if(typeof data["llm.model_name"] !== "string"){
const err3 = {instancePath:instancePath+"/llm.model_name",schemaPath:"#/properties/llm.model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["output.mime_type"] !== undefined){
if(typeof data["output.mime_type"] !== "string"){
const err4 = {instancePath:instancePath+"/output.mime_type",schemaPath:"#/properties/output.mime_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["input.mime_type"] !== undefined){
if(typeof data["input.mime_type"] !== "string"){
const err5 = {instancePath:instancePath+"/input.mime_type",schemaPath:"#/properties/input.mime_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["openinference.span.kind"] !== undefined){
let data3 = data["openinference.span.kind"];
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/openinference.span.kind",schemaPath:"#/properties/openinference.span.kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data3 === "RETRIEVER")){
const err7 = {instancePath:instancePath+"/openinference.span.kind",schemaPath:"#/properties/openinference.span.kind/enum",keyword:"enum",params:{allowedValues: schema57.properties["openinference.span.kind"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err8 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["llm.provider"] !== undefined){
if(typeof data["llm.provider"] !== "string"){
const err9 = {instancePath:instancePath+"/llm.provider",schemaPath:"#/properties/llm.provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["llm.request.model_name"] !== undefined){
if(typeof data["llm.request.model_name"] !== "string"){
const err10 = {instancePath:instancePath+"/llm.request.model_name",schemaPath:"#/properties/llm.request.model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data7 = data["server.port"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 65535 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data["codon.openai.stream.outcome"] !== undefined){
let data8 = data["codon.openai.stream.outcome"];
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((data8 === "completed") || (data8 === "cancelled")) || (data8 === "aborted")) || (data8 === "failed")) || (data8 === "abandoned"))){
const err15 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/enum",keyword:"enum",params:{allowedValues: schema57.properties["codon.openai.stream.outcome"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["http.request.resend_count"] !== undefined){
let data9 = data["http.request.resend_count"];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err16 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data["codon.openai.content.reference"] !== undefined){
let data10 = data["codon.openai.content.reference"];
if(typeof data10 === "string"){
if(func3(data10) < 1){
const err18 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data11 = data["codon.openai.redaction.count"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err20 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err21 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data["codon.openai.redaction.rules"] !== undefined){
let data12 = data["codon.openai.redaction.rules"];
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
const err22 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["server.address"] !== undefined){
let data14 = data["server.address"];
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err24 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["codon.openai.vector_store.id"] !== undefined){
if(typeof data["codon.openai.vector_store.id"] !== "string"){
const err26 = {instancePath:instancePath+"/codon.openai.vector_store.id",schemaPath:"#/properties/codon.openai.vector_store.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["codon.openai.resource.count"] !== undefined){
let data16 = data["codon.openai.resource.count"];
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err27 = {instancePath:instancePath+"/codon.openai.resource.count",schemaPath:"#/properties/codon.openai.resource.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err28 = {instancePath:instancePath+"/codon.openai.resource.count",schemaPath:"#/properties/codon.openai.resource.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data["codon.openai.request.id"] !== undefined){
if(typeof data["codon.openai.request.id"] !== "string"){
const err29 = {instancePath:instancePath+"/codon.openai.request.id",schemaPath:"#/properties/codon.openai.request.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["codon.openai.deployment"] !== undefined){
if(typeof data["codon.openai.deployment"] !== "string"){
const err30 = {instancePath:instancePath+"/codon.openai.deployment",schemaPath:"#/properties/codon.openai.deployment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data["codon.openai.api_version"] !== undefined){
if(typeof data["codon.openai.api_version"] !== "string"){
const err31 = {instancePath:instancePath+"/codon.openai.api_version",schemaPath:"#/properties/codon.openai.api_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["input.value"] !== undefined){
if(typeof data["input.value"] !== "string"){
const err32 = {instancePath:instancePath+"/input.value",schemaPath:"#/properties/input.value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["prompt.id"] !== undefined){
if(typeof data["prompt.id"] !== "string"){
const err33 = {instancePath:instancePath+"/prompt.id",schemaPath:"#/properties/prompt.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["llm.prompt_template.version"] !== undefined){
if(typeof data["llm.prompt_template.version"] !== "string"){
const err34 = {instancePath:instancePath+"/llm.prompt_template.version",schemaPath:"#/properties/llm.prompt_template.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data["agent.name"] !== undefined){
if(typeof data["agent.name"] !== "string"){
const err35 = {instancePath:instancePath+"/agent.name",schemaPath:"#/properties/agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err36 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err37 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["tag.tags"] !== undefined){
let data26 = data["tag.tags"];
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
if(typeof data26[i1] !== "string"){
const err38 = {instancePath:instancePath+"/tag.tags/" + i1,schemaPath:"#/properties/tag.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/tag.tags",schemaPath:"#/properties/tag.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err40 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err41 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["codon.organization.id"] !== undefined){
if(typeof data["codon.organization.id"] !== "string"){
const err42 = {instancePath:instancePath+"/codon.organization.id",schemaPath:"#/properties/codon.organization.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err43 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err44 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err45 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err46 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err47 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err48 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data["codon.nodespec.id"] !== undefined){
let data37 = data["codon.nodespec.id"];
if(typeof data37 === "string"){
if(!pattern31.test(data37)){
const err49 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data["codon.nodespec.name"] !== undefined){
if(typeof data["codon.nodespec.name"] !== "string"){
const err51 = {instancePath:instancePath+"/codon.nodespec.name",schemaPath:"#/properties/codon.nodespec.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data["codon.nodespec.role"] !== undefined){
if(typeof data["codon.nodespec.role"] !== "string"){
const err52 = {instancePath:instancePath+"/codon.nodespec.role",schemaPath:"#/properties/codon.nodespec.role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data["codon.model.vendor"] !== undefined){
if(typeof data["codon.model.vendor"] !== "string"){
const err53 = {instancePath:instancePath+"/codon.model.vendor",schemaPath:"#/properties/codon.model.vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data["codon.model.id"] !== undefined){
if(typeof data["codon.model.id"] !== "string"){
const err54 = {instancePath:instancePath+"/codon.model.id",schemaPath:"#/properties/codon.model.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
for(const key1 in data){
if(pattern225.test(key1)){
if(typeof data[key1] !== "string"){
const err55 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Eretrieval%5C.documents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.document%5C.id%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
for(const key2 in data){
if(pattern226.test(key2)){
let data43 = data[key2];
if(!((typeof data43 == "number") && (isFinite(data43)))){
const err56 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Eretrieval%5C.documents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.document%5C.score%24/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
for(const key3 in data){
if(pattern227.test(key3)){
if(typeof data[key3] !== "string"){
const err57 = {instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Eretrieval%5C.documents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.document%5C.content%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
for(const key4 in data){
if(pattern228.test(key4)){
if(typeof data[key4] !== "string"){
const err58 = {instancePath:instancePath+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Eretrieval%5C.documents%5C.(%3F%3A0%7C%5B1-9%5D%5B0-9%5D*)%5C.document%5C.metadata%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

export const metricAttempts = validate30;
const schema58 = {"type":"object","properties":{"codon.openai.operation":{"type":"string"},"llm.provider":{"type":"string"},"error.type":{"type":"string"},"http.response.status_code":{"type":"integer","minimum":100,"maximum":599},"server.port":{"type":"integer","minimum":0,"maximum":65535},"server.address":{"type":"string","minLength":1}},"patternProperties":{},"required":["codon.openai.operation","llm.provider"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["server.address"] !== undefined){
if(data["server.port"] === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/dependentRequired",keyword:"dependentRequired",params:{property: "server.address",
    missingProperty: "server.port",
    depsCount: 1,
    deps: "server.port"},message:"must have property server.port when property server.address is present"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["codon.openai.operation"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.openai.operation"},message:"must have required property '"+"codon.openai.operation"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["llm.provider"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "llm.provider"},message:"must have required property '"+"llm.provider"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "codon.openai.operation") || (key0 === "llm.provider")) || (key0 === "error.type")) || (key0 === "http.response.status_code")) || (key0 === "server.port")) || (key0 === "server.address"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["codon.openai.operation"] !== undefined){
if(typeof data["codon.openai.operation"] !== "string"){
const err4 = {instancePath:instancePath+"/codon.openai.operation",schemaPath:"#/properties/codon.openai.operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["llm.provider"] !== undefined){
if(typeof data["llm.provider"] !== "string"){
const err5 = {instancePath:instancePath+"/llm.provider",schemaPath:"#/properties/llm.provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err6 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["http.response.status_code"] !== undefined){
let data3 = data["http.response.status_code"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/http.response.status_code",schemaPath:"#/properties/http.response.status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 599 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/http.response.status_code",schemaPath:"#/properties/http.response.status_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 100 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/http.response.status_code",schemaPath:"#/properties/http.response.status_code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data["server.port"] !== undefined){
let data4 = data["server.port"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data["server.address"] !== undefined){
let data5 = data["server.address"];
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err13 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

export const metricFindings = validate31;
const schema59 = {"type":"object","properties":{"codon.telemetry.finding.id":{"type":"string"},"codon.telemetry.finding.level":{"type":"string","enum":["violation","improvement","information"]},"codon.telemetry.finding.span_type":{"type":"string"}},"patternProperties":{},"required":["codon.telemetry.finding.id","codon.telemetry.finding.level"],"additionalProperties":false};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["codon.telemetry.finding.id"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.telemetry.finding.id"},message:"must have required property '"+"codon.telemetry.finding.id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["codon.telemetry.finding.level"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.telemetry.finding.level"},message:"must have required property '"+"codon.telemetry.finding.level"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "codon.telemetry.finding.id") || (key0 === "codon.telemetry.finding.level")) || (key0 === "codon.telemetry.finding.span_type"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["codon.telemetry.finding.id"] !== undefined){
if(typeof data["codon.telemetry.finding.id"] !== "string"){
const err3 = {instancePath:instancePath+"/codon.telemetry.finding.id",schemaPath:"#/properties/codon.telemetry.finding.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["codon.telemetry.finding.level"] !== undefined){
let data1 = data["codon.telemetry.finding.level"];
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/codon.telemetry.finding.level",schemaPath:"#/properties/codon.telemetry.finding.level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data1 === "violation") || (data1 === "improvement")) || (data1 === "information"))){
const err5 = {instancePath:instancePath+"/codon.telemetry.finding.level",schemaPath:"#/properties/codon.telemetry.finding.level/enum",keyword:"enum",params:{allowedValues: schema59.properties["codon.telemetry.finding.level"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["codon.telemetry.finding.span_type"] !== undefined){
if(typeof data["codon.telemetry.finding.span_type"] !== "string"){
const err6 = {instancePath:instancePath+"/codon.telemetry.finding.span_type",schemaPath:"#/properties/codon.telemetry.finding.span_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

export const metricOpenSpans = validate32;
const schema60 = {"type":"object","properties":{"codon.openai.operation":{"type":"string"}},"patternProperties":{},"required":[],"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "codon.openai.operation")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["codon.openai.operation"] !== undefined){
if(typeof data["codon.openai.operation"] !== "string"){
const err1 = {instancePath:instancePath+"/codon.openai.operation",schemaPath:"#/properties/codon.openai.operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

export const metricRedactions = validate33;
const schema61 = {"type":"object","properties":{"codon.openai.redaction.rule":{"type":"string"}},"patternProperties":{},"required":["codon.openai.redaction.rule"],"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["codon.openai.redaction.rule"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.openai.redaction.rule"},message:"must have required property '"+"codon.openai.redaction.rule"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "codon.openai.redaction.rule")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["codon.openai.redaction.rule"] !== undefined){
if(typeof data["codon.openai.redaction.rule"] !== "string"){
const err2 = {instancePath:instancePath+"/codon.openai.redaction.rule",schemaPath:"#/properties/codon.openai.redaction.rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

export const eventAttempt = validate34;
const schema62 = {"type":"object","properties":{"codon.openai.attempt.number":{"type":"integer","minimum":1},"error.type":{"type":"string"},"http.response.status_code":{"type":"integer","minimum":100,"maximum":599},"codon.openai.attempt.wait_ms":{"type":"number","minimum":0},"codon.openai.request.id":{"type":"string"},"codon.openai.processing_ms":{"type":"number","minimum":0},"codon.openai.rate_limit.remaining_requests":{"type":"integer","minimum":0},"codon.openai.rate_limit.remaining_tokens":{"type":"integer","minimum":0},"codon.openai.rate_limit.reset_requests_ms":{"type":"number","minimum":0},"codon.openai.rate_limit.reset_tokens_ms":{"type":"number","minimum":0}},"patternProperties":{},"required":["codon.openai.attempt.number"],"additionalProperties":false};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["codon.openai.attempt.number"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codon.openai.attempt.number"},message:"must have required property '"+"codon.openai.attempt.number"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema62.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["codon.openai.attempt.number"] !== undefined){
let data0 = data["codon.openai.attempt.number"];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/codon.openai.attempt.number",schemaPath:"#/properties/codon.openai.attempt.number/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/codon.openai.attempt.number",schemaPath:"#/properties/codon.openai.attempt.number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err4 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["http.response.status_code"] !== undefined){
let data2 = data["http.response.status_code"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/http.response.status_code",schemaPath:"#/properties/http.response.status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/http.response.status_code",schemaPath:"#/properties/http.response.status_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 100 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/http.response.status_code",schemaPath:"#/properties/http.response.status_code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data["codon.openai.attempt.wait_ms"] !== undefined){
let data3 = data["codon.openai.attempt.wait_ms"];
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/codon.openai.attempt.wait_ms",schemaPath:"#/properties/codon.openai.attempt.wait_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/codon.openai.attempt.wait_ms",schemaPath:"#/properties/codon.openai.attempt.wait_ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["codon.openai.request.id"] !== undefined){
if(typeof data["codon.openai.request.id"] !== "string"){
const err10 = {instancePath:instancePath+"/codon.openai.request.id",schemaPath:"#/properties/codon.openai.request.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["codon.openai.processing_ms"] !== undefined){
let data5 = data["codon.openai.processing_ms"];
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/codon.openai.processing_ms",schemaPath:"#/properties/codon.openai.processing_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/codon.openai.processing_ms",schemaPath:"#/properties/codon.openai.processing_ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["codon.openai.rate_limit.remaining_requests"] !== undefined){
let data6 = data["codon.openai.rate_limit.remaining_requests"];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/codon.openai.rate_limit.remaining_requests",schemaPath:"#/properties/codon.openai.rate_limit.remaining_requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/codon.openai.rate_limit.remaining_requests",schemaPath:"#/properties/codon.openai.rate_limit.remaining_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data["codon.openai.rate_limit.remaining_tokens"] !== undefined){
let data7 = data["codon.openai.rate_limit.remaining_tokens"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/codon.openai.rate_limit.remaining_tokens",schemaPath:"#/properties/codon.openai.rate_limit.remaining_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/codon.openai.rate_limit.remaining_tokens",schemaPath:"#/properties/codon.openai.rate_limit.remaining_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data["codon.openai.rate_limit.reset_requests_ms"] !== undefined){
let data8 = data["codon.openai.rate_limit.reset_requests_ms"];
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/codon.openai.rate_limit.reset_requests_ms",schemaPath:"#/properties/codon.openai.rate_limit.reset_requests_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/codon.openai.rate_limit.reset_requests_ms",schemaPath:"#/properties/codon.openai.rate_limit.reset_requests_ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["codon.openai.rate_limit.reset_tokens_ms"] !== undefined){
let data9 = data["codon.openai.rate_limit.reset_tokens_ms"];
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/codon.openai.rate_limit.reset_tokens_ms",schemaPath:"#/properties/codon.openai.rate_limit.reset_tokens_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/codon.openai.rate_limit.reset_tokens_ms",schemaPath:"#/properties/codon.openai.rate_limit.reset_tokens_ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

