// The commands, in the order of the help.
import type { Command } from '../command';
import { fixCommand } from './fix';
import { respondCommand } from './respond';
import { rulesCommand } from './rules';
import { scanCommand } from './scan';

export const commands: readonly Command[] = [scanCommand, fixCommand, respondCommand, rulesCommand];
