package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.draft.Draft;
import vn.sontay.training.shared.draft.DraftStore;

/** The draft that the page shows, if it shows one (DRA-3). */
@Named("draft")
@ApplicationScoped
public class DraftBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    DraftStore store;

    /** @return the draft that is shown, or null */
    public @Nullable Draft getShown() {
        return request.getAttribute(DraftPassage.SHOWN) instanceof Draft draft ? draft : null;
    }

    /** Lets go of it: for a page that stores by itself what was typed. */
    public void drop() {
        Draft draft = getShown();
        if (draft != null) {
            store.drop(draft.number(), draft.accountId());
        }
    }

    /**
     * For a plain form, which belongs to another address, so that its page itself must ask.
     *
     * @return the attribute's value for a box that was ticked, else null, which leaves the attribute out
     */
    public @Nullable String ticked(String form, String name, String value) {
        Draft draft = getShown();
        boolean ticked = draft != null && draft.form().equals(form)
                && List.of(draft.fields().getOrDefault(name, new String[0])).contains(value);
        return ticked ? "checked" : null;
    }
}
