import { stdout } from 'node:process';

const key = '«»';

stdout.write(`Bearer ${key}\n`);
