import { expect, it } from 'vitest'
import type { Profile } from '../../cms/contract/index.ts'
import { profileContradictions, repeatedFormats } from '../../cms/workflow/profile-contradictions.ts'

const offset: Omit<Profile, 'material'> = {
  process: 'offset',
  colour: 'cmyk',
  file: 'pdf',
  scale: 1,
  black: 'k',
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
  ['PDF/X-1a in RGB', { process: 'inkjet', colour: 'rgb', maxInk: 400, conformance: 'PDF/X-1a' }, ['profile/rgb-pdfx']],
  ['a picture file with a standard for PDF', { file: 'jpg' }, ['profile/raster-pdfx', 'profile/raster-cmyk']],
  ['a TIFF in inks', { process: 'inkjet', conformance: 'none', file: 'tiff' }, ['profile/raster-cmyk']],
  ['a TIFF in RGB', { process: 'inkjet', conformance: 'none', file: 'tiff', colour: 'rgb', maxInk: 400 }, []],
  ['offset at half size', { scale: 2 }, ['profile/offset-scale', 'profile/pdfx-scale']],
  ['inkjet at a tenth', { process: 'inkjet', conformance: 'none', scale: 10 }, []],
  ['rich black over the ink limit', { black: 'rich', maxInk: 240 }, ['profile/rich-black-ink']],
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

it('names the field of the profile it stands in', () => {
  const [problem] = profileContradictions({ ...offset, bleedMm: 0 }, 'special.1')
  expect(problem?.at).toBe('special.1.bleedMm')
})

it('a format has one profile', () => {
  expect(repeatedFormats([{ formats: ['600x900'] }, { formats: ['a3', '900x1200'] }])).toEqual([])
  const [problem] = repeatedFormats([{ formats: ['600x900'] }, { formats: ['a3', '600x900'] }])
  expect(problem).toMatchObject({ code: 'profile/format-twice', at: 'special.1.formats' })
})
