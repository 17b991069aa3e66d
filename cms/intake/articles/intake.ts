import type { Problem, RichText, Run } from '#contract'

/** What an editor drops: a file as it was called, and its bytes. */
export interface IntakeFile {
  name: string
  bytes: Buffer
}

/** A source as it was written; its parts are for the editor to tell apart. */
export interface IntakeSource {
  text: string
  url?: string
}

/** A picture in an article. */
export interface IntakePictureRef {
  /** `id` of an IntakePicture. */
  picture: string
  caption?: string
  alt?: string
}

/** A draft: what the file says, tidied, nothing made up. */
export interface IntakeArticle {
  title: string
  /** Plain text, in one paragraph. */
  summary: string
  body: RichText
  sources: IntakeSource[]
  pictures: IntakePictureRef[]
}

/** The kinds of picture that the media library takes. */
export type PictureKind = 'jpg' | 'png' | 'webp' | 'svg'

export interface IntakePicture {
  id: string
  bytes: Buffer
  kind: PictureKind
  /** What it was called in the file or beside it. */
  name: string
  /** Where it stood, in the editor's words. */
  at: string
}

/** What came of a file. */
export interface Intake {
  articles: IntakeArticle[]
  pictures: IntakePicture[]
  /** What could not be taken over, each with its place. */
  left: Problem[]
  /** Why the file, or a part of it, could not be read. */
  problems: Problem[]
}

export type Role = 'title' | 'heading-1' | 'heading-2' | 'heading-3' | 'summary' | 'paragraph' | 'quote' | 'caption'

/** One thing of a text in reading order, whatever kind of file it came in. `at` is its place in the editor's words. */
export type Piece =
  | { kind: 'text'; role: Role; runs: Run[]; at: string }
  | { kind: 'item'; ordered: boolean; runs: Run[]; at: string }
  | { kind: 'table'; head: boolean; rows: Run[][][]; at: string }
  | { kind: 'picture'; picture: string; alt?: string; at: string }
  /** A footnote or an endnote: a source of the article that it stands in. */
  | { kind: 'note'; runs: Run[]; at: string }

/** What the reader of one kind of file found. */
export interface Reading extends Omit<Intake, 'articles'> {
  pieces: Piece[]
}
