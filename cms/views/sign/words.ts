import { ASKED_WORDS } from '../../workflow/reading-plan.ts'
import type { DeskLine, Person } from './read-desk.ts'

/** Who is asked for the next reading: whoever took it, the person named, or the role. */
export function whoIsAsked(
  { desk }: Pick<DeskLine, 'desk'>,
  people: ReadonlyMap<string, Person>,
  me: string,
  english: boolean,
): string {
  const { holder, planned, barred, late } = desk
  if (planned === null) return ''
  if (holder !== null) {
    if (holder.by === me) return english ? 'you are on it' : '您在审'
    return english ? `${holder.byName} is on it` : `${holder.byName}在审`
  }
  const nameOf = (id: string) => (id === me ? (english ? 'you' : '您') : (people.get(id)?.name ?? '—'))
  const { person, deputy, role } = planned
  const stands = deputy !== null && (person === null || late > 0 || barred.includes(person)) ? nameOf(deputy) : null
  const asked = person === null ? (english ? ASKED_WORDS[role].en : ASKED_WORDS[role].zh) : nameOf(person)
  if (stands === null) return english ? `${asked} is asked` : `请${asked}`
  return english ? `${asked} is asked, ${stands} stands in` : `请${asked}，${stands}可代`
}

/** '晚了 3 天' */
export const lateWords = (late: number, english: boolean): string => (english ? `${late} days late` : `晚了 ${late} 天`)

/** '晚了 3 天，11-23 就该审完'; the due day while it is not late; empty without one. */
export function dueWords({ due, late }: DeskLine['desk'], english: boolean): string {
  if (due === '') return ''
  const day = due.slice(5)
  if (late > 0)
    return english ? `${lateWords(late, true)}, was due ${day}` : `${lateWords(late, false)}，应在 ${day} 前审完`
  return english ? `due ${day}` : `${day} 前审完`
}

/** '等演示编辑改': who has to mend it before anybody can sign. */
export function authorWords(
  { sign }: Pick<DeskLine, 'sign'>,
  people: ReadonlyMap<string, Person>,
  me: string,
  english: boolean,
): string {
  const { authors } = sign.input
  if (authors.includes(me)) return english ? 'yours to mend' : '等您改'
  const names = authors.flatMap((id) => people.get(id)?.name ?? []).join(english ? ', ' : '、')
  return english ? `${names || 'the author'} mends it` : `等${names || '作者'}改`
}
