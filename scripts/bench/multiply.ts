import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DEMO_CONTENT_DIR } from '../../cms/demo/load.ts'

/**
 * Writes the demo with `times` as many galleries into `dir`, for benchmarks: each gallery's copies stand a little north
 * of it under codes of their own (TC-1142 is the first copy of TC-142).
 */
export async function multiplyDemo(dir: string, times: number): Promise<void> {
  await mkdir(dir, { recursive: true })
  for (const name of ['editions', 'pictures', 'bulletins.json', 'pictures.json', 'palettes.json'])
    await cp(join(DEMO_CONTENT_DIR, name), join(dir, name), { recursive: true })
  const galleries = JSON.parse(await readFile(join(DEMO_CONTENT_DIR, 'galleries.json'), 'utf8')) as {
    code: string
    lat: number
  }[]
  const copies = Array.from({ length: times }, (_, n) =>
    galleries.map((gallery) =>
      n === 0
        ? gallery
        : { ...gallery, code: `TC-${n}${gallery.code.slice(3)}`, lat: Number((gallery.lat + n * 0.0007).toFixed(5)) },
    ),
  )
  await writeFile(join(dir, 'galleries.json'), JSON.stringify(copies.flat()))
}
