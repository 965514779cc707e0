package vn.sontay.training.outcome.certificate.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.sontay.training.outcome.certificate.act.LifeFixture.ISSUED;
import static vn.sontay.training.outcome.certificate.act.LifeFixture.TODAY;
import static vn.sontay.training.outcome.certificate.act.LifeFixture.life;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.RuleException;

/** ACT-1 to ACT-5. */
class CertificateLifeTest {

    private static final LocalDate SIGNED = ISSUED.plusDays(2);

    /** Which acts are possible in which state. */
    private static final Map<CertificateState, Set<ActKind>> POSSIBLE = Map.of(CertificateState.REGISTERED,
            EnumSet.of(ActKind.SIGNED, ActKind.CANCELLED, ActKind.REPLACED, ActKind.ENTERED), CertificateState.VALID,
            EnumSet.of(ActKind.HANDED_OVER, ActKind.CANCELLED, ActKind.REPLACED, ActKind.REVOKED, ActKind.CORRECTED,
                    ActKind.COPIED, ActKind.VOIDED),
            CertificateState.HANDED_OVER,
            EnumSet.of(ActKind.REPLACED, ActKind.REVOKED, ActKind.CORRECTED, ActKind.COPIED, ActKind.VOIDED),
            CertificateState.REVOKED, Set.of(), CertificateState.CANCELLED, Set.of(), CertificateState.REPLACED,
            Set.of(), CertificateState.VOIDED, Set.of());

    @Test
    void what_is_entered_is_worth_nothing_before_it_is_signed() {
        assertEquals(CertificateState.REGISTERED, life().state());
        assertNull(life().validFrom());
    }

    @Test
    void it_is_valid_from_the_day_of_its_signature_on() {
        CertificateLife signed = life(LifeFixture.of(ActKind.SIGNED, SIGNED));
        assertEquals(CertificateState.VALID, signed.state());
        assertEquals(SIGNED, signed.validFrom());
    }

    @Test
    void one_from_before_signatures_were_recorded_is_valid_from_its_day_of_issue() {
        CertificateLife before = life(LifeFixture.of(ActKind.BEFORE, ISSUED));
        assertEquals(CertificateState.VALID, before.state());
        assertEquals(ISSUED, before.validFrom());
    }

    @Test
    void a_correction_or_a_copy_leaves_it_as_it_was() {
        CertificateLife life = life(LifeFixture.of(ActKind.SIGNED, SIGNED), LifeFixture.of(ActKind.HANDED_OVER, SIGNED),
                LifeFixture.of(ActKind.CORRECTED, TODAY), LifeFixture.of(ActKind.COPIED, TODAY));
        assertEquals(CertificateState.HANDED_OVER, life.state());
    }

    @Test
    void a_signature_that_was_recorded_by_mistake_is_undone() {
        CertificateLife undone = life(LifeFixture.of(ActKind.SIGNED, SIGNED), ActTerms.undone(TODAY, 1, "nhầm"));
        assertEquals(CertificateState.REGISTERED, undone.state());
        assertNull(undone.validFrom());
        assertEquals(2, undone.acts().size());
        assertEquals(List.of(), undone.standing());
    }

    @Test
    void a_revocation_that_is_undone_leaves_it_as_it_was_before() {
        assertEquals(CertificateState.HANDED_OVER, life(LifeFixture.of(ActKind.SIGNED, SIGNED),
                LifeFixture.of(ActKind.HANDED_OVER, SIGNED), LifeFixture.of(ActKind.REVOKED, TODAY),
                ActTerms.undone(TODAY, 3, "nhầm")).state());
    }

    @Test
    void each_act_is_possible_in_the_states_of_the_table_and_in_no_other() {
        for (CertificateState state : CertificateState.values()) {
            Set<ActKind> found = EnumSet.noneOf(ActKind.class);
            Arrays.stream(ActKind.values()).filter(kind -> kind.isPossible(state)).forEach(found::add);
            assertEquals(POSSIBLE.get(state), found, state.name());
        }
    }

    @Test
    void no_act_is_dated_in_the_future_before_the_issue_or_before_the_signature() {
        CertificateLife signed = life(LifeFixture.of(ActKind.SIGNED, SIGNED));
        assertEquals("certificate.actInFuture", refused(signed, ActKind.HANDED_OVER, TODAY.plusDays(1)));
        assertEquals("certificate.actBeforeSignature", refused(signed, ActKind.HANDED_OVER, SIGNED.minusDays(1)));
        assertEquals("certificate.actBeforeIssue", refused(life(), ActKind.SIGNED, ISSUED.minusDays(1)));
        signed.require(LifeFixture.of(ActKind.HANDED_OVER, SIGNED), TODAY);
        life().require(LifeFixture.of(ActKind.SIGNED, ISSUED), TODAY);
    }

    @Test
    void whatever_has_happened_is_said_to_whoever_comes_second() {
        CertificateLife signed = life(LifeFixture.of(ActKind.SIGNED, SIGNED));
        assertEquals("certificate.notSigned", refused(life(), ActKind.REVOKED, TODAY));
        assertEquals("certificate.signedAlready", refused(signed, ActKind.SIGNED, TODAY));
        assertEquals("certificate.handedOverAlready",
                refused(signed.with(LifeFixture.act(2, ActKind.HANDED_OVER, TODAY)), ActKind.CANCELLED, TODAY));
        assertEquals("certificate.revokedAlready",
                refused(signed.with(LifeFixture.act(2, ActKind.REVOKED, TODAY)), ActKind.REVOKED, TODAY));
        assertEquals("certificate.cancelledAlready",
                refused(signed.with(LifeFixture.act(2, ActKind.CANCELLED, TODAY)), ActKind.SIGNED, TODAY));
        assertEquals("certificate.replacedAlready",
                refused(signed.with(LifeFixture.act(2, ActKind.REPLACED, TODAY)), ActKind.REPLACED, TODAY));
    }

    @Test
    void only_the_last_act_that_stands_is_undone_and_no_paper_that_went_out() {
        CertificateLife handed = life(LifeFixture.of(ActKind.SIGNED, SIGNED),
                LifeFixture.of(ActKind.HANDED_OVER, SIGNED));
        assertEquals("certificate.notUndoable", refusedUndo(handed, 1));
        handed.require(ActTerms.undone(TODAY, 2, "nhầm"), TODAY);
        CertificateLife undone = life(LifeFixture.of(ActKind.SIGNED, SIGNED),
                LifeFixture.of(ActKind.HANDED_OVER, SIGNED), ActTerms.undone(TODAY, 2, "nhầm"));
        undone.require(ActTerms.undone(TODAY, 1, "nhầm"), TODAY);
        assertEquals("certificate.notUndoable", refusedUndo(undone, 2));
        assertEquals("certificate.notUndoable", refusedUndo(life(LifeFixture.of(ActKind.BEFORE, ISSUED)), 1));
        assertEquals("certificate.notUndoable", refusedUndo(
                life(LifeFixture.of(ActKind.SIGNED, SIGNED), LifeFixture.of(ActKind.COPIED, TODAY)), 2));
        assertEquals("certificate.notUndoable", refusedUndo(life(LifeFixture.of(ActKind.REPLACED, TODAY)), 1));
    }

    private static String refused(CertificateLife life, ActKind kind, LocalDate on) {
        return assertThrows(RuleException.class, () -> life.require(LifeFixture.of(kind, on), TODAY)).key();
    }

    private static String refusedUndo(CertificateLife life, int act) {
        return assertThrows(RuleException.class, () -> life.require(ActTerms.undone(TODAY, act, "nhầm"), TODAY)).key();
    }
}
