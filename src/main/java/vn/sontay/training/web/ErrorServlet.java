package vn.sontay.training.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.database.Database;
import vn.sontay.training.shared.draft.RefusedForms;
import vn.sontay.training.shared.CurrentUser;

/** Where every error of the server ends: the error page in Vietnamese, or JSON for the JSON addresses. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    /** Request attribute: the reference code of an error that has been logged already. */
    static final String REFERENCE = "errorReference";

    private static final long serialVersionUID = 1L;

    @Inject
    transient RefusedForms forms;

    @Inject
    transient Proxies proxies;

    @Inject
    transient CurrentUser currentUser;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SafeHeaders.set(request, response, proxies.isHttps(request));
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String path = Objects.requireNonNullElse((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                "");
        if (thrown != null) {
            status = Failures.status(thrown);
        }
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE || status >= 500 && Database.isAway()) {
            Unavailable.answer(request, response, path.substring(request.getContextPath().length()));
            return;
        }
        if (status >= 500 && !(request.getAttribute(REFERENCE) instanceof String known && !known.isEmpty())) {
            request.setAttribute(REFERENCE, Failures.log(thrown, path));
        }
        if (isSignInMissing(request, status) && forms.answer(request, response)) {
            return;
        }
        response.setStatus(status);
        RefusalLine.tell(status, request.getMethod(), path, currentUser.caller());
        if (path.startsWith(request.getContextPath() + "/api/")) {
            json(request, response, status);
        } else {
            request.setAttribute("errorStatus", status);
            request.getRequestDispatcher("/error.xhtml").forward(request, new OnePolicy(response));
        }
    }

    /** Nobody is signed in, or somebody else is than at the page that sent the form (DRA-2). */
    private static boolean isSignInMissing(HttpServletRequest request, int status) {
        return (status == HttpServletResponse.SC_UNAUTHORIZED || status == HttpServletResponse.SC_FORBIDDEN)
                && request.getAttribute(DraftPassage.TAG) == null && RequestGuard.isSameOrigin(request);
    }

    private static void json(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(Json.createObjectBuilder().add("status", status)
                .add("reference", Objects.toString(request.getAttribute(REFERENCE), "")).build().toString());
    }
}
