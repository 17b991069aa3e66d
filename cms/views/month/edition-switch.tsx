'use client'
import { useRouter } from 'next/navigation'

interface EditionSwitchProps {
  label: string
  /** The view that is shown; the dashboard when left out. */
  path?: string
  chosen: string
  editions: { id: string; text: string }[]
}

/** Shows another edition in the same view. */
export function EditionSwitch({ label, path = '/admin', chosen, editions }: EditionSwitchProps) {
  const router = useRouter()
  const known = editions.some((e) => e.id === chosen)
  return (
    <select
      aria-label={label}
      value={chosen}
      onChange={(event) => router.push(`${path}?edition=${encodeURIComponent(event.target.value)}`)}
    >
      {known ? null : <option value={chosen}>{chosen}</option>}
      {editions.map((edition) => (
        <option key={edition.id} value={edition.id}>
          {edition.text}
        </option>
      ))}
    </select>
  )
}
