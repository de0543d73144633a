import type { Act } from '#format/corpus.ts'
import { actNamed } from './actNamed.ts'
import { WordMap } from '#corpus/text/wordSet.ts'

/**
 * Nouns of speech. `que` nouns govern a clause (*l’annonce que*), `de` nouns an infinitive of their owner (*la promesse
 * du maire de rouvrir*); every one can stand before *selon lequel* (*les propos selon lesquels*).
 */
const ROWS = `
annonce | announce | que
promesse | promise | que de
assurance | promise | que
engagement | promise | à
affirmation | say | que
déclaration | say |
propos | say |
commentaire | say |
information | announce |
informations | announce |
conviction | say | que
accusation | condemn |
allégation | say |
avertissement | warn | que
aveu | say | que
confirmation | say | que
constat | say | que
crainte | warn | que
espoir | hope | que
souhait | hope | que de
vœu | hope | que de
reconnaissance | say | que
menace | warn | de
serment | promise | que de
argument | say | que
thèse | say |
avis | say |
opinion | say |
hypothèse | say |
rapport | say |
étude | say |
sondage | say |
enquête | say |
témoignage | say |
récit | say |
document | say |
communiqué | announce |
estimation | say |
prévision | say |
chiffre | say |
donnée | say |
message | say |
lettre | say |
note | say |
analyse | say |
théorie | say |
phrase | say |
discours | say |
plainte | condemn |
position | say |
réponse | say |
remarque | say |
confidence | say |
révélation | announce |
démenti | deny |
version | say |
dépêche | announce |
article | say |
texte | say |
garantie | promise | que
certitude | say | que
prédiction | say | que
pronostic | say |
mise-en-garde | warn | que
`

export interface ReportingNoun {
  act: Act
  frames: ReadonlySet<string>
}

/** Nouns by look-up form, singular and plural. */
export const REPORTING_NOUNS = new WordMap<ReportingNoun>(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [noun = '', act = '', frames = ''] = row.split('|').map((part) => part.trim())
      const entry = { act: actNamed(act), frames: new Set(frames.split(' ')) }
      const plural = /[sx]$/u.test(noun) ? noun : noun.endsWith('eu') ? `${noun}x` : `${noun}s`
      return [
        [noun, entry],
        [plural, entry],
      ] as const
    }),
)
