import { VERSION } from 'openai/version';

/** Major of the openai package that the tests run with. */
export const openaiMajor = Number.parseInt(VERSION, 10);
