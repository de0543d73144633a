const HEAD = 'Une passerelle à Belmont – 2020/07/08'
const BODY = 'La maire de Belmont, Ana Lund, a rappelé que la passerelle avait coûté moins que prévu.'
const SOURCE = 'source/https://example.org/passerelle'

/** An article around one body. */
function article(...body: string[]): string {
  return [HEAD, ...body, SOURCE].join('\n')
}

/**
 * Texts that nobody would send in good faith, and some that people do send: each by what is bad about it. None may crash
 * the pipeline, lose a line, or cost more than its length.
 */
export const HOSTILE_TEXTS: ReadonlyMap<string, string> = new Map([
  ['nothing', ''],
  ['one space', ' '],
  ['blank lines only', '\n\r\n \t\n\u00a0\n'],
  ['a mark alone', '\ufeff'],
  ['NULs', '\0\0\n\0'],
  ['NULs inside words', article('La maire\0 a dit\0 que\0 oui.')],
  ['control characters', article('\u001b[31mLa maire a dit que\u0007 oui.\u009b2J')],
  ['lone surrogates', article('La maire\ud800 a dit que « \udc00 » oui.')],
  ['noncharacters', article('La maire a dit que \uffff\ufffe oui.')],
  ['astral letters', article('𝓛𝓪 𝓶𝓪𝓲𝓻𝓮 a dit que 🙂👩‍👩‍👧 oui.')],
  ['line separators inside', article(`${BODY}\u2028${BODY}\u2029${BODY}\u0085${BODY}\v${BODY}\f${BODY}`)],
  ['right-to-left override', article('La maire a dit \u202eque oui\u202c, \u2066isolé\u2069.')],
  ['zero width everywhere', article(Array.from(BODY).join('\u200b'))],
  ['combining marks', article(`a${'\u0301'.repeat(5000)} dit que oui.`)],
  ['NFD', article(BODY.normalize('NFD')).normalize('NFD')],
  ['CR only', article(BODY, BODY).replaceAll('\n', '\r')],
  ['mixed line ends', `${HEAD}\r\r\n${BODY}\n\r${SOURCE}\r`],
  ['impossible dates', ['A – 2020/02/30', BODY, 'B – 2021/13/01', 'C – 0000-00-00', SOURCE].join('\n')],
  ['huge numbers as dates', `A – 99999999999/99/99\n${BODY}\nB – 9999-12-31\n${BODY}`],
  ['headers in bodies', article('Une suite – 8 juillet 2020', 'Une fin – 08/07/2020', 'mais – 31/02/2020')],
  ['headers in a row', `${HEAD}\n${HEAD}\n${HEAD}`],
  ['headers only, two thousand', `${HEAD}\n`.repeat(2000)],
  ['no title', '– 2020/07/08\n- 2020-07-09\n— 2020/07/10'],
  ['dashes', '–—- – — -\n–\n—– 2020/07/08'],
  ['text before any header', `Accueil\nPresse\n\n${article(BODY)}`],
  ['text after the last source', `${article(BODY)}\nMentions légales`],
  ['sources only', `${SOURCE}\n`.repeat(500)],
  ['empty sources', 'source/\nsource:\nSource :\nsource'],
  [
    'unsafe sources',
    [
      'javascript:alert(1)',
      'JaVaScRiPt:x',
      ' data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:x',
      '//evil.example',
      'http:',
      'https://',
    ]
      .map((a) => `${HEAD}\n${BODY}\nsource/${a}`)
      .join('\n'),
  ],
  [
    'addresses with credentials',
    `${HEAD}\n${BODY}\nsource/https://ana:secret@example.org/\n${HEAD}\nsource: https://a@b@c/`,
  ],
  [
    'addresses that break out',
    article(BODY).replace(SOURCE, 'source/https://example.org/"onmouseover="x"><script>'),
  ],
  ['an address of 100 000 signs', `${HEAD}\n${BODY}\nsource/https://example.org/${'a'.repeat(100_000)}`],
  ['a host that is none', `${HEAD}\n${BODY}\nsource/https://[::/x`],
  [
    'a thousand titles that slug alike',
    Array.from(
      { length: 1000 },
      (_, i) => `É${'!'.repeat(i % 7)}té – 2020/07/08\nOui ${i}.\nsource/https://example.org/${i}`,
    ).join('\n'),
  ],
  [
    'five hundred articles of one key',
    Array.from({ length: 500 }, (_, i) => `T – 2020/07/08\nLa maire a dit que ${i} oui.`).join('\n'),
  ],
  ['one article five hundred times', `${article(BODY)}\n`.repeat(500)],
  [
    'titles without a letter',
    [
      '… – 2020/07/08',
      '!!! – 2020/07/08',
      '习近平 – 2020/07/08',
      '🙂 – 2020/07/08',
      '\u200b – 2020/07/08',
    ].join('\n'),
  ],
  ['a title of 60 000 signs', `${'mot '.repeat(15_000)}– 2020/07/08\n${BODY}`],
  [
    'names of objects',
    [
      '__proto__ – 2020/07/08',
      'M. Constructor a dit que oui. Mme __proto__ a dit que toString.',
      'source/https://example.org/__proto__',
      'constructor – 2020/07/08',
      'hasOwnProperty a dit que oui.',
    ].join('\n'),
  ],
  ['markup', article('<script>alert(1)</script> a dit que <b>oui</b> &amp; <img src=x onerror=y>.')],
  ['formulas', `=1+1 – 2020/07/08\n@SUM(A1) a dit que « =cmd|x ».\n${SOURCE}`],
  ['straight marks, odd', article('"""La maire" a dit " que oui"""')],
  ['marks never closed', article('« La maire a dit « que « oui', BODY, '« encore')],
  ['marks closed only', article('» La maire a dit » que » oui')],
  ['ten thousand opening marks', article('« '.repeat(10_000))],
  ['ten thousand pairs', article('« a » '.repeat(10_000))],
  ['nested marks', article(`${'« '.repeat(3000)}oui${' »'.repeat(3000)}, a dit la maire.`)],
  ['que × 20 000', article(`La maire a dit ${'que '.repeat(20_000)}`)],
  [', ajoutant que × 5 000', article(`La maire a dit que oui${', ajoutant que oui'.repeat(5000)}.`)],
  [', a-t-elle dit, × 5 000', article(`Oui${', a-t-elle dit, oui'.repeat(5000)}.`)],
  ['selon × 10 000', article('selon '.repeat(10_000))],
  ['Il a dit que il a dit que …', article(`Il ${'a dit qu’il '.repeat(1000)}`)],
  ['M. × 10 000', article('M. '.repeat(10_000))],
  ['initials × 10 000', article('A. '.repeat(10_000))],
  ['names × 5 000', article('Ana Lund et '.repeat(5000))],
  [
    'new names, 3 000',
    article(Array.from({ length: 3000 }, (_, i) => `M. N${i.toString(36)}x a dit que oui.`).join(' ')),
  ],
  ['pronouns × 5 000', article('Il a dit que oui. '.repeat(5000))],
  ['commas', article(','.repeat(50_000))],
  ['apostrophes', article('l’'.repeat(20_000), "'".repeat(20_000))],
  ['hyphens', article('a-t-il-'.repeat(10_000))],
  ['days × 10 000', article('mercredi 8 juillet 2020 '.repeat(10_000))],
  ['digits', article('8 '.repeat(30_000), '8'.repeat(50_000))],
  ['spaces', `${' '.repeat(200_000)}x${' '.repeat(200_000)}– 2020/07/08\n${BODY}`],
  ['one word of 99 999 signs', article('a'.repeat(99_999))],
  ['one line of a million signs', article('mot '.repeat(250_000))],
  ['fifty thousand empty lines', `${HEAD}${'\n'.repeat(50_000)}${BODY}`],
  ['five thousand paragraphs', article(...Array.from({ length: 5000 }, () => 'Elle a dit que oui.'))],
])
