package vn.sontay.training.assessment.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.shared.HeldInMemory;

/** The bank in force, with the ids of its archived questions, whichever node has changed it. Safe for many threads. */
@ApplicationScoped
public class QuestionCatalogue {

    @Inject
    HeldInMemory held = new HeldInMemory();

    @Inject
    QuestionArchive archive;

    private volatile @Nullable BankState state;
    private volatile @Nullable String version;
    private volatile @Nullable QuestionBank files;

    /** @return whether the content has been loaded */
    public boolean isLoaded() {
        return state != null;
    }

    /**
     * @return the bank now in force
     * @throws IllegalStateException before the start has loaded it
     */
    public QuestionBank current() {
        return state().bank();
    }

    /** @return every question in the order of the bank, withdrawn ones among them */
    public List<BankEntry> entries() {
        return state().entries();
    }

    /** @return where the questions of the files rest on claims */
    public List<ClaimUse> claimUses() {
        QuestionBank now = files;
        return now == null ? List.of() : now.claimUses();
    }

    /** @return what is known of that code, whatever its capitals; empty when nobody has used it */
    public Optional<BankEntry> entry(String code) {
        return state().entry(code);
    }

    /**
     * @param question one that is in force, or was since the start
     * @return the id of its row in {@code question_edition}
     */
    public long archiveId(Question question) {
        Long id = state().archiveId(question);
        if (id == null) {
            throw new IllegalArgumentException("Question " + question.code() + " is not loaded");
        }
        return id;
    }

    /** @return the question of that archive id if it is worded so still; null when only the archive knows it */
    public @Nullable Question byArchiveId(long id) {
        return state().byArchiveId(id);
    }

    /**
     * Puts a new state in force, all at once.
     *
     * @param archiveIds of all questions of the bank, and perhaps of more
     */
    public synchronized void replace(QuestionBank bank, Map<QuestionKey, Long> archiveIds) {
        replace(bank, List.of(), archiveIds, bank.halves());
    }

    /** Puts files with the editions of the browser over them in force, all at once (QST-10). */
    private void replace(QuestionBank files, Collection<Edition> editions, Map<QuestionKey, Long> archiveIds,
            Halves halves) {
        this.files = files;
        version = held.version();
        state = BankState.of(files, editions, archiveIds, halves);
    }

    /** @param version what was known when the editions were read: what was stored since is read with the next request */
    synchronized void replace(QuestionBank files, QuestionArchive.Kept kept, @Nullable String version) {
        replace(files, kept.editions(), kept.archiveIds(), kept.halves());
        this.version = version;
    }

    /** @return what was said last of what nodes hold, as far as this node knows */
    @Nullable
    String version() {
        return held.version();
    }

    /** Puts what was edited in force, once it is stored for good. */
    synchronized void take(@Observes(during = TransactionPhase.AFTER_SUCCESS) BankChanged change) {
        state = state().with(change.editions(), change.archiveIds(), change.halves());
    }

    private BankState state() {
        if (!Objects.equals(held.version(), version)) {
            readAgain();
        }
        BankState now = state;
        if (now == null) {
            throw new IllegalStateException("The bank has not been loaded");
        }
        return now;
    }

    /** What another node has stored, over the files of this one; where it takes long, one reads and the others wait. */
    private synchronized void readAgain() {
        String now = held.version();
        QuestionBank ours = files;
        if (ours != null && !Objects.equals(now, version)) {
            QuestionArchive.Kept kept = archive.read();
            state = BankState.of(ours, kept.editions(), kept.archiveIds(), kept.halves());
            version = now;
        }
    }
}
