import { expect, test } from 'vitest';
import { assignedFunctionsOf, projectFiles } from '../support/project-files.ts';

test('functions that are assigned where they are written are found', () => {
  expect(assignedFunctionsOf('test/privacy/redacting-spans.test.ts')).toEqual(['onEnd']);
});

// V8 would put them among the old objects at once: docs/decisions/2026-11-23-what-a-call-must-cost.md.
test('a function that a call needs is named before it is assigned to a property', () => {
  const found = projectFiles('src', '.ts').flatMap((path) =>
    assignedFunctionsOf(path).map((name) => `${path}: ${name}`),
  );
  expect(found).toEqual([]);
});
