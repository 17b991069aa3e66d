import { PALETTE } from './colour.ts'
import { linear, lit, type Pen, WIDTH } from './kit.ts'
import { box } from './shapes.ts'

const C = PALETTE.feb
/** Units in a metre: the spans of such viaducts are 32 m, a car is 4 m high. */
const M = 22
const RAIL = 428

const wheel = (pen: Pen, x: number): void => {
  pen.dot([x, RAIL - 10], 10.5, lit([x, RAIL - 10], 10.5, [0, '#f8cead'], [0.5, '#8a4638'], [1, '#2d0808']))
  pen.dot([x, RAIL - 10], 3.4, '#2d0808')
}

export const drawTrain = (pen: Pen): void => {
  const [top, floor] = [RAIL - 4.05 * M - 8, RAIL - 20]
  const white = linear([0, top], [0, floor + 12], [0, '#ffffff'], [0.5, '#fdf4e6'], [0.78, '#e9cdb6'], [1, '#a87464'])
  pen.fill(box(330, floor + 4, WIDTH, 16), '#2d0808')
  for (const x of [396, 452, 806, 862, 946, 1002]) wheel(pen, x)
  pen.fill(
    `M 196 ${floor - 8} C 192 ${floor - 20} 204 ${floor - 30} 232 ${floor - 40} C 300 ${floor - 66} 356 ${top + 2} 452 ${top} L 1200 ${top} L 1200 ${floor + 12} L 260 ${floor + 12} C 226 ${floor + 12} 202 ${floor + 4} 196 ${floor - 8} Z`,
    white,
  )
  // The gold stripe that runs back from the nose, and the red under it.
  pen.fill(
    `M 222 ${floor - 35} C 300 ${floor - 52} 380 ${floor - 34} 470 ${floor - 30} L 1200 ${floor - 30} L 1200 ${floor - 20} L 470 ${floor - 20} C 380 ${floor - 22} 300 ${floor - 34} 208 ${floor - 26} Z`,
    C.accent,
  )
  pen.fill(
    `M 206 ${floor - 24} C 300 ${floor - 32} 380 ${floor - 20} 470 ${floor - 17} L 1200 ${floor - 17} L 1200 ${floor - 11} L 470 ${floor - 11} C 380 ${floor - 10} 290 ${floor - 18} 198 ${floor - 12} Z`,
    C.mid,
  )
  pen.fill(
    `M 318 ${floor - 68} C 352 ${floor - 84} 378 ${floor - 92} 412 ${floor - 94} C 424 ${floor - 84} 420 ${floor - 70} 408 ${floor - 62} C 378 ${floor - 58} 346 ${floor - 60} 318 ${floor - 68} Z`,
    linear([318, top], [412, floor - 60], [0, '#8a4a3c'], [0.4, '#3a0d10'], [1, '#1b0507']),
  )
  pen.fill(
    `M 340 ${floor - 74} C 362 ${floor - 84} 380 ${floor - 89} 396 ${floor - 90} L 372 ${floor - 66} C 360 ${floor - 68} 348 ${floor - 70} 340 ${floor - 74} Z`,
    '#e99a72',
  )
  pen.fill(
    `M 240 ${floor - 42} C 262 ${floor - 52} 284 ${floor - 58} 300 ${floor - 62} L 306 ${floor - 55} C 284 ${floor - 50} 262 ${floor - 44} 246 ${floor - 38} Z`,
    '#fff1b8',
  )
  for (const [x0, n] of [
    [520, 8],
    [902, 9],
  ] as const) {
    for (let i = 0; i < n; i++) {
      const x = x0 + i * 38
      if (x > 840 && x < 900) continue
      pen.fill(
        box(x, top + 22, 28, 25, 6),
        linear([x, top + 22], [x + 28, top + 47], [0, '#c56a4c'], [0.4, '#531412'], [1, '#2a0708']),
      )
    }
  }
  for (const x of [446, 834, 910])
    pen.line(`M ${x} ${top + 16} L ${x} ${floor + 6} L ${x + 28} ${floor + 6} L ${x + 28} ${top + 16} Z`, '#c9a08a', 2)
  pen.fill(box(872, top + 2, 12, floor - top + 8), '#4a1f1b')
  pen.fill(
    `M 404 ${top + 6} C 430 ${top + 1} 440 ${top + 1} 460 ${top + 1} L 1200 ${top + 1} L 1200 ${top + 8} L 460 ${top + 8} C 440 ${top + 8} 420 ${top + 8} 404 ${top + 6} Z`,
    '#ffffff',
  )
  pen.line(`M 720 ${top} L 700 ${top - 16} L 726 ${top - 33} M 708 ${top - 33} L 744 ${top - 33}`, '#3a0d10', 4)
}
