/** A worker that makes pages: answers each task with its result, or with what went wrong, in the order they come. */
import { parentPort, workerData } from 'node:worker_threads'
import { craftsman } from './craft.ts'
import type { Answer, Task } from './tasks.ts'

const craft = craftsman(workerData)
/** One task at a time: the next one is waiting here already. */
let before: Promise<unknown> = craft

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin to name
const answer = (each: Answer): void => parentPort?.postMessage(each)

parentPort?.on('message', (task: Task) => {
  before = before
    .then(() => craft)
    .then((carryOut) => carryOut(task))
    .then(
      (result) => answer({ result }),
      (error: unknown) =>
        answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
})
