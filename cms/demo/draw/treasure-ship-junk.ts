import { mix, PALETTE } from './colour.ts'
import { batched, linear, lit, type Pen } from './kit.ts'
import { between, polygon, smooth } from './shapes.ts'

const C = PALETTE.jul

/** A junk's lug sail: battens carry the cloth, and between them it bellies; the after edge is stepped. */
export const sail = (
  pen: Pen,
  x: number,
  top: number,
  bottom: number,
  fore: number,
  aft: number,
  battens: number,
  warm: number,
): void => {
  const rows = battens + 1
  const at = (t: number): { y: number; l: number; r: number; tilt: number } => {
    const swell = Math.sin(Math.PI * (0.16 + 0.7 * t))
    return {
      y: top + (bottom - top) * t,
      l: x - fore * (0.72 + 0.34 * swell),
      r: x + aft * (0.56 + 0.52 * swell),
      tilt: 34 * (1 - t) ** 1.4 + 6,
    }
  }
  for (let i = 0; i < rows; i++) {
    const [a, b] = [at(i / rows), at((i + 1) / rows)]
    const sag = (bottom - top) / rows / 2.2
    const d = `M ${a.l} ${a.y + a.tilt * 0.3} L ${a.r} ${a.y - a.tilt} C ${a.r + sag} ${a.y - a.tilt + sag} ${b.r + sag} ${b.y - b.tilt - sag} ${b.r} ${b.y - b.tilt} L ${b.l} ${b.y + b.tilt * 0.3} C ${b.l - sag * 0.4} ${b.y - sag} ${a.l - sag * 0.4} ${a.y + sag} ${a.l} ${a.y + a.tilt * 0.3} Z`
    const tone = 0.1 + (i / rows) * 0.28
    pen.fill(
      d,
      linear(
        [a.l, a.y],
        [a.r, b.y],
        [0, mix('#fff0cf', '#e0812a', tone * 0.6)],
        [0.34, mix('#f6c474', '#d9641f', tone + warm * 0.2)],
        [0.72, mix('#d98236', '#a8441a', tone + warm * 0.3)],
        [1, mix('#a85a26', '#6d2b18', tone)],
      ),
    )
    // The shade that hangs under each batten.
    pen.fill(
      `M ${a.l} ${a.y + a.tilt * 0.3} L ${a.r} ${a.y - a.tilt} L ${a.r + sag * 0.3} ${a.y - a.tilt + sag * 0.7} L ${a.l} ${a.y + a.tilt * 0.3 + sag * 0.5} Z`,
      linear([a.l, 0], [a.r, 0], [0, mix('#e9b365', '#b5561f', tone)], [1, '#7d3518']),
    )
  }
  for (let i = 0; i <= rows; i++) {
    const a = at(i / rows)
    pen.line(
      `M ${a.l - 6} ${a.y + a.tilt * 0.3} L ${a.r + 7} ${a.y - a.tilt}`,
      '#5a2a17',
      i === 0 || i === rows ? 6 : 3.4,
    )
  }
}

export const rigging = (pen: Pen, x: number, top: number, deck: number): void => {
  pen.line(`M ${x} ${deck} L ${x} ${top}`, '#4a2617', 9)
  pen.line(`M ${x - 2.4} ${deck} L ${x - 2.4} ${top}`, '#9c6238', 2.4)
}

export const pennant = (pen: Pen, x: number, y: number, length: number): void => {
  pen.fill(
    between(
      [
        [x, y],
        [x + length * 0.35, y - 8],
        [x + length * 0.7, y + 4],
        [x + length, y - 2],
      ],
      [
        [x, y + 15],
        [x + length * 0.35, y + 6],
        [x + length * 0.7, y + 13],
        [x + length, y],
      ],
    ),
    '#c9341c',
  )
  pen.line(
    smooth([
      [x, y],
      [x + length * 0.35, y - 8],
      [x + length * 0.7, y + 4],
      [x + length, y - 2],
    ]),
    '#f0693c',
    2,
  )
}

export const drawHull = (pen: Pen): void => {
  // Bow to the left, low and broad; the stern rises in storeys.
  pen.fill(
    'M 318 590 C 352 640 388 690 420 728 L 846 728 C 884 700 908 640 916 566 L 926 520 L 838 540 L 836 596 C 700 616 520 616 430 600 L 380 584 Z',
    linear([330, 580], [900, 730], [0, '#b5693a'], [0.35, '#7d3f22'], [0.75, '#512616'], [1, '#33190f']),
  )
  pen.fill(
    'M 332 610 C 352 640 388 690 420 728 L 846 728 C 862 716 876 698 886 676 C 760 704 540 702 392 668 C 368 650 348 630 332 610 Z',
    linear([340, 640], [880, 730], [0, '#f1e3c6'], [0.3, '#c9b692'], [1, '#6d5a48']),
  )
  for (const dy of [0, 16, 32, 48])
    pen.line(
      `M ${340 + dy * 0.8} ${606 + dy} C 470 ${640 + dy} 720 ${640 + dy} ${906 - dy * 0.4} ${606 + dy * 0.8}`,
      dy ? '#4a2213' : '#d99a5a',
      dy ? 2 : 4,
    )
  pen.fill('M 318 590 L 344 574 L 384 586 L 436 600 L 430 614 C 390 606 350 600 322 596 Z', '#8f4d28')
  // Eye of the ship.
  pen.dot([404, 632], 19, '#fbf3df')
  pen.dot([404, 632], 19, lit([404, 632], 19, [0, '#ffffff'], [0.8, '#ead9b4'], [1, '#8a6a42']))
  pen.dot([399, 634], 10, '#231410')
  // Stern castle.
  pen.fill('M 742 606 L 746 556 L 930 520 L 922 560 L 836 598 Z', '#6b331c')
  pen.fill(
    'M 748 560 L 750 524 L 936 484 L 930 524 Z',
    linear([750, 0], [936, 0], [0, '#c87a42'], [0.5, '#93502b'], [1, '#532a18']),
  )
  pen.fill(
    'M 786 516 L 788 482 L 946 446 L 938 486 Z',
    linear([786, 0], [946, 0], [0, '#d98a4c'], [0.5, '#9c5830'], [1, '#5c2f1b']),
  )
  for (let i = 0; i < 6; i++)
    pen.fill(
      polygon([
        [766 + i * 27, 548 - i * 5.7],
        [766 + i * 27, 530 - i * 5.7],
        [780 + i * 27, 527 - i * 5.9],
        [780 + i * 27, 545 - i * 5.9],
      ]),
      i % 2 ? '#ffd27a' : '#3a1c12',
    )
  for (const d of ['M 744 558 L 936 518', 'M 746 524 L 942 482', 'M 782 482 L 952 444']) {
    pen.line(d, '#33190f', 7)
    pen.line(
      d.replace(/(\d+) (\d+)/g, (_, a: string, b: string) => `${a} ${Number(b) - 2.5}`),
      '#e9a862',
      2.2,
    )
  }
  // The rudder, broad and pierced.
  pen.fill('M 908 590 L 938 580 L 928 716 L 892 720 Z', linear([892, 0], [938, 0], [0, '#6b3a20'], [1, '#2b140c']))
  for (const [x, y] of [
    [914, 622],
    [912, 650],
    [908, 678],
  ] as const)
    pen.dot([x, y], 4, '#160a07')
  batched(pen, (batch) => {
    for (let i = 0; i < 22; i++) {
      const x = 446 + i * 13.4
      batch.line(
        `M ${x} ${602 + 8 * Math.sin((i / 22) * Math.PI)} L ${x} ${584 + 8 * Math.sin((i / 22) * Math.PI)}`,
        '#5a2c18',
        3.4,
      )
    }
  })
  pen.line('M 430 580 C 520 596 660 596 748 580', '#9c5a30', 5)
  for (const x of [470, 500, 640, 668, 700]) {
    pen.fill(
      `M ${x - 6} 590 C ${x - 7} 572 ${x - 4} 566 ${x} 566 C ${x + 4} 566 ${x + 7} 572 ${x + 6} 590 Z`,
      x % 3 ? C.mid : '#f6e2bd',
    )
    pen.dot([x, 561], 5, '#d79a6c')
  }
}

export const farJunk = (pen: Pen, x: number, y: number, s: number, tone: string, light: string): void => {
  const p = pen.at({ x, y, scale: s })
  for (const [mx, h, w] of [
    [-34, 74, 26],
    [2, 104, 36],
    [42, 66, 24],
  ] as const) {
    p.line(`M ${mx} 0 L ${mx} ${-h - 12}`, tone, 2.4)
    p.fill(
      `M ${mx - w * 0.7} ${-h + 8} L ${mx + w * 0.6} ${-h - 8} C ${mx + w} ${-h * 0.6} ${mx + w} ${-h * 0.3} ${mx + w * 0.7} -12 L ${mx - w * 0.8} -8 C ${mx - w} ${-h * 0.4} ${mx - w} ${-h * 0.7} ${mx - w * 0.7} ${-h + 8} Z`,
      light,
    )
    for (const t of [0.3, 0.5, 0.7])
      p.line(`M ${mx - w * 0.86} ${-h * t + 2} L ${mx + w * 0.86} ${-h * t - 6}`, tone, 1.8)
  }
  p.fill('M -74 -12 L -46 -4 L 50 -4 L 72 -24 L 84 -24 C 82 -6 76 8 66 14 L -52 14 C -62 6 -70 -2 -74 -12 Z', tone)
}
