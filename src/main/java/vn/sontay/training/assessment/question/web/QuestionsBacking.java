package vn.sontay.training.assessment.question.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.BankFilter;
import vn.sontay.training.assessment.question.BankRow;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.QuestionExport;
import vn.sontay.training.assessment.question.QuestionQueries;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** The list of the bank; its filters live in the address. */
@Named
@RequestScoped
public class QuestionsBacking {

    private static final List<String> FILTERS = List.of("q", "lesson", "outcome", "tag", "type", "difficulty", "valid",
            "day", "state");
    private static final int LONGEST = 200;

    @Inject
    QuestionQueries queries;

    @Inject
    QuestionExport export;

    @Inject
    Parameters parameters;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private final Typed typed = new Typed();
    private @Nullable Page<BankRow> page;
    private List<String> tags = List.of();
    private long conflicts;
    private List<String> editedLessons = List.of();

    /** Reads the page that the address asks for. */
    @PostConstruct
    void load() {
        LocalDate day = typed.date("day", of("day"));
        String valid = of("valid");
        page = queries.page(new BankFilter(shortened(of("q")), of("lesson"), number("outcome"), of("tag"),
                QuestionTypes.read(of("type")).orElse(null),
                QuestionTypes.read(Difficulty.class, of("difficulty")).orElse(null),
                valid.isEmpty() ? null : Boolean.valueOf(valid), day == null ? LocalDate.now(clock) : day,
                QuestionTypes.read(BankFilter.State.class, of("state")).orElse(null)), number("page"));
        tags = queries.tags();
        conflicts = queries.conflicts();
        editedLessons = export.editedLessons();
    }

    private int number(String name) {
        String text = of(name);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** @return what the address says of that filter */
    public String of(String name) {
        return parameters.text(name);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    public @Nullable Page<BankRow> getPage() {
        return page;
    }

    /** @return the filters as the query of an address */
    public String getQuery() {
        return set(FILTERS.stream()).map(name -> name + "=" + texts.url(of(name))).collect(Collectors.joining("&"));
    }

    private Stream<String> set(Stream<String> names) {
        return names.filter(name -> !of(name).isEmpty());
    }

    public boolean isFiltered() {
        return set(FILTERS.stream()).findAny().isPresent();
    }

    /** @return whether a filter is used that isn't always in sight */
    public boolean isNarrowed() {
        return set(FILTERS.stream().skip(1)).findAny().isPresent();
    }

    /** @return what is wrong with the day; empty when nothing is */
    public String getProblem() {
        return typed.problems().stream().map(problem -> texts.of(problem.key(), problem.arguments())).findFirst()
                .orElse("");
    }

    public List<String> getTags() {
        return tags;
    }

    public long getConflicts() {
        return conflicts;
    }

    /** @return lessons whose file would change */
    public List<String> getEditedLessons() {
        return editedLessons;
    }
}
