import type { Problem } from '#contract'
import { formatLabel } from '../poster-preview/words.ts'
import type { PanelVerdict } from '../press-port.ts'

/** One thing a machine found, with where it is mended. */
export interface Finding {
  level: 'block' | 'warning'
  zh: string
  en: string
  href: string | null
}

/** What the newsroom and the press found on a panel by themselves; what blocks comes first. */
export function machineReport(panel: string, problems: readonly Problem[], verdict: PanelVerdict | null): Finding[] {
  const form = `/admin/collections/panels/${panel}`
  const own = problems.map(
    ({ level, at, zh, en, hint }): Finding => ({
      level: level === 'error' ? 'block' : 'warning',
      // The place is the panel's own; what is left of it says which picture or article.
      zh: `${placeOf(at)}${zh}`,
      en: `${placeOf(at)}${en}`,
      href: hint?.startsWith('/admin') ? hint : form,
    }),
  )
  const onPaper = (verdict?.formats ?? []).flatMap(({ format, marks, problems: said }) => {
    const name = formatLabel(format)
    const found = [
      ...marks.map(({ level, field, zh, en }) => ({ level, zh, en, href: `${form}#${field}` })),
      ...said
        .filter(({ code }) => !problems.some((one) => one.code === code))
        .map(({ level, zh, en }) => ({
          level: level === 'error' ? ('block' as const) : ('warning' as const),
          zh,
          en,
          href: form,
        })),
    ]
    return found.map((one): Finding => ({ ...one, zh: `${name}：${one.zh}`, en: `${name}: ${one.en}` }))
  })
  return [...own, ...onPaper].sort((a, b) => Number(b.level === 'block') - Number(a.level === 'block'))
}

const placeOf = (at: string): string => {
  const rest = at.split(' / ').slice(2).join(' ')
  return rest === '' ? '' : `${rest}：`
}
