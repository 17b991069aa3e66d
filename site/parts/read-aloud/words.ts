/** What stands on the buttons; they are made by the script, since without it there is nothing to press. */
export const WORDS = {
  zh: {
    listen: '听这一页',
    stop: '停止',
    tools: '朗读',
    back: '上一句',
    hold: '暂停',
    go: '继续',
    on: '下一句',
    slower: '慢些',
    faster: '快些',
    speed: (rate: number) => `${rate} 倍速`,
  },
  en: {
    listen: 'Listen',
    stop: 'Stop',
    tools: 'Reading aloud',
    back: 'Back',
    hold: 'Pause',
    go: 'Go on',
    on: 'Next',
    slower: 'Slower',
    faster: 'Faster',
    speed: (rate: number) => `speed ${rate}`,
  },
}
