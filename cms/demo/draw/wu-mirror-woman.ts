import { PALETTE } from './colour.ts'
import { linear, lit, type Pen, type Point, radial } from './kit.ts'
import { oval, tube } from './shapes.ts'

const C = PALETTE.may
const SKIN = { light: '#ffdcc0', base: '#f2bd98', half: '#dd9c7a', shade: '#b8765c', deep: '#8f5546' }
const HAIR = { base: '#1a2027', light: '#46545e', line: '#6c7f8a', dark: '#0d1217' }
const COAT = { base: C.deep, light: '#2b5b6b', dark: '#0f2a37' }

const FACE =
  'M 404 214 C 436 232 455 262 458 298 C 459 314 454 328 456 341 C 459 358 473 384 487 406 C 493 415 490 424 480 427 C 475 428 471 431 470 436 C 470 444 475 451 480 458 C 485 464 482 469 474 473 C 480 477 483 484 479 491 C 475 497 468 499 467 505 C 466 514 472 524 470 536 C 467 554 448 564 424 563 C 408 562 398 567 394 581 C 390 602 393 628 404 656 L 296 668 C 300 632 296 600 284 566 C 250 520 246 440 262 360 C 280 262 330 190 404 214 Z'

const drawCoat = (pen: Pen): void => {
  pen.fill(
    'M 290 650 C 262 690 214 712 160 730 C 96 752 62 806 48 900 L 600 900 C 596 822 566 760 500 734 C 452 716 420 692 404 650 Z',
    linear([80, 700], [560, 900], [0, COAT.light], [0.4, COAT.base], [1, COAT.dark]),
  )
  // The far shoulder turns away from the light.
  pen.fill(
    'M 404 664 C 424 696 456 716 500 734 C 566 760 596 822 600 900 L 498 900 C 496 820 470 748 396 700 Z',
    COAT.dark,
  )
  pen.fill(
    'M 48 900 C 62 806 96 752 160 730 C 206 714 244 698 272 674 C 238 726 176 742 138 792 C 114 824 104 860 100 900 Z',
    '#3d7383',
  )
  for (const d of [
    'M 180 760 C 168 800 164 850 166 900 L 178 900 C 174 850 174 804 180 760 Z',
    'M 262 752 C 258 800 258 860 264 900 L 280 900 C 268 860 264 800 262 752 Z',
  ])
    pen.fill(d, COAT.dark)
  pen.line('M 396 698 C 470 748 494 820 498 900', C.accent, 5)
  pen.line('M 404 694 C 478 744 502 818 506 900', '#f0d9b8', 1.8)
}

const drawCollar = (pen: Pen): void => {
  pen.fill(
    'M 278 622 C 310 656 364 662 396 640 C 404 662 408 684 410 702 C 366 732 304 728 262 698 C 270 672 276 648 278 622 Z',
    linear([262, 640], [410, 690], [0, '#3d7383'], [0.45, COAT.base], [1, COAT.dark]),
  )
  pen.line('M 278 622 C 310 656 364 662 396 640', C.accent, 5)
  pen.line('M 262 698 C 304 728 366 732 410 702', '#f0d9b8', 2.6)
  for (const [x, y] of [
    [404, 706],
    [436, 738],
    [464, 778],
  ] as const) {
    pen.line(`M ${x - 16} ${y - 3} C ${x - 6} ${y - 12} ${x + 6} ${y + 8} ${x + 16} ${y - 4}`, C.accent, 3.4)
    pen.dot([x, y], 5, lit([x, y], 5, [0, '#ffe6c4'], [1, C.accent]))
  }
}

const drawFace = (pen: Pen): void => {
  pen.fill(FACE, linear([260, 230], [500, 520], [0, SKIN.light], [0.5, SKIN.base], [1, SKIN.base]))
  // Neck: the jaw's shadow, deepest where the throat meets the collar.
  pen.fill(
    'M 284 566 C 288 540 292 516 300 494 C 318 532 356 558 424 563 C 408 562 398 567 394 581 C 390 602 393 628 404 656 L 296 668 C 300 632 296 600 284 566 Z',
    linear([300, 520], [400, 660], [0, SKIN.shade], [0.55, SKIN.half], [1, SKIN.shade]),
  )
  pen.fill('M 300 494 C 318 532 356 558 424 563 C 408 562 398 567 394 581 C 370 584 330 570 302 530 Z', SKIN.deep)
  // The front of the face turns away from the light: brow, side of the nose, muzzle, chin.
  pen.fill(
    'M 446 252 C 454 268 458 282 458 298 C 459 314 454 328 456 341 C 459 358 473 384 487 406 C 493 415 490 424 480 427 C 475 428 471 431 470 436 C 470 444 475 451 480 458 L 474 473 L 479 491 C 475 497 468 499 467 505 C 466 514 472 524 470 536 C 467 554 448 564 424 563 C 446 548 450 528 444 508 C 438 486 452 462 450 440 C 446 420 456 404 448 376 C 440 352 424 346 434 326 C 446 304 444 276 446 252 Z',
    SKIN.half,
  )
  pen.fill('M 456 341 C 459 358 473 384 487 406 C 491 412 490 418 486 423 C 472 408 458 386 450 364 Z', SKIN.light)
  pen.fill('M 480 427 C 475 428 471 431 470 436 C 462 438 453 434 449 425 C 456 416 472 418 480 427 Z', SKIN.shade)
  pen.line('M 451 433 C 444 429 442 416 449 407', SKIN.shade, 2.6)
  // Cheekbone and jaw, half in light.
  pen.fill('M 300 494 C 318 532 356 558 424 563 C 440 556 450 546 446 528 C 420 548 356 536 322 470 Z', SKIN.half)
  pen.fill(oval([410, 438], 34, 24, 24), radial([410, 438], 34, [0, '#ea9f7d'], [1, '#f0b690']))
  // Socket and eye in profile.
  pen.fill('M 398 338 C 416 322 440 322 454 334 C 452 350 446 364 436 370 C 418 372 404 362 398 338 Z', SKIN.half)
  pen.fill('M 408 354 C 418 338 436 334 448 342 C 450 350 446 358 440 362 C 428 364 416 362 408 354 Z', '#fbf3ea')
  pen.fill(oval([440, 350], 7.4, 11.5, 8), '#2a1a16')
  pen.dot([438, 346], 2.2, '#ffffff')
  pen.fill(
    'M 400 352 C 414 332 434 326 452 338 C 454 341 454 344 451 345 C 434 338 418 342 408 356 C 404 358 400 356 400 352 Z',
    '#1d1513',
  )
  pen.line('M 404 340 C 416 326 434 322 450 330', SKIN.shade, 2.2)
  pen.line('M 412 362 C 424 367 436 367 442 362', SKIN.shade, 2)
  pen.fill(
    'M 388 314 C 408 292 438 288 456 304 C 458 308 456 311 452 310 C 434 300 410 302 390 320 C 386 321 385 318 388 314 Z',
    '#241b1a',
  )
  // Lips.
  pen.fill(
    'M 472 446 C 474 452 478 455 481 458 C 485 464 482 469 474 473 C 464 472 452 470 444 472 C 452 458 464 450 472 446 Z',
    '#b2412c',
  )
  pen.fill('M 444 472 C 454 470 464 472 474 473 C 480 477 483 484 479 491 C 466 494 452 486 444 472 Z', '#d2583b')
  pen.fill('M 462 478 C 468 476 474 478 476 482 C 472 486 464 484 462 478 Z', '#f09a78')
  // Ear and pearl.
  pen.fill('M 312 366 C 324 344 352 346 354 374 C 356 402 342 428 328 428 C 314 424 306 388 312 366 Z', SKIN.base)
  pen.fill(
    'M 322 374 C 330 360 344 364 344 380 C 344 398 336 412 330 412 C 322 404 332 394 330 386 C 328 380 322 380 322 374 Z',
    SKIN.shade,
  )
  pen.line('M 316 370 C 326 354 346 356 348 376', SKIN.light, 3)
  pen.dot([332, 442], 11, lit([332, 442], 11, [0, '#ffffff'], [0.5, '#ece4d8'], [1, '#a59c92']))
}

const strand = (pen: Pen, spine: readonly Point[], width: number, colour: string): void => {
  pen.fill(tube(spine, [0, width * 0.8, width, width * 0.7, 0], undefined, 9).band(-1, 1), colour)
}

const drawHair = (pen: Pen): void => {
  pen.fill(
    'M 414 218 C 396 228 384 254 380 284 C 360 300 350 322 348 348 C 330 344 314 352 308 372 C 304 396 312 420 322 440 C 318 478 306 512 296 540 C 306 590 262 632 214 614 C 160 592 154 520 176 470 C 150 420 148 340 170 272 C 200 186 290 138 366 160 C 398 170 418 192 414 218 Z',
    linear([170, 180], [380, 560], [0, '#2b353d'], [0.5, HAIR.base], [1, HAIR.dark]),
  )
  pen.dot([228, 540], 74, lit([228, 540], 74, [0, '#3b4851'], [0.6, HAIR.base], [1, HAIR.dark]))
  const waves: [Point[], number, string][] = [
    [
      [
        [398, 196],
        [340, 176],
        [270, 208],
        [222, 280],
        [206, 380],
      ],
      17,
      HAIR.light,
    ],
    [
      [
        [402, 212],
        [348, 202],
        [296, 240],
        [258, 310],
        [236, 420],
      ],
      9,
      '#39464f',
    ],
    [
      [
        [384, 244],
        [340, 262],
        [306, 310],
        [286, 380],
        [252, 470],
      ],
      10,
      HAIR.light,
    ],
    [
      [
        [360, 300],
        [330, 318],
        [306, 360],
        [296, 420],
        [268, 500],
      ],
      7,
      '#39464f',
    ],
    [
      [
        [344, 184],
        [270, 190],
        [208, 250],
        [186, 330],
        [190, 430],
      ],
      7,
      HAIR.line,
    ],
    [
      [
        [392, 226],
        [346, 232],
        [312, 268],
        [282, 330],
        [260, 410],
      ],
      4,
      HAIR.line,
    ],
  ]
  for (const [spine, width, colour] of waves) strand(pen, spine, width, colour)
  for (const [r, a, w] of [
    [56, -2.7, 9],
    [42, -2.2, 6],
    [60, -1.6, 4],
    [28, -2.6, 6],
  ] as const) {
    strand(
      pen,
      Array.from({ length: 5 }, (_, i): Point => [228 + r * Math.cos(a + i * 0.42), 540 + r * Math.sin(a + i * 0.42)]),
      w,
      HAIR.light,
    )
  }
  pen.line('M 178 500 C 214 470 262 480 292 530', HAIR.line, 2.4)
  pen.line('M 252 474 L 176 430', '#d9b27a', 5)
  pen.dot([174, 428], 9, lit([174, 428], 9, [0, '#ffd9a8'], [1, C.accent]))
}

/** Her bust in profile, facing right, 600 × 900; on the sheet's left half. */
export const drawWoman = (pen: Pen): void => {
  drawCoat(pen)
  drawFace(pen)
  drawCollar(pen)
  drawHair(pen)
}
