import { mix, PALETTE } from './colour.ts'
import { drawTrain } from './high-speed-train.ts'
import { batched, type Drawing, HEIGHT, linear, lit, type Pen, WIDTH } from './kit.ts'
import { townHouse } from './scenery.ts'
import { box, ground, oval, polyline, seeded } from './shapes.ts'

const C = PALETTE.feb
/** Units in a metre: the spans of such viaducts are 32 m, a car is 4 m high. */
const M = 22
const RAIL = 428
const SOIL = 668

const drawSky = (pen: Pen): void => {
  pen.fill(
    box(0, 0, WIDTH, SOIL),
    linear([0, 0], [0, SOIL], [0, '#8f211b'], [0.28, C.mid], [0.55, '#ef8a5c'], [0.8, C.light], [1, '#fbe6cd']),
  )
  for (let i = 0; i < 5; i++) pen.dot([742, 268], 150 - i * 17, mix('#e1603f', '#fbbb0a', 0.1 + i * 0.12))
  pen.dot([742, 268], 74, lit([742, 268], 74, [0, '#fff3d0'], [1, C.accent]))
  for (const [x, y, w, c] of [
    [180, 118, 150, '#b73a2c'],
    [330, 152, 190, '#d65a42'],
    [960, 128, 190, '#cf4b38'],
    [1040, 168, 120, '#e2714f'],
    [560, 232, 130, '#f6b07f'],
    [900, 300, 170, '#f8bf90'],
  ] as const) {
    pen.line(
      polyline([
        [x - w, y],
        [x + w, y],
      ]),
      c,
      12,
    )
    pen.line(
      polyline([
        [x - w * 0.5, y - 10],
        [x + w * 0.6, y - 10],
      ]),
      c,
      12,
    )
  }
  pen.fill(
    ground(
      [
        [0, 520],
        [200, 488],
        [430, 512],
        [640, 494],
        [860, 516],
        [1040, 490],
        [1200, 508],
      ],
      SOIL,
    ),
    '#e3977a',
  )
  pen.fill(
    ground(
      [
        [0, 560],
        [260, 544],
        [520, 562],
        [800, 546],
        [1200, 560],
      ],
      SOIL,
    ),
    '#c9694f',
  )
}

const drawCountry = (pen: Pen): void => {
  const tones = { wall: '#fcf6ec', shade: '#e2b193', roof: '#6b1d18', ridge: '#3f0d0c', window: '#a5412f' }
  townHouse(pen, [70, 590], 110, 56, tones)
  townHouse(pen, [224, 586], 80, 46, tones)
  townHouse(pen, [560, 588], 96, 50, tones)
  townHouse(pen, [690, 592], 72, 42, tones)
  townHouse(pen, [1010, 588], 108, 54, tones)
  pen.fill(
    ground(
      [
        [0, 588],
        [300, 582],
        [620, 590],
        [900, 582],
        [1200, 590],
      ],
      SOIL + 10,
    ),
    linear([0, 582], [0, SOIL], [0, '#b4532f'], [1, '#7e2a1d']),
  )
  batched(pen, (b) => {
    for (let i = 0; i < 40; i++)
      b.line(
        polyline([
          [i * 32, 600],
          [i * 46 - 270, 660],
        ]),
        '#c9704a',
        2,
      )
  })
  // A canal with the sunset on it.
  pen.fill(
    'M 360 588 L 470 586 C 500 610 560 640 620 668 L 372 668 C 350 640 350 612 360 588 Z',
    linear([360, 588], [560, 668], [0, '#fbe0b4'], [0.5, '#f19a63'], [1, '#b8452f']),
  )
  for (const [x, y, w] of [
    [396, 606, 40],
    [430, 624, 56],
    [456, 644, 70],
  ] as const)
    pen.line(
      polyline([
        [x, y],
        [x + w, y],
      ]),
      '#fdf0d2',
      4,
    )
}

/** The cut through the ground: soft mud above, the firm layer below that the piles stand in. */
const drawGround = (pen: Pen): void => {
  pen.fill(
    ground(
      [
        [0, SOIL],
        [400, SOIL + 4],
        [800, SOIL - 2],
        [1200, SOIL + 3],
      ],
      HEIGHT,
    ),
    linear([0, SOIL], [0, HEIGHT], [0, '#8f3a26'], [1, '#6d221a']),
  )
  pen.fill(
    ground(
      [
        [0, 704],
        [240, 716],
        [520, 704],
        [820, 718],
        [1200, 706],
      ],
      HEIGHT,
    ),
    '#7b2b1e',
  )
  pen.fill(
    ground(
      [
        [0, 764],
        [300, 752],
        [640, 768],
        [940, 754],
        [1200, 766],
      ],
      HEIGHT,
    ),
    '#651d18',
  )
  pen.fill(
    ground(
      [
        [0, 826],
        [280, 836],
        [600, 822],
        [900, 838],
        [1200, 826],
      ],
      HEIGHT,
    ),
    '#3f0d0e',
  )
  const random = seeded(23)
  batched(pen, (b) => {
    for (let i = 0; i < 70; i++) {
      const [x, y] = [random() * WIDTH, 694 + random() * 120]
      b.line(
        polyline([
          [x, y],
          [x + 16 + random() * 26, y],
        ]),
        i % 2 ? '#9a4430' : '#57160f',
        3,
      )
    }
    for (let i = 0; i < 44; i++)
      b.fill(
        oval([random() * WIDTH, 846 + random() * 50], 8 + random() * 12, 5 + random() * 5),
        i % 2 ? '#5f1a16' : '#2b0708',
      )
  })
}

const PIERS = [-352, 352, 352 + 32 * M]

const drawViaduct = (pen: Pen): void => {
  const concrete = linear([0, RAIL], [0, RAIL + 96], [0, '#fdf2e2'], [0.3, '#e6bfa2'], [1, '#8f4a3c'])
  for (const x of PIERS) {
    for (const dx of [-56, -19, 19, 56]) {
      pen.fill(
        box(x + dx - 12, 690, 24, 172, 6),
        linear([x + dx - 12, 0], [x + dx + 12, 0], [0, '#f3d9bf'], [0.4, '#c9967c'], [1, '#6b3028']),
      )
    }
    pen.fill(box(x - 86, 664, 172, 34, 3), linear([x - 86, 0], [x + 86, 0], [0, '#f7e4cf'], [1, '#96584a']))
    pen.fill(
      `M ${x - 36} 664 L ${x - 36} 560 C ${x - 38} 540 ${x - 62} 534 ${x - 70} 520 L ${x + 70} 520 C ${x + 62} 534 ${x + 38} 540 ${x + 36} 560 L ${x + 36} 664 Z`,
      linear([x - 60, 0], [x + 60, 0], [0, '#fdf2e2'], [0.45, '#dcb097'], [1, '#84453a']),
    )
    pen.fill(`M ${x - 70} 520 L ${x + 70} 520 L ${x + 66} 528 L ${x - 66} 528 Z`, '#6b2c24')
  }
  pen.fill(box(0, RAIL + 20, WIDTH, 72), concrete)
  pen.fill(box(0, RAIL + 76, WIDTH, 16), '#7c3a30')
  for (const x of PIERS) pen.fill(box(x - 2, RAIL + 20, 4, 72), '#6b2c24')
  pen.fill(box(0, RAIL + 6, WIDTH, 22), linear([0, RAIL + 6], [0, RAIL + 28], [0, '#fffaf0'], [1, '#c79a82']))
  batched(pen, (b) => {
    for (let x = 20; x < WIDTH; x += 56) b.fill(box(x, RAIL + 12, 4, 16), '#b08070')
  })
  // One rail without a joint.
  pen.fill(box(0, RAIL, WIDTH, 7), '#4a1512')
  pen.line(
    polyline([
      [0, RAIL],
      [WIDTH, RAIL],
    ]),
    '#ffe9c4',
    2.4,
  )
}

const drawMasts = (pen: Pen): void => {
  for (const x of [40, 40 + 26 * M, 40 + 52 * M]) {
    pen.fill(box(x - 5, 226, 10, 200), linear([x - 5, 0], [x + 5, 0], [0, '#f8cead'], [1, '#5a1411']))
    pen.line(`M ${x} 250 L ${x + 92} 262 M ${x} 286 L ${x + 92} 262 L ${x + 92} 296`, '#5a1411', 4)
  }
  pen.line(`M -60 262 C 60 282 400 282 704 262 C 900 276 1100 280 1300 262`, '#5a1411', 2.6)
  pen.line(
    polyline([
      [-10, 296],
      [1210, 296],
    ]),
    '#5a1411',
    3,
  )
}

/** A train at dusk on a viaduct of 32 m spans; below, the piles go through the mud to firm ground. */
export const highSpeedRail = (pen: Drawing): void => {
  drawSky(pen)
  drawCountry(pen)
  drawGround(pen)
  drawMasts(pen)
  drawTrain(pen)
  drawViaduct(pen)
}
