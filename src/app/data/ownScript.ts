/** The one Trusted Types policy of Dixit: scripts (workers) may only come from where the page itself comes from. */
interface ScriptPolicy {
  createScriptURL: (url: string) => string
}

interface TrustedTypes {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy
}

let policy: ScriptPolicy | null = null

/** An address as `new Worker` and `serviceWorker.register` take it where Trusted Types are demanded. Throws for another origin. */
export function ownScript(url: string): string {
  policy ??= policyOf(globalThis as { trustedTypes?: TrustedTypes })
  return policy.createScriptURL(url)
}

function policyOf({ trustedTypes }: { trustedTypes?: TrustedTypes }): ScriptPolicy {
  const rules: ScriptPolicy = {
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin !== location.origin)
        throw new TypeError(`not our own script: ${url}`)
      return url
    },
  }
  return trustedTypes?.createPolicy('dixit', rules) ?? rules
}
