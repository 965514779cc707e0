package vn.sontay.training.assessment.question;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** The content fixture's bank, loaded as a start does, and an administrator who edits it. */
final class BankFixture {

    static final String FILE = "questions/A1.yaml";

    final TestClock clock = TestClock.at("2026-11-24T08:00");
    final RecordedEvents<Changed> changes = new RecordedEvents<>();
    final CurriculumCatalogue curriculum = new CurriculumCatalogue();
    final ContentFixture content;
    private final TestDatabase database;
    QuestionCatalogue catalogue = new QuestionCatalogue();

    BankFixture(TestDatabase database, Path root) {
        this.database = database;
        this.content = new ContentFixture(root);
        database.clear();
        start();
    }

    /** A start of the server: nothing is in memory before. */
    void start() {
        catalogue = new QuestionCatalogue();
        curriculum.replace(new CurriculumFiles(content.folder(), new ContentProblems()).read(), Map.of());
        database.run(
                em -> new QuestionLoader(new QuestionArchive(em), catalogue, curriculum, clock).load(content.folder()));
    }

    /** Does it in one transaction, after which the catalogue hears of the changes; when it fails, it hears of none. */
    void edit(Consumer<QuestionEditing> work) {
        RecordedEvents<BankChanged> stored = new RecordedEvents<>();
        database.run(em -> work.accept(service(em, stored)));
        stored.fired().forEach(catalogue::take);
    }

    QuestionEditing service(EntityManager em, RecordedEvents<BankChanged> stored) {
        CurrentUser administrator = new CurrentUser();
        administrator.is(new Caller("quantri", 1, 1, "Trần Văn Quản", Set.of(Roles.ADMINISTRATOR)));
        return new EditedBank(catalogue, curriculum, clock, changes, stored).editing(em, administrator);
    }

    QuestionQueries queries(EntityManager em) {
        return EditedBank.of(catalogue, curriculum, clock, changes).queries(em);
    }

    /** Saves the question of that code as it is after the change. */
    void reword(String code, String text) {
        Question now = entry(code).question();
        edit(service -> service.save(save(with(now, text), entry(code).version())));
    }

    BankEntry entry(String code) {
        return catalogue.entry(code).orElseThrow();
    }

    String text(String code) {
        return catalogue.current().question(code).orElseThrow().text();
    }

    static SaveQuestion save(Question question, String version) {
        return new SaveQuestion(request(), question, version);
    }

    static String request() {
        return UUID.randomUUID().toString();
    }

    static Question with(Question question, String text) {
        return new Question(question.code(), question.lessonCode(), question.outcome(), question.difficulty(),
                question.tags(), question.format(), text, question.task(), question.explanation(), question.source(),
                question.validFrom(), question.validTo());
    }

    static Question question(String code, Task task) {
        return new Question(code, "A1", 1, Difficulty.EASY, List.of(), TextFormat.PLAIN, "Câu " + code + "?", task,
                "Theo công văn.", "Công văn 623/TTg-KSTT", null, null);
    }

    static Task number(int number) {
        return new NumericTask(
                List.of(new AcceptedNumber(BigDecimal.valueOf(number), BigDecimal.ZERO, Percent.ALL, "")),
                "");
    }

    /** Changes a question of the content file; what is replaced must be there. */
    void inFile(UnaryOperator<String> change) {
        content.write(FILE, change.apply(ContentFixture.QUESTIONS));
    }
}
