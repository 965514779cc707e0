package vn.sontay.training.learning.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.learning.card.Card;
import vn.sontay.training.learning.card.CardCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.progress.ProgressQueries;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;

/** Looks for words in what the caller may read (SEA-4). */
@Stateless
@RolesAllowed({Roles.TRAINEE, Roles.TRAINER, Roles.ADMINISTRATOR, Roles.LEADER, Roles.INSPECTOR})
public class SearchQueries {

    private static final int MOST_LESSONS = 20;
    private static final int MOST_OTHERS = 6;

    @Inject
    SearchCatalogue catalogue;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    CardCatalogue cards;

    @Inject
    ProgressQueries progress;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @param edition by its name */
    private record EditionName(String code, String edition) {

        EditionName(LessonEdition edition) {
            this(edition.code(), edition.edition());
        }

        EditionName(Passage passage) {
            this(passage.code(), passage.edition());
        }
    }

    /** @return what was found of lessons, cards and terms. One statement for who learns, none for others. */
    public SearchResults find(SearchFilter filter) {
        SearchWords wanted = SearchWords.of(filter.q());
        if (wanted.isEmpty()) {
            return SearchResults.NOTHING_TYPED;
        }
        Map<EditionName, Long> readable = readable();
        Set<String> cardsOfToday = cards.current().on(LocalDate.now(clock)).stream().map(Card::code)
                .collect(Collectors.toSet());
        List<SearchIndex.Hit> found = catalogue.index().find(wanted, passage -> switch (passage.kind()) {
            case LESSON -> readable.containsKey(new EditionName(passage));
            case CARD -> cardsOfToday.contains(passage.code());
            case TERM -> true;
        });
        List<Passage> lessons = of(Passage.Kind.LESSON, found);
        return new SearchResults(true, found.isEmpty() || found.getFirst().words() == wanted.words().size(),
                lessons.stream().limit(MOST_LESSONS)
                        .map(each -> lesson(each, readable.getOrDefault(new EditionName(each), 0L), wanted)).toList(),
                Math.max(0, lessons.size() - MOST_LESSONS), named(of(Passage.Kind.CARD, found), wanted),
                named(of(Passage.Kind.TERM, found), wanted));
    }

    /**
     * @return a lesson as it is taught today, to who reads those of today
     * @throws NotFoundException when there is no such lesson
     */
    @RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR, Roles.LEADER, Roles.INSPECTOR})
    public LessonEdition lesson(String code) {
        return curriculum.current().edition(code, LocalDate.now(clock)).orElseThrow(NotFoundException::new);
    }

    /** @return the editions that the caller may read, each with the enrolment by which, or 0 */
    private Map<EditionName, Long> readable() {
        Caller caller = currentUser.require();
        Map<EditionName, Long> readable = new HashMap<>();
        if (caller.hasRole(Roles.TRAINEE)) {
            progress.ownEditions().forEach(own -> readable.putIfAbsent(new EditionName(own.edition()),
                    own.enrolmentId()));
        }
        if (caller.roles().stream().anyMatch(role -> !role.equals(Roles.TRAINEE))) {
            LocalDate today = LocalDate.now(clock);
            curriculum.current().lessons()
                    .forEach(lesson -> readable.putIfAbsent(new EditionName(lesson.editionFor(today)), 0L));
        }
        return readable;
    }

    private static List<Passage> of(Passage.Kind kind, List<SearchIndex.Hit> found) {
        return found.stream().map(SearchIndex.Hit::passage).filter(passage -> passage.kind() == kind).toList();
    }

    private static List<NamedResult> named(List<Passage> found, SearchWords wanted) {
        return found.stream().limit(MOST_OTHERS).map(each -> new NamedResult(each.code(),
                Marked.whole(each.title(), wanted), Marked.best(each.text(), wanted))).toList();
    }

    private static LessonResult lesson(Passage passage, long enrolmentId, SearchWords wanted) {
        String heading = passage.heading().isEmpty() ? passage.title() : passage.heading();
        return new LessonResult(enrolmentId, passage.code(), passage.title(), passage.place(),
                Marked.whole(heading, wanted), Marked.best(passage.text(), wanted));
    }
}
