package vn.sontay.training.outcome.document.act;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;

/** DOC-1 to DOC-4: whatever is tried in whatever order, a paper is worth what a model of a few lines says. */
class AnyDocumentActsTest {

    private static final LocalDate DRAFTED = LocalDate.parse("2025-08-10");
    private static final LocalDate TODAY = DRAFTED.plusDays(20);
    private static final DocumentActKind[] KINDS = DocumentActKind.values();

    /** What somebody would keep in their head: a pile of what was done and stands. */
    private static final class Model {

        private record Done(int ordinal, DocumentActTerms terms, DocumentState to) {
        }

        private final Deque<Done> pile = new ArrayDeque<>();

        private DocumentState now() {
            return pile.isEmpty() ? DocumentState.DRAFT : pile.peek().to();
        }

        private @Nullable DocumentActTerms last(DocumentActKind kind) {
            return pile.stream().map(Done::terms).filter(terms -> terms.kind() == kind).findFirst().orElse(null);
        }

        private boolean isDatedWrong(LocalDate on) {
            DocumentActTerms submitted = last(DocumentActKind.SUBMITTED);
            DocumentActTerms issued = last(DocumentActKind.ISSUED);
            return on.isAfter(TODAY) || on.isBefore(DRAFTED) || submitted != null && on.isBefore(submitted.on())
                    || issued != null && on.isBefore(issued.on());
        }

        private boolean does(DocumentActTerms next, int ordinal) {
            if (next.kind() == DocumentActKind.UNDONE) {
                boolean top = !pile.isEmpty() && Objects.equals(pile.peek().ordinal(), next.undoes());
                if (top) {
                    pile.pop();
                }
                return top;
            }
            boolean open = now() == DocumentState.DRAFT || now() == DocumentState.SUBMITTED;
            DocumentState to = switch (next.kind()) {
                case SUBMITTED -> now() == DocumentState.DRAFT ? DocumentState.SUBMITTED : null;
                case ISSUED -> open ? DocumentState.ISSUED : null;
                case CANCELLED -> open ? DocumentState.CANCELLED : null;
                case FILED, CORRECTED -> now() == DocumentState.ISSUED ? DocumentState.ISSUED : null;
                case REPLACED -> now() == DocumentState.ISSUED ? DocumentState.REPLACED : null;
                case WITHDRAWN -> now() == DocumentState.ISSUED ? DocumentState.WITHDRAWN : null;
                case UNDONE -> null;
            };
            boolean done = to != null && !isDatedWrong(next.on());
            if (done) {
                pile.push(new Done(ordinal, next, Objects.requireNonNull(to)));
            }
            return done;
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE, seed = "20261130", shrinking = ShrinkingMode.OFF)
    void after_any_acts_a_paper_is_worth_what_the_model_says(@ForAll long seed) {
        Random random = new Random(seed);
        Model model = new Model();
        DocumentLife life = DocumentLife.of(DRAFTED, List.of());
        for (int i = 0; i < 25; i++) {
            LocalDate on = DRAFTED.plusDays(random.nextInt(23) - 1L);
            DocumentActTerms next = terms(KINDS[random.nextInt(KINDS.length)], on, life, random);
            int ordinal = life.acts().size() + 1;
            boolean done = accepts(life, next);
            assertEquals(model.does(next, ordinal), done, () -> next + " with seed " + seed);
            life = done ? life.with(new RecordedAct(ordinal, next, Instant.EPOCH, "ai")) : life;
            assertEquals(model.now(), life.state(), () -> "after " + next + " with seed " + seed);
            DocumentActTerms issued = model.last(DocumentActKind.ISSUED);
            assertEquals(issued, life.issue().orElse(null), () -> "issue, after " + next + " with seed " + seed);
            assertEquals(file(model), life.fileId(), () -> "file, after " + next + " with seed " + seed);
        }
    }

    private static @Nullable Long file(Model model) {
        return model.pile.stream().map(done -> done.terms().fileId()).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    private static DocumentActTerms terms(DocumentActKind kind, LocalDate on, DocumentLife life, Random random) {
        return switch (kind) {
            case UNDONE -> DocumentActTerms.undone(on, 1 + random.nextInt(life.acts().size() + 1), "nhầm");
            case ISSUED -> DocumentActTerms.issued(on, random.nextInt(99) + "/QĐ-UBND", null,
                    random.nextBoolean() ? random.nextLong(1000) : null);
            case FILED -> DocumentActTerms.filed(on, random.nextLong(1000));
            default -> DocumentActTerms.of(kind, on, null, null);
        };
    }

    private static boolean accepts(DocumentLife life, DocumentActTerms next) {
        try {
            life.require(next, TODAY);
            return true;
        } catch (RuleException e) {
            return false;
        }
    }
}
