/**
 * Whether a name has more than one part, so that it says by itself who is meant: *Ana Ruiz*, but neither *Ruiz* nor
 * *de Villepin*, which begins with a particle.
 */
export function isFullName(name: string): boolean {
  return /\s/u.test(name) && /^[^\p{Ll}]/u.test(name)
}
