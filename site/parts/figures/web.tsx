import type { Lang } from '../../sheet/foot.ts'
import type { Said } from '../words/say.ts'
import { UI } from '../words/ui.ts'
import { Words } from '../words/web.tsx'

export interface FactShown {
  number?: string
  unit?: Said
  text: Said
}

/** The big number with what it counts. */
export function Fact({ of }: { of: FactShown }) {
  return (
    <div className="fact">
      {of.number ? (
        <p className={of.number.length > 5 ? 'n wide' : 'n'}>
          {of.number}
          {of.unit ? (
            <small>
              <Words of={of.unit} />
            </small>
          ) : null}
        </p>
      ) : null}
      <p className={of.number ? 's' : undefined}>
        <Words of={of.text} />
      </p>
    </div>
  )
}

export interface MomentShown {
  when: string
  text: Said
  major: boolean
}

export function Timeline({ of, lang }: { of: MomentShown[]; lang: Lang }) {
  if (of.length === 0) return null
  return (
    <section aria-label={UI[lang].timeline}>
      <ol className="line">
        {of.map((moment) => (
          <li key={moment.when + moment.text.text} className={moment.major ? 'major' : undefined}>
            <b className="num">{moment.when}</b>
            <Words of={moment.text} />
          </li>
        ))}
      </ol>
    </section>
  )
}

export interface PhaseShown {
  name?: Said
  steps: { label: Said; text: Said }[]
}

/** Steps by phase, counted through. */
export function Steps({ of }: { of: PhaseShown[] }) {
  if (of.length === 0) return null
  return (
    <ul className="steps">
      {of.map((phase) => (
        <li key={`${phase.name?.text ?? ''}${phase.steps[0]?.label.text}`}>
          {phase.name ? (
            <p className="phase plain">
              <Words of={phase.name} />
            </p>
          ) : null}
          <ol className="acts">
            {phase.steps.map((step) => (
              <li key={step.label.text + step.text.text}>
                <div>
                  <b>
                    <Words of={step.label} />
                  </b>
                  <Words of={step.text} />
                </div>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  )
}

export function Myths({ of, lang }: { of: { claim: Said; truth: Said }[]; lang: Lang }) {
  if (of.length === 0) return null
  return (
    <dl className="myths">
      {of.map((myth) => (
        <div key={myth.claim.text}>
          <dt>
            <span className="tag">{UI[lang].myth}</span>
            <span>
              <Words of={myth.claim} />
            </span>
          </dt>
          <dd>
            <span className="tag">{UI[lang].truth}</span>
            <span>
              <Words of={myth.truth} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

export interface GradeShown {
  name: Said
  colour: 'blue' | 'yellow' | 'orange' | 'red'
  when: Said
  act: Said
}

export function Grades({ of, lang }: { of: GradeShown[]; lang: Lang }) {
  if (of.length === 0) return null
  const ui = UI[lang]
  return (
    <table className="grades">
      <caption>{ui.grades}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">{ui.gradeName}</th>
          <th scope="col">{ui.gradeWhen}</th>
          <th scope="col">{ui.gradeAct}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((grade) => (
          <tr key={grade.name.text}>
            <th scope="row" className={`g-${grade.colour}`}>
              <Words of={grade.name} />
            </th>
            <td>
              <Words of={grade.when} />
            </td>
            <td>
              <Words of={grade.act} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export interface AlertShown {
  colour: GradeShown['colour']
  issued?: Said
  until?: Said
}

/** The warning in force: who gave it and until when. */
export function Alert({ of, lang }: { of: AlertShown; lang: Lang }) {
  return (
    <p className={`alert plain g-${of.colour}`}>
      <b>{UI[lang].inForce}</b>
      {of.issued ? <Words of={of.issued} /> : null}
      {of.until ? <Words of={of.until} /> : null}
    </p>
  )
}
