import { describe, expect, test } from 'vitest'
import { ANNOUNCED_FORMS } from './testing/announcedForms.ts'
import { asWords, parseBracketed, statementsOf } from './testing/bracketed.ts'
import { DISPATCH_FORMS } from './testing/dispatchForms.ts'
import { OFFICIAL_FORMS } from './testing/officialForms.ts'
import { REPORT_FORMS } from './testing/reportForms.ts'

const FORMS = [REPORT_FORMS, ANNOUNCED_FORMS, OFFICIAL_FORMS, DISPATCH_FORMS].flatMap((forms) =>
  Object.entries(forms),
)

describe.each(FORMS)('%s', (_name, { finds, leaves }) => {
  test.each(finds)('reads %s', (notation) => {
    const row = parseBracketed(notation)
    expect(statementsOf(row.text).map((one) => asWords(row.text, one))).toContainEqual(asWords(row.text, row))
  })
  test.each(leaves)('leaves %s', (text) => {
    expect(statementsOf(text).map((one) => asWords(text, one))).toEqual([])
  })
})
