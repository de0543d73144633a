/** Up to so many items are compared with each other, which is sooner done than making a set. */
const FEW = 8

/** The items in order, each once; a list that needs no change comes back as it is. */
export function distinct<Item>(items: Item[]): Item[] {
  if (items.length < 2) return items
  if (items.length > FEW) return [...new Set(items)]
  return items.filter((item, n) => items.indexOf(item) === n)
}
