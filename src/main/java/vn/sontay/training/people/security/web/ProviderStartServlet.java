package vn.sontay.training.people.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.people.security.provider.BegunProviderStep;
import vn.sontay.training.people.security.provider.ProviderSignInService;
import vn.sontay.training.shared.RuleException;

/** Sends the browser to the provider, to sign in there. */
@WebServlet("/sign-in-with")
public class ProviderStartServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProviderSignInService service;

    @Inject
    transient FactorCookies cookies;

    @Inject
    transient AfterSignIn after;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (service.label().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            BegunProviderStep begun = service.begin(after.wanted());
            cookies.giveProvider(response, begun.token());
            response.sendRedirect(begun.address());
        } catch (RuleException away) {
            response.sendRedirect(request.getContextPath() + ProviderOffer.failed("/sign-in", away));
        }
    }
}
