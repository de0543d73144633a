/** How many files a visit keeps in memory: a long reading, not a whole corpus. */
const KEPT = 64

/** The same function, remembering its latest answers; a failure is forgotten, so that trying again is possible. */
export function cached<T>(load: (path: string) => Promise<T>, kept = KEPT): (path: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return (path) => {
    const known = answers.get(path)
    const answer = known ?? load(path)
    answers.delete(path)
    answers.set(path, answer)
    if (!known) {
      answer.catch(() => answers.delete(path))
      const [oldest] = answers.keys()
      if (answers.size > kept && oldest !== undefined) answers.delete(oldest)
    }
    return answer
  }
}
