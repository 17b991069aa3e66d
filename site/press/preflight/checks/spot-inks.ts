import type { ColourSpace } from '../document/document-model.ts'
import { amount, type Check, type Found, finding, places, printedMarks } from './finding.ts'

const PROCESS = new Set(['Cyan', 'Magenta', 'Yellow', 'Black', 'None', 'All'])

/** Inks beside the four that the shop was not told of: each would be a plate of its own. */
export const unknownSpots: Check = (document, order) => {
  const known = new Set(order.profile.spots.map(plainName))
  const unknown = [...spotsOf(document)].filter(([name]) => !known.has(plainName(name)))
  if (unknown.length === 0) return []
  const names = unknown.map(([name]) => name)
  return [
    finding(
      order,
      'colour/spot-unknown',
      {
        zh: `有专色 ${names.join('、')}，这家单位不印`,
        en: `Spot inks ${names.join(', ')} are not printed by this shop`,
        mend: ['把专色转成四色。', 'Convert spot inks to process inks.'],
      },
      places(unknown.flatMap(([, found]) => found)),
    ),
  ]
}

/** GWG2015 "Ambiguous Spot Color" and "Spot Color Naming": one ink under two names becomes two plates. */
export const spotTwice: Check = (document, order) => {
  const by = new Map<string, string[]>()
  for (const name of spotsOf(document).keys()) by.set(plainName(name), [...(by.get(plainName(name)) ?? []), name])
  return [...by.values()]
    .filter((names) => names.length > 1)
    .map((names) =>
      finding(order, 'colour/spot-twice', {
        zh: `同一专色有 ${names.length} 个写法：${names.join('、')}`,
        en: `One spot ink has ${names.length} spellings: ${names.join(', ')}`,
        mend: ['统一成一个名字。', 'Use one name.'],
      }),
    )
}

/** GWG2015 "Separation Color All": it is for crop marks, which lie outside the bleed. */
export const registration: Check = (document, order) => {
  const found = printedMarks(document).filter(({ mark }) => mark.kind !== 'text' && inksOf(mark).includes('All'))
  if (found.length === 0) return []
  return [
    finding(
      order,
      'colour/registration',
      {
        zh: `版面内有 ${found.length} 处用了套版色（All）`,
        en: `${amount(found.length, 'mark')} on the sheet in the registration colour (All)`,
        mend: ['套版色只用于裁切标记；改成单黑。', 'Registration is for crop marks only; use black.'],
      },
      places(found),
    ),
  ]
}

function spotsOf(document: Parameters<Check>[0]): Map<string, Found[]> {
  const spots = new Map<string, Found[]>()
  for (const found of printedMarks(document))
    for (const name of inksOf(found.mark)) if (!PROCESS.has(name)) spots.set(name, [...(spots.get(name) ?? []), found])
  return spots
}

export function inksOf(mark: Found['mark']): readonly string[] {
  if (mark.kind === 'image' && !mark.image.stencil) return named(mark.image.space)
  if (mark.kind === 'shading') return named(mark.space)
  return named(mark.ink?.space ?? null)
}

function named(space: ColourSpace | null): readonly string[] {
  if (space === null) return []
  return space.kind === 'Indexed' || space.kind === 'Pattern' ? named(space.base) : space.inks
}

/** 'PANTONE 485 CVC', 'Pantone 485 C' and 'pantone-485-c' are one ink. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/cv[cu]$/, (end) => end.slice(-1))
    .replace(/[\s_-]/g, '')
}
