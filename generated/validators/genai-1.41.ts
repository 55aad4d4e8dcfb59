// @generated from schemas/dialects/genai-1.41.json and schemas/. Do not edit.
// To change it, edit the schema and run `npm run generate`.
// @ts-nocheck Written by Ajv.
import { codePointLength as func3 } from '../runtime.ts';
"use strict";
export const spanAgentGraph = validate20;
const schema48 = {"type":"object","properties":{"org.namespace":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.graph.definition_hash":{"type":"string"},"codon.graph.definition_json":{},"codon.graph.node_count":{"type":"integer","minimum":0},"codon.graph.edge_count":{"type":"integer","minimum":0},"error.type":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"agent.framework.name":{"type":"string"},"gen_ai.conversation.id":{"type":"string"},"gen_ai.prompt.name":{"type":"string"},"gen_ai.agent.name":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"codon.openai.tags":{"type":"array","items":{"type":"string"}}},"patternProperties":{"^codon\\.openai\\.metadata\\.":{"type":"string"}},"required":["org.namespace","codon.workload.id","codon.workload.logic_id","codon.workload.run_id","codon.workload.deployment_id","codon.graph.definition_hash","codon.graph.definition_json","codon.graph.node_count","codon.graph.edge_count"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^codon\\.openai\\.metadata\\.", "u");

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
for(const key0 in data){
if(!((func1.call(schema48.properties, key0)) || (pattern4.test(key0)))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err10 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err11 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err12 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err13 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err14 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["codon.graph.definition_hash"] !== undefined){
if(typeof data["codon.graph.definition_hash"] !== "string"){
const err15 = {instancePath:instancePath+"/codon.graph.definition_hash",schemaPath:"#/properties/codon.graph.definition_hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["codon.graph.node_count"] !== undefined){
let data6 = data["codon.graph.node_count"];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err16 = {instancePath:instancePath+"/codon.graph.node_count",schemaPath:"#/properties/codon.graph.node_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/codon.graph.node_count",schemaPath:"#/properties/codon.graph.node_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.graph.edge_count"] !== undefined){
let data7 = data["codon.graph.edge_count"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err18 = {instancePath:instancePath+"/codon.graph.edge_count",schemaPath:"#/properties/codon.graph.edge_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err19 = {instancePath:instancePath+"/codon.graph.edge_count",schemaPath:"#/properties/codon.graph.edge_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err20 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["codon.organization.id"] !== undefined){
if(typeof data["codon.organization.id"] !== "string"){
const err21 = {instancePath:instancePath+"/codon.organization.id",schemaPath:"#/properties/codon.organization.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err22 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err23 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err24 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["gen_ai.conversation.id"] !== undefined){
if(typeof data["gen_ai.conversation.id"] !== "string"){
const err25 = {instancePath:instancePath+"/gen_ai.conversation.id",schemaPath:"#/properties/gen_ai.conversation.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["gen_ai.prompt.name"] !== undefined){
if(typeof data["gen_ai.prompt.name"] !== "string"){
const err26 = {instancePath:instancePath+"/gen_ai.prompt.name",schemaPath:"#/properties/gen_ai.prompt.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["gen_ai.agent.name"] !== undefined){
if(typeof data["gen_ai.agent.name"] !== "string"){
const err27 = {instancePath:instancePath+"/gen_ai.agent.name",schemaPath:"#/properties/gen_ai.agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err28 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err29 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["codon.openai.tags"] !== undefined){
let data18 = data["codon.openai.tags"];
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(typeof data18[i0] !== "string"){
const err30 = {instancePath:instancePath+"/codon.openai.tags/" + i0,schemaPath:"#/properties/codon.openai.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err31 = {instancePath:instancePath+"/codon.openai.tags",schemaPath:"#/properties/codon.openai.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key1 in data){
if(pattern4.test(key1)){
if(typeof data[key1] !== "string"){
const err32 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ecodon%5C.openai%5C.metadata%5C./type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate20.errors = vErrors;
return errors === 0;
}

export const spanApiCall = validate21;
const schema49 = {"type":"object","properties":{"codon.openai.operation":{"type":"string"},"gen_ai.provider.name":{"type":"string"},"error.type":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"codon.openai.stream.outcome":{"type":"string","enum":["completed","cancelled","aborted","failed","abandoned"]},"http.request.resend_count":{"type":"integer","minimum":0},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"server.address":{"type":"string","minLength":1},"codon.openai.request.id":{"type":"string"},"codon.openai.deployment":{"type":"string"},"codon.openai.api_version":{"type":"string"},"codon.openai.resource.id":{"type":"string"},"codon.openai.resource.status":{"type":"string"},"codon.openai.resource.count":{"type":"integer","minimum":0},"codon.openai.file.id":{"type":"string"},"codon.openai.vector_store.id":{"type":"string"},"codon.openai.thread.id":{"type":"string"},"codon.openai.run.id":{"type":"string"},"codon.openai.batch.id":{"type":"string"},"codon.openai.container.id":{"type":"string"},"gen_ai.conversation.id":{"type":"string"},"gen_ai.request.model":{"type":"string"},"gen_ai.response.id":{"type":"string"},"gen_ai.response.model":{"type":"string"},"gen_ai.response.finish_reasons":{"type":"array","items":{"type":"string"}},"openai.api.type":{"type":"string"},"openai.response.service_tier":{"type":"string"},"gen_ai.usage.input_tokens":{"type":"integer","minimum":0},"gen_ai.usage.output_tokens":{"type":"integer","minimum":0},"codon.openai.required_action":{"type":"string"},"codon.openai.poll.count":{"type":"integer","minimum":0},"codon.openai.media.size":{"type":"integer","minimum":0},"gen_ai.output.messages":{},"gen_ai.system_instructions":{},"gen_ai.tool.definitions":{},"gen_ai.prompt.name":{"type":"string"},"gen_ai.agent.name":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"codon.openai.tags":{"type":"array","items":{"type":"string"}},"org.namespace":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.nodespec.id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"codon.nodespec.name":{"type":"string"},"codon.nodespec.role":{"type":"string"},"codon.model.vendor":{"type":"string"},"codon.model.id":{"type":"string"},"codon.tokens.input":{"type":"integer","minimum":0},"codon.tokens.output":{"type":"integer","minimum":0},"codon.tokens.total":{"type":"integer","minimum":0},"codon.tokens.usage_json":{}},"patternProperties":{"^codon\\.openai\\.metadata\\.":{"type":"string"}},"required":["codon.openai.operation","gen_ai.provider.name"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(data["gen_ai.provider.name"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.provider.name"},message:"must have required property '"+"gen_ai.provider.name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema49.properties, key0)) || (pattern4.test(key0)))){
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
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err5 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data["server.port"] !== undefined){
let data3 = data["server.port"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.stream.outcome"] !== undefined){
let data4 = data["codon.openai.stream.outcome"];
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((data4 === "completed") || (data4 === "cancelled")) || (data4 === "aborted")) || (data4 === "failed")) || (data4 === "abandoned"))){
const err11 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/enum",keyword:"enum",params:{allowedValues: schema49.properties["codon.openai.stream.outcome"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["http.request.resend_count"] !== undefined){
let data5 = data["http.request.resend_count"];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.content.reference"] !== undefined){
let data6 = data["codon.openai.content.reference"];
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err14 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data7 = data["codon.openai.redaction.count"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.redaction.rules"] !== undefined){
let data8 = data["codon.openai.redaction.rules"];
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err18 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err19 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["server.address"] !== undefined){
let data10 = data["server.address"];
if(typeof data10 === "string"){
if(func3(data10) < 1){
const err20 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err21 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["codon.openai.request.id"] !== undefined){
if(typeof data["codon.openai.request.id"] !== "string"){
const err22 = {instancePath:instancePath+"/codon.openai.request.id",schemaPath:"#/properties/codon.openai.request.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["codon.openai.deployment"] !== undefined){
if(typeof data["codon.openai.deployment"] !== "string"){
const err23 = {instancePath:instancePath+"/codon.openai.deployment",schemaPath:"#/properties/codon.openai.deployment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["codon.openai.api_version"] !== undefined){
if(typeof data["codon.openai.api_version"] !== "string"){
const err24 = {instancePath:instancePath+"/codon.openai.api_version",schemaPath:"#/properties/codon.openai.api_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["codon.openai.resource.id"] !== undefined){
if(typeof data["codon.openai.resource.id"] !== "string"){
const err25 = {instancePath:instancePath+"/codon.openai.resource.id",schemaPath:"#/properties/codon.openai.resource.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["codon.openai.resource.status"] !== undefined){
if(typeof data["codon.openai.resource.status"] !== "string"){
const err26 = {instancePath:instancePath+"/codon.openai.resource.status",schemaPath:"#/properties/codon.openai.resource.status/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data["codon.openai.file.id"] !== undefined){
if(typeof data["codon.openai.file.id"] !== "string"){
const err29 = {instancePath:instancePath+"/codon.openai.file.id",schemaPath:"#/properties/codon.openai.file.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["codon.openai.vector_store.id"] !== undefined){
if(typeof data["codon.openai.vector_store.id"] !== "string"){
const err30 = {instancePath:instancePath+"/codon.openai.vector_store.id",schemaPath:"#/properties/codon.openai.vector_store.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data["codon.openai.thread.id"] !== undefined){
if(typeof data["codon.openai.thread.id"] !== "string"){
const err31 = {instancePath:instancePath+"/codon.openai.thread.id",schemaPath:"#/properties/codon.openai.thread.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["codon.openai.run.id"] !== undefined){
if(typeof data["codon.openai.run.id"] !== "string"){
const err32 = {instancePath:instancePath+"/codon.openai.run.id",schemaPath:"#/properties/codon.openai.run.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["codon.openai.batch.id"] !== undefined){
if(typeof data["codon.openai.batch.id"] !== "string"){
const err33 = {instancePath:instancePath+"/codon.openai.batch.id",schemaPath:"#/properties/codon.openai.batch.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["codon.openai.container.id"] !== undefined){
if(typeof data["codon.openai.container.id"] !== "string"){
const err34 = {instancePath:instancePath+"/codon.openai.container.id",schemaPath:"#/properties/codon.openai.container.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data["gen_ai.conversation.id"] !== undefined){
if(typeof data["gen_ai.conversation.id"] !== "string"){
const err35 = {instancePath:instancePath+"/gen_ai.conversation.id",schemaPath:"#/properties/gen_ai.conversation.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["gen_ai.request.model"] !== undefined){
if(typeof data["gen_ai.request.model"] !== "string"){
const err36 = {instancePath:instancePath+"/gen_ai.request.model",schemaPath:"#/properties/gen_ai.request.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["gen_ai.response.id"] !== undefined){
if(typeof data["gen_ai.response.id"] !== "string"){
const err37 = {instancePath:instancePath+"/gen_ai.response.id",schemaPath:"#/properties/gen_ai.response.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["gen_ai.response.model"] !== undefined){
if(typeof data["gen_ai.response.model"] !== "string"){
const err38 = {instancePath:instancePath+"/gen_ai.response.model",schemaPath:"#/properties/gen_ai.response.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data["gen_ai.response.finish_reasons"] !== undefined){
let data27 = data["gen_ai.response.finish_reasons"];
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
if(typeof data27[i1] !== "string"){
const err39 = {instancePath:instancePath+"/gen_ai.response.finish_reasons/" + i1,schemaPath:"#/properties/gen_ai.response.finish_reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err40 = {instancePath:instancePath+"/gen_ai.response.finish_reasons",schemaPath:"#/properties/gen_ai.response.finish_reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data["openai.api.type"] !== undefined){
if(typeof data["openai.api.type"] !== "string"){
const err41 = {instancePath:instancePath+"/openai.api.type",schemaPath:"#/properties/openai.api.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["openai.response.service_tier"] !== undefined){
if(typeof data["openai.response.service_tier"] !== "string"){
const err42 = {instancePath:instancePath+"/openai.response.service_tier",schemaPath:"#/properties/openai.response.service_tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["gen_ai.usage.input_tokens"] !== undefined){
let data31 = data["gen_ai.usage.input_tokens"];
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err43 = {instancePath:instancePath+"/gen_ai.usage.input_tokens",schemaPath:"#/properties/gen_ai.usage.input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err44 = {instancePath:instancePath+"/gen_ai.usage.input_tokens",schemaPath:"#/properties/gen_ai.usage.input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.usage.output_tokens"] !== undefined){
let data32 = data["gen_ai.usage.output_tokens"];
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err45 = {instancePath:instancePath+"/gen_ai.usage.output_tokens",schemaPath:"#/properties/gen_ai.usage.output_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err46 = {instancePath:instancePath+"/gen_ai.usage.output_tokens",schemaPath:"#/properties/gen_ai.usage.output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
let data34 = data["codon.openai.poll.count"];
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err48 = {instancePath:instancePath+"/codon.openai.poll.count",schemaPath:"#/properties/codon.openai.poll.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
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
let data35 = data["codon.openai.media.size"];
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err50 = {instancePath:instancePath+"/codon.openai.media.size",schemaPath:"#/properties/codon.openai.media.size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
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
if(data["gen_ai.prompt.name"] !== undefined){
if(typeof data["gen_ai.prompt.name"] !== "string"){
const err52 = {instancePath:instancePath+"/gen_ai.prompt.name",schemaPath:"#/properties/gen_ai.prompt.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data["gen_ai.agent.name"] !== undefined){
if(typeof data["gen_ai.agent.name"] !== "string"){
const err53 = {instancePath:instancePath+"/gen_ai.agent.name",schemaPath:"#/properties/gen_ai.agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err54 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err55 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data["codon.openai.tags"] !== undefined){
let data40 = data["codon.openai.tags"];
if(Array.isArray(data40)){
const len2 = data40.length;
for(let i2=0; i2<len2; i2++){
if(typeof data40[i2] !== "string"){
const err56 = {instancePath:instancePath+"/codon.openai.tags/" + i2,schemaPath:"#/properties/codon.openai.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err57 = {instancePath:instancePath+"/codon.openai.tags",schemaPath:"#/properties/codon.openai.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err58 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err59 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data["codon.organization.id"] !== undefined){
if(typeof data["codon.organization.id"] !== "string"){
const err60 = {instancePath:instancePath+"/codon.organization.id",schemaPath:"#/properties/codon.organization.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err61 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err62 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err63 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err64 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err65 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err66 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data["codon.nodespec.id"] !== undefined){
let data51 = data["codon.nodespec.id"];
if(typeof data51 === "string"){
if(!pattern7.test(data51)){
const err67 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data["codon.nodespec.name"] !== undefined){
if(typeof data["codon.nodespec.name"] !== "string"){
const err69 = {instancePath:instancePath+"/codon.nodespec.name",schemaPath:"#/properties/codon.nodespec.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data["codon.nodespec.role"] !== undefined){
if(typeof data["codon.nodespec.role"] !== "string"){
const err70 = {instancePath:instancePath+"/codon.nodespec.role",schemaPath:"#/properties/codon.nodespec.role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data["codon.model.vendor"] !== undefined){
if(typeof data["codon.model.vendor"] !== "string"){
const err71 = {instancePath:instancePath+"/codon.model.vendor",schemaPath:"#/properties/codon.model.vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data["codon.model.id"] !== undefined){
if(typeof data["codon.model.id"] !== "string"){
const err72 = {instancePath:instancePath+"/codon.model.id",schemaPath:"#/properties/codon.model.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data["codon.tokens.input"] !== undefined){
let data56 = data["codon.tokens.input"];
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err73 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
const err74 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data["codon.tokens.output"] !== undefined){
let data57 = data["codon.tokens.output"];
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err75 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 0 || isNaN(data57)){
const err76 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.tokens.total"] !== undefined){
let data58 = data["codon.tokens.total"];
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err77 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
const err78 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
for(const key1 in data){
if(pattern4.test(key1)){
if(typeof data[key1] !== "string"){
const err79 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ecodon%5C.openai%5C.metadata%5C./type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
else {
const err80 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const spanAttempt = validate22;
const schema50 = {"type":"object","properties":{"codon.openai.attempt.number":{"type":"integer","minimum":1},"error.type":{"type":"string"},"http.response.status_code":{"type":"integer","minimum":100,"maximum":599},"codon.openai.attempt.wait_ms":{"type":"number","minimum":0},"codon.openai.request.id":{"type":"string"},"codon.openai.processing_ms":{"type":"number","minimum":0},"codon.openai.rate_limit.remaining_requests":{"type":"integer","minimum":0},"codon.openai.rate_limit.remaining_tokens":{"type":"integer","minimum":0},"codon.openai.rate_limit.reset_requests_ms":{"type":"number","minimum":0},"codon.openai.rate_limit.reset_tokens_ms":{"type":"number","minimum":0}},"patternProperties":{},"required":["codon.openai.attempt.number"],"additionalProperties":false};

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
for(const key0 in data){
if(!(func1.call(schema50.properties, key0))){
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
validate22.errors = vErrors;
return errors === 0;
}

export const spanCodonNode = validate23;
const schema51 = {"type":"object","properties":{"codon.nodespec.id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"codon.nodespec.name":{"type":"string"},"codon.nodespec.role":{"type":"string"},"codon.nodespec.version":{"type":"string"},"codon.nodespec.callable_signature":{"type":"string"},"codon.nodespec.input_schema":{"type":"string"},"org.namespace":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.node.status_code":{"type":"string","enum":["OK","ERROR"]},"codon.node.latency_ms":{"type":"integer","minimum":0},"error.type":{"type":"string"},"codon.nodespec.output_schema":{"type":"string"},"codon.nodespec.model_name":{"type":"string"},"codon.nodespec.model_version":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.node.error_message":{"type":"string"},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.tokens.input":{"type":"integer","minimum":0},"codon.tokens.output":{"type":"integer","minimum":0},"codon.tokens.total":{"type":"integer","minimum":0},"codon.tokens.usage_json":{},"codon.model.vendor":{"type":"string"},"codon.model.id":{"type":"string"},"codon.node.input":{"type":"string","maxLength":2048},"codon.node.output":{"type":"string","maxLength":2048},"codon.node.raw_attributes_json":{},"codon.network.calls_json":{},"gen_ai.conversation.id":{"type":"string"},"gen_ai.prompt.name":{"type":"string"},"gen_ai.agent.name":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"codon.openai.tags":{"type":"array","items":{"type":"string"}}},"patternProperties":{"^codon\\.openai\\.metadata\\.":{"type":"string"}},"required":["codon.nodespec.id","codon.nodespec.name","codon.nodespec.role","codon.nodespec.version","codon.nodespec.callable_signature","codon.nodespec.input_schema","org.namespace","codon.workload.id","codon.workload.logic_id","codon.workload.run_id","codon.workload.deployment_id","codon.node.status_code","codon.node.latency_ms"],"additionalProperties":false};

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
for(const key0 in data){
if(!((func1.call(schema51.properties, key0)) || (pattern4.test(key0)))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["codon.nodespec.id"] !== undefined){
let data0 = data["codon.nodespec.id"];
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err14 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["codon.nodespec.name"] !== undefined){
if(typeof data["codon.nodespec.name"] !== "string"){
const err16 = {instancePath:instancePath+"/codon.nodespec.name",schemaPath:"#/properties/codon.nodespec.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["codon.nodespec.role"] !== undefined){
if(typeof data["codon.nodespec.role"] !== "string"){
const err17 = {instancePath:instancePath+"/codon.nodespec.role",schemaPath:"#/properties/codon.nodespec.role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["codon.nodespec.version"] !== undefined){
if(typeof data["codon.nodespec.version"] !== "string"){
const err18 = {instancePath:instancePath+"/codon.nodespec.version",schemaPath:"#/properties/codon.nodespec.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["codon.nodespec.callable_signature"] !== undefined){
if(typeof data["codon.nodespec.callable_signature"] !== "string"){
const err19 = {instancePath:instancePath+"/codon.nodespec.callable_signature",schemaPath:"#/properties/codon.nodespec.callable_signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["codon.nodespec.input_schema"] !== undefined){
if(typeof data["codon.nodespec.input_schema"] !== "string"){
const err20 = {instancePath:instancePath+"/codon.nodespec.input_schema",schemaPath:"#/properties/codon.nodespec.input_schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err21 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err22 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err23 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err24 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err25 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["codon.node.status_code"] !== undefined){
let data11 = data["codon.node.status_code"];
if(typeof data11 !== "string"){
const err26 = {instancePath:instancePath+"/codon.node.status_code",schemaPath:"#/properties/codon.node.status_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((data11 === "OK") || (data11 === "ERROR"))){
const err27 = {instancePath:instancePath+"/codon.node.status_code",schemaPath:"#/properties/codon.node.status_code/enum",keyword:"enum",params:{allowedValues: schema51.properties["codon.node.status_code"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["codon.node.latency_ms"] !== undefined){
let data12 = data["codon.node.latency_ms"];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err28 = {instancePath:instancePath+"/codon.node.latency_ms",schemaPath:"#/properties/codon.node.latency_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err29 = {instancePath:instancePath+"/codon.node.latency_ms",schemaPath:"#/properties/codon.node.latency_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err30 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data["codon.nodespec.output_schema"] !== undefined){
if(typeof data["codon.nodespec.output_schema"] !== "string"){
const err31 = {instancePath:instancePath+"/codon.nodespec.output_schema",schemaPath:"#/properties/codon.nodespec.output_schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["codon.nodespec.model_name"] !== undefined){
if(typeof data["codon.nodespec.model_name"] !== "string"){
const err32 = {instancePath:instancePath+"/codon.nodespec.model_name",schemaPath:"#/properties/codon.nodespec.model_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["codon.nodespec.model_version"] !== undefined){
if(typeof data["codon.nodespec.model_version"] !== "string"){
const err33 = {instancePath:instancePath+"/codon.nodespec.model_version",schemaPath:"#/properties/codon.nodespec.model_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["codon.organization.id"] !== undefined){
if(typeof data["codon.organization.id"] !== "string"){
const err34 = {instancePath:instancePath+"/codon.organization.id",schemaPath:"#/properties/codon.organization.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data["codon.node.error_message"] !== undefined){
if(typeof data["codon.node.error_message"] !== "string"){
const err35 = {instancePath:instancePath+"/codon.node.error_message",schemaPath:"#/properties/codon.node.error_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["codon.openai.content.reference"] !== undefined){
let data19 = data["codon.openai.content.reference"];
if(typeof data19 === "string"){
if(func3(data19) < 1){
const err36 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data20 = data["codon.openai.redaction.count"];
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err38 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err39 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.redaction.rules"] !== undefined){
let data21 = data["codon.openai.redaction.rules"];
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(typeof data21[i0] !== "string"){
const err40 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err42 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err43 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err44 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data["codon.tokens.input"] !== undefined){
let data26 = data["codon.tokens.input"];
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err45 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err46 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.tokens.output"] !== undefined){
let data27 = data["codon.tokens.output"];
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err47 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err48 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.tokens.total"] !== undefined){
let data28 = data["codon.tokens.total"];
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err49 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err50 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.node.input"] !== undefined){
let data31 = data["codon.node.input"];
if(typeof data31 === "string"){
if(func3(data31) > 2048){
const err53 = {instancePath:instancePath+"/codon.node.input",schemaPath:"#/properties/codon.node.input/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/codon.node.input",schemaPath:"#/properties/codon.node.input/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data["codon.node.output"] !== undefined){
let data32 = data["codon.node.output"];
if(typeof data32 === "string"){
if(func3(data32) > 2048){
const err55 = {instancePath:instancePath+"/codon.node.output",schemaPath:"#/properties/codon.node.output/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/codon.node.output",schemaPath:"#/properties/codon.node.output/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data["gen_ai.conversation.id"] !== undefined){
if(typeof data["gen_ai.conversation.id"] !== "string"){
const err57 = {instancePath:instancePath+"/gen_ai.conversation.id",schemaPath:"#/properties/gen_ai.conversation.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data["gen_ai.prompt.name"] !== undefined){
if(typeof data["gen_ai.prompt.name"] !== "string"){
const err58 = {instancePath:instancePath+"/gen_ai.prompt.name",schemaPath:"#/properties/gen_ai.prompt.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data["gen_ai.agent.name"] !== undefined){
if(typeof data["gen_ai.agent.name"] !== "string"){
const err59 = {instancePath:instancePath+"/gen_ai.agent.name",schemaPath:"#/properties/gen_ai.agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err60 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err61 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data["codon.openai.tags"] !== undefined){
let data38 = data["codon.openai.tags"];
if(Array.isArray(data38)){
const len1 = data38.length;
for(let i1=0; i1<len1; i1++){
if(typeof data38[i1] !== "string"){
const err62 = {instancePath:instancePath+"/codon.openai.tags/" + i1,schemaPath:"#/properties/codon.openai.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err63 = {instancePath:instancePath+"/codon.openai.tags",schemaPath:"#/properties/codon.openai.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
for(const key1 in data){
if(pattern4.test(key1)){
if(typeof data[key1] !== "string"){
const err64 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ecodon%5C.openai%5C.metadata%5C./type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const spanCreateAgent = validate24;
const schema52 = {"type":"object","properties":{"gen_ai.operation.name":{"type":"string","enum":["create_agent"]},"gen_ai.provider.name":{"type":"string"},"error.type":{"type":"string"},"gen_ai.agent.description":{"type":"string"},"gen_ai.agent.id":{"type":"string"},"gen_ai.agent.name":{"type":"string"},"gen_ai.agent.version":{"type":"string"},"gen_ai.request.model":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"codon.openai.stream.outcome":{"type":"string","enum":["completed","cancelled","aborted","failed","abandoned"]},"http.request.resend_count":{"type":"integer","minimum":0},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"server.address":{"type":"string","minLength":1},"codon.openai.request.id":{"type":"string"},"codon.openai.deployment":{"type":"string"},"codon.openai.api_version":{"type":"string"},"gen_ai.system_instructions":{},"gen_ai.conversation.id":{"type":"string"},"gen_ai.prompt.name":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"codon.openai.tags":{"type":"array","items":{"type":"string"}},"org.namespace":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.nodespec.id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"codon.nodespec.name":{"type":"string"},"codon.nodespec.role":{"type":"string"},"codon.model.vendor":{"type":"string"},"codon.model.id":{"type":"string"}},"patternProperties":{"^codon\\.openai\\.metadata\\.":{"type":"string"}},"required":["gen_ai.operation.name","gen_ai.provider.name"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

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
if(data["gen_ai.operation.name"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.operation.name"},message:"must have required property '"+"gen_ai.operation.name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["gen_ai.provider.name"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.provider.name"},message:"must have required property '"+"gen_ai.provider.name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema52.properties, key0)) || (pattern4.test(key0)))){
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
if(data["gen_ai.operation.name"] !== undefined){
let data0 = data["gen_ai.operation.name"];
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data0 === "create_agent")){
const err5 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/enum",keyword:"enum",params:{allowedValues: schema52.properties["gen_ai.operation.name"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err6 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err7 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["gen_ai.agent.description"] !== undefined){
if(typeof data["gen_ai.agent.description"] !== "string"){
const err8 = {instancePath:instancePath+"/gen_ai.agent.description",schemaPath:"#/properties/gen_ai.agent.description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["gen_ai.agent.id"] !== undefined){
if(typeof data["gen_ai.agent.id"] !== "string"){
const err9 = {instancePath:instancePath+"/gen_ai.agent.id",schemaPath:"#/properties/gen_ai.agent.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["gen_ai.agent.name"] !== undefined){
if(typeof data["gen_ai.agent.name"] !== "string"){
const err10 = {instancePath:instancePath+"/gen_ai.agent.name",schemaPath:"#/properties/gen_ai.agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["gen_ai.agent.version"] !== undefined){
if(typeof data["gen_ai.agent.version"] !== "string"){
const err11 = {instancePath:instancePath+"/gen_ai.agent.version",schemaPath:"#/properties/gen_ai.agent.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["gen_ai.request.model"] !== undefined){
if(typeof data["gen_ai.request.model"] !== "string"){
const err12 = {instancePath:instancePath+"/gen_ai.request.model",schemaPath:"#/properties/gen_ai.request.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data8 = data["server.port"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err13 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65535 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.stream.outcome"] !== undefined){
let data9 = data["codon.openai.stream.outcome"];
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((((data9 === "completed") || (data9 === "cancelled")) || (data9 === "aborted")) || (data9 === "failed")) || (data9 === "abandoned"))){
const err17 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/enum",keyword:"enum",params:{allowedValues: schema52.properties["codon.openai.stream.outcome"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["http.request.resend_count"] !== undefined){
let data10 = data["http.request.resend_count"];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err18 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.content.reference"] !== undefined){
let data11 = data["codon.openai.content.reference"];
if(typeof data11 === "string"){
if(func3(data11) < 1){
const err20 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err21 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data12 = data["codon.openai.redaction.count"];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err22 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err23 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.redaction.rules"] !== undefined){
let data13 = data["codon.openai.redaction.rules"];
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(typeof data13[i0] !== "string"){
const err24 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err25 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["server.address"] !== undefined){
let data15 = data["server.address"];
if(typeof data15 === "string"){
if(func3(data15) < 1){
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
if(data["gen_ai.conversation.id"] !== undefined){
if(typeof data["gen_ai.conversation.id"] !== "string"){
const err31 = {instancePath:instancePath+"/gen_ai.conversation.id",schemaPath:"#/properties/gen_ai.conversation.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["gen_ai.prompt.name"] !== undefined){
if(typeof data["gen_ai.prompt.name"] !== "string"){
const err32 = {instancePath:instancePath+"/gen_ai.prompt.name",schemaPath:"#/properties/gen_ai.prompt.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err33 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err34 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data["codon.openai.tags"] !== undefined){
let data23 = data["codon.openai.tags"];
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(typeof data23[i1] !== "string"){
const err35 = {instancePath:instancePath+"/codon.openai.tags/" + i1,schemaPath:"#/properties/codon.openai.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err36 = {instancePath:instancePath+"/codon.openai.tags",schemaPath:"#/properties/codon.openai.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err37 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err38 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data["codon.organization.id"] !== undefined){
if(typeof data["codon.organization.id"] !== "string"){
const err39 = {instancePath:instancePath+"/codon.organization.id",schemaPath:"#/properties/codon.organization.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err40 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err41 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err42 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err43 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err44 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err45 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data["codon.nodespec.id"] !== undefined){
let data34 = data["codon.nodespec.id"];
if(typeof data34 === "string"){
if(!pattern7.test(data34)){
const err46 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["codon.nodespec.name"] !== undefined){
if(typeof data["codon.nodespec.name"] !== "string"){
const err48 = {instancePath:instancePath+"/codon.nodespec.name",schemaPath:"#/properties/codon.nodespec.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data["codon.nodespec.role"] !== undefined){
if(typeof data["codon.nodespec.role"] !== "string"){
const err49 = {instancePath:instancePath+"/codon.nodespec.role",schemaPath:"#/properties/codon.nodespec.role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["codon.model.vendor"] !== undefined){
if(typeof data["codon.model.vendor"] !== "string"){
const err50 = {instancePath:instancePath+"/codon.model.vendor",schemaPath:"#/properties/codon.model.vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data["codon.model.id"] !== undefined){
if(typeof data["codon.model.id"] !== "string"){
const err51 = {instancePath:instancePath+"/codon.model.id",schemaPath:"#/properties/codon.model.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
for(const key1 in data){
if(pattern4.test(key1)){
if(typeof data[key1] !== "string"){
const err52 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ecodon%5C.openai%5C.metadata%5C./type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const spanEmbeddings = validate25;
const schema53 = {"type":"object","properties":{"gen_ai.operation.name":{"type":"string","enum":["embeddings"]},"gen_ai.provider.name":{"type":"string"},"error.type":{"type":"string"},"gen_ai.request.model":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"codon.openai.stream.outcome":{"type":"string","enum":["completed","cancelled","aborted","failed","abandoned"]},"http.request.resend_count":{"type":"integer","minimum":0},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"gen_ai.embeddings.dimension.count":{"type":"integer","minimum":1},"gen_ai.request.encoding_formats":{"type":"array","items":{"type":"string"}},"gen_ai.response.model":{"type":"string"},"gen_ai.usage.input_tokens":{"type":"integer","minimum":0},"server.address":{"type":"string","minLength":1},"codon.openai.request.id":{"type":"string"},"codon.openai.deployment":{"type":"string"},"codon.openai.api_version":{"type":"string"},"gen_ai.conversation.id":{"type":"string"},"gen_ai.prompt.name":{"type":"string"},"gen_ai.agent.name":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"codon.openai.tags":{"type":"array","items":{"type":"string"}},"org.namespace":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.nodespec.id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"codon.nodespec.name":{"type":"string"},"codon.nodespec.role":{"type":"string"},"codon.model.vendor":{"type":"string"},"codon.model.id":{"type":"string"},"codon.tokens.input":{"type":"integer","minimum":0},"codon.tokens.output":{"type":"integer","minimum":0},"codon.tokens.total":{"type":"integer","minimum":0},"codon.tokens.usage_json":{}},"patternProperties":{"^codon\\.openai\\.metadata\\.":{"type":"string"}},"required":["gen_ai.operation.name","gen_ai.provider.name"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data["gen_ai.operation.name"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.operation.name"},message:"must have required property '"+"gen_ai.operation.name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["gen_ai.provider.name"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.provider.name"},message:"must have required property '"+"gen_ai.provider.name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema53.properties, key0)) || (pattern4.test(key0)))){
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
if(data["gen_ai.operation.name"] !== undefined){
let data0 = data["gen_ai.operation.name"];
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data0 === "embeddings")){
const err5 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/enum",keyword:"enum",params:{allowedValues: schema53.properties["gen_ai.operation.name"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err6 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err7 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["gen_ai.request.model"] !== undefined){
if(typeof data["gen_ai.request.model"] !== "string"){
const err8 = {instancePath:instancePath+"/gen_ai.request.model",schemaPath:"#/properties/gen_ai.request.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data4 = data["server.port"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data["codon.openai.stream.outcome"] !== undefined){
let data5 = data["codon.openai.stream.outcome"];
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((((data5 === "completed") || (data5 === "cancelled")) || (data5 === "aborted")) || (data5 === "failed")) || (data5 === "abandoned"))){
const err13 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/enum",keyword:"enum",params:{allowedValues: schema53.properties["codon.openai.stream.outcome"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["http.request.resend_count"] !== undefined){
let data6 = data["http.request.resend_count"];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.content.reference"] !== undefined){
let data7 = data["codon.openai.content.reference"];
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err16 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data8 = data["codon.openai.redaction.count"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.redaction.rules"] !== undefined){
let data9 = data["codon.openai.redaction.rules"];
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
const err20 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["gen_ai.embeddings.dimension.count"] !== undefined){
let data11 = data["gen_ai.embeddings.dimension.count"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err22 = {instancePath:instancePath+"/gen_ai.embeddings.dimension.count",schemaPath:"#/properties/gen_ai.embeddings.dimension.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/gen_ai.embeddings.dimension.count",schemaPath:"#/properties/gen_ai.embeddings.dimension.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data["gen_ai.request.encoding_formats"] !== undefined){
let data12 = data["gen_ai.request.encoding_formats"];
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err24 = {instancePath:instancePath+"/gen_ai.request.encoding_formats/" + i1,schemaPath:"#/properties/gen_ai.request.encoding_formats/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err25 = {instancePath:instancePath+"/gen_ai.request.encoding_formats",schemaPath:"#/properties/gen_ai.request.encoding_formats/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["gen_ai.response.model"] !== undefined){
if(typeof data["gen_ai.response.model"] !== "string"){
const err26 = {instancePath:instancePath+"/gen_ai.response.model",schemaPath:"#/properties/gen_ai.response.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["gen_ai.usage.input_tokens"] !== undefined){
let data15 = data["gen_ai.usage.input_tokens"];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err27 = {instancePath:instancePath+"/gen_ai.usage.input_tokens",schemaPath:"#/properties/gen_ai.usage.input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err28 = {instancePath:instancePath+"/gen_ai.usage.input_tokens",schemaPath:"#/properties/gen_ai.usage.input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["server.address"] !== undefined){
let data16 = data["server.address"];
if(typeof data16 === "string"){
if(func3(data16) < 1){
const err29 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data["codon.openai.request.id"] !== undefined){
if(typeof data["codon.openai.request.id"] !== "string"){
const err31 = {instancePath:instancePath+"/codon.openai.request.id",schemaPath:"#/properties/codon.openai.request.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["codon.openai.deployment"] !== undefined){
if(typeof data["codon.openai.deployment"] !== "string"){
const err32 = {instancePath:instancePath+"/codon.openai.deployment",schemaPath:"#/properties/codon.openai.deployment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["codon.openai.api_version"] !== undefined){
if(typeof data["codon.openai.api_version"] !== "string"){
const err33 = {instancePath:instancePath+"/codon.openai.api_version",schemaPath:"#/properties/codon.openai.api_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["gen_ai.conversation.id"] !== undefined){
if(typeof data["gen_ai.conversation.id"] !== "string"){
const err34 = {instancePath:instancePath+"/gen_ai.conversation.id",schemaPath:"#/properties/gen_ai.conversation.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data["gen_ai.prompt.name"] !== undefined){
if(typeof data["gen_ai.prompt.name"] !== "string"){
const err35 = {instancePath:instancePath+"/gen_ai.prompt.name",schemaPath:"#/properties/gen_ai.prompt.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["gen_ai.agent.name"] !== undefined){
if(typeof data["gen_ai.agent.name"] !== "string"){
const err36 = {instancePath:instancePath+"/gen_ai.agent.name",schemaPath:"#/properties/gen_ai.agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err37 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err38 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data["codon.openai.tags"] !== undefined){
let data25 = data["codon.openai.tags"];
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
if(typeof data25[i2] !== "string"){
const err39 = {instancePath:instancePath+"/codon.openai.tags/" + i2,schemaPath:"#/properties/codon.openai.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err40 = {instancePath:instancePath+"/codon.openai.tags",schemaPath:"#/properties/codon.openai.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err41 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err42 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["codon.organization.id"] !== undefined){
if(typeof data["codon.organization.id"] !== "string"){
const err43 = {instancePath:instancePath+"/codon.organization.id",schemaPath:"#/properties/codon.organization.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err44 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err45 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err46 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err47 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err48 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err49 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["codon.nodespec.id"] !== undefined){
let data36 = data["codon.nodespec.id"];
if(typeof data36 === "string"){
if(!pattern7.test(data36)){
const err50 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data["codon.nodespec.name"] !== undefined){
if(typeof data["codon.nodespec.name"] !== "string"){
const err52 = {instancePath:instancePath+"/codon.nodespec.name",schemaPath:"#/properties/codon.nodespec.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data["codon.nodespec.role"] !== undefined){
if(typeof data["codon.nodespec.role"] !== "string"){
const err53 = {instancePath:instancePath+"/codon.nodespec.role",schemaPath:"#/properties/codon.nodespec.role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data["codon.model.vendor"] !== undefined){
if(typeof data["codon.model.vendor"] !== "string"){
const err54 = {instancePath:instancePath+"/codon.model.vendor",schemaPath:"#/properties/codon.model.vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data["codon.model.id"] !== undefined){
if(typeof data["codon.model.id"] !== "string"){
const err55 = {instancePath:instancePath+"/codon.model.id",schemaPath:"#/properties/codon.model.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data["codon.tokens.input"] !== undefined){
let data41 = data["codon.tokens.input"];
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err56 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err57 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.tokens.output"] !== undefined){
let data42 = data["codon.tokens.output"];
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err58 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err59 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.tokens.total"] !== undefined){
let data43 = data["codon.tokens.total"];
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err60 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err61 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
for(const key1 in data){
if(pattern4.test(key1)){
if(typeof data[key1] !== "string"){
const err62 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ecodon%5C.openai%5C.metadata%5C./type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const spanExecuteTool = validate26;
const schema54 = {"type":"object","properties":{"gen_ai.operation.name":{"type":"string","enum":["execute_tool"]},"gen_ai.tool.name":{"type":"string"},"error.type":{"type":"string"},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"gen_ai.tool.call.id":{"type":"string"},"gen_ai.tool.description":{"type":"string"},"gen_ai.tool.type":{"type":"string"},"gen_ai.tool.call.arguments":{},"gen_ai.tool.call.result":{},"gen_ai.prompt.name":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"codon.openai.tags":{"type":"array","items":{"type":"string"}},"org.namespace":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"codon.workload.deployment_id":{"type":"string"}},"patternProperties":{"^codon\\.openai\\.metadata\\.":{"type":"string"}},"required":["gen_ai.operation.name","gen_ai.tool.name"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["gen_ai.operation.name"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.operation.name"},message:"must have required property '"+"gen_ai.operation.name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["gen_ai.tool.name"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.tool.name"},message:"must have required property '"+"gen_ai.tool.name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema54.properties, key0)) || (pattern4.test(key0)))){
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
if(data["gen_ai.operation.name"] !== undefined){
let data0 = data["gen_ai.operation.name"];
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === "execute_tool")){
const err4 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/enum",keyword:"enum",params:{allowedValues: schema54.properties["gen_ai.operation.name"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["gen_ai.tool.name"] !== undefined){
if(typeof data["gen_ai.tool.name"] !== "string"){
const err5 = {instancePath:instancePath+"/gen_ai.tool.name",schemaPath:"#/properties/gen_ai.tool.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data["codon.openai.content.reference"] !== undefined){
let data3 = data["codon.openai.content.reference"];
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err7 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data4 = data["codon.openai.redaction.count"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data["codon.openai.redaction.rules"] !== undefined){
let data5 = data["codon.openai.redaction.rules"];
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err11 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["gen_ai.tool.call.id"] !== undefined){
if(typeof data["gen_ai.tool.call.id"] !== "string"){
const err13 = {instancePath:instancePath+"/gen_ai.tool.call.id",schemaPath:"#/properties/gen_ai.tool.call.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["gen_ai.tool.description"] !== undefined){
if(typeof data["gen_ai.tool.description"] !== "string"){
const err14 = {instancePath:instancePath+"/gen_ai.tool.description",schemaPath:"#/properties/gen_ai.tool.description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["gen_ai.tool.type"] !== undefined){
if(typeof data["gen_ai.tool.type"] !== "string"){
const err15 = {instancePath:instancePath+"/gen_ai.tool.type",schemaPath:"#/properties/gen_ai.tool.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["gen_ai.prompt.name"] !== undefined){
if(typeof data["gen_ai.prompt.name"] !== "string"){
const err16 = {instancePath:instancePath+"/gen_ai.prompt.name",schemaPath:"#/properties/gen_ai.prompt.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err17 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err18 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["codon.openai.tags"] !== undefined){
let data13 = data["codon.openai.tags"];
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err19 = {instancePath:instancePath+"/codon.openai.tags/" + i1,schemaPath:"#/properties/codon.openai.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err20 = {instancePath:instancePath+"/codon.openai.tags",schemaPath:"#/properties/codon.openai.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err21 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err22 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err24 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err25 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err26 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err27 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err28 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err29 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
for(const key1 in data){
if(pattern4.test(key1)){
if(typeof data[key1] !== "string"){
const err30 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ecodon%5C.openai%5C.metadata%5C./type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const spanInference = validate27;
const schema55 = {"type":"object","properties":{"gen_ai.operation.name":{"type":"string","enum":["chat","generate_content","text_completion"]},"gen_ai.provider.name":{"type":"string"},"error.type":{"type":"string"},"gen_ai.conversation.id":{"type":"string"},"gen_ai.output.type":{"type":"string"},"gen_ai.prompt.name":{"type":"string"},"gen_ai.request.choice.count":{"type":"integer","not":{"const":1},"minimum":1},"gen_ai.request.model":{"type":"string"},"gen_ai.request.seed":{"type":"integer"},"gen_ai.request.stream":{"type":"boolean","enum":[true]},"gen_ai.request.top_k":{"type":"number"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"openai.request.service_tier":{"type":"string"},"openai.response.service_tier":{"type":"string"},"codon.openai.stream.outcome":{"type":"string","enum":["completed","cancelled","aborted","failed","abandoned"]},"http.request.resend_count":{"type":"integer","minimum":0},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"gen_ai.request.frequency_penalty":{"type":"number"},"gen_ai.request.max_tokens":{"type":"integer","minimum":0},"gen_ai.request.presence_penalty":{"type":"number"},"gen_ai.request.stop_sequences":{"type":"array","items":{"type":"string"}},"gen_ai.request.temperature":{"type":"number"},"gen_ai.request.top_p":{"type":"number"},"gen_ai.response.finish_reasons":{"type":"array","items":{"type":"string"}},"gen_ai.response.id":{"type":"string"},"gen_ai.response.model":{"type":"string"},"gen_ai.response.time_to_first_chunk":{"type":"number","minimum":0},"gen_ai.usage.cache_read.input_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/gen_ai.usage.input_tokens"}}]},"gen_ai.usage.cache_creation.input_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/gen_ai.usage.input_tokens"}}]},"gen_ai.usage.input_tokens":{"type":"integer","minimum":0},"gen_ai.usage.output_tokens":{"type":"integer","minimum":0},"gen_ai.usage.reasoning.output_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/gen_ai.usage.output_tokens"}}]},"server.address":{"type":"string","minLength":1},"openai.api.type":{"type":"string"},"openai.response.system_fingerprint":{"type":"string"},"codon.openai.request.id":{"type":"string"},"codon.openai.deployment":{"type":"string"},"codon.openai.api_version":{"type":"string"},"codon.openai.usage.prediction.accepted_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/gen_ai.usage.output_tokens"}}]},"codon.openai.usage.prediction.rejected_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/gen_ai.usage.output_tokens"}}]},"codon.openai.audio.seconds":{"type":"number","minimum":0},"codon.openai.media.size":{"type":"integer","minimum":0},"gen_ai.input.messages":{},"gen_ai.output.messages":{},"gen_ai.system_instructions":{},"gen_ai.tool.definitions":{},"gen_ai.agent.name":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"codon.openai.tags":{"type":"array","items":{"type":"string"}},"org.namespace":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.nodespec.id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"codon.nodespec.name":{"type":"string"},"codon.nodespec.role":{"type":"string"},"codon.model.vendor":{"type":"string"},"codon.model.id":{"type":"string"},"codon.tokens.input":{"type":"integer","minimum":0},"codon.tokens.output":{"type":"integer","minimum":0},"codon.tokens.total":{"type":"integer","minimum":0},"codon.tokens.usage_json":{}},"patternProperties":{"^codon\\.openai\\.metadata\\.":{"type":"string"}},"required":["gen_ai.operation.name","gen_ai.provider.name"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}},{"dependentRequired":{"gen_ai.response.time_to_first_chunk":["gen_ai.request.stream"]}}],"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data["gen_ai.response.time_to_first_chunk"] !== undefined){
if(data["gen_ai.request.stream"] === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/1/dependentRequired",keyword:"dependentRequired",params:{property: "gen_ai.response.time_to_first_chunk",
    missingProperty: "gen_ai.request.stream",
    depsCount: 1,
    deps: "gen_ai.request.stream"},message:"must have property gen_ai.request.stream when property gen_ai.response.time_to_first_chunk is present"};
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
if(data["gen_ai.operation.name"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.operation.name"},message:"must have required property '"+"gen_ai.operation.name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["gen_ai.provider.name"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.provider.name"},message:"must have required property '"+"gen_ai.provider.name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema55.properties, key0)) || (pattern4.test(key0)))){
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
if(data["gen_ai.operation.name"] !== undefined){
let data0 = data["gen_ai.operation.name"];
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data0 === "chat") || (data0 === "generate_content")) || (data0 === "text_completion"))){
const err6 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/enum",keyword:"enum",params:{allowedValues: schema55.properties["gen_ai.operation.name"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err7 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data["gen_ai.conversation.id"] !== undefined){
if(typeof data["gen_ai.conversation.id"] !== "string"){
const err9 = {instancePath:instancePath+"/gen_ai.conversation.id",schemaPath:"#/properties/gen_ai.conversation.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["gen_ai.output.type"] !== undefined){
if(typeof data["gen_ai.output.type"] !== "string"){
const err10 = {instancePath:instancePath+"/gen_ai.output.type",schemaPath:"#/properties/gen_ai.output.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["gen_ai.prompt.name"] !== undefined){
if(typeof data["gen_ai.prompt.name"] !== "string"){
const err11 = {instancePath:instancePath+"/gen_ai.prompt.name",schemaPath:"#/properties/gen_ai.prompt.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["gen_ai.request.choice.count"] !== undefined){
let data6 = data["gen_ai.request.choice.count"];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/gen_ai.request.choice.count",schemaPath:"#/properties/gen_ai.request.choice.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs18 = errors;
const _errs19 = errors;
if(1 !== data6){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid2 = _errs19 === errors;
if(valid2){
const err14 = {instancePath:instancePath+"/gen_ai.request.choice.count",schemaPath:"#/properties/gen_ai.request.choice.count/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/gen_ai.request.choice.count",schemaPath:"#/properties/gen_ai.request.choice.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data["gen_ai.request.model"] !== undefined){
if(typeof data["gen_ai.request.model"] !== "string"){
const err16 = {instancePath:instancePath+"/gen_ai.request.model",schemaPath:"#/properties/gen_ai.request.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["gen_ai.request.seed"] !== undefined){
let data8 = data["gen_ai.request.seed"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/gen_ai.request.seed",schemaPath:"#/properties/gen_ai.request.seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["gen_ai.request.stream"] !== undefined){
let data9 = data["gen_ai.request.stream"];
if(typeof data9 !== "boolean"){
const err18 = {instancePath:instancePath+"/gen_ai.request.stream",schemaPath:"#/properties/gen_ai.request.stream/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(data9 === true)){
const err19 = {instancePath:instancePath+"/gen_ai.request.stream",schemaPath:"#/properties/gen_ai.request.stream/enum",keyword:"enum",params:{allowedValues: schema55.properties["gen_ai.request.stream"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["gen_ai.request.top_k"] !== undefined){
let data10 = data["gen_ai.request.top_k"];
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/gen_ai.request.top_k",schemaPath:"#/properties/gen_ai.request.top_k/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data11 = data["server.port"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err21 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 65535 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["openai.request.service_tier"] !== undefined){
if(typeof data["openai.request.service_tier"] !== "string"){
const err24 = {instancePath:instancePath+"/openai.request.service_tier",schemaPath:"#/properties/openai.request.service_tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["openai.response.service_tier"] !== undefined){
if(typeof data["openai.response.service_tier"] !== "string"){
const err25 = {instancePath:instancePath+"/openai.response.service_tier",schemaPath:"#/properties/openai.response.service_tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["codon.openai.stream.outcome"] !== undefined){
let data14 = data["codon.openai.stream.outcome"];
if(typeof data14 !== "string"){
const err26 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((((data14 === "completed") || (data14 === "cancelled")) || (data14 === "aborted")) || (data14 === "failed")) || (data14 === "abandoned"))){
const err27 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/enum",keyword:"enum",params:{allowedValues: schema55.properties["codon.openai.stream.outcome"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["http.request.resend_count"] !== undefined){
let data15 = data["http.request.resend_count"];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err28 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err29 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.content.reference"] !== undefined){
let data16 = data["codon.openai.content.reference"];
if(typeof data16 === "string"){
if(func3(data16) < 1){
const err30 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data17 = data["codon.openai.redaction.count"];
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err32 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err33 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.redaction.rules"] !== undefined){
let data18 = data["codon.openai.redaction.rules"];
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(typeof data18[i0] !== "string"){
const err34 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["gen_ai.request.frequency_penalty"] !== undefined){
let data20 = data["gen_ai.request.frequency_penalty"];
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err36 = {instancePath:instancePath+"/gen_ai.request.frequency_penalty",schemaPath:"#/properties/gen_ai.request.frequency_penalty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["gen_ai.request.max_tokens"] !== undefined){
let data21 = data["gen_ai.request.max_tokens"];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err37 = {instancePath:instancePath+"/gen_ai.request.max_tokens",schemaPath:"#/properties/gen_ai.request.max_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err38 = {instancePath:instancePath+"/gen_ai.request.max_tokens",schemaPath:"#/properties/gen_ai.request.max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.request.presence_penalty"] !== undefined){
let data22 = data["gen_ai.request.presence_penalty"];
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err39 = {instancePath:instancePath+"/gen_ai.request.presence_penalty",schemaPath:"#/properties/gen_ai.request.presence_penalty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["gen_ai.request.stop_sequences"] !== undefined){
let data23 = data["gen_ai.request.stop_sequences"];
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(typeof data23[i1] !== "string"){
const err40 = {instancePath:instancePath+"/gen_ai.request.stop_sequences/" + i1,schemaPath:"#/properties/gen_ai.request.stop_sequences/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/gen_ai.request.stop_sequences",schemaPath:"#/properties/gen_ai.request.stop_sequences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["gen_ai.request.temperature"] !== undefined){
let data25 = data["gen_ai.request.temperature"];
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err42 = {instancePath:instancePath+"/gen_ai.request.temperature",schemaPath:"#/properties/gen_ai.request.temperature/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["gen_ai.request.top_p"] !== undefined){
let data26 = data["gen_ai.request.top_p"];
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err43 = {instancePath:instancePath+"/gen_ai.request.top_p",schemaPath:"#/properties/gen_ai.request.top_p/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["gen_ai.response.finish_reasons"] !== undefined){
let data27 = data["gen_ai.response.finish_reasons"];
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(typeof data27[i2] !== "string"){
const err44 = {instancePath:instancePath+"/gen_ai.response.finish_reasons/" + i2,schemaPath:"#/properties/gen_ai.response.finish_reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err45 = {instancePath:instancePath+"/gen_ai.response.finish_reasons",schemaPath:"#/properties/gen_ai.response.finish_reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data["gen_ai.response.id"] !== undefined){
if(typeof data["gen_ai.response.id"] !== "string"){
const err46 = {instancePath:instancePath+"/gen_ai.response.id",schemaPath:"#/properties/gen_ai.response.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["gen_ai.response.model"] !== undefined){
if(typeof data["gen_ai.response.model"] !== "string"){
const err47 = {instancePath:instancePath+"/gen_ai.response.model",schemaPath:"#/properties/gen_ai.response.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["gen_ai.response.time_to_first_chunk"] !== undefined){
let data31 = data["gen_ai.response.time_to_first_chunk"];
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err48 = {instancePath:instancePath+"/gen_ai.response.time_to_first_chunk",schemaPath:"#/properties/gen_ai.response.time_to_first_chunk/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/gen_ai.response.time_to_first_chunk",schemaPath:"#/properties/gen_ai.response.time_to_first_chunk/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["gen_ai.usage.cache_read.input_tokens"] !== undefined){
let data32 = data["gen_ai.usage.cache_read.input_tokens"];
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err50 = {instancePath:instancePath+"/gen_ai.usage.cache_read.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_read.input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
const vSchema3 = data && data["gen_ai.usage.input_tokens"];
if(vSchema3 !== undefined && ((!((typeof vSchema3 == "number") && (isFinite(vSchema3)))) || (data32 > vSchema3 || isNaN(data32)))){
const err51 = {instancePath:instancePath+"/gen_ai.usage.cache_read.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_read.input_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema3},message:"must be <= "+vSchema3};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err52 = {instancePath:instancePath+"/gen_ai.usage.cache_read.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_read.input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.usage.cache_creation.input_tokens"] !== undefined){
let data33 = data["gen_ai.usage.cache_creation.input_tokens"];
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err53 = {instancePath:instancePath+"/gen_ai.usage.cache_creation.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_creation.input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
const vSchema4 = data && data["gen_ai.usage.input_tokens"];
if(vSchema4 !== undefined && ((!((typeof vSchema4 == "number") && (isFinite(vSchema4)))) || (data33 > vSchema4 || isNaN(data33)))){
const err54 = {instancePath:instancePath+"/gen_ai.usage.cache_creation.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_creation.input_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema4},message:"must be <= "+vSchema4};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err55 = {instancePath:instancePath+"/gen_ai.usage.cache_creation.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_creation.input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.usage.input_tokens"] !== undefined){
let data34 = data["gen_ai.usage.input_tokens"];
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err56 = {instancePath:instancePath+"/gen_ai.usage.input_tokens",schemaPath:"#/properties/gen_ai.usage.input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err57 = {instancePath:instancePath+"/gen_ai.usage.input_tokens",schemaPath:"#/properties/gen_ai.usage.input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.usage.output_tokens"] !== undefined){
let data35 = data["gen_ai.usage.output_tokens"];
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err58 = {instancePath:instancePath+"/gen_ai.usage.output_tokens",schemaPath:"#/properties/gen_ai.usage.output_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err59 = {instancePath:instancePath+"/gen_ai.usage.output_tokens",schemaPath:"#/properties/gen_ai.usage.output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.usage.reasoning.output_tokens"] !== undefined){
let data36 = data["gen_ai.usage.reasoning.output_tokens"];
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err60 = {instancePath:instancePath+"/gen_ai.usage.reasoning.output_tokens",schemaPath:"#/properties/gen_ai.usage.reasoning.output_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
const vSchema5 = data && data["gen_ai.usage.output_tokens"];
if(vSchema5 !== undefined && ((!((typeof vSchema5 == "number") && (isFinite(vSchema5)))) || (data36 > vSchema5 || isNaN(data36)))){
const err61 = {instancePath:instancePath+"/gen_ai.usage.reasoning.output_tokens",schemaPath:"#/properties/gen_ai.usage.reasoning.output_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema5},message:"must be <= "+vSchema5};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err62 = {instancePath:instancePath+"/gen_ai.usage.reasoning.output_tokens",schemaPath:"#/properties/gen_ai.usage.reasoning.output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["server.address"] !== undefined){
let data37 = data["server.address"];
if(typeof data37 === "string"){
if(func3(data37) < 1){
const err63 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data["openai.api.type"] !== undefined){
if(typeof data["openai.api.type"] !== "string"){
const err65 = {instancePath:instancePath+"/openai.api.type",schemaPath:"#/properties/openai.api.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data["openai.response.system_fingerprint"] !== undefined){
if(typeof data["openai.response.system_fingerprint"] !== "string"){
const err66 = {instancePath:instancePath+"/openai.response.system_fingerprint",schemaPath:"#/properties/openai.response.system_fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data43 = data["codon.openai.usage.prediction.accepted_tokens"];
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err70 = {instancePath:instancePath+"/codon.openai.usage.prediction.accepted_tokens",schemaPath:"#/properties/codon.openai.usage.prediction.accepted_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
const vSchema6 = data && data["gen_ai.usage.output_tokens"];
if(vSchema6 !== undefined && ((!((typeof vSchema6 == "number") && (isFinite(vSchema6)))) || (data43 > vSchema6 || isNaN(data43)))){
const err71 = {instancePath:instancePath+"/codon.openai.usage.prediction.accepted_tokens",schemaPath:"#/properties/codon.openai.usage.prediction.accepted_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema6},message:"must be <= "+vSchema6};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
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
let data44 = data["codon.openai.usage.prediction.rejected_tokens"];
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err73 = {instancePath:instancePath+"/codon.openai.usage.prediction.rejected_tokens",schemaPath:"#/properties/codon.openai.usage.prediction.rejected_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
const vSchema7 = data && data["gen_ai.usage.output_tokens"];
if(vSchema7 !== undefined && ((!((typeof vSchema7 == "number") && (isFinite(vSchema7)))) || (data44 > vSchema7 || isNaN(data44)))){
const err74 = {instancePath:instancePath+"/codon.openai.usage.prediction.rejected_tokens",schemaPath:"#/properties/codon.openai.usage.prediction.rejected_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema7},message:"must be <= "+vSchema7};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
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
let data45 = data["codon.openai.audio.seconds"];
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
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
let data46 = data["codon.openai.media.size"];
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err78 = {instancePath:instancePath+"/codon.openai.media.size",schemaPath:"#/properties/codon.openai.media.size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
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
if(data["gen_ai.agent.name"] !== undefined){
if(typeof data["gen_ai.agent.name"] !== "string"){
const err80 = {instancePath:instancePath+"/gen_ai.agent.name",schemaPath:"#/properties/gen_ai.agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data["codon.openai.tags"] !== undefined){
let data50 = data["codon.openai.tags"];
if(Array.isArray(data50)){
const len3 = data50.length;
for(let i3=0; i3<len3; i3++){
if(typeof data50[i3] !== "string"){
const err83 = {instancePath:instancePath+"/codon.openai.tags/" + i3,schemaPath:"#/properties/codon.openai.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err84 = {instancePath:instancePath+"/codon.openai.tags",schemaPath:"#/properties/codon.openai.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
let data61 = data["codon.nodespec.id"];
if(typeof data61 === "string"){
if(!pattern7.test(data61)){
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
let data66 = data["codon.tokens.input"];
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err100 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
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
let data67 = data["codon.tokens.output"];
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err102 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
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
let data68 = data["codon.tokens.total"];
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err104 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
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
if(pattern4.test(key1)){
if(typeof data[key1] !== "string"){
const err106 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ecodon%5C.openai%5C.metadata%5C./type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate27.errors = vErrors;
return errors === 0;
}

export const spanInvokeAgentInternal = validate28;
const schema56 = {"type":"object","properties":{"gen_ai.workflow.name":{"type":"string"},"gen_ai.operation.name":{"type":"string","enum":["invoke_agent","invoke_workflow"]},"error.type":{"type":"string"},"gen_ai.provider.name":{"type":"string"},"gen_ai.agent.description":{"type":"string"},"gen_ai.agent.id":{"type":"string"},"gen_ai.agent.name":{"type":"string"},"gen_ai.agent.version":{"type":"string"},"gen_ai.conversation.id":{"type":"string"},"gen_ai.data_source.id":{"type":"string"},"gen_ai.output.type":{"type":"string"},"gen_ai.request.choice.count":{"type":"integer","not":{"const":1},"minimum":1},"gen_ai.request.seed":{"type":"integer"},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"gen_ai.request.frequency_penalty":{"type":"number"},"gen_ai.request.max_tokens":{"type":"integer","minimum":0},"gen_ai.request.model":{"type":"string"},"gen_ai.request.presence_penalty":{"type":"number"},"gen_ai.request.stop_sequences":{"type":"array","items":{"type":"string"}},"gen_ai.request.temperature":{"type":"number"},"gen_ai.request.top_p":{"type":"number"},"gen_ai.response.finish_reasons":{"type":"array","items":{"type":"string"}},"gen_ai.usage.cache_read.input_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/gen_ai.usage.input_tokens"}}]},"gen_ai.usage.cache_creation.input_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/gen_ai.usage.input_tokens"}}]},"gen_ai.usage.input_tokens":{"type":"integer","minimum":0},"gen_ai.usage.output_tokens":{"type":"integer","minimum":0},"gen_ai.input.messages":{},"gen_ai.output.messages":{},"gen_ai.system_instructions":{},"gen_ai.tool.definitions":{},"user.id":{"type":"string"},"session.id":{"type":"string"},"codon.openai.tags":{"type":"array","items":{"type":"string"}},"org.namespace":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.model.vendor":{"type":"string"},"codon.model.id":{"type":"string"}},"patternProperties":{"^codon\\.openai\\.metadata\\.":{"type":"string"}},"required":["gen_ai.operation.name"],"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["gen_ai.operation.name"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.operation.name"},message:"must have required property '"+"gen_ai.operation.name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema56.properties, key0)) || (pattern4.test(key0)))){
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
if(data["gen_ai.workflow.name"] !== undefined){
if(typeof data["gen_ai.workflow.name"] !== "string"){
const err2 = {instancePath:instancePath+"/gen_ai.workflow.name",schemaPath:"#/properties/gen_ai.workflow.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["gen_ai.operation.name"] !== undefined){
let data1 = data["gen_ai.operation.name"];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "invoke_agent") || (data1 === "invoke_workflow"))){
const err4 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/enum",keyword:"enum",params:{allowedValues: schema56.properties["gen_ai.operation.name"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err5 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err6 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["gen_ai.agent.description"] !== undefined){
if(typeof data["gen_ai.agent.description"] !== "string"){
const err7 = {instancePath:instancePath+"/gen_ai.agent.description",schemaPath:"#/properties/gen_ai.agent.description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["gen_ai.agent.id"] !== undefined){
if(typeof data["gen_ai.agent.id"] !== "string"){
const err8 = {instancePath:instancePath+"/gen_ai.agent.id",schemaPath:"#/properties/gen_ai.agent.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["gen_ai.agent.name"] !== undefined){
if(typeof data["gen_ai.agent.name"] !== "string"){
const err9 = {instancePath:instancePath+"/gen_ai.agent.name",schemaPath:"#/properties/gen_ai.agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["gen_ai.agent.version"] !== undefined){
if(typeof data["gen_ai.agent.version"] !== "string"){
const err10 = {instancePath:instancePath+"/gen_ai.agent.version",schemaPath:"#/properties/gen_ai.agent.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["gen_ai.conversation.id"] !== undefined){
if(typeof data["gen_ai.conversation.id"] !== "string"){
const err11 = {instancePath:instancePath+"/gen_ai.conversation.id",schemaPath:"#/properties/gen_ai.conversation.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["gen_ai.data_source.id"] !== undefined){
if(typeof data["gen_ai.data_source.id"] !== "string"){
const err12 = {instancePath:instancePath+"/gen_ai.data_source.id",schemaPath:"#/properties/gen_ai.data_source.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["gen_ai.output.type"] !== undefined){
if(typeof data["gen_ai.output.type"] !== "string"){
const err13 = {instancePath:instancePath+"/gen_ai.output.type",schemaPath:"#/properties/gen_ai.output.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["gen_ai.request.choice.count"] !== undefined){
let data11 = data["gen_ai.request.choice.count"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err14 = {instancePath:instancePath+"/gen_ai.request.choice.count",schemaPath:"#/properties/gen_ai.request.choice.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs26 = errors;
const _errs27 = errors;
if(1 !== data11){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid1 = _errs27 === errors;
if(valid1){
const err16 = {instancePath:instancePath+"/gen_ai.request.choice.count",schemaPath:"#/properties/gen_ai.request.choice.count/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err17 = {instancePath:instancePath+"/gen_ai.request.choice.count",schemaPath:"#/properties/gen_ai.request.choice.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data["gen_ai.request.seed"] !== undefined){
let data12 = data["gen_ai.request.seed"];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err18 = {instancePath:instancePath+"/gen_ai.request.seed",schemaPath:"#/properties/gen_ai.request.seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["codon.openai.content.reference"] !== undefined){
let data13 = data["codon.openai.content.reference"];
if(typeof data13 === "string"){
if(func3(data13) < 1){
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
let data14 = data["codon.openai.redaction.count"];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err21 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
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
let data15 = data["codon.openai.redaction.rules"];
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(typeof data15[i0] !== "string"){
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
if(data["gen_ai.request.frequency_penalty"] !== undefined){
let data17 = data["gen_ai.request.frequency_penalty"];
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err25 = {instancePath:instancePath+"/gen_ai.request.frequency_penalty",schemaPath:"#/properties/gen_ai.request.frequency_penalty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["gen_ai.request.max_tokens"] !== undefined){
let data18 = data["gen_ai.request.max_tokens"];
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err26 = {instancePath:instancePath+"/gen_ai.request.max_tokens",schemaPath:"#/properties/gen_ai.request.max_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err27 = {instancePath:instancePath+"/gen_ai.request.max_tokens",schemaPath:"#/properties/gen_ai.request.max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.request.model"] !== undefined){
if(typeof data["gen_ai.request.model"] !== "string"){
const err28 = {instancePath:instancePath+"/gen_ai.request.model",schemaPath:"#/properties/gen_ai.request.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["gen_ai.request.presence_penalty"] !== undefined){
let data20 = data["gen_ai.request.presence_penalty"];
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err29 = {instancePath:instancePath+"/gen_ai.request.presence_penalty",schemaPath:"#/properties/gen_ai.request.presence_penalty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["gen_ai.request.stop_sequences"] !== undefined){
let data21 = data["gen_ai.request.stop_sequences"];
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
if(typeof data21[i1] !== "string"){
const err30 = {instancePath:instancePath+"/gen_ai.request.stop_sequences/" + i1,schemaPath:"#/properties/gen_ai.request.stop_sequences/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err31 = {instancePath:instancePath+"/gen_ai.request.stop_sequences",schemaPath:"#/properties/gen_ai.request.stop_sequences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["gen_ai.request.temperature"] !== undefined){
let data23 = data["gen_ai.request.temperature"];
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err32 = {instancePath:instancePath+"/gen_ai.request.temperature",schemaPath:"#/properties/gen_ai.request.temperature/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["gen_ai.request.top_p"] !== undefined){
let data24 = data["gen_ai.request.top_p"];
if(!((typeof data24 == "number") && (isFinite(data24)))){
const err33 = {instancePath:instancePath+"/gen_ai.request.top_p",schemaPath:"#/properties/gen_ai.request.top_p/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["gen_ai.response.finish_reasons"] !== undefined){
let data25 = data["gen_ai.response.finish_reasons"];
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
if(typeof data25[i2] !== "string"){
const err34 = {instancePath:instancePath+"/gen_ai.response.finish_reasons/" + i2,schemaPath:"#/properties/gen_ai.response.finish_reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/gen_ai.response.finish_reasons",schemaPath:"#/properties/gen_ai.response.finish_reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["gen_ai.usage.cache_read.input_tokens"] !== undefined){
let data27 = data["gen_ai.usage.cache_read.input_tokens"];
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err36 = {instancePath:instancePath+"/gen_ai.usage.cache_read.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_read.input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
const vSchema1 = data && data["gen_ai.usage.input_tokens"];
if(vSchema1 !== undefined && ((!((typeof vSchema1 == "number") && (isFinite(vSchema1)))) || (data27 > vSchema1 || isNaN(data27)))){
const err37 = {instancePath:instancePath+"/gen_ai.usage.cache_read.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_read.input_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema1},message:"must be <= "+vSchema1};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err38 = {instancePath:instancePath+"/gen_ai.usage.cache_read.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_read.input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.usage.cache_creation.input_tokens"] !== undefined){
let data28 = data["gen_ai.usage.cache_creation.input_tokens"];
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err39 = {instancePath:instancePath+"/gen_ai.usage.cache_creation.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_creation.input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
const vSchema2 = data && data["gen_ai.usage.input_tokens"];
if(vSchema2 !== undefined && ((!((typeof vSchema2 == "number") && (isFinite(vSchema2)))) || (data28 > vSchema2 || isNaN(data28)))){
const err40 = {instancePath:instancePath+"/gen_ai.usage.cache_creation.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_creation.input_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema2},message:"must be <= "+vSchema2};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err41 = {instancePath:instancePath+"/gen_ai.usage.cache_creation.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_creation.input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.usage.input_tokens"] !== undefined){
let data29 = data["gen_ai.usage.input_tokens"];
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err42 = {instancePath:instancePath+"/gen_ai.usage.input_tokens",schemaPath:"#/properties/gen_ai.usage.input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err43 = {instancePath:instancePath+"/gen_ai.usage.input_tokens",schemaPath:"#/properties/gen_ai.usage.input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data["gen_ai.usage.output_tokens"] !== undefined){
let data30 = data["gen_ai.usage.output_tokens"];
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err44 = {instancePath:instancePath+"/gen_ai.usage.output_tokens",schemaPath:"#/properties/gen_ai.usage.output_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err45 = {instancePath:instancePath+"/gen_ai.usage.output_tokens",schemaPath:"#/properties/gen_ai.usage.output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err46 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err47 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["codon.openai.tags"] !== undefined){
let data33 = data["codon.openai.tags"];
if(Array.isArray(data33)){
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
if(typeof data33[i3] !== "string"){
const err48 = {instancePath:instancePath+"/codon.openai.tags/" + i3,schemaPath:"#/properties/codon.openai.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err49 = {instancePath:instancePath+"/codon.openai.tags",schemaPath:"#/properties/codon.openai.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err50 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err51 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data["codon.organization.id"] !== undefined){
if(typeof data["codon.organization.id"] !== "string"){
const err52 = {instancePath:instancePath+"/codon.organization.id",schemaPath:"#/properties/codon.organization.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err53 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err54 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err55 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err56 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err57 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err58 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data["codon.model.vendor"] !== undefined){
if(typeof data["codon.model.vendor"] !== "string"){
const err59 = {instancePath:instancePath+"/codon.model.vendor",schemaPath:"#/properties/codon.model.vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data["codon.model.id"] !== undefined){
if(typeof data["codon.model.id"] !== "string"){
const err60 = {instancePath:instancePath+"/codon.model.id",schemaPath:"#/properties/codon.model.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
for(const key1 in data){
if(pattern4.test(key1)){
if(typeof data[key1] !== "string"){
const err61 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ecodon%5C.openai%5C.metadata%5C./type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const spanInvokeAgent = validate29;
const schema57 = {"type":"object","properties":{"gen_ai.operation.name":{"type":"string","enum":["invoke_agent"]},"gen_ai.provider.name":{"type":"string"},"error.type":{"type":"string"},"gen_ai.agent.description":{"type":"string"},"gen_ai.agent.id":{"type":"string"},"gen_ai.agent.name":{"type":"string"},"gen_ai.agent.version":{"type":"string"},"gen_ai.conversation.id":{"type":"string"},"gen_ai.data_source.id":{"type":"string"},"gen_ai.output.type":{"type":"string"},"gen_ai.request.choice.count":{"type":"integer","not":{"const":1},"minimum":1},"gen_ai.request.seed":{"type":"integer"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"codon.openai.stream.outcome":{"type":"string","enum":["completed","cancelled","aborted","failed","abandoned"]},"http.request.resend_count":{"type":"integer","minimum":0},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"gen_ai.request.frequency_penalty":{"type":"number"},"gen_ai.request.max_tokens":{"type":"integer","minimum":0},"gen_ai.request.model":{"type":"string"},"gen_ai.request.presence_penalty":{"type":"number"},"gen_ai.request.stop_sequences":{"type":"array","items":{"type":"string"}},"gen_ai.request.temperature":{"type":"number"},"gen_ai.request.top_p":{"type":"number"},"gen_ai.response.finish_reasons":{"type":"array","items":{"type":"string"}},"gen_ai.response.model":{"type":"string"},"gen_ai.usage.cache_read.input_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/gen_ai.usage.input_tokens"}}]},"gen_ai.usage.cache_creation.input_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/gen_ai.usage.input_tokens"}}]},"gen_ai.usage.input_tokens":{"type":"integer","minimum":0},"gen_ai.usage.output_tokens":{"type":"integer","minimum":0},"gen_ai.usage.reasoning.output_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/gen_ai.usage.output_tokens"}}]},"server.address":{"type":"string","minLength":1},"codon.openai.request.id":{"type":"string"},"codon.openai.deployment":{"type":"string"},"codon.openai.api_version":{"type":"string"},"codon.openai.run.id":{"type":"string"},"codon.openai.thread.id":{"type":"string"},"codon.openai.resource.status":{"type":"string"},"codon.openai.required_action":{"type":"string"},"codon.openai.poll.count":{"type":"integer","minimum":0},"gen_ai.input.messages":{},"gen_ai.output.messages":{},"gen_ai.system_instructions":{},"gen_ai.tool.definitions":{},"gen_ai.prompt.name":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"codon.openai.tags":{"type":"array","items":{"type":"string"}},"org.namespace":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.nodespec.id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"codon.nodespec.name":{"type":"string"},"codon.nodespec.role":{"type":"string"},"codon.model.vendor":{"type":"string"},"codon.model.id":{"type":"string"},"codon.tokens.input":{"type":"integer","minimum":0},"codon.tokens.output":{"type":"integer","minimum":0},"codon.tokens.total":{"type":"integer","minimum":0},"codon.tokens.usage_json":{}},"patternProperties":{"^codon\\.openai\\.metadata\\.":{"type":"string"}},"required":["gen_ai.operation.name","gen_ai.provider.name"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

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
if(data["gen_ai.operation.name"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.operation.name"},message:"must have required property '"+"gen_ai.operation.name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["gen_ai.provider.name"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.provider.name"},message:"must have required property '"+"gen_ai.provider.name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema57.properties, key0)) || (pattern4.test(key0)))){
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
if(data["gen_ai.operation.name"] !== undefined){
let data0 = data["gen_ai.operation.name"];
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data0 === "invoke_agent")){
const err5 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/enum",keyword:"enum",params:{allowedValues: schema57.properties["gen_ai.operation.name"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err6 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err7 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["gen_ai.agent.description"] !== undefined){
if(typeof data["gen_ai.agent.description"] !== "string"){
const err8 = {instancePath:instancePath+"/gen_ai.agent.description",schemaPath:"#/properties/gen_ai.agent.description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["gen_ai.agent.id"] !== undefined){
if(typeof data["gen_ai.agent.id"] !== "string"){
const err9 = {instancePath:instancePath+"/gen_ai.agent.id",schemaPath:"#/properties/gen_ai.agent.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["gen_ai.agent.name"] !== undefined){
if(typeof data["gen_ai.agent.name"] !== "string"){
const err10 = {instancePath:instancePath+"/gen_ai.agent.name",schemaPath:"#/properties/gen_ai.agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["gen_ai.agent.version"] !== undefined){
if(typeof data["gen_ai.agent.version"] !== "string"){
const err11 = {instancePath:instancePath+"/gen_ai.agent.version",schemaPath:"#/properties/gen_ai.agent.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["gen_ai.conversation.id"] !== undefined){
if(typeof data["gen_ai.conversation.id"] !== "string"){
const err12 = {instancePath:instancePath+"/gen_ai.conversation.id",schemaPath:"#/properties/gen_ai.conversation.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["gen_ai.data_source.id"] !== undefined){
if(typeof data["gen_ai.data_source.id"] !== "string"){
const err13 = {instancePath:instancePath+"/gen_ai.data_source.id",schemaPath:"#/properties/gen_ai.data_source.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["gen_ai.output.type"] !== undefined){
if(typeof data["gen_ai.output.type"] !== "string"){
const err14 = {instancePath:instancePath+"/gen_ai.output.type",schemaPath:"#/properties/gen_ai.output.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["gen_ai.request.choice.count"] !== undefined){
let data10 = data["gen_ai.request.choice.count"];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err15 = {instancePath:instancePath+"/gen_ai.request.choice.count",schemaPath:"#/properties/gen_ai.request.choice.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs25 = errors;
const _errs26 = errors;
if(1 !== data10){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid2 = _errs26 === errors;
if(valid2){
const err17 = {instancePath:instancePath+"/gen_ai.request.choice.count",schemaPath:"#/properties/gen_ai.request.choice.count/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/gen_ai.request.choice.count",schemaPath:"#/properties/gen_ai.request.choice.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data["gen_ai.request.seed"] !== undefined){
let data11 = data["gen_ai.request.seed"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err19 = {instancePath:instancePath+"/gen_ai.request.seed",schemaPath:"#/properties/gen_ai.request.seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data12 = data["server.port"];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err20 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
const err21 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.stream.outcome"] !== undefined){
let data13 = data["codon.openai.stream.outcome"];
if(typeof data13 !== "string"){
const err23 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((((data13 === "completed") || (data13 === "cancelled")) || (data13 === "aborted")) || (data13 === "failed")) || (data13 === "abandoned"))){
const err24 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/enum",keyword:"enum",params:{allowedValues: schema57.properties["codon.openai.stream.outcome"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["http.request.resend_count"] !== undefined){
let data14 = data["http.request.resend_count"];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err25 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err26 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data["codon.openai.content.reference"] !== undefined){
let data15 = data["codon.openai.content.reference"];
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err27 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data16 = data["codon.openai.redaction.count"];
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err29 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err30 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.redaction.rules"] !== undefined){
let data17 = data["codon.openai.redaction.rules"];
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(typeof data17[i0] !== "string"){
const err31 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["gen_ai.request.frequency_penalty"] !== undefined){
let data19 = data["gen_ai.request.frequency_penalty"];
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err33 = {instancePath:instancePath+"/gen_ai.request.frequency_penalty",schemaPath:"#/properties/gen_ai.request.frequency_penalty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["gen_ai.request.max_tokens"] !== undefined){
let data20 = data["gen_ai.request.max_tokens"];
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err34 = {instancePath:instancePath+"/gen_ai.request.max_tokens",schemaPath:"#/properties/gen_ai.request.max_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err35 = {instancePath:instancePath+"/gen_ai.request.max_tokens",schemaPath:"#/properties/gen_ai.request.max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.request.model"] !== undefined){
if(typeof data["gen_ai.request.model"] !== "string"){
const err36 = {instancePath:instancePath+"/gen_ai.request.model",schemaPath:"#/properties/gen_ai.request.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["gen_ai.request.presence_penalty"] !== undefined){
let data22 = data["gen_ai.request.presence_penalty"];
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err37 = {instancePath:instancePath+"/gen_ai.request.presence_penalty",schemaPath:"#/properties/gen_ai.request.presence_penalty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["gen_ai.request.stop_sequences"] !== undefined){
let data23 = data["gen_ai.request.stop_sequences"];
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(typeof data23[i1] !== "string"){
const err38 = {instancePath:instancePath+"/gen_ai.request.stop_sequences/" + i1,schemaPath:"#/properties/gen_ai.request.stop_sequences/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err39 = {instancePath:instancePath+"/gen_ai.request.stop_sequences",schemaPath:"#/properties/gen_ai.request.stop_sequences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["gen_ai.request.temperature"] !== undefined){
let data25 = data["gen_ai.request.temperature"];
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err40 = {instancePath:instancePath+"/gen_ai.request.temperature",schemaPath:"#/properties/gen_ai.request.temperature/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data["gen_ai.request.top_p"] !== undefined){
let data26 = data["gen_ai.request.top_p"];
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err41 = {instancePath:instancePath+"/gen_ai.request.top_p",schemaPath:"#/properties/gen_ai.request.top_p/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["gen_ai.response.finish_reasons"] !== undefined){
let data27 = data["gen_ai.response.finish_reasons"];
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(typeof data27[i2] !== "string"){
const err42 = {instancePath:instancePath+"/gen_ai.response.finish_reasons/" + i2,schemaPath:"#/properties/gen_ai.response.finish_reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err43 = {instancePath:instancePath+"/gen_ai.response.finish_reasons",schemaPath:"#/properties/gen_ai.response.finish_reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["gen_ai.response.model"] !== undefined){
if(typeof data["gen_ai.response.model"] !== "string"){
const err44 = {instancePath:instancePath+"/gen_ai.response.model",schemaPath:"#/properties/gen_ai.response.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data["gen_ai.usage.cache_read.input_tokens"] !== undefined){
let data30 = data["gen_ai.usage.cache_read.input_tokens"];
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err45 = {instancePath:instancePath+"/gen_ai.usage.cache_read.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_read.input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
const vSchema2 = data && data["gen_ai.usage.input_tokens"];
if(vSchema2 !== undefined && ((!((typeof vSchema2 == "number") && (isFinite(vSchema2)))) || (data30 > vSchema2 || isNaN(data30)))){
const err46 = {instancePath:instancePath+"/gen_ai.usage.cache_read.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_read.input_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema2},message:"must be <= "+vSchema2};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err47 = {instancePath:instancePath+"/gen_ai.usage.cache_read.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_read.input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.usage.cache_creation.input_tokens"] !== undefined){
let data31 = data["gen_ai.usage.cache_creation.input_tokens"];
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err48 = {instancePath:instancePath+"/gen_ai.usage.cache_creation.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_creation.input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
const vSchema3 = data && data["gen_ai.usage.input_tokens"];
if(vSchema3 !== undefined && ((!((typeof vSchema3 == "number") && (isFinite(vSchema3)))) || (data31 > vSchema3 || isNaN(data31)))){
const err49 = {instancePath:instancePath+"/gen_ai.usage.cache_creation.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_creation.input_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema3},message:"must be <= "+vSchema3};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err50 = {instancePath:instancePath+"/gen_ai.usage.cache_creation.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_creation.input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.usage.input_tokens"] !== undefined){
let data32 = data["gen_ai.usage.input_tokens"];
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err51 = {instancePath:instancePath+"/gen_ai.usage.input_tokens",schemaPath:"#/properties/gen_ai.usage.input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err52 = {instancePath:instancePath+"/gen_ai.usage.input_tokens",schemaPath:"#/properties/gen_ai.usage.input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.usage.output_tokens"] !== undefined){
let data33 = data["gen_ai.usage.output_tokens"];
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err53 = {instancePath:instancePath+"/gen_ai.usage.output_tokens",schemaPath:"#/properties/gen_ai.usage.output_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err54 = {instancePath:instancePath+"/gen_ai.usage.output_tokens",schemaPath:"#/properties/gen_ai.usage.output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.usage.reasoning.output_tokens"] !== undefined){
let data34 = data["gen_ai.usage.reasoning.output_tokens"];
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err55 = {instancePath:instancePath+"/gen_ai.usage.reasoning.output_tokens",schemaPath:"#/properties/gen_ai.usage.reasoning.output_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
const vSchema4 = data && data["gen_ai.usage.output_tokens"];
if(vSchema4 !== undefined && ((!((typeof vSchema4 == "number") && (isFinite(vSchema4)))) || (data34 > vSchema4 || isNaN(data34)))){
const err56 = {instancePath:instancePath+"/gen_ai.usage.reasoning.output_tokens",schemaPath:"#/properties/gen_ai.usage.reasoning.output_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema4},message:"must be <= "+vSchema4};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err57 = {instancePath:instancePath+"/gen_ai.usage.reasoning.output_tokens",schemaPath:"#/properties/gen_ai.usage.reasoning.output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["server.address"] !== undefined){
let data35 = data["server.address"];
if(typeof data35 === "string"){
if(func3(data35) < 1){
const err58 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data["codon.openai.request.id"] !== undefined){
if(typeof data["codon.openai.request.id"] !== "string"){
const err60 = {instancePath:instancePath+"/codon.openai.request.id",schemaPath:"#/properties/codon.openai.request.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data["codon.openai.deployment"] !== undefined){
if(typeof data["codon.openai.deployment"] !== "string"){
const err61 = {instancePath:instancePath+"/codon.openai.deployment",schemaPath:"#/properties/codon.openai.deployment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data["codon.openai.api_version"] !== undefined){
if(typeof data["codon.openai.api_version"] !== "string"){
const err62 = {instancePath:instancePath+"/codon.openai.api_version",schemaPath:"#/properties/codon.openai.api_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data["codon.openai.run.id"] !== undefined){
if(typeof data["codon.openai.run.id"] !== "string"){
const err63 = {instancePath:instancePath+"/codon.openai.run.id",schemaPath:"#/properties/codon.openai.run.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data["codon.openai.thread.id"] !== undefined){
if(typeof data["codon.openai.thread.id"] !== "string"){
const err64 = {instancePath:instancePath+"/codon.openai.thread.id",schemaPath:"#/properties/codon.openai.thread.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data["codon.openai.resource.status"] !== undefined){
if(typeof data["codon.openai.resource.status"] !== "string"){
const err65 = {instancePath:instancePath+"/codon.openai.resource.status",schemaPath:"#/properties/codon.openai.resource.status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data["codon.openai.required_action"] !== undefined){
if(typeof data["codon.openai.required_action"] !== "string"){
const err66 = {instancePath:instancePath+"/codon.openai.required_action",schemaPath:"#/properties/codon.openai.required_action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data["codon.openai.poll.count"] !== undefined){
let data43 = data["codon.openai.poll.count"];
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err67 = {instancePath:instancePath+"/codon.openai.poll.count",schemaPath:"#/properties/codon.openai.poll.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err68 = {instancePath:instancePath+"/codon.openai.poll.count",schemaPath:"#/properties/codon.openai.poll.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.prompt.name"] !== undefined){
if(typeof data["gen_ai.prompt.name"] !== "string"){
const err69 = {instancePath:instancePath+"/gen_ai.prompt.name",schemaPath:"#/properties/gen_ai.prompt.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data["user.id"] !== undefined){
if(typeof data["user.id"] !== "string"){
const err70 = {instancePath:instancePath+"/user.id",schemaPath:"#/properties/user.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data["session.id"] !== undefined){
if(typeof data["session.id"] !== "string"){
const err71 = {instancePath:instancePath+"/session.id",schemaPath:"#/properties/session.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data["codon.openai.tags"] !== undefined){
let data47 = data["codon.openai.tags"];
if(Array.isArray(data47)){
const len3 = data47.length;
for(let i3=0; i3<len3; i3++){
if(typeof data47[i3] !== "string"){
const err72 = {instancePath:instancePath+"/codon.openai.tags/" + i3,schemaPath:"#/properties/codon.openai.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err73 = {instancePath:instancePath+"/codon.openai.tags",schemaPath:"#/properties/codon.openai.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data["org.namespace"] !== undefined){
if(typeof data["org.namespace"] !== "string"){
const err74 = {instancePath:instancePath+"/org.namespace",schemaPath:"#/properties/org.namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data["agent.framework.name"] !== undefined){
if(typeof data["agent.framework.name"] !== "string"){
const err75 = {instancePath:instancePath+"/agent.framework.name",schemaPath:"#/properties/agent.framework.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data["codon.organization.id"] !== undefined){
if(typeof data["codon.organization.id"] !== "string"){
const err76 = {instancePath:instancePath+"/codon.organization.id",schemaPath:"#/properties/codon.organization.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data["codon.workload.id"] !== undefined){
if(typeof data["codon.workload.id"] !== "string"){
const err77 = {instancePath:instancePath+"/codon.workload.id",schemaPath:"#/properties/codon.workload.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data["codon.workload.logic_id"] !== undefined){
if(typeof data["codon.workload.logic_id"] !== "string"){
const err78 = {instancePath:instancePath+"/codon.workload.logic_id",schemaPath:"#/properties/codon.workload.logic_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data["codon.workload.run_id"] !== undefined){
if(typeof data["codon.workload.run_id"] !== "string"){
const err79 = {instancePath:instancePath+"/codon.workload.run_id",schemaPath:"#/properties/codon.workload.run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data["codon.workload.name"] !== undefined){
if(typeof data["codon.workload.name"] !== "string"){
const err80 = {instancePath:instancePath+"/codon.workload.name",schemaPath:"#/properties/codon.workload.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data["codon.workload.version"] !== undefined){
if(typeof data["codon.workload.version"] !== "string"){
const err81 = {instancePath:instancePath+"/codon.workload.version",schemaPath:"#/properties/codon.workload.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data["codon.workload.deployment_id"] !== undefined){
if(typeof data["codon.workload.deployment_id"] !== "string"){
const err82 = {instancePath:instancePath+"/codon.workload.deployment_id",schemaPath:"#/properties/codon.workload.deployment_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data["codon.nodespec.id"] !== undefined){
let data58 = data["codon.nodespec.id"];
if(typeof data58 === "string"){
if(!pattern7.test(data58)){
const err83 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/codon.nodespec.id",schemaPath:"#/properties/codon.nodespec.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data["codon.nodespec.name"] !== undefined){
if(typeof data["codon.nodespec.name"] !== "string"){
const err85 = {instancePath:instancePath+"/codon.nodespec.name",schemaPath:"#/properties/codon.nodespec.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data["codon.nodespec.role"] !== undefined){
if(typeof data["codon.nodespec.role"] !== "string"){
const err86 = {instancePath:instancePath+"/codon.nodespec.role",schemaPath:"#/properties/codon.nodespec.role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data["codon.model.vendor"] !== undefined){
if(typeof data["codon.model.vendor"] !== "string"){
const err87 = {instancePath:instancePath+"/codon.model.vendor",schemaPath:"#/properties/codon.model.vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data["codon.model.id"] !== undefined){
if(typeof data["codon.model.id"] !== "string"){
const err88 = {instancePath:instancePath+"/codon.model.id",schemaPath:"#/properties/codon.model.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data["codon.tokens.input"] !== undefined){
let data63 = data["codon.tokens.input"];
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err89 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
const err90 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.tokens.output"] !== undefined){
let data64 = data["codon.tokens.output"];
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err91 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
const err92 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.tokens.total"] !== undefined){
let data65 = data["codon.tokens.total"];
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err93 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err94 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
for(const key1 in data){
if(pattern4.test(key1)){
if(typeof data[key1] !== "string"){
const err95 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ecodon%5C.openai%5C.metadata%5C./type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
else {
const err96 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

export const spanRetrieval = validate30;
const schema58 = {"type":"object","properties":{"gen_ai.operation.name":{"type":"string","enum":["retrieval"]},"error.type":{"type":"string"},"gen_ai.data_source.id":{"type":"string"},"gen_ai.provider.name":{"type":"string"},"gen_ai.request.model":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"codon.openai.stream.outcome":{"type":"string","enum":["completed","cancelled","aborted","failed","abandoned"]},"http.request.resend_count":{"type":"integer","minimum":0},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"gen_ai.request.top_k":{"type":"number","minimum":0},"server.address":{"type":"string","minLength":1},"codon.openai.vector_store.id":{"type":"string"},"codon.openai.resource.count":{"type":"integer","minimum":0},"codon.openai.request.id":{"type":"string"},"codon.openai.deployment":{"type":"string"},"codon.openai.api_version":{"type":"string"},"gen_ai.retrieval.documents":{},"gen_ai.retrieval.query.text":{"type":"string"},"gen_ai.conversation.id":{"type":"string"},"gen_ai.prompt.name":{"type":"string"},"gen_ai.agent.name":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"codon.openai.tags":{"type":"array","items":{"type":"string"}},"org.namespace":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.nodespec.id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"codon.nodespec.name":{"type":"string"},"codon.nodespec.role":{"type":"string"},"codon.model.vendor":{"type":"string"},"codon.model.id":{"type":"string"}},"patternProperties":{"^codon\\.openai\\.metadata\\.":{"type":"string"}},"required":["gen_ai.operation.name"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

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
if(data["gen_ai.operation.name"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.operation.name"},message:"must have required property '"+"gen_ai.operation.name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema58.properties, key0)) || (pattern4.test(key0)))){
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
if(data["gen_ai.operation.name"] !== undefined){
let data0 = data["gen_ai.operation.name"];
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === "retrieval")){
const err4 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/enum",keyword:"enum",params:{allowedValues: schema58.properties["gen_ai.operation.name"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err5 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["gen_ai.data_source.id"] !== undefined){
if(typeof data["gen_ai.data_source.id"] !== "string"){
const err6 = {instancePath:instancePath+"/gen_ai.data_source.id",schemaPath:"#/properties/gen_ai.data_source.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err7 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["gen_ai.request.model"] !== undefined){
if(typeof data["gen_ai.request.model"] !== "string"){
const err8 = {instancePath:instancePath+"/gen_ai.request.model",schemaPath:"#/properties/gen_ai.request.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data5 = data["server.port"];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65535 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data["codon.openai.stream.outcome"] !== undefined){
let data6 = data["codon.openai.stream.outcome"];
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((((data6 === "completed") || (data6 === "cancelled")) || (data6 === "aborted")) || (data6 === "failed")) || (data6 === "abandoned"))){
const err13 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/enum",keyword:"enum",params:{allowedValues: schema58.properties["codon.openai.stream.outcome"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["http.request.resend_count"] !== undefined){
let data7 = data["http.request.resend_count"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err14 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.content.reference"] !== undefined){
let data8 = data["codon.openai.content.reference"];
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err16 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data9 = data["codon.openai.redaction.count"];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.redaction.rules"] !== undefined){
let data10 = data["codon.openai.redaction.rules"];
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
const err20 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["gen_ai.request.top_k"] !== undefined){
let data12 = data["gen_ai.request.top_k"];
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/gen_ai.request.top_k",schemaPath:"#/properties/gen_ai.request.top_k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/gen_ai.request.top_k",schemaPath:"#/properties/gen_ai.request.top_k/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
let data13 = data["server.address"];
if(typeof data13 === "string"){
if(func3(data13) < 1){
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
let data15 = data["codon.openai.resource.count"];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err27 = {instancePath:instancePath+"/codon.openai.resource.count",schemaPath:"#/properties/codon.openai.resource.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
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
if(data["gen_ai.retrieval.query.text"] !== undefined){
if(typeof data["gen_ai.retrieval.query.text"] !== "string"){
const err32 = {instancePath:instancePath+"/gen_ai.retrieval.query.text",schemaPath:"#/properties/gen_ai.retrieval.query.text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["gen_ai.conversation.id"] !== undefined){
if(typeof data["gen_ai.conversation.id"] !== "string"){
const err33 = {instancePath:instancePath+"/gen_ai.conversation.id",schemaPath:"#/properties/gen_ai.conversation.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["gen_ai.prompt.name"] !== undefined){
if(typeof data["gen_ai.prompt.name"] !== "string"){
const err34 = {instancePath:instancePath+"/gen_ai.prompt.name",schemaPath:"#/properties/gen_ai.prompt.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data["gen_ai.agent.name"] !== undefined){
if(typeof data["gen_ai.agent.name"] !== "string"){
const err35 = {instancePath:instancePath+"/gen_ai.agent.name",schemaPath:"#/properties/gen_ai.agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data["codon.openai.tags"] !== undefined){
let data25 = data["codon.openai.tags"];
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
if(typeof data25[i1] !== "string"){
const err38 = {instancePath:instancePath+"/codon.openai.tags/" + i1,schemaPath:"#/properties/codon.openai.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err39 = {instancePath:instancePath+"/codon.openai.tags",schemaPath:"#/properties/codon.openai.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
let data36 = data["codon.nodespec.id"];
if(typeof data36 === "string"){
if(!pattern7.test(data36)){
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
if(pattern4.test(key1)){
if(typeof data[key1] !== "string"){
const err55 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ecodon%5C.openai%5C.metadata%5C./type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

export const metricAttempts = validate31;
const schema59 = {"type":"object","properties":{"codon.openai.operation":{"type":"string"},"gen_ai.provider.name":{"type":"string"},"error.type":{"type":"string"},"http.response.status_code":{"type":"integer","minimum":100,"maximum":599},"server.port":{"type":"integer","minimum":0,"maximum":65535},"server.address":{"type":"string","minLength":1}},"patternProperties":{},"required":["codon.openai.operation","gen_ai.provider.name"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data["gen_ai.provider.name"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.provider.name"},message:"must have required property '"+"gen_ai.provider.name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "codon.openai.operation") || (key0 === "gen_ai.provider.name")) || (key0 === "error.type")) || (key0 === "http.response.status_code")) || (key0 === "server.port")) || (key0 === "server.address"))){
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
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err5 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate31.errors = vErrors;
return errors === 0;
}

export const metricEmbeddingsDuration = validate32;
const schema60 = {"type":"object","properties":{"gen_ai.operation.name":{"type":"string","enum":["embeddings"]},"gen_ai.provider.name":{"type":"string"},"error.type":{"type":"string"},"gen_ai.request.model":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"gen_ai.response.model":{"type":"string"},"server.address":{"type":"string","minLength":1}},"patternProperties":{},"required":["gen_ai.operation.name","gen_ai.provider.name"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data["gen_ai.operation.name"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.operation.name"},message:"must have required property '"+"gen_ai.operation.name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["gen_ai.provider.name"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.provider.name"},message:"must have required property '"+"gen_ai.provider.name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "gen_ai.operation.name") || (key0 === "gen_ai.provider.name")) || (key0 === "error.type")) || (key0 === "gen_ai.request.model")) || (key0 === "server.port")) || (key0 === "gen_ai.response.model")) || (key0 === "server.address"))){
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
if(data["gen_ai.operation.name"] !== undefined){
let data0 = data["gen_ai.operation.name"];
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data0 === "embeddings")){
const err5 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/enum",keyword:"enum",params:{allowedValues: schema60.properties["gen_ai.operation.name"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err6 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err7 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["gen_ai.request.model"] !== undefined){
if(typeof data["gen_ai.request.model"] !== "string"){
const err8 = {instancePath:instancePath+"/gen_ai.request.model",schemaPath:"#/properties/gen_ai.request.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data4 = data["server.port"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data["gen_ai.response.model"] !== undefined){
if(typeof data["gen_ai.response.model"] !== "string"){
const err12 = {instancePath:instancePath+"/gen_ai.response.model",schemaPath:"#/properties/gen_ai.response.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["server.address"] !== undefined){
let data6 = data["server.address"];
if(typeof data6 === "string"){
if(func3(data6) < 1){
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
validate32.errors = vErrors;
return errors === 0;
}

export const metricEmbeddingsOperationInputTokens = validate33;
const schema61 = {"type":"object","properties":{"gen_ai.operation.name":{"type":"string","enum":["embeddings"]},"gen_ai.provider.name":{"type":"string"},"gen_ai.request.model":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"gen_ai.response.model":{"type":"string"},"server.address":{"type":"string","minLength":1},"gen_ai.token.type":{"const":"input"}},"patternProperties":{},"required":["gen_ai.operation.name","gen_ai.provider.name","gen_ai.token.type"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data["gen_ai.operation.name"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.operation.name"},message:"must have required property '"+"gen_ai.operation.name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["gen_ai.provider.name"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.provider.name"},message:"must have required property '"+"gen_ai.provider.name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["gen_ai.token.type"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.token.type"},message:"must have required property '"+"gen_ai.token.type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "gen_ai.operation.name") || (key0 === "gen_ai.provider.name")) || (key0 === "gen_ai.request.model")) || (key0 === "server.port")) || (key0 === "gen_ai.response.model")) || (key0 === "server.address")) || (key0 === "gen_ai.token.type"))){
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
if(data["gen_ai.operation.name"] !== undefined){
let data0 = data["gen_ai.operation.name"];
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "embeddings")){
const err6 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/enum",keyword:"enum",params:{allowedValues: schema61.properties["gen_ai.operation.name"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err7 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["gen_ai.request.model"] !== undefined){
if(typeof data["gen_ai.request.model"] !== "string"){
const err8 = {instancePath:instancePath+"/gen_ai.request.model",schemaPath:"#/properties/gen_ai.request.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data3 = data["server.port"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data["gen_ai.response.model"] !== undefined){
if(typeof data["gen_ai.response.model"] !== "string"){
const err12 = {instancePath:instancePath+"/gen_ai.response.model",schemaPath:"#/properties/gen_ai.response.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
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
if(data["gen_ai.token.type"] !== undefined){
if("input" !== data["gen_ai.token.type"]){
const err15 = {instancePath:instancePath+"/gen_ai.token.type",schemaPath:"#/properties/gen_ai.token.type/const",keyword:"const",params:{allowedValue: "input"},message:"must be equal to constant"};
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
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

export const metricFindings = validate34;
const schema62 = {"type":"object","properties":{"codon.telemetry.finding.id":{"type":"string"},"codon.telemetry.finding.level":{"type":"string","enum":["violation","improvement","information"]},"codon.telemetry.finding.span_type":{"type":"string"}},"patternProperties":{},"required":["codon.telemetry.finding.id","codon.telemetry.finding.level"],"additionalProperties":false};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err5 = {instancePath:instancePath+"/codon.telemetry.finding.level",schemaPath:"#/properties/codon.telemetry.finding.level/enum",keyword:"enum",params:{allowedValues: schema62.properties["codon.telemetry.finding.level"].enum},message:"must be equal to one of the allowed values"};
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
validate34.errors = vErrors;
return errors === 0;
}

export const metricInferenceDuration = validate35;
const schema63 = {"type":"object","properties":{"gen_ai.operation.name":{"type":"string","enum":["chat","generate_content","text_completion"]},"gen_ai.provider.name":{"type":"string"},"error.type":{"type":"string"},"gen_ai.request.model":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"gen_ai.response.model":{"type":"string"},"server.address":{"type":"string","minLength":1},"openai.response.service_tier":{"type":"string"},"openai.response.system_fingerprint":{"type":"string"}},"patternProperties":{},"required":["gen_ai.operation.name","gen_ai.provider.name"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data["gen_ai.operation.name"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.operation.name"},message:"must have required property '"+"gen_ai.operation.name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["gen_ai.provider.name"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.provider.name"},message:"must have required property '"+"gen_ai.provider.name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema63.properties, key0))){
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
if(data["gen_ai.operation.name"] !== undefined){
let data0 = data["gen_ai.operation.name"];
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data0 === "chat") || (data0 === "generate_content")) || (data0 === "text_completion"))){
const err5 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/enum",keyword:"enum",params:{allowedValues: schema63.properties["gen_ai.operation.name"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err6 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err7 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["gen_ai.request.model"] !== undefined){
if(typeof data["gen_ai.request.model"] !== "string"){
const err8 = {instancePath:instancePath+"/gen_ai.request.model",schemaPath:"#/properties/gen_ai.request.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data4 = data["server.port"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data["gen_ai.response.model"] !== undefined){
if(typeof data["gen_ai.response.model"] !== "string"){
const err12 = {instancePath:instancePath+"/gen_ai.response.model",schemaPath:"#/properties/gen_ai.response.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["server.address"] !== undefined){
let data6 = data["server.address"];
if(typeof data6 === "string"){
if(func3(data6) < 1){
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
if(data["openai.response.service_tier"] !== undefined){
if(typeof data["openai.response.service_tier"] !== "string"){
const err15 = {instancePath:instancePath+"/openai.response.service_tier",schemaPath:"#/properties/openai.response.service_tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["openai.response.system_fingerprint"] !== undefined){
if(typeof data["openai.response.system_fingerprint"] !== "string"){
const err16 = {instancePath:instancePath+"/openai.response.system_fingerprint",schemaPath:"#/properties/openai.response.system_fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

export const metricInferenceOperationInputTokens = validate36;
const schema64 = {"type":"object","properties":{"gen_ai.operation.name":{"type":"string","enum":["chat","generate_content","text_completion"]},"gen_ai.provider.name":{"type":"string"},"gen_ai.request.model":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"gen_ai.response.model":{"type":"string"},"server.address":{"type":"string","minLength":1},"openai.response.service_tier":{"type":"string"},"openai.response.system_fingerprint":{"type":"string"},"gen_ai.token.type":{"const":"input"}},"patternProperties":{},"required":["gen_ai.operation.name","gen_ai.provider.name","gen_ai.token.type"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data["gen_ai.operation.name"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.operation.name"},message:"must have required property '"+"gen_ai.operation.name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["gen_ai.provider.name"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.provider.name"},message:"must have required property '"+"gen_ai.provider.name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["gen_ai.token.type"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.token.type"},message:"must have required property '"+"gen_ai.token.type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema64.properties, key0))){
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
if(data["gen_ai.operation.name"] !== undefined){
let data0 = data["gen_ai.operation.name"];
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data0 === "chat") || (data0 === "generate_content")) || (data0 === "text_completion"))){
const err6 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/enum",keyword:"enum",params:{allowedValues: schema64.properties["gen_ai.operation.name"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err7 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["gen_ai.request.model"] !== undefined){
if(typeof data["gen_ai.request.model"] !== "string"){
const err8 = {instancePath:instancePath+"/gen_ai.request.model",schemaPath:"#/properties/gen_ai.request.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data3 = data["server.port"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data["gen_ai.response.model"] !== undefined){
if(typeof data["gen_ai.response.model"] !== "string"){
const err12 = {instancePath:instancePath+"/gen_ai.response.model",schemaPath:"#/properties/gen_ai.response.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
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
if(data["openai.response.service_tier"] !== undefined){
if(typeof data["openai.response.service_tier"] !== "string"){
const err15 = {instancePath:instancePath+"/openai.response.service_tier",schemaPath:"#/properties/openai.response.service_tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["openai.response.system_fingerprint"] !== undefined){
if(typeof data["openai.response.system_fingerprint"] !== "string"){
const err16 = {instancePath:instancePath+"/openai.response.system_fingerprint",schemaPath:"#/properties/openai.response.system_fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["gen_ai.token.type"] !== undefined){
if("input" !== data["gen_ai.token.type"]){
const err17 = {instancePath:instancePath+"/gen_ai.token.type",schemaPath:"#/properties/gen_ai.token.type/const",keyword:"const",params:{allowedValue: "input"},message:"must be equal to constant"};
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
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

export const metricInferenceOperationOutputTokens = validate37;
const schema65 = {"type":"object","properties":{"gen_ai.operation.name":{"type":"string","enum":["chat","generate_content","text_completion"]},"gen_ai.provider.name":{"type":"string"},"gen_ai.request.model":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"gen_ai.response.model":{"type":"string"},"server.address":{"type":"string","minLength":1},"openai.response.service_tier":{"type":"string"},"openai.response.system_fingerprint":{"type":"string"},"gen_ai.token.type":{"const":"output"}},"patternProperties":{},"required":["gen_ai.operation.name","gen_ai.provider.name","gen_ai.token.type"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data["gen_ai.operation.name"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.operation.name"},message:"must have required property '"+"gen_ai.operation.name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["gen_ai.provider.name"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.provider.name"},message:"must have required property '"+"gen_ai.provider.name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["gen_ai.token.type"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.token.type"},message:"must have required property '"+"gen_ai.token.type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema65.properties, key0))){
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
if(data["gen_ai.operation.name"] !== undefined){
let data0 = data["gen_ai.operation.name"];
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data0 === "chat") || (data0 === "generate_content")) || (data0 === "text_completion"))){
const err6 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/enum",keyword:"enum",params:{allowedValues: schema65.properties["gen_ai.operation.name"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err7 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["gen_ai.request.model"] !== undefined){
if(typeof data["gen_ai.request.model"] !== "string"){
const err8 = {instancePath:instancePath+"/gen_ai.request.model",schemaPath:"#/properties/gen_ai.request.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data3 = data["server.port"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data["gen_ai.response.model"] !== undefined){
if(typeof data["gen_ai.response.model"] !== "string"){
const err12 = {instancePath:instancePath+"/gen_ai.response.model",schemaPath:"#/properties/gen_ai.response.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
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
if(data["openai.response.service_tier"] !== undefined){
if(typeof data["openai.response.service_tier"] !== "string"){
const err15 = {instancePath:instancePath+"/openai.response.service_tier",schemaPath:"#/properties/openai.response.service_tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["openai.response.system_fingerprint"] !== undefined){
if(typeof data["openai.response.system_fingerprint"] !== "string"){
const err16 = {instancePath:instancePath+"/openai.response.system_fingerprint",schemaPath:"#/properties/openai.response.system_fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["gen_ai.token.type"] !== undefined){
if("output" !== data["gen_ai.token.type"]){
const err17 = {instancePath:instancePath+"/gen_ai.token.type",schemaPath:"#/properties/gen_ai.token.type/const",keyword:"const",params:{allowedValue: "output"},message:"must be equal to constant"};
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
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

export const metricInferenceTimePerOutputChunk = validate38;
const schema66 = {"type":"object","properties":{"gen_ai.operation.name":{"type":"string","enum":["chat","generate_content","text_completion"]},"gen_ai.provider.name":{"type":"string"},"gen_ai.request.model":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"gen_ai.response.model":{"type":"string"},"server.address":{"type":"string","minLength":1}},"patternProperties":{},"required":["gen_ai.operation.name","gen_ai.provider.name"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data["gen_ai.operation.name"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.operation.name"},message:"must have required property '"+"gen_ai.operation.name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["gen_ai.provider.name"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.provider.name"},message:"must have required property '"+"gen_ai.provider.name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "gen_ai.operation.name") || (key0 === "gen_ai.provider.name")) || (key0 === "gen_ai.request.model")) || (key0 === "server.port")) || (key0 === "gen_ai.response.model")) || (key0 === "server.address"))){
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
if(data["gen_ai.operation.name"] !== undefined){
let data0 = data["gen_ai.operation.name"];
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data0 === "chat") || (data0 === "generate_content")) || (data0 === "text_completion"))){
const err5 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/enum",keyword:"enum",params:{allowedValues: schema66.properties["gen_ai.operation.name"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err6 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["gen_ai.request.model"] !== undefined){
if(typeof data["gen_ai.request.model"] !== "string"){
const err7 = {instancePath:instancePath+"/gen_ai.request.model",schemaPath:"#/properties/gen_ai.request.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data3 = data["server.port"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data["gen_ai.response.model"] !== undefined){
if(typeof data["gen_ai.response.model"] !== "string"){
const err11 = {instancePath:instancePath+"/gen_ai.response.model",schemaPath:"#/properties/gen_ai.response.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["server.address"] !== undefined){
let data5 = data["server.address"];
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err12 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

export const metricInferenceTimeToFirstChunk = validate39;
const schema67 = {"type":"object","properties":{"gen_ai.operation.name":{"type":"string","enum":["chat","generate_content","text_completion"]},"gen_ai.provider.name":{"type":"string"},"gen_ai.request.model":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"gen_ai.response.model":{"type":"string"},"server.address":{"type":"string","minLength":1}},"patternProperties":{},"required":["gen_ai.operation.name","gen_ai.provider.name"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data["gen_ai.operation.name"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.operation.name"},message:"must have required property '"+"gen_ai.operation.name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["gen_ai.provider.name"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.provider.name"},message:"must have required property '"+"gen_ai.provider.name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "gen_ai.operation.name") || (key0 === "gen_ai.provider.name")) || (key0 === "gen_ai.request.model")) || (key0 === "server.port")) || (key0 === "gen_ai.response.model")) || (key0 === "server.address"))){
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
if(data["gen_ai.operation.name"] !== undefined){
let data0 = data["gen_ai.operation.name"];
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data0 === "chat") || (data0 === "generate_content")) || (data0 === "text_completion"))){
const err5 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/enum",keyword:"enum",params:{allowedValues: schema67.properties["gen_ai.operation.name"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err6 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["gen_ai.request.model"] !== undefined){
if(typeof data["gen_ai.request.model"] !== "string"){
const err7 = {instancePath:instancePath+"/gen_ai.request.model",schemaPath:"#/properties/gen_ai.request.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data3 = data["server.port"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data["gen_ai.response.model"] !== undefined){
if(typeof data["gen_ai.response.model"] !== "string"){
const err11 = {instancePath:instancePath+"/gen_ai.response.model",schemaPath:"#/properties/gen_ai.response.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["server.address"] !== undefined){
let data5 = data["server.address"];
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err12 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

export const metricOpenSpans = validate40;
const schema68 = {"type":"object","properties":{"codon.openai.operation":{"type":"string"}},"patternProperties":{},"required":[],"additionalProperties":false};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate40.errors = vErrors;
return errors === 0;
}

export const metricOperationDuration = validate41;
const schema69 = {"type":"object","properties":{"gen_ai.operation.name":{"type":"string"},"error.type":{"type":"string"},"gen_ai.provider.name":{"type":"string"},"gen_ai.request.model":{"type":"string"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"gen_ai.response.model":{"type":"string"},"server.address":{"type":"string","minLength":1},"openai.response.service_tier":{"type":"string"},"openai.response.system_fingerprint":{"type":"string"}},"patternProperties":{},"required":["gen_ai.operation.name"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}}],"additionalProperties":false};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data["gen_ai.operation.name"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.operation.name"},message:"must have required property '"+"gen_ai.operation.name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema69.properties, key0))){
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
if(data["gen_ai.operation.name"] !== undefined){
if(typeof data["gen_ai.operation.name"] !== "string"){
const err3 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
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
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err5 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["gen_ai.request.model"] !== undefined){
if(typeof data["gen_ai.request.model"] !== "string"){
const err6 = {instancePath:instancePath+"/gen_ai.request.model",schemaPath:"#/properties/gen_ai.request.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data4 = data["server.port"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.response.model"] !== undefined){
if(typeof data["gen_ai.response.model"] !== "string"){
const err10 = {instancePath:instancePath+"/gen_ai.response.model",schemaPath:"#/properties/gen_ai.response.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["server.address"] !== undefined){
let data6 = data["server.address"];
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err11 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err12 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["openai.response.service_tier"] !== undefined){
if(typeof data["openai.response.service_tier"] !== "string"){
const err13 = {instancePath:instancePath+"/openai.response.service_tier",schemaPath:"#/properties/openai.response.service_tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["openai.response.system_fingerprint"] !== undefined){
if(typeof data["openai.response.system_fingerprint"] !== "string"){
const err14 = {instancePath:instancePath+"/openai.response.system_fingerprint",schemaPath:"#/properties/openai.response.system_fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate41.errors = vErrors;
return errors === 0;
}

export const metricRedactions = validate42;
const schema70 = {"type":"object","properties":{"codon.openai.redaction.rule":{"type":"string"}},"patternProperties":{},"required":["codon.openai.redaction.rule"],"additionalProperties":false};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate42.errors = vErrors;
return errors === 0;
}

export const eventAttempt = validate43;
const schema71 = {"type":"object","properties":{"codon.openai.attempt.number":{"type":"integer","minimum":1},"error.type":{"type":"string"},"http.response.status_code":{"type":"integer","minimum":100,"maximum":599},"codon.openai.attempt.wait_ms":{"type":"number","minimum":0},"codon.openai.request.id":{"type":"string"},"codon.openai.processing_ms":{"type":"number","minimum":0},"codon.openai.rate_limit.remaining_requests":{"type":"integer","minimum":0},"codon.openai.rate_limit.remaining_tokens":{"type":"integer","minimum":0},"codon.openai.rate_limit.reset_requests_ms":{"type":"number","minimum":0},"codon.openai.rate_limit.reset_tokens_ms":{"type":"number","minimum":0}},"patternProperties":{},"required":["codon.openai.attempt.number"],"additionalProperties":false};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(func1.call(schema71.properties, key0))){
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
validate43.errors = vErrors;
return errors === 0;
}

export const eventEvaluationResult = validate44;
const schema72 = {"type":"object","properties":{"gen_ai.evaluation.name":{"type":"string"},"error.type":{"type":"string"},"gen_ai.evaluation.score.label":{"type":"string"},"gen_ai.evaluation.score.value":{"type":"number"},"gen_ai.evaluation.explanation":{"type":"string"},"gen_ai.response.id":{"type":"string"}},"patternProperties":{},"required":["gen_ai.evaluation.name"],"additionalProperties":false};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["gen_ai.evaluation.name"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.evaluation.name"},message:"must have required property '"+"gen_ai.evaluation.name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "gen_ai.evaluation.name") || (key0 === "error.type")) || (key0 === "gen_ai.evaluation.score.label")) || (key0 === "gen_ai.evaluation.score.value")) || (key0 === "gen_ai.evaluation.explanation")) || (key0 === "gen_ai.response.id"))){
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
if(data["gen_ai.evaluation.name"] !== undefined){
if(typeof data["gen_ai.evaluation.name"] !== "string"){
const err2 = {instancePath:instancePath+"/gen_ai.evaluation.name",schemaPath:"#/properties/gen_ai.evaluation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["error.type"] !== undefined){
if(typeof data["error.type"] !== "string"){
const err3 = {instancePath:instancePath+"/error.type",schemaPath:"#/properties/error.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["gen_ai.evaluation.score.label"] !== undefined){
if(typeof data["gen_ai.evaluation.score.label"] !== "string"){
const err4 = {instancePath:instancePath+"/gen_ai.evaluation.score.label",schemaPath:"#/properties/gen_ai.evaluation.score.label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["gen_ai.evaluation.score.value"] !== undefined){
let data3 = data["gen_ai.evaluation.score.value"];
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/gen_ai.evaluation.score.value",schemaPath:"#/properties/gen_ai.evaluation.score.value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["gen_ai.evaluation.explanation"] !== undefined){
if(typeof data["gen_ai.evaluation.explanation"] !== "string"){
const err6 = {instancePath:instancePath+"/gen_ai.evaluation.explanation",schemaPath:"#/properties/gen_ai.evaluation.explanation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["gen_ai.response.id"] !== undefined){
if(typeof data["gen_ai.response.id"] !== "string"){
const err7 = {instancePath:instancePath+"/gen_ai.response.id",schemaPath:"#/properties/gen_ai.response.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

export const eventInferenceDetails = validate45;
const schema73 = {"type":"object","properties":{"gen_ai.operation.name":{"type":"string","enum":["chat","generate_content","text_completion"]},"gen_ai.provider.name":{"type":"string"},"error.type":{"type":"string"},"gen_ai.conversation.id":{"type":"string"},"gen_ai.output.type":{"type":"string"},"gen_ai.prompt.name":{"type":"string"},"gen_ai.request.choice.count":{"type":"integer","not":{"const":1},"minimum":1},"gen_ai.request.model":{"type":"string"},"gen_ai.request.seed":{"type":"integer"},"gen_ai.request.stream":{"type":"boolean","enum":[true]},"gen_ai.request.top_k":{"type":"number"},"server.port":{"type":"integer","minimum":0,"maximum":65535},"openai.request.service_tier":{"type":"string"},"openai.response.service_tier":{"type":"string"},"codon.openai.stream.outcome":{"type":"string","enum":["completed","cancelled","aborted","failed","abandoned"]},"http.request.resend_count":{"type":"integer","minimum":0},"codon.openai.content.reference":{"type":"string","minLength":1},"codon.openai.redaction.count":{"type":"integer","minimum":0},"codon.openai.redaction.rules":{"type":"array","items":{"type":"string"}},"gen_ai.request.frequency_penalty":{"type":"number"},"gen_ai.request.max_tokens":{"type":"integer","minimum":0},"gen_ai.request.presence_penalty":{"type":"number"},"gen_ai.request.stop_sequences":{"type":"array","items":{"type":"string"}},"gen_ai.request.temperature":{"type":"number"},"gen_ai.request.top_p":{"type":"number"},"gen_ai.response.finish_reasons":{"type":"array","items":{"type":"string"}},"gen_ai.response.id":{"type":"string"},"gen_ai.response.model":{"type":"string"},"gen_ai.response.time_to_first_chunk":{"type":"number","minimum":0},"gen_ai.usage.cache_read.input_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/gen_ai.usage.input_tokens"}}]},"gen_ai.usage.cache_creation.input_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/gen_ai.usage.input_tokens"}}]},"gen_ai.usage.input_tokens":{"type":"integer","minimum":0},"gen_ai.usage.output_tokens":{"type":"integer","minimum":0},"gen_ai.usage.reasoning.output_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/gen_ai.usage.output_tokens"}}]},"server.address":{"type":"string","minLength":1},"openai.api.type":{"type":"string"},"openai.response.system_fingerprint":{"type":"string"},"codon.openai.request.id":{"type":"string"},"codon.openai.deployment":{"type":"string"},"codon.openai.api_version":{"type":"string"},"codon.openai.usage.prediction.accepted_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/gen_ai.usage.output_tokens"}}]},"codon.openai.usage.prediction.rejected_tokens":{"type":"integer","minimum":0,"allOf":[{"maximum":{"$data":"1/gen_ai.usage.output_tokens"}}]},"codon.openai.audio.seconds":{"type":"number","minimum":0},"codon.openai.media.size":{"type":"integer","minimum":0},"gen_ai.input.messages":{},"gen_ai.output.messages":{},"gen_ai.system_instructions":{},"gen_ai.tool.definitions":{},"gen_ai.agent.name":{"type":"string"},"user.id":{"type":"string"},"session.id":{"type":"string"},"codon.openai.tags":{"type":"array","items":{"type":"string"}},"org.namespace":{"type":"string"},"agent.framework.name":{"type":"string"},"codon.organization.id":{"type":"string"},"codon.workload.id":{"type":"string"},"codon.workload.logic_id":{"type":"string"},"codon.workload.run_id":{"type":"string"},"codon.workload.name":{"type":"string"},"codon.workload.version":{"type":"string"},"codon.workload.deployment_id":{"type":"string"},"codon.nodespec.id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"codon.nodespec.name":{"type":"string"},"codon.nodespec.role":{"type":"string"},"codon.model.vendor":{"type":"string"},"codon.model.id":{"type":"string"},"codon.tokens.input":{"type":"integer","minimum":0},"codon.tokens.output":{"type":"integer","minimum":0},"codon.tokens.total":{"type":"integer","minimum":0},"codon.tokens.usage_json":{}},"patternProperties":{"^codon\\.openai\\.metadata\\.":{"type":"string"}},"required":["gen_ai.operation.name","gen_ai.provider.name"],"allOf":[{"dependentRequired":{"server.address":["server.port"]}},{"dependentRequired":{"gen_ai.response.time_to_first_chunk":["gen_ai.request.stream"]}}],"additionalProperties":false};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data["gen_ai.response.time_to_first_chunk"] !== undefined){
if(data["gen_ai.request.stream"] === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/1/dependentRequired",keyword:"dependentRequired",params:{property: "gen_ai.response.time_to_first_chunk",
    missingProperty: "gen_ai.request.stream",
    depsCount: 1,
    deps: "gen_ai.request.stream"},message:"must have property gen_ai.request.stream when property gen_ai.response.time_to_first_chunk is present"};
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
if(data["gen_ai.operation.name"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.operation.name"},message:"must have required property '"+"gen_ai.operation.name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["gen_ai.provider.name"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gen_ai.provider.name"},message:"must have required property '"+"gen_ai.provider.name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema73.properties, key0)) || (pattern4.test(key0)))){
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
if(data["gen_ai.operation.name"] !== undefined){
let data0 = data["gen_ai.operation.name"];
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data0 === "chat") || (data0 === "generate_content")) || (data0 === "text_completion"))){
const err6 = {instancePath:instancePath+"/gen_ai.operation.name",schemaPath:"#/properties/gen_ai.operation.name/enum",keyword:"enum",params:{allowedValues: schema73.properties["gen_ai.operation.name"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["gen_ai.provider.name"] !== undefined){
if(typeof data["gen_ai.provider.name"] !== "string"){
const err7 = {instancePath:instancePath+"/gen_ai.provider.name",schemaPath:"#/properties/gen_ai.provider.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data["gen_ai.conversation.id"] !== undefined){
if(typeof data["gen_ai.conversation.id"] !== "string"){
const err9 = {instancePath:instancePath+"/gen_ai.conversation.id",schemaPath:"#/properties/gen_ai.conversation.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["gen_ai.output.type"] !== undefined){
if(typeof data["gen_ai.output.type"] !== "string"){
const err10 = {instancePath:instancePath+"/gen_ai.output.type",schemaPath:"#/properties/gen_ai.output.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["gen_ai.prompt.name"] !== undefined){
if(typeof data["gen_ai.prompt.name"] !== "string"){
const err11 = {instancePath:instancePath+"/gen_ai.prompt.name",schemaPath:"#/properties/gen_ai.prompt.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["gen_ai.request.choice.count"] !== undefined){
let data6 = data["gen_ai.request.choice.count"];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/gen_ai.request.choice.count",schemaPath:"#/properties/gen_ai.request.choice.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs18 = errors;
const _errs19 = errors;
if(1 !== data6){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid2 = _errs19 === errors;
if(valid2){
const err14 = {instancePath:instancePath+"/gen_ai.request.choice.count",schemaPath:"#/properties/gen_ai.request.choice.count/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/gen_ai.request.choice.count",schemaPath:"#/properties/gen_ai.request.choice.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data["gen_ai.request.model"] !== undefined){
if(typeof data["gen_ai.request.model"] !== "string"){
const err16 = {instancePath:instancePath+"/gen_ai.request.model",schemaPath:"#/properties/gen_ai.request.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["gen_ai.request.seed"] !== undefined){
let data8 = data["gen_ai.request.seed"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/gen_ai.request.seed",schemaPath:"#/properties/gen_ai.request.seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["gen_ai.request.stream"] !== undefined){
let data9 = data["gen_ai.request.stream"];
if(typeof data9 !== "boolean"){
const err18 = {instancePath:instancePath+"/gen_ai.request.stream",schemaPath:"#/properties/gen_ai.request.stream/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(data9 === true)){
const err19 = {instancePath:instancePath+"/gen_ai.request.stream",schemaPath:"#/properties/gen_ai.request.stream/enum",keyword:"enum",params:{allowedValues: schema73.properties["gen_ai.request.stream"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["gen_ai.request.top_k"] !== undefined){
let data10 = data["gen_ai.request.top_k"];
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/gen_ai.request.top_k",schemaPath:"#/properties/gen_ai.request.top_k/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["server.port"] !== undefined){
let data11 = data["server.port"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err21 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 65535 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/server.port",schemaPath:"#/properties/server.port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["openai.request.service_tier"] !== undefined){
if(typeof data["openai.request.service_tier"] !== "string"){
const err24 = {instancePath:instancePath+"/openai.request.service_tier",schemaPath:"#/properties/openai.request.service_tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["openai.response.service_tier"] !== undefined){
if(typeof data["openai.response.service_tier"] !== "string"){
const err25 = {instancePath:instancePath+"/openai.response.service_tier",schemaPath:"#/properties/openai.response.service_tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["codon.openai.stream.outcome"] !== undefined){
let data14 = data["codon.openai.stream.outcome"];
if(typeof data14 !== "string"){
const err26 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((((data14 === "completed") || (data14 === "cancelled")) || (data14 === "aborted")) || (data14 === "failed")) || (data14 === "abandoned"))){
const err27 = {instancePath:instancePath+"/codon.openai.stream.outcome",schemaPath:"#/properties/codon.openai.stream.outcome/enum",keyword:"enum",params:{allowedValues: schema73.properties["codon.openai.stream.outcome"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["http.request.resend_count"] !== undefined){
let data15 = data["http.request.resend_count"];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err28 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err29 = {instancePath:instancePath+"/http.request.resend_count",schemaPath:"#/properties/http.request.resend_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.content.reference"] !== undefined){
let data16 = data["codon.openai.content.reference"];
if(typeof data16 === "string"){
if(func3(data16) < 1){
const err30 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/codon.openai.content.reference",schemaPath:"#/properties/codon.openai.content.reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["codon.openai.redaction.count"] !== undefined){
let data17 = data["codon.openai.redaction.count"];
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err32 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err33 = {instancePath:instancePath+"/codon.openai.redaction.count",schemaPath:"#/properties/codon.openai.redaction.count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["codon.openai.redaction.rules"] !== undefined){
let data18 = data["codon.openai.redaction.rules"];
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(typeof data18[i0] !== "string"){
const err34 = {instancePath:instancePath+"/codon.openai.redaction.rules/" + i0,schemaPath:"#/properties/codon.openai.redaction.rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/codon.openai.redaction.rules",schemaPath:"#/properties/codon.openai.redaction.rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["gen_ai.request.frequency_penalty"] !== undefined){
let data20 = data["gen_ai.request.frequency_penalty"];
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err36 = {instancePath:instancePath+"/gen_ai.request.frequency_penalty",schemaPath:"#/properties/gen_ai.request.frequency_penalty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["gen_ai.request.max_tokens"] !== undefined){
let data21 = data["gen_ai.request.max_tokens"];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err37 = {instancePath:instancePath+"/gen_ai.request.max_tokens",schemaPath:"#/properties/gen_ai.request.max_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err38 = {instancePath:instancePath+"/gen_ai.request.max_tokens",schemaPath:"#/properties/gen_ai.request.max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.request.presence_penalty"] !== undefined){
let data22 = data["gen_ai.request.presence_penalty"];
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err39 = {instancePath:instancePath+"/gen_ai.request.presence_penalty",schemaPath:"#/properties/gen_ai.request.presence_penalty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["gen_ai.request.stop_sequences"] !== undefined){
let data23 = data["gen_ai.request.stop_sequences"];
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(typeof data23[i1] !== "string"){
const err40 = {instancePath:instancePath+"/gen_ai.request.stop_sequences/" + i1,schemaPath:"#/properties/gen_ai.request.stop_sequences/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/gen_ai.request.stop_sequences",schemaPath:"#/properties/gen_ai.request.stop_sequences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["gen_ai.request.temperature"] !== undefined){
let data25 = data["gen_ai.request.temperature"];
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err42 = {instancePath:instancePath+"/gen_ai.request.temperature",schemaPath:"#/properties/gen_ai.request.temperature/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["gen_ai.request.top_p"] !== undefined){
let data26 = data["gen_ai.request.top_p"];
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err43 = {instancePath:instancePath+"/gen_ai.request.top_p",schemaPath:"#/properties/gen_ai.request.top_p/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["gen_ai.response.finish_reasons"] !== undefined){
let data27 = data["gen_ai.response.finish_reasons"];
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(typeof data27[i2] !== "string"){
const err44 = {instancePath:instancePath+"/gen_ai.response.finish_reasons/" + i2,schemaPath:"#/properties/gen_ai.response.finish_reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err45 = {instancePath:instancePath+"/gen_ai.response.finish_reasons",schemaPath:"#/properties/gen_ai.response.finish_reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data["gen_ai.response.id"] !== undefined){
if(typeof data["gen_ai.response.id"] !== "string"){
const err46 = {instancePath:instancePath+"/gen_ai.response.id",schemaPath:"#/properties/gen_ai.response.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["gen_ai.response.model"] !== undefined){
if(typeof data["gen_ai.response.model"] !== "string"){
const err47 = {instancePath:instancePath+"/gen_ai.response.model",schemaPath:"#/properties/gen_ai.response.model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["gen_ai.response.time_to_first_chunk"] !== undefined){
let data31 = data["gen_ai.response.time_to_first_chunk"];
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err48 = {instancePath:instancePath+"/gen_ai.response.time_to_first_chunk",schemaPath:"#/properties/gen_ai.response.time_to_first_chunk/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/gen_ai.response.time_to_first_chunk",schemaPath:"#/properties/gen_ai.response.time_to_first_chunk/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["gen_ai.usage.cache_read.input_tokens"] !== undefined){
let data32 = data["gen_ai.usage.cache_read.input_tokens"];
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err50 = {instancePath:instancePath+"/gen_ai.usage.cache_read.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_read.input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
const vSchema3 = data && data["gen_ai.usage.input_tokens"];
if(vSchema3 !== undefined && ((!((typeof vSchema3 == "number") && (isFinite(vSchema3)))) || (data32 > vSchema3 || isNaN(data32)))){
const err51 = {instancePath:instancePath+"/gen_ai.usage.cache_read.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_read.input_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema3},message:"must be <= "+vSchema3};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err52 = {instancePath:instancePath+"/gen_ai.usage.cache_read.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_read.input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.usage.cache_creation.input_tokens"] !== undefined){
let data33 = data["gen_ai.usage.cache_creation.input_tokens"];
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err53 = {instancePath:instancePath+"/gen_ai.usage.cache_creation.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_creation.input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
const vSchema4 = data && data["gen_ai.usage.input_tokens"];
if(vSchema4 !== undefined && ((!((typeof vSchema4 == "number") && (isFinite(vSchema4)))) || (data33 > vSchema4 || isNaN(data33)))){
const err54 = {instancePath:instancePath+"/gen_ai.usage.cache_creation.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_creation.input_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema4},message:"must be <= "+vSchema4};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err55 = {instancePath:instancePath+"/gen_ai.usage.cache_creation.input_tokens",schemaPath:"#/properties/gen_ai.usage.cache_creation.input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.usage.input_tokens"] !== undefined){
let data34 = data["gen_ai.usage.input_tokens"];
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err56 = {instancePath:instancePath+"/gen_ai.usage.input_tokens",schemaPath:"#/properties/gen_ai.usage.input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err57 = {instancePath:instancePath+"/gen_ai.usage.input_tokens",schemaPath:"#/properties/gen_ai.usage.input_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.usage.output_tokens"] !== undefined){
let data35 = data["gen_ai.usage.output_tokens"];
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err58 = {instancePath:instancePath+"/gen_ai.usage.output_tokens",schemaPath:"#/properties/gen_ai.usage.output_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err59 = {instancePath:instancePath+"/gen_ai.usage.output_tokens",schemaPath:"#/properties/gen_ai.usage.output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["gen_ai.usage.reasoning.output_tokens"] !== undefined){
let data36 = data["gen_ai.usage.reasoning.output_tokens"];
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err60 = {instancePath:instancePath+"/gen_ai.usage.reasoning.output_tokens",schemaPath:"#/properties/gen_ai.usage.reasoning.output_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
const vSchema5 = data && data["gen_ai.usage.output_tokens"];
if(vSchema5 !== undefined && ((!((typeof vSchema5 == "number") && (isFinite(vSchema5)))) || (data36 > vSchema5 || isNaN(data36)))){
const err61 = {instancePath:instancePath+"/gen_ai.usage.reasoning.output_tokens",schemaPath:"#/properties/gen_ai.usage.reasoning.output_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema5},message:"must be <= "+vSchema5};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err62 = {instancePath:instancePath+"/gen_ai.usage.reasoning.output_tokens",schemaPath:"#/properties/gen_ai.usage.reasoning.output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data["server.address"] !== undefined){
let data37 = data["server.address"];
if(typeof data37 === "string"){
if(func3(data37) < 1){
const err63 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/server.address",schemaPath:"#/properties/server.address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data["openai.api.type"] !== undefined){
if(typeof data["openai.api.type"] !== "string"){
const err65 = {instancePath:instancePath+"/openai.api.type",schemaPath:"#/properties/openai.api.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data["openai.response.system_fingerprint"] !== undefined){
if(typeof data["openai.response.system_fingerprint"] !== "string"){
const err66 = {instancePath:instancePath+"/openai.response.system_fingerprint",schemaPath:"#/properties/openai.response.system_fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data43 = data["codon.openai.usage.prediction.accepted_tokens"];
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err70 = {instancePath:instancePath+"/codon.openai.usage.prediction.accepted_tokens",schemaPath:"#/properties/codon.openai.usage.prediction.accepted_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
const vSchema6 = data && data["gen_ai.usage.output_tokens"];
if(vSchema6 !== undefined && ((!((typeof vSchema6 == "number") && (isFinite(vSchema6)))) || (data43 > vSchema6 || isNaN(data43)))){
const err71 = {instancePath:instancePath+"/codon.openai.usage.prediction.accepted_tokens",schemaPath:"#/properties/codon.openai.usage.prediction.accepted_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema6},message:"must be <= "+vSchema6};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
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
let data44 = data["codon.openai.usage.prediction.rejected_tokens"];
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err73 = {instancePath:instancePath+"/codon.openai.usage.prediction.rejected_tokens",schemaPath:"#/properties/codon.openai.usage.prediction.rejected_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
const vSchema7 = data && data["gen_ai.usage.output_tokens"];
if(vSchema7 !== undefined && ((!((typeof vSchema7 == "number") && (isFinite(vSchema7)))) || (data44 > vSchema7 || isNaN(data44)))){
const err74 = {instancePath:instancePath+"/codon.openai.usage.prediction.rejected_tokens",schemaPath:"#/properties/codon.openai.usage.prediction.rejected_tokens/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: vSchema7},message:"must be <= "+vSchema7};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
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
let data45 = data["codon.openai.audio.seconds"];
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
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
let data46 = data["codon.openai.media.size"];
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err78 = {instancePath:instancePath+"/codon.openai.media.size",schemaPath:"#/properties/codon.openai.media.size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
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
if(data["gen_ai.agent.name"] !== undefined){
if(typeof data["gen_ai.agent.name"] !== "string"){
const err80 = {instancePath:instancePath+"/gen_ai.agent.name",schemaPath:"#/properties/gen_ai.agent.name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data["codon.openai.tags"] !== undefined){
let data50 = data["codon.openai.tags"];
if(Array.isArray(data50)){
const len3 = data50.length;
for(let i3=0; i3<len3; i3++){
if(typeof data50[i3] !== "string"){
const err83 = {instancePath:instancePath+"/codon.openai.tags/" + i3,schemaPath:"#/properties/codon.openai.tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err84 = {instancePath:instancePath+"/codon.openai.tags",schemaPath:"#/properties/codon.openai.tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
let data61 = data["codon.nodespec.id"];
if(typeof data61 === "string"){
if(!pattern7.test(data61)){
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
let data66 = data["codon.tokens.input"];
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err100 = {instancePath:instancePath+"/codon.tokens.input",schemaPath:"#/properties/codon.tokens.input/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
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
let data67 = data["codon.tokens.output"];
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err102 = {instancePath:instancePath+"/codon.tokens.output",schemaPath:"#/properties/codon.tokens.output/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
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
let data68 = data["codon.tokens.total"];
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err104 = {instancePath:instancePath+"/codon.tokens.total",schemaPath:"#/properties/codon.tokens.total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
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
if(pattern4.test(key1)){
if(typeof data[key1] !== "string"){
const err106 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ecodon%5C.openai%5C.metadata%5C./type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate45.errors = vErrors;
return errors === 0;
}

export const eventOperationException = validate46;
const schema74 = {"type":"object","properties":{"exception.type":{"type":"string"},"exception.message":{"type":"string"},"exception.stacktrace":{"type":"string"}},"patternProperties":{},"required":[],"additionalProperties":false};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "exception.type") || (key0 === "exception.message")) || (key0 === "exception.stacktrace"))){
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
if(data["exception.type"] !== undefined){
if(typeof data["exception.type"] !== "string"){
const err1 = {instancePath:instancePath+"/exception.type",schemaPath:"#/properties/exception.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["exception.message"] !== undefined){
if(typeof data["exception.message"] !== "string"){
const err2 = {instancePath:instancePath+"/exception.message",schemaPath:"#/properties/exception.message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["exception.stacktrace"] !== undefined){
if(typeof data["exception.stacktrace"] !== "string"){
const err3 = {instancePath:instancePath+"/exception.stacktrace",schemaPath:"#/properties/exception.stacktrace/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

