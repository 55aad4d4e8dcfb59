import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A copy of the openai package that can be loaded from here. */
export interface InstalledOpenAI {
  /** Name it is installed under. */
  readonly name: string;
  readonly major: number;
  /** A client that sends nothing unless asked to. */
  createClient(): object;
}

/** Names that majors of the openai package are installed under: the newest, then the older ones by alias. */
export const openaiNames = ['openai', 'openai6', 'openai5', 'openai4'] as const;

/** Loads the copy that is installed under a name. */
export function loadOpenAI(name: string): InstalledOpenAI {
  const { OpenAI } = require(name) as { OpenAI: new (options: { apiKey: string }) => object };
  const { VERSION } = require(`${name}/version`) as { VERSION: string };
  return { name, major: Number.parseInt(VERSION, 10), createClient: () => new OpenAI({ apiKey: 'sk-test' }) };
}
