package vn.sontay.training.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.draft.Draft;
import vn.sontay.training.shared.draft.DraftStore;
import vn.sontay.training.shared.draft.FormTag;
import vn.sontay.training.shared.draft.RefusedForms;

/**
 * Lets go of a draft at its owner's wish; takes in what a browser kept while the server didn't answer, which then is a draft
 * like any other.
 */
@WebServlet(DraftServlet.ADDRESS)
public class DraftServlet extends HttpServlet {

    /** Inside the application. */
    static final String ADDRESS = "/account/draft";

    private static final long serialVersionUID = 1L;

    @Inject
    transient DraftStore store;

    @Inject
    transient RefusedForms forms;

    @Inject
    transient CurrentUser currentUser;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long accountId = currentUser.require().accountId();
        String discarded = Objects.requireNonNullElse(request.getParameter(Draft.PARAMETER), "");
        Optional<FormTag> tag = forms.tag(request).filter(each -> each.accountId() == accountId);
        if (FormTag.isNumber(discarded)) {
            String page = store.find(discarded, accountId).map(Draft::page).orElse("/home");
            store.drop(discarded, accountId);
            response.sendRedirect(request.getContextPath() + page);
        } else if (tag.isPresent() && forms.keepUnaccepted(tag.get(), request)) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(Json.createObjectBuilder()
                    .add("again", request.getContextPath() + tag.get().draftPage()).build().toString());
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/home");
    }
}
