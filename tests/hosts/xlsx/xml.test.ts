import fc from 'fast-check';
import { HostError } from '../../../src/sheet/host.js';
import { decodeXml, encodeXml } from '../../../src/hosts/xlsx/xml-text.js';
import { XmlReader } from '../../../src/hosts/xlsx/xml.js';
import { codeOf } from './make-xlsx.js';

/** The document as a list of its tokens, spelled shortly. */
function tokens(source: string): string[] {
  const xml = new XmlReader(source, 'p.xml');
  const all: string[] = [];
  while (xml.next()) {
    if (xml.token === 'text') all.push(JSON.stringify(xml.text()));
    else all.push(xml.token === 'close' ? `/${xml.name}` : xml.name + (xml.isSelfClosing ? '/' : ''));
  }
  return all;
}

describe('tokens', () => {
  it.each<[string, string, string[]]>([
    ['plain', '<a><b>x</b></a>', ['a', 'b', '"x"', '/b', '/a']],
    ['declaration and white space around', '<?xml version="1.0"?>\n<a/>\n', ['a/']],
    ['single quotes', `<a b='1"2'/>`, ['a/']],
    ['a prefix', '<x:a><x:b/></x:a>', ['a', 'b/', '/a']],
    ['a comment that holds a tag', '<a><!-- <row> --><b/></a>', ['a', 'b/', '/a']],
    ['CDATA', '<a><![CDATA[1 < 2 & ]]]]></a>', ['a', '"1 < 2 & ]]"', '/a']],
    ['processing instructions', '<a><?x <b> ?></a>', ['a', '/a']],
    ['names that begin alike', '<row><rowBreaks/><r/></row>', ['row', 'rowBreaks/', 'r/', '/row']],
    ['an angle bracket in an attribute', '<a b=">">x</a >', ['a', '"x"', '/a']],
    ['white space in tags', '<a\n b = "1"\t c="2" ><d /></a\n>', ['a', 'd/', '/a']],
    [
      'references',
      '<a>&lt;&amp;&gt;&quot;&apos;&#x8a55;&#20385;&#x1F600;</a>',
      ['a', '"<&>\\"\'評価😀"', '/a'],
    ],
    ['line ends', '<a>1\r\n2\r3\n4</a>', ['a', '"1\\n2\\n3\\n4"', '/a']],
    ['a slash at the end of a value', '<a b="c/">x</a>', ['a', '"x"', '/a']],
  ])('%s', (_, source, expected) => expect(tokens(source)).toEqual(expected));

  it.each([
    ['nothing', ''],
    ['white space', '  \n'],
    ['text', 'abc'],
    ['an unclosed element', '<a><b></b>'],
    ['crossed elements', '<a><b></a></b>'],
    ['a closing tag too many', '<a/></a>'],
    ['a second root', '<a/><b/>'],
    ['text behind the root', '<a/>x'],
    ['CDATA outside the root', '<a/><![CDATA[x]]>'],
    ['a doctype', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['an unknown reference', '<a>&nbsp;</a>'],
    ['a reference without end', '<a>&amp</a>'],
    ['a reference to zero', '<a>&#0;</a>'],
    ['a reference to a surrogate', '<a>&#xD800;</a>'],
    ['a reference beyond Unicode', '<a>&#x110000;</a>'],
    ['an unclosed comment', '<a><!-- </a>'],
    ['an unclosed tag', '<a b="1"'],
    ['an unclosed value', '<a b="1></a>'],
    ['an attribute without value', '<a b></a>'],
    ['an attribute without quotes', '<a b=1></a>'],
    ['attributes run together', '<a b="1"c="2"/>'],
    ['a tag in a value', '<a b="<"/>'],
    ['no name', '<a>< b/></a>'],
    ['an empty tag', '<>'],
    ['a tower', '<a>'.repeat(300) + '</a>'.repeat(300)],
    ['prefixes that differ', '<x:a></y:a>'],
  ])('refuses %s', (_, source) => expect(codeOf(() => tokens(source))).toBe('malformed'));

  it('names the part, the place and the reason', () => {
    const run = (): unknown => tokens('<a>\n<!DOCTYPE x></a>');
    expect(run).toThrow(HostError);
    try {
      run();
    } catch (error) {
      expect((error as HostError).data).toEqual({ part: 'p.xml', offset: 4, reason: 'doctype' });
    }
  });

  it('gives offsets to splice by', () => {
    const source = `<a><!-- --><x:b  c="&lt;1" d='2'>t</x:b><e/></a>`;
    const xml = new XmlReader(source, 'p.xml');
    const pieces: string[] = [];
    while (xml.next()) pieces.push(source.slice(xml.start, xml.end));
    expect(pieces).toEqual(['<a>', `<x:b  c="&lt;1" d='2'>`, 't', '</x:b>', '<e/>', '</a>']);
    const again = new XmlReader(source, 'p.xml');
    again.root();
    again.nextChild(1);
    expect(again.qualifiedName()).toBe('x:b');
    const span = again.attributeSpan('c');
    expect(span && source.slice(span.start, span.end)).toBe('&lt;1');
    again.skip();
    expect(source.slice(0, again.end).endsWith('</x:b>')).toBe(true);
  });
});

describe('attributes', () => {
  const xml = new XmlReader('<a b="1" r:id="r1" id="own" c="a&#10;b\n&quot;" xb="2" d=""/>', 'p.xml');
  xml.root();
  it.each([
    ['b', '1'],
    ['id', 'own'],
    ['c', 'a\nb "'],
    ['xb', '2'],
    ['d', ''],
    ['toString', undefined],
    ['i', undefined],
    ['r:id', 'r1'],
  ])('%s', (name, value) => expect(xml.attribute(name)).toBe(value));

  it('finds a name under any prefix', () => {
    expect(xml.prefixedAttribute('id')).toBe('r1');
    expect(xml.prefixedAttribute('b')).toBeUndefined();
    expect(xml.prefixedAttribute('d')).toBeUndefined();
  });
});

describe('children', () => {
  it('passes over what was left unread', () => {
    const xml = new XmlReader('<a><b><c><b/></c></b>text<d/><e>1<f>2</f>3</e></a>', 'p.xml');
    expect(xml.root()).toBe('a');
    const names: string[] = [];
    while (xml.nextChild(1)) names.push(xml.name + (xml.name === 'e' ? xml.textContent() : ''));
    expect(names).toEqual(['b', 'd', 'e123']);
    expect(xml.next()).toBe(false);
    expect(xml.token).toBe('end');
  });

  it('an empty element has none', () => {
    const xml = new XmlReader('<a><b/><c/></a>', 'p.xml');
    xml.root();
    xml.nextChild(1);
    expect([xml.name, xml.nextChild(2), xml.textContent()]).toEqual(['b', false, '']);
    expect([xml.nextChild(1), xml.name]).toEqual([true, 'c']);
  });
});

describe('encodings', () => {
  const text = '<?xml version="1.0"?><a>評価😀</a>';
  it.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['utf-16be', false],
  ] as const)('%s, byte order mark %s', (encoding, hasBom) => {
    const bytes = encodeXml({ text, encoding, hasBom });
    expect(decodeXml(bytes, 'p')).toEqual({ text, encoding, hasBom });
  });

  it('keeps long texts whole', () => {
    const long = '<a>' + '評'.repeat(50_000) + '</a>';
    expect(decodeXml(encodeXml({ text: long, encoding: 'utf-16be', hasBom: true }), 'p').text).toBe(long);
  });

  it.each([
    ['Shift_JIS bytes', [0x3c, 0x61, 0x3e, 0x95, 0x5d]],
    ['a cut character', [0x3c, 0x61, 0x3e, 0xe8, 0xa9]],
    ['half a UTF-16 unit', [0xff, 0xfe, 0x3c]],
  ])('refuses %s', (_, bytes) => {
    expect(codeOf(() => decodeXml(Uint8Array.from(bytes), 'p'))).toBe('malformed');
  });

  it('takes a replacement character that is really there', () => {
    expect(decodeXml(encodeXml({ text: '<a>\ufffd</a>', encoding: 'utf-8', hasBom: false }), 'p').text).toBe(
      '<a>\ufffd</a>',
    );
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    '<a>',
    '</a>',
    '<',
    '>',
    '/',
    '"',
    "'",
    '=',
    ' ',
    '&',
    '&lt;',
    ';',
    'b',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<b c="d"/>',
    '\u0000',
    '評',
  );
  it('ends in tokens or in a HostError', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const code = codeOf(() => tokens(`<a>${pieces.join('')}</a>`));
        expect(['none', 'malformed']).toContain(code);
      }),
      { numRuns: 500 },
    );
  });
});
