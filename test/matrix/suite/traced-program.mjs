import { createRequire } from 'node:module';
import { OpenAI } from 'openai';

const { OpenAI: required } = createRequire(import.meta.url)('openai');
for (const Client of [OpenAI, required]) await new Client().models.list();
