package vn.sontay.training.assessment.question;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** The fixture's bank with its editing, for tests of features that save questions through it. */
public final class BankForImports {

    private final BankFixture bank;
    private final TestDatabase database;

    public BankForImports(TestDatabase database, Path root) {
        this.bank = new BankFixture(database, root);
        this.database = database;
    }

    /** Does it in one transaction; the catalogue hears of what was stored once that has succeeded. */
    public void edit(BiConsumer<EntityManager, QuestionEditing> work) {
        RecordedEvents<BankChanged> stored = new RecordedEvents<>();
        database.run(em -> work.accept(em, bank.service(em, stored)));
        stored.fired().forEach(bank.catalogue::take);
    }

    public QuestionCatalogue catalogue() {
        return bank.catalogue;
    }

    public CurriculumCatalogue curriculum() {
        return bank.curriculum;
    }

    public TestClock clock() {
        return bank.clock;
    }

    /** @return what was announced, as actions */
    public List<String> actions() {
        return bank.changes.fired().stream().map(Changed::action).toList();
    }

    /** The server starts again. */
    public void restart() {
        bank.start();
    }
}
