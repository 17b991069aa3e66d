'use client'
import { useRouter } from 'next/navigation'
import type { FormEvent, ReactNode } from 'react'

export interface FilterChoice {
  name: string
  label: string
  chosen: string
  options: { value: string; text: string }[]
}
interface AddressFilterProps {
  /** Address of the screen. */
  path: string
  /** What else the address says, and goes on saying. */
  kept: { name: string; value: string }
  choices: FilterChoice[]
  /** The button where there is no script. */
  show: string
  /** Further fields. */
  children?: ReactNode
}

/** What a screen shows, chosen in its address: a plain form, which goes by itself where there is script. */
export function AddressFilter({ path, kept, choices, show, children }: AddressFilterProps) {
  const router = useRouter()
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const params = new URLSearchParams()
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === 'string' && value !== '') params.set(name, value)
    router.push(`${path}?${params}`, { scroll: false })
  }
  return (
    <form className="filters" method="get" action={path} onChange={go} onSubmit={go}>
      <input type="hidden" {...kept} />
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
      {children}
      <noscript>
        <button type="submit">{show}</button>
      </noscript>
    </form>
  )
}
