import { expect, test } from 'vitest'
import { corpusPaths, PROJECT, userFolder } from './userPath.ts'

test('npm leaves the folder of the user in INIT_CWD', () => {
  const byNpm = { npm_lifecycle_event: 'dixit', INIT_CWD: '/home/ana' }
  expect(userFolder(byNpm, PROJECT)).toBe('/home/ana')
  expect(userFolder(byNpm, '/tmp')).toBe('/tmp')
  expect(userFolder({ npm_lifecycle_event: 'test', INIT_CWD: '/home/ana' }, PROJECT)).toBe(PROJECT)
  expect(userFolder({}, '/tmp')).toBe('/tmp')
})

test('the paths given, else the one of the environment, else the corpus of the project', () => {
  const env = { npm_lifecycle_event: 'dixit', INIT_CWD: '/home/ana' }
  expect(corpusPaths(['/a', '/b'], env)).toEqual(['/a', '/b'])
  expect(corpusPaths([], { ...env, DIXIT_CORPUS: '/texts' })).toEqual(['/texts'])
  expect(corpusPaths([], env)).toEqual([`${PROJECT}corpus`])
  expect(corpusPaths([], { ...env, DIXIT_CORPUS: '' })).toEqual([`${PROJECT}corpus`])
})
