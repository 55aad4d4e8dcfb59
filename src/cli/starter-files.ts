import { CONFIG_FILE } from './project-config.ts';

/** A file of a new project. */
export interface StarterFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/**
 * What a project begins with: attributes of its own, one span type that carries them, a config file, and a check for
 * pull requests.
 *
 * @param namespace - what the project's attributes begin with, such as `acme`.
 */
export function starterFiles(namespace: string): StarterFile[] {
  return [
    { path: `telemetry/schemas/attributes/${fileName(namespace)}.schema.json`, text: jsonText(attributes(namespace)) },
    { path: 'telemetry/schemas/spans/inference.schema.json', text: jsonText(spanExtension(namespace)) },
    { path: CONFIG_FILE, text: jsonText(config) },
    { path: '.github/workflows/telemetry.yml', text: workflow },
  ];
}

function fileName(namespace: string): string {
  return namespace.replaceAll('_', '-');
}

function jsonText(json: object): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}

function head(namespace: string, path: string) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://schemas.${fileName(namespace)}.example/telemetry/1.0.0/${path}.schema.json`,
  };
}

function attributes(namespace: string): object {
  return {
    ...head(namespace, `attributes/${fileName(namespace)}`),
    title: `Attributes of ${namespace}`,
    description: 'What our own services add to telemetry.',
    'x-namespace': namespace,
    $defs: {
      [`${namespace}.team.name`]: {
        description: 'Team that runs the service.',
        type: 'string',
        minLength: 1,
        examples: ['checkout'],
        'x-sensitivity': 'none',
        'x-stability': 'development',
      },
      [`${namespace}.request.purpose`]: {
        description: 'What the answer of the model is for.',
        anyOf: [{ enum: ['summary', 'search', 'support'] }, { type: 'string' }],
        examples: ['summary'],
        'x-sensitivity': 'none',
        'x-stability': 'development',
      },
      [`${namespace}.customer.id`]: {
        description: 'Customer on whose behalf the model is asked.',
        type: 'string',
        examples: ['customer-example'],
        'x-sensitivity': 'personal',
        'x-stability': 'development',
      },
    },
  };
}

function spanExtension(namespace: string): object {
  const use = (name: string, facts: object) => {
    const key = `${namespace}.${name}`;
    return [key, { $ref: `../attributes/${fileName(namespace)}.schema.json#/$defs/${key}`, ...facts }];
  };
  return {
    ...head(namespace, 'spans/inference'),
    title: `Inference at ${namespace}`,
    description: 'Extends the span type of the same name: what our services add to every call of a model.',
    properties: Object.fromEntries([
      use('team.name', { 'x-requirement': 'recommended', 'x-sampling': true }),
      use('request.purpose', { 'x-requirement': 'recommended', 'x-condition': 'The caller knows it.' }),
      use('customer.id', { 'x-requirement': 'opt_in' }),
    ]),
  };
}

const config = {
  $schema: './node_modules/@codon/instrumentation-openai/schemas/validate/config.schema.json',
  schemas: 'telemetry/schemas',
  generate: { out: 'telemetry/generated' },
  docs: { out: 'telemetry/docs' },
};

// Shell variables instead of expressions inside scripts: a branch may have any name.
const workflow = `name: telemetry

on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  contract:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
      - run: npm ci

      - name: Generated code is what the schemas give
        run: npx codon-telemetry generate --check

      - name: What the pull request changes for emitters and readers
        if: github.event_name == 'pull_request'
        env:
          BASE: origin/\${{ github.base_ref }}
        run: |
          if git cat-file -e "$BASE:telemetry/schemas"; then
            npx codon-telemetry diff --format markdown --fail-on breaking "$BASE:telemetry/schemas" telemetry/schemas >> "$GITHUB_STEP_SUMMARY"
          fi

      # Put tests of yours here that write their spans to a file, as OTLP in JSON.
      - name: Spans keep the contract
        run: |
          npx codon-telemetry emit --file telemetry-examples.jsonl
          npx codon-telemetry validate telemetry-examples.jsonl
`;
