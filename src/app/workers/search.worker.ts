import { Answers } from './answers.ts'
import { Desk } from './desk.ts'
import { filesUnder, ReadError } from './files.ts'
import type { Answer, Message, Opening } from './protocol.ts'

/** The worker that filters and seeks: the first message says where the data lie, the others are questions. */
let answers: Answers | null = null

addEventListener('message', ({ data }: MessageEvent<Message | Opening>) => {
  if ('base' in data) {
    answers = new Answers(new Desk(filesUnder(data)))
    return
  }
  const { id } = data
  void answerTo(data)
    .catch(failure)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    .then((answer) => postMessage({ id, ...answer }))
})

function failure(error: unknown): Answer {
  return { error: String(error), status: error instanceof ReadError ? error.status : -1 }
}

async function answerTo(message: Message): Promise<Answer> {
  if (!answers) throw new Error('asked before it was opened')
  return { answer: await asked(answers, message) }
}

function asked(of: Answers, { name, ask }: Message): Promise<unknown> {
  if (name === 'find') return of.find(ask)
  if (name === 'counts') return of.counts(ask)
  if (name === 'page') return of.page(ask)
  if (name === 'voices') return of.voices(ask)
  if (name === 'lanes') return of.lanes(ask)
  return of.loosen(ask)
}
