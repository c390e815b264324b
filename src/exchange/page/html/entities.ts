// SPDX-License-Identifier: MPL-2.0

const named: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
  },
  ...{ aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', aring: 'å', Aring: 'Å', eacute: 'é', Eacute: 'É' },
  ...{
    auml: 'ä',
    Auml: 'Ä',
    ouml: 'ö',
    Ouml: 'Ö',
    uuml: 'ü',
    Uuml: 'Ü',
    egrave: 'è',
    agrave: 'à',
    ccedil: 'ç',
  },
  ...{
    ndash: '–',
    mdash: '—',
    bull: '•',
    middot: '·',
    hellip: '…',
    laquo: '«',
    raquo: '»',
    rsquo: '’',
    lsquo: '‘',
  },
  ...{
    rdquo: '”',
    ldquo: '“',
    bdquo: '„',
    copy: '©',
    reg: '®',
    euro: '€',
    sect: '§',
    deg: '°',
    rarr: '→',
    zwnj: '',
  },
};

/** Text with the entities of HTML written out; those it does not know stay as they are. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi, (all, decimal, hex, name) => {
    if (name) return named[name] ?? all;
    return fromCode(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

const fromCode = (code: number): string =>
  code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ' ';
