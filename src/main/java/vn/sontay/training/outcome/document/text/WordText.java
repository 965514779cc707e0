package vn.sontay.training.outcome.document.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sontay.training.shared.sheet.SafeXml;

/**
 * What a word file says: its body with tables and notes, a line a paragraph, as it reads when all tracked changes are accepted. What stands
 * above and below each page isn't read, as a page's number isn't in a PDF's text.
 */
public final class WordText {

    private static final String BODY = "word/document.xml";
    private static final Set<String> PARTS = Set.of(BODY, "word/footnotes.xml", "word/endnotes.xml");
    /** Of one part, unpacked, in bytes: more than any paper of an office has. */
    private static final int MOST_BYTES = 20_000_000;
    private static final int MOST_ENTRIES = 500;
    /** Said a second time for old programs; moved away; how a field or a picture is made. */
    private static final Set<String> SILENT = Set.of("Fallback", "moveFrom", "del", "instrText", "delText",
            "delInstrText");
    private static final Set<String> SPACES = Set.of("tab", "br", "cr");

    private final StringBuilder text = new StringBuilder();
    private int silent;

    private WordText() {
    }

    /** @return what it says; empty when it is damaged, or nothing that a word processor wrote */
    public static Optional<String> read(byte[] docx) {
        try {
            Map<String, String> parts = parts(docx);
            if (!parts.containsKey(BODY)) {
                return Optional.empty();
            }
            WordText read = new WordText();
            for (String part : parts.values()) {
                read.add(part);
            }
            return Optional.of(read.text.toString());
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return Optional.empty(); // what others have written may be written in any way
        }
    }

    /** The body comes first by its name. */
    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
                if (PARTS.contains(entry.getName())) {
                    byte[] bytes = zip.readNBytes(MOST_BYTES + 1);
                    if (bytes.length > MOST_BYTES) {
                        throw new IOException("too much");
                    }
                    parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""));
                }
                entry = zip.getNextEntry();
            }
        }
        return parts;
    }

    private void add(String part) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(new StringReader(part));
        boolean words = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    silent += SILENT.contains(name) ? 1 : 0;
                    words = name.equals("t");
                    if (SPACES.contains(name)) {
                        say(" ");
                    } else if (name.equals("noBreakHyphen")) {
                        say("-");
                    }
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (words) {
                        say(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    String name = xml.getLocalName();
                    silent -= SILENT.contains(name) ? 1 : 0;
                    words = false;
                    if (name.equals("p")) {
                        say("\n");
                    }
                }
                default -> {
                    // comments and the like say nothing
                }
            }
        }
    }

    private void say(String more) {
        if (silent == 0) {
            text.append(more);
        }
    }
}
