package vn.sontay.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing rots: every proof belongs to a profile, and a clean machine runs every profile. */
class StagesTest {

    private static final Pattern INCLUDED = Pattern.compile("<include>\\*\\*/\\*(\\w+)ProofIT\\.java</include>");
    /** What wants root, an engine for containers or a database's own servers, or long faults. */
    private static final Set<String> BY_HAND = Set.of("install", "disk", "faults", "galera");
    private static final Pattern RUN = Pattern.compile("mvn -B verify -P([\\w,]+)");

    @Test
    void the_end_of_a_name_says_the_stage() {
        assertEquals("units", Stages.of("quiz.DeadlineTest"));
        assertEquals("database", Stages.of("quiz.AttemptIT"));
        assertEquals("container", Stages.of("container.ErrorContainerIT"));
        assertEquals("journey", Stages.of("web.ErrorsJourneyIT"));
        assertEquals("stress", Stages.of("journey.AnswersStressProofIT"));
    }

    @Test
    void every_proof_has_a_profile_and_a_clean_machine_runs_each() throws IOException {
        Set<String> proofs = proofs();
        assertFalse(proofs.isEmpty());
        assertEquals(proofs, found(INCLUDED, "pom.xml"));
        proofs.removeAll(BY_HAND);
        assertEquals(proofs, found(RUN, ".ci/run"));
    }

    private static Set<String> proofs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("ProofIT.java"))
                    .map(name -> Stages.of(name.replace(".java", "")))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> found(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(Path.of(file))).results()
                .flatMap(match -> Stream.of(match.group(1).toLowerCase(Locale.ROOT).split(",")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
