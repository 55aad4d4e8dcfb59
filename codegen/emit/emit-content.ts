import { bundleSchemas } from '../model/bundle-schemas.ts';
import type { Model } from '../model/model.ts';
import { type GeneratedFile, header } from './generated-file.ts';
import { plainChecks } from './plain-checks.ts';
import { plainTypes } from './plain-types.ts';

/** Types and checks of the JSON text that attributes hold, and of Codon's descriptors. */
export async function emitContent(model: Model): Promise<GeneratedFile[]> {
  const content = bundleSchemas(model.content);
  const nodes = bundleSchemas(model.nodes);
  return [
    {
      path: 'content.ts',
      text: `${header('schemas/content/')}\n${await plainTypes(content, { name: 'AnyContent', description: 'Whatever JSON text an attribute holds.' })}`,
    },
    { path: 'content-checks.ts', text: header('schemas/content/') + withImports(plainChecks(content)) },
    {
      path: 'nodes.ts',
      text: `${header('schemas/nodes/')}\n${await plainTypes(nodes, { name: 'AnyDescriptor', description: 'Any descriptor of Codon.' })}`,
    },
  ];
}

function withImports(text: string): string {
  const used = ['codePointLength', 'hasOnly', 'isArrayOf', 'isObject'].filter((name) => text.includes(`${name}(`));
  return `${used.length === 0 ? '' : `import { ${used.join(', ')} } from './runtime.ts';\n`}\n${text}`;
}
