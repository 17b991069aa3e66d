import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { ENGINE_NAMES } from '../../../site/press/engine/create-engine.ts'
import { layoutPath } from '../../../site/press/workspace.ts'
import { openEngine } from '../../support/engines.ts'

const SHEETS = 60
/** What a process may hold more of in its second half than in its first, MB: collectors do not run by the clock. */
const SLACK_MB = 80

test.each(ENGINE_NAMES)('sixty sheets with a large photograph do not pile up in the %s engine', async (name) => {
  const engine = await openEngine(name)
  const grain = Buffer.from(Uint8Array.from({ length: 2400 * 1600 * 4 }, (_, i) => (i * 2654435761) % 83))
  const photo = sharp(grain, { raw: { width: 2400, height: 1600, channels: 4 } }).toColourspace('cmyk')
  writeFileSync(join(engine.workspace.dir, 'pictures', 'example.jpg'), await photo.jpeg({ quality: 84 }).toBuffer())
  const layout = layoutPath(engine.workspace, 'large-photo')
  const highest: number[] = []
  for (let i = 0; i < SHEETS; i += 1) {
    const data = engine.typical('large-photo', '600x900')
    data.foot = { ...data.foot, gallery: `TC-${i}　府街科普画廊` }
    const { pdf } = engine.renderer.renderSheet({ layout, data, want: 'pdf' })
    expect(pdf?.length).toBeGreaterThan(1e6)
    await engine.renderer.rest()
    const half = i < SHEETS / 2 ? 0 : 1
    highest[half] = Math.max(highest[half] ?? 0, process.memoryUsage.rss() / 2 ** 20)
  }
  engine.close()
  const [first = 0, second = 0] = highest
  expect(second - first).toBeLessThan(SLACK_MB)
})
