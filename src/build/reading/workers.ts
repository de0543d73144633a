import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { FromWorker, ToWorker, WorkerSetting } from './worker.ts'

/** So much heap may a thread use: with more it only tidies up later. */
const HEAP = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 16 }

/**
 * Gives jobs to as many threads as there are processors, one at a time to each, and hands on what they answer, in any
 * order. Throws what a thread throws.
 */
export async function inWorkers<T>(
  jobs: readonly { job: T; message: NonNullable<ToWorker> }[],
  bundle: string,
  setting: WorkerSetting,
  take: (job: T, answer: NonNullable<FromWorker>) => void,
): Promise<void> {
  const queue = jobs[Symbol.iterator]()
  const count = Math.min(availableParallelism(), jobs.length)
  const workers = Array.from(
    { length: count },
    () => new Worker(bundle, { workerData: setting, execArgv: [], resourceLimits: HEAP }),
  )
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (let next = queue.next(); next.done !== true; next = queue.next()) {
          const answer = await asked(worker, next.value.message)
          if (answer !== null) take(next.value.job, answer)
        }
        await asked(worker, null)
      }),
    )
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function asked(worker: Worker, message: ToWorker): Promise<FromWorker> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      worker.off('message', done)
      worker.off('error', fail)
      worker.off('exit', exited)
    }
    const done = (answer: FromWorker) => {
      stop()
      resolve(answer)
    }
    const fail = (error: unknown) => {
      stop()
      reject(error instanceof Error ? error : new Error(String(error)))
    }
    const exited = () => fail(new Error('a reading thread ended'))
    worker.on('message', done)
    worker.on('error', fail)
    worker.on('exit', exited)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(message)
  })
}
