import type { Act } from '#format/corpus.ts'
import { actNamed } from './actNamed.ts'

/**
 * Reporting verbs and locutions of the French press: what each can govern, and which act it is.
 *
 * One row a line: `locution | act | frames`. A locution is a lemma, with *se* when reflexive, and the words that
 * follow it (*mettre l'accent sur*). Frames:
 *
 *     que si         a clause                                   a dit que, a demandé si
 *     wh             pourquoi, comment, combien and a clause       a expliqué pourquoi
 *     de à inf       an infinitive, after de, à or nothing      a promis de, a appelé à, a dit vouloir
 *     noun           a noun phrase that is the stance           a salué la décision
 *     +sur +pour …   the same behind a preposition              a plaidé pour un fonds
 *     marked         a noun phrase only when it holds words in quotation marks     évoque une rencontre « utile »
 *     noun-any       the same behind *tout* or before *l’idée*          a exclu toute hausse
 *     X-par X-cause  something and its cause or likeness        justifie la hausse par, attribue la panne à
 *     incise         can stand alone in an incise               P, a insisté X,
 *     direct         brings quotation marks, with colon or none
 *     predicate      an adjective or noun said of oneself       se dit prêt à
 *     X-que X-si     a clause, with an addressee as direct object        a averti le Conseil que
 *     X-de X-à       an infinitive, with an addressee                    a exhorté les États à
 *     X-judge        the thing judged with the judgement behind de, comme or nothing   accuse la FEPE de
 */
const ROWS = `
affirmer | say | que inf incise direct noun-own marked
ajouter | add | que inf incise direct marked
admettre | say | que inf incise direct noun
alerter | warn | que X-que incise direct +sur
alléguer | say | que inf incise direct noun
analyser | say | incise direct
annoncer | announce | que inf noun incise direct
apprendre | announce | que incise
approuver | praise | noun incise
arguer | say | que incise direct +de
argumenter | say | que incise direct
articuler | say | incise direct
assener | stress | que incise direct marked
asséner | stress | que incise direct marked
assurer | say | que inf X-que incise direct X-de-noun
attester | say | que inf incise
attirer l'attention sur | stress | noun
attirer l'attention | stress | +sur que
appeler l'attention | stress | +sur
avancer | say | que incise direct noun-any
avertir | warn | que X-que incise direct +de X-de-noun
aviser | announce | X-que
avoir beau dire | say | que
avouer | say | que inf incise direct noun-own noun
blâmer | condemn | noun
balayer | deny | noun incise
certifier | say | que inf incise direct
citer | say | marked
clamer | stress | que inf incise direct noun-own
clarifier | say | que incise direct
commenter | say | incise direct
communiquer | announce | que incise
concéder | say | que inf incise direct noun
conclure | say | que incise direct +à
condamner | condemn | noun incise
confesser | say | que inf incise direct noun
confier | say | que inf incise direct noun-own
confirmer | say | que inf noun incise direct
conseiller | propose | que de incise direct
considérer | say | que inf X-judge incise
constater | say | que incise direct noun
contester | deny | que inf noun incise direct
contre-attaquer | deny | incise direct
convenir | say | que de incise +de
corriger | say | incise direct
craindre | warn | que incise noun de +pour
crier | say | que incise direct +à
critiquer | condemn | noun incise direct
croire | say | que incise inf
croire savoir | say | que incise
déclarer | say | que inf incise direct marked
décréter | say | que incise direct
décrire | say | X-comme wh incise marked
défendre l'idée que | say | 
demander | request | que si wh wh-all ce-que de à noun X-que incise direct
démentir | deny | que inf noun incise
dénoncer | condemn | noun incise direct
déplorer | condemn | que inf noun incise direct
désapprouver | condemn | noun
deviner | say | que incise
diagnostiquer | say | incise direct que
dire | say | que inf si wh incise direct noun-own marked
donner l'assurance | promise | que de +de
donner à entendre | say | que
écrire | say | que inf incise direct marked
édicter | say | que
émettre le souhait | hope | que de +de
émettre l'espoir | hope | que de
émettre l'hypothèse | say | que +de
émettre l'idée | propose | que +de
enjoindre | demand | que de à X-de incise
enseigner | say | que
énoncer | say | que noun incise direct
entériner | say | marked
entonner | say | direct incise
envisager | say | marked que
escompter | hope | que inf
espérer | hope | que inf incise direct noun
estimer | say | que inf X-judge X-number incise direct marked
établir | say | que
évaluer | say | X-number
chiffrer | say | X-number
évoquer | say | marked incise direct
exclure | deny | que de incise noun-any
exhorter | request | X-à incise direct à
exiger | demand | que de noun incise direct
expliciter | say | que incise direct
expliquer | say | que inf wh incise direct X-par
exposer | say | que wh incise direct
exprimer | say | noun incise direct que
extrapoler | say | incise
faire allusion à | say | marked
faire connaître | announce | que noun-own incise direct
faire comprendre | say | que incise direct
faire entendre | say | que
faire état de | say | noun
faire mention de | say | marked
faire noter | stress | que incise direct
faire observer | stress | que incise direct
faire part de | say | noun
faire part | say | +de
faire part à | say |
faire remarquer | stress | que incise direct
faire ressortir | stress | que
faire apparaître | stress | que
faire savoir | announce | que incise direct
faire valoir | stress | que incise direct noun
féliciter | praise | incise direct
formuler le vœu | hope | que de
formuler l'espoir | hope | que de
formuler | say | marked
fulminer | condemn | que incise direct
fustiger | condemn | noun incise direct
garantir | promise | que inf incise direct
gronder | condemn | incise direct
gager | say | que incise
hurler | say | que incise direct
imputer | condemn | X-cause
implorer | request | X-de incise direct
imaginer | say | que incise direct
indiquer | say | que inf wh incise direct
informer | announce | que X-que incise +de X-de-noun
inférer | say | que
inciter | request | X-à
insinuer | say | que incise direct
insister | stress | que incise direct +sur
insister pour | demand | que
interdire | demand | 
interpeller | ask | X-sur incise direct
interroger | ask | incise direct
intimer | demand | de
intimer l'ordre | demand | de
inviter | request | X-à incise direct à +à-call
invoquer | say | noun incise
ironiser | say | que incise direct +sur
jubiler | praise | incise direct
juger | say | que X-judge incise direct inf
jurer | promise | que de inf incise direct
justifier | say | incise direct X-par
lâcher | say | que incise direct
laisser entendre | say | que incise direct
laisser entrelaisser paraître | say | 
lancer | say | que incise direct
lancer un appel à | request | noun inf
lancer un avertissement | warn | 
lire | say | que incise
louer | praise | noun incise
maintenir | stress | que inf incise direct
mander | say | que
mander à | say | 
marteler | stress | que incise direct marked noun-own
maugréer | condemn | que incise direct
menacer | warn | de que X-de incise direct +de X-de-noun
mentionner | say | que incise direct marked
mettre l'accent sur | stress | noun
mettre en avant | stress | noun
mettre en cause | condemn |
mettre en doute | deny | noun
mettre en exergue | stress | noun
mettre en évidence | stress | que
mettre en lumière | stress | noun
mettre en garde | warn | que X-que +contre incise direct X-contre
mettre en garde contre | warn | noun
mettre en relief | stress | noun
militer pour | request | noun inf que
minimiser | deny | noun
moquer | condemn | noun incise direct
murmurer | say | que incise direct
narrer | say | que incise direct
nier | deny | que inf noun incise
notifier | announce | que incise
officialiser | announce | noun incise direct
noter | say | que inf incise direct noun
nuancer | say | incise direct
objecter | deny | que incise direct
observer | say | que incise direct
offrir | propose | de noun-offer
opiner | say | que incise direct
opposer | deny | que incise direct
ordonner | demand | que de incise
pavoiser | praise | incise direct
parier | say | que incise direct
pester | condemn | que incise direct +contre
penser | say | que incise direct inf
plaider | request | que incise direct +pour +en noun
plaider pour | request | noun inf que
plaider en faveur de | request | noun
plaisanter | say | incise direct
poser la question de | ask | noun
postuler | say | que
poster | say | incise direct
poursuivre | add | incise direct
pointer | stress | que incise direct noun
pointer du doigt | condemn | noun
préciser | say | que inf wh incise direct noun
préconiser | propose | que de noun incise direct
prédire | say | que incise direct noun
prendre acte de | say | noun
prendre l'engagement | promise | que de
prendre l'engagement de | promise | 
prendre position contre | condemn | noun
prendre position pour | praise | noun
prendre la défense de | praise | noun
présager | say | que
prescrire | demand | que de
présenter | say | X-comme
presser | request | X-de incise
pressentir | say | que
prétendre | say | que inf incise direct
prétexter | say | que inf noun incise
prévenir | warn | que X-que incise direct
prévoir | announce | que noun-forecast incise direct
prier | request | X-de
prier instamment | request | X-de
proclamer | announce | que inf noun incise direct
promettre | promise | que de noun incise direct inf
pronostiquer | say | que incise direct noun
prôner | propose | noun que incise
prononcer | say | marked
prophétiser | say | que incise direct
proposer | propose | que de noun incise direct à
protester | condemn | que incise direct +contre
publier | say | 
qualifier | say | X-judge
questionner | ask | incise direct
raconter | say | que inf wh incise direct
railler | condemn | noun incise direct
rajouter | add | que incise direct
rappeler | recall | que inf wh noun incise direct
rappeler à l'ordre | condemn | 
rapporter | say | que inf incise direct marked
rassurer | say | que X-que incise direct
réaffirmer | stress | que inf noun incise direct
réagir | say | incise direct
recommander | propose | que de noun incise direct à
reconnaître | say | que inf noun incise direct
redire | stress | que noun incise direct
redouter | warn | que de noun incise
réclamer | demand | que noun incise direct de
réfuter | deny | que noun incise direct
refuser | deny | incise
regretter | condemn | que de noun incise direct inf
réitérer | stress | que noun incise direct
rejeter | deny | noun incise
relater | say | que wh incise direct
relativiser | say | incise direct noun
relever | stress | que incise direct noun
remarquer | stress | que incise direct
remémorer | recall | que
renchérir | add | que incise direct
renouveler | stress | noun
répéter | stress | que incise direct noun inf
répliquer | say | que incise direct
répondre | say | que incise direct +par inf
reprendre | add | incise direct
réprouver | condemn | noun
reprocher | condemn | que de à noun incise
requérir | demand | que
résumer | say | incise direct
rétorquer | say | que incise direct
révéler | announce | que inf noun incise direct
revendiquer | say | noun que inf
riposter | say | que incise direct
saluer | praise | noun incise
scander | demand | que incise direct
s'abstenir de commenter | say | 
s'accorder à dire | say | que
s'alarmer | warn | que incise direct +de
s'attendre à ce que | say | 
s'avouer | say | predicate
s'apitoyer | say | incise direct
s'affliger | condemn | que incise +de
s'agacer | condemn | que incise direct +de
s'écrier | say | que incise direct
s'emporter | condemn | incise direct
s'émouvoir | condemn | que incise direct +de
s'émerveiller | praise | que incise direct +de
s'enflammer | say | incise direct
s'engager | promise | à incise
s'engager à ce que | promise |
s'enquérir | ask | incise direct
s'enorgueillir | praise | que de incise +de
s'élever contre | condemn | noun
s'en prendre à | condemn | 
s'étonner | condemn | que de incise direct +de
s'estimer | say | predicate
s'excuser | say | incise direct de +pour +de
s'exclamer | say | que incise direct
s'expliquer | say | incise direct
s'insurger | condemn | que incise direct +contre
s'indigner | condemn | que incise direct +de +contre
s'inquiéter | warn | que de incise direct +de
s'interroger | ask | incise direct si wh
s'étrangler | condemn | incise direct
renvoyer à | say | marked
s'opposer | deny | +à
s'opposer à ce que | deny | 
s'offusquer | condemn | que incise direct +de
s'attrister | condemn | que incise direct
se borner à dire | say | que
se contenter de dire | say | que
se déclarer | say | predicate incise
se décrire comme | say | marked
se définir comme | say | marked
se présenter comme | say | marked
se considérer comme | say | marked
se défendre | deny | de incise direct +de
se demander | ask | si wh wh-all ce-que incise direct
se dire | say | predicate incise
se désoler | condemn | que de incise direct +de
se féliciter | praise | que de incise direct +de
se gargariser | praise | 
se lamenter | condemn | que incise direct
se justifier | say | incise direct
se montrer | say | predicate-stance
se moquer | condemn | incise direct +de
se plaindre | condemn | que de incise direct +de
se prononcer pour | say | noun
se prononcer contre | condemn | noun
se prononcer en faveur de | praise | noun
se prétendre | say | predicate
se proposer | propose | de
se ranger à | say |
se rappeler | recall | que inf incise
se raviser | say | incise direct
se réjouir | praise | que de incise direct +de
se remémorer | recall | que incise direct
se souvenir | recall | que inf incise direct marked-de
se targuer | praise | que de incise
se vanter | praise | que de incise +de
sermonner | condemn | incise direct
signaler | say | que inf noun incise direct
signifier | say | à-que noun-own
solliciter | request | noun de
sommer | demand | X-de
soulever | say | marked
souffler | say | que incise direct
souhaiter | hope | que inf noun incise direct de
souligner | stress | que inf noun incise direct
soupirer | say | que incise direct
sourire | say | incise direct
soutenir | say | que inf incise direct
spécifier | say | que incise direct
spéculer | say | que incise direct
stigmatiser | condemn | noun
stipuler | say | que incise
suggérer | propose | que de noun incise direct
supplier | request | X-de incise direct
supposer | say | que incise direct
s'accuser | say | de
tacler | condemn | incise direct
témoigner | say | que incise direct
temporiser | say | incise direct
temper | say |
tempérer | say | incise direct
tempêter | condemn | que incise direct
tenir | say | X-pour
tenir à | stress | 
tenir à ce que | demand | 
tirer la sonnette d'alarme | warn | incise direct +sur
tirer la conclusion | say | que
tomber d'accord | say | que +sur +pour
tonner | condemn | que incise direct
trancher | say | que incise direct
traiter | condemn | X-judge
tweeter | say | que incise direct
twitter | say | que incise direct
vanter | praise | noun incise
rendre hommage à | praise | marked
épingler | condemn | noun
vitupérer | condemn | incise direct noun
vilipender | condemn | noun
vociférer | say | que incise direct
voir dans | say | noun-judged
voir | say | noun-y
vouloir croire | hope | que incise
vouloir | demand | marked-only
s'attendre | say | +à
anticiper | say | que noun-forecast
écarter | deny | noun-any
avoir bon espoir | hope | que de
manifester | say | noun-own
marquer | say | noun-own
cacher | say | que noun-own
dissimuler | say | que noun-own
porter un toast | say | marked noun
afficher | say | noun-own
défendre | say | marked
assumer | say | marked
douter | deny | que +de
préférer | hope | que marked-only
être d'avis | say | que
lancer un appel pour | request | noun
montrer | say | que
démontrer | say | que
s'accorder | say | +sur à
tabler | hope | +sur
miser | hope | +sur
dédramatiser | say | incise direct
esquiver | say | incise direct
éluder | say | incise direct
former le vœu | hope | que de
former le souhait | hope | que de
former l'espoir | hope | que de
se satisfaire | praise | que de incise +de
attribuer | say | X-cause
attendre | hope | marked-only
accuser | condemn | X-judge
acquiescer | say | incise direct
adjurer | request | X-de
adresser ses félicitations à | praise | 
appeler | request | que à X-à +à incise
appeler de ses vœux | request | noun
appeler de leurs vœux | request | noun
applaudir | praise | noun incise
apporter son soutien à | praise | noun
apporter la précision | say | que
arborer | say |
acter | say | que noun
certifier conforme | say |
charger | condemn |
commander | demand | que
comparer | say | X-cause
conjecturer | say | que incise
conjurer | request | X-de
considérer comme | say | noun
contredire | deny | noun
désigner | say | X-comme
dépeindre | say | X-comme
décrier | condemn | noun
détailler | say | que wh incise direct
dévoiler | announce | que noun incise
diffuser | say |
encenser | praise | noun
encourager | request | X-à
engager | request | X-à
énumérer | say | incise direct
entrevoir | say | que
exprimer le souhait | hope | que de +de
exprimer l'espoir | hope | que de
exprimer le vœu | hope | que de
exprimer la conviction | say | que
exprimer sa conviction | say | que
exprimer le regret | condemn | que
exprimer l'avis | say | que
exprimer l'opinion | say | que
exprimer la crainte | warn | que de
faire le constat | say | que
faire le vœu | hope | que de
faire la promesse | promise | que de
faire remarquer à | stress |
faire la remarque | say | que
faire l'éloge de | praise | noun
faire grief | condemn | de que
incriminer | condemn | noun
indiquer à | say |
lister | say | incise direct
mettre la pression | demand |
monter au créneau | say | incise direct
motiver | say |
nommer | say |
objurguer | request |
parler | say | marked-de +de-value
partager | say | marked
peser ses mots | say | direct incise
pointer le fait | stress | que
porter plainte | condemn |
porter à la connaissance de | announce | que
prendre à témoin | say | 
récuser | deny | noun
ressasser | stress | que incise direct
reconnaître que | say | 
rembarrer | deny | incise direct
remercier | praise | incise direct
remettre en cause | deny | noun
remettre en question | deny | noun
renier | deny | noun
réprimander | condemn | incise direct
rendre compte | say | que
ressentir | say | 
rétracter | deny |
saisir l'occasion pour | say |
se porter garant | promise | que de
se désolidariser de | deny | noun
se dissocier de | deny | noun
soumettre | propose | marked
soutenir mordicus | say | que incise direct
statuer | say | que
subodorer | say | que incise
s'aligner sur | say |
s'accorder pour dire | say | que
s'époumoner | say | incise direct
s'égosiller | say | incise direct
s'esclaffer | say | incise direct
s'inscrire en faux | deny | incise direct +contre
s'impatienter | condemn | incise direct
s'énerver | condemn | incise direct
s'enthousiasmer | praise | incise direct +de
s'amuser | say | incise direct
s'auto-congratuler | praise |
s'autoriser à dire | say | que
s'avancer | say |
s'entendre dire | say |
se lâcher | say | incise direct
se persuader | say | 
se défausser | deny |
se résigner | say | à incise direct
se dédouaner | deny |
se réclamer de | say |
sonner l'alarme | warn | incise direct +sur
tenir pour responsable | condemn | noun
tenir à préciser | say | que
trouver | say | que X-judge-marked incise
traduire | say | incise direct
trépigner | demand | incise direct
vouer aux gémonies | condemn | noun
formuler des réserves sur | condemn | noun
faire savoir à | announce |
faire comprendre à | say |
faire miroiter | promise | noun
faire l'aveu | say | que
faire valoir à | stress |
donner raison à | praise | 
donner lecture de | say | 
donner pour consigne | demand | de
donner l'ordre | demand | de
donner acte | say |
dresser le constat | say | que
battre en brèche | deny | noun
apporter un démenti à | deny | noun
opposer un démenti à | deny | noun
renvoyer dos à dos | condemn | 
demander des comptes | demand |
demander pardon pour | say | noun
présenter ses excuses | say | +pour
présenter des excuses | say | +pour
présenter ses condoléances | say | 
exprimer ses condoléances | say |
lancer l'alerte | warn | incise direct +sur
émettre des doutes sur | deny | noun
émettre des réserves sur | condemn | noun
conclure à | say | noun
assimiler | say | X-cause
taxer | condemn | X-judge
soupçonner | condemn |
suspecter | condemn |
blâmer de | condemn | 
féliciter de | praise |
percevoir | say |
prédire à | say |
prévenir de | warn | noun
mettre au défi | demand | X-de
défier | demand | X-de
autoriser | say |
réprouver que | condemn |
apostropher | say | incise direct
rassurer sur | say |
rager | condemn | incise direct
râler | condemn | que incise direct
rire | say | incise direct
rigoler | say | incise direct
grincer | condemn | incise direct
grimacer | condemn | incise direct
marmonner | say | que incise direct
fanfaronner | praise | incise direct
s'irriter | condemn | que incise direct +de
s'emballer | say | incise direct
se consoler | say | incise direct
tancer | condemn | incise direct
développer | say | incise direct
disserter | say | incise direct
exulter | praise | incise direct
égrener | say | incise direct
gloser | say | incise direct
méditer | say | incise direct
synthétiser | say | incise direct
recadrer | condemn | incise direct
intervenir | say | incise direct
abonder | say | incise direct
s'exaspérer | condemn | incise direct
se rebiffer | deny | incise direct
se confier | say | incise direct
relancer | say | incise direct
se navrer | condemn | que incise direct
ricaner | condemn | que incise direct
rugir | condemn | incise direct
siffler | condemn | incise direct
susurrer | say | que incise direct
bougonner | condemn | que incise direct
grommeler | condemn | que incise direct
grogner | condemn | que incise direct
gémir | condemn | que incise direct
chuchoter | say | que incise direct
balbutier | say | que incise direct
bredouiller | say | que incise direct
bafouiller | say | que incise direct
brandir | say | marked
cingler | condemn | incise direct
claironner | announce | que incise direct
débiter | say | incise direct
déclamer | say | incise direct
dégainer | say | incise direct
enchaîner | add | incise direct
embrayer | add | incise direct
compléter | add | incise direct
continuer | add | incise direct
glisser | say | que incise direct
nasiller | say | incise direct
persifler | condemn | incise direct
philosopher | say | incise direct
pleurer | say | incise direct
postillonner | say | incise
préjuger | say | que
protester de | stress | noun
rapporter à | say |
récapituler | say | incise direct
rectifier | say | incise direct
rebondir | add | incise direct
sangloter | say | incise direct
théoriser | say | que incise direct
triompher | praise | incise direct
se souvenir avoir | recall |
rêver | hope | incise direct que
savoir | ask | si wh wh-all ce-que incise
s'entêter | stress | incise direct
s'obstiner | stress | incise direct
`

/** What a locution governs. `rest` are the look-up forms behind the verb (*l' accent sur*); `à` and `de` stand for their contracted forms too. */
export interface ReportingEntry {
  locution: string
  lemma: string
  reflexive: boolean
  rest: readonly string[]
  act: Act
  frames: ReadonlySet<string>
}

const REFLEXIVE = /^(?:s'en |s'|se )/u

function entryOf(row: string): ReportingEntry | null {
  const [locution = '', act = '', frames = ''] = row.split('|').map((part) => part.trim())
  if (frames === '') return null
  const reflexive = REFLEXIVE.test(locution)
  const words = locution.replace(REFLEXIVE, '').replace(/'/gu, "' ").split(' ')
  const [lemma = '', ...rest] = words
  return { locution, lemma, reflexive, rest, act: actNamed(act), frames: new Set(frames.split(' ')) }
}

/**
 * Passive participles that tell what the subject thinks (*est convaincu que*); those of feeling only where speech in
 * marks follows behind a colon (*est surpris que P : « … »*).
 */
export const STATES: ReadonlyMap<string, 'thought' | 'feeling'> = new Map([
  ['convaincre', 'thought'],
  ['persuader', 'thought'],
  ['surprendre', 'feeling'],
  ['étonner', 'feeling'],
  ['décevoir', 'feeling'],
  ['choquer', 'feeling'],
  ['ravir', 'feeling'],
  ['indigner', 'feeling'],
])

/** What a state governs. */
export const STATE_ENTRY: ReportingEntry = {
  locution: 'être convaincu',
  lemma: 'être',
  reflexive: false,
  rest: [],
  act: 'say',
  frames: new Set(['que']),
}

/** Entries by lemma, longer locutions first. */
export const REPORTING_VERBS: ReadonlyMap<string, readonly ReportingEntry[]> = byLemma(ROWS)

function byLemma(rows: string): Map<string, ReportingEntry[]> {
  const map = new Map<string, ReportingEntry[]>()
  for (const row of rows.split('\n')) {
    const entry = entryOf(row)
    if (entry !== null) map.set(entry.lemma, [...(map.get(entry.lemma) ?? []), entry])
  }
  for (const entries of map.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  return map
}
