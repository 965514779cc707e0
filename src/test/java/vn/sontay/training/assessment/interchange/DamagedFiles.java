package vn.sontay.training.assessment.interchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.testing.ZipFiles;

/** Real files with something wrong somewhere, taken the whole way: each is read or refused with a sentence, soon. */
final class DamagedFiles {

    private static final int OF_A_FILE = 10;
    private static final long BOUND = TimeUnit.SECONDS.toNanos(20);
    private static final String SIGNS = "{}~=#:%\\->[]<>&/\"'$\n\n\t*.0159T_A";
    private static final List<String> WORDS = List.of("%50%", "####", "::", "->", "//", "$CATEGORY:", "[html]",
            "[markdown]", "<![CDATA[", "]]>", "<text>", "</text>", "&amp;", "&#1;", "&x;", "<!DOCTYPE a>",
            "@@PLUGINFILE@@", "data:image/png;base64,", "<img src=\"", "ANSWER:", "A) ", "{#", "{>3", "..",
            "1e999999999",
            "\uFEFF", "\u0000", "<v>99999999</v>", " t=\"s\"", " r=\"ZZZZ9\"", "<script>", "||||", "- - -", "****");
    private static final ImportDefaults DEFAULTS = new ImportDefaults("A1", 1, Difficulty.EASY, "Nguồn", "Giải thích.");

    private DamagedFiles() {
    }

    /** Damages a file of these questions in several ways. */
    static void damage(List<Question> questions, FileFormat format, Random random) {
        byte[] whole = QuestionExport.write(format, questions).bytes();
        damage(whole.length == 0 ? "Hỏi?\nA) một\nB) hai\nANSWER: B\n".getBytes(UTF_8) : whole, random);
    }

    /** Damages the file in several ways. */
    static void damage(byte[] whole, Random random) {
        for (int i = 0; i < OF_A_FILE; i++) {
            byte[] damaged = isZip(whole) && random.nextInt(4) > 0
                    ? withDamagedPart(whole, random)
                    : damaged(whole, random);
            take(damaged);
        }
    }

    /** @return files of other programs, by name; none where nothing is set */
    static Map<String, byte[]> ofOthers() {
        String folder = System.getenv("TESTDATA");
        Map<String, byte[]> files = new TreeMap<>();
        for (String kind : folder == null ? List.<String>of() : List.of("gift", "xlsx-hostile")) {
            try (Stream<Path> all = Files.list(Path.of(folder, kind))) {
                for (Path file : all.filter(each -> each.toString().matches(".*\\.(gift|xlsx)")).toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static void take(byte[] damaged) {
        long begun = System.nanoTime();
        try {
            for (PlannedQuestion each : ForeignQuestions.take(damaged, DEFAULTS).questions()) {
                boolean told = each.fate() == Fate.NEW || !each.reason().isBlank() || !each.problems().isEmpty();
                assertTrue(told, () -> "nothing is said of " + each);
                assertFalse(each.fate() == Fate.NEW && each.question() == null, each::toString);
            }
        } catch (RuleException e) {
            assertTrue(e.key().matches("(interchange|sheet)\\..*"), e.key());
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(new String(damaged, isZip(damaged) ? ISO_8859_1 : UTF_8), e);
        }
        assertTrue(System.nanoTime() - begun < BOUND, () -> new String(damaged, UTF_8));
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** A workbook whose archive is sound and what is in it isn't. */
    private static byte[] withDamagedPart(byte[] whole, Random random) {
        List<Map.Entry<String, byte[]>> parts;
        try {
            parts = ZipFiles.parts(whole);
        } catch (UncheckedIOException e) {
            return damaged(whole, random);
        }
        if (parts.isEmpty()) {
            return damaged(whole, random);
        }
        int chosen = random.nextInt(parts.size());
        if (parts.get(chosen).getValue().length > 0) {
            parts.set(chosen, Map.entry(parts.get(chosen).getKey(), damaged(parts.get(chosen).getValue(), random)));
        }
        return ZipFiles.of(parts);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(6); i >= 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(80));
            byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
            int to = random.nextInt(bytes.length);
            bytes = switch (random.nextInt(7)) {
                case 0 -> spliced(bytes, at, at + 1, new byte[]{(byte) SIGNS.charAt(random.nextInt(SIGNS.length()))});
                case 1 -> spliced(bytes, at, at + 1, new byte[]{(byte) random.nextInt(256)});
                case 2 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
                case 3 -> spliced(bytes, at, at + length, new byte[0]);
                case 4 -> spliced(bytes, to, to, piece);
                default -> spliced(bytes, at, at, WORDS.get(random.nextInt(WORDS.size())).getBytes(UTF_8));
            };
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] put) {
        byte[] made = new byte[from + put.length + bytes.length - to];
        System.arraycopy(bytes, 0, made, 0, from);
        System.arraycopy(put, 0, made, from, put.length);
        System.arraycopy(bytes, to, made, from + put.length, bytes.length - to);
        return made;
    }
}
