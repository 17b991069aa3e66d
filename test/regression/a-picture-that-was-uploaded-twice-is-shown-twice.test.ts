import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Media } from '../../cms/contract/index.ts'
import { makePictures } from '../../site/build/web-pictures.ts'

const ART =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 100"><path fill="#014165" d="M0 0h160v100H0z"/></svg>'

// They were made at once through the same half-written files, and the slower ones were said to be broken.
test.each(['drawing', 'photograph'])('a %s of which there are three records is shown by all', async (kind) => {
  const root = mkdtempSync(join(tmpdir(), 'twice-'))
  const [mediaDir, cacheDir, outDir] = ['media', 'cache', 'out'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ]
  for (const dir of [mediaDir, cacheDir]) mkdirSync(dir)
  const [file, mimeType] = kind === 'drawing' ? ['one.svg', 'image/svg+xml'] : ['one.jpg', 'image/jpeg']
  const light = { create: { width: 900, height: 600, channels: 3, background: '#d96911' } } as const
  writeFileSync(join(mediaDir, file), kind === 'drawing' ? ART : await sharp(light).jpeg().toBuffer())
  const media = ['a', 'b', 'c'].map((id) => ({ id, file, mimeType, originalName: `${id}.jpg`, sha256: kind }))
  const made = await makePictures({ media: media as unknown as Media[], mediaDir, cacheDir, outDir })
  expect(made.problems).toEqual([])
  expect([...made.pictures.keys()].sort()).toEqual(['a', 'b', 'c'])
})
