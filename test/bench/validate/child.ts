// One way of reading the fixture, in a process of its own. Prints milliseconds and the peak of memory in megabytes.
import process from 'node:process';
import { variants } from './variants.ts';

const [name = '', path = ''] = process.argv.slice(2);
const measure = Object.entries(variants).find(([known]) => known === name)?.[1];
if (measure === undefined) throw new Error(`There are ${Object.keys(variants).join(', ')}.`);
const time = await measure(path);
console.log(JSON.stringify({ time, memory: process.resourceUsage().maxRSS / 1024 }));
