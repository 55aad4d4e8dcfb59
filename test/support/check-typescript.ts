import { Project, ts } from 'ts-morph';

/** What a compiler says of one module's syntax, without looking at any other file. */
export function syntaxErrors(path: string, text: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return diagnostics.map((diagnostic) => `${path}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`);
}

/** What a compiler says of the types in modules on disk, as strict as this project is with itself. */
export function typeErrors(tsConfigFilePath: string, patterns: readonly string[]): string[] {
  const project = new Project({ tsConfigFilePath, skipAddingFilesFromTsConfig: true });
  project.addSourceFilesAtPaths([...patterns]);
  return project
    .getPreEmitDiagnostics()
    .map(
      (diagnostic) => `${diagnostic.getSourceFile()?.getBaseName()}: ${JSON.stringify(diagnostic.getMessageText())}`,
    );
}
