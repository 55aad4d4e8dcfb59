import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ts } from 'ts-morph';
import { PROJECT } from './schema-project.ts';

/** Paths of the files below a folder of this project, relative to it, with forward slashes. */
export function projectFiles(folder: string, ending: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** The text of a file of this project. */
export function projectText(path: string): string {
  return readFileSync(join(PROJECT, path), 'utf8');
}

/** One module that another one asks for. */
export interface Import {
  /** File that imports. */
  readonly from: string;
  /** As it is written: `../runtime.ts`, `ajv`. */
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

/** Every import and re-export of a file. */
export function importsOf(path: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, dynamic = false) => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
      found.push({ from: path, specifier: specifier.text, typeOnly, dynamic });
    }
  };
  visitNodes(path, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly === true);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, true);
    }
  });
  return found;
}

/** The text of every string and template literal of a file; comments do not count. */
export function literalsOf(path: string): string[] {
  const found: string[] = [];
  visitNodes(path, (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text);
  });
  return found;
}

/** The properties that functions are assigned to in the place where they are written, as in `promise.then = () => {}`. */
export function assignedFunctionsOf(path: string): string[] {
  const found: string[] = [];
  visitNodes(path, (node) => {
    if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
    const { left, right } = node;
    const isFunction = ts.isArrowFunction(right) || ts.isFunctionExpression(right);
    if (isFunction && ts.isPropertyAccessExpression(left)) found.push(left.name.text);
  });
  return found;
}

function visitNodes(path: string, visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(path, projectText(path), ts.ScriptTarget.Latest, false));
}
