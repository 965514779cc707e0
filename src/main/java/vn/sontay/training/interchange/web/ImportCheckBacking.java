package vn.sontay.training.interchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sontay.training.interchange.Fate;
import vn.sontay.training.interchange.ImportPlan;
import vn.sontay.training.interchange.ImportQuestions;
import vn.sontay.training.interchange.ImportService;
import vn.sontay.training.interchange.InterchangeQueries;
import vn.sontay.training.interchange.PlannedQuestion;
import vn.sontay.training.shared.Page;
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
    InterchangeQueries queries;

    @Inject
    ImportService service;

    @Inject
    Texts texts;

    private ImportPlan plan;
    private String requestId = "";
    private boolean ready;
    private List<Group> groups = List.of();
    private Fate shown = Fate.NEW;
    private Page<Row> page = new Page<>(List.of(), 1, PAGE_SIZE, 0);

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

    @PostConstruct
    void read() {
        plan = queries.plan(parameters.id("id"));
        requestId = parameters.text("requestId");
        // a second click finds everything imported, and is answered like the first
        ready = plan.isReady() || !requestId.isEmpty();
        groups = FATES.stream().filter(fate -> plan.count(fate) > 0).map(fate -> new Group(fate,
                texts.get("interchange.fate" + fate.key()), texts.get("interchange.means" + fate.key()),
                plan.count(fate))).toList();
        String wanted = parameters.text("fate");
        shown = groups.stream().filter(group -> group.key().equals(wanted)).findFirst()
                .orElseGet(groups::getFirst).fate();
        List<PlannedQuestion> all = plan.of(shown);
        page = Page.of(number(parameters.text("page")), PAGE_SIZE, all.size(),
                (first, size) -> all.stream().skip(first).limit(size).map(this::row).toList());
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
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

    /** Begins a new request. */
    public void load() {
        requestId = UUID.randomUUID().toString();
    }

    public String importAll() {
        service.importAll(new ImportQuestions(requestId, plan.draftId(), parameters.text("seen")));
        return "/admin/questions?faces-redirect=true&m=interchange.imported";
    }

    public ImportPlan getPlan() {
        return plan;
    }

    public String getRequestId() {
        return requestId;
    }

    public boolean isReady() {
        return ready;
    }

    public boolean isBroken() {
        return plan.count(Fate.BROKEN) > 0;
    }

    public int getCount() {
        return plan.toSave().size();
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
        return "id=" + plan.draftId() + "&fate=" + shown.key();
    }
}
