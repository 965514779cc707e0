package vn.sontay.training.outcome.certificate.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sontay.training.outcome.certificate.act.LifeFixture.ISSUED;
import static vn.sontay.training.outcome.certificate.act.LifeFixture.TODAY;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;

/** ACT-1 to ACT-5: whatever is tried in whatever order, a certificate is worth what a model of a few lines says. */
class AnyActsTest {

    private static final ActKind[] KINDS = ActKind.values();
    private static final Set<ActKind> NOT_UNDONE = Set.of(ActKind.COPIED, ActKind.REPLACED, ActKind.ENTERED,
            ActKind.VOIDED);

    /** What somebody would keep in their head: a pile of states, one for each act that stands. */
    private static final class Model {

        private final Deque<CertificateState> states = new ArrayDeque<>();
        private final Deque<Integer> standing = new ArrayDeque<>();
        private final Deque<ActKind> kinds = new ArrayDeque<>();
        private @Nullable LocalDate signed;

        private CertificateState now() {
            return states.isEmpty() ? CertificateState.REGISTERED : states.peek();
        }

        private boolean does(ActTerms next, int ordinal) {
            if (next.on().isAfter(TODAY) || next.on().isBefore(ISSUED)
                    || signed != null && next.on().isBefore(signed)) {
                return false;
            }
            CertificateState from = now();
            CertificateState to = switch (next.kind()) {
                case SIGNED -> from == CertificateState.REGISTERED ? CertificateState.VALID : null;
                case HANDED_OVER -> from == CertificateState.VALID ? CertificateState.HANDED_OVER : null;
                case REVOKED -> from.isValid() ? CertificateState.REVOKED : null;
                case CANCELLED -> from.compareTo(CertificateState.HANDED_OVER) < 0 ? CertificateState.CANCELLED : null;
                case REPLACED -> from.isEnded() ? null : CertificateState.REPLACED;
                case CORRECTED, COPIED -> from.isValid() ? from : null;
                case ENTERED -> from == CertificateState.REGISTERED ? CertificateState.VALID : null;
                case VOIDED -> from.isValid() ? CertificateState.VOIDED : null;
                case BEFORE, UNDONE -> null;
            };
            if (next.kind() == ActKind.UNDONE) {
                return undoes(next);
            }
            if (to != null) {
                states.push(to);
                standing.push(ordinal);
                kinds.push(next.kind());
                signed = next.kind() == ActKind.SIGNED || next.kind() == ActKind.ENTERED ? next.on() : signed;
            }
            return to != null;
        }

        private boolean undoes(ActTerms next) {
            boolean possible = !standing.isEmpty() && standing.peek().equals(next.undoes())
                    && !NOT_UNDONE.contains(kinds.peek());
            if (possible) {
                states.pop();
                standing.pop();
                signed = kinds.pop() == ActKind.SIGNED ? null : signed;
            }
            return possible;
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE, seed = "20261130", shrinking = ShrinkingMode.OFF)
    void after_any_acts_a_certificate_is_worth_what_the_model_says(@ForAll long seed) {
        Random random = new Random(seed);
        Model model = new Model();
        CertificateLife life = LifeFixture.life();
        for (int i = 0; i < 25; i++) {
            LocalDate on = ISSUED.plusDays(random.nextInt(23) - 1L);
            ActKind kind = KINDS[random.nextInt(KINDS.length)];
            ActTerms next = kind == ActKind.UNDONE
                    ? ActTerms.undone(on, 1 + random.nextInt(life.acts().size() + 1), "nhầm")
                    : LifeFixture.of(kind, on);
            int ordinal = life.acts().size() + 1;
            boolean done = accepts(life, next);
            assertEquals(model.does(next, ordinal), done, () -> next + " with seed " + seed);
            life = done ? life.with(LifeFixture.act(ordinal, next)) : life;
            assertEquals(model.now(), life.state(), () -> "after " + next + " with seed " + seed);
            assertEquals(model.signed, life.validFrom(), () -> "valid from, after " + next + " with seed " + seed);
            assertEquals(model.now().isEnded(), life.end().isPresent());
        }
    }

    private static boolean accepts(CertificateLife life, ActTerms next) {
        try {
            life.require(next, TODAY);
            return true;
        } catch (RuleException e) {
            return false;
        }
    }
}
