import { mix, PALETTE, ramp } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, lit, type Pen, radial, WIDTH } from './kit.ts'
import { bareTree, carp, scatter, townHouse } from './scenery.ts'
import { between, box, ground, oval, polygon, seeded, smooth, tube } from './shapes.ts'

const C = PALETTE.jan
const ICE = 352
const WATER = 410
/** Light, 0 °C water above; dark, heavy 4 °C water below. */
const water = ramp([0, '#8fc0da'], [0.14, '#5f9fc4'], [0.4, C.mid], [0.72, '#23587f'], [1, C.deep])

const drawSky = (pen: Pen): void => {
  pen.fill(
    box(0, 0, WIDTH, ICE),
    linear([0, 0], [0, ICE], [0, '#7fb0cd'], [0.55, C.light], [0.85, '#f6e3d2'], [1, '#f9c7a8']),
  )
  pen.dot([452, 238], 96, radial([452, 238], 96, [0, '#fde9d2'], [0.5, '#f7ddc8'], [1, '#e3dfdd']))
  pen.dot([452, 238], 42, lit([452, 238], 42, [0, '#f9a27c'], [1, C.accent]))
  pen.fill(
    ground(
      [
        [0, 270],
        [150, 252],
        [330, 268],
        [520, 258],
        [760, 270],
        [960, 250],
        [1200, 268],
      ],
      ICE,
    ),
    '#b4cbd9',
  )
  pen.fill(
    ground(
      [
        [0, 306],
        [200, 290],
        [420, 300],
        [640, 312],
        [820, 296],
        [1010, 284],
        [1200, 300],
      ],
      ICE,
    ),
    '#d8e6ee',
  )
  townHouse(pen, [786, 312], 92, 46, {
    wall: '#f8faf8',
    shade: '#b9cfdd',
    roof: '#eef5f8',
    ridge: '#43617e',
    window: '#33536f',
  })
  townHouse(pen, [906, 306], 66, 38, {
    wall: '#eaf1f4',
    shade: '#a9c3d4',
    roof: '#f8faf8',
    ridge: '#43617e',
    window: '#ec9a6a',
  })
  bareTree(pen, [728, 322], 210, 5, '#33536f', '#6f90aa')
  bareTree(pen, [1040, 312], 150, 12, '#4a6c88', '#7f9fb7')
  bareTree(pen, [214, 318], 180, 31, '#4a6c88', '#7f9fb7')
  bareTree(pen, [140, 320], 120, 8, '#6585a0', '#94b1c6')
}

const drawIce = (pen: Pen): void => {
  const top = [
    [0, 322],
    [180, 330],
    [420, 324],
    [700, 332],
    [960, 322],
    [1200, 330],
  ] as const
  pen.fill(ground(top, WATER), linear([0, 320], [0, 372], [0, '#fdfefe'], [0.5, '#e3f0f6'], [1, '#bcdbea']))
  const front = Array.from({ length: 13 }, (_, i) => [i * 100, ICE + 6 + 5 * Math.sin(i * 1.7)] as const)
  const under = Array.from({ length: 13 }, (_, i) => [i * 100, WATER + 5 * Math.sin(i * 2.3 + 1)] as const)
  pen.fill(
    between(front, under),
    linear([0, ICE], [0, WATER + 6], [0, '#f4fafc'], [0.3, '#cfe6f1'], [0.8, '#94c5de'], [1, '#dff0f7']),
  )
  // The lattice of ice, six to a ring, shows in the cut.
  batched(pen, (b) => {
    for (let i = 0; i < 64; i++)
      for (let j = 0; j < 2; j++) {
        const [x, y] = [14 + i * 19.05, ICE + 20 + j * 16.5 + (i % 2) * 8.2]
        b.line(
          polygon(
            Array.from(
              { length: 6 },
              (_, k) => [x + 9 * Math.cos((k * Math.PI) / 3), y + 9 * Math.sin((k * Math.PI) / 3)] as const,
            ),
          ),
          j ? '#a9d1e4' : '#bcdcea',
          1.3,
        )
      }
    for (const d of [
      'M 300 330 L 350 338 L 338 350 L 402 358',
      'M 640 334 L 590 342 L 612 352',
      'M 820 330 L 880 340 L 866 349 L 930 356',
      'M 480 330 L 500 345',
    ])
      b.line(d, '#a4c9dc', 2)
  })
  pen.line(smooth(front), '#ffffff', 4)
  const random = seeded(3)
  for (let i = 0; i < 26; i++) pen.dot([random() * WIDTH, WATER - 4 - random() * 14], 1.6 + random() * 3.4, '#eff8fb')
}

const drawBed = (pen: Pen): void => {
  pen.fill(
    ground(
      [
        [0, 806],
        [220, 826],
        [480, 812],
        [760, 832],
        [980, 812],
        [1200, 826],
      ],
      HEIGHT,
    ),
    linear([0, 806], [0, HEIGHT], [0, '#3d4a58'], [1, '#14263a']),
  )
  pen.fill(
    ground(
      [
        [0, 848],
        [260, 858],
        [560, 842],
        [860, 862],
        [1200, 846],
      ],
      HEIGHT,
    ),
    '#0e2238',
  )
  const random = seeded(17)
  for (const [x0, n] of [
    [70, 7],
    [960, 8],
  ] as const)
    for (let i = 0; i < n; i++) {
      const [x, h, lean] = [x0 + i * 24 + random() * 12, 90 + random() * 150, 24 + random() * 30]
      const blade = tube(
        [
          [x, 862],
          [x + lean * 0.3, 862 - h * 0.4],
          [x - lean * 0.2, 862 - h * 0.75],
          [x + lean * 0.6, 862 - h],
        ],
        [6, 8, 5, 0],
        undefined,
        6,
      )
      pen.fill(blade.band(-1, 1), i % 2 ? '#1b4a6b' : '#16405f')
      pen.fill(blade.band(-1, -0.2), '#3a7399')
    }
  for (const [x, y, s] of [
    [380, 836, 1],
    [438, 846, 0.7],
    [822, 848, 0.9],
  ] as const) {
    const p = pen.at({ x, y, scale: s })
    p.fill(oval([4, 12], 40, 7), '#14263a')
    p.dot([0, -6], 20, lit([0, -6], 20, [0, '#d7b79a'], [0.6, '#8c6a58'], [1, '#48403f']))
    p.line('M 6 -6 C 6 -14 -8 -16 -10 -5 C -12 8 8 10 13 0', '#4a3a38', 2.4)
    p.fill('M -24 12 C -14 4 20 6 34 12 Z', '#a98f7f')
  }
}

/** Winter on the canal, cut open: ice on top, the heavy 4 °C water and the fish below. */
export const iceLake = (pen: Drawing): void => {
  drawSky(pen)
  pen.fill(
    box(0, ICE, WIDTH, HEIGHT - ICE),
    linear([0, WATER - 20], [0, HEIGHT], ...[0, 0.14, 0.4, 0.72, 1].map((t) => [t, water(t)] as const)),
  )
  for (let i = 0; i < 5; i++) {
    const y = 500 + i * 66
    const row = Array.from({ length: 9 }, (_, k) => [k * 150, y + 9 * Math.sin(k * 1.3 + i)] as const)
    pen.fill(
      ground(row, HEIGHT),
      linear([0, y - 10], [0, HEIGHT], [0, mix(water((y - WATER) / 490), C.deep, 0.13)], [1, C.deep]),
    )
  }
  for (const [x, w] of [
    [300, 90],
    [480, 60],
    [640, 110],
    [860, 70],
  ] as const)
    pen.fill(
      polygon([
        [x, WATER],
        [x + w, WATER],
        [x + w + 150, 640],
        [x + 190, 640],
      ]),
      linear([x, WATER], [x + 170, 640], [0, '#a6cfe3'], [0.5, '#4f91b8'], [1, '#3274a0']),
    )
  drawIce(pen)
  drawBed(pen)
  const grey = { back: '#274863', flank: '#7fa3bb', belly: '#dbe7ea', fin: '#5d829d', line: '#33587a' }
  carp(pen.at({ x: 792, y: 608, scale: 0.62, turn: 3, mirror: true }), grey)
  carp(pen.at({ x: 360, y: 628, scale: 0.5, turn: -3 }), grey)
  carp(pen.at({ x: 576, y: 728, scale: 1.06, turn: -2 }), {
    back: '#8a2f22',
    flank: C.accent,
    belly: '#fbd9bd',
    fin: '#f0835c',
    line: '#a63c25',
  })
  carp(pen.at({ x: 880, y: 762, scale: 0.46, turn: 2, mirror: true }), grey)
  scatter(pen, 8, 20, [380, 430, 420, 250], [2, 5], ['#a9d2e6', '#cbe5f0'])
}
