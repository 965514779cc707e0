package vn.sontay.training.outcome.document.act;

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

/** What a paper is worth by its acts, and what may be done to it (DOC-1 to DOC-4). Pure. */
public final class DocumentLife {

    private final @Nullable LocalDate draftedOn;
    private final List<RecordedAct> acts;
    private final List<RecordedAct> standing;
    private final DocumentState state;

    private DocumentLife(@Nullable LocalDate draftedOn, List<RecordedAct> acts) {
        this.draftedOn = draftedOn;
        this.acts = acts;
        Set<Integer> undone = acts.stream().map(act -> act.terms().undoes()).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        this.standing = acts.stream()
                .filter(act -> act.kind() != DocumentActKind.UNDONE && !undone.contains(act.ordinal())).toList();
        DocumentState reached = DocumentState.DRAFT;
        for (RecordedAct act : standing) {
            reached = act.kind().follow(reached);
        }
        this.state = reached;
    }

    /**
     * @param draftedOn the day of the first draft; null for a paper that came from elsewhere
     * @param acts all that are recorded, in any order
     */
    public static DocumentLife of(@Nullable LocalDate draftedOn, Collection<RecordedAct> acts) {
        return new DocumentLife(draftedOn,
                acts.stream().sorted(Comparator.comparing(RecordedAct::ordinal)).toList());
    }

    /** @return the life after one act more, which was found to be possible */
    public DocumentLife with(RecordedAct next) {
        List<RecordedAct> more = new ArrayList<>(acts);
        more.add(next);
        return new DocumentLife(draftedOn, List.copyOf(more));
    }

    public DocumentState state() {
        return state;
    }

    /** @return all acts, also those that were undone, in their order */
    public List<RecordedAct> acts() {
        return acts;
    }

    /** @return those that weren't undone, in their order */
    public List<RecordedAct> standing() {
        return standing;
    }

    /** @return the issue, if it stands; with number, day and who signed */
    public Optional<DocumentActTerms> issue() {
        return last(DocumentActKind.ISSUED);
    }

    /** @return the file that counts: the last that came back; null while none has */
    public @Nullable Long fileId() {
        return standing.stream().map(act -> act.terms().fileId()).filter(Objects::nonNull)
                .reduce((before, after) -> after).orElse(null);
    }

    private Optional<DocumentActTerms> last(DocumentActKind kind) {
        return standing.stream().filter(act -> act.kind() == kind).map(RecordedAct::terms)
                .reduce((before, after) -> after);
    }

    /** @return whether the last act that stands is of that kind */
    public boolean endsWith(DocumentActKind kind) {
        return !standing.isEmpty() && standing.getLast().kind() == kind;
    }

    /** @return whether it is the last that stands (DOC-4) */
    public boolean canUndo(RecordedAct act) {
        return !standing.isEmpty() && standing.getLast().equals(act);
    }

    /**
     * @throws RuleException when that can't be done to it now (DOC-2, DOC-4), or beside {@code on} when it can't be dated so
     *     (DOC-3)
     */
    public void require(DocumentActTerms next, LocalDate today) {
        if (next.kind() == DocumentActKind.UNDONE) {
            if (standing.isEmpty() || !Objects.equals(standing.getLast().ordinal(), next.undoes())) {
                throw new RuleException("document.notUndoable");
            }
            return;
        }
        if (!next.kind().isPossible(state)) {
            throw new RuleException("document.not" + state);
        }
        if (next.on().isAfter(today)) {
            throw RuleException.at("on", "document.inFuture", Dates.day(today));
        }
        requireAfter(next.on(), draftedOn, "document.beforeDraft");
        requireAfter(next.on(), last(DocumentActKind.SUBMITTED).map(DocumentActTerms::on).orElse(null),
                "document.beforeSubmission");
        requireAfter(next.on(), issue().map(DocumentActTerms::on).orElse(null), "document.beforeIssue");
    }

    private static void requireAfter(LocalDate on, @Nullable LocalDate first, String key) {
        if (first != null && on.isBefore(first)) {
            throw RuleException.at("on", key, Dates.day(first));
        }
    }
}
