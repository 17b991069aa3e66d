import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type MediaId, type Problem, problem, type Snapshot } from '#contract'
import { exists, place } from './place.ts'

export interface MadeAttachments {
  attachments: Map<MediaId, { href: string; bytes: number; kind: string }>
  files: string[]
  written: number
  problems: Problem[]
}

/** What bulletins offer for download, as it was uploaded, named by its content. */
export async function placeAttachments(snapshot: Snapshot, mediaDir: string, outDir: string): Promise<MadeAttachments> {
  const made: MadeAttachments = { attachments: new Map(), files: [], written: 0, problems: [] }
  const media = new Map(snapshot.media.map((m) => [m.id, m]))
  for (const bulletin of snapshot.bulletins) {
    const one = bulletin.attachment && media.get(bulletin.attachment)
    if (!one || made.attachments.has(one.id)) continue
    const source = join(mediaDir, one.file)
    const [, ext = ''] = one.file.split('.')
    if (!(await exists(source))) {
      made.problems.push(missing(one.originalName, bulletin.title.zh))
      continue
    }
    const file = `files/${one.sha256.slice(0, 16)}.${ext}`
    if (await place(source, join(outDir, file))) made.written += 1
    made.files.push(file)
    made.attachments.set(one.id, { href: `/${file}`, bytes: (await stat(source)).size, kind: ext.toUpperCase() })
  }
  return made
}

function missing(name: string, title: string): Problem {
  return problem({
    code: 'bulletin/missing-attachment',
    at: `社区公告 / ${title} / ${name}`,
    zh: '快照里没有这个附件的文件',
    en: 'The snapshot lacks the attached file',
    hint: '在媒体库重新上传，再导出快照。 Upload it again, then export a snapshot.',
  })
}
