export { every, type Job, Jobs } from './jobs';
export { keepGoing } from './rounds';
