import { createHash } from 'node:crypto'
import { type CollectionBeforeOperationHook, MissingFile } from 'payload'
import { toActor } from '../../access/actor.ts'
import { RIGHTS } from '../../access/rights.ts'
import { say } from '../../locale/say.ts'
import { cleanUpload } from '../uploads/clean-upload.ts'
import { UploadRefused } from '../uploads/upload-refused.ts'

/**
 * Before Payload looks at an upload: turn it upright, take out where it was taken, refuse what is broken or harmful, and
 * name it by its content. The name the editor gave it, Chinese and all, is kept beside it.
 */
export const storeByHash: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  // This hook runs before Payload asks whether the person may do it at all: no work for those who may not.
  if (req.payloadAPI !== 'local' && RIGHTS.media[operation][toActor(req.user)] !== 'yes') return args
  const { file } = req
  if (file === undefined) {
    // Payload would fetch a file from whatever address the data names.
    if (operation === 'create') throw new MissingFile(req.t)
    return args
  }
  const { data } = args
  const originalName = toUtf8(file.name).normalize('NFC')
  const clean = await cleanUpload(file.data, originalName)
  if (!clean.ok) throw new UploadRefused(clean.problems.map((p) => say(req, p)).join('\n'))
  const { bytes, extension, mimeType } = clean.value
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const filename = `${sha256}.${extension}`
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { filename: { equals: filename } },
    limit: 1,
    // NB: a page is found and counted side by side, which MongoDB refuses as the first act of a transaction.
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const twin = docs[0]
  if (twin !== undefined && twin.id !== ('id' in args ? args.id : undefined)) {
    const words = {
      zh: `《${originalName}》已经上传过了，叫《${twin.originalName}》，请直接选用`,
      en: `“${originalName}” is here already, as “${twin.originalName}”: choose that one`,
    }
    throw new UploadRefused(say(req, words))
  }
  req.file = { ...file, data: bytes, size: bytes.length, name: filename, mimetype: mimeType }
  // A file of that name without a record is left over from a save that failed; its bytes are the same.
  return { ...args, data: { ...data, originalName }, overwriteExistingFiles: true }
}

/** Multipart headers come as bytes that some parsers read as Latin-1; a Chinese name is then garbled. */
function toUtf8(name: string): string {
  const codes = [...name].map((c) => c.codePointAt(0) ?? 0)
  if (codes.every((code) => code < 0x80) || codes.some((code) => code > 0xff)) return name
  const decoded = Buffer.from(name, 'latin1').toString('utf8')
  return decoded.includes('\ufffd') ? name : decoded
}
