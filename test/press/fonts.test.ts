import { expect, test } from 'vitest'
import { FACES, missingFaces } from '../../site/press/fonts/faces.ts'

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
