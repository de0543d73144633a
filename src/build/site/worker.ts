/** A worker that makes pages: answers each task with its result, or with what went wrong, in the order they come. */
import { parentPort, workerData } from 'node:worker_threads'
import { craftsman } from './craft.ts'
import type { Answer, Task } from './tasks.ts'

const craft = craftsman(workerData)
/** One task at a time: the next one is waiting here already. */
let before: Promise<unknown> = craft

parentPort?.on('message', (task: Task) => {
  const answer = (each: Answer): void => parentPort?.postMessage(each)
  before = before
    .then(() => craft)
    .then((carryOut) => carryOut(task))
    .then(
      (result) => answer({ result }),
      (error: unknown) =>
        answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
})
