import type { PosterExample } from './example.ts'

const FURTHER = ' What they tell us, we pass on.'

/** English at its shortest and its longest, made from what a layout's typical English example holds. */
export function inEnglish(typical: PosterExample): PosterExample[] {
  return [shortest(typical), typical, longest(typical)]
}

function shortest(typical: PosterExample): PosterExample {
  const [title = ''] = typical.title.split('|')
  return {
    ...typical,
    name: 'shortest',
    title,
    subtitle: '',
    lead: 'Look twice.',
    body: [{ kind: 'paragraph', runs: [{ text: 'Stand here for a minute, and look again.' }] }],
    picture: typical.picture === 'photo' ? 'photo' : null,
    caption: '',
    fact: null,
    timeline: typical.timeline.slice(0, 3),
    steps: typical.steps.slice(0, 3).map((step) => ({ ...step, phase: '' })),
    myths: typical.myths.slice(0, 2),
    grades: [],
    questions: typical.questions.slice(0, 2),
    foot: { gallery: '', sources: 'Sources: Ministry of Agriculture, 2023', credit: '' },
  }
}

function longest(typical: PosterExample): PosterExample {
  const last = typical.body.length - 1
  return {
    ...typical,
    name: 'longest',
    subtitle: `${typical.subtitle}, and what it asks of us`,
    body: typical.body.map((block, i) =>
      i === last && block.kind === 'paragraph' ? { ...block, runs: [...block.runs, { text: FURTHER }] } : block,
    ),
    caption: typical.caption === '' ? '' : `${typical.caption} Sizes are to scale.`,
    foot: { ...typical.foot, sources: `${typical.foot.sources}; MEI Z, et al. Biol. Conserv., 2012, 153: 192` },
  }
}
