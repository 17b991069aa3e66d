import { expect, it } from 'vitest'
import type { Profile } from '../../cms/contract/index.ts'
import { profileContradictions } from '../../cms/workflow/profile-contradictions.ts'

const offset: Omit<Profile, 'material'> = {
  process: 'offset',
  colour: 'cmyk',
  bleedMm: 3,
  cropMarks: true,
  conformance: 'PDF/X-4',
  maxInk: 300,
  minPpi: 72,
  maxFileMb: 200,
}
it.each<[string, Partial<Profile>, string[]]>([
  ['an offset shop as they are', {}, []],
  ['an inkjet shop that takes RGB', { process: 'inkjet', colour: 'rgb', conformance: 'none', maxInk: 400 }, []],
  ['PDF/X-4 in RGB', { process: 'inkjet', colour: 'rgb', maxInk: 400 }, ['profile/rgb-pdfx']],
  ['an ink limit for RGB', { process: 'inkjet', colour: 'rgb', conformance: 'none' }, ['profile/rgb-ink']],
  ['more ink than paper carries', { maxInk: 380 }, ['profile/offset-ink']],
  ['marks without a bleed', { bleedMm: 0 }, ['profile/marks-no-bleed']],
  [
    'RGB on an offset press',
    { colour: 'rgb', conformance: 'none', maxInk: 400 },
    ['profile/offset-rgb', 'profile/offset-ink'],
  ],
])('%s', (_, change, codes) => {
  expect(profileContradictions({ ...offset, ...change }).map((p) => p.code)).toEqual(codes)
})
