package vn.sontay.training.learning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.sontay.training.learning.card.CardCatalogue;
import vn.sontay.training.learning.card.Cards;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.progress.OwnEdition;
import vn.sontay.training.learning.progress.ProgressQueries;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.testing.TestClock;

/** SEA-4, on the project's own lessons. */
class SearchQueriesTest {

    private static final long ENROLMENT = 7;

    private static Curriculum curriculum;

    @BeforeAll
    static void read() {
        try (ContentFolder content = ContentFolder.at(Path.of("content"))) {
            curriculum = new CurriculumFiles(content, new ContentProblems()).read();
        }
    }

    private static SearchQueries queries(List<OwnEdition> own, String... roles) {
        SearchQueries queries = new SearchQueries();
        List<Passage> passages = new ArrayList<>();
        curriculum.lessons().forEach(lesson -> lesson.editions()
                .forEach(edition -> passages.addAll(LessonPassages.of(edition))));
        queries.catalogue = new SearchCatalogue();
        queries.catalogue.replace(new SearchIndex(passages));
        queries.curriculum = new CurriculumCatalogue();
        queries.curriculum.replace(curriculum, Map.of());
        queries.cards = new CardCatalogue();
        queries.cards.replace(Cards.NONE);
        queries.clock = TestClock.at("2026-12-01T08:00");
        queries.currentUser = new CurrentUser();
        queries.currentUser.is(new Caller("ai", 1, 1, "Ai", Set.of(roles)));
        queries.progress = new ProgressQueries() {

            @Override
            public List<OwnEdition> ownEditions() {
                return own;
            }
        };
        return queries;
    }

    private static OwnEdition own(String code, String day) {
        return new OwnEdition(ENROLMENT, edition(code, day));
    }

    private static LessonEdition edition(String code, String day) {
        return curriculum.edition(code, LocalDate.parse(day)).orElseThrow();
    }

    private static Set<String> lessons(SearchResults results) {
        return results.lessons().stream().map(LessonResult::code).collect(Collectors.toSet());
    }

    @Test
    void who_learns_finds_what_the_editions_of_their_own_classes_say_and_nothing_else() {
        SearchQueries learning = queries(List.of(own("B2", "2026-10-01"), own("B4", "2026-10-01")), Roles.TRAINEE);
        SearchResults found = learning.find(new SearchFilter("vneid"));
        assertEquals(Set.of("B2", "B4"), lessons(found));
        assertTrue(found.lessons().stream().allMatch(row -> row.enrolmentId() == ENROLMENT));
        assertTrue(learning.find(new SearchFilter("mười trạng thái")).none(), "A4 is of another course");
        assertTrue(queries(List.of(), Roles.TRAINEE).find(new SearchFilter("vneid")).none());
    }

    @Test
    void an_earlier_class_finds_its_own_edition() {
        SearchResults earlier = queries(List.of(own("A4", "2025-09-01")), Roles.TRAINEE)
                .find(new SearchFilter("66.7/2025/NQ-CP"));
        SearchResults now = queries(List.of(own("A4", "2026-09-01")), Roles.TRAINEE)
                .find(new SearchFilter("66.7/2025/NQ-CP"));
        assertTrue(earlier.none() || !earlier.whole());
        assertFalse(now.none());
        assertTrue(now.whole());
    }

    @Test
    void who_teaches_leads_or_inspects_finds_the_editions_of_today() {
        for (String role : List.of(Roles.TRAINER, Roles.ADMINISTRATOR, Roles.LEADER, Roles.INSPECTOR)) {
            SearchResults found = queries(List.of(), role).find(new SearchFilter("han bao bo sung"));
            assertEquals("A4", found.lessons().getFirst().code());
            assertEquals("muc-mau-phieu-di-cung", found.lessons().getFirst().place());
            assertEquals(0, found.lessons().getFirst().enrolmentId());
        }
        SearchQueries staff = queries(List.of(), Roles.TRAINER);
        assertEquals(edition("A1", "2026-12-01"), staff.lesson("A1"));
        assertThrows(NotFoundException.class, () -> staff.lesson("A99"));
    }

    @Test
    void who_teaches_and_learns_opens_their_own_class_s_lesson() {
        LessonResult first = queries(List.of(own("A4", "2026-12-01")), Roles.TRAINEE, Roles.TRAINER)
                .find(new SearchFilter("mười trạng thái")).lessons().getFirst();
        assertEquals("A4 " + ENROLMENT, first.code() + " " + first.enrolmentId());
    }

    @Test
    void the_key_of_a_self_check_is_not_told() {
        String why = "chỉ dùng trước khi nhận";
        assertTrue(curriculum.lessons().stream().flatMap(lesson -> lesson.editions().stream())
                .anyMatch(edition -> edition.bodyHtml().contains(why)), "a lesson has it");
        SearchResults found = queries(List.of(), Roles.TRAINER)
                .find(new SearchFilter("“Không được tiếp nhận” " + why));
        assertTrue(found.lessons().stream().noneMatch(row -> row.text().runs().stream().map(Marked.Run::text)
                .collect(Collectors.joining()).contains(why)));
    }

    @Test
    void nothing_typed_finds_nothing_and_says_nothing() {
        assertFalse(queries(List.of(), Roles.TRAINER).find(new SearchFilter(" … ")).typed());
    }
}
