import { LOOK_WORDS, LOOKS } from '../../../workflow/coverage/shown-cell.ts'
import { LookGlyph } from '../look-symbols.tsx'
import type { YearSummary } from '../summarise-year.ts'

/** What the shapes mean, with how often each stands in the year. */
export function Legend({ looks, english }: { looks: YearSummary['looks']; english: boolean }) {
  return (
    <section className="kp-key">
      <h2>
        {english ? 'Legend' : '图例'}
        <small>{english ? 'cells of the year' : '全年格数'}</small>
      </h2>
      <ul>
        {LOOKS.filter((look) => looks.has(look)).map((look) => (
          <li key={look}>
            <LookGlyph look={look} />
            <span>{english ? LOOK_WORDS[look].en : LOOK_WORDS[look].zh}</span>
            <b>{looks.get(look)?.toLocaleString('en')}</b>
          </li>
        ))}
      </ul>
      <p className="ink3 s12">
        {english ? 'Arrow keys walk the cells, n goes to the next red.' : '方向键走格子，n 跳到下一个红的。'}
      </p>
    </section>
  )
}
