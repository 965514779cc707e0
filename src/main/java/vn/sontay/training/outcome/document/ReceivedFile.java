package vn.sontay.training.outcome.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.text.PdfText;
import vn.sontay.training.outcome.document.text.WordText;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.scan.SentFile;

/** A file that came back: what it is, its bytes say, never its name (DOC-7). */
final class ReceivedFile {

    /** In bytes; a database takes 16 MB at once unless it is told otherwise. */
    static final int MOST_BYTES = 12_000_000;

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final double MEGABYTE = 1_000_000;
    /** What is too big never looks as if it weren't. */
    private static final long TENTH = 100_000;
    private static final int LONGEST_NAME = 60;
    /** A word processor's file names its text among its first parts. */
    private static final int MOST_ENTRIES = 200;

    private final FileKind kind;
    private final String name;
    private final byte[] bytes;
    private final @Nullable Integer pages;
    private final String text;

    private ReceivedFile(FileKind kind, String name, byte[] bytes, @Nullable Integer pages, String text) {
        this.kind = kind;
        this.name = name;
        this.bytes = bytes;
        this.pages = pages;
        this.text = text;
    }

    /** @throws RuleException beside {@code file} when it is empty, too big, damaged, or nothing that is kept */
    static ReceivedFile read(SentFile sent) {
        String name = name(sent.name());
        if (sent.size() == 0) {
            throw RuleException.at("file", "document.fileEmpty", name);
        }
        if (sent.size() > MOST_BYTES) {
            throw RuleException.at("file", "document.fileTooBig", name,
                    megabytes(Math.max(sent.size(), MOST_BYTES + TENTH)), megabytes(MOST_BYTES));
        }
        try {
            return read(name, sent.read(MOST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReceivedFile read(String name, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            PdfText text = PdfText.read(bytes)
                    .orElseThrow(() -> RuleException.at("file", "document.fileBroken", name));
            return new ReceivedFile(FileKind.PDF, name, bytes, text.pages(), text.text());
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return new ReceivedFile(FileKind.JPEG, name, bytes, null, "");
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return new ReceivedFile(FileKind.PNG, name, bytes, null, "");
        }
        if (start.startsWith("PK\u0003\u0004") && isWordFile(bytes)) {
            return new ReceivedFile(FileKind.DOCX, name, bytes, null, WordText.read(bytes).orElse(""));
        }
        throw RuleException.at("file", "document.fileKind", name);
    }

    /** Looks at the names of its parts only. */
    private static boolean isWordFile(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
                if (entry.getName().equals("word/document.xml")) {
                    return true;
                }
                entry = zip.getNextEntry();
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** @return such as 10,0 MB */
    static String megabytes(long bytes) {
        return bytes < MEGABYTE / 10
                ? Math.max(1, bytes >> 10) + " kB"
                : String.format(VIETNAMESE, "%.1f MB", bytes / MEGABYTE);
    }

    private static String name(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"]", "_").strip();
        return last.isEmpty() ? "tep" : last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) + "…" : last;
    }

    FileKind kind() {
        return kind;
    }

    /** @return as it was called where it came from, shortened */
    String name() {
        return name;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }

    /** @return of a PDF file, else null */
    @Nullable
    Integer pages() {
        return pages;
    }

    /** @return what it says; empty where it says nothing that can be read */
    String text() {
        return text;
    }
}
