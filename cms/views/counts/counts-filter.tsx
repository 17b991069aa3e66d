'use client'
import { useRouter } from 'next/navigation'
import type { FormEvent } from 'react'

interface CountsFilterProps {
  kind: string
  show: string
  choices: { name: string; label: string; chosen: string; options: { value: string; text: string }[] }[]
}

/** Edition and town, in the address: a plain form, which goes by itself where there is script. */
export function CountsFilter({ kind, show, choices }: CountsFilterProps) {
  const router = useRouter()
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const params = new URLSearchParams()
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === 'string' && value !== '') params.set(name, value)
    router.push(`/admin/counts?${params}`, { scroll: false })
  }
  return (
    <form className="filters" method="get" action="/admin/counts" onChange={go} onSubmit={go}>
      <input type="hidden" name="kind" value={kind} />
      {choices.map(({ name, label, chosen, options }) => (
        <label key={name}>
          {label}
          <select name={name} defaultValue={chosen}>
            {options.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <noscript>
        <button type="submit">{show}</button>
      </noscript>
    </form>
  )
}
