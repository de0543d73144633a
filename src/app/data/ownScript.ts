/** The one Trusted Types policy of Dixit: scripts (workers) may only come from where the page itself comes from. */
interface ScriptPolicy {
  createScriptURL: (url: string) => string
}

interface TrustedTypes {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy
}

declare global {
  // Not in TypeScript's library; absent where a browser does not know Trusted Types.
  var trustedTypes: TrustedTypes | undefined
}

let policy: ScriptPolicy | null = null

/** An address as `new Worker` and `serviceWorker.register` take it where Trusted Types are demanded. Throws for another origin. */
export function ownScript(url: string): string {
  policy ??= policyOf()
  return policy.createScriptURL(url)
}

function policyOf(): ScriptPolicy {
  const rules: ScriptPolicy = {
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin !== location.origin)
        throw new TypeError(`not our own script: ${url}`)
      return url
    },
  }
  return globalThis.trustedTypes?.createPolicy('dixit', rules) ?? rules
}
