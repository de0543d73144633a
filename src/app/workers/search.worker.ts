import { Answers } from './answers.ts'
import { Desk } from './desk.ts'
import { filesUnder, ReadError } from './files.ts'
import type { Message, Opening, Reply } from './protocol.ts'

/** The worker that filters and seeks: the first message says where the data lie, the others are questions. */
let answers: Answers | null = null

addEventListener('message', ({ data }: MessageEvent<Message | Opening>) => {
  if ('base' in data) {
    answers = new Answers(new Desk(filesUnder(data)))
    return
  }
  const { id } = data
  answerTo(data)
    .then((answer): Reply => ({ id, answer }))
    .catch((error: unknown): Reply => ({
      id,
      error: String(error),
      status: error instanceof ReadError ? error.status : -1,
    }))
    .then((reply) => postMessage(reply))
})

async function answerTo({ name, ask }: Message): Promise<unknown> {
  if (!answers) throw new Error('asked before it was opened')
  switch (name) {
    case 'find':
      return answers.find(ask)
    case 'page':
      return answers.page(ask)
    case 'voices':
      return answers.voices(ask)
    case 'lanes':
      return answers.lanes(ask)
    case 'loosen':
      return answers.loosen(ask)
  }
}
