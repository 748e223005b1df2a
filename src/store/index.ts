// Running the command lines of secrets managers: without a shell, with the value off the argument list.
export { commandRunner, type RunnerHost } from './commandRunner';
