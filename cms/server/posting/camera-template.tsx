/** What the script shows while a keeper takes the two photos; without a script it is never seen. */
export function CameraTemplate() {
  return (
    <template id="camera">
      <dialog className="cam" aria-label="拍照">
        <header>
          <button type="button" data-close aria-label="回到我的画廊">
            <svg
              viewBox="0 0 16 16"
              width="22"
              height="22"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
              aria-hidden="true"
            >
              <path d="M10 3 5 8l5 5" />
            </svg>
          </button>
          <b data-title />
          <span data-count />
        </header>
        <div className="vf">
          <video autoPlay muted playsInline hidden />
          <img alt="刚拍的照片" data-shown hidden />
          <div className="guide" />
          <p className="say" data-say />
        </div>
        <div className="dock" data-dock>
          <p className="last" data-last />
          <button type="button" className="shut" data-shutter hidden aria-label="拍" />
          <label className="btn wide bright" data-pick hidden>
            <span data-pick-words>打开相机</span>
            <input type="file" accept="image/jpeg,image/png,image/webp" capture="environment" />
          </label>
          <p className="r">拍完自动存，有网自动发</p>
        </div>
        <div className="ask" data-ask hidden>
          <h2 data-ask-title>看不清，再拍一张？</h2>
          <p data-ask-say />
          <button type="button" className="btn wide bright" data-again>
            再拍
          </button>
          <button type="button" className="btn wide dim" data-use>
            就用这张
          </button>
        </div>
      </dialog>
    </template>
  )
}
