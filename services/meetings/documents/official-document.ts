import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type IParagraphOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { halfPoints, type Layout, mm, spacingOf, twips } from './layout';

/** What an official document is made of, before it is laid out. */
export type Block =
  | { readonly kind: 'labelled'; readonly label: string; readonly text: string }
  | { readonly kind: 'rule' }
  | {
      readonly kind:
        | 'mark'
        | 'title'
        | 'centred'
        | 'heading'
        | 'subheading'
        | 'paragraph'
        | 'digest'
        | 'seal'
        | 'right';
      readonly text: string;
    };

interface Type {
  readonly font: string;
  readonly size: number;
  readonly line?: number;
  readonly color?: string;
}

/** Lays the blocks out: A4, exact lines, each kind in its own type. */
export function assemble(layout: Layout, blocks: readonly Block[]): Document {
  const { page, body, number } = layout;
  const run = (text: string, type: Type) =>
    new TextRun({
      text,
      size: halfPoints(type.size),
      color: type.color,
      characterSpacing: type.size === body.size ? spacingOf(layout) : 0,
      font: { ascii: body.latin, hAnsi: body.latin, cs: body.latin, eastAsia: type.font },
    });
  const paragraph = (runs: readonly TextRun[], type: Type, more: IParagraphOptions = {}) =>
    new Paragraph({
      ...more,
      children: runs,
      spacing: { line: twips(type.line ?? body.line), lineRule: LineRuleType.EXACT, ...more.spacing },
    });
  const indent = { indent: { firstLine: twips(layout.indent * body.size) }, alignment: AlignmentType.BOTH };
  const centred = { alignment: AlignmentType.CENTER };

  /** The room for the seal is never alone on its page. */
  const shown = (block: Block, i: number): Paragraph => {
    const next = blocks[i + 1]?.kind;
    const keepNext = next === 'seal' || next === 'digest';
    switch (block.kind) {
      case 'mark':
        return paragraph([run(block.text, layout.mark)], layout.mark, centred);
      case 'title':
        return paragraph([run(block.text, layout.title)], layout.title, {
          ...centred,
          spacing: { before: twips(body.line / 2) },
        });
      case 'centred':
        return paragraph([run(block.text, body)], body, centred);
      case 'rule':
        return paragraph([], body, {
          border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: layout.mark.color, space: 1 } },
        });
      case 'heading':
        return paragraph([run(block.text, layout.heading)], body, { ...indent, keepNext: true });
      case 'subheading':
        return paragraph([run(block.text, layout.subheading)], body, { ...indent, keepNext: true });
      case 'paragraph':
        return paragraph([run(block.text, body)], body, { ...indent, keepNext });
      case 'digest':
        return paragraph([run(block.text, body)], body, { alignment: AlignmentType.LEFT, keepNext });
      case 'labelled':
        return paragraph([run(block.label, layout.heading), run(block.text, body)], body, indent);
      case 'seal':
        return paragraph([run(block.text, body)], body, {
          alignment: AlignmentType.RIGHT,
          indent: { right: twips(4 * body.size) },
          spacing: { before: twips(3 * body.line) },
          keepNext: true,
        });
      case 'right':
        return paragraph([run(block.text, body)], body, {
          alignment: AlignmentType.RIGHT,
          indent: { right: twips(4 * body.size) },
        });
    }
  };
  const font = { ascii: number.font, hAnsi: number.font, eastAsia: number.font };
  const foot = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: halfPoints(number.size), font }),
    ],
  });
  return new Document({
    creator: '联席 Lianxi',
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(page.width), height: mm(page.height) },
            margin: {
              top: mm(page.top),
              bottom: mm(page.bottom),
              left: mm(page.left),
              right: mm(page.right),
            },
          },
        },
        footers: { default: new Footer({ children: [foot] }) },
        children: blocks.map(shown),
      },
    ],
  });
}
