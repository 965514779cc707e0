package vn.sontay.training.assessment.question;

import jakarta.persistence.EntityManager;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.HeldInMemory;
import vn.sontay.training.shared.SettingService;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;

/** A bank in force that is edited by an administrator, for tests of this and other features. */
public record EditedBank(QuestionCatalogue catalogue, CurriculumCatalogue curriculum, TestClock clock,
        RecordedEvents<Changed> changes, RecordedEvents<BankChanged> stored) {

    public static EditedBank of(QuestionCatalogue catalogue, CurriculumCatalogue curriculum, TestClock clock,
            RecordedEvents<Changed> changes) {
        return new EditedBank(catalogue, curriculum, clock, changes, new RecordedEvents<>());
    }

    QuestionEditing editing(EntityManager em, CurrentUser by) {
        QuestionEditing service = new QuestionEditing();
        service.entityManager = em;
        service.catalogue = catalogue;
        service.curriculum = curriculum;
        service.receipts = new CommandReceipts(em, clock);
        service.currentUser = by;
        service.clock = clock;
        service.changes = changes;
        service.bankChanges = stored;
        service.held = new HeldInMemory(new SettingService(em));
        return service;
    }

    public BankKeys keys(EntityManager em, CurrentUser by) {
        return new BankKeys(em, catalogue, curriculum, editing(em, by));
    }

    /** @return what the pages ask of the bank */
    public QuestionQueries queries(EntityManager em) {
        QuestionQueries queries = new QuestionQueries();
        queries.entityManager = em;
        queries.catalogue = catalogue;
        queries.curriculum = curriculum;
        queries.keys = keys(em, new CurrentUser());
        return queries;
    }

    /** What a transaction stored is in force. */
    public void committed() {
        stored.fired().forEach(catalogue::take);
    }
}
