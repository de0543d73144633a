/** What the parsers say about articles, one function a code; the words are written here only. */
import { diagnose, type Diagnostic, type Place } from '../diagnostics.ts'
import { excerpt } from './excerpt.ts'

const HEADER = 'TITLE – YYYY/MM/DD'
const SOURCE = 'source/https://…'

export function missingDate(place: Place, title: string): Diagnostic {
  return diagnose('missing-date', place, {
    message: 'This article has no date; it is kept without one.',
    found: excerpt(title),
    expected: HEADER,
    hint: 'End the title with a dash and the date of publication.',
  })
}

export function impossibleDate(place: Place, written: string): Diagnostic {
  return diagnose('impossible-date', place, {
    message: 'No calendar knows this date; the article is kept without one.',
    found: excerpt(written),
    expected: 'a day that exists, as YYYY/MM/DD',
    hint: 'Look the date up at the source and correct it.',
  })
}

export function noTitle(place: Place, line: string): Diagnostic {
  return diagnose('no-title', place, {
    message: 'This article has a date but no title.',
    found: excerpt(line),
    expected: HEADER,
    hint: 'Write the title before the dash.',
  })
}

export function noBody(place: Place, title: string): Diagnostic {
  return diagnose('no-body', place, {
    message: 'This article has a title but no text.',
    found: excerpt(title),
    expected: 'at least one paragraph below the title',
    hint: 'Add its text, or join the line to the one above if it is no title.',
  })
}

export function noSource(place: Place, found: string): Diagnostic {
  return diagnose('no-source', place, {
    message: 'This article does not say where it was published.',
    found: excerpt(found),
    expected: SOURCE,
    hint: 'End the article with a line “source/” and its address; links last longer with one.',
  })
}

export function unsafeSource(place: Place, address: string): Diagnostic {
  return diagnose('unsafe-source', place, {
    message: 'This address is never shown as a link: only http and https without user and password are.',
    found: excerpt(withoutCredentials(address)),
    expected: SOURCE,
    hint: 'Give the public web address of the article.',
  })
}

export function orphanText(place: Place, found: string): Diagnostic {
  return diagnose('orphan-text', place, {
    message: 'These lines belong to no article and are not shown.',
    found: excerpt(found),
    expected: `${HEADER} above the text`,
    hint: 'Write a header above them, or a source line below the text to which they belong.',
  })
}

export function straySource(place: Place, found: string): Diagnostic {
  return diagnose('orphan-text', place, {
    message: 'This source line belongs to no article.',
    found: excerpt(withoutCredentials(found)),
    expected: 'an article above it',
    hint: 'Remove it, or put it below the last line of its article.',
  })
}

export function headerInBody(place: Place, line: string): Diagnostic {
  return diagnose('header-in-body', place, {
    message: 'This line ends like a header, but opens no article here; it is read as a paragraph.',
    found: excerpt(line),
    expected: `${HEADER}, or a blank line before it`,
    hint: 'If a new article starts here, put an empty line above it or write the date as YYYY/MM/DD.',
  })
}

export function overLongLine(place: Place, line: string): Diagnostic {
  return diagnose('over-long-line', place, {
    message: `This line has ${line.length} signs; it is kept, but nothing in it is attributed.`,
    found: excerpt(line),
    expected: `at most ${LONGEST_LINE} signs in a line`,
    hint: 'Break the text into paragraphs.',
  })
}

export function strayDate(place: Place, line: string): Diagnostic {
  return diagnose('stray-date', place, {
    message: 'A date stands alone in the text; it is kept as a note and is not the date of the article.',
    found: excerpt(line),
    expected: 'prose, or nothing',
    hint: 'Remove it if it was the caption of a picture.',
  })
}

/** Diagnostics are published with the corpus: a password that somebody left in an address is not. */
function withoutCredentials(address: string): string {
  return address.replace(/\/\/[^/?#\s]*@/, '//…@')
}

/** Lines longer than this many UTF-16 units are kept, and not attributed. */
export const LONGEST_LINE = 100_000
