'use client'
import type { Town } from './read-reach.ts'

interface TownPickProps {
  towns: readonly Town[]
  /** Codes of galleries; none means all. */
  chosen: readonly string[]
  change: (codes: string[]) => void
  english: boolean
}

/** Where it hangs: everywhere, or in some towns. */
export function TownPick({ towns, chosen, change, english }: TownPickProps) {
  const all = towns.reduce((sum, { codes }) => sum + codes.length, 0)
  const isIn = ({ codes }: Town) => codes.some((code) => chosen.includes(code))
  const toggle = (town: Town) =>
    change(towns.flatMap((one) => ((one.name === town.name ? !isIn(one) : isIn(one)) ? one.codes : [])))
  return (
    <fieldset className="kp-where">
      <legend>
        <h2>{english ? 'Which galleries' : '挂到哪些画廊'}</h2>
      </legend>
      <div className="kp-pick">
        <label>
          <input type="checkbox" checked={chosen.length === 0} onChange={() => change([])} />
          {english ? `All ${all}` : `全部 ${all} 座`}
        </label>
        {towns.map((town) => (
          <label key={town.name}>
            <input type="checkbox" checked={isIn(town)} onChange={() => toggle(town)} />
            {town.name}
            <span className="ink3 s12">{town.codes.length}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
