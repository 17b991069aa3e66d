'use client'
import { useRouter } from 'next/navigation'
import type { FormEvent } from 'react'

interface Choice {
  name: 'town' | 'shop' | 'keeper'
  label: string
  all: string
  chosen: string
  options: { value: string; text: string }[]
}
interface FilterBarProps {
  month: string
  choices: Choice[]
  only: { label: string; chosen: boolean }
  show: string
}

/** Town, shop and keeper, in the address: a plain form, which goes by itself where there is script. */
export function FilterBar({ month, choices, only, show }: FilterBarProps) {
  const router = useRouter()
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const params = new URLSearchParams()
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === 'string' && value !== '') params.set(name, value)
    router.push(`/admin/coverage?${params}`, { scroll: false })
  }
  return (
    <form className="filters" method="get" action="/admin/coverage" onChange={go} onSubmit={go}>
      <input type="hidden" name="month" value={month} />
      {choices.map(({ name, label, all, chosen, options }) => (
        <label key={name}>
          {label}
          <select name={name} defaultValue={chosen}>
            <option value="">{all}</option>
            {options.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label className="only">
        <input type="checkbox" name="only" value="1" defaultChecked={only.chosen} />
        {only.label}
      </label>
      <noscript>
        <button type="submit">{show}</button>
      </noscript>
    </form>
  )
}
