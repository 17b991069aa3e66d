import { PALETTE } from './colour.ts'
import { linear, lit, type Pen } from './kit.ts'
import { scatter } from './scenery.ts'
import { blob, box, oval, polygon, polyline } from './shapes.ts'

const C = PALETTE.dec

export const drawRoom = (pen: Pen): void => {
  // Window, one wing not quite shut.
  pen.fill(box(722, 424, 160, 158), '#8a4f34')
  pen.fill(box(734, 436, 136, 134), linear([734, 436], [870, 570], [0, '#6d6d84'], [0.5, '#45425a'], [1, '#2b2836']))
  scatter(pen, 5, 26, [736, 438, 130, 130], [1.4, 3.6], ['#ffffff', '#cfc9d6'])
  pen.fill(`${box(798, 436, 9, 134)} ${box(734, 500, 136, 8)}`, '#c98a5c')
  pen.fill(
    'M 702 408 L 742 408 C 744 470 738 540 726 600 L 702 600 Z',
    linear([702, 0], [742, 0], [0, '#f4d0b2'], [1, '#c9704a']),
  )
  pen.fill(
    'M 902 408 L 862 408 C 860 470 866 540 878 600 L 902 600 Z',
    linear([862, 0], [902, 0], [0, '#dd8f66'], [1, '#8a3f28']),
  )
  pen.line(
    polyline([
      [694, 408],
      [908, 408],
    ]),
    '#5d2f24',
    8,
  )
  // Floor lamp off, the reader on the sofa is warm in wool.
  pen.fill(oval([616, 738], 210, 12), '#7a3a24')
  pen.fill(box(428, 566, 380, 90, 26), linear([428, 566], [808, 656], [0, '#d9663c'], [0.5, C.mid], [1, '#6d2a18']))
  pen.fill(box(450, 640, 340, 58, 14), linear([450, 640], [790, 698], [0, '#ee8a5c'], [1, '#963b20']))
  for (const x of [412, 776])
    pen.fill(box(x, 612, 52, 104, 22), linear([x, 612], [x + 52, 716], [0, '#e3764c'], [1, '#7a2f1a']))
  for (const x of [436, 780]) pen.fill(box(x, 712, 16, 22, 3), '#3a201a')
  pen.fill(
    'M 466 598 C 470 570 520 560 542 584 C 552 608 540 644 510 648 C 484 648 464 626 466 598 Z',
    linear([466, 570], [546, 648], [0, '#fff0dc'], [1, '#e0a878']),
  )
  const p = pen.at({ x: 624, y: 664 })
  p.fill(
    blob([
      [-54, 20],
      [-50, -60],
      [-24, -104],
      [24, -104],
      [52, -60],
      [58, 20],
    ]),
    linear([-54, -100], [58, 20], [0, '#fff6ea'], [0.5, '#e9cdb0'], [1, '#a87858']),
  )
  for (const y of [-70, -44, -18]) p.line(`M -48 ${y} C -20 ${y + 8} 20 ${y + 8} 50 ${y}`, '#c99a74', 4)
  p.fill(
    blob([
      [-60, 10],
      [-20, -14],
      [60, -12],
      [120, 16],
      [150, 62],
      [136, 76],
      [96, 48],
      [-40, 44],
    ]),
    linear([-60, -14], [150, 76], [0, '#7a6d84'], [1, '#2f2833']),
  )
  p.fill(oval([146, 72], 22, 12, 20), '#f6e3d0')
  p.fill(
    blob([
      [-70, 18],
      [-30, -8],
      [70, -2],
      [104, 26],
      [96, 58],
      [0, 60],
      [-66, 50],
    ]),
    linear([-70, -8], [104, 60], [0, '#ffb46b'], [0.5, C.accent], [1, '#a5440f']),
  )
  for (const x of [-44, -10, 24, 58]) p.line(`M ${x} -2 L ${x + 4} 56`, '#ffd9a0', 4)
  p.line('M -62 24 C -20 14 50 16 100 34', '#ffd9a0', 4)
  p.dot([0, -130], 33, lit([0, -130], 35, [0, '#ffe6cb'], [0.7, '#eab08a'], [1, '#bd7a58']))
  p.fill(
    blob([
      [-36, -118],
      [-38, -152],
      [-14, -172],
      [20, -170],
      [38, -148],
      [34, -122],
      [24, -142],
      [0, -150],
      [-20, -144],
      [-26, -118],
    ]),
    linear([-38, -170], [38, -120], [0, '#5d463c'], [1, '#1f1613']),
  )
  p.dot([-11, -126], 3, '#2b1c16')
  p.dot([13, -126], 3, '#2b1c16')
  p.line('M -7 -112 C -2 -108 5 -108 9 -112', '#a4573f', 3.4)
  p.fill(
    polygon([
      [-44, -52],
      [-2, -44],
      [40, -52],
      [42, -16],
      [-2, -6],
      [-46, -16],
    ]),
    linear([-46, 0], [42, 0], [0, '#fff6ea'], [0.49, '#d9c2aa'], [0.51, '#ffffff'], [1, '#c9a98c']),
  )
  p.dot([-44, -26], 10, '#eab08a')
  p.dot([42, -26], 10, '#eab08a')
  // A heater keeps its distance from everything that burns.
  const h = pen.at({ x: 356, y: 728 })
  h.fill(box(-34, -118, 68, 104, 10), linear([-34, 0], [34, 0], [0, '#f3ebe6'], [0.5, '#cbbcb4'], [1, '#7a6660']))
  h.fill(box(-25, -108, 50, 84, 5), '#3a201a')
  for (const y of [-94, -72, -50])
    h.line(
      polyline([
        [-20, y],
        [20, y],
      ]),
      '#ff7a2f',
      7,
    )
  for (const y of [-94, -72, -50])
    h.line(
      polyline([
        [-20, y - 1],
        [20, y - 1],
      ]),
      '#ffe0a0',
      2,
    )
  h.fill(box(-30, -14, 12, 14, 2), '#3a201a')
  h.fill(box(18, -14, 12, 14, 2), '#3a201a')
  // The cat knows the warmest place.
  const c = pen.at({ x: 846, y: 726, scale: 0.9 })
  c.fill(
    blob([
      [-50, 0],
      [-44, -34],
      [-6, -48],
      [36, -34],
      [48, 0],
      [0, 8],
    ]),
    linear([-50, -44], [48, 6], [0, '#fff6ea'], [1, '#b98f74']),
  )
  c.fill(
    'M -52 -20 L -56 -52 L -38 -42 L -20 -46 L -12 -52 L -8 -22 C -16 -2 -44 -2 -52 -20 Z',
    linear([-56, -52], [-8, -2], [0, '#ffffff'], [1, '#d9b89c']),
  )
  c.line('M -44 -24 C -40 -20 -36 -20 -34 -24 M -26 -24 C -22 -20 -18 -20 -16 -24', '#4d3428', 3)
  c.line('M 46 -6 C 66 -10 66 -40 48 -36', '#d9b89c', 10)
}
