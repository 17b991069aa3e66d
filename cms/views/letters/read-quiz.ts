import type { Payload } from 'payload'
import { addDays, cityDay } from '../../workflow/city-time.ts'

export interface QuizLine {
  panel: string
  question: string
  right: number
  total: number
}

const DAYS = 92

/** How often each question was answered in the last three months, the newest panel first. */
export async function readQuiz(payload: Payload): Promise<QuizLine[]> {
  const { docs } = await payload.find({
    collection: 'quiz-counts',
    where: { day: { greater_than: addDays(cityDay(), -DAYS) } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    // The rows are nobody's: what is shown of them are these sums, and few as “<5”.
    overrideAccess: true,
  })
  const lines = new Map<string, QuizLine>()
  for (const { panel, question, right, total } of docs) {
    const line = lines.get(`${panel} ${question}`) ?? { panel, question, right: 0, total: 0 }
    line.right += right
    line.total += total
    lines.set(`${panel} ${question}`, line)
  }
  return [...lines.values()].sort((a, b) => (a.panel < b.panel ? 1 : a.panel > b.panel ? -1 : 0))
}
