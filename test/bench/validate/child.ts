// One way of reading the fixture, in a process of its own. Prints milliseconds and the peak of memory in megabytes, last.
import process from 'node:process';

const [name = '', path = ''] = process.argv.slice(2);
const { measure } = await import(`./${name}.ts`);
const time: number = await measure(path);
console.log(JSON.stringify({ time, memory: process.resourceUsage().maxRSS / 1024 }));
