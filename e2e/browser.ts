import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file))
}

function run(command: string, ...args: string[]): boolean {
  process.stderr.write(`no browser yet: ${command} ${args.join(' ')}\n`)
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const installed =
    run('apt-get', 'update', '-qq') &&
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium')
  return installed ? onPath() : undefined
}

/**
 * The path of a Chromium for the tests: `$CHROMIUM_PATH`, Playwright's own, one on PATH, one that Playwright downloads,
 * one from Debian's packages (as root). Throws with the remedies when all of these fail; tests are never skipped.
 */
export function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new Error(`$CHROMIUM_PATH names ${named}, which does not exist`)
  }
  const found = playwrightsOwn() ?? onPath()
  if (found !== undefined) return found
  if (run('npx', '--no-install', 'playwright', 'install', 'chromium')) {
    const downloaded = playwrightsOwn()
    if (downloaded !== undefined) return downloaded
  }
  const installed = fromDebian()
  if (installed !== undefined) return installed
  throw new Error(
    'No browser for the tests. Any one of these helps: set CHROMIUM_PATH to a Chromium or Chrome; ' +
      'put chromium on PATH; run "npx playwright install chromium"; on Debian, "apt-get install chromium".',
  )
}
