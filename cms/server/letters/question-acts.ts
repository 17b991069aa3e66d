import type { PayloadRequest } from 'payload'
import { type Problem, problem } from '#contract'
import { bannedWords } from '../../checks/banned-words.ts'
import { readTermList } from '../../collections/words/read-report.ts'
import type { ResidentQuestion } from '../../payload-types.ts'
import { releaseProblems } from '../../workflow/letters/may-release.ts'

export const QUESTION_ACTS = ['accept', 'pass', 'answer', 'release', 'withdraw', 'close'] as const
export type QuestionAct = (typeof QUESTION_ACTS)[number]
/** Whoever reads along may pass on and write; what is public or gone is an editor's. */
export const FOR_EDITORS: readonly QuestionAct[] = ['release', 'withdraw', 'close']

const say = (code: string, zh: string, en: string): Problem => problem({ code: `letter/${code}`, at: '来信', zh, en })
const collection = 'resident-questions' as const

interface Said {
  id: string
  /** What the form sent, as text. */
  field: (name: string, most: number) => string
  by: { id: string; name: string }
}

/** One act on a question; done twice it is done once. Returns all that stops it, or nothing. */
export async function actOnQuestion(
  req: PayloadRequest,
  act: QuestionAct,
  { id, field, by }: Said,
): Promise<Problem[]> {
  const { payload } = req
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const [doc] = docs
  if (!doc) return [say('gone', '没有这一条，可能刚被删掉', 'no such question')]
  const write = async (data: Partial<ResidentQuestion>) => {
    await payload.update({ collection, id: doc.id, data, depth: 0, req })
    return []
  }
  switch (act) {
    case 'accept':
      return doc.state === 'held' ? await write({ state: 'new' }) : []
    case 'pass': {
      const passedTo = field('to', 60)
      if (passedTo === '') return [say('no-name', '请写转给谁', 'say to whom')]
      return await write({ state: doc.state === 'answered' ? 'answered' : 'passed', passedTo })
    }
    case 'answer':
      return await answer(doc, { field, by }, write)
    case 'release': {
      if (doc.public) return []
      const problems = await whyNot(req, doc, by.id)
      if (problems.length > 0) return problems
      return await write({ public: true, releasedBy: by.name, releasedAt: new Date().toISOString() })
    }
    case 'withdraw':
      return doc.public ? await write({ public: false }) : []
    case 'close': {
      const closedNote = field('note', 200)
      if (closedNote === '') return [say('no-word', '请写一句为什么不回答', 'say in a line why')]
      return await write({ state: 'closed', public: false, closedBy: by.name, closedNote })
    }
  }
}

/** A word changed takes the answer off the page until somebody else releases it again; pressed twice changes nothing. */
async function answer(
  doc: ResidentQuestion,
  { field, by }: Pick<Said, 'field' | 'by'>,
  write: (data: Partial<ResidentQuestion>) => Promise<Problem[]>,
): Promise<Problem[]> {
  const [asked, said] = [
    { zh: field('asked', 300), en: field('askedEn', 900) },
    { zh: field('answer', 1_500), en: field('answerEn', 4_500) },
  ]
  const answerer = { zh: field('answerer', 60), en: field('answererEn', 180) }
  if (asked.zh === '' || said.zh === '')
    return [say('empty', '问题和回答都要写', 'write both the question and its answer')]
  const wordsOf = (...groups: ({ zh?: string | null; en?: string | null } | undefined)[]) =>
    JSON.stringify(groups.map((group) => [group?.zh ?? '', group?.en ?? '']))
  if (wordsOf(doc.asked, doc.answer, doc.answerer) === wordsOf(asked, said, answerer)) return []
  return await write({
    ...{ asked, answer: said, answerer, state: 'answered', public: false },
    ...{ writtenBy: by.name, writtenById: by.id },
  })
}

async function whyNot(req: PayloadRequest, doc: ResidentQuestion, by: string): Promise<Problem[]> {
  const { asked, answer: said, answerer } = doc
  const all = [asked?.zh, said?.zh, asked?.en, said?.en, answerer?.zh, answerer?.en]
    .map((text) => text ?? '')
    .join('\n')
  return releaseProblems(
    {
      question: asked?.zh ?? '',
      answer: said?.zh ?? '',
      answerer: answerer?.zh ?? '',
      english: { question: asked?.en ?? '', answer: said?.en ?? '', answerer: answerer?.en ?? '' },
      writtenBy: doc.writtenById ?? '',
      banned: bannedWords(all, await readTermList(req.payload, req)),
    },
    by,
  )
}
