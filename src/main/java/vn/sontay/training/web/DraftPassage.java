package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.draft.Draft;
import vn.sontay.training.shared.draft.DraftStore;
import vn.sontay.training.shared.draft.FormTag;
import vn.sontay.training.shared.draft.RefusedForms;

/**
 * What becomes of drafts on the way of a request: an address with one shows its page with what was typed (DRA-3); a form that is
 * accepted ends its draft, any other becomes one (DRA-2, DRA-4).
 */
@ApplicationScoped
public class DraftPassage {

    /** Request attribute: the draft that is shown. */
    static final String SHOWN = "shownDraft";
    /** Request attribute: the tag of the form that is being read. */
    static final String TAG = "formTag";

    @Inject
    DraftStore store;

    @Inject
    RefusedForms forms;

    @Inject
    CurrentUser currentUser;

    @Inject
    Proxies proxies;

    void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("GET".equals(request.getMethod()) && request.getParameter(Draft.PARAMETER) == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Caller> caller = currentUser.caller();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (caller.isEmpty() || path.equals(DraftServlet.ADDRESS)) {
            chain.doFilter(request, response);
        } else if ("GET".equals(request.getMethod())) {
            show(request, response, chain, caller.get(), path);
        } else {
            Optional<FormTag> tag = forms.tag(request).filter(each -> each.accountId() == caller.get().accountId());
            if (tag.isPresent()) {
                read(request, response, chain, tag.get());
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Caller caller,
            String path) throws IOException, ServletException {
        String number = request.getParameter(Draft.PARAMETER);
        if (number == null || !FormTag.isNumber(number)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Draft> draft = store.find(number, caller.accountId())
                .filter(each -> path.equals(each.page().replaceFirst("[?].*", "")));
        if (draft.isPresent()) {
            request.setAttribute(SHOWN, draft.get());
            chain.doFilter(draft.get().isReadByPage()
                    ? new FreshNonce(new DraftRequest(request, draft.get()))
                    : request, response);
        } else {
            response.sendRedirect(request.getContextPath() + PageAddress.without(path, request.getQueryString(),
                    Draft.PARAMETER) + "m=web.draftGone");
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain, FormTag tag)
            throws IOException, ServletException {
        request.setAttribute(TAG, tag);
        AnswerToForm answer = new AnswerToForm(request, response, tag.number(), proxies.isHttps(request));
        request.setAttribute(AnswerToForm.ATTRIBUTE, answer);
        try {
            chain.doFilter(request, answer);
        } finally {
            note(tag, request, answer.isAccepted());
        }
    }

    /** Mostly there is none to let go of, and the session's own query has said so. */
    private void letGo(FormTag tag) {
        if (currentUser.keepsDrafts()) {
            store.drop(tag.number(), tag.accountId());
        }
    }

    /** Whatever comes of this, the answer stays what it is. */
    private void note(FormTag tag, HttpServletRequest request, boolean accepted) {
        try {
            if (accepted) {
                letGo(tag);
            } else {
                forms.keepUnaccepted(tag, request);
            }
        } catch (RuntimeException e) {
            if (Failures.status(e) != HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                Failures.log(e, "a draft");
            }
        }
    }
}
