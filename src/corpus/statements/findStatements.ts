import type { Paragraph, Span } from '#format/corpus.ts'
import { sentences } from '../text/sentences.ts'
import { afterDateline } from '../text/dateline.ts'
import { tokenize, type Token } from '../text/tokens.ts'
import { filled } from '../text/filled.ts'
import { verbGroups, type VerbGroup } from '../text/verbGroups.ts'
import type { Word } from '../text/word.ts'
import { listsOf } from '../text/wordSet.ts'
import { tag } from '../text/words.ts'
import { analyse } from './analysis.ts'
import type { Candidate } from './candidate.ts'
import { Reading } from './construction.ts'
import { choose } from './choose.ts'
import { CONSTRUCTIONS } from './constructions/index.ts'
import { continuations, type Scene } from './continuations.ts'
import { carriesOn, pairMarks, signOf, type Pending } from './marks.ts'
import type { Passage, Sentence } from './sentence.ts'
import type { Statement } from './statement.ts'
import { toStatements } from './drafts.ts'
import { readResolutionVerb } from './listItems.ts'
import { type Turn, turnsOf } from './transcript.ts'

/** What the statements stage says of one article. */
export interface Found {
  statements: Statement[]
  /** The words of each paragraph of text by its index, for the stages that follow. */
  words: ReadonlyMap<number, readonly Word[]>
  /** Opening quotation marks without a partner. */
  unclosedMarks: { paragraph: number; span: Span }[]
}

/** Every quotation of an article, before anybody is named. Pure; linear in the length of the text; notes are skipped. */
export function findStatements(paragraphs: readonly Paragraph[]): Found {
  const passages = readPassages(paragraphs)
  const unclosedMarks: Found['unclosedMarks'] = []
  for (const passage of passages) {
    for (const index of passage.marks.unclosed) {
      const token = passage.words[index]
      if (token !== undefined)
        unclosedMarks.push({ paragraph: passage.paragraph, span: [token.start, token.end] })
    }
  }
  const turns = turnsOf(passages)
  const scenes = passages.map((passage, index) => withTurn(sceneOf(passage), turns[index] ?? null))
  return {
    statements: toStatements(continuations(scenes)),
    words: new Map(passages.map(({ paragraph, words }) => [paragraph, words])),
    unclosedMarks,
  }
}

/** The turn of a transcript as the first draft of its passage; what others find in it is nested. */
function withTurn(scene: Scene, turn: Turn | null): Scene {
  const [first, ...others] = scene.sentences
  if (turn === null || first === undefined) return scene
  const { passage } = scene
  const candidate: Candidate = {
    rule: 'colonSpeech',
    act: turn.asks ? 'ask' : 'say',
    source: turn.source === null ? [] : [turn.source],
    cue: turn.cue === null ? [] : [turn.cue],
    content: [turn.content],
    voice: turn.source === null ? 'none' : 'source',
    inferred: false,
    group: null,
  }
  const draft = { candidate, passage, cuePassage: passage, carriesOn: null, sameVoice: null }
  return { passage, sentences: [{ ...first, drafts: [draft, ...first.drafts] }, ...others] }
}

/** A passage's sentences with the drafts of their candidates. */
function sceneOf(passage: Passage): Scene {
  return {
    passage,
    sentences: sentencesOf(passage).map((sentence) => ({
      sentence,
      drafts: candidatesOf(sentence).map((candidate) => ({
        candidate,
        passage,
        cuePassage: passage,
        carriesOn: null,
        sameVoice: null,
      })),
    })),
  }
}

function candidatesOf(sentence: Sentence): Candidate[] {
  const reading = new Reading(analyse(sentence))
  const candidates: Candidate[] = []
  for (const construction of CONSTRUCTIONS)
    for (const candidate of construction(reading)) candidates.push(candidate)
  return candidates.length === 0 ? candidates : choose(sentence, candidates)
}

/** Tokens, marks, words and verb groups of each paragraph of text; marks look one paragraph ahead. */
function readPassages(paragraphs: readonly Paragraph[]): Passage[] {
  const texts: { index: number; text: string; tokens: Word[] }[] = []
  paragraphs.forEach(({ kind, text }, index) => {
    if (kind === 'text') texts.push({ index, text, tokens: tokenize(text) })
  })
  const passages: Passage[] = []
  let carried: Pending = null
  texts.forEach(({ index, text, tokens }, position) => {
    const next: readonly Token[] | undefined = texts[position + 1]?.tokens
    const marks = pairMarks(tokens, carried, (mark) => next !== undefined && carriesOn(next, mark))
    const open = marks.regions.find((region) => region.continues)
    const opening = tokens[open?.open ?? -1]
    carried = open === undefined ? null : opening === undefined ? carried : signOf(opening)
    const words = tag(tokens)
    readResolutionVerb(words, passages.at(-1)?.words)
    const groups = verbGroups(words)
    const groupOf = groupsByWord(words.length, groups)
    passages.push({ paragraph: index, text, words, groups, groupOf, marks })
  })
  return passages
}

/** For each word the index of its group, or -1. */
function groupsByWord(length: number, groups: readonly VerbGroup[]): number[] {
  const groupOf = filled(length, -1)
  groups.forEach((group, g) => {
    for (let i = group.first; i <= group.last; i++) groupOf[i] = g
  })
  return groupOf
}

function sentencesOf(passage: Passage): Sentence[] {
  let next = 0
  return sentences(passage.words, passage.marks.inside).map(({ from: start, to }, index) => {
    const from = index === 0 ? afterDateline(passage.words, start, to) : start
    const own = []
    while (next < passage.groups.length && (passage.groups[next]?.first ?? 0) < from) next++
    while (next < passage.groups.length && (passage.groups[next]?.first ?? 0) < to) {
      const group = passage.groups[next++]
      if (group !== undefined) own.push(group)
    }
    const { paragraph, text, words, groups, groupOf, marks } = passage
    return { paragraph, text, words, groups, groupOf, marks, from, to, lists: listsOf(words, from, to), own }
  })
}
