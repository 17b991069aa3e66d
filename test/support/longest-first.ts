import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** These wait for servers, queues and builds more than they work: begun last, one of them would end alone. */
const LONGEST = [
  'test/server/newsroom',
  'test/server/month-of-an-editor',
  'test/server/empty-newsroom',
  'test/press/faults',
  'test/leaflets/',
  'test/server/',
]

/** Runs the tests that take longest first, so that the others fill the gaps. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((part) => moduleId.includes(part))
      return at < 0 ? LONGEST.length : at
    }
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => rank(a) - rank(b))
  }
}
