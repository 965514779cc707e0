package vn.sontay.training.outcome.certificate.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;

/** What a certificate is worth by its acts, and what may be done to it (ACT-1 to ACT-5). Pure. */
public final class CertificateLife {

    /** From which on it is worth something. */
    private static final Set<ActKind> SIGNING = Set.of(ActKind.SIGNED, ActKind.BEFORE, ActKind.ENTERED);

    private final LocalDate issuedOn;
    private final List<Act> acts;
    private final List<Act> standing;
    private final CertificateState state;

    private CertificateLife(LocalDate issuedOn, List<Act> acts) {
        this.issuedOn = issuedOn;
        this.acts = acts;
        Set<Integer> undone = acts.stream().map(Act::undoes).filter(Objects::nonNull).collect(Collectors.toSet());
        this.standing = acts.stream()
                .filter(act -> act.kind() != ActKind.UNDONE && !undone.contains(act.ordinal())).toList();
        CertificateState reached = CertificateState.REGISTERED;
        for (Act act : standing) {
            reached = act.kind().follow(reached);
        }
        this.state = reached;
    }

    /** @param acts all that are recorded, in any order */
    public static CertificateLife of(LocalDate issuedOn, Collection<Act> acts) {
        return new CertificateLife(issuedOn, acts.stream().sorted(Comparator.comparing(Act::ordinal)).toList());
    }

    /** @return the life after one act more, which was found to be possible */
    public CertificateLife with(Act next) {
        List<Act> more = new ArrayList<>(acts);
        more.add(next);
        return new CertificateLife(issuedOn, List.copyOf(more));
    }

    public CertificateState state() {
        return state;
    }

    /** @return all acts, also those that were undone, in their order */
    public List<Act> acts() {
        return acts;
    }

    /** @return those that weren't undone, in their order */
    public List<Act> standing() {
        return standing;
    }

    /** @return since when it is, or was, worth something (ACT-2); null while it never was */
    public @Nullable LocalDate validFrom() {
        return standing.stream().filter(act -> SIGNING.contains(act.kind()))
                .map(Act::on).findFirst().orElse(null);
    }

    /** @return the act by which it has ended, if it has */
    public Optional<Act> end() {
        return state.isEnded() ? Optional.of(standing.getLast()) : Optional.empty();
    }

    /** @return the last act of that kind that stands */
    public Optional<Act> last(ActKind kind) {
        return standing.stream().filter(act -> act.kind() == kind).reduce((before, after) -> after);
    }

    /** @return whether the act stands, is the last that does, and is of a kind that can be undone (ACT-5) */
    public boolean canUndo(Act act) {
        return act.kind().isUndoable() && !standing.isEmpty() && standing.getLast().equals(act);
    }

    /** @return whether that can be done to it now; of an undoing, whether its signature can be undone */
    public boolean isPossible(ActKind kind) {
        return kind == ActKind.UNDONE
                ? last(ActKind.SIGNED).filter(this::canUndo).isPresent()
                : kind.isPossible(state);
    }

    /**
     * @throws RuleException when that can't be done to it now (ACT-3, ACT-5), or beside {@code on} when it can't be dated so
     *     (ACT-4)
     */
    public void require(ActTerms next, LocalDate today) {
        if (next.kind() == ActKind.UNDONE) {
            requireUndoable(next);
        } else if (!next.kind().isPossible(state)) {
            throw new RuleException(refusal(next.kind()));
        }
        if (next.on().isAfter(today)) {
            throw RuleException.at("on", "certificate.actInFuture", Dates.day(today));
        }
        if (next.on().isBefore(issuedOn)) {
            throw RuleException.at("on", "certificate.actBeforeIssue", Dates.day(issuedOn));
        }
        LocalDate signed = validFrom();
        if (signed != null && next.on().isBefore(signed)) {
            throw RuleException.at("on", "certificate.actBeforeSignature", Dates.day(signed));
        }
    }

    private void requireUndoable(ActTerms next) {
        if (standing.isEmpty() || !Objects.equals(standing.getLast().ordinal(), next.undoes())
                || !canUndo(standing.getLast())) {
            throw new RuleException("certificate.notUndoable");
        }
    }

    private String refusal(ActKind wanted) {
        return switch (state) {
            case REGISTERED -> "certificate.notSigned";
            case VALID -> wanted == ActKind.SIGNED ? "certificate.signedAlready" : "certificate.actImpossible";
            case HANDED_OVER -> "certificate.handedOverAlready";
            case REVOKED -> "certificate.revokedAlready";
            case CANCELLED -> "certificate.cancelledAlready";
            case REPLACED -> "certificate.replacedAlready";
            case VOIDED -> "certificate.voidedAlready";
        };
    }
}
