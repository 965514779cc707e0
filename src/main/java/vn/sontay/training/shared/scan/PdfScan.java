package vn.sontay.training.shared.scan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF file (ISO 32000), looked at from outside: it begins and ends as one, has pages, can be opened by everybody, and
 * neither runs nor carries anything. It is kept as it is and never shown within our pages, so that more isn't asked of it.
 */
final class PdfScan {

    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,9})\\s+%%EOF[\\s\\x00]*$");
    private static final int TAIL = 2048;
    private static final Pattern TABLE = Pattern.compile("\\s*(xref\\s|\\d{1,9}\\s+\\d{1,5}\\s+obj)");
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page(?![A-Za-z])");
    private static final Pattern LOCKED = Pattern.compile("/Encrypt(?![A-Za-z])");
    private static final Pattern ACTIVE = Pattern
            .compile("/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)(?![A-Za-z])");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern STREAM = Pattern.compile("\\bstream\\r?\\n");
    private static final int DICTIONARY = 1024;
    /** Of all that object streams hold, inflated. */
    private static final int MOST_INFLATED = 20_000_000;

    private final byte[] file;
    private final String letters;
    private final StringBuilder visible = new StringBuilder();
    private int inflated;

    private PdfScan(byte[] file) {
        this.file = file;
        this.letters = new String(file, StandardCharsets.ISO_8859_1);
    }

    static boolean mayBe(byte[] file) {
        return new String(file, 0, Math.min(7, file.length), StandardCharsets.ISO_8859_1).matches("%PDF-[12]\\.");
    }

    /**
     * @param field in which it was sent
     * @param name of the file, to be told in a refusal
     * @throws ScanBytes.Malformed when it isn't a whole PDF file
     * @throws vn.sontay.training.shared.RuleException when it has a password, or is more than pages to look at
     */
    static void require(String field, String name, byte[] file) throws ScanBytes.Malformed {
        PdfScan scan = new PdfScan(file);
        scan.requireEnds();
        scan.see();
        String seen = unescaped(scan.visible);
        if (LOCKED.matcher(seen).find()) {
            throw ScanBytes.refused(field, "web.scanLocked", name);
        }
        if (ACTIVE.matcher(seen).find()) {
            throw ScanBytes.refused(field, "web.scanActive", name);
        }
        if (!PAGE.matcher(seen).find()) {
            throw new ScanBytes.Malformed();
        }
    }

    private void requireEnds() throws ScanBytes.Malformed {
        Matcher end = END.matcher(letters.substring(Math.max(0, letters.length() - TAIL)));
        if (!end.find()) {
            throw new ScanBytes.Malformed();
        }
        int table = Integer.parseInt(end.group(1));
        if (table >= letters.length()
                || !TABLE.matcher(letters).region(table, letters.length()).lookingAt()) {
            throw new ScanBytes.Malformed();
        }
    }

    /** Collects what stands outside of streams, and what object streams hold. */
    private void see() throws ScanBytes.Malformed {
        Matcher stream = STREAM.matcher(letters);
        int at = 0;
        while (stream.find(at)) {
            visible.append(letters, at, stream.start()).append(' ');
            int end = letters.indexOf("endstream", stream.end());
            if (end < 0) {
                throw new ScanBytes.Malformed();
            }
            String dictionary = letters.substring(Math.max(0, stream.start() - DICTIONARY), stream.start());
            if (dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj"))).contains("/ObjStm")) {
                inflate(stream.end(), end);
            }
            at = end + "endstream".length();
        }
        visible.append(letters, at, letters.length());
    }

    private void inflate(int from, int to) throws ScanBytes.Malformed {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, to - from);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 14];
            int count = inflater.inflate(part);
            while (count > 0) {
                inflated += count;
                if (inflated > MOST_INFLATED) {
                    throw new ScanBytes.Malformed();
                }
                out.write(part, 0, count);
                count = inflater.inflate(part);
            }
            visible.append(out.toString(StandardCharsets.ISO_8859_1)).append(' ');
        } catch (DataFormatException e) {
            throw new ScanBytes.Malformed();
        } finally {
            inflater.end();
        }
    }

    private static String unescaped(CharSequence names) {
        return ESCAPED.matcher(names).replaceAll(
                code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }
}
