/** What is asked of a browser's voice. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/**
 * The voice for a language, undefined where the device has none. Only voices of the device itself: others send the text
 * to a company's servers, and the site promises that nobody learns what is read.
 */
export function voiceFor<V extends Voice>(lang: string, voices: readonly V[]): V | undefined {
  const own = voices.filter((voice) => voice.localService && family(voice.lang) === family(lang))
  const [best] = own.sort((a, b) => rank(b, lang) - rank(a, lang))
  return best
}

/** 'zh-CN', 'zh_CN' and 'cmn-Hans-CN' are one language; Cantonese ('yue') is another one. */
const family = (lang: string) => (lang.toLowerCase().split(/[-_]/)[0] ?? '').replace(/^cmn$/, 'zh')

function rank(voice: Voice, lang: string): number {
  const said = voice.lang.toLowerCase().replace(/_/g, '-')
  const home = said === lang.toLowerCase() || /^(?:zh|cmn)-(?:hans-)?cn/.test(said)
  // Voices for Hong Kong call themselves zh-HK and speak Cantonese.
  return (home ? 4 : 0) - (said.endsWith('-hk') ? 2 : 0) + (voice.default ? 1 : 0)
}
