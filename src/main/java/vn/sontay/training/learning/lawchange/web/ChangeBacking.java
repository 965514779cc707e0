package vn.sontay.training.learning.lawchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import vn.sontay.training.learning.lawchange.ChangeQuestion;
import vn.sontay.training.learning.lawchange.KnowLawChange;
import vn.sontay.training.learning.lawchange.LawChangeQueries;
import vn.sontay.training.learning.lawchange.LawChangeService;
import vn.sontay.training.learning.lawchange.MyChange;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** A change for one trainee: its text and its three questions, or that they know it. */
@Named
@RequestScoped
public class ChangeBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    LawChangeQueries queries;

    @Inject
    LawChangeService service;

    @Inject
    Texts texts;

    private MyChange mine;

    @PostConstruct
    void read() {
        mine = queries.mine(parameters.text("code"));
    }

    /** Makes sure that a change that isn't there is refused before the page is begun. */
    public void open() {
        mine.change();
    }

    public String know() {
        service.know(form.with("code", mine.change().code()).read(KnowLawChange.class));
        return "/trainee/change?faces-redirect=true&m=lawchange.knownNow&code=" + texts.url(mine.change().code());
    }

    public MyChange getMine() {
        return mine;
    }

    /** A question as its field shows it. */
    public record Asked(String field, String label, List<SelectItem> options) {
    }

    /** @return the questions in their order */
    public List<Asked> getAsked() {
        List<ChangeQuestion> questions = mine.change().questions();
        return IntStream.range(0, questions.size()).mapToObj(i -> new Asked(KnowLawChange.ANSWER + (i + 1),
                (i + 1) + ". " + questions.get(i).text(), questions.get(i).options().entrySet().stream()
                        .map(option -> new SelectItem(option.getKey(), option.getValue())).toList()))
                .toList();
    }
}
