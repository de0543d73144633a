import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Workflow {
  permissions: Record<string, string>
  jobs: Record<string, { steps: { run?: string; uses?: string }[] }>
}

test('the workflow that publishes checks, keeps the permalinks, builds, and may write them', () => {
  const file = new URL('../../.github/workflows/publish.yml', import.meta.url)
  const workflow: Workflow = parse(readFileSync(file, 'utf8'))
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
  const runs = steps.flatMap(({ run }) => run ?? []).join('\n')
  const order = ['npm ci', 'dixit -- check', 'links --write', 'git commit', 'git push', 'npm run build'].map(
    (command) => runs.indexOf(command),
  )
  expect(order.every((place) => place >= 0)).toBe(true)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(workflow.permissions).toMatchObject({ contents: 'write', pages: 'write' })
  expect(steps.some(({ uses }) => uses?.startsWith('actions/deploy-pages') === true)).toBe(true)
})
