package vn.sontay.training.assessment.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
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

    /** @return the bank's question while it asks the same and has the key that was asked, or the one that is in force now */
    public Optional<BankEntry> worded(MarkingKey key) {
        return catalogue.entry(key.asked().code()).filter(entry -> !entry.withdrawn()
                && (asksAs(entry.question(), key.asked()) || asksAs(entry.question(), key.marked())));
    }

    /** What is explained may differ. */
    private static boolean asksAs(Question one, Question other) {
        return one.format() == other.format() && one.text().equals(other.text()) && one.task().equals(other.task());
    }

    /**
     * @return how answers to the bank's question are marked otherwise than by its key, where it is asked as it stands or was
     *     asked with other explanations; its own key when they aren't. Three statements at most.
     */
    public MarkingKey ofBank(BankEntry entry) {
        Question question = entry.question();
        MarkingKey own = keys.require(catalogue.archiveId(question));
        if (own.kind() != null) {
            return own;
        }
        List<Long> editions = entityManager
                .createQuery("select q.id from ArchivedQuestion q where q.code = :code order by q.id desc", Long.class)
                .setParameter("code", question.code()).getResultList();
        Map<Long, MarkingKey> all = keys.inForce(editions);
        return editions.stream().map(all::get).filter(Objects::nonNull)
                .filter(key -> key.kind() == CorrectionKind.NEW_KEY && asksAs(question, key.asked()))
                .map(key -> new MarkingKey(question, corrected(entry, MarkingKey.own(key.asked()), key), key.kind(),
                        key.ordinal()))
                .findFirst()
                .orElse(own);
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
            if (!new QuestionChecks(curriculum.current()).problems(corrected(entry, before, then)).isEmpty()) {
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
        editing.save(new SaveQuestion(requestId, corrected(entry, before, then), version));
    }

    /** What the bank explains stays, unless the correction explains otherwise. */
    private static Question corrected(BankEntry entry, MarkingKey before, MarkingKey then) {
        Question question = entry.question();
        String told = then.marked().explanation();
        return question.with(then.marked().task(),
                told.equals(before.marked().explanation()) ? question.explanation() : told);
    }
}
