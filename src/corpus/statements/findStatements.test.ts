import { describe, expect, test } from 'vitest'
import { slices } from '#corpus/span.ts'
import { findStatements } from './findStatements.ts'
import { asWords, paragraphsOf, statementsOf } from './testing/bracketed.ts'

const contents = (...texts: string[]) =>
  findStatements(paragraphsOf(...texts)).statements.map((one) =>
    slices(texts[one.paragraph] ?? '', one.content).join(' … '),
  )

describe('where content ends', () => {
  test.each([
    [
      'a participle of the voice opens the next statement',
      'Le maire a dit que le pont est sûr, ajoutant que la route rouvre.',
      ['le pont est sûr', 'la route rouvre'],
    ],
    [
      'a coordinated cue of the same subject',
      'Le maire a dit que le pont est sûr et a ajouté que la route rouvrait.',
      ['le pont est sûr', 'la route rouvrait'],
    ],
    [
      'a coordinated clause of another speaker',
      'Le maire a salué la loi, mais la régie a estimé que tout était à refaire.',
      ['la loi', 'tout était à refaire'],
    ],
    [
      'a deed of the speaker',
      'Le maire a dit que le pont était sûr et a quitté la salle.',
      ['le pont était sûr'],
    ],
    ['ce qui behind a noun phrase', 'Le maire a exprimé son soutien, ce qui a plu.', ['son soutien']],
    [
      'but not behind a clause',
      'Le maire a dit que le pont tenait, ce qui a plu.',
      ['le pont tenait, ce qui a plu'],
    ],
    [
      'a relative stays with its noun',
      'Le maire a salué la loi, qui protège les ponts.',
      ['la loi, qui protège les ponts'],
    ],
    [
      'a participle that is no cue stays',
      'Le maire a dit que le pont tenait, prouvant sa force.',
      ['le pont tenait, prouvant sa force'],
    ],
    [
      'the main clause behind an opening participle',
      'Notant que l’eau monte, le maire a appelé à fuir.',
      ['l’eau monte', 'fuir'],
    ],
    [
      'the main clause behind a subordinate one',
      'Alors que le maire affirme que l’eau baisse, les voisins dénoncent un abandon.',
      ['l’eau baisse', 'un abandon'],
    ],
    [
      'the verb of the noun that carries the clause',
      'L’annonce que le pont fermait a choqué.',
      ['le pont fermait'],
    ],
    [
      'a clause, then a colon and a sentence in marks',
      'Le maire a dit que tout allait bien : « Nous tiendrons bon. »',
      ['tout allait bien', 'Nous tiendrons bon'],
    ],
  ])('%s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected)
  })
})

describe('kind', () => {
  test.each([
    ['direct', 'Le maire ajoute que « le pont est sûr ».'],
    ['direct', 'Le maire se dit « optimiste ».'],
    ['mixed', 'Le maire ajoute que le pont est « sûr ».'],
    ['mixed', 'Les plus « rapides » sont partis, a dit le maire.'],
    ['indirect', 'Le maire ajoute que le pont est sûr.'],
    ['indirect', 'Le maire a dit que la loi dite « anti-bruit » restait.'],
    ['indirect', 'Le maire a dit que « la Route du Sel » rouvrait en mai.'],
  ])('%s: %s', (kind, text) => {
    expect(statementsOf(text)[0]?.kind).toBe(kind)
  })
})

describe('voices', () => {
  test('a nested report has the report around it as its parent', () => {
    const [outer, inner] = statementsOf('La régie a promis de réparer le pont, rapporte la radio.')
    expect([outer?.parent, inner?.parent]).toEqual([null, 0])
  })
  test('aurait déclaré is inferred', () => {
    expect(statementsOf('Le maire aurait déclaré que le pont fermait.')[0]?.basis).toBe('inferred')
  })
  test('an impersonal passive names nobody', () => {
    expect(statementsOf('Il a été rappelé que le pont fermait.')[0]?.voice).toEqual({ from: 'none' })
  })
  test('a sentence in marks beside a cued one has its voice', () => {
    const [first, second] = statementsOf('« C’est faux », répond le maire. « Nous avons tout payé. »')
    expect(first?.voice).toEqual({ from: 'source' })
    expect(second).toMatchObject({
      basis: 'inferred',
      voice: { from: 'statement', sameVoiceAs: 0 },
      cue: [],
      source: [],
    })
  })
  test('an unmarked sentence between two statements of one speaker is his', () => {
    expect(
      contents(
        'Le maire a rappelé que le pont fermait. Les bacs sont prêts. Ils partiront à l’heure, a-t-il ajouté.',
      ),
    ).toEqual(['le pont fermait', 'Les bacs sont prêts', 'Ils partiront à l’heure'])
  })
  test('Et d’ajouter goes on with the voice before it', () => {
    const [, second] = statementsOf('« C’est faux », répond le maire. Et d’ajouter : « Nous avons payé. »')
    expect(second?.voice).toEqual({ from: 'statement', sameVoiceAs: 0 })
  })
})

describe('over paragraphs', () => {
  test('a speech that is reopened is one statement a paragraph, each carrying on the last', () => {
    const texts = ['Le maire a dit : « Nous tenons.', '« Nous tiendrons encore.', '« Merci à tous. »']
    const { statements, unclosedMarks } = findStatements(paragraphsOf(...texts))
    expect(statements.map(({ continues }) => continues)).toEqual([null, 0, 1])
    expect(unclosedMarks).toEqual([])
  })
  test('a speech whose cue comes last gives its voice to the paragraphs before', () => {
    const { statements } = findStatements(paragraphsOf('« Nous tenons.', '« Merci », a conclu le maire.'))
    expect(statements.map(({ voice }) => voice)).toEqual([
      { from: 'statement', sameVoiceAs: 1 },
      { from: 'source' },
    ])
  })
  test('a paragraph that ends with a colon announces the next', () => {
    const { statements } = findStatements(paragraphsOf('Le maire a conclu :', '« Nous tiendrons bon. »'))
    expect(statements).toMatchObject([{ paragraph: 1, cueParagraph: 0, kind: 'direct' }])
  })
  test('an unclosed mark is told and poisons nothing beyond its sentence', () => {
    const texts = ['Il a dit « oublier la guerre.', 'La pluie tombe. « Enfin ! », a soufflé M. Roux.']
    const { statements, unclosedMarks } = findStatements(paragraphsOf(...texts))
    expect(unclosedMarks).toEqual([{ paragraph: 0, span: [9, 10] }])
    expect(statements.map((one) => asWords(texts[one.paragraph] ?? '', one).content)).toContainEqual([
      'Enfin !',
    ])
  })
  test('notes are skipped', () => {
    expect(findStatements([{ line: 1, kind: 'note', text: 'Le maire a dit que oui' }]).statements).toEqual([])
  })
})
