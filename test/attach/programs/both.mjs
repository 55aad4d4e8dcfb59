import { createRequire } from 'node:module';
import * as imported from 'openai';

const required = createRequire(import.meta.url)('openai');
for (const { OpenAI } of [imported, required]) await new OpenAI().models.list();
console.log(JSON.stringify({ same: imported.OpenAI === required.OpenAI }));
