import { parentPort, workerData } from 'node:worker_threads';
import { doJob, type Job } from './jobs';

/** One job, in a thread of its own: it ends with its answer, and with all that it had in memory. */
doJob(workerData as Job).then((answer) => parentPort!.postMessage(answer));
