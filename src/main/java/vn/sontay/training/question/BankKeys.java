package vn.sontay.training.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sontay.training.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;

/** Brings a key that was corrected for an asked wording into the bank (QST-21); for use cases that have checked permission. */
@ApplicationScoped
public class BankKeys {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    QuestionCatalogue catalogue;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    KeyCorrections keys;

    @Inject
    QuestionEditing editing;

    protected BankKeys() {
    }

    /** For tests. */
    public BankKeys(EntityManager entityManager, QuestionCatalogue catalogue, CurriculumCatalogue curriculum,
            QuestionEditing editing) {
        this.entityManager = entityManager;
        this.catalogue = catalogue;
        this.curriculum = curriculum;
        this.keys = new KeyCorrections(entityManager, new AskedQuestions(entityManager, catalogue));
        this.editing = editing;
    }

    /** @return whether the bank has a question of that code, withdrawn ones too */
    public boolean knows(String code) {
        return catalogue.entry(code).isPresent();
    }

    /** @return the bank's question while it is worded as it was asked, or with the key by which it is marked now */
    public Optional<BankEntry> worded(MarkingKey key) {
        Set<QuestionKey> wordings = Set.copyOf(
                List.of(QuestionKey.of(key.asked()), QuestionKey.of(key.marked())));
        return catalogue.entry(key.asked().code())
                .filter(entry -> !entry.withdrawn() && wordings.contains(QuestionKey.of(entry.question())));
    }

    /** @return by what answers to the bank's question are marked where it is asked as it stands. Two statements at most. */
    public MarkingKey ofBank(BankEntry entry) {
        return keys.require(catalogue.archiveId(entry.question()));
    }

    /** Keeps others from changing the bank until the transaction ends. Take it before any other lock. */
    public void lock() {
        new BrowserEditions(entityManager).lock();
    }

    /**
     * Asks whether the bank takes the key.
     *
     * @param before what is in force, of which the bank may have the wording
     * @param then what is to be in force
     * @throws RuleException beside the field {@code inBank}, when the question would not be sound
     */
    public void requireSound(MarkingKey before, MarkingKey then) {
        worded(before).ifPresent(entry -> {
            if (!new QuestionChecks(curriculum.current()).problems(corrected(entry, then)).isEmpty()) {
                throw RuleException.at("inBank", "question.bankRefusesKey");
            }
        });
    }

    /**
     * Writes the key into the bank as an edit in the browser (QST-10).
     *
     * @param version of the bank's question as the caller saw it
     * @param before what was in force, of which the bank may have the wording
     * @param then what is in force now
     * @throws StaleDataException when the bank's question has changed since
     */
    public void correct(String requestId, String version, MarkingKey before, MarkingKey then) {
        BankEntry entry = worded(before).orElseThrow(StaleDataException::new);
        editing.save(new SaveQuestion(requestId, corrected(entry, then), version));
    }

    private static Question corrected(BankEntry entry, MarkingKey key) {
        return entry.question().with(key.marked().task(), key.marked().explanation());
    }
}
