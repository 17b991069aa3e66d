import type { FrameProps } from '../page-frame/web.tsx'

/** Lets a page be read aloud: what stands in `[data-read]`, by buttons that the script puts into `.tools`. */
export function ReadAloud({ of }: { of: Pick<FrameProps, 'shared'> }) {
  return <script src={of.shared.files.readAloud} defer />
}
