package vn.sontay.training.assessment.question.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.BankEntry;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionEditing;
import vn.sontay.training.assessment.question.QuestionQueries;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.SaveQuestion;
import vn.sontay.training.assessment.question.TextFormat;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Writes or edits a question. Of a new one the address tells the type, as its fields depend on it. */
@Named
@RequestScoped
public class EditQuestionBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    QuestionQueries queries;

    @Inject
    QuestionEditing service;

    @Inject
    Texts texts;

    private String editing = "";
    private String version = "";
    private @Nullable QuestionType type;

    @PostConstruct
    void read() {
        editing = parameters.text("editing");
        type = QuestionTypes.read(parameters.text("type")).orElse(null);
    }

    /** Fills the form with the question of the address, or with what a new one begins with; a draft holds everything. */
    public void load() {
        if (parameters.all().containsKey("editing")) {
            return;
        }
        String code = parameters.text("code");
        String lesson = parameters.text("lesson");
        if (!code.isEmpty()) {
            BankEntry entry = queries.entry(code);
            editing = entry.code();
            version = entry.version();
            type = entry.question().type();
            form.show(EditedQuestion.of(
                    parameters.text("corrected").isEmpty() ? entry.question() : queries.withKeyInForce(code)));
        } else if (type != null) {
            form.show("difficulty", Difficulty.MEDIUM);
            form.show("format", TextFormat.PLAIN);
            form.show("credit", TaskRows.usualCredit(type));
            form.show("code", lesson.isEmpty() ? "" : queries.freeCode(lesson));
            form.show("outcome", lesson.isEmpty() ? "" : lesson + "/1");
        }
    }

    /** Saves, and shows the question as it is asked now. */
    public String save() {
        EditedQuestion edited = (editing.isEmpty() ? form : form.with("code", editing)).read(EditedQuestion.class);
        Typed typed = new Typed();
        Question question = edited.question(typed);
        List<RuleException> problems = new ArrayList<>(typed.problems());
        problems.addAll(queries.problems(question));
        RuleException.throwAll(problems);
        service.save(new SaveQuestion(edited.requestId(), question, edited.version()));
        return "/admin/question?faces-redirect=true&m=question.saved&code=" + texts.url(question.code());
    }

    /** @return the type of the question, on which its fields depend; null as long as none is chosen */
    public @Nullable QuestionType getType() {
        return type;
    }

    /** @return the code of the question that is edited; empty for a new one */
    public String getEditing() {
        return editing;
    }

    public String getVersion() {
        return version;
    }
}
