import { isAbsolute, resolve } from 'node:path'

const DEFAULT_PORT = 3000

function value(name: string): string | undefined {
  const text = process.env[name]?.trim()
  return text ? text : undefined
}

function port(): number {
  const text = value('PORT')
  if (text === undefined) return DEFAULT_PORT
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new Error(`PORT must be a whole number from 0 to 65535, not "${text}"`)
  return number
}

/** The folder that the commands were started in: where `content/`, `public/` and `out/` lie. */
const projectRoot = process.cwd()

/**
 * What the environment says, read each time it is asked for: the only place that reads `process.env`.
 *
 * Folders are absolute. What is not set is absent, apart from the defaults of the content format.
 */
export const environment = {
  projectRoot,
  get contentDir(): string {
    const folder = value('CONTENT_DIR') ?? 'content'
    return isAbsolute(folder) ? folder : resolve(/* turbopackIgnore: true */ projectRoot, folder)
  },
  /** `CONTENT_DIR` as it was written, for messages: `content` where it isn't set. */
  get contentDirName(): string {
    return value('CONTENT_DIR') ?? 'content'
  },
  /** Lets a command work on another content folder than `CONTENT_DIR` names. */
  chooseContentDir(folder: string): void {
    process.env.CONTENT_DIR = folder
  },
  publicDir: resolve(projectRoot, 'public'),
  outDir: resolve(projectRoot, 'out'),
  /** The canonical origin that wins over the one in `site.md`, as it was written. */
  get siteUrl(): string | undefined {
    return value('SITE_URL')
  },
  get port(): number {
    return port()
  },
  /** What a build that runs in a process of its own gets to see: all of it, and no reporting to others. */
  get ofBuild(): NodeJS.ProcessEnv {
    return { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  },
  get isProduction(): boolean {
    return process.env.NODE_ENV === 'production'
  },
}
