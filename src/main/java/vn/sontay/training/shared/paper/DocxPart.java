package vn.sontay.training.shared.paper;

import java.io.StringWriter;
import java.text.Normalizer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One part of a word file while it is written: paragraphs and tables, which take all their looks from named styles. */
final class DocxPart {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Writes XML. */
    interface Content {

        void write() throws XMLStreamException;
    }

    /** @param root such as "document" or "hdr" */
    DocxPart(String root) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setPrefix("w", W);
            xml.writeStartElement(W, root);
            xml.writeNamespace("w", W);
            xml.writeNamespace("r", R);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the part, ended */
    String end() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** An element with something in it. */
    DocxPart element(String name, Content content) {
        try {
            xml.writeStartElement(W, name);
            content.write();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** An empty element. @param attributes names and values in turn; "r:id" is a relationship's */
    DocxPart empty(String name, String... attributes) {
        try {
            xml.writeEmptyElement(W, name);
            for (int i = 0; i < attributes.length; i += 2) {
                boolean relation = attributes[i].startsWith("r:");
                xml.writeAttribute(relation ? "r" : "w", relation ? R : W, attributes[i].replace("r:", ""),
                        attributes[i + 1]);
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** A paragraph in a style. */
    DocxPart paragraph(String style, String words) {
        return paragraph(style, () -> {
        }, () -> run(words, false));
    }

    /** @param besides more of its properties */
    DocxPart paragraph(String style, Content besides, Content runs) {
        return element("p", () -> {
            element("pPr", () -> {
                empty("pStyle", "val", style);
                besides.write();
            });
            runs.write();
        });
    }

    /** Words, line breaks kept, without what can't stand in XML. @param bold beyond what the style says */
    DocxPart run(String words, boolean bold) {
        return element("r", () -> {
            if (bold) {
                element("rPr", () -> empty("b"));
            }
            String[] lines = clean(words).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    empty("br");
                }
                words(lines[i]);
            }
        });
    }

    private void words(String line) throws XMLStreamException {
        xml.writeStartElement(W, "t");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        xml.writeCharacters(line);
        xml.writeEndElement();
    }

    private static String clean(String words) {
        return Normalizer.normalize(words.replace("\r\n", "\n"), Normalizer.Form.NFC).codePoints()
                .filter(c -> c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && !Character.isISOControl(c)
                        && (c < 0xD800 || c > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** A number that the program counts, such as the page's. */
    DocxPart field(String instruction) {
        try {
            xml.writeStartElement(W, "fldSimple");
            xml.writeAttribute("w", W, "instr", instruction);
            run("1", false);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** A table. @param style its name @param widths of the columns in twentieths of a point */
    DocxPart table(String style, int[] widths, Content rows) {
        return element("tbl", () -> {
            element("tblPr", () -> {
                empty("tblStyle", "val", style);
                empty("tblW", "w", String.valueOf(java.util.Arrays.stream(widths).sum()), "type", "dxa");
                empty("tblLayout", "type", "fixed");
            });
            element("tblGrid", () -> {
                for (int width : widths) {
                    empty("gridCol", "w", String.valueOf(width));
                }
            });
            rows.write();
        });
    }

    /** A row that isn't broken between pages. @param head whether it is repeated on each page */
    DocxPart row(boolean head, Content cells) {
        return element("tr", () -> {
            element("trPr", () -> {
                empty("cantSplit");
                if (head) {
                    empty("tblHeader");
                }
            });
            cells.write();
        });
    }

    DocxPart cell(int width, Content content) {
        return element("tc", () -> {
            element("tcPr", () -> empty("tcW", "w", String.valueOf(width), "type", "dxa"));
            content.write();
        });
    }
}
