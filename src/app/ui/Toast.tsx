import { useSyncExternalStore } from 'react'
import { currentToast, onToast } from './toast.ts'

/** The ink strip at the foot of the window: *Lien copié.* */
export function Toast() {
  const words = useSyncExternalStore(onToast, currentToast, () => null)
  return (
    <div className="toast-place" role="status">
      {words === null ? null : <p className="toast">{words}</p>}
    </div>
  )
}
