package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.draft.Draft;
import vn.sontay.training.shared.draft.FormTag;
import vn.sontay.training.shared.draft.FormTags;

/** Writes the tags of the forms of a page (DRA-1). */
@Named("formTag")
@ApplicationScoped
public class FormTagBacking {

    /** Request attribute: the form was refused because somebody else has changed what it shows. */
    static final String STALE = "staleForm";

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser currentUser;

    @Inject
    FormTags tags;

    @Inject
    Form shownForm;

    @Inject
    Clock clock;

    /** @return the tag of the form with that id; it keeps its number while it is shown again with what was typed */
    public String of(String form) {
        Optional<FormTag> sent = sent();
        Optional<Draft> shown = shown();
        String page = sent.map(FormTag::page).or(() -> shown.map(Draft::page))
                .orElseGet(() -> PageAddress.of(request, Draft.PARAMETER, "m"));
        String number = sent.filter(tag -> tag.form().equals(form)).map(FormTag::number)
                .or(() -> shown.filter(draft -> draft.form().equals(form)).map(Draft::number))
                .orElseGet(FormTag::newNumber);
        return tags.sign(new FormTag(account(), number, form, page, List.copyOf(shownForm.secrets()), clock.instant()));
    }

    /**
     * @return where the page that answers a form is found again without sending the form: at its draft, or as it was; empty
     * for a page that was asked for by its address
     */
    public String getAgain() {
        return "POST".equals(request.getMethod())
                ? sent().map(tag -> request.getContextPath()
                        + (tag.accountId() == FormTag.NOBODY ? tag.page() : tag.draftPage())).orElse("")
                : "";
    }

    /** @return where the page of a form that came too late is seen as it is by now, without what was typed; else empty */
    public String getNewest() {
        return request.getAttribute(STALE) == null
                ? ""
                : sent().map(tag -> request.getContextPath() + tag.page()).orElse("");
    }

    private Optional<FormTag> sent() {
        return "POST".equals(request.getMethod())
                ? tags.verified(request.getParameter(FormTag.FIELD)).filter(tag -> tag.accountId() == account())
                : Optional.empty();
    }

    private Optional<Draft> shown() {
        return request.getAttribute(DraftPassage.SHOWN) instanceof Draft draft ? Optional.of(draft) : Optional.empty();
    }

    private long account() {
        return currentUser.caller().map(Caller::accountId).orElse(FormTag.NOBODY);
    }
}
