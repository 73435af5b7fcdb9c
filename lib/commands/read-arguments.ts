import { type ParseArgsConfig, parseArgs } from 'node:util'

type OptionsConfig = NonNullable<ParseArgsConfig['options']>

type Arguments<Options extends OptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options & { help: typeof HELP }; allowPositionals: true }>
>

const HELP = { type: 'boolean', short: 'h' } as const

/** The options that arguments name, `help` among them, and what stands beside them; or what is wrong with them. */
export function readArguments<const Options extends OptionsConfig>(
  args: readonly string[],
  options: Options,
): Arguments<Options> | { readonly wrong: string } {
  try {
    return parseArgs({ args: [...args], options: { ...options, help: HELP }, allowPositionals: true })
  } catch (error) {
    // parseArgs throws for what it doesn't know, with the option in its text.
    return { wrong: error instanceof Error ? error.message : String(error) }
  }
}

/** Prints what is wrong with the arguments of a command; its exit code. */
export function refuseArguments(command: string, wrong: string): number {
  console.error(wrong)
  console.error(`  npm run ${command} -- --help says what there is`)
  return 2
}
