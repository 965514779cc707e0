package vn.sontay.training.learning.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.EditionArchive;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class LessonArchiveIT {

    private static final String FILE = "lessons/A1.2025.md";

    private final CurriculumCatalogue catalogue = new CurriculumCatalogue();
    private final TestClock clock = TestClock.at("2026-11-24T08:00");

    private long load(TestDatabase database, ContentFixture content) {
        database.run(em -> new CurriculumLoader(new LessonArchive(em), new EditionArchive(em), catalogue, clock)
                .load(content.folder()));
        return current();
    }

    private long current() {
        return catalogue.archiveId(catalogue.current().edition("A1", LocalDate.of(2025, 8, 1)).orElseThrow());
    }

    @BothDatabases
    void an_edition_is_archived_once_and_a_changed_one_beside_it(TestDatabase database, @TempDir Path root) {
        database.clear();
        ContentFixture content = new ContentFixture(root);
        long first = load(database, content);
        assertEquals(first, load(database, content));
        content.change(FILE, "Nội dung.", "Nội dung mới.");
        long second = load(database, content);
        database.run(em -> {
            assertEquals("<p>Nội dung.</p>", em.find(ArchivedLesson.class, first).bodyHtml().lines().skip(2).findFirst()
                    .orElseThrow());
            assertEquals("<p>Nội dung mới.</p>",
                    em.find(ArchivedLesson.class, second).bodyHtml().lines().skip(2).findFirst()
                            .orElseThrow());
        });
        content.change(FILE, "Nội dung mới.", "Nội dung.");
        assertEquals(first, load(database, content));
    }

    @BothDatabases
    void a_picture_stays_known_after_another_one_took_its_place(TestDatabase database, @TempDir Path root) {
        database.clear();
        ContentFixture content = new ContentFixture(root).write("pictures/a1-cong.svg", ContentFixture.PICTURE)
                .change(FILE, "Nội dung.", "![Người hướng dẫn chỉ bằng lời](a1-cong.svg)");
        load(database, content);
        String first = catalogue.current().pictures().getFirst().key();
        load(database, content.change("pictures/a1-cong.svg", "Bà con tự bấm", "Bà con tự gõ"));
        assertTrue(catalogue.current().picture(first).isEmpty());
        database.run(em -> {
            PictureQueries queries = new PictureQueries();
            queries.entityManager = em;
            queries.catalogue = catalogue;
            assertTrue(queries.svg(first).orElseThrow().contains("tự bấm"));
            assertTrue(queries.svg(catalogue.current().pictures().getFirst().key()).orElseThrow().contains("tự gõ"));
            assertTrue(queries.svg("0123456789abcdef").isEmpty());
        });
    }

    private static String claims(TestDatabase database, long edition) {
        return database
                .call(em -> Sql.of(em, "select claim from lesson_edition_claim where edition_id = :id order by claim")
                        .with("id", edition).rows(row -> row.text("claim")).toString());
    }

    private static ContentFixture withClaims(Path root) {
        return new ContentFixture(root).write("claims/han.yaml", """
                documents:
                  - {code: nq-1, name: Nghị quyết, date: 15/11/2025}
                claims:
                  - {code: han-moi, subject: moi, statement: Mới., document: nq-1, certainty: law, from: 01/07/2025, looked: 01/12/2026, by: Người soạn}
                  - {code: han-cu, subject: cu, statement: Cũ., document: nq-1, certainty: law, from: 01/07/2025, looked: 01/12/2026, by: Người soạn}
                """)
                .write("review.yaml", "reviewed: 01/12/2026\n");
    }

    @BothDatabases
    void cur_15_the_claims_of_an_edition_stay_known_after_its_file_has_gone(TestDatabase database, @TempDir Path root) {
        database.clear();
        ContentFixture content = withClaims(root).change(FILE, "reader: officer",
                "reader: officer\nclaims: [han-moi, han-cu]");
        long first = load(database, content);
        assertEquals("[han-cu, han-moi]", claims(database, first));
        content.change(FILE, "claims: [han-moi, han-cu]", "claims: [han-moi]").change(FILE, "Nội dung.", "Lời khác.");
        long second = load(database, content);
        assertEquals("[han-cu, han-moi]", claims(database, first));
        assertEquals("[han-moi]", claims(database, second));
        content.change(FILE, "claims: [han-moi]", "claims: [han-cu]");
        assertEquals(second, load(database, content));
        assertEquals("[han-cu]", claims(database, second));
    }

    @BothDatabases
    void cur_15_what_was_archived_before_claims_were_kept_takes_those_of_the_file_of_its_name(TestDatabase database,
            @TempDir Path root) {
        database.clear();
        ContentFixture content = withClaims(root);
        long first = load(database, content);
        database.run(em -> Sql.of(em, "update lesson_edition set claims_kept_at = null").change());
        content.change(FILE, "reader: officer", "reader: officer\nclaims: [han-cu]").change(FILE, "Nội dung.",
                "Lời khác.");
        long second = load(database, content);
        assertEquals("[han-cu] [han-cu]", claims(database, first) + " " + claims(database, second));
        content.change(FILE, "claims: [han-cu]", "claims: [han-moi]");
        load(database, content);
        assertEquals("[han-cu] [han-moi]", claims(database, first) + " " + claims(database, second));
    }

    @BothDatabases
    void a_broken_file_changes_nothing(TestDatabase database, @TempDir Path root) {
        database.clear();
        ContentFixture content = new ContentFixture(root);
        long before = load(database, content);
        content.change(FILE, "periods: 2", "periods: hai");
        assertThrows(ContentException.class, () -> load(database, content));
        assertEquals(before, current());
    }
}
