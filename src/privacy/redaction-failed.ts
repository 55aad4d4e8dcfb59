/** Stands where content was that could not be redacted safely. */
export const REDACTION_FAILED = '[REDACTION FAILED]';
