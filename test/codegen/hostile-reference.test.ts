import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { emitReference } from '../../codegen/emit/emit-reference.ts';
import { loadModel } from '../../codegen/generate.ts';
import { hostileSchemas } from '../support/hostile-schemas.ts';
import { hostileText } from '../support/hostile-text.ts';
import { readTables, withoutCode } from '../support/markdown-tables.ts';
import { cleanUpProjects, smallProject } from '../support/schema-project.ts';

cleanUpProjects();

function referenceOf(texts: readonly string[]): Map<string, string> {
  const project = smallProject();
  for (const [path, json] of Object.entries(hostileSchemas(texts))) project.write(path, json);
  return new Map(emitReference(loadModel(project.options)).map(({ path, text }) => [path, text]));
}

/** Rows of each table of a page, heads included; every row as wide as its head. */
function shapeOf(page: string): { rows: number; columns: number }[] {
  return readTables(page).map((table) => {
    const columns = table[0]?.length ?? 0;
    for (const row of table) expect(row).toHaveLength(columns);
    return { rows: table.length, columns };
  });
}

const manyTexts = fc.array(hostileText, { minLength: 50, maxLength: 120 });
const plain = referenceOf(['text']);

describe('the reference of hostile schemas', () => {
  test.prop([manyTexts], { numRuns: 40, endOnFailure: true })('keeps its tables and its lines', (texts) => {
    const hostile = referenceOf(texts);
    for (const [path, page] of hostile) {
      expect(shapeOf(page)).toEqual(shapeOf(plain.get(path) ?? ''));
      expect(page.split('\n').length, page).toBe(plain.get(path)?.split('\n').length);
    }
  });

  test.prop([manyTexts], { numRuns: 40, endOnFailure: true })('has no markup from a schema', (texts) => {
    for (const [path, page] of referenceOf(texts)) {
      const [, ...lines] = withoutCode(page.replace(/^```mermaid$.*?^```$/ms, '')).split('\n');
      expect(lines.filter((line) => /<|\[.*\]\(|`/.test(line.replaceAll('[order](spans.md#order)', '')))).toEqual([]);
      const headings = (text: string | undefined) =>
        text?.split('\n').filter((line) => /^\s*(#|---|===|\d+\.|[-*+>] )/.test(line));
      expect(headings(page)?.length).toBe(headings(plain.get(path))?.length);
    }
  });
});
