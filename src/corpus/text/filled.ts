/** An array of small numbers: for the few words of a paragraph made much sooner than a typed array. */
export function filled(length: number, value: number): number[] {
  const numbers: number[] = []
  for (let i = 0; i < length; i++) numbers.push(value)
  return numbers
}
