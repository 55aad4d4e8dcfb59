import type { NodeSpec as NodeSpecWire } from '../../generated/nodes.ts';
import { canonicalJson } from './canonical-json.ts';
import { NodeSpecValidationError } from './errors.ts';
import { chooseNamespace } from './org-identity.ts';
import { type SchemaSource, schemaText } from './schema-text.ts';
import { sha256Hex } from './sha256-hex.ts';

const SPEC_VERSION = '0.1.0';

/**
 * What a node is, in the names it has on the wire. Frozen; the same on every side that describes the same node. What is
 * absent is left out.
 */
export type NodeSpec = { readonly [Field in keyof NodeSpecWire]: Exclude<NodeSpecWire[Field], null> };

/** The fields of a NodeSpec that its id is made of. */
export type HashedNodeSpec = Omit<NodeSpec, 'id' | 'spec_version'>;

/** What a NodeSpec is made from. */
export interface NodeSpecOptions {
  /** Not empty; any script. */
  readonly name: string;
  /** What the node does for the workload, such as `parser`. Not empty. */
  readonly role: string;
  /** How the node's function is called. Written by hand, since a minifier changes what a function says of itself. */
  readonly callableSignature: string;
  /** What the node takes. Default: `{}`. */
  readonly inputSchema?: SchemaSource | undefined;
  /** What the node gives. Default: absent. */
  readonly outputSchema?: SchemaSource | undefined;
  readonly modelName?: string | undefined;
  readonly modelVersion?: string | undefined;
  /** Default: the environment's `ORG_NAMESPACE`, else `unknown` with one warning. What an API key stands for goes first. */
  readonly orgNamespace?: string | undefined;
}

const REQUIRED = ['name', 'role', 'callableSignature'] as const;
const OPTIONAL = ['modelName', 'modelVersion', 'orgNamespace'] as const;
const KNOWN: ReadonlySet<string> = new Set([...REQUIRED, ...OPTIONAL, 'inputSchema', 'outputSchema']);

/**
 * Describes a node.
 *
 * @throws NodeSpecValidationError naming the option that is missing, wrong or unknown.
 * @example
 * createNodeSpec({ name: 'ingest', role: 'parser', callableSignature: 'ingest(message)', orgNamespace: 'acme' }).input_schema
 * // '{}'
 */
export function createNodeSpec(options: NodeSpecOptions): NodeSpec {
  checkOptions(options);
  const hashed: HashedNodeSpec = {
    org_namespace: chooseNamespace(options.orgNamespace),
    name: options.name,
    role: options.role,
    callable_signature: options.callableSignature,
    input_schema: options.inputSchema == null ? '{}' : schemaText(options.inputSchema, 'input'),
    ...(options.outputSchema != null && { output_schema: schemaText(options.outputSchema, 'output') }),
    ...(options.modelName != null && { model_name: options.modelName }),
    ...(options.modelVersion != null && { model_version: options.modelVersion }),
  };
  return Object.freeze({ id: nodeSpecId(hashed), spec_version: SPEC_VERSION, ...hashed });
}

/**
 * The text that a node's id is the hash of. Model fields that are empty are left out, as is an absent output schema.
 */
export function canonicalNodeSpec(spec: HashedNodeSpec): string {
  return canonicalJson({
    callable_signature: spec.callable_signature,
    input_schema: spec.input_schema,
    // A descriptor that was read from JSON may carry null for what is absent.
    output_schema: spec.output_schema ?? undefined,
    model_name: spec.model_name || undefined,
    model_version: spec.model_version || undefined,
    name: spec.name,
    org_namespace: spec.org_namespace,
    role: spec.role,
  });
}

/** The id that these fields have. */
export function nodeSpecId(spec: HashedNodeSpec): string {
  return sha256Hex(canonicalNodeSpec(spec));
}

function checkOptions(options: NodeSpecOptions): void {
  for (const field of REQUIRED) {
    if (typeof options[field] !== 'string' || options[field] === '') {
      throw new NodeSpecValidationError(field, 'must be a string that is not empty');
    }
  }
  for (const field of OPTIONAL) {
    if (options[field] != null && typeof options[field] !== 'string') {
      throw new NodeSpecValidationError(field, 'must be a string, or be left out');
    }
  }
  for (const field of Object.keys(options)) {
    if (!KNOWN.has(field)) throw new NodeSpecValidationError(field, `is not known; there are ${[...KNOWN].join(', ')}`);
  }
}
