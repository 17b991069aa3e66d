import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FACES, missingFaces } from '../../site/press/fonts/faces.ts'
import { INTENT_PROFILE, unreadableProfiles } from '../../site/press/pictures/profiles.ts'

test('every face of the press is there', () => {
  expect(missingFaces()).toEqual([])
})

test('a font file that is gone is named with its face, before anything is set in another one', () => {
  const [first, ...others] = FACES
  if (first === undefined) throw new Error('the press has no faces')
  const found = missingFaces([{ ...first, file: `${first.file}.gone` }, ...others])
  expect(found).toEqual([
    expect.objectContaining({ code: 'press/font-missing', level: 'error', at: `${first.family} ${first.weight}` }),
  ])
  expect(found[0]?.zh).toContain(`${first.file}.gone`)
  expect(found[0]?.hint).toContain('npm ci')
})

test('a colour profile that is gone, cut short or none is named before any picture is called broken', () => {
  expect(unreadableProfiles()).toEqual([])
  const noise = join(mkdtempSync(join(tmpdir(), 'icc-')), 'a.icc')
  writeFileSync(noise, Buffer.alloc(4000, 7))
  const short = `${noise}.short`
  writeFileSync(short, 'acsp')
  const found = unreadableProfiles([INTENT_PROFILE, `${INTENT_PROFILE}.gone`, noise, short])
  expect(found.map(({ code, at }) => [code, at])).toEqual(
    [`${INTENT_PROFILE}.gone`, noise, short].map((file) => ['press/profile-unreadable', file]),
  )
})
