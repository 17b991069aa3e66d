import { drawRoom, drawWindow, EMBER, STOVE } from './carbon-monoxide-room.ts'
import { PALETTE } from './colour.ts'
import { type Drawing, linear, lit, type Pen, type Point, radial } from './kit.ts'
import { box, oval, seeded, smooth, tube } from './shapes.ts'

const C = PALETTE.nov

/** A briquette stove with a kettle, and no pipe that leads its smoke outside. */
const drawStove = (pen: Pen): void => {
  const [x] = STOVE
  const iron = linear(
    [x - 84, 0],
    [x + 84, 0],
    [0, '#5f6f8b'],
    [0.16, '#8b9ab2'],
    [0.3, '#55627d'],
    [0.66, '#232c46'],
    [1, '#141b33'],
  )
  for (const dx of [-62, 0, 62]) pen.fill(box(x + dx - 8, 780, 16, 26, 3), '#11182c')
  pen.fill(`M ${x - 80} 590 L ${x + 80} 590 L ${x + 74} 782 C ${x + 40} 798 ${x - 40} 798 ${x - 74} 782 Z`, iron)
  for (const y of [634, 752])
    pen.line(`M ${x - 78} ${y} C ${x - 40} ${y + 14} ${x + 40} ${y + 14} ${x + 78} ${y}`, '#0f172d', 4)
  pen.fill(box(x - 40, 664, 80, 68, 12), '#0e1428')
  pen.fill(
    box(x - 33, 671, 66, 54, 8),
    radial([x, 716], 56, [0, '#fff0bd'], [0.3, C.accent], [0.65, EMBER], [1, '#9c3412']),
  )
  for (let i = -2; i < 3; i++) pen.fill(box(x + i * 13 - 2.5, 671, 5, 54), '#1a1730')
  pen.fill(oval([x, 590], 88, 24), '#39445f')
  pen.fill(oval([x, 587], 80, 20), radial([x, 590], 80, [0, '#ffe39a'], [0.4, EMBER], [1, '#8c2d10']))
  pen.fill(oval([x, 584], 66, 15), '#241b28')
  // Kettle.
  const kettle = radial(
    [x - 30, 500],
    150,
    [0, '#f6f1e2'],
    [0.24, '#c4ccd6'],
    [0.55, '#71809b'],
    [0.86, '#36415f'],
    [1, '#6b4a45'],
  )
  pen.fill(
    `M ${x + 50} 520 C ${x + 84} 512 ${x + 88} 480 ${x + 112} 470 L ${x + 122} 480 C ${x + 104} 496 ${x + 102} 540 ${x + 64} 560 Z`,
    '#4a5875',
  )
  pen.fill(
    `M ${x - 72} 582 C ${x - 86} 540 ${x - 66} 496 ${x} 494 C ${x + 66} 496 ${x + 86} 540 ${x + 72} 582 C ${x + 40} 594 ${x - 40} 594 ${x - 72} 582 Z`,
    kettle,
  )
  pen.fill(
    `M ${x - 72} 578 C ${x - 40} 590 ${x + 40} 590 ${x + 72} 578 L ${x + 71} 586 C ${x + 40} 598 ${x - 40} 598 ${x - 71} 586 Z`,
    EMBER,
  )
  pen.fill(oval([x, 498], 36, 8), '#8c99af')
  pen.fill(`M ${x - 10} 492 C ${x - 10} 478 ${x + 10} 478 ${x + 10} 492 Z`, '#232c46')
  pen.line(`M ${x - 52} 506 C ${x - 60} 420 ${x + 60} 420 ${x + 52} 506`, '#1b243c', 9)
  pen.line(`M ${x - 49} 492 C ${x - 48} 434 ${x + 20} 428 ${x + 36} 452`, '#7c8aa3', 3)
}

const drawBriquettes = (pen: Pen): void => {
  pen.fill(oval([262, 828], 74, 12), '#2b1d24')
  pen.fill(oval([STOVE[0] + 46, 806], 150, 22), '#2b1d24')
  for (const [x, y] of [
    [214, 800],
    [292, 800],
    [253, 754],
  ] as const) {
    pen.fill(
      `M ${x - 36} ${y - 22} L ${x + 36} ${y - 22} L ${x + 36} ${y + 20} C ${x + 20} ${y + 31} ${x - 20} ${y + 31} ${x - 36} ${y + 20} Z`,
      linear([x - 36, 0], [x + 36, 0], [0, '#20253a'], [0.7, '#33313f'], [0.92, '#8a5640'], [1, '#5a3e3a']),
    )
    pen.fill(oval([x, y - 22], 36, 11), linear([x - 36, 0], [x + 36, 0], [0, '#3d425a'], [1, '#a86a48']))
    for (const [dx, dy] of [
      [0, 0],
      [-18, 0],
      [18, 0],
      [-9, -5],
      [9, -5],
      [-9, 5],
      [9, 5],
    ] as const)
      pen.fill(oval([x + dx, y - 22 + dy], 4, 1.7), '#12172b')
  }
}

const drawBed = (pen: Pen): void => {
  pen.fill(oval([862, 824], 262, 15), '#0d1a35')
  pen.fill(
    'M 1046 520 C 1050 500 1084 500 1088 520 L 1096 826 L 1072 826 L 1066 780 L 1046 780 Z',
    linear([1040, 0], [1096, 0], [0, '#7c563f'], [0.4, '#4a3a44'], [1, '#1f2642']),
  )
  pen.fill('M 588 650 L 612 640 L 618 826 L 594 826 Z', linear([588, 0], [620, 0], [0, '#c9844f'], [1, '#5b4044']))
  pen.fill(box(600, 742, 462, 44, 4), linear([600, 0], [1062, 0], [0, '#b9764a'], [0.4, '#6a4a48'], [1, '#252a46']))
  pen.fill(
    'M 606 706 L 1056 706 L 1056 746 L 606 746 Z',
    linear([600, 0], [1056, 0], [0, '#f1dcc0'], [0.5, '#a9adbd'], [1, '#5f6f90']),
  )
  // Pillow, then the head that sinks into it.
  pen.fill(
    'M 926 700 C 916 660 946 632 990 634 C 1036 632 1058 650 1056 690 C 1056 708 1040 712 1000 712 C 960 714 932 712 926 700 Z',
    linear([920, 640], [1056, 712], [0, '#f4ead9'], [0.5, '#b9c3d4'], [1, '#6a7d9f']),
  )
  pen.fill('M 962 656 C 976 632 1022 634 1028 664 C 1032 690 1010 702 990 696 Z', '#1a2238')
  pen.fill(
    'M 980 690 C 956 694 940 684 940 668 C 936 662 936 658 940 656 C 940 650 942 646 946 646 C 948 640 952 636 958 634 C 972 628 990 636 994 654 C 996 672 992 684 980 690 Z',
    linear([936, 640], [996, 690], [0, '#f6c7a0'], [0.55, '#d79a80'], [1, '#8f6a70']),
  )
  pen.fill('M 958 634 C 976 624 1004 634 1006 664 C 1000 676 992 666 990 656 C 980 652 968 646 958 634 Z', '#1a2238')
  pen.fill('M 992 664 C 998 656 1004 664 1000 674 C 996 680 990 676 992 664 Z', '#c98c76')
  pen.line('M 951 655 C 954 660 960 661 964 658', '#4a2f35', 2.6)
  pen.line('M 950 646 C 955 642 961 643 965 646', '#3a2a33', 2.4)
  pen.line('M 944 674 C 948 677 953 677 956 675', '#9a4f45', 2.4)
  // Quilt: knees, hip and shoulder under one cover.
  pen.fill(
    'M 596 742 C 592 690 606 656 640 640 C 680 622 716 596 760 612 C 806 628 842 634 880 632 C 922 630 950 660 960 700 C 962 716 962 732 958 746 C 840 764 700 764 596 742 Z',
    linear([600, 610], [960, 750], [0, '#f08b4a'], [0.3, '#c9603a'], [0.62, '#803f45'], [1, '#3d3152']),
  )
  pen.fill(
    'M 640 640 C 680 622 716 596 760 612 C 806 628 842 634 880 632 C 860 646 806 650 762 634 C 722 622 684 650 640 668 C 622 676 612 690 606 704 C 606 676 616 652 640 640 Z',
    linear([620, 600], [880, 650], [0, '#ffc07e'], [0.5, '#ea8350'], [1, '#8a4a4c']),
  )
  pen.fill(
    'M 596 742 C 700 764 840 764 958 746 L 956 772 C 840 790 700 790 600 768 Z',
    linear([596, 0], [958, 0], [0, '#c9d6e4'], [0.4, '#8497b6'], [1, '#3d5178']),
  )
  for (const [d, colour] of [
    ['M 700 628 C 690 668 706 712 694 756', '#8f3f38'],
    ['M 780 634 C 772 676 790 716 780 760', '#6d343d'],
    ['M 862 646 C 858 684 872 716 864 758', '#4d2f46'],
    ['M 644 654 C 632 690 644 722 636 748', '#a84c38'],
  ] as const)
    pen.line(d, colour, 3)
  for (const [x, y, c] of [
    [666, 692, '#ffd29a'],
    [740, 676, '#f0a565'],
    [736, 726, '#d98a58'],
    [822, 686, '#b86a50'],
    [820, 730, '#9a5650'],
    [904, 688, '#7f4c55'],
    [668, 738, '#eeae72'],
  ] as const)
    for (let k = 0; k < 5; k++)
      pen.dot([x + 8 * Math.cos(k * 1.2566 - 1.57), y + 7 * Math.sin(k * 1.2566 - 1.57)], 5.2, c)
  pen.fill('M 872 634 C 918 632 950 660 960 700 C 950 706 938 706 930 702 C 924 670 904 646 872 634 Z', '#8fa3c0')
  for (const [x, t] of [
    [520, 10],
    [592, -6],
  ] as const) {
    const p = pen.at({ x, y: 848, turn: t })
    p.fill('M -30 6 C -30 -8 -6 -10 10 -9 C 28 -8 34 0 28 8 C 14 14 -24 14 -30 6 Z', '#c9603a')
    p.fill('M -2 -10 C 16 -16 32 -6 28 8 C 16 12 2 8 -2 -10 Z', '#f4a05c')
  }
}

const drawAlarm = (pen: Pen): void => {
  for (const [r, c] of [
    [74, '#2b3358'],
    [54, '#3f3550'],
    [36, '#643b45'],
  ] as const)
    pen.dot([930, 168], r, c)
  pen.dot([930, 168], 26, lit([930, 168], 30, [0, '#ffffff'], [0.6, '#c3cedd'], [1, '#7489a8']))
  pen.dot([930, 168], 15, '#8fa2bd')
  pen.dot([936, 160], 5, '#ff5a2b')
}

/** One carbon, one oxygen: seen here, not in the room. */
const molecule = (pen: Pen, [x, y]: Point, size: number, turn: number): void => {
  const p = pen.at({ x, y, scale: size, turn })
  p.dot([-8, 0], 10.5, lit([-8, 0], 10.5, [0, '#8392ab'], [0.5, '#27324c'], [1, '#0a1226']))
  p.dot([8, 0], 9.6, lit([8, 0], 9.6, [0, '#ffc49a'], [0.5, '#e8572a'], [1, '#7c2410']))
}

const drawGas = (pen: Pen): void => {
  const stream = tube(
    [
      [318, 604],
      [292, 520],
      [292, 380],
      [392, 250],
      [560, 196],
      [716, 212],
      [830, 316],
      [884, 440],
      [918, 604],
    ],
    [10, 26, 44, 58, 60, 62, 70, 66, 46],
    undefined,
    9,
  )
  for (const u of [-0.9, -0.45, 0, 0.45, 0.9]) {
    const row = Array.from(
      { length: 12 },
      (_, i): Point => stream.point(0.01 + (i / 11) * 0.97, u + 0.08 * Math.sin(i * 1.1 + u * 5)),
    )
    pen.line(smooth(row), u === 0 ? '#a98578' : '#74688a', 1.8)
  }
  const random = seeded(16)
  for (let i = 0; i < 40; i++) {
    // The golden ratio keeps neighbours apart.
    const across = ((i * 0.618034) % 1) * 1.9 - 0.95
    molecule(pen, stream.point(0.02 + (i / 40) * 0.96, across), 0.66 + random() * 0.46, random() * 360)
  }
}

/** A winter night, the window shut, the stove alight: what fills the room has no colour and no smell. */
export const carbonMonoxide = (pen: Drawing): void => {
  drawRoom(pen)
  drawWindow(pen)
  drawAlarm(pen)
  drawBriquettes(pen)
  drawStove(pen)
  drawBed(pen.at({ x: -48 }))
  drawGas(pen)
}
