import { FAULT_KINDS, FAULT_WORDS } from '../../workflow/posting/photo-words.ts'

interface FaultFormProps {
  home: string
  gallery: { code: string; community: string }
  edition: string
  newId: () => string
}

/** What is broken, in two taps: open, name it. */
export function FaultForm({ home, gallery, edition, newId }: FaultFormProps) {
  return (
    <details className="fault">
      <summary>
        这里有东西坏了<span className="sr">：{gallery.community}</span>
      </summary>
      <form method="post" encType="multipart/form-data" action={`${home}faults`} data-fault>
        <input type="hidden" name="id" value={newId()} />
        <input type="hidden" name="gallery" value={gallery.code} />
        <input type="hidden" name="edition" value={edition} />
        <label className="file">
          可以先加一张照片
          <input type="file" name="photo" accept="image/jpeg,image/png,image/webp" capture="environment" />
          <input type="hidden" name="photoId" value={newId()} />
        </label>
        {FAULT_KINDS.map((kind) => (
          <button key={kind} className="btn quiet" name="kind" value={kind} type="submit">
            {FAULT_WORDS[kind].zh}
          </button>
        ))}
      </form>
    </details>
  )
}
