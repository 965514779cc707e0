package vn.sontay.training.assessment.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.Question;

/** What becomes of a file's questions where the bank has two lessons. */
final class AdoptedFiles {

    private static final ImportDefaults DEFAULTS = new ImportDefaults("B9", 1, Difficulty.EASY, "Nguồn", "Giải thích.");
    private static final KnownLessons TWO = new KnownLessons() {

        @Override
        public boolean has(String lessonCode) {
            return Set.of("A1", "B2").contains(lessonCode);
        }

        @Override
        public int outcomes(String lessonCode, @Nullable LocalDate from, @Nullable LocalDate to) {
            return 3;
        }
    };

    private AdoptedFiles() {
    }

    /** @return the one question of the file, which the bank takes */
    static Question taken(String file) {
        List<Adopted> all = all(file);
        assertEquals(1, all.size());
        return made(all.getFirst());
    }

    static Question made(Adopted adopted) {
        return Objects.requireNonNull(adopted.question(), adopted::reason);
    }

    static List<Adopted> all(String file) {
        return all(file.getBytes(UTF_8));
    }

    static List<Adopted> all(byte[] file) {
        Adoption adoption = new Adoption(DEFAULTS, TWO);
        return ForeignFiles.read(file, null).stream().map(adoption::adopt).toList();
    }

    /** @return why the one question of the file isn't taken, which is a fault of the file */
    static String fault(String file) {
        Adopted adopted = all(file).getFirst();
        assertTrue(adopted.broken(), adopted.toString());
        return adopted.reason();
    }
}
