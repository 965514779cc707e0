package vn.sontay.training.assessment.interchange;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.Question;

/** INT-6: whatever is wrong with a file, it is read or refused with a sentence. {@link InterchangeFuzzProofIT} tries others. */
class DamagedFilesTest {

    private static final int OF_OTHERS = 3;

    @Provide
    Arbitrary<List<Question>> questions() {
        return GeneratedQuestions.any().list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, seed = "20261129", shrinking = ShrinkingMode.OFF)
    void a_damaged_file_is_read_or_refused(@ForAll("questions") List<Question> questions, @ForAll FileFormat format,
            @ForAll Random random) {
        DamagedFiles.damage(questions, format, random);
    }

    @Test
    void a_damaged_file_of_other_programs_is_read_or_refused() {
        Map<String, byte[]> files = DamagedFiles.ofOthers();
        Assumptions.assumeFalse(files.isEmpty(), "TESTDATA is not set: files of other programs are not damaged");
        Random random = new Random(20261129);
        for (int i = 0; i < OF_OTHERS; i++) {
            files.values().forEach(file -> DamagedFiles.damage(file, random));
        }
    }
}
