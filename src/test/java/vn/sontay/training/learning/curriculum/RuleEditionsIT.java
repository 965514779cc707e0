package vn.sontay.training.learning.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.EditionArchive;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** CUR-11, SHA-4. */
class RuleEditionsIT {

    private static final String FILE = "courses/lop.yaml";

    private final CurriculumCatalogue catalogue = new CurriculumCatalogue();

    private void load(TestDatabase database, ContentFixture content, String at) {
        TestClock clock = TestClock.at(at);
        database.run(em -> new CurriculumLoader(new LessonArchive(em), new EditionArchive(em), catalogue, clock)
                .load(content.folder()));
    }

    /** @return the demands of a class that begins on that day */
    private String rule(String classStart) {
        return catalogue.rule("lop", LocalDate.parse(classStart)).orElseThrow().text().replace('\n', ';');
    }

    private static List<EditionArchive.Edition> kept(TestDatabase database) {
        return database.call(em -> new EditionArchive(em).all(RuleEdition.KIND));
    }

    @BothDatabases
    void a_changed_rule_holds_for_classes_that_begin_on_the_day_of_loading_or_later(TestDatabase database,
            @TempDir Path root) {
        database.clear();
        ContentFixture content = new ContentFixture(root);
        load(database, content, "2026-03-01T08:00");
        load(database, content, "2026-03-02T08:00");
        assertEquals(1, kept(database).size());
        load(database, content.change(FILE, "attendance: 75%", "attendance: 90%"), "2026-05-10T08:00");
        assertEquals("attendance 75%;quiz kiem-tra 5;all-practice TH1", rule("2020-01-01"));
        assertEquals("attendance 75%;quiz kiem-tra 5;all-practice TH1", rule("2026-05-09"));
        assertEquals("attendance 90%;quiz kiem-tra 5;all-practice TH1", rule("2026-05-10"));
        load(database, content, "2026-06-01T08:00");
        assertEquals(2, kept(database).size());
        load(database, content.change(FILE, "passMark: 5", "passMark: 7"), "2026-07-01T08:00");
        assertEquals("attendance 90%;quiz kiem-tra 7;all-practice TH1", rule("2026-07-01"));
        assertEquals("attendance 75%;quiz kiem-tra 5;all-practice TH1", rule("2026-05-09"));
        Course course = catalogue.current().course("lop").orElseThrow();
        assertEquals("5", catalogue.quiz(course, LocalDate.parse("2026-05-09")).passMark().toPlainString());
        assertEquals("7", catalogue.quiz(course, LocalDate.parse("2026-07-01")).passMark().toPlainString());
    }

    @BothDatabases
    void the_content_says_from_when_a_changed_rule_holds_and_can_put_it_off_before_it_does(TestDatabase database,
            @TempDir Path root) {
        database.clear();
        ContentFixture content = new ContentFixture(root);
        load(database, content, "2026-03-01T08:00");
        content.change(FILE, "  attendance: 75%", "  attendance: 90%\n  from: 01/09/2026");
        load(database, content, "2026-05-10T08:00");
        assertEquals("attendance 75%", rule("2026-08-31").split(";")[0]);
        assertEquals("attendance 90%", rule("2026-09-01").split(";")[0]);
        load(database, content.change(FILE, "from: 01/09/2026", "from: 01/10/2026"), "2026-06-01T08:00");
        assertEquals("attendance 75%", rule("2026-09-15").split(";")[0]);
        assertEquals("attendance 90%", rule("2026-10-01").split(";")[0]);
    }

    /** What counts as attended is a part of the rule; where it is as usual, the rule reads as it always did. */
    @BothDatabases
    void what_counts_as_attended_has_editions_like_the_share(TestDatabase database, @TempDir Path root) {
        database.clear();
        ContentFixture content = new ContentFixture(root);
        load(database, content, "2026-03-01T08:00");
        load(database, content.change(FILE, "attendance: 75%", "attendance: 75%\n  attended: [late]"),
                "2026-03-02T08:00");
        assertEquals(1, kept(database).size());
        load(database, content.change(FILE, "attended: [late]", "attended: [excused]"), "2026-05-10T08:00");
        assertEquals("attendance 75%", rule("2026-05-09").split(";")[0]);
        assertEquals("attendance 75% present excused", rule("2026-05-10").split(";")[0]);
        assertEquals(Set.of(AlsoAttended.LATE), attended("2026-05-09"));
        assertEquals(Set.of(AlsoAttended.EXCUSED), attended("2026-05-10"));
        load(database, content.change(FILE, "attended: [excused]", "attended: []"), "2026-06-01T08:00");
        assertEquals("attendance 75% present", rule("2026-06-01").split(";")[0]);
        assertEquals(Set.of(), attended("2026-06-01"));
        assertThrows(ContentException.class, () -> load(database,
                content.change(FILE, "attended: []", "attended: [absent]"), "2026-06-02T08:00"));
    }

    private Set<AlsoAttended> attended(String classStart) {
        return catalogue.rule("lop", LocalDate.parse(classStart)).orElseThrow().attended();
    }

    @BothDatabases
    void what_was_known_of_a_rule_on_a_day_stays_known(TestDatabase database, @TempDir Path root) {
        database.clear();
        ContentFixture content = new ContentFixture(root);
        load(database, content, "2026-03-01T08:00");
        load(database, content.change(FILE, "attendance: 75%", "attendance: 90%"), "2026-05-10T08:00");
        assertEquals(List.of("attendance 75%"), known(database, "2026-05-09"));
        assertEquals(List.of("attendance 75%", "attendance 90%"), known(database, "2026-05-10"));
        assertEquals(List.of(), known(database, "2026-02-28"));
    }

    private static List<String> known(TestDatabase database, String day) {
        return kept(database).stream().filter(each -> each.knownOn(LocalDate.parse(day)))
                .map(each -> each.text().lines().findFirst().orElseThrow()).toList();
    }

    @BothDatabases
    void nodes_that_start_at_once_keep_an_edition_once(TestDatabase database) {
        database.clear();
        List<EditionArchive.Fact> facts = List.of(new EditionArchive.Fact("lop", "attendance 75%", null, null),
                new EditionArchive.Fact("lop-hai", "attendance 2/3", null, null));
        AtOnce.times(4, number -> database.call(em -> new EditionArchive(em).keep(RuleEdition.KIND, facts,
                TestClock.at("2026-03-01T08:00").instant(), EditionArchive.CONTENT)));
        assertEquals(Set.of("lop 1", "lop-hai 1"), Set.copyOf(kept(database).stream()
                .map(each -> each.subject() + " " + each.number()).toList()));
        assertEquals(2, kept(database).size());
    }
}
