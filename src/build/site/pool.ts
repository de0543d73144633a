import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { SiteContext } from './context.ts'
import { craftsman, type Craftsman } from './craft.ts'
import type { Answer, Result, Task } from './tasks.ts'

/** A task, and what is to be done with its result. */
export interface Job {
  task: Task
  done: (result: Result) => void
}

/** How many pages and files were written. */
interface Written {
  pages: number
  files: number
}

/** Those who carry out tasks. */
export interface Pool {
  /** Carries tasks out, many at once, in no order; asks for each when it is begun. Rejects with the first failure. */
  run: (jobs: Iterable<Job>) => Promise<Written>
  close: () => Promise<void>
}

/** Below so many tasks of articles, starting workers takes longer than what they would do. */
const WORTH = 4
/** More of them would wait for the disk. */
const MOST = 8

/** Workers, as many as there are processors; for little work this thread alone. `script` is the bundle of `worker.ts`. */
export function poolFor(expected: number, context: SiteContext, script: string): Pool {
  return expected < WORTH ? alone(context) : workersOf(context, script)
}

function alone(context: SiteContext): Pool {
  // Where nothing is to be done the app need not be loaded.
  let carryOut: Promise<Craftsman> | null = null
  return {
    run: async (jobs) => {
      const written = { pages: 0, files: 0 }
      for (const { task, done } of counting(jobs, written)) {
        carryOut ??= craftsman({ ...context, store: '0' })
        done(await (await carryOut)(task))
      }
      return written
    },
    close: () => Promise.resolve(),
  }
}

function workersOf(context: SiteContext, script: string): Pool {
  // React writes twice as slowly where this is not said.
  const env = { ...process.env, NODE_ENV: 'production' }
  const workers = Array.from(
    { length: Math.min(availableParallelism(), MOST) },
    (_, number) =>
      new Worker(script, { workerData: { ...context, store: String(number) }, env, execArgv: [] }),
  )
  return {
    run: async (jobs) => {
      const written = { pages: 0, files: 0 }
      const queue = counting(jobs, written)
      await Promise.all(workers.map((worker) => work(worker, queue)))
      return written
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

/** Gives one worker task after task; the next one is on its way before the last one is done. */
function work(worker: Worker, queue: Iterator<Job>): Promise<void> {
  return new Promise((resolve, reject) => {
    const under: Job[] = []
    const finish = (error?: Error): void => {
      worker.off('message', answered).off('error', finish).off('exit', exited)
      if (error) reject(error)
      else resolve()
    }
    const exited = (): void => finish(new Error('a worker ended before its work was done'))
    const next = (): void => {
      const { value, done: over } = queue.next()
      if (over === true) {
        if (under.length === 0) finish()
        return
      }
      under.push(value)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin to name
      worker.postMessage(value.task)
    }
    const answered = (answer: Answer): void => {
      if ('error' in answer) return finish(new Error(answer.error))
      under.shift()?.done(answer.result)
      next()
    }
    worker.on('message', answered).on('error', finish).on('exit', exited)
    next()
    if (under.length > 0) next()
  })
}

function* counting(jobs: Iterable<Job>, written: Written): Generator<Job> {
  for (const { task, done } of jobs) {
    yield {
      task,
      done: (result) => {
        written.pages += result.pages
        written.files += result.files
        done(result)
      },
    }
  }
}
