// @generated from schemas/nodes/. Do not edit.
// To change it, edit the schema and run `npm run generate`.
// @ts-nocheck Written by Ajv.
import { codePointLength as func2 } from '../runtime.ts';
"use strict";
export const apiCallSpec = validate20;
const schema48 = {"$defs":{"ApiCallSpec":{"type":"object","required":["spec_version","provider","operation","method","path","role","signature"],"properties":{"spec_version":{"const":"0.1.0"},"provider":{"type":"string","minLength":1},"operation":{"type":"string","minLength":1},"method":{"enum":["GET","POST","PUT","PATCH","DELETE"]},"path":{"type":"string","pattern":"^/"},"role":{"type":"string","minLength":1},"signature":{"type":"string","minLength":1},"nodespec_id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"model_name":{"type":["string","null"]},"model_version":{"type":["string","null"]}},"additionalProperties":false},"AgentClass":{"type":"object","required":["name","version","description"],"properties":{"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"description":{"type":"string"}},"additionalProperties":false},"Topology":{"type":"object","required":["edges"],"properties":{"edges":{"type":"array","items":{"$ref":"#/$defs/LogicEdge"}}},"additionalProperties":false},"LogicEdge":{"type":"object","required":["source_nodespec_id","target_nodespec_id"],"properties":{"source_nodespec_id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"target_nodespec_id":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"additionalProperties":false},"LogicRequest":{"type":"object","required":["agent_class","nodes","topology"],"properties":{"agent_class":{"$ref":"#/$defs/AgentClass"},"nodes":{"type":"array","items":{"$ref":"#/$defs/NodeSpec"}},"topology":{"$ref":"#/$defs/Topology"}},"additionalProperties":false},"NodeSpec":{"type":"object","required":["id","spec_version","org_namespace","name","role","callable_signature","input_schema"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"spec_version":{"const":"0.1.0"},"org_namespace":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"role":{"type":"string","minLength":1},"callable_signature":{"type":"string","minLength":1},"input_schema":{"type":"string"},"output_schema":{"type":["string","null"]},"model_name":{"type":["string","null"]},"model_version":{"type":["string","null"]}},"additionalProperties":false}},"$ref":"#/$defs/ApiCallSpec"};
const schema49 = {"type":"object","required":["spec_version","provider","operation","method","path","role","signature"],"properties":{"spec_version":{"const":"0.1.0"},"provider":{"type":"string","minLength":1},"operation":{"type":"string","minLength":1},"method":{"enum":["GET","POST","PUT","PATCH","DELETE"]},"path":{"type":"string","pattern":"^/"},"role":{"type":"string","minLength":1},"signature":{"type":"string","minLength":1},"nodespec_id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"model_name":{"type":["string","null"]},"model_version":{"type":["string","null"]}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;

const pattern4 = new RegExp("^/", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec_version === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/ApiCallSpec/required",keyword:"required",params:{missingProperty: "spec_version"},message:"must have required property '"+"spec_version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provider === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/ApiCallSpec/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.operation === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/ApiCallSpec/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.method === undefined){
const err3 = {instancePath,schemaPath:"#/$defs/ApiCallSpec/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.path === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/ApiCallSpec/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.role === undefined){
const err5 = {instancePath,schemaPath:"#/$defs/ApiCallSpec/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.signature === undefined){
const err6 = {instancePath,schemaPath:"#/$defs/ApiCallSpec/required",keyword:"required",params:{missingProperty: "signature"},message:"must have required property '"+"signature"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema49.properties, key0))){
const err7 = {instancePath,schemaPath:"#/$defs/ApiCallSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.spec_version !== undefined){
if("0.1.0" !== data.spec_version){
const err8 = {instancePath:instancePath+"/spec_version",schemaPath:"#/$defs/ApiCallSpec/properties/spec_version/const",keyword:"const",params:{allowedValue: "0.1.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.provider !== undefined){
let data1 = data.provider;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/provider",schemaPath:"#/$defs/ApiCallSpec/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/provider",schemaPath:"#/$defs/ApiCallSpec/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.operation !== undefined){
let data2 = data.operation;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/operation",schemaPath:"#/$defs/ApiCallSpec/properties/operation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err12 = {instancePath:instancePath+"/operation",schemaPath:"#/$defs/ApiCallSpec/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.method !== undefined){
let data3 = data.method;
if(!(((((data3 === "GET") || (data3 === "POST")) || (data3 === "PUT")) || (data3 === "PATCH")) || (data3 === "DELETE"))){
const err13 = {instancePath:instancePath+"/method",schemaPath:"#/$defs/ApiCallSpec/properties/method/enum",keyword:"enum",params:{allowedValues: schema49.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.path !== undefined){
let data4 = data.path;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/ApiCallSpec/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
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
const err15 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/ApiCallSpec/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.role !== undefined){
let data5 = data.role;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ApiCallSpec/properties/role/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ApiCallSpec/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.signature !== undefined){
let data6 = data.signature;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err18 = {instancePath:instancePath+"/signature",schemaPath:"#/$defs/ApiCallSpec/properties/signature/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err19 = {instancePath:instancePath+"/signature",schemaPath:"#/$defs/ApiCallSpec/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.nodespec_id !== undefined){
let data7 = data.nodespec_id;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err20 = {instancePath:instancePath+"/nodespec_id",schemaPath:"#/$defs/ApiCallSpec/properties/nodespec_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err21 = {instancePath:instancePath+"/nodespec_id",schemaPath:"#/$defs/ApiCallSpec/properties/nodespec_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.model_name !== undefined){
let data8 = data.model_name;
if((typeof data8 !== "string") && (data8 !== null)){
const err22 = {instancePath:instancePath+"/model_name",schemaPath:"#/$defs/ApiCallSpec/properties/model_name/type",keyword:"type",params:{type: schema49.properties.model_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.model_version !== undefined){
let data9 = data.model_version;
if((typeof data9 !== "string") && (data9 !== null)){
const err23 = {instancePath:instancePath+"/model_version",schemaPath:"#/$defs/ApiCallSpec/properties/model_version/type",keyword:"type",params:{type: schema49.properties.model_version.type},message:"must be string,null"};
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
const err24 = {instancePath,schemaPath:"#/$defs/ApiCallSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const logicRequest = validate21;
const schema50 = {"$defs":{"ApiCallSpec":{"type":"object","required":["spec_version","provider","operation","method","path","role","signature"],"properties":{"spec_version":{"const":"0.1.0"},"provider":{"type":"string","minLength":1},"operation":{"type":"string","minLength":1},"method":{"enum":["GET","POST","PUT","PATCH","DELETE"]},"path":{"type":"string","pattern":"^/"},"role":{"type":"string","minLength":1},"signature":{"type":"string","minLength":1},"nodespec_id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"model_name":{"type":["string","null"]},"model_version":{"type":["string","null"]}},"additionalProperties":false},"AgentClass":{"type":"object","required":["name","version","description"],"properties":{"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"description":{"type":"string"}},"additionalProperties":false},"Topology":{"type":"object","required":["edges"],"properties":{"edges":{"type":"array","items":{"$ref":"#/$defs/LogicEdge"}}},"additionalProperties":false},"LogicEdge":{"type":"object","required":["source_nodespec_id","target_nodespec_id"],"properties":{"source_nodespec_id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"target_nodespec_id":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"additionalProperties":false},"LogicRequest":{"type":"object","required":["agent_class","nodes","topology"],"properties":{"agent_class":{"$ref":"#/$defs/AgentClass"},"nodes":{"type":"array","items":{"$ref":"#/$defs/NodeSpec"}},"topology":{"$ref":"#/$defs/Topology"}},"additionalProperties":false},"NodeSpec":{"type":"object","required":["id","spec_version","org_namespace","name","role","callable_signature","input_schema"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"spec_version":{"const":"0.1.0"},"org_namespace":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"role":{"type":"string","minLength":1},"callable_signature":{"type":"string","minLength":1},"input_schema":{"type":"string"},"output_schema":{"type":["string","null"]},"model_name":{"type":["string","null"]},"model_version":{"type":["string","null"]}},"additionalProperties":false}},"$ref":"#/$defs/LogicRequest"};
const schema51 = {"type":"object","required":["agent_class","nodes","topology"],"properties":{"agent_class":{"$ref":"#/$defs/AgentClass"},"nodes":{"type":"array","items":{"$ref":"#/$defs/NodeSpec"}},"topology":{"$ref":"#/$defs/Topology"}},"additionalProperties":false};
const schema52 = {"type":"object","required":["name","version","description"],"properties":{"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"description":{"type":"string"}},"additionalProperties":false};
const schema53 = {"type":"object","required":["id","spec_version","org_namespace","name","role","callable_signature","input_schema"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"spec_version":{"const":"0.1.0"},"org_namespace":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"role":{"type":"string","minLength":1},"callable_signature":{"type":"string","minLength":1},"input_schema":{"type":"string"},"output_schema":{"type":["string","null"]},"model_name":{"type":["string","null"]},"model_version":{"type":["string","null"]}},"additionalProperties":false};
const schema54 = {"type":"object","required":["edges"],"properties":{"edges":{"type":"array","items":{"$ref":"#/$defs/LogicEdge"}}},"additionalProperties":false};
const schema55 = {"type":"object","required":["source_nodespec_id","target_nodespec_id"],"properties":{"source_nodespec_id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"target_nodespec_id":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.edges === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edges"},message:"must have required property '"+"edges"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "edges")){
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
if(data.edges !== undefined){
let data0 = data.edges;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.source_nodespec_id === undefined){
const err2 = {instancePath:instancePath+"/edges/" + i0,schemaPath:"#/$defs/LogicEdge/required",keyword:"required",params:{missingProperty: "source_nodespec_id"},message:"must have required property '"+"source_nodespec_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.target_nodespec_id === undefined){
const err3 = {instancePath:instancePath+"/edges/" + i0,schemaPath:"#/$defs/LogicEdge/required",keyword:"required",params:{missingProperty: "target_nodespec_id"},message:"must have required property '"+"target_nodespec_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "source_nodespec_id") || (key1 === "target_nodespec_id"))){
const err4 = {instancePath:instancePath+"/edges/" + i0,schemaPath:"#/$defs/LogicEdge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.source_nodespec_id !== undefined){
let data2 = data1.source_nodespec_id;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err5 = {instancePath:instancePath+"/edges/" + i0+"/source_nodespec_id",schemaPath:"#/$defs/LogicEdge/properties/source_nodespec_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/edges/" + i0+"/source_nodespec_id",schemaPath:"#/$defs/LogicEdge/properties/source_nodespec_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.target_nodespec_id !== undefined){
let data3 = data1.target_nodespec_id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err7 = {instancePath:instancePath+"/edges/" + i0+"/target_nodespec_id",schemaPath:"#/$defs/LogicEdge/properties/target_nodespec_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err8 = {instancePath:instancePath+"/edges/" + i0+"/target_nodespec_id",schemaPath:"#/$defs/LogicEdge/properties/target_nodespec_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/edges/" + i0,schemaPath:"#/$defs/LogicEdge/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err10 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agent_class === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent_class"},message:"must have required property '"+"agent_class"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.nodes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nodes"},message:"must have required property '"+"nodes"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.topology === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topology"},message:"must have required property '"+"topology"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "agent_class") || (key0 === "nodes")) || (key0 === "topology"))){
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
if(data.agent_class !== undefined){
let data0 = data.agent_class;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err4 = {instancePath:instancePath+"/agent_class",schemaPath:"#/$defs/AgentClass/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.version === undefined){
const err5 = {instancePath:instancePath+"/agent_class",schemaPath:"#/$defs/AgentClass/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.description === undefined){
const err6 = {instancePath:instancePath+"/agent_class",schemaPath:"#/$defs/AgentClass/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "name") || (key1 === "version")) || (key1 === "description"))){
const err7 = {instancePath:instancePath+"/agent_class",schemaPath:"#/$defs/AgentClass/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/agent_class/name",schemaPath:"#/$defs/AgentClass/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/agent_class/name",schemaPath:"#/$defs/AgentClass/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err10 = {instancePath:instancePath+"/agent_class/version",schemaPath:"#/$defs/AgentClass/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/agent_class/version",schemaPath:"#/$defs/AgentClass/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.description !== undefined){
if(typeof data0.description !== "string"){
const err12 = {instancePath:instancePath+"/agent_class/description",schemaPath:"#/$defs/AgentClass/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err13 = {instancePath:instancePath+"/agent_class",schemaPath:"#/$defs/AgentClass/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.nodes !== undefined){
let data4 = data.nodes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err14 = {instancePath:instancePath+"/nodes/" + i0,schemaPath:"#/$defs/NodeSpec/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.spec_version === undefined){
const err15 = {instancePath:instancePath+"/nodes/" + i0,schemaPath:"#/$defs/NodeSpec/required",keyword:"required",params:{missingProperty: "spec_version"},message:"must have required property '"+"spec_version"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.org_namespace === undefined){
const err16 = {instancePath:instancePath+"/nodes/" + i0,schemaPath:"#/$defs/NodeSpec/required",keyword:"required",params:{missingProperty: "org_namespace"},message:"must have required property '"+"org_namespace"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.name === undefined){
const err17 = {instancePath:instancePath+"/nodes/" + i0,schemaPath:"#/$defs/NodeSpec/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.role === undefined){
const err18 = {instancePath:instancePath+"/nodes/" + i0,schemaPath:"#/$defs/NodeSpec/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.callable_signature === undefined){
const err19 = {instancePath:instancePath+"/nodes/" + i0,schemaPath:"#/$defs/NodeSpec/required",keyword:"required",params:{missingProperty: "callable_signature"},message:"must have required property '"+"callable_signature"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.input_schema === undefined){
const err20 = {instancePath:instancePath+"/nodes/" + i0,schemaPath:"#/$defs/NodeSpec/required",keyword:"required",params:{missingProperty: "input_schema"},message:"must have required property '"+"input_schema"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 in data5){
if(!(func1.call(schema53.properties, key2))){
const err21 = {instancePath:instancePath+"/nodes/" + i0,schemaPath:"#/$defs/NodeSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err22 = {instancePath:instancePath+"/nodes/" + i0+"/id",schemaPath:"#/$defs/NodeSpec/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err23 = {instancePath:instancePath+"/nodes/" + i0+"/id",schemaPath:"#/$defs/NodeSpec/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.spec_version !== undefined){
if("0.1.0" !== data5.spec_version){
const err24 = {instancePath:instancePath+"/nodes/" + i0+"/spec_version",schemaPath:"#/$defs/NodeSpec/properties/spec_version/const",keyword:"const",params:{allowedValue: "0.1.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.org_namespace !== undefined){
let data8 = data5.org_namespace;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err25 = {instancePath:instancePath+"/nodes/" + i0+"/org_namespace",schemaPath:"#/$defs/NodeSpec/properties/org_namespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err26 = {instancePath:instancePath+"/nodes/" + i0+"/org_namespace",schemaPath:"#/$defs/NodeSpec/properties/org_namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.name !== undefined){
let data9 = data5.name;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err27 = {instancePath:instancePath+"/nodes/" + i0+"/name",schemaPath:"#/$defs/NodeSpec/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err28 = {instancePath:instancePath+"/nodes/" + i0+"/name",schemaPath:"#/$defs/NodeSpec/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data5.role !== undefined){
let data10 = data5.role;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err29 = {instancePath:instancePath+"/nodes/" + i0+"/role",schemaPath:"#/$defs/NodeSpec/properties/role/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err30 = {instancePath:instancePath+"/nodes/" + i0+"/role",schemaPath:"#/$defs/NodeSpec/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5.callable_signature !== undefined){
let data11 = data5.callable_signature;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err31 = {instancePath:instancePath+"/nodes/" + i0+"/callable_signature",schemaPath:"#/$defs/NodeSpec/properties/callable_signature/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/nodes/" + i0+"/callable_signature",schemaPath:"#/$defs/NodeSpec/properties/callable_signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data5.input_schema !== undefined){
if(typeof data5.input_schema !== "string"){
const err33 = {instancePath:instancePath+"/nodes/" + i0+"/input_schema",schemaPath:"#/$defs/NodeSpec/properties/input_schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data5.output_schema !== undefined){
let data13 = data5.output_schema;
if((typeof data13 !== "string") && (data13 !== null)){
const err34 = {instancePath:instancePath+"/nodes/" + i0+"/output_schema",schemaPath:"#/$defs/NodeSpec/properties/output_schema/type",keyword:"type",params:{type: schema53.properties.output_schema.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data5.model_name !== undefined){
let data14 = data5.model_name;
if((typeof data14 !== "string") && (data14 !== null)){
const err35 = {instancePath:instancePath+"/nodes/" + i0+"/model_name",schemaPath:"#/$defs/NodeSpec/properties/model_name/type",keyword:"type",params:{type: schema53.properties.model_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data5.model_version !== undefined){
let data15 = data5.model_version;
if((typeof data15 !== "string") && (data15 !== null)){
const err36 = {instancePath:instancePath+"/nodes/" + i0+"/model_version",schemaPath:"#/$defs/NodeSpec/properties/model_version/type",keyword:"type",params:{type: schema53.properties.model_version.type},message:"must be string,null"};
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
const err37 = {instancePath:instancePath+"/nodes/" + i0,schemaPath:"#/$defs/NodeSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.topology !== undefined){
if(!(validate23(data.topology, {instancePath:instancePath+"/topology",parentData:data,parentDataProperty:"topology",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}

export const nodeSpec = validate26;
const schema56 = {"$defs":{"ApiCallSpec":{"type":"object","required":["spec_version","provider","operation","method","path","role","signature"],"properties":{"spec_version":{"const":"0.1.0"},"provider":{"type":"string","minLength":1},"operation":{"type":"string","minLength":1},"method":{"enum":["GET","POST","PUT","PATCH","DELETE"]},"path":{"type":"string","pattern":"^/"},"role":{"type":"string","minLength":1},"signature":{"type":"string","minLength":1},"nodespec_id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"model_name":{"type":["string","null"]},"model_version":{"type":["string","null"]}},"additionalProperties":false},"AgentClass":{"type":"object","required":["name","version","description"],"properties":{"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"description":{"type":"string"}},"additionalProperties":false},"Topology":{"type":"object","required":["edges"],"properties":{"edges":{"type":"array","items":{"$ref":"#/$defs/LogicEdge"}}},"additionalProperties":false},"LogicEdge":{"type":"object","required":["source_nodespec_id","target_nodespec_id"],"properties":{"source_nodespec_id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"target_nodespec_id":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"additionalProperties":false},"LogicRequest":{"type":"object","required":["agent_class","nodes","topology"],"properties":{"agent_class":{"$ref":"#/$defs/AgentClass"},"nodes":{"type":"array","items":{"$ref":"#/$defs/NodeSpec"}},"topology":{"$ref":"#/$defs/Topology"}},"additionalProperties":false},"NodeSpec":{"type":"object","required":["id","spec_version","org_namespace","name","role","callable_signature","input_schema"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"spec_version":{"const":"0.1.0"},"org_namespace":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"role":{"type":"string","minLength":1},"callable_signature":{"type":"string","minLength":1},"input_schema":{"type":"string"},"output_schema":{"type":["string","null"]},"model_name":{"type":["string","null"]},"model_version":{"type":["string","null"]}},"additionalProperties":false}},"$ref":"#/$defs/NodeSpec"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/NodeSpec/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.spec_version === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/NodeSpec/required",keyword:"required",params:{missingProperty: "spec_version"},message:"must have required property '"+"spec_version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.org_namespace === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/NodeSpec/required",keyword:"required",params:{missingProperty: "org_namespace"},message:"must have required property '"+"org_namespace"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/$defs/NodeSpec/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.role === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/NodeSpec/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.callable_signature === undefined){
const err5 = {instancePath,schemaPath:"#/$defs/NodeSpec/required",keyword:"required",params:{missingProperty: "callable_signature"},message:"must have required property '"+"callable_signature"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.input_schema === undefined){
const err6 = {instancePath,schemaPath:"#/$defs/NodeSpec/required",keyword:"required",params:{missingProperty: "input_schema"},message:"must have required property '"+"input_schema"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema53.properties, key0))){
const err7 = {instancePath,schemaPath:"#/$defs/NodeSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/NodeSpec/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/NodeSpec/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.spec_version !== undefined){
if("0.1.0" !== data.spec_version){
const err10 = {instancePath:instancePath+"/spec_version",schemaPath:"#/$defs/NodeSpec/properties/spec_version/const",keyword:"const",params:{allowedValue: "0.1.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.org_namespace !== undefined){
let data2 = data.org_namespace;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/org_namespace",schemaPath:"#/$defs/NodeSpec/properties/org_namespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err12 = {instancePath:instancePath+"/org_namespace",schemaPath:"#/$defs/NodeSpec/properties/org_namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/NodeSpec/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/NodeSpec/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.role !== undefined){
let data4 = data.role;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err15 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/NodeSpec/properties/role/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err16 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/NodeSpec/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.callable_signature !== undefined){
let data5 = data.callable_signature;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err17 = {instancePath:instancePath+"/callable_signature",schemaPath:"#/$defs/NodeSpec/properties/callable_signature/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err18 = {instancePath:instancePath+"/callable_signature",schemaPath:"#/$defs/NodeSpec/properties/callable_signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.input_schema !== undefined){
if(typeof data.input_schema !== "string"){
const err19 = {instancePath:instancePath+"/input_schema",schemaPath:"#/$defs/NodeSpec/properties/input_schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.output_schema !== undefined){
let data7 = data.output_schema;
if((typeof data7 !== "string") && (data7 !== null)){
const err20 = {instancePath:instancePath+"/output_schema",schemaPath:"#/$defs/NodeSpec/properties/output_schema/type",keyword:"type",params:{type: schema53.properties.output_schema.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.model_name !== undefined){
let data8 = data.model_name;
if((typeof data8 !== "string") && (data8 !== null)){
const err21 = {instancePath:instancePath+"/model_name",schemaPath:"#/$defs/NodeSpec/properties/model_name/type",keyword:"type",params:{type: schema53.properties.model_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.model_version !== undefined){
let data9 = data.model_version;
if((typeof data9 !== "string") && (data9 !== null)){
const err22 = {instancePath:instancePath+"/model_version",schemaPath:"#/$defs/NodeSpec/properties/model_version/type",keyword:"type",params:{type: schema53.properties.model_version.type},message:"must be string,null"};
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
const err23 = {instancePath,schemaPath:"#/$defs/NodeSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

