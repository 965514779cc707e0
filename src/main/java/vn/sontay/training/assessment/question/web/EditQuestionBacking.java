package vn.sontay.training.assessment.question.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.BankEntry;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionEditing;
import vn.sontay.training.assessment.question.QuestionQueries;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.SaveQuestion;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Writes or edits a question. Of a new one the address tells the type, as its fields depend on it. */
@Named
@RequestScoped
public class EditQuestionBacking {

    private static final String PAGE = "/admin/edit-question";

    @Inject
    Parameters parameters;

    @Inject
    QuestionQueries queries;

    @Inject
    QuestionEditing service;

    @Inject
    Texts texts;

    private String editing = "";
    private String version = "";
    private String requestId = "";
    private String partType = QuestionType.SINGLE.name();
    private Optional<QuestionForm> form = Optional.empty();

    /** Reads the address, or makes the rows of the form that was sent. */
    @PostConstruct
    void read() {
        editing = parameters.text("editing");
        version = parameters.text("version");
        requestId = parameters.text("requestId");
        form = QuestionTypes.read(parameters.text("type")).map(QuestionForm::new);
        form.ifPresent(made -> {
            if (!parameters.text("rows").isEmpty()) {
                made.rows(this::number, parameters::text);
            }
            made.setCode(editing);
        });
    }

    private int number(String name) {
        String typed = parameters.text(name);
        return typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
    }

    /** Fills the form with the question of the address, or with what a new one begins with. */
    public void load() {
        requestId = UUID.randomUUID().toString();
        String code = parameters.text("code");
        if (!code.isEmpty()) {
            BankEntry entry = queries.entry(code);
            editing = entry.code();
            version = entry.version();
            form = Optional.of(QuestionForm.of(
                    parameters.text("corrected").isEmpty() ? entry.question() : queries.withKeyInForce(code)));
        } else if (form.isPresent() && !parameters.text("lesson").isEmpty()) {
            form.get().setCode(queries.freeCode(parameters.text("lesson")));
            form.get().setOutcome(parameters.text("lesson") + "/1");
        }
    }

    /** Saves, and shows the question as it is asked now. */
    public String save() {
        Typed typed = new Typed();
        Question question = getForm().question(typed);
        List<RuleException> problems = new ArrayList<>(typed.problems());
        problems.addAll(queries.problems(question));
        RuleException.throwAll(problems);
        service.save(new SaveQuestion(requestId, question, version));
        return "/admin/question?faces-redirect=true&m=question.saved&code=" + texts.url(question.code());
    }

    public String addRow(TaskForm task) {
        task.addRow();
        return PAGE;
    }

    public String addExtra(TaskForm task) {
        task.addExtra();
        return PAGE;
    }

    public String addPart() {
        getForm().addPart(QuestionTypes.read(partType).filter(type -> type != QuestionType.SCENARIO)
                .orElse(QuestionType.SINGLE));
        return PAGE;
    }

    public String removePart(int number) {
        getForm().removePart(number);
        return PAGE;
    }

    /** @return whether the type is known, and with it the fields */
    public boolean isBegun() {
        return form.isPresent();
    }

    /** @throws NotFoundException when the type isn't known */
    public QuestionForm getForm() {
        return form.orElseThrow(NotFoundException::new);
    }

    /** @return the code of the question that is edited; empty for a new one */
    public String getEditing() {
        return editing;
    }

    public String getVersion() {
        return version;
    }

    public String getRequestId() {
        return requestId;
    }

    public String getPartType() {
        return partType;
    }

    public void setPartType(@Nullable String partType) {
        this.partType = Objects.requireNonNullElse(partType, "");
    }
}
