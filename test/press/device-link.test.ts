import sharp from 'sharp'
import { expect, test } from 'vitest'
import { cmykTiff, deviceLink, separate } from '../../site/press/pictures/device-link.ts'
import { SEPARATION_PROFILE } from '../../site/press/pictures/profiles.ts'

const SIDE = 256
/** Colours all over the cube, and a ramp of greys. */
const rgb = Buffer.from(
  Array.from({ length: SIDE * SIDE }, (_, i) =>
    i < SIDE ? [i, i, i] : [(i * 7919) % 256, (i * 104_729) % 256, (i * 1_299_709) % 256],
  ).flat(),
)
const raw = { width: SIDE, height: SIDE, channels: 3 as const }
const byProfile = () =>
  sharp(rgb, { raw }).toColourspace('cmyk').withIccProfile(SEPARATION_PROFILE, { attach: false }).raw().toBuffer()

test('inks from the table are the profile’s own, to half a percent in the mean and four at most', async () => {
  const [ours, theirs] = [separate(rgb, await deviceLink(SEPARATION_PROFILE)), await byProfile()]
  expect(ours.length).toBe(theirs.length)
  const off = theirs.map((value, i) => Math.abs(value - (ours[i] ?? 0)))
  const percent = (level: number) => level / 2.55
  expect(percent(off.reduce((sum, one) => sum + one, 0) / off.length)).toBeLessThan(0.5)
  expect(percent(off.reduce((most, one) => Math.max(most, one), 0))).toBeLessThan(4)
})

test('no colour gets more ink than the profile’s limit', async () => {
  const inks = separate(rgb, await deviceLink(SEPARATION_PROFILE))
  let most = 0
  for (let i = 0; i < inks.length; i += 4)
    most = Math.max(
      most,
      [0, 1, 2, 3].reduce((sum, k) => sum + (inks[i + k] ?? 0), 0),
    )
  expect(most / 2.55).toBeLessThanOrEqual(300.5)
  expect(most / 2.55).toBeGreaterThan(250)
})

test('bare paper stays bare, and the inks go to the picture as they are', async () => {
  const white = separate(Buffer.alloc(SIDE * SIDE * 3, 255), await deviceLink(SEPARATION_PROFILE))
  expect([...new Set(white)]).toEqual([0])
  const inks = Buffer.from(Array.from({ length: SIDE * SIDE * 4 }, (_, i) => (i * 37) % 256))
  const back = await sharp(cmykTiff(inks, SIDE, SIDE))
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .raw()
    .toBuffer()
  expect(back.equals(inks)).toBe(true)
})
