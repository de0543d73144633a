import { useState } from 'react'
import { useWords } from '#app/i18n/useWords.ts'
import { applyDisplay, DISPLAY_VALUES, readDisplay, type Display } from './display.ts'

const LABELS = {
  size: ['settings.size', ['settings.size1', 'settings.size2', 'settings.size3', 'settings.size4']],
  face: ['settings.face', ['settings.faceSerif', 'settings.faceLegible']],
  theme: [
    'settings.theme',
    ['settings.themeSystem', 'settings.themeLight', 'settings.themeDark', 'settings.themeEink'],
  ],
  contrast: [
    'settings.contrast',
    ['settings.contrastSystem', 'settings.contrastMore', 'settings.contrastLess'],
  ],
  keys: ['settings.keys', ['settings.keysOn', 'settings.keysOff']],
} as const

const NAMES = ['size', 'face', 'theme', 'contrast', 'keys'] as const

/** Text size, letters, paper, contrast, keys: in force at once, kept on the device. */
export function Settings() {
  const { t } = useWords()
  const [display, setDisplay] = useState(readDisplay)
  const choose = (next: Display): void => {
    setDisplay(next)
    applyDisplay(next)
  }
  return (
    <div className="settings">
      {NAMES.map((name) => (
        <fieldset key={name}>
          <legend>{t(LABELS[name][0])}</legend>
          {LABELS[name][1].map((label, index) => {
            const value = DISPLAY_VALUES[name][index]
            return (
              <label key={label}>
                <input
                  type="radio"
                  name={name}
                  checked={display[name] === value}
                  onChange={() => choose({ ...display, [name]: value })}
                />
                {t(label)}
              </label>
            )
          })}
        </fieldset>
      ))}
      <p className="note">{t('settings.stays')}</p>
    </div>
  )
}
