import { linear, type Pen } from './kit.ts'
import { blob, tube } from './shapes.ts'

/** Little egret: black bill, black legs, yellow toes. */
export const egret = (pen: Pen): void => {
  const white = linear([-120, -160], [140, 120], [0, '#ffffff'], [0.5, '#f4f3ea'], [0.8, '#cfe0d6'], [1, '#8fb8aa'])
  // Legs: one stirs the mud with its yellow foot.
  pen.line('M 26 104 L 34 206 L 30 322', '#2a2f2e', 9)
  pen.line('M 26 104 L 34 206 L 30 322', '#5d6663', 3)
  pen.line('M -6 106 L -22 214 L -62 316', '#2a2f2e', 9)
  pen.line('M -6 106 L -22 214 L -62 316', '#5d6663', 3)
  pen.line(
    'M 30 320 L -2 332 M 30 320 L 24 338 M 30 320 L 58 334 M -62 314 L -98 324 M -62 314 L -74 334 M -62 314 L -40 330',
    '#f2b632',
    8,
  )
  // Tail and plumes.
  pen.fill(
    'M 96 20 C 150 50 190 92 214 140 C 160 128 96 110 60 96 Z',
    linear([90, 20], [200, 140], [0, '#ffffff'], [1, '#a9c9bb']),
  )
  pen.fill(
    blob([
      [-112, -60],
      [-70, -96],
      [0, -86],
      [70, -36],
      [132, 30],
      [150, 84],
      [80, 112],
      [-20, 116],
      [-84, 70],
      [-118, 4],
    ]),
    white,
  )
  pen.fill(
    'M -40 -66 C 30 -60 110 0 176 104 C 120 96 30 90 -30 40 C -60 10 -66 -40 -40 -66 Z',
    linear([-40, -66], [170, 104], [0, '#ffffff'], [0.6, '#e3ece4'], [1, '#9fc3b4']),
  )
  for (const d of [
    'M -20 -20 C 40 -6 100 40 150 92',
    'M -28 8 C 30 24 80 56 120 90',
    'M -6 -44 C 60 -20 120 40 166 98',
    'M -26 34 C 10 56 50 76 90 88',
  ])
    pen.line(d, '#a9c9bb', 3)
  // The neck bends like an S.
  const neck = tube(
    [
      [-74, -30],
      [-128, -86],
      [-132, -152],
      [-84, -206],
      [-92, -262],
      [-142, -286],
    ],
    [48, 34, 24, 21, 20, 17],
    undefined,
    16,
  )
  pen.fill(neck.band(-1, 1), linear([-160, -280], [-60, -20], [0, '#ffffff'], [0.6, '#eef1e8'], [1, '#c6dace']))
  pen.fill(neck.band(0.35, 1), linear([-110, -280], [-60, -20], [0, '#d6e4da'], [1, '#a9c9bb']))
  pen.fill(
    blob([
      [-112, -284],
      [-134, -304],
      [-166, -302],
      [-186, -286],
      [-176, -270],
      [-140, -264],
      [-116, -268],
    ]),
    linear([-180, -300], [-120, -264], [0, '#ffffff'], [1, '#d3e2d8']),
  )
  pen.fill(
    'M -176 -294 L -292 -262 L -288 -258 L -176 -274 Z',
    linear([-180, -294], [-270, -258], [0, '#3d4443'], [1, '#161a1a']),
  )
  pen.fill('M -168 -290 L -190 -290 L -188 -278 L -170 -278 Z', '#c9d79a')
  pen.dot([-160, -287], 5.4, '#f2c544')
  pen.dot([-161, -287], 2.8, '#101414')
  pen.line('M -120 -298 C -80 -306 -50 -290 -30 -262', '#ffffff', 5)
  pen.line('M -122 -292 C -86 -292 -62 -274 -46 -244', '#e3ece4', 4)
  for (const d of ['M -96 -30 C -116 10 -112 44 -96 70', 'M -84 -16 C -98 24 -90 60 -72 84']) pen.line(d, '#ffffff', 6)
}
