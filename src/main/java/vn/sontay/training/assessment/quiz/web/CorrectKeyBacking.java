package vn.sontay.training.assessment.quiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.grading.AskedEdition;
import vn.sontay.training.assessment.quiz.grading.CorrectKey;
import vn.sontay.training.assessment.quiz.grading.KeyCorrectionQueries;
import vn.sontay.training.assessment.quiz.grading.KeyCorrectionService;
import vn.sontay.training.assessment.quiz.grading.RegradePreview;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Corrects the key of a question that was asked: shows whose result would change, then does it. */
@Named
@RequestScoped
public class CorrectKeyBacking {

    @Inject
    Parameters parameters;

    @Inject
    KeyCorrectionQueries queries;

    @Inject
    KeyCorrectionService service;

    @Inject
    Texts texts;

    private final KeyForm form = new KeyForm();
    private String question = "";
    private List<AskedEdition> editions = List.of();
    private @Nullable AskedEdition edition;
    private @Nullable RegradePreview preview;
    private boolean other;
    private String seen = "";
    private String requestId = "";
    private String bankVersion = "";

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
        seen = parameters.text("seen");
        requestId = parameters.text("requestId");
        bankVersion = parameters.text("bankVersion");
        form.read(edition, parameters);
    }

    /** Fills the form from what is in force. */
    public void load() {
        requestId = UUID.randomUUID().toString();
        form.fill();
        AskedEdition asked = edition;
        bankVersion = asked == null ? "" : queries.bankVersion(asked.key());
    }

    /** Shows whose result would change; stores nothing. */
    public void show() {
        preview = queries.preview(command());
        seen = form.fingerprint();
    }

    /** Does what was shown. What was changed in the form since then is shown first. */
    public @Nullable String correct() {
        CorrectKey command = command();
        if (!form.fingerprint().equals(seen)) {
            other = true;
            show();
            return null;
        }
        service.correct(command);
        return "/admin/correct-key?faces-redirect=true&m=quiz." + (isBankToo() ? "keyCorrectedInBank" : "keyCorrected")
                + "&question=" + texts.url(question)
                + "&edition=" + command.editionId();
    }

    private CorrectKey command() {
        AskedEdition asked = edition;
        if (asked == null) {
            throw new NotFoundException();
        }
        return new CorrectKey(requestId, asked.editionId(), form.seenOrdinal(), form.change(), form.getExplanation(),
                form.getReason(), isBankToo() ? bankVersion : "");
    }

    private boolean isBankToo() {
        return form.isInBank() && form.isNewKey() && !bankVersion.isEmpty();
    }

    /** @return the version of the bank's question that can be corrected too; empty when it can't */
    public String getBankVersion() {
        return bankVersion;
    }

    /** @return the ways to correct a question of that type */
    public List<SelectItem> getKinds() {
        return form.kinds().stream().map(kind -> new SelectItem(kind, texts.get("quiz.kind" + kind))).toList();
    }

    /** @return whether the bank has the question still, in whatever wording */
    public boolean isKnownToBank() {
        return queries.isInBank(question);
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

    public KeyForm getForm() {
        return form;
    }

    public @Nullable RegradePreview getPreview() {
        return preview;
    }

    /** @return whether what is shown differs from what was shown before */
    public boolean isOther() {
        return other;
    }

    public String getSeen() {
        return seen;
    }

    public String getRequestId() {
        return requestId;
    }
}
