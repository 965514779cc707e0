package vn.sontay.training.people.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.people.security.provider.ProviderReturn;
import vn.sontay.training.people.security.provider.ProviderSignInService;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Parameters;

/** Where the provider sends the browser back to: signs in, or links the account that is signed in. */
@WebServlet("/sign-in-return")
public class ProviderReturnServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String OWN = "/account/provider";

    @Inject
    transient ProviderSignInService service;

    @Inject
    transient ProviderSignIn signIn;

    @Inject
    transient FactorCookies cookies;

    @Inject
    transient Parameters parameters;

    @Inject
    transient CurrentUser currentUser;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (service.label().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.sendRedirect(request.getContextPath() + next(response));
    }

    private String next(HttpServletResponse response) {
        try {
            ProviderReturn back = service.finish(cookies.provider(), parameters.text("state"),
                    parameters.text("code"));
            cookies.takeProvider(response);
            return back.proof() == null
                    ? OWN + "?m=security.providerLinked"
                    : signIn.with(back.proof(), back.next(), response);
        } catch (RuleException refused) {
            return ProviderOffer.failed(currentUser.caller().isPresent() ? OWN : "/sign-in", refused);
        }
    }
}
