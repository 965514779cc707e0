package vn.sontay.training.assessment.interchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.interchange.Fate;
import vn.sontay.training.assessment.interchange.ImportPlan;
import vn.sontay.training.assessment.interchange.ImportQuestions;
import vn.sontay.training.assessment.interchange.ImportService;
import vn.sontay.training.assessment.interchange.InterchangeQueries;
import vn.sontay.training.assessment.interchange.PlannedQuestion;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** The dry run of a file: every question's fate, and the button that imports. */
@Named
@RequestScoped
public class ImportCheckBacking {

    private static final int PAGE_SIZE = 50;
    /** What somebody must see first. */
    private static final List<Fate> FATES = List.of(Fate.BROKEN, Fate.NOT_IMPORTED, Fate.CHANGED, Fate.NEW, Fate.SAME);

    @Inject
    Parameters parameters;

    @Inject
    Filters filters;

    @Inject
    InterchangeQueries queries;

    @Inject
    ImportService service;

    @Inject
    Texts texts;

    private long draft;
    private boolean sending;
    private @Nullable ImportPlan plan;
    private List<Group> groups = List.of();
    private Fate shown = Fate.NEW;
    private Page<Row> page = Page.none();

    /**
     * Questions of one fate.
     *
     * @param title what that fate is called
     * @param meaning what happens to them
     */
    public record Group(Fate fate, String title, String meaning, int count) {

        /** @return as it stands in the address */
        public String key() {
            return fate.key();
        }
    }

    /** A question with what is to be said of it. */
    public record Row(PlannedQuestion question, String told) {
    }

    /** A dry run that isn't there is refused before the page is begun; while a click is taken, the import looks itself. */
    @PostConstruct
    void read() {
        draft = parameters.id("id");
        sending = !parameters.text("requestId").isEmpty();
        if (!sending) {
            show();
        }
    }

    /** Makes sure that there is something to show: after a click, only when it was refused. */
    public void show() {
        if (plan != null) {
            return;
        }
        sending = false;
        ImportPlan found = queries.plan(draft);
        plan = found;
        groups = FATES.stream().filter(fate -> found.count(fate) > 0).map(fate -> new Group(fate,
                texts.get("interchange.fate" + fate.key()), texts.get("interchange.means" + fate.key()),
                found.count(fate))).toList();
        String wanted = parameters.text("fate");
        shown = groups.stream().filter(group -> group.key().equals(wanted)).findFirst()
                .orElseGet(groups::getFirst).fate();
        List<PlannedQuestion> all = found.of(shown);
        page = Page.of(filters.page(), PAGE_SIZE, all.size(),
                (first, size) -> all.stream().skip(first).limit(size).map(this::row).toList());
    }

    private Row row(PlannedQuestion question) {
        List<String> told = new ArrayList<>();
        if (!question.reason().isEmpty()) {
            told.add(question.reason());
        }
        question.problems().forEach(problem -> told.add(texts.of(problem.key(), problem.arguments())));
        told.addAll(question.notes());
        return new Row(question, String.join(" ", told));
    }

    public String importAll() {
        service.importAll(new ImportQuestions(parameters.text("requestId"), draft, parameters.text("seen")));
        return "/admin/questions?faces-redirect=true&m=interchange.imported";
    }

    /** @return null while a click is taken */
    public @Nullable ImportPlan getPlan() {
        return plan;
    }

    public boolean isReady() {
        return sending || plan != null && plan.isReady();
    }

    public boolean isBroken() {
        return plan != null && plan.count(Fate.BROKEN) > 0;
    }

    public int getCount() {
        return plan == null ? 0 : plan.toSave().size();
    }

    /** @return what there is, with how many of each */
    public List<Group> getGroups() {
        return groups;
    }

    /** @return the key of the fate whose questions are listed */
    public String getShown() {
        return shown.key();
    }

    public String getShownTitle() {
        return texts.get("interchange.fate" + shown.key());
    }

    public Page<Row> getPage() {
        return page;
    }

    /** @return what the address says besides the page */
    public String getQuery() {
        return "id=" + draft + "&fate=" + shown.key();
    }
}
