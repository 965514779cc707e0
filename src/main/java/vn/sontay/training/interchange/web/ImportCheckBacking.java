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
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** The dry run of a file: every question's fate, and the button that imports. */
@Named
@RequestScoped
public class ImportCheckBacking {

    /** Of one fate on a page; a long list helps nobody. */
    private static final int SHOWN = 100;

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

    /**
     * Questions of one fate.
     *
     * @param title what that fate is called
     * @param meaning what happens to them
     */
    public record Group(Fate fate, String title, String meaning, int count, List<Row> rows, int more) {

        /** @return whether somebody must see them */
        public boolean isOpen() {
            return fate != Fate.NEW && fate != Fate.SAME;
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
        List<Group> found = new ArrayList<>();
        for (Fate fate : List.of(Fate.BROKEN, Fate.NOT_IMPORTED, Fate.CHANGED, Fate.NEW, Fate.SAME)) {
            List<PlannedQuestion> all = plan.of(fate);
            if (!all.isEmpty()) {
                found.add(new Group(fate, texts.get("interchange.fate" + fate.key()),
                        texts.get("interchange.means" + fate.key()), all.size(),
                        all.stream().limit(SHOWN).map(this::row).toList(),
                        Math.max(0, all.size() - SHOWN)));
            }
        }
        groups = found;
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
        return "/admin/import-questions?faces-redirect=true&m=interchange.imported";
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

    public List<Group> getGroups() {
        return groups;
    }
}
