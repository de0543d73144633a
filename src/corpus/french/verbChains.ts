/** Verbs that lean on an infinitive, with what stands between (`''` = nothing, `+` between several words). */

function table(rows: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [lemma = '', ...markers] = row.split(' ')
        return [lemma, markers.map((marker) => (marker === '∅' ? '' : marker))] as const
      }),
  )
}

/** The act of the infinitive takes place (*a tenu à souligner, vient d’annoncer, a voulu rappeler*). */
export const REALISING = table(`
tenir à
venir de
borner à
contenter de
limiter à
plaire à
aller jusqu'à ∅
manquer de
hésiter à
commencer par
finir par
terminer par
continuer de à
persister à
empresser de
vouloir ∅
souhaiter ∅
devoir ∅
permettre de
résoudre à
obstiner à
entêter à
réserver de
croire ∅
oser ∅
savoir ∅
préférer ∅
employer à
faire ∅
laisser ∅
avoir coutume+de l'+habitude+de beau
aimer à ∅
prendre soin+de la+peine+de
éprouver le+besoin+de
cesser de
juger bon+de utile+de nécessaire+de opportun+de
hâter de
attacher à
évertuer à
contraindre de à
obliger de à
forcer de à
amener à
`)

/** The act of the infinitive is only due, possible or wished, unless the verb is composed and also in `REALISING` (*a dû reconnaître*). */
export const UNREAL = table(`
devoir ∅
pouvoir ∅
vouloir ∅
souhaiter ∅
falloir ∅
aller ∅
sembler ∅
paraître ∅
désirer ∅
espérer ∅
compter ∅
refuser de
éviter de
tenter de
essayer de
chercher à
envisager de
prévoir de
projeter de
accepter de
omettre de
oublier de
renoncer à
s'abstenir de
abstenir de
garder de
commencer à
sommer de
risquer de
`)
