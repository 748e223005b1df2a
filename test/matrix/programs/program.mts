import { stdout } from 'node:process';

const key: string = '«»';

stdout.write(`Bearer ${key}\n`);
