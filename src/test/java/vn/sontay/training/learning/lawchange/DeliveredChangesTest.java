package vn.sontay.training.learning.lawchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** The changes that are delivered. */
class DeliveredChangesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final Curriculum curriculum;
    private final List<LawChange> changes;

    DeliveredChangesTest() {
        try (ContentFolder folder = ContentFolder.at(Path.of("content"))) {
            ContentProblems problems = new ContentProblems();
            curriculum = new CurriculumFiles(folder, problems).read();
            changes = new LawChangeFiles(folder, curriculum.claims(), problems).read().told(DAY);
            problems.refuseIfAny();
        }
    }

    /** Who learns today must not be told of what they have just learned. */
    @Test
    void each_concerns_an_edition_of_the_past_and_none_of_today() {
        Map<String, List<ClaimUse>> editions = curriculum.claimUses().stream()
                .collect(Collectors.groupingBy(use -> use.code() + "." + use.edition()));
        assertTrue(changes.size() >= 3, changes.toString());
        for (LawChange change : changes) {
            Set<String> past = new HashSet<>();
            editions.forEach((edition, uses) -> {
                Set<String> claims = uses.stream().map(ClaimUse::claim).collect(Collectors.toSet());
                if (change.before().stream().anyMatch(claims::contains) && !claims.containsAll(change.since())) {
                    assertFalse(uses.getFirst().isInForce(DAY), change.code() + " concerns " + edition);
                    past.add(edition);
                }
            });
            assertFalse(past.isEmpty(), change.code());
        }
    }

    @Test
    void no_simple_rule_tells_the_right_options() {
        List<ChangeQuestion> questions = changes.stream().flatMap(change -> change.questions().stream()).toList();
        long longest = questions.stream().filter(each -> each.options().values().stream()
                .allMatch(option -> option.length() <= each.right().length())).count();
        long shortest = questions.stream().filter(each -> each.options().values().stream()
                .allMatch(option -> option.length() >= each.right().length())).count();
        Map<String, Long> letters = questions.stream()
                .collect(Collectors.groupingBy(ChangeQuestion::key, Collectors.counting()));
        int most = Math.max(1, questions.size() * 35 / 100);
        assertTrue(longest <= most && shortest <= most && letters.values().stream().allMatch(count -> count <= most),
                longest + " longest, " + shortest + " shortest, " + letters);
        assertEquals(0, questions.stream().filter(each -> each.options().size() != 4).count());
    }
}
