// @generated from schemas/content/. Do not edit.
// To change it, edit the schema and run `npm run generate`.
// @ts-nocheck Written by Ajv.
"use strict";
export const inputMessages = validate20;
const schema48 = {"$defs":{"ChatMessage":{"type":"object","required":["role","parts"],"properties":{"role":{"$ref":"#/$defs/Role"},"name":{"type":["string","null"]},"parts":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}}},"additionalProperties":true},"InputMessages":{"type":"array","items":{"$ref":"#/$defs/ChatMessage"}},"MessagePart":{"anyOf":[{"$ref":"#/$defs/TextPart"},{"$ref":"#/$defs/ToolCallRequestPart"},{"$ref":"#/$defs/ToolCallResponsePart"},{"$ref":"#/$defs/ServerToolCallPart"},{"$ref":"#/$defs/ServerToolCallResponsePart"},{"$ref":"#/$defs/BlobPart"},{"$ref":"#/$defs/FilePart"},{"$ref":"#/$defs/UriPart"},{"$ref":"#/$defs/ReasoningPart"},{"$ref":"#/$defs/CompactionPart"},{"$ref":"#/$defs/GenericPart"}]},"TextPart":{"type":"object","required":["type","content"],"properties":{"type":{"const":"text"},"content":{"type":"string"}},"additionalProperties":true},"ToolCallRequestPart":{"type":"object","required":["type","name"],"properties":{"type":{"const":"tool_call"},"id":{"type":["string","null"]},"name":{"type":"string"},"arguments":{}},"additionalProperties":true},"ToolCallResponsePart":{"type":"object","required":["type","response"],"properties":{"type":{"const":"tool_call_response"},"id":{"type":["string","null"]},"response":{}},"additionalProperties":true},"ServerToolCallPart":{"type":"object","required":["type","name","server_tool_call"],"properties":{"type":{"const":"server_tool_call"},"id":{"type":["string","null"]},"name":{"type":"string"},"server_tool_call":{"$ref":"#/$defs/GenericServerToolCall"}},"additionalProperties":true},"ServerToolCallResponsePart":{"type":"object","required":["type","server_tool_call_response"],"properties":{"type":{"const":"server_tool_call_response"},"id":{"type":["string","null"]},"server_tool_call_response":{"$ref":"#/$defs/GenericServerToolCallResponse"}},"additionalProperties":true},"BlobPart":{"type":"object","required":["type","modality","content"],"properties":{"type":{"const":"blob"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"content":{"type":"string"},"codon_size":{"type":"integer","minimum":0}},"additionalProperties":true},"FilePart":{"type":"object","required":["type","modality","file_id"],"properties":{"type":{"const":"file"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"file_id":{"type":"string"}},"additionalProperties":true},"UriPart":{"type":"object","required":["type","modality","uri"],"properties":{"type":{"const":"uri"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"uri":{"type":"string"}},"additionalProperties":true},"ReasoningPart":{"type":"object","required":["type","content"],"properties":{"type":{"const":"reasoning"},"content":{"type":"string"}},"additionalProperties":true},"CompactionPart":{"type":"object","required":["type"],"properties":{"type":{"const":"compaction"},"id":{"type":["string","null"]},"content":{"type":["string","null"]}},"additionalProperties":true},"GenericPart":{"type":"object","required":["type"],"properties":{"type":{"type":"string","not":{"enum":["text","tool_call","tool_call_response","server_tool_call","server_tool_call_response","blob","file","uri","reasoning","compaction"]}},"generic_type":{"type":["string","null"]}},"additionalProperties":true},"GenericServerToolCall":{"type":"object","required":["type"],"properties":{"type":{"type":"string"}},"additionalProperties":true},"GenericServerToolCallResponse":{"type":"object","required":["type"],"properties":{"type":{"type":"string"}},"additionalProperties":true},"Modality":{"anyOf":[{"enum":["image","video","audio","document"]},{"type":"string"}]},"Role":{"anyOf":[{"enum":["system","user","assistant","tool"]},{"type":"string"}]},"OutputMessage":{"type":"object","required":["role","parts"],"properties":{"role":{"$ref":"#/$defs/Role"},"name":{"type":["string","null"]},"parts":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}},"finish_reason":{"anyOf":[{"enum":["stop","length","content_filter","tool_call","compaction","error"]},{"type":["string","null"]}]}},"additionalProperties":true},"OutputMessages":{"type":"array","items":{"$ref":"#/$defs/OutputMessage"}},"RetrievalDocument":{"type":"object","properties":{"id":{"type":["string","null"]},"score":{"type":["number","null"]}},"additionalProperties":true},"RetrievalDocuments":{"type":"array","items":{"$ref":"#/$defs/RetrievalDocument"}},"SystemInstructions":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}},"FunctionToolDefinition":{"type":"object","required":["type","name"],"properties":{"type":{"const":"function"},"name":{"type":"string"},"description":{"type":["string","null"]},"parameters":{"$ref":"#/$defs/ToolParameters"}},"additionalProperties":true},"ToolParameters":{"type":["object","boolean","null"],"additionalProperties":true},"GenericToolDefinition":{"type":"object","required":["type","name"],"properties":{"type":{"type":"string","not":{"enum":["function"]}},"name":{"type":"string"}},"additionalProperties":true},"ToolDefinitions":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/FunctionToolDefinition"},{"$ref":"#/$defs/GenericToolDefinition"}]}}},"$ref":"#/$defs/InputMessages"};
const schema49 = {"type":"array","items":{"$ref":"#/$defs/ChatMessage"}};
const schema50 = {"type":"object","required":["role","parts"],"properties":{"role":{"$ref":"#/$defs/Role"},"name":{"type":["string","null"]},"parts":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}}},"additionalProperties":true};
const schema51 = {"anyOf":[{"enum":["system","user","assistant","tool"]},{"type":"string"}]};
const schema52 = {"anyOf":[{"$ref":"#/$defs/TextPart"},{"$ref":"#/$defs/ToolCallRequestPart"},{"$ref":"#/$defs/ToolCallResponsePart"},{"$ref":"#/$defs/ServerToolCallPart"},{"$ref":"#/$defs/ServerToolCallResponsePart"},{"$ref":"#/$defs/BlobPart"},{"$ref":"#/$defs/FilePart"},{"$ref":"#/$defs/UriPart"},{"$ref":"#/$defs/ReasoningPart"},{"$ref":"#/$defs/CompactionPart"},{"$ref":"#/$defs/GenericPart"}]};
const schema53 = {"type":"object","required":["type","content"],"properties":{"type":{"const":"text"},"content":{"type":"string"}},"additionalProperties":true};
const schema54 = {"type":"object","required":["type","name"],"properties":{"type":{"const":"tool_call"},"id":{"type":["string","null"]},"name":{"type":"string"},"arguments":{}},"additionalProperties":true};
const schema55 = {"type":"object","required":["type","response"],"properties":{"type":{"const":"tool_call_response"},"id":{"type":["string","null"]},"response":{}},"additionalProperties":true};
const schema66 = {"type":"object","required":["type","content"],"properties":{"type":{"const":"reasoning"},"content":{"type":"string"}},"additionalProperties":true};
const schema67 = {"type":"object","required":["type"],"properties":{"type":{"const":"compaction"},"id":{"type":["string","null"]},"content":{"type":["string","null"]}},"additionalProperties":true};
const schema68 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","not":{"enum":["text","tool_call","tool_call_response","server_tool_call","server_tool_call_response","blob","file","uri","reasoning","compaction"]}},"generic_type":{"type":["string","null"]}},"additionalProperties":true};
const schema56 = {"type":"object","required":["type","name","server_tool_call"],"properties":{"type":{"const":"server_tool_call"},"id":{"type":["string","null"]},"name":{"type":"string"},"server_tool_call":{"$ref":"#/$defs/GenericServerToolCall"}},"additionalProperties":true};
const schema57 = {"type":"object","required":["type"],"properties":{"type":{"type":"string"}},"additionalProperties":true};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.server_tool_call === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server_tool_call"},message:"must have required property '"+"server_tool_call"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("server_tool_call" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "server_tool_call"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema56.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.server_tool_call !== undefined){
let data3 = data.server_tool_call;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err6 = {instancePath:instancePath+"/server_tool_call",schemaPath:"#/$defs/GenericServerToolCall/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.type !== undefined){
if(typeof data3.type !== "string"){
const err7 = {instancePath:instancePath+"/server_tool_call/type",schemaPath:"#/$defs/GenericServerToolCall/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/server_tool_call",schemaPath:"#/$defs/GenericServerToolCall/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","required":["type","server_tool_call_response"],"properties":{"type":{"const":"server_tool_call_response"},"id":{"type":["string","null"]},"server_tool_call_response":{"$ref":"#/$defs/GenericServerToolCallResponse"}},"additionalProperties":true};
const schema59 = {"type":"object","required":["type"],"properties":{"type":{"type":"string"}},"additionalProperties":true};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.server_tool_call_response === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server_tool_call_response"},message:"must have required property '"+"server_tool_call_response"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("server_tool_call_response" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "server_tool_call_response"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema58.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.server_tool_call_response !== undefined){
let data2 = data.server_tool_call_response;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
const err4 = {instancePath:instancePath+"/server_tool_call_response",schemaPath:"#/$defs/GenericServerToolCallResponse/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.type !== undefined){
if(typeof data2.type !== "string"){
const err5 = {instancePath:instancePath+"/server_tool_call_response/type",schemaPath:"#/$defs/GenericServerToolCallResponse/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err6 = {instancePath:instancePath+"/server_tool_call_response",schemaPath:"#/$defs/GenericServerToolCallResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate26.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","required":["type","modality","content"],"properties":{"type":{"const":"blob"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"content":{"type":"string"},"codon_size":{"type":"integer","minimum":0}},"additionalProperties":true};
const schema61 = {"anyOf":[{"enum":["image","video","audio","document"]},{"type":"string"}]};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.modality === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modality"},message:"must have required property '"+"modality"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("blob" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "blob"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mime_type !== undefined){
let data1 = data.mime_type;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/mime_type",schemaPath:"#/properties/mime_type/type",keyword:"type",params:{type: schema60.properties.mime_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.modality !== undefined){
let data2 = data.modality;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!((((data2 === "image") || (data2 === "video")) || (data2 === "audio")) || (data2 === "document"))){
const err5 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema61.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
const err8 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.codon_size !== undefined){
let data4 = data.codon_size;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/codon_size",schemaPath:"#/properties/codon_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err10 = {instancePath:instancePath+"/codon_size",schemaPath:"#/properties/codon_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","required":["type","modality","file_id"],"properties":{"type":{"const":"file"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"file_id":{"type":"string"}},"additionalProperties":true};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.modality === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modality"},message:"must have required property '"+"modality"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.file_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_id"},message:"must have required property '"+"file_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("file" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mime_type !== undefined){
let data1 = data.mime_type;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/mime_type",schemaPath:"#/properties/mime_type/type",keyword:"type",params:{type: schema62.properties.mime_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.modality !== undefined){
let data2 = data.modality;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!((((data2 === "image") || (data2 === "video")) || (data2 === "audio")) || (data2 === "document"))){
const err5 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema61.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.file_id !== undefined){
if(typeof data.file_id !== "string"){
const err8 = {instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"object","required":["type","modality","uri"],"properties":{"type":{"const":"uri"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"uri":{"type":"string"}},"additionalProperties":true};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.modality === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modality"},message:"must have required property '"+"modality"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.uri === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"},message:"must have required property '"+"uri"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("uri" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "uri"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mime_type !== undefined){
let data1 = data.mime_type;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/mime_type",schemaPath:"#/properties/mime_type/type",keyword:"type",params:{type: schema64.properties.mime_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.modality !== undefined){
let data2 = data.modality;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!((((data2 === "image") || (data2 === "video")) || (data2 === "audio")) || (data2 === "document"))){
const err5 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema61.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err8 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/TextPart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.content === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/TextPart/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("text" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/TextPart/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
const err3 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/TextPart/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath,schemaPath:"#/$defs/TextPart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err5 = {instancePath,schemaPath:"#/$defs/ToolCallRequestPart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.name === undefined){
const err6 = {instancePath,schemaPath:"#/$defs/ToolCallRequestPart/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.type !== undefined){
if("tool_call" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/ToolCallRequestPart/properties/type/const",keyword:"const",params:{allowedValue: "tool_call"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ToolCallRequestPart/properties/id/type",keyword:"type",params:{type: schema54.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ToolCallRequestPart/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err10 = {instancePath,schemaPath:"#/$defs/ToolCallRequestPart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err11 = {instancePath,schemaPath:"#/$defs/ToolCallResponsePart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.response === undefined){
const err12 = {instancePath,schemaPath:"#/$defs/ToolCallResponsePart/required",keyword:"required",params:{missingProperty: "response"},message:"must have required property '"+"response"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.type !== undefined){
if("tool_call_response" !== data.type){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/ToolCallResponsePart/properties/type/const",keyword:"const",params:{allowedValue: "tool_call_response"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.id !== undefined){
let data6 = data.id;
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ToolCallResponsePart/properties/id/type",keyword:"type",params:{type: schema55.properties.id.type},message:"must be string,null"};
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
const err15 = {instancePath,schemaPath:"#/$defs/ToolCallResponsePart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs24 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs25 = errors;
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs26 = errors;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid0 = _errs26 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs27 = errors;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid0 = _errs27 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs28 = errors;
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var _valid0 = _errs28 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err16 = {instancePath,schemaPath:"#/$defs/ReasoningPart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.content === undefined){
const err17 = {instancePath,schemaPath:"#/$defs/ReasoningPart/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.type !== undefined){
if("reasoning" !== data.type){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/ReasoningPart/properties/type/const",keyword:"const",params:{allowedValue: "reasoning"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
const err19 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/ReasoningPart/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath,schemaPath:"#/$defs/ReasoningPart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err21 = {instancePath,schemaPath:"#/$defs/CompactionPart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.type !== undefined){
if("compaction" !== data.type){
const err22 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/CompactionPart/properties/type/const",keyword:"const",params:{allowedValue: "compaction"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.id !== undefined){
let data10 = data.id;
if((typeof data10 !== "string") && (data10 !== null)){
const err23 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/CompactionPart/properties/id/type",keyword:"type",params:{type: schema67.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.content !== undefined){
let data11 = data.content;
if((typeof data11 !== "string") && (data11 !== null)){
const err24 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/CompactionPart/properties/content/type",keyword:"type",params:{type: schema67.properties.content.type},message:"must be string,null"};
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
const err25 = {instancePath,schemaPath:"#/$defs/CompactionPart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs36 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err26 = {instancePath,schemaPath:"#/$defs/GenericPart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.type !== undefined){
let data12 = data.type;
if(typeof data12 !== "string"){
const err27 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/GenericPart/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs51 = errors;
const _errs52 = errors;
if(!((((((((((data12 === "text") || (data12 === "tool_call")) || (data12 === "tool_call_response")) || (data12 === "server_tool_call")) || (data12 === "server_tool_call_response")) || (data12 === "blob")) || (data12 === "file")) || (data12 === "uri")) || (data12 === "reasoning")) || (data12 === "compaction"))){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid13 = _errs52 === errors;
if(valid13){
const err29 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/GenericPart/properties/type/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
if(data.generic_type !== undefined){
let data13 = data.generic_type;
if((typeof data13 !== "string") && (data13 !== null)){
const err30 = {instancePath:instancePath+"/generic_type",schemaPath:"#/$defs/GenericPart/properties/generic_type/type",keyword:"type",params:{type: schema68.properties.generic_type.type},message:"must be string,null"};
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
const err31 = {instancePath,schemaPath:"#/$defs/GenericPart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs45 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err32 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.parts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parts"},message:"must have required property '"+"parts"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(!((((data0 === "system") || (data0 === "user")) || (data0 === "assistant")) || (data0 === "tool"))){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/Role/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema51.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs6 = errors;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/Role/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/Role/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema50.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.parts !== undefined){
let data2 = data.parts;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data2[i0], {instancePath:instancePath+"/parts/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}

export const outputMessages = validate37;
const schema69 = {"$defs":{"ChatMessage":{"type":"object","required":["role","parts"],"properties":{"role":{"$ref":"#/$defs/Role"},"name":{"type":["string","null"]},"parts":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}}},"additionalProperties":true},"InputMessages":{"type":"array","items":{"$ref":"#/$defs/ChatMessage"}},"MessagePart":{"anyOf":[{"$ref":"#/$defs/TextPart"},{"$ref":"#/$defs/ToolCallRequestPart"},{"$ref":"#/$defs/ToolCallResponsePart"},{"$ref":"#/$defs/ServerToolCallPart"},{"$ref":"#/$defs/ServerToolCallResponsePart"},{"$ref":"#/$defs/BlobPart"},{"$ref":"#/$defs/FilePart"},{"$ref":"#/$defs/UriPart"},{"$ref":"#/$defs/ReasoningPart"},{"$ref":"#/$defs/CompactionPart"},{"$ref":"#/$defs/GenericPart"}]},"TextPart":{"type":"object","required":["type","content"],"properties":{"type":{"const":"text"},"content":{"type":"string"}},"additionalProperties":true},"ToolCallRequestPart":{"type":"object","required":["type","name"],"properties":{"type":{"const":"tool_call"},"id":{"type":["string","null"]},"name":{"type":"string"},"arguments":{}},"additionalProperties":true},"ToolCallResponsePart":{"type":"object","required":["type","response"],"properties":{"type":{"const":"tool_call_response"},"id":{"type":["string","null"]},"response":{}},"additionalProperties":true},"ServerToolCallPart":{"type":"object","required":["type","name","server_tool_call"],"properties":{"type":{"const":"server_tool_call"},"id":{"type":["string","null"]},"name":{"type":"string"},"server_tool_call":{"$ref":"#/$defs/GenericServerToolCall"}},"additionalProperties":true},"ServerToolCallResponsePart":{"type":"object","required":["type","server_tool_call_response"],"properties":{"type":{"const":"server_tool_call_response"},"id":{"type":["string","null"]},"server_tool_call_response":{"$ref":"#/$defs/GenericServerToolCallResponse"}},"additionalProperties":true},"BlobPart":{"type":"object","required":["type","modality","content"],"properties":{"type":{"const":"blob"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"content":{"type":"string"},"codon_size":{"type":"integer","minimum":0}},"additionalProperties":true},"FilePart":{"type":"object","required":["type","modality","file_id"],"properties":{"type":{"const":"file"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"file_id":{"type":"string"}},"additionalProperties":true},"UriPart":{"type":"object","required":["type","modality","uri"],"properties":{"type":{"const":"uri"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"uri":{"type":"string"}},"additionalProperties":true},"ReasoningPart":{"type":"object","required":["type","content"],"properties":{"type":{"const":"reasoning"},"content":{"type":"string"}},"additionalProperties":true},"CompactionPart":{"type":"object","required":["type"],"properties":{"type":{"const":"compaction"},"id":{"type":["string","null"]},"content":{"type":["string","null"]}},"additionalProperties":true},"GenericPart":{"type":"object","required":["type"],"properties":{"type":{"type":"string","not":{"enum":["text","tool_call","tool_call_response","server_tool_call","server_tool_call_response","blob","file","uri","reasoning","compaction"]}},"generic_type":{"type":["string","null"]}},"additionalProperties":true},"GenericServerToolCall":{"type":"object","required":["type"],"properties":{"type":{"type":"string"}},"additionalProperties":true},"GenericServerToolCallResponse":{"type":"object","required":["type"],"properties":{"type":{"type":"string"}},"additionalProperties":true},"Modality":{"anyOf":[{"enum":["image","video","audio","document"]},{"type":"string"}]},"Role":{"anyOf":[{"enum":["system","user","assistant","tool"]},{"type":"string"}]},"OutputMessage":{"type":"object","required":["role","parts"],"properties":{"role":{"$ref":"#/$defs/Role"},"name":{"type":["string","null"]},"parts":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}},"finish_reason":{"anyOf":[{"enum":["stop","length","content_filter","tool_call","compaction","error"]},{"type":["string","null"]}]}},"additionalProperties":true},"OutputMessages":{"type":"array","items":{"$ref":"#/$defs/OutputMessage"}},"RetrievalDocument":{"type":"object","properties":{"id":{"type":["string","null"]},"score":{"type":["number","null"]}},"additionalProperties":true},"RetrievalDocuments":{"type":"array","items":{"$ref":"#/$defs/RetrievalDocument"}},"SystemInstructions":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}},"FunctionToolDefinition":{"type":"object","required":["type","name"],"properties":{"type":{"const":"function"},"name":{"type":"string"},"description":{"type":["string","null"]},"parameters":{"$ref":"#/$defs/ToolParameters"}},"additionalProperties":true},"ToolParameters":{"type":["object","boolean","null"],"additionalProperties":true},"GenericToolDefinition":{"type":"object","required":["type","name"],"properties":{"type":{"type":"string","not":{"enum":["function"]}},"name":{"type":"string"}},"additionalProperties":true},"ToolDefinitions":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/FunctionToolDefinition"},{"$ref":"#/$defs/GenericToolDefinition"}]}}},"$ref":"#/$defs/OutputMessages"};
const schema70 = {"type":"array","items":{"$ref":"#/$defs/OutputMessage"}};
const schema71 = {"type":"object","required":["role","parts"],"properties":{"role":{"$ref":"#/$defs/Role"},"name":{"type":["string","null"]},"parts":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}},"finish_reason":{"anyOf":[{"enum":["stop","length","content_filter","tool_call","compaction","error"]},{"type":["string","null"]}]}},"additionalProperties":true};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.server_tool_call === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server_tool_call"},message:"must have required property '"+"server_tool_call"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("server_tool_call" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "server_tool_call"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema56.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.server_tool_call !== undefined){
let data3 = data.server_tool_call;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err6 = {instancePath:instancePath+"/server_tool_call",schemaPath:"#/$defs/GenericServerToolCall/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.type !== undefined){
if(typeof data3.type !== "string"){
const err7 = {instancePath:instancePath+"/server_tool_call/type",schemaPath:"#/$defs/GenericServerToolCall/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/server_tool_call",schemaPath:"#/$defs/GenericServerToolCall/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.server_tool_call_response === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server_tool_call_response"},message:"must have required property '"+"server_tool_call_response"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("server_tool_call_response" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "server_tool_call_response"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema58.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.server_tool_call_response !== undefined){
let data2 = data.server_tool_call_response;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
const err4 = {instancePath:instancePath+"/server_tool_call_response",schemaPath:"#/$defs/GenericServerToolCallResponse/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.type !== undefined){
if(typeof data2.type !== "string"){
const err5 = {instancePath:instancePath+"/server_tool_call_response/type",schemaPath:"#/$defs/GenericServerToolCallResponse/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err6 = {instancePath:instancePath+"/server_tool_call_response",schemaPath:"#/$defs/GenericServerToolCallResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate43.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.modality === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modality"},message:"must have required property '"+"modality"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("blob" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "blob"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mime_type !== undefined){
let data1 = data.mime_type;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/mime_type",schemaPath:"#/properties/mime_type/type",keyword:"type",params:{type: schema60.properties.mime_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.modality !== undefined){
let data2 = data.modality;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!((((data2 === "image") || (data2 === "video")) || (data2 === "audio")) || (data2 === "document"))){
const err5 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema61.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
const err8 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.codon_size !== undefined){
let data4 = data.codon_size;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/codon_size",schemaPath:"#/properties/codon_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err10 = {instancePath:instancePath+"/codon_size",schemaPath:"#/properties/codon_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.modality === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modality"},message:"must have required property '"+"modality"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.file_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_id"},message:"must have required property '"+"file_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("file" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mime_type !== undefined){
let data1 = data.mime_type;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/mime_type",schemaPath:"#/properties/mime_type/type",keyword:"type",params:{type: schema62.properties.mime_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.modality !== undefined){
let data2 = data.modality;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!((((data2 === "image") || (data2 === "video")) || (data2 === "audio")) || (data2 === "document"))){
const err5 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema61.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.file_id !== undefined){
if(typeof data.file_id !== "string"){
const err8 = {instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.modality === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modality"},message:"must have required property '"+"modality"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.uri === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"},message:"must have required property '"+"uri"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("uri" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "uri"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mime_type !== undefined){
let data1 = data.mime_type;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/mime_type",schemaPath:"#/properties/mime_type/type",keyword:"type",params:{type: schema64.properties.mime_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.modality !== undefined){
let data2 = data.modality;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!((((data2 === "image") || (data2 === "video")) || (data2 === "audio")) || (data2 === "document"))){
const err5 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema61.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err8 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/TextPart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.content === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/TextPart/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("text" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/TextPart/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
const err3 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/TextPart/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath,schemaPath:"#/$defs/TextPart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err5 = {instancePath,schemaPath:"#/$defs/ToolCallRequestPart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.name === undefined){
const err6 = {instancePath,schemaPath:"#/$defs/ToolCallRequestPart/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.type !== undefined){
if("tool_call" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/ToolCallRequestPart/properties/type/const",keyword:"const",params:{allowedValue: "tool_call"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ToolCallRequestPart/properties/id/type",keyword:"type",params:{type: schema54.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ToolCallRequestPart/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err10 = {instancePath,schemaPath:"#/$defs/ToolCallRequestPart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err11 = {instancePath,schemaPath:"#/$defs/ToolCallResponsePart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.response === undefined){
const err12 = {instancePath,schemaPath:"#/$defs/ToolCallResponsePart/required",keyword:"required",params:{missingProperty: "response"},message:"must have required property '"+"response"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.type !== undefined){
if("tool_call_response" !== data.type){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/ToolCallResponsePart/properties/type/const",keyword:"const",params:{allowedValue: "tool_call_response"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.id !== undefined){
let data6 = data.id;
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ToolCallResponsePart/properties/id/type",keyword:"type",params:{type: schema55.properties.id.type},message:"must be string,null"};
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
const err15 = {instancePath,schemaPath:"#/$defs/ToolCallResponsePart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs24 = errors;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs25 = errors;
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs26 = errors;
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid0 = _errs26 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs27 = errors;
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs27 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs28 = errors;
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var _valid0 = _errs28 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err16 = {instancePath,schemaPath:"#/$defs/ReasoningPart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.content === undefined){
const err17 = {instancePath,schemaPath:"#/$defs/ReasoningPart/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.type !== undefined){
if("reasoning" !== data.type){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/ReasoningPart/properties/type/const",keyword:"const",params:{allowedValue: "reasoning"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
const err19 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/ReasoningPart/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath,schemaPath:"#/$defs/ReasoningPart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err21 = {instancePath,schemaPath:"#/$defs/CompactionPart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.type !== undefined){
if("compaction" !== data.type){
const err22 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/CompactionPart/properties/type/const",keyword:"const",params:{allowedValue: "compaction"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.id !== undefined){
let data10 = data.id;
if((typeof data10 !== "string") && (data10 !== null)){
const err23 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/CompactionPart/properties/id/type",keyword:"type",params:{type: schema67.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.content !== undefined){
let data11 = data.content;
if((typeof data11 !== "string") && (data11 !== null)){
const err24 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/CompactionPart/properties/content/type",keyword:"type",params:{type: schema67.properties.content.type},message:"must be string,null"};
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
const err25 = {instancePath,schemaPath:"#/$defs/CompactionPart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs36 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err26 = {instancePath,schemaPath:"#/$defs/GenericPart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.type !== undefined){
let data12 = data.type;
if(typeof data12 !== "string"){
const err27 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/GenericPart/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs51 = errors;
const _errs52 = errors;
if(!((((((((((data12 === "text") || (data12 === "tool_call")) || (data12 === "tool_call_response")) || (data12 === "server_tool_call")) || (data12 === "server_tool_call_response")) || (data12 === "blob")) || (data12 === "file")) || (data12 === "uri")) || (data12 === "reasoning")) || (data12 === "compaction"))){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid13 = _errs52 === errors;
if(valid13){
const err29 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/GenericPart/properties/type/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
if(data.generic_type !== undefined){
let data13 = data.generic_type;
if((typeof data13 !== "string") && (data13 !== null)){
const err30 = {instancePath:instancePath+"/generic_type",schemaPath:"#/$defs/GenericPart/properties/generic_type/type",keyword:"type",params:{type: schema68.properties.generic_type.type},message:"must be string,null"};
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
const err31 = {instancePath,schemaPath:"#/$defs/GenericPart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs45 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err32 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate40.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.parts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parts"},message:"must have required property '"+"parts"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(!((((data0 === "system") || (data0 === "user")) || (data0 === "assistant")) || (data0 === "tool"))){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/Role/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema51.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs6 = errors;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/Role/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/Role/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema71.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.parts !== undefined){
let data2 = data.parts;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate40(data2[i0], {instancePath:instancePath+"/parts/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.finish_reason !== undefined){
let data4 = data.finish_reason;
const _errs14 = errors;
let valid5 = false;
const _errs15 = errors;
if(!((((((data4 === "stop") || (data4 === "length")) || (data4 === "content_filter")) || (data4 === "tool_call")) || (data4 === "compaction")) || (data4 === "error"))){
const err7 = {instancePath:instancePath+"/finish_reason",schemaPath:"#/properties/finish_reason/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema71.properties.finish_reason.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs16 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/finish_reason",schemaPath:"#/properties/finish_reason/anyOf/1/type",keyword:"type",params:{type: schema71.properties.finish_reason.anyOf[1].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err9 = {instancePath:instancePath+"/finish_reason",schemaPath:"#/properties/finish_reason/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate39(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
validate37.errors = vErrors;
return errors === 0;
}

export const retrievalDocuments = validate54;
const schema90 = {"$defs":{"ChatMessage":{"type":"object","required":["role","parts"],"properties":{"role":{"$ref":"#/$defs/Role"},"name":{"type":["string","null"]},"parts":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}}},"additionalProperties":true},"InputMessages":{"type":"array","items":{"$ref":"#/$defs/ChatMessage"}},"MessagePart":{"anyOf":[{"$ref":"#/$defs/TextPart"},{"$ref":"#/$defs/ToolCallRequestPart"},{"$ref":"#/$defs/ToolCallResponsePart"},{"$ref":"#/$defs/ServerToolCallPart"},{"$ref":"#/$defs/ServerToolCallResponsePart"},{"$ref":"#/$defs/BlobPart"},{"$ref":"#/$defs/FilePart"},{"$ref":"#/$defs/UriPart"},{"$ref":"#/$defs/ReasoningPart"},{"$ref":"#/$defs/CompactionPart"},{"$ref":"#/$defs/GenericPart"}]},"TextPart":{"type":"object","required":["type","content"],"properties":{"type":{"const":"text"},"content":{"type":"string"}},"additionalProperties":true},"ToolCallRequestPart":{"type":"object","required":["type","name"],"properties":{"type":{"const":"tool_call"},"id":{"type":["string","null"]},"name":{"type":"string"},"arguments":{}},"additionalProperties":true},"ToolCallResponsePart":{"type":"object","required":["type","response"],"properties":{"type":{"const":"tool_call_response"},"id":{"type":["string","null"]},"response":{}},"additionalProperties":true},"ServerToolCallPart":{"type":"object","required":["type","name","server_tool_call"],"properties":{"type":{"const":"server_tool_call"},"id":{"type":["string","null"]},"name":{"type":"string"},"server_tool_call":{"$ref":"#/$defs/GenericServerToolCall"}},"additionalProperties":true},"ServerToolCallResponsePart":{"type":"object","required":["type","server_tool_call_response"],"properties":{"type":{"const":"server_tool_call_response"},"id":{"type":["string","null"]},"server_tool_call_response":{"$ref":"#/$defs/GenericServerToolCallResponse"}},"additionalProperties":true},"BlobPart":{"type":"object","required":["type","modality","content"],"properties":{"type":{"const":"blob"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"content":{"type":"string"},"codon_size":{"type":"integer","minimum":0}},"additionalProperties":true},"FilePart":{"type":"object","required":["type","modality","file_id"],"properties":{"type":{"const":"file"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"file_id":{"type":"string"}},"additionalProperties":true},"UriPart":{"type":"object","required":["type","modality","uri"],"properties":{"type":{"const":"uri"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"uri":{"type":"string"}},"additionalProperties":true},"ReasoningPart":{"type":"object","required":["type","content"],"properties":{"type":{"const":"reasoning"},"content":{"type":"string"}},"additionalProperties":true},"CompactionPart":{"type":"object","required":["type"],"properties":{"type":{"const":"compaction"},"id":{"type":["string","null"]},"content":{"type":["string","null"]}},"additionalProperties":true},"GenericPart":{"type":"object","required":["type"],"properties":{"type":{"type":"string","not":{"enum":["text","tool_call","tool_call_response","server_tool_call","server_tool_call_response","blob","file","uri","reasoning","compaction"]}},"generic_type":{"type":["string","null"]}},"additionalProperties":true},"GenericServerToolCall":{"type":"object","required":["type"],"properties":{"type":{"type":"string"}},"additionalProperties":true},"GenericServerToolCallResponse":{"type":"object","required":["type"],"properties":{"type":{"type":"string"}},"additionalProperties":true},"Modality":{"anyOf":[{"enum":["image","video","audio","document"]},{"type":"string"}]},"Role":{"anyOf":[{"enum":["system","user","assistant","tool"]},{"type":"string"}]},"OutputMessage":{"type":"object","required":["role","parts"],"properties":{"role":{"$ref":"#/$defs/Role"},"name":{"type":["string","null"]},"parts":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}},"finish_reason":{"anyOf":[{"enum":["stop","length","content_filter","tool_call","compaction","error"]},{"type":["string","null"]}]}},"additionalProperties":true},"OutputMessages":{"type":"array","items":{"$ref":"#/$defs/OutputMessage"}},"RetrievalDocument":{"type":"object","properties":{"id":{"type":["string","null"]},"score":{"type":["number","null"]}},"additionalProperties":true},"RetrievalDocuments":{"type":"array","items":{"$ref":"#/$defs/RetrievalDocument"}},"SystemInstructions":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}},"FunctionToolDefinition":{"type":"object","required":["type","name"],"properties":{"type":{"const":"function"},"name":{"type":"string"},"description":{"type":["string","null"]},"parameters":{"$ref":"#/$defs/ToolParameters"}},"additionalProperties":true},"ToolParameters":{"type":["object","boolean","null"],"additionalProperties":true},"GenericToolDefinition":{"type":"object","required":["type","name"],"properties":{"type":{"type":"string","not":{"enum":["function"]}},"name":{"type":"string"}},"additionalProperties":true},"ToolDefinitions":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/FunctionToolDefinition"},{"$ref":"#/$defs/GenericToolDefinition"}]}}},"$ref":"#/$defs/RetrievalDocuments"};
const schema91 = {"type":"array","items":{"$ref":"#/$defs/RetrievalDocument"}};
const schema92 = {"type":"object","properties":{"id":{"type":["string","null"]},"score":{"type":["number","null"]}},"additionalProperties":true};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
let data1 = data0.id;
if((typeof data1 !== "string") && (data1 !== null)){
const err0 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/$defs/RetrievalDocument/properties/id/type",keyword:"type",params:{type: schema92.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.score !== undefined){
let data2 = data0.score;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err1 = {instancePath:instancePath+"/" + i0+"/score",schemaPath:"#/$defs/RetrievalDocument/properties/score/type",keyword:"type",params:{type: schema92.properties.score.type},message:"must be number,null"};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/RetrievalDocument/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}

export const systemInstructions = validate57;
const schema93 = {"$defs":{"ChatMessage":{"type":"object","required":["role","parts"],"properties":{"role":{"$ref":"#/$defs/Role"},"name":{"type":["string","null"]},"parts":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}}},"additionalProperties":true},"InputMessages":{"type":"array","items":{"$ref":"#/$defs/ChatMessage"}},"MessagePart":{"anyOf":[{"$ref":"#/$defs/TextPart"},{"$ref":"#/$defs/ToolCallRequestPart"},{"$ref":"#/$defs/ToolCallResponsePart"},{"$ref":"#/$defs/ServerToolCallPart"},{"$ref":"#/$defs/ServerToolCallResponsePart"},{"$ref":"#/$defs/BlobPart"},{"$ref":"#/$defs/FilePart"},{"$ref":"#/$defs/UriPart"},{"$ref":"#/$defs/ReasoningPart"},{"$ref":"#/$defs/CompactionPart"},{"$ref":"#/$defs/GenericPart"}]},"TextPart":{"type":"object","required":["type","content"],"properties":{"type":{"const":"text"},"content":{"type":"string"}},"additionalProperties":true},"ToolCallRequestPart":{"type":"object","required":["type","name"],"properties":{"type":{"const":"tool_call"},"id":{"type":["string","null"]},"name":{"type":"string"},"arguments":{}},"additionalProperties":true},"ToolCallResponsePart":{"type":"object","required":["type","response"],"properties":{"type":{"const":"tool_call_response"},"id":{"type":["string","null"]},"response":{}},"additionalProperties":true},"ServerToolCallPart":{"type":"object","required":["type","name","server_tool_call"],"properties":{"type":{"const":"server_tool_call"},"id":{"type":["string","null"]},"name":{"type":"string"},"server_tool_call":{"$ref":"#/$defs/GenericServerToolCall"}},"additionalProperties":true},"ServerToolCallResponsePart":{"type":"object","required":["type","server_tool_call_response"],"properties":{"type":{"const":"server_tool_call_response"},"id":{"type":["string","null"]},"server_tool_call_response":{"$ref":"#/$defs/GenericServerToolCallResponse"}},"additionalProperties":true},"BlobPart":{"type":"object","required":["type","modality","content"],"properties":{"type":{"const":"blob"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"content":{"type":"string"},"codon_size":{"type":"integer","minimum":0}},"additionalProperties":true},"FilePart":{"type":"object","required":["type","modality","file_id"],"properties":{"type":{"const":"file"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"file_id":{"type":"string"}},"additionalProperties":true},"UriPart":{"type":"object","required":["type","modality","uri"],"properties":{"type":{"const":"uri"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"uri":{"type":"string"}},"additionalProperties":true},"ReasoningPart":{"type":"object","required":["type","content"],"properties":{"type":{"const":"reasoning"},"content":{"type":"string"}},"additionalProperties":true},"CompactionPart":{"type":"object","required":["type"],"properties":{"type":{"const":"compaction"},"id":{"type":["string","null"]},"content":{"type":["string","null"]}},"additionalProperties":true},"GenericPart":{"type":"object","required":["type"],"properties":{"type":{"type":"string","not":{"enum":["text","tool_call","tool_call_response","server_tool_call","server_tool_call_response","blob","file","uri","reasoning","compaction"]}},"generic_type":{"type":["string","null"]}},"additionalProperties":true},"GenericServerToolCall":{"type":"object","required":["type"],"properties":{"type":{"type":"string"}},"additionalProperties":true},"GenericServerToolCallResponse":{"type":"object","required":["type"],"properties":{"type":{"type":"string"}},"additionalProperties":true},"Modality":{"anyOf":[{"enum":["image","video","audio","document"]},{"type":"string"}]},"Role":{"anyOf":[{"enum":["system","user","assistant","tool"]},{"type":"string"}]},"OutputMessage":{"type":"object","required":["role","parts"],"properties":{"role":{"$ref":"#/$defs/Role"},"name":{"type":["string","null"]},"parts":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}},"finish_reason":{"anyOf":[{"enum":["stop","length","content_filter","tool_call","compaction","error"]},{"type":["string","null"]}]}},"additionalProperties":true},"OutputMessages":{"type":"array","items":{"$ref":"#/$defs/OutputMessage"}},"RetrievalDocument":{"type":"object","properties":{"id":{"type":["string","null"]},"score":{"type":["number","null"]}},"additionalProperties":true},"RetrievalDocuments":{"type":"array","items":{"$ref":"#/$defs/RetrievalDocument"}},"SystemInstructions":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}},"FunctionToolDefinition":{"type":"object","required":["type","name"],"properties":{"type":{"const":"function"},"name":{"type":"string"},"description":{"type":["string","null"]},"parameters":{"$ref":"#/$defs/ToolParameters"}},"additionalProperties":true},"ToolParameters":{"type":["object","boolean","null"],"additionalProperties":true},"GenericToolDefinition":{"type":"object","required":["type","name"],"properties":{"type":{"type":"string","not":{"enum":["function"]}},"name":{"type":"string"}},"additionalProperties":true},"ToolDefinitions":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/FunctionToolDefinition"},{"$ref":"#/$defs/GenericToolDefinition"}]}}},"$ref":"#/$defs/SystemInstructions"};
const schema94 = {"type":"array","items":{"$ref":"#/$defs/MessagePart"}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.server_tool_call === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server_tool_call"},message:"must have required property '"+"server_tool_call"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("server_tool_call" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "server_tool_call"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema56.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.server_tool_call !== undefined){
let data3 = data.server_tool_call;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err6 = {instancePath:instancePath+"/server_tool_call",schemaPath:"#/$defs/GenericServerToolCall/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.type !== undefined){
if(typeof data3.type !== "string"){
const err7 = {instancePath:instancePath+"/server_tool_call/type",schemaPath:"#/$defs/GenericServerToolCall/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/server_tool_call",schemaPath:"#/$defs/GenericServerToolCall/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.server_tool_call_response === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server_tool_call_response"},message:"must have required property '"+"server_tool_call_response"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("server_tool_call_response" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "server_tool_call_response"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema58.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.server_tool_call_response !== undefined){
let data2 = data.server_tool_call_response;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
const err4 = {instancePath:instancePath+"/server_tool_call_response",schemaPath:"#/$defs/GenericServerToolCallResponse/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.type !== undefined){
if(typeof data2.type !== "string"){
const err5 = {instancePath:instancePath+"/server_tool_call_response/type",schemaPath:"#/$defs/GenericServerToolCallResponse/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err6 = {instancePath:instancePath+"/server_tool_call_response",schemaPath:"#/$defs/GenericServerToolCallResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate62.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.modality === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modality"},message:"must have required property '"+"modality"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("blob" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "blob"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mime_type !== undefined){
let data1 = data.mime_type;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/mime_type",schemaPath:"#/properties/mime_type/type",keyword:"type",params:{type: schema60.properties.mime_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.modality !== undefined){
let data2 = data.modality;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!((((data2 === "image") || (data2 === "video")) || (data2 === "audio")) || (data2 === "document"))){
const err5 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema61.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
const err8 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.codon_size !== undefined){
let data4 = data.codon_size;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/codon_size",schemaPath:"#/properties/codon_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err10 = {instancePath:instancePath+"/codon_size",schemaPath:"#/properties/codon_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.modality === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modality"},message:"must have required property '"+"modality"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.file_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_id"},message:"must have required property '"+"file_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("file" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mime_type !== undefined){
let data1 = data.mime_type;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/mime_type",schemaPath:"#/properties/mime_type/type",keyword:"type",params:{type: schema62.properties.mime_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.modality !== undefined){
let data2 = data.modality;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!((((data2 === "image") || (data2 === "video")) || (data2 === "audio")) || (data2 === "document"))){
const err5 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema61.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.file_id !== undefined){
if(typeof data.file_id !== "string"){
const err8 = {instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.modality === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modality"},message:"must have required property '"+"modality"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.uri === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"},message:"must have required property '"+"uri"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("uri" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "uri"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mime_type !== undefined){
let data1 = data.mime_type;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/mime_type",schemaPath:"#/properties/mime_type/type",keyword:"type",params:{type: schema64.properties.mime_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.modality !== undefined){
let data2 = data.modality;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!((((data2 === "image") || (data2 === "video")) || (data2 === "audio")) || (data2 === "document"))){
const err5 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema61.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/modality",schemaPath:"#/$defs/Modality/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err8 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/TextPart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.content === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/TextPart/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("text" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/TextPart/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
const err3 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/TextPart/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath,schemaPath:"#/$defs/TextPart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err5 = {instancePath,schemaPath:"#/$defs/ToolCallRequestPart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.name === undefined){
const err6 = {instancePath,schemaPath:"#/$defs/ToolCallRequestPart/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.type !== undefined){
if("tool_call" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/ToolCallRequestPart/properties/type/const",keyword:"const",params:{allowedValue: "tool_call"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ToolCallRequestPart/properties/id/type",keyword:"type",params:{type: schema54.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ToolCallRequestPart/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err10 = {instancePath,schemaPath:"#/$defs/ToolCallRequestPart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err11 = {instancePath,schemaPath:"#/$defs/ToolCallResponsePart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.response === undefined){
const err12 = {instancePath,schemaPath:"#/$defs/ToolCallResponsePart/required",keyword:"required",params:{missingProperty: "response"},message:"must have required property '"+"response"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.type !== undefined){
if("tool_call_response" !== data.type){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/ToolCallResponsePart/properties/type/const",keyword:"const",params:{allowedValue: "tool_call_response"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.id !== undefined){
let data6 = data.id;
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ToolCallResponsePart/properties/id/type",keyword:"type",params:{type: schema55.properties.id.type},message:"must be string,null"};
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
const err15 = {instancePath,schemaPath:"#/$defs/ToolCallResponsePart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs24 = errors;
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs25 = errors;
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs26 = errors;
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid0 = _errs26 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs27 = errors;
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid0 = _errs27 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs28 = errors;
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var _valid0 = _errs28 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err16 = {instancePath,schemaPath:"#/$defs/ReasoningPart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.content === undefined){
const err17 = {instancePath,schemaPath:"#/$defs/ReasoningPart/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.type !== undefined){
if("reasoning" !== data.type){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/ReasoningPart/properties/type/const",keyword:"const",params:{allowedValue: "reasoning"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
const err19 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/ReasoningPart/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath,schemaPath:"#/$defs/ReasoningPart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err21 = {instancePath,schemaPath:"#/$defs/CompactionPart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.type !== undefined){
if("compaction" !== data.type){
const err22 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/CompactionPart/properties/type/const",keyword:"const",params:{allowedValue: "compaction"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.id !== undefined){
let data10 = data.id;
if((typeof data10 !== "string") && (data10 !== null)){
const err23 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/CompactionPart/properties/id/type",keyword:"type",params:{type: schema67.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.content !== undefined){
let data11 = data.content;
if((typeof data11 !== "string") && (data11 !== null)){
const err24 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/CompactionPart/properties/content/type",keyword:"type",params:{type: schema67.properties.content.type},message:"must be string,null"};
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
const err25 = {instancePath,schemaPath:"#/$defs/CompactionPart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs36 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err26 = {instancePath,schemaPath:"#/$defs/GenericPart/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.type !== undefined){
let data12 = data.type;
if(typeof data12 !== "string"){
const err27 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/GenericPart/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs51 = errors;
const _errs52 = errors;
if(!((((((((((data12 === "text") || (data12 === "tool_call")) || (data12 === "tool_call_response")) || (data12 === "server_tool_call")) || (data12 === "server_tool_call_response")) || (data12 === "blob")) || (data12 === "file")) || (data12 === "uri")) || (data12 === "reasoning")) || (data12 === "compaction"))){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid13 = _errs52 === errors;
if(valid13){
const err29 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/GenericPart/properties/type/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
if(data.generic_type !== undefined){
let data13 = data.generic_type;
if((typeof data13 !== "string") && (data13 !== null)){
const err30 = {instancePath:instancePath+"/generic_type",schemaPath:"#/$defs/GenericPart/properties/generic_type/type",keyword:"type",params:{type: schema68.properties.generic_type.type},message:"must be string,null"};
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
const err31 = {instancePath,schemaPath:"#/$defs/GenericPart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs45 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err32 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
validate57.errors = vErrors;
return errors === 0;
}

export const toolDefinitions = validate72;
const schema112 = {"$defs":{"ChatMessage":{"type":"object","required":["role","parts"],"properties":{"role":{"$ref":"#/$defs/Role"},"name":{"type":["string","null"]},"parts":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}}},"additionalProperties":true},"InputMessages":{"type":"array","items":{"$ref":"#/$defs/ChatMessage"}},"MessagePart":{"anyOf":[{"$ref":"#/$defs/TextPart"},{"$ref":"#/$defs/ToolCallRequestPart"},{"$ref":"#/$defs/ToolCallResponsePart"},{"$ref":"#/$defs/ServerToolCallPart"},{"$ref":"#/$defs/ServerToolCallResponsePart"},{"$ref":"#/$defs/BlobPart"},{"$ref":"#/$defs/FilePart"},{"$ref":"#/$defs/UriPart"},{"$ref":"#/$defs/ReasoningPart"},{"$ref":"#/$defs/CompactionPart"},{"$ref":"#/$defs/GenericPart"}]},"TextPart":{"type":"object","required":["type","content"],"properties":{"type":{"const":"text"},"content":{"type":"string"}},"additionalProperties":true},"ToolCallRequestPart":{"type":"object","required":["type","name"],"properties":{"type":{"const":"tool_call"},"id":{"type":["string","null"]},"name":{"type":"string"},"arguments":{}},"additionalProperties":true},"ToolCallResponsePart":{"type":"object","required":["type","response"],"properties":{"type":{"const":"tool_call_response"},"id":{"type":["string","null"]},"response":{}},"additionalProperties":true},"ServerToolCallPart":{"type":"object","required":["type","name","server_tool_call"],"properties":{"type":{"const":"server_tool_call"},"id":{"type":["string","null"]},"name":{"type":"string"},"server_tool_call":{"$ref":"#/$defs/GenericServerToolCall"}},"additionalProperties":true},"ServerToolCallResponsePart":{"type":"object","required":["type","server_tool_call_response"],"properties":{"type":{"const":"server_tool_call_response"},"id":{"type":["string","null"]},"server_tool_call_response":{"$ref":"#/$defs/GenericServerToolCallResponse"}},"additionalProperties":true},"BlobPart":{"type":"object","required":["type","modality","content"],"properties":{"type":{"const":"blob"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"content":{"type":"string"},"codon_size":{"type":"integer","minimum":0}},"additionalProperties":true},"FilePart":{"type":"object","required":["type","modality","file_id"],"properties":{"type":{"const":"file"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"file_id":{"type":"string"}},"additionalProperties":true},"UriPart":{"type":"object","required":["type","modality","uri"],"properties":{"type":{"const":"uri"},"mime_type":{"type":["string","null"]},"modality":{"$ref":"#/$defs/Modality"},"uri":{"type":"string"}},"additionalProperties":true},"ReasoningPart":{"type":"object","required":["type","content"],"properties":{"type":{"const":"reasoning"},"content":{"type":"string"}},"additionalProperties":true},"CompactionPart":{"type":"object","required":["type"],"properties":{"type":{"const":"compaction"},"id":{"type":["string","null"]},"content":{"type":["string","null"]}},"additionalProperties":true},"GenericPart":{"type":"object","required":["type"],"properties":{"type":{"type":"string","not":{"enum":["text","tool_call","tool_call_response","server_tool_call","server_tool_call_response","blob","file","uri","reasoning","compaction"]}},"generic_type":{"type":["string","null"]}},"additionalProperties":true},"GenericServerToolCall":{"type":"object","required":["type"],"properties":{"type":{"type":"string"}},"additionalProperties":true},"GenericServerToolCallResponse":{"type":"object","required":["type"],"properties":{"type":{"type":"string"}},"additionalProperties":true},"Modality":{"anyOf":[{"enum":["image","video","audio","document"]},{"type":"string"}]},"Role":{"anyOf":[{"enum":["system","user","assistant","tool"]},{"type":"string"}]},"OutputMessage":{"type":"object","required":["role","parts"],"properties":{"role":{"$ref":"#/$defs/Role"},"name":{"type":["string","null"]},"parts":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}},"finish_reason":{"anyOf":[{"enum":["stop","length","content_filter","tool_call","compaction","error"]},{"type":["string","null"]}]}},"additionalProperties":true},"OutputMessages":{"type":"array","items":{"$ref":"#/$defs/OutputMessage"}},"RetrievalDocument":{"type":"object","properties":{"id":{"type":["string","null"]},"score":{"type":["number","null"]}},"additionalProperties":true},"RetrievalDocuments":{"type":"array","items":{"$ref":"#/$defs/RetrievalDocument"}},"SystemInstructions":{"type":"array","items":{"$ref":"#/$defs/MessagePart"}},"FunctionToolDefinition":{"type":"object","required":["type","name"],"properties":{"type":{"const":"function"},"name":{"type":"string"},"description":{"type":["string","null"]},"parameters":{"$ref":"#/$defs/ToolParameters"}},"additionalProperties":true},"ToolParameters":{"type":["object","boolean","null"],"additionalProperties":true},"GenericToolDefinition":{"type":"object","required":["type","name"],"properties":{"type":{"type":"string","not":{"enum":["function"]}},"name":{"type":"string"}},"additionalProperties":true},"ToolDefinitions":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/FunctionToolDefinition"},{"$ref":"#/$defs/GenericToolDefinition"}]}}},"$ref":"#/$defs/ToolDefinitions"};
const schema113 = {"type":"array","items":{"anyOf":[{"$ref":"#/$defs/FunctionToolDefinition"},{"$ref":"#/$defs/GenericToolDefinition"}]}};
const schema116 = {"type":"object","required":["type","name"],"properties":{"type":{"type":"string","not":{"enum":["function"]}},"name":{"type":"string"}},"additionalProperties":true};
const schema114 = {"type":"object","required":["type","name"],"properties":{"type":{"const":"function"},"name":{"type":"string"},"description":{"type":["string","null"]},"parameters":{"$ref":"#/$defs/ToolParameters"}},"additionalProperties":true};
const schema115 = {"type":["object","boolean","null"],"additionalProperties":true};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("function" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema114.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.parameters !== undefined){
let data3 = data.parameters;
if(((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/parameters",schemaPath:"#/$defs/ToolParameters/type",keyword:"type",params:{type: schema115.type},message:"must be object,boolean,null"};
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
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(!(validate74(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/GenericToolDefinition/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.name === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/GenericToolDefinition/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/$defs/GenericToolDefinition/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs10 = errors;
const _errs11 = errors;
if(!(data1 === "function")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid5 = _errs11 === errors;
if(valid5){
const err4 = {instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/$defs/GenericToolDefinition/properties/type/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/GenericToolDefinition/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/GenericToolDefinition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
validate72.errors = vErrors;
return errors === 0;
}

