package vn.sontay.training.assessment.quiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.grading.AskedEdition;
import vn.sontay.training.assessment.quiz.grading.CorrectKey;
import vn.sontay.training.assessment.quiz.grading.KeyCorrectionQueries;
import vn.sontay.training.assessment.quiz.grading.KeyCorrectionService;
import vn.sontay.training.assessment.quiz.grading.RegradePreview;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.FormRows;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Corrects the key of a question that was asked: shows whose result would change, then does it. */
@Named
@RequestScoped
public class CorrectKeyBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    FormRows rows;

    @Inject
    KeyCorrectionQueries queries;

    @Inject
    KeyCorrectionService service;

    @Inject
    KeyChoices choices;

    @Inject
    Texts texts;

    private String question = "";
    private List<AskedEdition> editions = List.of();
    private @Nullable AskedEdition edition;
    private @Nullable RegradePreview preview;
    private boolean other;

    @PostConstruct
    void read() {
        question = parameters.text("question");
        editions = queries.editions(question);
        String chosen = parameters.text("edition");
        edition = editions.stream()
                .filter(each -> chosen.isEmpty()
                        ? editions.size() == 1
                        : String.valueOf(each.editionId()).equals(chosen))
                .findFirst().orElse(null);
        if (edition == null && !chosen.isEmpty()) {
            throw new NotFoundException();
        }
    }

    /** Fills the form from what is in force. */
    public void load() {
        AskedEdition asked = edition;
        if (asked != null) {
            form.show(CorrectedKey.of(asked.key(), choices.kinds(asked.key()).getFirst(),
                    queries.bankVersion(asked.key())));
        }
    }

    /** Shows whose result would change; stores nothing. */
    public void show() {
        show(form.read(CorrectedKey.class));
    }

    private void show(CorrectedKey filled) {
        preview = queries.preview(command(filled));
        rows.put("seen", filled.fingerprint());
    }

    /** Does what was shown. What was changed in the form since then is shown first. */
    public @Nullable String correct() {
        CorrectedKey filled = form.read(CorrectedKey.class);
        CorrectKey command = command(filled);
        if (!filled.fingerprint().equals(filled.seen())) {
            other = true;
            show(filled);
            return null;
        }
        service.correct(command);
        return "/admin/correct-key?faces-redirect=true&m=quiz."
                + (filled.isForBank() ? "keyCorrectedInBank" : "keyCorrected") + "&question=" + texts.url(question)
                + "&edition=" + command.editionId();
    }

    /** @throws NotFoundException while several wordings are there to choose from */
    private CorrectKey command(CorrectedKey filled) {
        AskedEdition asked = Optional.ofNullable(edition).orElseThrow(NotFoundException::new);
        return filled.command(asked.editionId(), asked.key().asked().type());
    }

    public String getQuestion() {
        return question;
    }

    /** @return the wordings of it that were asked */
    public List<AskedEdition> getEditions() {
        return editions;
    }

    /** @return the chosen wording, or null while there are several */
    public @Nullable AskedEdition getEdition() {
        return edition;
    }

    public @Nullable RegradePreview getPreview() {
        return preview;
    }

    /** @return whether what is shown differs from what was shown before */
    public boolean isOther() {
        return other;
    }
}
