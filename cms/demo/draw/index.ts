/** Draws the demo's pictures anew: `node --import tsx cms/demo/draw/index.ts [key…]`. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { developNight } from './develop-night.ts'
import { startDrawing } from './kit.ts'
import { DRAWINGS, PHOTOGRAPHS } from './register.ts'

const MAX_BYTES = 60 * 1024
const MAX_NODES = 1500

const folder = fileURLToPath(new URL('../pictures/', import.meta.url))
const root = fileURLToPath(new URL('../../../', import.meta.url))

const drawOne = async (key: string): Promise<string> => {
  const photograph = PHOTOGRAPHS[key]
  if (photograph && key === 'black-marble') {
    await writeFile(`${folder}${key}.jpg`, await developNight(`${root}${photograph}`))
    return `${key}.jpg developed`
  }
  if (photograph) {
    await copyFile(`${root}${photograph}`, `${folder}${key}.jpg`)
    return `${key}.jpg copied`
  }
  const draw = DRAWINGS[key]
  if (!draw) throw new Error(`no picture is called ${key}; known: ${known.join(', ')}`)
  const drawing = startDrawing()
  draw(drawing)
  const svg = drawing.toSvg()
  const nodes = svg.match(/<(path|circle)/g)?.length ?? 0
  if (svg.length > MAX_BYTES || nodes > MAX_NODES || svg.includes('NaN')) {
    throw new Error(
      `${key} is too heavy for the press or holds a number that is none: ${svg.length} bytes, ${nodes} nodes`,
    )
  }
  await writeFile(`${folder}${key}.svg`, svg)
  return `${key}.svg ${(svg.length / 1024).toFixed(1)} KB, ${nodes} nodes`
}

const known = [...Object.keys(DRAWINGS), ...Object.keys(PHOTOGRAPHS)]
const asked = process.argv.slice(2)
await mkdir(folder, { recursive: true })
for (const key of asked.length ? asked : known) process.stdout.write(`${await drawOne(key)}\n`)
