import { AddressFilter, type FilterChoice } from '../address-filter.tsx'

interface FilterBarProps {
  month: string
  choices: (FilterChoice & { name: 'town' | 'shop' | 'keeper'; all: string })[]
  only: { label: string; chosen: boolean }
  show: string
}

/** Town, shop and keeper. */
export function FilterBar({ month, choices, only, show }: FilterBarProps) {
  const withAll = choices.map(({ all, options, ...choice }) => ({
    ...choice,
    options: [{ value: '', text: all }, ...options],
  }))
  return (
    <AddressFilter path="/admin/coverage" kept={{ name: 'month', value: month }} choices={withAll} show={show}>
      <label className="only">
        <input type="checkbox" name="only" value="1" defaultChecked={only.chosen} />
        {only.label}
      </label>
    </AddressFilter>
  )
}
