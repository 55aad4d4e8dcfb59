/**
 * The module `fast-check`, version 4. It is handed in, not imported: who uses the rest of the testing kit need not have it.
 */
export type FastCheck = typeof import('fast-check')['default'];
