import { expect, test } from 'vitest'
import { preflightFile } from '../../../site/press/preflight/preflight-file.ts'
import { BUILT_IN_PROFILES, type PreflightProfile } from '../../../site/press/preflight/preflight-profile.ts'
import { ADDRESS, type Conformance, goodPdf, TRIM } from '../../support/good-pdf.ts'
import { COLOUR_FAULTS } from './faults/colour-faults.ts'
import type { Fault } from './faults/fault.ts'
import { FILE_FAULTS } from './faults/file-faults.ts'
import { IDENTITY_FAULTS } from './faults/identity-faults.ts'
import { PAGE_FAULTS } from './faults/page-faults.ts'
import { TYPE_FAULTS } from './faults/type-faults.ts'

const FAULTS: Fault[] = [...FILE_FAULTS, ...PAGE_FAULTS, ...COLOUR_FAULTS, ...TYPE_FAULTS, ...IDENTITY_FAULTS]
const PROFILE_IDS: Record<Conformance, string> = { 'PDF/X-4': 'offset-x4', 'PDF/X-1a': 'offset-x1a', none: 'inkjet' }
let caught = 0

function profileOf(conformance: Conformance): PreflightProfile {
  const profile = BUILT_IN_PROFILES.find((one) => one.id === PROFILE_IDS[conformance])
  if (!profile) throw new Error(`no profile for ${conformance}`)
  return profile
}

for (const { name, code, change, conformance = 'PDF/X-4', profile = {}, order = {} } of FAULTS) {
  test(`${name} is caught by ${code} alone`, async () => {
    const answer = await preflightFile(await goodPdf(conformance, change), {
      at: 'sheet.pdf',
      profile: { ...profileOf(conformance), ...profile },
      trimMm: TRIM,
      distanceM: 0.6,
      address: ADDRESS,
      ...order,
    })
    const codes = answer.findings.map((one) => one.code)
    expect(codes).toContain(code)
    const others = answer.findings.filter((one) => one.level === 'error' && one.code !== code)
    expect(others.map((one) => `${one.code} ${one.en}`)).toEqual([])
    for (const one of answer.findings) {
      expect(one.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(one.hint ?? '').not.toBe('')
    }
    caught += 1
  })
}

test('every fault of the corpus is caught', () => {
  process.stdout.write(`preflight: ${caught} of ${FAULTS.length} planted faults caught, each by its own check\n`)
  expect(caught).toBe(FAULTS.length)
  expect(FAULTS.length).toBeGreaterThanOrEqual(44)
})
