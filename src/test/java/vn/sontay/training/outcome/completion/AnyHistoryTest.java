package vn.sontay.training.outcome.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import vn.sontay.training.learning.curriculum.Demanded;

/** COM-1, COM-2, COM-5, COM-6: whatever happened, the judgement is what one finds who looks at each day in turn. */
class AnyHistoryTest {

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE, seed = "20261130", shrinking = ShrinkingMode.OFF)
    void a_judgement_and_its_day_are_those_that_every_day_looked_at_gives(@ForAll long seed) {
        Random random = new Random(seed);
        History history = new History(random);
        LocalDate asOf = History.asOf(random);
        Judgement judgement = history.judged(asOf);
        assertEquals(history.met(asOf), judgement.met(), () -> "met with seed " + seed);
        assertEquals(History.since(history::met, asOf), judgement.since(), () -> "since with seed " + seed);
        if (!judgement.out()) {
            List<Verdict> demanded = judgement.verdicts().stream().filter(each -> each.demand() != null).toList();
            assertEquals(List.copyOf(history.asked()), demanded.stream().map(Verdict::demand).toList());
            for (Verdict each : demanded) {
                Demanded demand = Objects.requireNonNull(each.demand());
                assertEquals(history.met(demand, asOf), each.met(), () -> demand + " with seed " + seed);
                assertEquals(History.since(day -> history.met(demand, day), asOf), each.since(),
                        () -> demand + " since with seed " + seed);
            }
        }
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE, seed = "20261130", shrinking = ShrinkingMode.OFF)
    void the_spans_that_are_written_down_say_on_each_day_what_the_judgement_says_COM_7(@ForAll long seed) {
        Random random = new Random(seed);
        History history = new History(random);
        List<Span> spans = history.spans();
        for (int i = 0; i < 8; i++) {
            LocalDate asOf = History.asOf(random);
            Judgement judgement = history.judged(asOf);
            List<LocalDate> days = spans.stream()
                    .filter(span -> !span.from().isAfter(asOf) && (span.to() == null || asOf.isBefore(span.to())))
                    .map(span -> span.since().isAfter(asOf) ? asOf : span.since()).toList();
            assertEquals(judgement.since() == null ? List.of() : List.of(judgement.since()), days,
                    () -> "asOf " + asOf + " with seed " + seed);
        }
    }
}
