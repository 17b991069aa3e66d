import type { FileAt } from './send-files.ts'

/** A folder of more than this is not a page with its pictures. */
const MOST_FILES = 1_000

/** All files of a drop, those of folders too, with their paths. The list of a drop must be taken before anything is waited for. */
export async function readDropped(transfer: DataTransfer): Promise<FileAt[]> {
  const entries = [...transfer.items].flatMap((item) => (item.kind === 'file' ? [item.webkitGetAsEntry()] : []))
  const loose = [...transfer.files]
  if (entries.every((entry) => entry === null)) return loose.map(asChosen)
  const files: FileAt[] = []
  for (const entry of entries) if (entry !== null) await walk(entry, files)
  return files
}

/** A file that was chosen by a button; one out of a folder knows its path there. */
export function asChosen(file: File): FileAt {
  return { path: file.webkitRelativePath || file.name, size: file.size, file }
}

async function walk(entry: FileSystemEntry, into: FileAt[]): Promise<void> {
  if (into.length >= MOST_FILES) return
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    into.push({ path: entry.fullPath.replace(/^\//, ''), size: file.size, file })
  } else if (isFolder(entry)) {
    const reader = entry.createReader()
    // A folder is told a hundred entries at a time.
    for (let some = await next(reader); some.length > 0; some = await next(reader))
      for (const one of some) await walk(one, into)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const next = (reader: FileSystemDirectoryReader) =>
  new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
