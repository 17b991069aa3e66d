import { expect, test } from 'vitest'
import { paletteInks } from '../../site/press/pictures/palette-inks.ts'
import { svgToArt } from '../../site/press/pictures/svg-art.ts'
import { toInks } from '../../site/press/pictures/to-inks.ts'

const svg = (body: string, defs = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900"><defs>${defs}</defs>${body}</svg>`
const stops = '<stop offset="0" stop-color="#ffee00"/><stop offset="1" stop-color="#0066cc"/>'

test('colours become inks through the separation profile, and never more than 300 %', async () => {
  const inks = await toInks(['#ffffff', '#000000', '#0b1830', '#ff0000', '#123456'])
  expect(inks.get('#ffffff')).toEqual([0, 0, 0, 0])
  for (const ink of inks.values()) expect(ink.reduce((a, b) => a + b)).toBeLessThanOrEqual(300.5)
  expect(inks.get('#ff0000')?.[1]).toBeGreaterThan(80)
})

test('greys are black ink alone, darker the more of it', async () => {
  const greys = ['#ffffff', '#cccccc', '#999999', '#666666', '#333333', '#000000']
  const inks = [...(await toInks(greys)).values()]
  expect(inks.every(([c, m, y]) => c + m + y === 0)).toBe(true)
  const blacks = inks.map(([, , , k]) => k)
  expect(blacks[0]).toBe(0)
  expect(blacks.at(-1)).toBe(100)
  expect(blacks).toEqual([...blacks].sort((a, b) => a - b))
  // A grey of L* 54 lies between paper (95) and black (16) where a coated sheet has about 44 % of dot.
  expect((await toInks(['#808080'])).get('#808080')?.[3]).toBeGreaterThan(38)
  expect((await toInks(['#808080'])).get('#808080')?.[3]).toBeLessThan(58)
})

test('the month’s own colours become its very inks', async () => {
  const screen = {
    wall: '#123456',
    accent: '#d2691e',
    spark: '#ffcc00',
    wallDark: '#0a1a2a',
    accentDark: '#e08040',
    sparkDark: '#ffd040',
  }
  const palette = paletteInks({ deep: [100, 84, 38, 56], accent: [0, 62, 100, 4], screen })
  const { art } = await svgToArt(
    svg('<rect width="9" height="9" fill="#123456"/><rect width="9" height="9" fill="#d2691e"/>'),
    'a.svg',
    palette,
  )
  expect(art?.shapes.map((shape) => shape.fill)).toEqual([
    [100, 84, 38, 56],
    [0, 62, 100, 4],
  ])
})

test('shapes keep their outlines, turned and moved by their groups', async () => {
  const { art } = await svgToArt(
    svg('<g transform="translate(100 50) scale(2)"><path d="M0 0h10v10H0z" fill="#fff"/></g>'),
    'a.svg',
  )
  expect(art).toMatchObject({ w: 1200, h: 900 })
  expect(art?.shapes[0]?.d).toEqual([['M', 100, 50], ['L', 120, 50], ['L', 120, 70], ['L', 100, 70], ['Z']])
})

test('a linear gradient runs over the shape’s box at the angle that the engine makes right', async () => {
  const down = await svgToArt(
    svg(
      '<rect width="400" height="100" fill="url(#g)"/>',
      `<linearGradient id="g" x2="0" y2="1">${stops}</linearGradient>`,
    ),
    'a.svg',
  )
  expect(down.art?.shapes[0]).toMatchObject({ bb: [0, 0], fill: { angle: 90 } })
  const half = await svgToArt(
    svg(
      '<rect width="400" height="100" fill="url(#g)"/>',
      `<linearGradient id="g" gradientUnits="userSpaceOnUse" x1="0" x2="200" y1="0" y2="0">${stops}</linearGradient>`,
    ),
    'a.svg',
  )
  const fill = half.art?.shapes[0]?.fill
  if (!fill || !('lin' in fill)) throw new Error('no gradient')
  const blue = (await toInks(['#0066cc'])).get('#0066cc')
  expect(fill.angle).toBe(0)
  expect(fill.lin.find(([, at]) => at === 50)?.[0]).toEqual(blue)
  expect(fill.lin.at(-1)).toEqual([blue, 100])
})

test('a round light stays round on a long shape', async () => {
  const { art } = await svgToArt(
    svg(
      '<rect width="400" height="100" fill="url(#g)"/>',
      `<radialGradient id="g" gradientUnits="userSpaceOnUse" cx="200" cy="50" r="50">${stops}</radialGradient>`,
    ),
    'a.svg',
  )
  const shape = art?.shapes[0]
  const fill = shape?.fill
  if (!fill || !('rad' in fill)) throw new Error('no gradient')
  // The box is made square by an outline without area in its far corner.
  expect(shape.d.slice(-3)).toEqual([['M', 400, 400], ['L', 400, 400], ['Z']])
  expect(fill.center).toEqual([50, 12.5])
  expect(fill.radius).toBe(12.5)
})

for (const [name, body] of [
  ['transparency', '<rect width="9" height="9" fill-opacity=".5"/>'],
  ['a faded group', '<g opacity=".5"><rect width="9" height="9"/></g>'],
  ['text', '<rect width="9" height="9"/><text y="20">字</text>'],
  ['a bitmap', '<rect width="9" height="9"/><image href="data:image/png;base64,AAAA" width="9" height="9"/>'],
  ['a blur', '<filter id="f"><feGaussianBlur stdDeviation="3"/></filter><rect width="9" height="9" filter="url(#f)"/>'],
  ['a mask', '<mask id="m"><rect width="5" height="5" fill="#fff"/></mask><rect width="9" height="9" mask="url(#m)"/>'],
]) {
  test(`a drawing with ${name} is refused by the name of its file`, async () => {
    const { art, problems } = await svgToArt(svg(body ?? ''), '江豚.svg')
    expect(art).toBeNull()
    expect(problems).toMatchObject([{ code: 'picture/not-printable-svg', at: '江豚.svg' }])
  })
}

test('a file that is no drawing is a problem', async () => {
  expect((await svgToArt('<svg', 'x.svg')).problems.map((p) => p.code)).toEqual(['picture/broken'])
  expect((await svgToArt(svg(''), 'x.svg')).problems.map((p) => p.code)).toEqual(['picture/broken'])
})
