// Eleventy 3 ships no types: what this repository uses of it.
declare module '@11ty/eleventy' {
  export interface EleventyPage {
    inputPath: string
    outputPath: string
    url: string
  }
  export type TemplateData = Record<string, unknown> & { page: EleventyPage }
  export interface ExtensionOptions {
    key?: string
    outputFileExtension?: string
    useLayouts?: boolean
    read?: boolean
    getData?: boolean | string[] | ((inputPath: string) => object | Promise<object>)
    compileOptions?: {
      cache?: boolean
      permalink?: false | 'raw' | ((contents: unknown, inputPath: string) => unknown)
    }
    compile?: (contents: unknown, inputPath: string) => unknown | Promise<unknown>
  }
  export interface EleventyConfig {
    addTemplateFormats(formats: string | string[]): void
    addExtension(extension: string | string[], options: ExtensionOptions): void
    addGlobalData(name: string, value: unknown): void
    addTemplate(virtualPath: string, content: unknown, data?: Record<string, unknown>): void
    addPassthroughCopy(paths: string | Record<string, string>): void
    addTransform(name: string, transform: (content: string, outputPath?: string) => unknown): void
    addPlugin(plugin: unknown, options?: unknown): void
    addWatchTarget(path: string): void
    setInputDirectory(dir: string): void
    setOutputDirectory(dir: string): void
    setUseGitIgnore(use: boolean): void
    setQuietMode(quiet: boolean): void
    setTemplateFormats(formats: string | string[]): void
    setDataFileBaseName(name: string): void
    setDataFileSuffixes(suffixes: string[]): void
    on(event: string, listener: (payload: Record<string, unknown>) => unknown): void
    ignores: Set<string>
  }
  export interface EleventyOptions {
    quietMode?: boolean
    configPath?: string | undefined
    source?: 'cli' | 'script'
    runMode?: 'build' | 'watch' | 'serve'
    dryRun?: boolean
    config?: (eleventyConfig: EleventyConfig) => unknown
  }
  export default class Eleventy {
    constructor(input?: string, output?: string, options?: EleventyOptions)
    write(): Promise<unknown>
    toJSON(): Promise<{ url: string; inputPath: string; outputPath: string; content: string }[]>
    init(): Promise<void>
    disableLogger(): void
  }
}
