import { describe, expect, test } from 'vitest'
import { endOfChains } from './chains.ts'

describe('endOfChains', () => {
  const next = new Map([
    ['a', 'b'],
    ['b', 'c'],
    ['x', 'y'],
    ['y', 'x'],
    ['m', 'x'],
  ])
  const endOf = endOfChains(
    (id) => next.get(id),
    (id) => id === 'b',
  )
  test('at an id that is an end, or leads nowhere', () => {
    expect(endOf('a')).toBe('b')
    expect(endOf('c')).toBe('c')
    expect(endOf('nobody')).toBe('nobody')
  })
  test('a circle ends in itself', () => {
    expect(['x', 'y']).toContain(endOf('m'))
    expect(['x', 'y']).toContain(endOf('x'))
  })
})
